//! What is inside the attachments of an Outlook item, as the command tells it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

// Files are built as in the tests of what reads them.
#[path = "../../inspect/tests/build/mod.rs"]
mod build;

use build::mails::{Lock, PASSWORD, item_with_locked_workbook};
use miwake_checks::Context;
use miwake_report::check_inside;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

/// Runs the command on an item that it writes into a file, and adds the file behind `arguments`.
fn run(arguments: &[&str], lock: Lock) -> Output {
    let thread = std::thread::current();
    let name = format!("{}-{lock:?}.msg", thread.name().unwrap());
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, item_with_locked_workbook(lock)).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_miwake"));
    command.args(arguments).arg(file).output().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn a_workbook_in_a_zip_that_the_mail_opens_is_looked_into() {
    let output = run(&["check", "--format", "jsonl"], Lock::Old);
    assert_eq!(output.status.code(), Some(1));
    let line: Value = serde_json::from_str(stdout(&output)).unwrap();
    assert!(["suspicious", "dangerous"].contains(&line["verdict"].as_str().unwrap()));
    let variant = |id: &str| {
        let findings = line["findings"].as_array().unwrap();
        let finding = findings.iter().find(|finding| finding["id"] == id);
        finding.map(|finding| finding["variant"].as_str().unwrap().to_owned())
    };
    assert_eq!(variant("macro-office").as_deref(), Some("acts-by-itself"));
    assert_eq!(
        variant("password-with-archive").as_deref(),
        Some("same-mail")
    );
    assert_eq!(variant("zip-attachment").as_deref(), Some("opened"));
    assert_eq!(variant("unread-attachment"), None);
}

#[test]
fn the_report_says_what_it_is_what_was_seen_and_what_to_do() {
    for (lang, lock, said) in [
        (
            "ja",
            Lock::Old,
            [
                "件名：11月分請求明細の送付",
                "マクロは、開くとひとりでに動き",
                "このメールに書かれた言葉（Aoba-2217）で開いたので、中を調べました",
                "「コンテンツの有効化」や「編集を有効にする」を押さないでください",
                "このファイルには、届いたときのヘッダーが残っていません",
            ],
        ),
        (
            "ja",
            Lock::Aes,
            [
                "件名：11月分請求明細の送付",
                "マクロ（自動で動く命令）を入れられる種類です",
                "中は調べられませんでした",
                "パスワードがメールに書かれていても、中は調べられません",
                "開かずに、送り主にいつもの電話番号で確かめてください",
            ],
        ),
        (
            "en",
            Lock::Old,
            [
                "Subject: 11月分請求明細の送付",
                "run by themselves when it is opened",
                "a word of this mail (Aoba-2217) opened it",
                "Do not press “Enable content” or “Enable editing”",
                "does not keep the headers as they arrived",
            ],
        ),
        (
            "en",
            Lock::Aes,
            [
                "Subject: 11月分請求明細の送付",
                "is of a kind that can hold macros",
                "what is in them could not be looked at",
                "locked in a way that this tool cannot open, even when the mail gives the password",
                "Do not open it. Ask the sender by the number you have always used.",
            ],
        ),
    ] {
        let output = run(&["report", "--lang", lang], lock);
        assert_eq!(output.status.code(), Some(0));
        let report = stdout(&output);
        for words in said {
            assert!(report.contains(words), "{lang} {lock:?}: {words}\n{report}");
        }
        assert!(report.contains(PASSWORD));
        assert_eq!(report.contains("Workbook_Open"), lock == Lock::Old);
    }
}

/// The browser's test holds the page to the same function.
#[test]
fn the_json_is_that_of_the_page() {
    for lock in [Lock::Old, Lock::Aes] {
        let arguments = ["report", "--format", "json", "--now", "2026-11-22"];
        let output = run(&arguments, lock);
        let context = Context {
            now: Some(1_795_305_600),
            ..Context::default()
        };
        let report = check_inside(&item_with_locked_workbook(lock), &context);
        assert_eq!(stdout(&output), report.to_json_pretty());
    }
}
