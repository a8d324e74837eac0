//! Several files at once: a list of what came of each.

use crate::mails::{FRAUD, HEADERS};
use crate::page::HELD;
use miwake_browser_tests::{Error, Page, hex, wait_until};
use serde_json::{Value, json};

const DOWN: char = '\u{e015}';
const ENTER: char = '\u{e007}';

const HARMLESS: &str = "From: Suzuki <suzuki@example.jp>\r\nTo: reader@example.jp\r\nSubject: Minutes\r\n\
    Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMessage-ID: <3@example.jp>\r\n\r\nHere are the minutes. Suzuki\r\n";

/// Drops files of these names and contents at once.
pub(crate) async fn drop_files(page: &Page, files: &[(&str, Vec<u8>)]) -> Result<(), Error> {
    let script = "
        const data = new DataTransfer();
        for (const [name, hex] of arguments[0]) {
            const bytes = new Uint8Array(hex.length / 2);
            for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.substr(2 * i, 2), 16);
            data.items.add(new File([bytes], name));
        }
        const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(drop);";
    let files: Vec<Value> = files
        .iter()
        .map(|(name, bytes)| json!([name, hex(bytes)]))
        .collect();
    page.script(script, files.into()).await?;
    Ok(())
}

/// Waits until the list is done, and gives the states of its files.
pub(crate) async fn states(page: &Page) -> Result<Value, Error> {
    page.wait_for("[data-testid=files][data-running=false]")
        .await?;
    let script =
        "return [...document.querySelectorAll('[data-testid=file]')].map((f) => f.dataset.state)";
    page.script(script, Value::Null).await
}

pub(crate) fn three() -> [(&'static str, Vec<u8>); 3] {
    [
        ("a.eml", HARMLESS.into()),
        ("<b>.eml", FRAUD.into()),
        ("c.eml", HEADERS.into()),
    ]
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn each_file_has_its_line_and_opens_by_keyboard() {
    Page::test(|page| async move {
        for (lang, summary) in [("ja", "3 個のファイル"), ("en", "3 files")] {
            page.open(&format!("?lang={lang}")).await?;
            drop_files(&page, &three()).await?;
            let states = states(&page).await?;
            let levels = ["dangerous", "suspicious"];
            assert!(levels.iter().any(|level| states[1] == *level), "{states}");
            assert!(!levels.iter().any(|level| states[0] == *level), "{states}");
            assert_eq!(page.text("#files h2").await?, summary);
            assert!(!page.has("[data-testid=result]").await?);
            let script = "return document.activeElement.id";
            assert_eq!(page.script(script, Value::Null).await?, "files");
            let first = "document.activeElement.dataset.testid === 'file'";
            crate::page::tab_to(&page, first).await?;
            crate::page::press(&page, DOWN).await?;
            crate::page::press(&page, ENTER).await?;
            page.verdict_after(0).await?;
            let level = page.verdict().await?.level;
            assert_eq!(states[1], level.as_str());
            let origin = page.text("[data-testid=input-kind]").await?;
            assert!(origin.contains("<b>.eml"), "{origin}");
        }
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_file_that_cannot_be_judged_stops_no_other() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let line = "From a@b Thu Nov 12 19:20:31 2026\r\n";
        let mbox = format!("{line}{HARMLESS}\r\n{line}{HARMLESS}");
        let files = [("two.mbox", mbox.into_bytes()), ("fraud.eml", FRAUD.into())];
        drop_files(&page, &files).await?;
        assert_eq!(states(&page).await?[0], "several");
        // The large file is made in the page: its digits would take too long on the way.
        let script = "
            const data = new DataTransfer();
            data.items.add(new File([new Uint8Array(arguments[0])], 'large.eml'));
            for (const text of ['Subject: a\\n\\nb', 'Subject: c\\n\\nd']) data.items.add(new File([text], 'x.eml'));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));";
        page.script(script, json!(27 * 1024 * 1024)).await?;
        wait_until("the second list", || async {
            let lines = page.script(
                "return document.querySelectorAll('[data-testid=file]').length",
                Value::Null,
            );
            Ok((lines.await? == 3).then_some(()))
        })
        .await?;
        let states = states(&page).await?;
        assert_eq!(states[0], "failed");
        assert!(states[1] != "failed" && states[1] != "waiting", "{states}");
        assert!(!page.has("[data-testid=error]").await?);
        // Something else put in takes the list away, and undo brings it back.
        page.click("clear").await?;
        assert!(!page.has("[data-testid=files]").await?);
        page.click("undo").await?;
        page.marked("files").await?;
        page.check(FRAUD).await?;
        assert!(!page.has("[data-testid=files]").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_list_can_be_stopped_and_gone_on_with() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        // Reading the second file never ends.
        page.script(
            "const read = File.prototype.arrayBuffer;
             File.prototype.arrayBuffer = function () {
                 return this.name === '<b>.eml' && !window.go ? new Promise(() => {}) : read.call(this);
             };",
            Value::Null,
        )
        .await?;
        drop_files(&page, &three()).await?;
        page.wait_for("[data-testid=file][data-state=checking]:is(li:nth-child(2) *)")
            .await?;
        page.click("files-cancel").await?;
        let stopped = states(&page).await?;
        assert_ne!(stopped[0], "waiting");
        assert_eq!(
            (&stopped[1], &stopped[2]),
            (&json!("waiting"), &json!("waiting"))
        );
        page.error("cancelled").await?;
        page.script("window.go = true", Value::Null).await?;
        page.script(
            "document.querySelectorAll('[data-testid=file]')[1].click()",
            Value::Null,
        )
        .await?;
        page.verdict_after(0).await?;
        assert_eq!(
            states(&page).await?[1],
            page.verdict().await?.level.as_str()
        );
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_copied_file_is_pasted() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let script = "
            const data = new DataTransfer();
            data.items.add(new File([arguments[0]], 'copied.eml'));
            const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
            document.getElementById('mail-text').dispatchEvent(paste);";
        page.script(script, FRAUD.into()).await?;
        page.verdict_after(0).await?;
        let origin = page.text("[data-testid=input-kind]").await?;
        assert!(origin.contains("copied.eml"), "{origin}");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_file_dropped_before_the_page_stands_is_checked_once_it_does() {
    Page::test(|page| async move {
        page.run_first(HELD).await?;
        page.go("").await?;
        drop_files(&page, &[("fraud.eml", FRAUD.into())]).await?;
        assert!(!page.has("[data-testid=drop-zone]").await?);
        page.script("release()", Value::Null).await?;
        let verdict = page.verdict().await?;
        assert!(verdict.score > 0.0, "{verdict:?}");
        Ok(())
    });
}
