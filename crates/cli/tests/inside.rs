//! What is inside attachments, Outlook items and files alone, as the command tells it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

// Files are built as in the tests of what reads them.
#[path = "../../inspect/tests/build/mod.rs"]
mod build;

use build::mails::{
    Lock, PASSWORD, files_alone, item_with_locked_workbook, mail_with_drawn_code, mail_with_winmail,
};
use miwake_checks::{Environment, Level, Reason};
use miwake_engine::{check_bytes, check_uninspected};
use miwake_mail::{InputKind, NoteKind};
use miwake_report::Report;
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

/// Runs the command on an item.
fn run(arguments: &[&str], lock: Lock) -> Output {
    run_on(
        arguments,
        &format!("{lock:?}.msg"),
        &item_with_locked_workbook(lock),
    )
}

/// Runs the command on a file that it writes, and adds the file behind `arguments`.
fn run_on(arguments: &[&str], name: &str, bytes: &[u8]) -> Output {
    let thread = std::thread::current();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(thread.name().unwrap());
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    std::fs::write(&file, bytes).unwrap();
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
                "マクロは、開くだけで動き",
                "このメールに書かれた言葉（Aoba-2217）で開いたので、中を調べました",
                "「コンテンツの有効化」や「編集を有効にする」を押さないでください",
                "このファイルには、届いたときのヘッダー（メールの送り状）が残っていません",
            ],
        ),
        (
            "ja",
            Lock::Aes,
            [
                "件名：11月分請求明細の送付",
                "マクロ（文書に入った命令）を入れられる種類です",
                "中は調べられませんでした",
                "パスワードがメールに書かれていても、中は調べられません",
                "前から知っている連絡先で確かめてください",
            ],
        ),
        (
            "en",
            Lock::Old,
            [
                "Subject: 11月分請求明細の送付",
                "run as soon as it is opened",
                "A word in this email (Aoba-2217) opened it",
                "Do not press “Enable content” or “Enable editing”",
                "does not keep the headers (delivery details) as they arrived",
            ],
        ),
        (
            "en",
            Lock::Aes,
            [
                "Subject: 11月分請求明細の送付",
                "is a kind of file that can contain macros",
                "What is inside could not be checked",
                "locked in a way that Miwake cannot open, even if the password is in the email",
                "using contact details you already knew",
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
        let environment = Environment {
            now: Some(1_795_305_600),
            ..Environment::default()
        };
        let report = check_bytes(&item_with_locked_workbook(lock), &environment);
        assert_eq!(stdout(&output), report.to_json_pretty());
    }
}

fn found(report: &Report, id: &str) -> bool {
    report.findings.iter().any(|finding| finding.id == id)
}

#[test]
fn what_winmail_holds_is_told_as_the_mails_own() {
    let environment = Environment::default();
    let report = check_bytes(&mail_with_winmail(), &environment);
    let names = report
        .mail
        .attachments
        .iter()
        .map(|file| file.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["invoice.zip"]);
    assert!(found(&report, "zip-attachment"), "{:?}", report.findings);
    let links = report.mail.links.iter().map(|link| link.host.as_str());
    assert_eq!(links.collect::<Vec<_>>(), ["pay.hidden.example"]);
    assert_eq!(report.mail.bodies.len(), 2);
    assert!(report.verdict >= Level::Suspicious);
    // Headers are those of the mail.
    assert!(
        report
            .notes
            .iter()
            .all(|note| note.kind != NoteKind::HeadersRebuilt)
    );
    assert!(
        report
            .mail
            .headers
            .iter()
            .any(|header| header.value.contains("w@mikan-shoji"))
    );

    let unopened = check_uninspected(&mail_with_winmail(), &environment);
    let names = unopened
        .mail
        .attachments
        .iter()
        .map(|file| file.name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["winmail.dat"]);
    assert_ne!(unopened.verdict, Level::NothingNotable);
}

