//! The page as one file, opened from a disk.

use crate::unpacked::{UNPACKED, folder, root};
use crate::{faults, run, test};
use miwake_browser_tests::{Browser, Error};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Most milliseconds from opening the file to the first verdict, on a machine that does other things as well; 1,500 are
/// asked of a quiet one, and the test prints what it took.
const MOST_MS: f64 = 6_000.0;

async fn open(browser: &Browser, file: &Path) -> Result<(), Error> {
    let address = url::Url::from_file_path(file).map_err(|()| "a path that is no address")?;
    Ok(browser.client().goto(address.as_str()).await?)
}

/// Presses the button of the first example and waits for what comes of it.
const EXAMPLE: &str = "
    (await until(() => at('example-0'))).click();
    const { level } = (await ended()).dataset;
    return { level, ms: performance.now(), thread: document.documentElement.dataset.thread };";

/// A copy of the file with something changed.
fn changed(name: &str, before: &str, after: &str) -> PathBuf {
    let html = fs::read_to_string(&UNPACKED.single).expect("the file");
    assert_eq!(html.matches(before).count(), 1, "{before}");
    let file = folder(name).join("miwake.html");
    fs::write(&file, html.replace(before, after)).expect("a copy");
    file
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn a_mail_is_judged_from_a_file_without_any_request() {
    test(|browser| async move {
        open(&browser, &UNPACKED.single).await?;
        let said = run(&browser, EXAMPLE, Value::Null).await?;
        assert_eq!(
            (&said["level"], &said["thread"]),
            (&json!("dangerous"), &json!("worker"))
        );
        let ms = said["ms"].as_f64().unwrap_or(f64::MAX);
        println!("the first verdict of the single file: {ms:.0} ms");
        assert!(ms < MOST_MS, "{ms}");
        let script = "
            const policy = document.querySelector('[http-equiv=Content-Security-Policy]').content;
            const refused = await fetch('https://example.com/').then(() => false, () => true);
            const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
            return { policy, refused, loaded, links: document.querySelectorAll('a[href]:not(.skip)').length };";
        // What was tried on purpose is a fault.
        assert_eq!(faults(&browser).await?, json!([]));
        let said = run(&browser, script, Value::Null).await?;
        assert!(
            said["policy"]
                .as_str()
                .is_some_and(|policy| policy.contains("connect-src 'none'"))
        );
        assert_eq!(said["refused"], json!(true));
        let loaded = said["loaded"].as_array().cloned().unwrap_or_default();
        let own = |name: &Value| {
            name.as_str().is_some_and(|name| {
                name.starts_with("blob:") || name.starts_with("https://example.com")
            })
        };
        assert!(loaded.iter().all(own), "{loaded:?}");
        assert_eq!(said["links"], json!(0), "a file has no other pages");
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn attachments_are_looked_into() {
    test(|browser| async move {
        let mail = "tests/fixtures/mail/malware/zip-with-script-en/mail.eml";
        let mail = fs::read_to_string(root().join(mail))?;
        open(&browser, &UNPACKED.single).await?;
        let script = "
            await until(() => at('example-0'));
            dropped([new File([given], 'mail.eml')]);
            await ended();
            return { inside: at('inside') !== null, unseen: at('unseen') !== null };";
        let said = run(&browser, script, json!(mail)).await?;
        assert_eq!(said, json!({ "inside": true, "unseen": false }));
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn twenty_files_at_once_become_a_list() {
    test(|browser| async move {
        open(&browser, &UNPACKED.single).await?;
        let script = "
            await until(() => at('example-0'));
            const mail = (n) => `From: a${n}@example.com\\nSubject: ${n}\\n\\nHello ${n}`;
            dropped(Array.from({ length: 20 }, (_, n) => new File([mail(n)], `${n}.eml`)));
            const states = () => [...document.querySelectorAll('[data-testid=file]')].map((row) => row.dataset.state);
            await until(() => states().length === 20 && states().every((state) => !['waiting', 'checking'].includes(state)));
            return states().filter((state) => state === 'failed').length;";
        assert_eq!(run(&browser, script, Value::Null).await?, json!(0));
        assert_eq!(faults(&browser).await?, json!([]));
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn the_policy_in_the_file_is_used_and_a_broken_one_is_told() {
    let contact = changed(
        "contact",
        "\"email\": \"\"",
        "\"email\": \"soc@example.co.jp\"",
    );
    let html = changed("no-policy", "\"organisation\": \"\"", "<html>");
    let large = changed(
        "large-policy",
        "\"organisation\": \"\"",
        &format!("\"organisation\": \"{}\"", "a".repeat(10_000_000)),
    );
    test(|browser| async move {
        open(&browser, &contact).await?;
        let script = "
            (await until(() => at('example-0'))).click();
            await ended();
            return at('mailto').getAttribute('href').split('?')[0];";
        assert_eq!(
            run(&browser, script, Value::Null).await?,
            json!("mailto:soc@example.co.jp")
        );
        for broken in [html, large] {
            open(&browser, &broken).await?;
            let script = format!("await until(() => at('policy-error')); {EXAMPLE}");
            assert_eq!(
                run(&browser, &script, Value::Null).await?["level"],
                json!("dangerous")
            );
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs the archives: cargo xtask test --only dist"]
fn without_a_worker_the_page_itself_does_the_work() {
    let forbidden = changed("no-worker", "worker-src blob:", "worker-src 'none'");
    test(|browser| async move {
        open(&browser, &forbidden).await?;
        let said = run(&browser, EXAMPLE, Value::Null).await?;
        assert_eq!(
            (&said["level"], &said["thread"]),
            (&json!("dangerous"), &json!("page"))
        );
        let refuse = "window.Worker = class { constructor() { throw new Error('no'); } };";
        browser.run_first(refuse).await?;
        open(&browser, &UNPACKED.single).await?;
        let said = run(&browser, EXAMPLE, Value::Null).await?;
        assert_eq!(
            (&said["level"], &said["thread"]),
            (&json!("dangerous"), &json!("page"))
        );
        Ok(())
    });
}
