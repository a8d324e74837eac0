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

/// The names of the rows, from top to bottom.
async fn names(page: &Page) -> Result<Vec<String>, Error> {
    let script =
        "return [...document.querySelectorAll('td.of-file')].map((cell) => cell.innerText)";
    Ok(serde_json::from_value(
        page.script(script, Value::Null).await?,
    )?)
}

/// A zip of files that are stored, not packed.
fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut bytes, mut directory) = (vec![], vec![]);
    for (name, content) in files {
        let at = u32::try_from(bytes.len()).expect("small");
        let size = u32::try_from(content.len()).expect("small").to_le_bytes();
        let mut crc = !0_u32;
        for byte in *content {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 {
                    crc >> 1 ^ 0xedb8_8320
                } else {
                    crc >> 1
                };
            }
        }
        let length = u16::try_from(name.len()).expect("short").to_le_bytes();
        let mut head = vec![20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];
        head.extend((!crc).to_le_bytes());
        head.extend([size, size].concat());
        head.extend([length, [0, 0]].concat());
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&head);
        bytes.extend(name.as_bytes());
        bytes.extend(*content);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&head);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let start = u32::try_from(bytes.len()).expect("small").to_le_bytes();
    let size = u32::try_from(directory.len()).expect("small").to_le_bytes();
    let count = u16::try_from(files.len()).expect("few").to_le_bytes();
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend([size, start].concat());
    bytes.extend([0, 0]);
    bytes
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
        for (lang, summary) in [("ja", "3 通のメール"), ("en", "3 emails")] {
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
        // The mails of an mbox are lines like others.
        let all = states(&page).await?;
        assert_eq!(all.as_array().map(Vec::len), Some(3), "{all}");
        assert_eq!(all[0], all[1]);
        assert_eq!(
            names(&page).await?,
            ["two.mbox#1", "two.mbox#2", "fraud.eml"]
        );
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
        page.wait_for("[data-testid=file][data-state=checking]:is(tr:nth-child(2) *)")
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

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn an_mbox_and_a_zip_of_mails_are_lists_of_mails() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let line = "From a@b Thu Nov 12 19:20:31 2026\r\n";
        let mbox = format!("{line}{HARMLESS}\r\n{line}{FRAUD}");
        page.drop_file("mails.mbox", mbox.as_bytes()).await?;
        let in_mbox = states(&page).await?;
        assert_eq!(names(&page).await?, ["mails.mbox#1", "mails.mbox#2"]);
        let bundle = zip(&[
            ("in/a.eml", HARMLESS.as_bytes()),
            ("in/b.eml", FRAUD.as_bytes()),
        ]);
        page.drop_file("mails.zip", &bundle).await?;
        wait_until("the rows of the zip", || async {
            Ok((names(&page).await? == ["mails.zip/in/a.eml", "mails.zip/in/b.eml"]).then_some(()))
        })
        .await?;
        assert_eq!(states(&page).await?, in_mbox);
        // A row opens the mail in it.
        page.click_on("tr:nth-child(2) [data-testid=file]").await?;
        let verdict = page.verdict_after(0).await?;
        assert_eq!(in_mbox[1], verdict.level.as_str());
        assert!(!page.has("[data-testid=mails]").await?);
        // Anything else in it, and it is a file like others.
        let other = zip(&[("a.eml", HARMLESS.as_bytes()), ("b.exe", b"MZ\x90\0\x03")]);
        page.drop_and_check("mails.zip", &other).await?;
        assert!(!page.has("[data-testid=files]").await?);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn a_folder_is_a_list_of_the_mails_in_it() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        let script = "
            const file = (name, text) => ({ name, isFile: true, file: (take) => take(new File([text], name)) });
            const folder = (name, inside) => ({ name, isFile: false, isDirectory: true, createReader: () => {
                const portions = [inside.slice(0, 1), inside.slice(1), []];
                return { readEntries: (take) => take(portions.shift()) };
            } });
            const [harmless, fraud] = arguments[0];
            const dropped = folder('mail', [folder('b', [file('z.eml', fraud)]), file('a.eml', harmless),
                file('notes.txt', 'milk, bread'), file('.hidden.eml', fraud)]);
            DataTransferItem.prototype.webkitGetAsEntry = () => dropped;
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File(['x'], 'mail'));
            document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));";
        page.script(script, json!([HARMLESS, FRAUD])).await?;
        let states = states(&page).await?;
        assert_eq!(names(&page).await?, ["a.eml", "z.eml"]);
        assert_ne!(states[0], states[1]);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn the_list_is_sorted_filtered_and_saved() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        drop_files(&page, &three()).await?;
        states(&page).await?;
        let given = names(&page).await?;
        let sorted =
            "return document.querySelector('th[aria-sort]:not([aria-sort=none])')?.className ?? ''";
        page.click("sort-verdict").await?;
        let worst_first = names(&page).await?;
        assert_eq!(worst_first.last().map(String::as_str), Some("a.eml"));
        assert!(page.has("th.of-verdict[aria-sort=ascending]").await?);
        page.click("sort-verdict").await?;
        assert!(page.has("th.of-verdict[aria-sort=descending]").await?);
        assert_eq!(
            names(&page).await?.first().map(String::as_str),
            Some("a.eml")
        );
        page.click("sort-verdict").await?;
        assert_eq!(names(&page).await?, given);
        assert_eq!(page.script(sorted, Value::Null).await?, "");
        for column in ["sender", "subject", "ask", "identity", "file"] {
            page.click(&format!("sort-{column}")).await?;
            let at = page.script(sorted, Value::Null).await?;
            assert_eq!(at, format!("of-{column}"));
        }
        page.marked("files-words")
            .await?
            .send_keys("minutes")
            .await?;
        assert_eq!(names(&page).await?, ["a.eml"]);
        let saved = "
            const made = [];
            const create = URL.createObjectURL;
            URL.createObjectURL = (blob) => { made.push(blob); return create.call(URL, blob); };
            HTMLAnchorElement.prototype.click = function () { made.push(this.download); };
            for (const id of ['files-csv', 'files-json']) document.querySelector(`[data-testid=${id}]`).click();
            return new Promise((resolve) => setTimeout(resolve, 500))
                .then(() => Promise.all([made[0].text(), made[1], made[2].text(), made[3]]));";
        let saved = page.script(saved, Value::Null).await?;
        let csv = saved[0].as_str().unwrap_or_default();
        assert!(
            csv.trim_start_matches('\u{feff}')
                .starts_with("file,verdict,ask,identity,sender,subject,"),
            "{csv}"
        );
        assert_eq!(csv.lines().count(), 2, "{csv}");
        assert_eq!(
            (&saved[1], &saved[3]),
            (&json!("miwake-list.csv"), &json!("miwake-list.json"))
        );
        let rows: Value = serde_json::from_str(saved[2].as_str().unwrap_or_default())?;
        assert_eq!(rows[0]["subject"], "Minutes");
        assert_eq!(rows.as_array().map(Vec::len), Some(1));
        page.marked("files-words").await?.send_keys("zzz").await?;
        page.marked("files-none").await?;
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn answers_are_kept_with_their_mail() {
    Page::test(|page| async move {
        page.open("?lang=en").await?;
        drop_files(&page, &three()).await?;
        states(&page).await?;
        let open = |row: usize| {
            let page = page.clone();
            async move {
                let before = page.request().await?;
                page.click_on(&format!("tbody tr:nth-child({row}) [data-testid=file]"))
                    .await?;
                wait_until("the other result", || async {
                    Ok((page.request().await? > before).then_some(()))
                })
                .await
            }
        };
        open(2).await?;
        let first = "[data-testid=question] input[value=no]";
        page.click_on(first).await?;
        page.wait_for("[data-testid=question] input[value=no]:checked")
            .await?;
        let script = "return [...document.querySelectorAll('[data-testid=question] input:checked')]
            .map((input) => input.name + input.value)";
        let answered = page.script(script, Value::Null).await?;
        open(1).await?;
        assert_eq!(page.script(script, Value::Null).await?, json!([]));
        open(2).await?;
        assert_eq!(page.script(script, Value::Null).await?, answered);
        Ok(())
    });
}

