//! The desk of drills: files in, figures out, nothing sent and nothing kept.

use crate::files::drop_files;
use miwake_browser_tests::{Error, Page, wait_until};
use serde_json::{Value, json};

const ROSTER: &str = "氏名,メールアドレス,部署,rid\r\n\
    佐藤,sato@kusunoki.example,総務,aaaaaa1\r\n\
    鈴木,suzuki@kusunoki.example,営業,aaaaaa2\r\n\
    高橋,takahashi@kusunoki.example,営業,aaaaaa3\r\n\
    田中,tanaka@kusunoki.example,営業,aaaaaa4\r\n";

/// Sato asks for the page and touches it, a scanner only asks for Suzuki's.
const LOG: &str = "192.0.2.7 - - [20/Nov/2026:10:05:00 +0900] \"GET /drill/?rid=aaaaaa1 HTTP/1.1\" 200 9000 \"-\" \"Mozilla/5.0\"\n\
    192.0.2.7 - - [20/Nov/2026:10:05:09 +0900] \"GET /drill/seen.txt?rid=aaaaaa1 HTTP/1.1\" 200 3 \"-\" \"Mozilla/5.0\"\n\
    192.0.2.9 - - [20/Nov/2026:10:20:00 +0900] \"GET /drill/?rid=aaaaaa2 HTTP/1.1\" 200 9000 \"-\" \"Mozilla/5.0\"\n\
    a line that is none\n";

const REPORTS: &str = "メールアドレス,報告日時\r\nsato@kusunoki.example,2026-11-20T10:07:00+09:00\r\n\
    tanaka@kusunoki.example,2026-11-20T10:03:00+09:00\r\n";

/// Opens the desk.
async fn open(page: &Page, lang: &str) -> Result<(), Error> {
    page.go(&format!("desk/?lang={lang}")).await?;
    page.wait_for("html[data-ready=true]").await?;
    Ok(())
}

/// What the file of that name came to, once it is read.
async fn read(page: &Page, name: &str, state: &str) -> Result<(), Error> {
    page.wait_for(&format!(
        "[data-testid=file][data-name='{name}'][data-state={state}]"
    ))
    .await?;
    Ok(())
}

/// The value of a figure.
async fn measure(page: &Page, id: &str) -> Result<String, Error> {
    page.text(&format!("[data-measure={id}] [data-testid=value]"))
        .await
}

