//! Putting a mail in, reading the result, answering.

use crate::mails::{FRAUD, HEADERS, TEXT};
use miwake_browser_tests::{Error, Page};
use serde_json::Value;
use std::path::Path;

async fn kind(page: &Page) -> Result<String, Error> {
    let element = page.marked("input-kind").await?;
    Ok(element.attr("data-kind").await?.unwrap_or_default())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_dropped_eml_gets_a_verdict_with_reasons() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let verdict = page.drop_and_check("mail.eml", FRAUD.as_bytes()).await?;
        assert!(
            ["dangerous", "suspicious"].contains(&verdict.level.as_str()),
            "{verdict:?}"
        );
        assert_eq!(kind(&page).await?, "message");
        assert!(page.has("[data-testid=reason]").await?);
        assert!(
            page.has("[data-testid=check-row][data-outcome=found]")
                .await?
        );
        // The reader is taken to the verdict.
        let focus = "return document.activeElement.id";
        assert_eq!(page.script(focus, Value::Null).await?, "verdict");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_chosen_file_is_checked() {
    Page::test(|page| async move {
        page.open("").await?;
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/mail");
        let mail = fixtures
            .join("targeted/lecture-request-ja/mail.eml")
            .canonicalize()?;
        let input = page.marked("file-input").await?;
        input.send_keys(&mail.display().to_string()).await?;
        page.verdict_after(0).await?;
        assert!(
            page.text("[data-testid=input-kind]")
                .await?
                .contains("mail.eml")
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn pasted_headers_are_understood_as_headers() {
    Page::test(|page| async move {
        page.open("").await?;
        page.check(HEADERS).await?;
        assert_eq!(kind(&page).await?, "headers");
        let found = "[data-testid=check-row][data-check=freemail-sender][data-outcome=found]";
        assert!(page.has(found).await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn pasted_text_is_understood_as_text() {
    Page::test(|page| async move {
        page.open("").await?;
        page.check(TEXT).await?;
        assert_eq!(kind(&page).await?, "text");
        let links = "[data-testid=check-row][data-outcome=could-not-check]";
        assert!(page.has(links).await?, "text alone leaves checks undone");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn rich_text_brings_its_hidden_link_targets() {
    Page::test(|page| async move {
        page.open("").await?;
        let script = "
            const data = new DataTransfer();
            data.setData('text/plain', 'Open your account: https://www.mikan-bank.example/');
            data.setData('text/html', 'Open your account: ' +
                '<a href=\"http://192.0.2.7/login\">https://www.mikan-bank.example/</a>');
            const area = document.getElementById('mail-text');
            const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
            area.dispatchEvent(paste);
            area.value = data.getData('text/plain');
            area.dispatchEvent(new InputEvent('input', { bubbles: true }));";
        page.script(script, Value::Null).await?;
        page.marked("rich-copy").await?;
        page.click("check").await?;
        page.verdict_after(0).await?;
        assert!(page.text("[data-testid=link]").await?.contains("192.0.2.7"));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn answers_move_the_verdict_both_ways() {
    Page::test(|page| async move {
        page.open("").await?;
        let asked = page.check(FRAUD).await?;
        // Some question must speak against the mail when answered one way, for it the other way.
        let mut scores = Vec::new();
        for answer in ["yes", "no"] {
            let before = page.request().await?;
            let choice = format!("[data-testid=question] input[value={answer}]");
            page.click_on(&choice).await?;
            scores.push(page.verdict_after(before).await?.score);
        }
        let against = scores.iter().copied().fold(f64::MIN, f64::max);
        let lowest = scores.iter().copied().fold(f64::MAX, f64::min);
        assert!(against > asked.score, "{asked:?}, then {scores:?}");
        assert!(against > lowest, "{asked:?}, then {scores:?}");
        assert!(page.has("[data-testid=question] input:checked").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_examples_differ_in_their_verdict() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let mut levels = Vec::new();
        let script = "return document.querySelectorAll('[data-testid^=example-]').length";
        let count = page
            .script(script, Value::Null)
            .await?
            .as_u64()
            .unwrap_or(0);
        assert!(count >= 2, "{count} examples");
        for number in 0..count {
            let before = page.request().await?;
            page.click(&format!("example-{number}")).await?;
            levels.push(page.verdict_after(before).await?.level);
        }
        assert!(levels.contains(&"dangerous".to_owned()), "{levels:?}");
        assert!(levels.contains(&"nothing-notable".to_owned()), "{levels:?}");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn what_was_cleared_comes_back() {
    Page::test(|page| async move {
        page.open("").await?;
        let verdict = page.check(TEXT).await?;
        page.click("clear").await?;
        page.marked("undo").await?;
        assert_eq!(page.written().await?, "");
        assert!(!page.has("[data-testid=result]").await?);
        page.click("undo").await?;
        page.marked("result").await?;
        assert_eq!(page.written().await?, TEXT);
        assert_eq!(page.verdict().await?, verdict);
        Ok(())
    });
}
