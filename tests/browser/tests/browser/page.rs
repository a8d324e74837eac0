//! The page itself: before its scripts, in two languages, by keyboard, without the network.

use crate::mails::{FRAUD, HEADERS, TEXT};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use miwake_browser_tests::{Error, Page, dist};
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
        page.wait_for("[data-testid=question] input")
            .await?
            .click()
            .await?;
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
