//! What leaves the page and the command: indicators, the reply to whoever reported the mail, names of files, sums.

use miwake_checks::kinds::Unread;
use miwake_checks::{Environment, Level, Reason};
use miwake_engine::{Pick, Session, check_bytes, check_file};
use miwake_messages::{Lang, Messages};
use miwake_report::{
    IndicatorForm, IndicatorPlace, Report, ScoreSum, defang, file_stem, indicator_csv,
    indicator_list, indicators, reply, to_text, unread_files,
};
use std::path::Path;

fn check(mail: &str) -> Report {
    check_bytes(mail.as_bytes(), &Environment::default())
}

const FRAUD: &str = "Return-Path: <bounce@mailer.example>\r\nFrom: =HYPERLINK <Support@Mikan-Bank-Check.example>\r\n\
    To: reader@example.jp\r\nCc: other@example.jp\r\nReply-To: mikan.bank.help@gmail.com\r\n\
    Subject: [Urgent] http://192.0.2.7/ & more\r\nDate: Mon, 16 Nov 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\n\
    Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n\
    <p>Confirm your password within 24 hours.</p><a href=\"http://login.mikan-bank-check.example/a?b=1,2\">x</a>\
    <a href=\"http://login.mikan-bank-check.example/a?b=1,2\">again</a><a href=\"http://192.0.2.7/\">y</a>\
    <a href=\"mailto:pay@mikan-pay.example?subject=z\">z</a><a href=\"#top\">top</a>\r\n\
    --b\r\nContent-Type: application/octet-stream; name=\"=cmd.zip\"\r\nContent-Disposition: attachment; filename=\"=cmd.zip\"\r\n\r\n\
    not a zip\r\n--b--\r\n";

/// Names and subjects that nobody meant to be shown, saved or printed.
fn odd_words() -> [String; 6] {
    [
        "長い".repeat(5_000),
        "   ".to_owned(),
        "🎉🔥🎉".to_owned(),
        "\u{202e}fdp.exe \u{2067}http://x.example\u{2069}".to_owned(),
        "=HYPERLINK(\"http://x.example\")".to_owned(),
        "\u{1b}[31m\u{0}../../x".to_owned(),
    ]
}

fn odd_mail(words: &str) -> String {
    format!(
        "From: \"{words}\" <info@mikan-bank-check.example>\r\nTo: reader@example.jp\r\nSubject: {words}\r\n\
         Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         Your account is locked. Confirm your password at http://192.0.2.7/login now.\r\n"
    )
}

#[test]
fn each_value_is_listed_once_with_its_first_place() {
    let report = check(FRAUD);
    let found = indicators(&report);
    let of = |form: IndicatorForm| -> Vec<(&str, IndicatorPlace)> {
        let of_form = found.iter().filter(|indicator| indicator.form == form);
        of_form
            .map(|found| (found.value.as_str(), found.place))
            .collect()
    };
    assert_eq!(
        of(IndicatorForm::Address),
        [
            ("bounce[@]mailer[.]example", IndicatorPlace::ReturnPath),
            ("Support[@]Mikan-Bank-Check[.]example", IndicatorPlace::From),
            ("mikan[.]bank[.]help[@]gmail[.]com", IndicatorPlace::ReplyTo),
            ("pay[@]mikan-pay[.]example", IndicatorPlace::Link),
        ]
    );
    let domains: Vec<&str> = of(IndicatorForm::Domain)
        .iter()
        .map(|(value, _)| *value)
        .collect();
    assert_eq!(
        domains,
        [
            "mailer[.]example",
            "mikan-bank-check[.]example",
            "gmail[.]com",
            "login[.]mikan-bank-check[.]example",
            "mikan-pay[.]example",
        ]
    );
    let urls: Vec<&str> = of(IndicatorForm::Url)
        .iter()
        .map(|(value, _)| *value)
        .collect();
    assert_eq!(
        urls,
        [
            "hxxp://login[.]mikan-bank-check[.]example/a?b=1,2",
            "hxxp://192[.]0[.]2[.]7/",
        ]
    );
    let hashes: Vec<IndicatorPlace> = of(IndicatorForm::Sha256)
        .iter()
        .map(|(_, place)| *place)
        .collect();
    assert_eq!(hashes, [IndicatorPlace::Attachment, IndicatorPlace::Mail]);
}

#[test]
fn lists_are_harmless_and_no_cell_is_a_formula() {
    let report = check(FRAUD);
    for lang in Lang::ALL {
        let list = indicator_list(&report, &Messages::new(lang));
        assert_eq!(defang(&list), list);
        assert!(!list.contains("reader"), "a recipient: {list}");
    }
    let csv = indicator_csv(&report);
    assert!(csv.starts_with("kind,value,place,name\n"), "{csv}");
    assert!(
        csv.contains("\"hxxp://login[.]mikan-bank-check[.]example/a?b=1,2\",link,\n"),
        "{csv}"
    );
    assert!(csv.contains("'=HYPERLINK"), "{csv}");
    assert!(csv.contains("'=cmd[.]zip"), "{csv}");
    for words in odd_words() {
        let csv = indicator_csv(&check(&odd_mail(&words)));
        for line in csv.lines() {
            for cell in line.split(',') {
                let cell = cell.trim_start_matches('"');
                assert!(
                    !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                    "{line}"
                );
            }
        }
    }
}