#[test]
fn a_file_alone_is_judged_by_what_is_in_it_and_never_reassures() {
    for (name, bytes, id) in files_alone() {
        let output = run_on(&["report", "--format", "json"], name, &bytes);
        let report: Report = serde_json::from_slice(&output.stdout).unwrap();
        let alone = report
            .notes
            .iter()
            .any(|note| note.kind == NoteKind::FileAlone);
        assert!(
            alone && report.input.foreign.is_some(),
            "{name}: {:?}",
            report.input
        );
        assert_eq!(report.mail.attachments[0].name, name);
        assert!(report.mail.attachments[0].inside.is_some());
        let check = run_on(&["check"], name, &bytes);
        if let Some(id) = id {
            assert!(found(&report, id), "{name}: {id}, {:?}", report.findings);
            let verdict = (report.verdict, report.score);
            assert!(report.verdict >= Level::Caution, "{name}: {verdict:?}");
            let fails = i32::from(report.verdict >= Level::Suspicious);
            assert_eq!(check.status.code(), Some(fails), "{name}: {verdict:?}");
        } else {
            assert_eq!(report.undecided, Some(Reason::NotMail), "{name}");
            let code = if report.input.kind == InputKind::NotMail {
                2
            } else {
                0
            };
            assert_eq!(check.status.code(), Some(code), "{name}");
        }
    }
}

#[test]
fn codes_drawn_in_a_text_are_read() {
    for html in [false, true] {
        let mail = mail_with_drawn_code("https://kaede.hidden.example/a", html);
        let report = check_bytes(&mail, &Environment::default());
        let mut findings = report.findings.iter();
        let code = findings.find(|finding| finding.id == "qr-code").unwrap();
        assert_eq!(code.facts["host"], "kaede.hidden.example");
        assert!(report.notes.is_empty(), "{:?}", report.notes);

        let unread = check_uninspected(&mail, &Environment::default());
        let kinds = unread.notes.iter().map(|note| note.kind);
        assert_eq!(kinds.collect::<Vec<_>>(), [NoteKind::DrawingUnread]);
        assert_ne!(unread.verdict, Level::NothingNotable);
    }
}

#[test]
fn a_zip_of_mails_is_a_list_of_mails() {
    let mail = |from: &str, subject: &str| {
        format!(
            "From: {from}\r\nTo: reader@example.jp\r\nSubject: {subject}\r\n\
             Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMessage-ID: <1@a.example>\r\n\r\nHello.\r\n"
        )
    };
    let long = "a".repeat(10_000);
    let files = [
        ("in/a.eml", mail("Ann <a@a.example>", "Minutes")),
        ("b.eml", mail("=1+1 <b@a.example>", "=2+2")),
        ("c.eml", mail("c@a.example", &long)),
    ];
    let entries = files
        .iter()
        .map(|(name, mail)| build::zip::File::new(name, mail.as_bytes()));
    let zip = build::zip::zip(&entries.collect::<Vec<_>>());
    let output = run_on(&["check", "--format", "csv"], "mails.zip", &zip);
    let lines: Vec<&str> = stdout(&output).lines().collect();
    assert_eq!(lines.len(), 4, "{lines:?}");
    assert!(
        lines[0].starts_with("file,verdict,ask,identity,sender,subject,"),
        "{}",
        lines[0]
    );
    for (line, (name, mail)) in lines.iter().skip(1).zip(&files) {
        // The page makes its rows of the same.
        let report = check_bytes(mail.as_bytes(), &Environment::default());
        let mut row = miwake_report::Row::new(name, &report).cells();
        row[0] = String::new();
        let end = miwake_report::csv_line(&row);
        assert!(line.ends_with(end.trim_end()), "{line}\n{end}");
        assert!(
            line.split(',')
                .next()
                .unwrap()
                .ends_with(&format!("mails.zip/{name}"))
        );
    }
    assert!(
        lines[2].contains("'=1+1") && lines[2].contains("'=2+2"),
        "{}",
        lines[2]
    );
}