/// Drops reports, log and roster at once, and waits until they are counted.
pub(crate) async fn drop_all(page: &Page) -> Result<(), Error> {
    let files = [
        ("reports.csv", REPORTS.into()),
        ("access.log", LOG.into()),
        ("roster.csv", ROSTER.into()),
    ];
    drop_files(page, &files).await?;
    for (name, _) in &files {
        read(page, name, "read").await?;
    }
    page.wait_for("[data-testid=measure]").await?;
    Ok(())
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn files_in_any_order_become_figures_and_nothing_is_requested() {
    Page::test(|page| async move {
        open(&page, "ja").await?;
        let before = page.server().requests().len();
        drop_all(&page).await?;
        assert_eq!(measure(&page, "report").await?, "50.0%");
        assert_eq!(measure(&page, "opened").await?, "25.0%");
        assert_eq!(measure(&page, "before-click").await?, "1");
        assert_eq!(measure(&page, "own-report").await?, "2分");
        // The scanner's hit is told apart, with its reason; the broken line has its own.
        page.wait_for("[data-testid=machines] [data-reason=no-input]")
            .await?;
        page.wait_for("[data-name='access.log'] [data-testid=skipped]")
            .await?;
        let written = page.text("main").await?;
        assert!(!written.contains("192.0.2"), "{written}");
        assert_eq!(page.server().requests().len(), before);
        let kept = "return [localStorage.length, sessionStorage.length, document.cookie]";
        assert_eq!(page.script(kept, Value::Null).await?, json!([0, 0, ""]));
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn small_groups_are_hidden_until_asked_for() {
    Page::test(|page| async move {
        open(&page, "en").await?;
        drop_all(&page).await?;
        page.wait_for("[data-testid=table][data-attribute=department] [data-hidden=true]")
            .await?;
        page.click("shared").await?;
        wait_until("all groups", || async {
            Ok((!page.has("[data-hidden=true]").await?).then_some(()))
        })
        .await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_kind_and_a_column_can_be_corrected() {
    Page::test(|page| async move {
        open(&page, "en").await?;
        let roster = ROSTER.replace("部署", "Where");
        drop_files(&page, &[("roster.csv", roster.into())]).await?;
        read(&page, "roster.csv", "read").await?;
        let choose = "
            const columns = document.querySelectorAll('[data-testid=mapping] select');
            const options = [...columns[2].options].map((option) => option.text);
            columns[2].selectedIndex = options.indexOf('Department');
            columns[2].dispatchEvent(new Event('change', { bubbles: true }));";
        page.script(choose, Value::Null).await?;
        page.wait_for("[data-testid=table][data-attribute=department]")
            .await?;
        let choose = "
            const kind = document.querySelector('[data-testid=kind]');
            kind.value = 'access-log';
            kind.dispatchEvent(new Event('change', { bubbles: true }));";
        page.script(choose, Value::Null).await?;
        page.wait_for("[data-testid=file][data-kind='access-log'][data-state=read]")
            .await?;
        page.wait_for("[data-testid=no-people]").await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_published_drill_opens_with_one_click() {
    Page::test(|page| async move {
        open(&page, "ja").await?;
        page.click("example-2021").await?;
        page.wait_for("[data-testid=measure]").await?;
        assert_eq!(measure(&page, "opened").await?, "15.3%");
        let tables = "return [...document.querySelectorAll('[data-testid=table]')].map((t) => t.dataset.attribute)";
        let tables = page.script(tables, Value::Null).await?;
        assert_eq!(tables.as_array().map(Vec::len), Some(4), "{tables}");
        page.wait_for("[data-testid=comparison]").await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn reading_a_large_log_shows_how_far_it_is_and_can_be_stopped() {
    Page::test(|page| async move {
        open(&page, "en").await?;
        let script = "
            const line = '192.0.2.7 - - [20/Nov/2026:10:05:00 +0900] \"GET /drill/?rid=aaaaaa1 HTTP/1.1\" 200 9 \"-\" \"Mozilla/5.0\"\\n';
            const piece = line.repeat(40_000);
            const data = new DataTransfer();
            data.items.add(new File(Array(50).fill(piece), 'large.log'));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));";
        page.script(script, Value::Null).await?;
        page.click("cancel").await?;
        wait_until("the end of reading", || async {
            let busy = page.has("[data-testid=busy]").await?;
            let listed = page.has("[data-testid=file]").await?;
            Ok((!busy && !listed).then_some(()))
        })
        .await?;
        // What comes next is read as ever.
        drop_all(&page).await?;
        assert_eq!(measure(&page, "report").await?, "50.0%");
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn what_cannot_be_read_is_told_in_words() {
    Page::test(|page| async move {
        open(&page, "en").await?;
        let newer = br#"{"kind":"miwake-drill-project","schema":99}"#.to_vec();
        let files = [
            ("picture.png", vec![0x89, b'P', b'N', b'G', 0, 1, 2, 3]),
            ("newer.json", newer),
            ("<img src=x onerror=alert(1)>.csv", ROSTER.into()),
        ];
        drop_files(&page, &files).await?;
        read(&page, "picture.png", "failed").await?;
        read(&page, "newer.json", "failed").await?;
        page.wait_for("[data-testid=file][data-state=read]").await?;
        let written = page.text("main").await?;
        assert!(
            written.contains("<img src=x onerror=alert(1)>.csv"),
            "{written}"
        );
        assert!(written.contains("99"), "{written}");
        Ok(())
    });
}
