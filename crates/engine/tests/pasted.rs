//! Pasted text that was changed on its way is read as what it was, and the report says so.

use miwake_checks::{Environment, IdentityKind, Level};
use miwake_engine::check_bytes;
use miwake_mail::{InputKind, NoteKind, restored};
use miwake_report::{Report, defang};

const MAIL: &str = "\
Received: from mail.bank.example (mail.bank.example [192.0.2.1])\r
 by mx.example.jp with ESMTPS id x;\r
 Mon, 16 Nov 2026 09:00:01 +0900\r
Authentication-Results: mx.example.jp;\r
 dkim=pass header.d=bank.example;\r
 dmarc=pass header.from=bank.example\r
Message-ID: <1@bank.example>\r
MIME-Version: 1.0\r
From: Bank Support <support@bank.example>\r
To: reader@example.jp\r
Subject: Your account\r
Date: Mon, 16 Nov 2026 09:00:00 +0900\r
Content-Type: multipart/alternative;\r
 boundary=\"b1\"\r
\r
--b1\r
Content-Type: text/plain; charset=utf-8\r
\r
Dear customer, confirm your password today at https://bank.example.evil.test/login\r
\r
--b1--\r
";

const TEXT: &str = "お客様の口座で不審な取引がありました。24時間以内にパスワードを確認してください。\n\
    https://bank-check.example.test/login.php?id=1.5\nお問い合わせ: support@bank-check.example.test\n";

fn report(text: &str) -> Report {
    check_bytes(text.as_bytes(), &Environment::default())
}

fn notes(report: &Report) -> Vec<NoteKind> {
    report.notes.iter().map(|note| note.kind).collect()
}

/// What must not change: the verdict with all that it rests on.
fn judged(report: &Report) -> impl PartialEq + std::fmt::Debug + use<> {
    let findings: Vec<String> = report.findings.iter().map(|f| f.id.clone()).collect();
    let links: Vec<String> = report.mail.links.iter().map(|l| l.href.clone()).collect();
    let authentication = report.mail.authentication.len();
    (
        report.verdict,
        report.identity.id,
        findings,
        links,
        authentication,
    )
}

#[test]
fn lost_folding_is_put_back() {
    let whole = report(MAIL);
    assert_eq!(whole.input.kind, InputKind::Message);
    assert_eq!(notes(&whole), []);
    let broken = report(&MAIL.replace("\r\n ", "\r\n"));
    assert_eq!(notes(&broken), [NoteKind::FoldingRestored]);
    assert_eq!(judged(&broken), judged(&whole));
}

#[test]
fn quoting_is_taken_off() {
    for mark in ["> ", ">", "> > "] {
        let quoted: String = MAIL
            .lines()
            .map(|line| format!("{mark}{line}\r\n"))
            .collect();
        let quoted = report(&quoted);
        assert_eq!(notes(&quoted), [NoteKind::QuotingRemoved], "{mark:?}");
        assert_eq!(judged(&quoted), judged(&report(MAIL)), "{mark:?}");
    }
}

#[test]
fn our_own_harmless_form_is_read_as_what_it_was() {
    for text in [MAIL, TEXT] {
        let given = defang(text);
        assert_ne!(given, text);
        let read = restored(given.as_bytes()).expect("restored");
        assert_eq!(String::from_utf8(read.bytes).expect("text"), text);
        let inert = report(&given);
        assert_eq!(notes(&inert), [NoteKind::AddressesRestored]);
        assert_eq!(judged(&inert), judged(&report(text)));
        assert!(inert.verdict >= Level::Caution, "{:?}", inert.verdict);
    }
}

#[test]
fn other_harmless_forms_are_read_too() {
    for (dot, at, scheme) in [
        ("[.]", "[@]", "hxxps://"),
        ("(.)", "(at)", "h**ps://"),
        ("[dot]", "[at]", "hXXps[:]//"),
        ("{.}", "{@}", "hxxps[://]"),
    ] {
        let inert = TEXT
            .replace("https://", scheme)
            .replace('@', at)
            .replace("example.test", &format!("example{dot}test"));
        let read = report(&inert);
        assert_eq!(judged(&read), judged(&report(TEXT)), "{inert}");
    }
}

#[test]
fn honest_mail_about_the_notation_gets_no_level_from_it() {
    let head = "Message-ID: <1@example.jp>\r\nMIME-Version: 1.0\r\nFrom: IT desk <desk@example.jp>\r\n\
        To: reader@example.jp\r\nSubject: Links\r\nDate: Mon, 16 Nov 2026 09:00:00 +0900\r\n\
        Content-Type: text/plain; charset=utf-8\r\n\r\n";
    for text in [
        "怪しいURLを知らせるときは、hxxps://evil[.]example/login のように無害化して書いてください。\n",
        "When you report a link, defang it: write hxxps://evil[.]example/login, with [.] for each dot.\n",
        "Blocked this week (indicators): hxxp://192[.]0[.]2[.]7/login, bank[.]example[.]test\n",
    ] {
        for given in [text.to_owned(), format!("{head}{text}")] {
            let read = report(&given);
            assert_eq!(notes(&read), [], "{given}");
            // Text alone says of any link that its sender is not known; a whole mail is judged as without it.
            if given != *text {
                let plain = given.replace("hxxp", "page").replace("[.]", " ");
                assert_eq!(read.verdict, report(&plain).verdict, "{given}");
            }
            assert!(read.verdict < Level::Caution, "{given}: {:?}", read.verdict);
        }
    }
}

#[test]
fn a_mail_as_received_keeps_what_it_says() {
    let mail = MAIL.replace(
        "https://bank.example.evil.test/login",
        "hxxps://evil[.]example/",
    );
    let read = report(&mail);
    assert_eq!(notes(&read), []);
    assert_eq!(read.identity.id, report(MAIL).identity.id);
    assert_ne!(read.identity.id, IdentityKind::Contradicted);
}