#[test]
#[ignore = "needs Chromium and the built site: cargo xtask test --only browser"]
fn twenty_rows_are_in_sight_and_odd_names_break_nothing() {
    Page::test(|page| async move {
        page.open("?lang=ja").await?;
        let odd = [
            "a".repeat(10_000),
            " ".repeat(40),
            "😀😀".into(),
            "\u{202e}gpj.exe אבג".into(),
            "=1+1".into(),
        ];
        let mail = |subject: &str| {
            let subject = subject.as_bytes();
            let words = subject.chunks(45).map(|bytes| {
                format!(
                    "=?UTF-8?Q?{}?=",
                    bytes
                        .iter()
                        .map(|b| format!("={b:02X}"))
                        .collect::<String>()
                )
            });
            let subject = words.collect::<Vec<_>>().join("\r\n ");
            HARMLESS
                .replace("Suzuki <", &format!("{subject} <"))
                .replace("Subject: Minutes", &format!("Subject: {subject}"))
        };
        let mut files: Vec<(String, Vec<u8>)> = vec![];
        for index in 0..25_usize {
            let name = odd.get(index % 5).cloned().unwrap_or_default();
            files.push((format!("{name}{index}.eml"), mail(&name).into_bytes()));
        }
        let given: Vec<(&str, Vec<u8>)> =
            files.iter().map(|(n, b)| (n.as_str(), b.clone())).collect();
        for (width, height) in [(1280, 800), (390, 844)] {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            page.devtools("Emulation.setDeviceMetricsOverride", size)
                .await?;
            drop_files(&page, &given).await?;
            let states = states(&page).await?;
            assert_eq!(states.as_array().map(Vec::len), Some(25));
            let script = "
                const list = document.querySelector('.files-list').getBoundingClientRect();
                const rows = [...document.querySelectorAll('[data-testid=file]')].filter((row) => {
                    const { top, bottom } = row.getBoundingClientRect();
                    return top >= Math.max(0, list.top) && bottom <= Math.min(innerHeight, list.bottom);
                });
                return [rows.length, document.documentElement.scrollWidth <= innerWidth]";
            let seen = page.script(script, Value::Null).await?;
            assert_eq!(seen[1], true, "{width}: wider than the window");
            let rows = seen[0].as_u64().unwrap_or(0);
            assert!(width < 1000 || rows >= 20, "{rows} rows in sight");
            let marks =
                "return document.querySelector('.files-list').innerText.includes('\u{202e}')";
            assert_eq!(page.script(marks, Value::Null).await?, false);
            page.click("clear").await?;
        }
        Ok(())
    });
}
