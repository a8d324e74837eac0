//! What companies take, as they take it: unpacked from the archives in dist-out, on hosts of their own, in pages of their
//! own, in Node.
//!
//! Ignored by `cargo test` because they need the archives, Chromium, Node with npm, nginx and, for the bundler, the
//! network: `cargo xtask test --only dist` sees to the archives.
#![cfg(test)]

mod element;
mod frame;
mod hosting;
mod npm;
mod single;
mod unpacked;

use miwake_browser_tests::{Browser, Error};
use serde_json::{Value, json};
use std::future::Future;

/// Before a script of a test: `until` waits for something that is not nothing; `given` is the argument.
const TOOLS: &str = "
    const [given, done] = arguments;
    const until = (what) => new Promise((resolve, reject) => {
        const end = performance.now() + 60000;
        const look = () => {
            let found;
            try { found = what(); } catch (error) { return reject(error); }
            if (found) return resolve(found);
            if (performance.now() > end) return reject(new Error(`waited in vain for ${what}`));
            setTimeout(look, 5);
        };
        look();
    });
    const at = (id, root = document) => root.querySelector(`[data-testid=${id}]`);
    const ended = (root = document) => until(() => at('verdict', root) ?? at('error', root));
    const dropped = (files, target = globalThis) => {
        const dataTransfer = new DataTransfer();
        for (const file of files) dataTransfer.items.add(file);
        target.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
    };";

/// A mail that is judged.
pub(crate) const MAIL: &str = "From: Bank <bank@login.example>\nTo: you@example.jp\nSubject: Your account\n\n\
    Your account is suspended. Sign in at https://login.example/verify within 24 hours.\n";

/// Runs `script`, the body of an async function, in the page that is open, and gives what it returns.
pub(crate) async fn run(browser: &Browser, script: &str, given: Value) -> Result<Value, Error> {
    let whole = format!(
        "{TOOLS} (async () => {{ {script} }})().then(
            (said) => done({{ said: said ?? null }}), (error) => done({{ error: String(error) }}));"
    );
    let answer = browser.client().execute_async(&whole, vec![given]).await?;
    match answer.get("said") {
        Some(said) => Ok(said.clone()),
        None => Err(format!("{answer}").into()),
    }
}

/// Runs a test in a browser in which nothing is left of others.
#[allow(clippy::panic, reason = "this is where tests fail")]
pub(crate) fn test<F>(test: impl FnOnce(std::sync::Arc<Browser>) -> F)
where
    F: Future<Output = Result<(), Error>>,
{
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let browser = Browser::start().await.expect("a browser");
        browser
            .prepare(false)
            .await
            .expect("a browser to be watched");
        let browser = std::sync::Arc::new(browser);
        let outcome = test(browser.clone()).await;
        if let Some(browser) = std::sync::Arc::into_inner(browser) {
            browser.stop().await;
        }
        if let Err(error) = outcome {
            panic!("{error}");
        }
    });
}

/// What went wrong in the page that is open: errors, rejections, what its policy forbade.
pub(crate) async fn faults(browser: &Browser) -> Result<Value, Error> {
    run(browser, "return faults", json!(null)).await
}
