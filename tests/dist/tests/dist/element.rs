//! `<miwake-checker>` in a page with a strict policy of its own.

use crate::unpacked::copy_of_the_site;
use crate::{MAIL, faults, run, test};
use miwake_browser_tests::{Browser, Error, Server};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// What the page around forbids; docs/EMBEDDING.en.md has the same.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; \
    style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types miwake";

const PORTAL: &str =
    "<!DOCTYPE html><html lang=\"ja\"><meta charset=\"utf-8\"><title>Portal</title>
    <link rel=\"icon\" href=\"data:,\">
    <script type=\"module\" src=\"element/miwake-checker-auto.js\"></script><body>";

/// Writes the page around into `site`, and opens it.
async fn open(browser: &Browser, site: &Path, policy: &str, body: &str) -> Result<Server, Error> {
    fs::write(site.join("portal.html"), format!("{PORTAL}{body}"))?;
    let server = Server::start(site)?;
    server.set_policy(policy);
    browser
        .client()
        .goto(&format!("{}portal.html", server.address()))
        .await?;
    Ok(server)
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn two_on_a_page_work_and_leave_no_trace() {
    let site = copy_of_the_site("element-two");
    test(|browser| async move {
        let body = "<miwake-checker id=a lang=en report></miwake-checker>
            <miwake-checker id=b compact theme=dark report=\"mailto:soc@example.co.jp\"></miwake-checker>";
        let before = "window.before = new Set(Object.getOwnPropertyNames(window));";
        browser.run_first(before).await?;
        let server = open(&browser, &site, POLICY, body).await?;
        let script = "
            const told = [];
            for (const kind of ['miwake-report', 'miwake-forward']) {
                addEventListener(kind, ({ target, detail }) =>
                    told.push([kind, target.id, detail.report.verdict, detail.mail?.length ?? null]));
            }
            const [a, b] = ['a', 'b'].map((id) => document.getElementById(id));
            await customElements.whenDefined('miwake-checker');
            await a.check(given);
            await ended(a.shadowRoot);
            a.shadowRoot.querySelector('[part=forward]').click();
            await b.check(new Blob([given]));
            await ended(b.shadowRoot);
            const mailto = (await until(() => at('mailto', b.shadowRoot))).getAttribute('href').split('?')[0];
            const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
            return {
                told, mailto, added, title: document.title, lang: document.documentElement.lang, stored: localStorage.length,
                sheets: document.adoptedStyleSheets.length, attributes: document.documentElement.attributes.length,
                languages: [a, b].map((element) => element.shadowRoot.querySelector('.stage').lang),
                results: [a, b].map((element) => element.result.verdict),
                background: getComputedStyle(b.shadowRoot.querySelector('.page')).backgroundColor,
                parts: a.shadowRoot.querySelector('[part=verdict]') !== null,
                inLight: document.querySelectorAll('miwake-checker > *').length,
            };";
        let said = run(&browser, script, json!(MAIL)).await?;
        let level = &said["results"][0];
        assert!(level.is_string() && level == &said["results"][1], "{said}");
        let expected = json!([
            ["miwake-report", "a", level, null],
            ["miwake-forward", "a", level, MAIL.len()],
            ["miwake-report", "b", level, null]
        ]);
        assert_eq!(said["told"], expected);
        assert_eq!(said["mailto"], json!("mailto:soc@example.co.jp"));
        // The test's own.
        assert_eq!(said["added"], json!(["before"]));
        assert_eq!(
            (&said["title"], &said["lang"], &said["stored"]),
            (&json!("Portal"), &json!("ja"), &json!(0))
        );
        assert_eq!(
            (&said["sheets"], &said["attributes"], &said["inLight"]),
            (&json!(0), &json!(1), &json!(0))
        );
        assert_eq!(said["languages"], json!(["en", "ja"]));
        assert_eq!(said["background"], json!("rgb(20, 22, 26)"));
        assert_eq!(said["parts"], json!(true));
        assert_eq!(faults(&browser).await?, json!([]));
        // Each file of it once, and nothing else; the script of the worker by each worker.
        let requests = server.requests();
        let wasm: Vec<&String> = requests
            .iter()
            .filter(|request| request.ends_with(".wasm"))
            .collect();
        assert_eq!(wasm.len(), 2, "page and engine once: {wasm:?}");
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn nothing_is_fetched_before_it_is_needed() {
    let site = copy_of_the_site("element-lazy");
    test(|browser| async move {
        let body = "<div style=\"\" id=far></div><miwake-checker id=a></miwake-checker>";
        fs::write(site.join("far.css"), "#far { height: 5000px }")?;
        let server = open(
            &browser,
            &site,
            POLICY,
            &format!("<link rel=stylesheet href=far.css>{body}"),
        )
        .await?;
        let wait = "await new Promise((resolve) => setTimeout(resolve, 700));";
        run(&browser, wait, Value::Null).await?;
        let wasm = || {
            server
                .requests()
                .iter()
                .filter(|request| request.ends_with(".wasm"))
                .count()
        };
        assert_eq!(wasm(), 0, "far below, nothing");
        let script = "
            document.getElementById('a').scrollIntoView();
            await until(() => at('check', document.getElementById('a').shadowRoot));";
        run(&browser, script, Value::Null).await?;
        run(&browser, wait, Value::Null).await?;
        assert_eq!(wasm(), 1, "in view, the page without the engine");
        let script = "
            const element = document.getElementById('a');
            element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
            await until(() => element.shadowRoot.querySelector('.stage').dataset.ready);";
        run(&browser, script, Value::Null).await?;
        assert_eq!(wasm(), 2, "with somebody there, the engine");
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn what_is_no_mail_is_refused_and_names_can_be_chosen() {
    let site = copy_of_the_site("element-input");
    test(|browser| async move {
        let _server = open(
            &browser,
            &site,
            POLICY,
            "<miwake-checker id=a></miwake-checker><x-mail id=x></x-mail>",
        )
        .await?;
        let script = "
            const element = document.getElementById('a');
            const refused = [];
            await customElements.whenDefined('miwake-checker');
            for (const bad of [null, undefined, 5, {}, [], { __proto__: null }, { size: 3 }, JSON.parse('{\"__proto__\": {\"byteLength\": 3}}'),
                new Uint8Array(30_000_000), 'a'.repeat(30_000_000)]) {
                refused.push(await element.check(bad).then(() => 'taken', ({ name }) => name));
            }
            const { register } = await import(new URL('element/miwake-checker.js', document.baseURI));
            register('x-mail');
            register('x-mail');
            register();
            const other = document.getElementById('x');
            await other.check(given);
            await ended(other.shadowRoot);
            // Strange attributes break nothing.
            for (const [name, value] of [['lang', '__proto__'], ['theme', 'constructor'], ['report', 'mailto:%ZZ'], ['policy', 'http://[']]) {
                element.setAttribute(name, value);
            }
            element.load();
            await until(() => at('policy-error', element.shadowRoot));
            element.remove();
            await new Promise((resolve) => setTimeout(resolve));
            const emptied = element.shadowRoot.childNodes.length;
            for (const name of ['policy', 'report']) element.removeAttribute(name);
            document.body.append(element);
            await element.check(given);
            await ended(element.shadowRoot);
            return { refused, emptied, verdict: element.result.verdict === other.result.verdict };";
        let said = run(&browser, script, json!(MAIL)).await?;
        let mut refused = vec!["TypeError"; 8];
        refused.extend(["RangeError"; 2]);
        assert_eq!(
            said,
            json!({ "refused": refused, "emptied": 0, "verdict": true })
        );
        assert_eq!(faults(&browser).await?, json!([]));
        Ok(())
    });
}

/// On a slow line the program takes seconds to come.
#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn what_is_typed_before_the_program_is_there_is_kept() {
    let site = copy_of_the_site("element-early");
    test(|browser| async move {
        let hold = "
            const real = fetch;
            const gate = new Promise((resolve) => { window.go = resolve; });
            window.fetch = async (...given) => { await gate; return real(...given); };";
        browser.run_first(hold).await?;
        let body = "<miwake-checker lang=en></miwake-checker>";
        let _server = open(&browser, &site, POLICY, body).await?;
        let script = "
            const element = document.querySelector('miwake-checker');
            await customElements.whenDefined('miwake-checker');
            element.load();
            const root = element.shadowRoot;
            const early = root.querySelector('[part=mail-text]');
            const early_only = at('mail-text', root) === null;
            early.focus();
            early.value = given;
            early.setSelectionRange(3, 5);
            go();
            const area = await until(() => at('mail-text', root));
            await until(() => area.value);
            const kept = [area.value === given, area.selectionStart, area.selectionEnd, root.activeElement === area];
            const fields = root.querySelectorAll('textarea').length;
            at('check', root).click();
            await ended(root);
            return [early_only, early.ariaLabel, ...kept, fields, element.result.verdict !== undefined];";
        assert_eq!(
            run(&browser, script, json!(MAIL)).await?,
            json!([
                true,
                "Paste the text of the email here",
                true,
                3,
                5,
                true,
                1,
                true
            ])
        );
        assert_eq!(faults(&browser).await?, json!([]));
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn policies_that_cannot_be_used_are_told() {
    let site = copy_of_the_site("element-policy");
    fs::write(site.join("page.json"), "<!DOCTYPE html><html></html>").expect("a file");
    fs::write(
        site.join("large.json"),
        format!("{{\"organisation\": \"{}\"}}", "a".repeat(10_000_000)),
    )
    .expect("a file");
    fs::write(
        site.join("proto.json"),
        "{\"__proto__\": {\"organisation\": \"x\"}}",
    )
    .expect("a file");
    test(|browser| async move {
        let body = ["page.json", "large.json", "proto.json", "missing.json"]
            .map(|name| format!("<miwake-checker policy=\"{name}\"></miwake-checker>"))
            .concat();
        let _server = open(&browser, &site, POLICY, &body).await?;
        let script = "
            await customElements.whenDefined('miwake-checker');
            for (const element of document.querySelectorAll('miwake-checker')) {
                element.load();
                await until(() => at('policy-error', element.shadowRoot));
                await element.check(given);
                await ended(element.shadowRoot);
            }
            const one = document.createElement('miwake-checker');
            one.policy = { contact: { email: 'soc@example.co.jp' } };
            document.body.append(one);
            await one.check(given);
            await ended(one.shadowRoot);
            return (await until(() => at('mailto', one.shadowRoot))).getAttribute('href').split('?')[0];";
        assert_eq!(
            run(&browser, script, json!(MAIL)).await?,
            json!("mailto:soc@example.co.jp")
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn hosts_and_pages_that_give_less_are_enough_or_are_told() {
    let site = copy_of_the_site("element-hosts");
    test(|browser| async move {
        let check = "
            const element = document.querySelector('miwake-checker');
            await customElements.whenDefined('miwake-checker');
            await element.check(given);
            await ended(element.shadowRoot);
            return element.result.verdict;";
        let body = "<miwake-checker></miwake-checker>";
        let server = open(&browser, &site, POLICY, body).await?;
        let usual = run(&browser, check, json!(MAIL)).await?;
        // A host that does not know the media type of programs.
        server.forget_types();
        browser.client().refresh().await?;
        assert_eq!(run(&browser, check, json!(MAIL)).await?, usual);
        drop(server);
        // A page that allows no workers, and one that does not allow the policy of scripts.
        for (before, after) in [
            ("worker-src 'self'", "worker-src 'none'"),
            ("trusted-types miwake", "trusted-types 'none'"),
        ] {
            let _server = open(&browser, &site, &POLICY.replace(before, after), body).await?;
            assert_eq!(run(&browser, check, json!(MAIL)).await?, usual, "{after}");
        }
        // A page that allows no WebAssembly, and a file that is missing: a sentence.
        let told = "
            const element = document.querySelector('miwake-checker');
            await customElements.whenDefined('miwake-checker');
            element.load();
            return (await until(() => element.shadowRoot.querySelector('[data-error=cannot-start]'))).textContent.length;";
        let strict = POLICY.replace(" 'wasm-unsafe-eval'", "");
        let _server = open(&browser, &site, &strict, body).await?;
        assert_ne!(run(&browser, told, Value::Null).await?, json!(0));
        for entry in fs::read_dir(site.join("element"))? {
            let path = entry?.path();
            if path.to_string_lossy().contains("miwake-page-") {
                fs::remove_file(path)?;
            }
        }
        let _server = open(&browser, &site, POLICY, body).await?;
        assert_ne!(run(&browser, told, Value::Null).await?, json!(0));
        Ok(())
    });
}