#[test]
fn the_reply_says_the_two_lines_and_what_to_do() {
    let report = check(FRAUD);
    assert_eq!(report.verdict, Level::Dangerous);
    for (lang, told) in [
        (
            Lang::Ja,
            [
                "判定：危険",
                "件名：[Urgent] hxxp://192[.]0[.]2[.]7/ & more",
            ],
        ),
        (
            Lang::En,
            [
                "Verdict: Dangerous",
                "Subject: [Urgent] hxxp://192[.]0[.]2[.]7/ & more",
            ],
        ),
    ] {
        let messages = Messages::new(lang);
        let reply = reply(&report, &messages);
        for told in told {
            assert!(reply.contains(told), "{told}: {reply}");
        }
        for id in [
            "ask-label",
            "identity-label",
            "ask-sign-in",
            "reply-dangerous-do",
            "reply-after",
        ] {
            assert!(reply.contains(&messages.text(id)), "{id}: {reply}");
        }
        assert_eq!(defang(&reply), reply);
    }
}

#[test]
fn a_reply_about_what_is_not_judged_names_nothing_of_the_page() {
    for mail in ["", "Hi", "From: a@b.example\r\nSubject: x\r\n\r\n"] {
        let report = check(mail);
        assert_eq!(report.verdict, Level::Undecided, "{mail:?}");
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let reply = reply(&report, &messages);
            assert!(
                reply.contains(&messages.text("reply-undecided-do")),
                "{reply}"
            );
        }
    }
}

#[test]
fn whatever_the_names_are_outputs_are_short_and_names_of_files_plain() {
    for words in odd_words() {
        let report = check(&odd_mail(&words));
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let reply = reply(&report, &messages);
            assert!(reply.chars().count() < 1_500, "{}", reply.chars().count());
            for text in [reply, indicator_list(&report, &messages)] {
                let turns = |c: char| {
                    c.is_control() && c != '\n'
                        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                };
                assert!(!text.contains(turns), "{text}");
                assert!(!text.contains("http:"), "{text}");
            }
        }
        let stem = file_stem(&report);
        let plain = |c: char| c.is_alphanumeric() || "-_".contains(c);
        assert!(stem.chars().all(plain) && stem.len() <= 140, "{stem}");
        assert!(
            stem.starts_with("miwake-") && stem.ends_with(&report.input.sha256[..8]),
            "{stem}"
        );
    }
}

#[test]
fn the_hash_is_that_of_the_mail_that_is_judged() {
    // `printf 'Subject: a\n\nhello\n' | sha256sum`
    let known = "54e53d61863ee008af0947a6aedf8ab07da448a1f0a73d5dd17e7fd25d00434a";
    let report = check("Subject: a\n\nhello\n");
    assert_eq!(report.input.sha256, known);
    // Another mail of the same mbox, by itself and out of the box.
    let (one, two) = ("Subject: a\n\none\n", "Subject: b\n\ntwo\n");
    let mbox = format!(
        "From a@b.example Mon Nov 16 09:00:00 2026\n{one}\nFrom a@b.example Mon Nov 16 09:00:00 2026\n{two}"
    );
    let asked = Session::new(mbox.as_bytes(), Pick::default());
    let lists = asked.lists().to_vec();
    let pick = miwake_engine::pick(&lists, 0, Some(1));
    let report = Session::new(mbox.as_bytes(), pick).report(&Environment::default());
    assert_eq!(report.input.sha256, check(two).input.sha256);
    assert_ne!(report.input.sha256, check(one).input.sha256);
}

#[test]
fn what_was_not_looked_into_is_named() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/mail/ham/ppap-zip-ja/mail.eml");
    let bytes = std::fs::read(folder).expect("a mail");
    let report = check_file(&bytes, "", &Environment::default());
    let files = unread_files(&report);
    let file = files.first().expect("a locked file");
    assert_eq!(file.why, Some(Unread::Encrypted));
    assert!(!file.name.is_empty());
    for lang in Lang::ALL {
        let text = to_text(&report, &Messages::new(lang));
        if report.undecided == Some(Reason::Incomplete) {
            assert!(text.contains(&defang(file.name)), "{text}");
        }
    }
}

#[test]
fn the_parts_make_the_score() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail")];
    let mut seen = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "eml") {
                let report = check_bytes(
                    &std::fs::read(&path).expect("a mail"),
                    &Environment::default(),
                );
                let sum = ScoreSum::new(&report);
                let groups: f64 = sum.groups.iter().map(|(_, by)| by).sum();
                let whole = sum.start + groups + sum.reassuring;
                assert!(
                    (whole - report.score).abs() < 0.02,
                    "{}: {whole} {}",
                    path.display(),
                    report.score
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen} mails");
}
