//! The page itself: before its scripts, in two languages, by keyboard, without the network.

use crate::mails::{FRAUD, HEADERS, TEXT};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use miwake_browser_tests::{Error, Page, dist, wait_until};
use serde_json::{Value, json};

const TAB: char = '\u{e004}';
const SPACE: char = ' ';

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_page_reads_without_scripts() {
    Page::test(|page| async move {
        page.devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": true }),
        )
        .await?;
        page.go("").await?;
        let source = page.client().source().await?;
        page.devtools(
            "Emulation.setScriptExecutionDisabled",
            json!({ "value": false }),
        )
        .await?;
        for words in [
            "このメール",
            "The email never leaves your device",
            "<noscript>",
        ] {
            assert!(source.contains(words), "{words:?} is missing");
        }
        assert!(!source.contains("data-ready"));
        Ok(())
    });
}

/// Lets the program come only when `release()` is called, and sums up how far things jump (`shift`).
pub(crate) const HELD: &str = "
    const compile = WebAssembly.compileStreaming;
    const free = new Promise((resolve) => (globalThis.release = resolve));
    WebAssembly.compileStreaming = async (response) => { await free; return compile(response); };
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value)))
        .observe({ type: 'layout-shift', buffered: true });";

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn nothing_moves_when_the_program_comes() {
    Page::test(|page| async move {
        page.run_first(HELD).await?;
        for (lang, width) in [("ja", 320), ("en", 360), ("en", 1280), ("ja", 1280)] {
            let window =
                json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
            page.devtools("Emulation.setDeviceMetricsOverride", window)
                .await?;
            page.go(&format!("?lang={lang}")).await?;
            let lines = "
                const app = document.getElementById('app');
                const field = (element) => [element.type, element.accept, element.multiple, element.getAttribute('aria-describedby')];
                return [app.innerText, app.querySelector('.examples').getBoundingClientRect().bottom,
                    [...app.querySelectorAll('input, textarea')].map(field)];";
            let before = page.script(lines, Value::Null).await?;
            page.script("release()", Value::Null).await?;
            page.show_a_person().await?;
            page.wait_for("html[data-ready=true]").await?;
            let after = page.script(lines, Value::Null).await?;
            assert_eq!(before[1], after[1], "{lang} {width}");
            assert_eq!(before[2], after[2], "{lang} {width}");
            let drawn = after[0].as_str().unwrap_or_default();
            for line in before[0].as_str().unwrap_or_default().lines() {
                assert!(drawn.contains(line), "{lang}: {line}");
            }
            let shift = page.script("return shift", Value::Null).await?;
            assert!(
                shift.as_f64().is_some_and(|shift| shift < 0.01),
                "{lang} {width}: {shift}"
            );
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn what_is_done_before_the_program_comes_is_done_when_it_does() {
    Page::test(|page| async move {
        page.run_first(HELD).await?;
        page.go("").await?;
        let text = page.wait_for("#mail-text").await?;
        page.click_element(&text).await?;
        text.send_keys(TEXT).await?;
        page.click_on("[data-later=check]").await?;
        assert!(page.has("#getting-ready:not([hidden])").await?);
        page.script("release()", Value::Null).await?;
        page.verdict().await?;
        assert_eq!(page.written().await?, TEXT);
        // Typing goes on where it was.
        page.go("").await?;
        let text = page.wait_for("#mail-text").await?;
        page.click_element(&text).await?;
        text.send_keys("Please").await?;
        page.script("release()", Value::Null).await?;
        page.wait_for("html[data-ready=true]").await?;
        let focused =
            "return document.activeElement === document.querySelector('[data-testid=mail-text]')";
        assert_eq!(page.script(focused, Value::Null).await?, true);
        assert_eq!(page.written().await?, "Please");
        // An example, chosen before.
        page.go("").await?;
        page.click_on("[data-later=example-0]").await?;
        page.script("release()", Value::Null).await?;
        assert_eq!(page.verdict().await?.level, "dangerous");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_program_that_cannot_be_had_is_told() {
    // The script says on the console what it lacks: a fault in any other test.
    Page::run(|page| async move {
        page.wait_for_people().await?;
        page.server().withhold(Some("_bg.wasm"));
        page.go("").await?;
        page.click_on("[data-later=example-0]").await?;
        page.wait_for("#cannot-start:not([hidden])").await?;
        assert!(!page.has("#getting-ready").await?);
        // What was typed is still there to be copied, and another click promises nothing.
        let text = page.wait_for("#mail-text").await?;
        text.send_keys(TEXT).await?;
        page.click_on("[data-later=check]").await?;
        assert!(!page.has("#getting-ready").await?);
        Ok(())
    })
    .expect("the page");
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_program_waits_for_a_sign_of_a_person() {
    Page::test(|page| async move {
        page.wait_for_people().await?;
        page.go("").await?;
        wait_until("the engine's code", || async {
            let asked = "return performance.getEntriesByType('resource').some((e) => e.name.endsWith('miwake-worker_bg.wasm') && e.responseEnd > 0)";
            Ok((page.script(asked, Value::Null).await? == true).then_some(()))
        })
        .await?;
        assert!(!page.has("[data-testid]").await?);
        page.show_a_person().await?;
        page.wait_for("html[data-ready=true]").await?;
        // Who follows a link to an example need not show anything.
        page.go("?example=card-ja").await?;
        page.verdict().await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn index_html_runs_no_inline_script_and_names_nothing_absolute() {
    let html = std::fs::read_to_string(dist().join("index.html")).expect("the built page");
    for tag in html.split("<script").skip(1) {
        let (attributes, content) = tag.split_once('>').expect("a whole tag");
        assert!(attributes.contains("src="), "inline script: {attributes}");
        assert!(content.starts_with("</script>"), "inline script: {content}");
    }
    for attribute in ["src=\"", "href=\""] {
        for value in html.split(attribute).skip(1) {
            let absolute = value.starts_with('/') || value.starts_with("http");
            assert!(!absolute, "{attribute}{}", value.get(..40).unwrap_or(value));
        }
    }
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn after_loading_nothing_is_requested() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let loaded = page.server().requests();
        let entries = "return performance.getEntriesByType('resource').length";
        let listed = page.script(entries, Value::Null).await?;
        let foreign = |request: &String| !request.starts_with("GET /intra/miwake/");
        assert_eq!(loaded.iter().find(|request| foreign(request)), None);
        page.addresses().await?;

        page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        page.check(HEADERS).await?;
        page.check(TEXT).await?;
        page.click("example-0").await?;
        page.click_on("[data-testid=question] input").await?;
        page.click("language-en").await?;
        page.click("clear").await?;
        page.marked("undo").await?;

        assert_eq!(
            page.server().requests(),
            loaded,
            "the server was asked again"
        );
        assert_eq!(page.script(entries, Value::Null).await?, listed);
        assert_eq!(page.addresses().await?, Vec::<String>::new());
        let stored =
            "return [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]";
        let stored = page.script(stored, Value::Null).await?;
        assert_eq!(
            stored,
            json!([["miwake-lang"], [], ""]),
            "more than the language is kept"
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_language_changes_in_place() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let verdict = page.check(FRAUD).await?;
        let japanese = page.text("[data-testid=verdict] h2").await?;
        assert!(!japanese.is_ascii(), "{japanese}");
        page.click("language-en").await?;
        page.wait_for("html[lang=en]").await?;
        let english = page.text("[data-testid=verdict] h2").await?;
        assert!(english.is_ascii() && !english.is_empty(), "{english}");
        assert_eq!(page.verdict().await?, verdict);
        assert_eq!(page.written().await?, FRAUD.replace("\r\n", "\n"));
        assert!(
            page.has("[data-testid=language-en][aria-pressed=true]")
                .await?
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn everything_can_be_done_by_keyboard() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        tab_to(&page, "document.activeElement.id === 'mail-text'").await?;
        let area = page.client().active_element().await?;
        area.send_keys("From: Kita <kita.info@gmail.com>\nSubject: Invoice\n\nPlease pay today.\n")
            .await?;
        tab_to(&page, "document.activeElement.dataset.testid === 'check'").await?;
        press(&page, SPACE).await?;
        let before = page.verdict_after(0).await?;
        tab_to(&page, "document.activeElement.type === 'radio'").await?;
        let request = page.request().await?;
        press(&page, SPACE).await?;
        let after = page.verdict_after(request).await?;
        assert_ne!(before.score, after.score);
        Ok(())
    });
}

/// Presses Tab until `condition` holds in the page.
pub(crate) async fn tab_to(page: &Page, condition: &str) -> Result<(), Error> {
    for _ in 0..100 {
        press(page, TAB).await?;
        let script = format!("return {condition}");
        if page.script(&script, Value::Null).await? == true {
            return Ok(());
        }
    }
    Err(format!("Tab never leads to: {condition}").into())
}

/// Presses and releases one key, wherever the focus is.
pub(crate) async fn press(page: &Page, key: char) -> Result<(), Error> {
    let keys = KeyActions::new("keyboard".to_owned())
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key });
    Ok(page.client().perform_actions(keys).await?)
}
