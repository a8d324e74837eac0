//! The page in a frame (`?embed=1`), and mails that are opened with the installed page.

use crate::unpacked::{copy_of_the_site, folder};
use crate::{MAIL, run, test};
use miwake_browser_tests::{Browser, Error, Server, wait_until};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// Keeps what is said to the page around.
const LISTEN: &str = "window.messages = []; addEventListener('message', ({ origin, data }) => messages.push([origin, data]));";

/// The site's policy but for who may hold it in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
    connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; \
    require-trusted-types-for 'script'; trusted-types miwake; frame-ancestors ";

fn origin(server: &Server) -> String {
    let url = url::Url::parse(server.address()).expect("an address");
    url.origin().ascii_serialization()
}

/// A page of another origin with the check page in a frame; `origins` makes what the policy names of that origin.
/// Gives what was said to it after a mail was checked in the frame.
async fn said(
    browser: &Browser,
    site: &Path,
    portal: &Path,
    origins: impl FnOnce(&str) -> Value,
) -> Result<Vec<Value>, Error> {
    let around = Server::start(portal)?;
    let inside = Server::start(site)?;
    let (out, own) = (origin(&around), origin(&inside));
    around.set_policy(&format!(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src {own}"
    ));
    inside.set_policy(&format!("{POLICY}{out}"));
    fs::write(
        site.join("policy.json"),
        json!({ "embed_origins": origins(&out) }).to_string(),
    )?;
    let html = format!(
        "<!DOCTYPE html><meta charset=utf-8><link rel=icon href=\"data:,\"><title>Portal</title>
         <iframe src=\"{}?embed=1&lang=en\" style=\"width: 600px; height: 900px\"></iframe>",
        inside.address()
    );
    fs::write(portal.join("portal.html"), html)?;
    let client = browser.client();
    client
        .goto(&format!("{}portal.html", around.address()))
        .await?;
    // Whatever it is told, it goes on.
    let hostile = "
        const inside = document.querySelector('iframe').contentWindow;
        for (const message of [null, 'a'.repeat(10_000_000), { type: 'miwake-height', height: 1e9 }, JSON.parse('{\"__proto__\": {\"kind\": \"load\"}}'),
            { kind: 'check', payload: new ArrayBuffer(50_000_000) }, { type: 'miwake-report', report: {} }]) {
            inside.postMessage(message, '*');
        }";
    run(browser, hostile, Value::Null).await?;
    client.enter_frame(0).await?;
    let check = "
        dispatchEvent(new PointerEvent('pointermove'));
        await until(() => document.documentElement.dataset.ready);
        dropped([new File([given], 'mail.eml')]);
        await ended();
        await new Promise((resolve) => setTimeout(resolve, 500));
        const shown = (selector) => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());
        return [shown('.site-footer, .help, .brand, .site-nav'), shown('[data-testid=verdict]')];";
    let seen = run(browser, check, json!(MAIL)).await?;
    assert_eq!(seen, json!([false, true]), "what is shown in a frame");
    client.enter_parent_frame().await?;
    let messages = run(browser, "return messages", Value::Null).await?;
    let messages = messages.as_array().cloned().unwrap_or_default();
    assert!(
        messages.iter().all(|message| message[0] == json!(own)),
        "{messages:?}"
    );
    Ok(messages
        .into_iter()
        .map(|message| message[1].clone())
        .collect())
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn a_page_that_the_policy_names_is_told_height_and_report() {
    let (site, portal) = (copy_of_the_site("frame-site"), folder("frame-portal"));
    test(|browser| async move {
        browser.run_first(LISTEN).await?;
        let said = said(&browser, &site, &portal, |origin| json!([origin])).await?;
        let kind = |kind: &str| {
            said.iter()
                .filter(|message| message["type"] == json!(kind))
                .cloned()
                .collect::<Vec<_>>()
        };
        let heights = kind("miwake-height");
        let last = heights
            .last()
            .and_then(|message| message["height"].as_f64())
            .unwrap_or(0.0);
        assert!(heights.len() >= 2 && last > 500.0, "{heights:?}");
        let reports = kind("miwake-report");
        assert_eq!(reports.len(), 1);
        assert_eq!(reports[0]["report"]["schema"], json!(1));
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn nobody_else_is_told_anything() {
    let (site, portal) = (
        copy_of_the_site("frame-site-silent"),
        folder("frame-portal-silent"),
    );
    test(|browser| async move {
        browser.run_first(LISTEN).await?;
        for origins in [
            (|_| json!([])) as fn(&str) -> Value,
            |_| json!(["https://portal.example", "*", "null", "http://127.0.0.1:1"]),
            |origin| {
                json!([
                    format!("{origin}/"),
                    origin.to_uppercase(),
                    format!("{origin}.evil.example")
                ])
            },
            |origin| json!(origin),
            |_| json!({ "__proto__": ["*"] }),
        ] {
            let said = said(&browser, &site, &portal, origins).await?;
            assert_eq!(said, [] as [Value; 0]);
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn without_the_word_in_the_policy_of_the_host_there_is_no_frame() {
    let (site, portal) = (
        copy_of_the_site("frame-site-none"),
        folder("frame-portal-none"),
    );
    test(|browser| async move {
        let (around, inside) = (Server::start(&portal)?, Server::start(&site)?);
        around.set_policy("default-src * 'unsafe-inline'");
        let html = format!(
            "<!DOCTYPE html><meta charset=utf-8><iframe src=\"{}?embed=1\"></iframe>",
            inside.address()
        );
        fs::write(portal.join("portal.html"), html)?;
        browser
            .client()
            .goto(&format!("{}portal.html", around.address()))
            .await?;
        browser.client().enter_frame(0).await?;
        let nothing = wait_until("the refusal", || async {
            let text = run(
                &browser,
                "return document.getElementById('app') === null",
                Value::Null,
            )
            .await?;
            Ok((text == json!(true)).then_some(()))
        });
        nothing.await
    });
}

/// As the system opens mails with an installed page.
const LAUNCH: &str = "Object.defineProperty(window, 'launchQueue', { value: { setConsumer(consumer) {
    const handle = (n) => ({ getFile: async () => new File([`From: a${n}@example.com\\nSubject: ${n}\\n\\nHello`], `${n}.eml`) });
    setTimeout(() => consumer({ files: [handle(1)] }), 300);
} } });";

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn a_mail_opened_with_the_installed_page_is_judged() {
    let site = copy_of_the_site("launch");
    test(|browser| async move {
        let manifest: Value =
            serde_json::from_slice(&fs::read(site.join("manifest.webmanifest"))?)?;
        let accepted = manifest["file_handlers"][0]["accept"]
            .as_object()
            .cloned()
            .unwrap_or_default();
        let ends: Vec<&Value> = accepted
            .values()
            .flat_map(|ends| ends.as_array())
            .flatten()
            .collect();
        assert_eq!(ends, [".mbox", ".msg", ".eml"]);
        assert_eq!(manifest["share_target"], Value::Null);
        browser.run_first(LAUNCH).await?;
        let server = Server::start(&site)?;
        browser
            .client()
            .goto(&format!("{}?lang=en", server.address()))
            .await?;
        let said = run(
            &browser,
            "return (await ended()).dataset.level ?? null",
            Value::Null,
        )
        .await?;
        assert_ne!(said, Value::Null);
        assert!(
            !server
                .requests()
                .iter()
                .any(|request| request.starts_with("POST"))
        );
        Ok(())
    });
}
