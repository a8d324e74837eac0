//! Which mail is judged, what a session requests, and what it does with the answers.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_checks::Environment;
use miwake_engine::{Pick, Request, Response, Session, check_bytes, pick};
use miwake_mail::MailPlace;

const ZIPPED: &str = "From: a@example.com\r\nSubject: zip\r\nMIME-Version: 1.0\r\n\
    Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n\
    UEsDBBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\r\n";

fn forward(text: &str, mail: &str) -> String {
    format!(
        "From: b@example.jp\r\nSubject: outer\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n{text}\r\n\
         --x\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n--x--\r\n"
    )
}

fn run(bytes: &[u8], pick: Pick) -> Session {
    let mut session = Session::new(bytes, pick);
    session.run();
    assert_eq!(session.request(), None);
    let progress = session.progress();
    assert_eq!(progress.done, progress.of);
    session
}

fn subject(session: &Session) -> Option<String> {
    let headers = &session.mail().headers;
    let subject = headers.iter().find(|header| header.name == "Subject");
    subject.map(|header| header.value.clone())
}

#[test]
fn step_by_step_is_as_all_at_once() {
    let environment = Environment::default();
    let forwarded = forward("fyi", ZIPPED);
    for bytes in [
        "",
        "text only",
        ZIPPED,
        &forwarded,
        "PK\u{3}\u{4}zip",
        "\u{d0}\u{cf}",
    ] {
        let whole = Pick {
            whole: true,
            ..Pick::default()
        };
        let whole = run(bytes.as_bytes(), whole);
        assert_eq!(whole.source(bytes.as_bytes()), bytes.as_bytes());
        let report = run(bytes.as_bytes(), Pick::default()).report(&environment);
        assert_eq!(report, check_bytes(bytes.as_bytes(), &environment));
        assert_eq!(report == whole.report(&environment), bytes != forwarded);
    }
}

#[test]
fn what_nobody_inspected_is_told_as_such() {
    let mut session = Session::new(ZIPPED.as_bytes(), Pick::default());
    let request = session.request().expect("a zip to inspect");
    assert!(matches!(request, Request::Inspect { attachment: 0, .. }));
    let progress = session.progress();
    assert_eq!((progress.done, progress.of), (0, 1));
    assert_eq!(progress.name, "a.zip");
    assert!(session.content().starts_with(b"PK"));
    session.give_up();
    let report = session.report(&Environment::default());
    let first = report.mail.attachments.first().expect("an attachment");
    assert!(first.inside.is_none() && first.can_hold_more);
}

#[test]
fn an_mbox_waits_for_a_choice() {
    let line = "From a@b Thu Nov 12 19:20:31 2026\r\n";
    let mbox = format!(
        "{line}Subject: one\r\nFrom: a@b.example\r\n\r\n1\r\n\r\n{line}{}",
        forward("", ZIPPED)
    );
    let session = run(mbox.as_bytes(), Pick::default());
    assert!(session.needs_choice());
    let lists = session.lists();
    assert!(lists[0].is_mbox() && lists[0].chosen.is_none() && !lists[0].cut);
    assert_eq!(lists[0].mails.len(), 2);

    let first = run(mbox.as_bytes(), pick(lists, 0, Some(0)));
    assert_eq!(subject(&first).as_deref(), Some("one"));
    assert_eq!(first.lists()[0].chosen, Some(0));

    let second = run(mbox.as_bytes(), pick(lists, 0, Some(1)));
    assert_eq!(subject(&second).as_deref(), Some("zip"));
    let outer = run(mbox.as_bytes(), pick(second.lists(), 1, None));
    assert_eq!(subject(&outer).as_deref(), Some("outer"));
    let inner = run(mbox.as_bytes(), pick(outer.lists(), 1, Some(0)));
    assert_eq!(subject(&inner).as_deref(), Some("zip"));
}

#[test]
fn a_plain_forward_is_judged_by_what_it_forwards() {
    let plain = run(forward("fyi", ZIPPED).as_bytes(), Pick::default());
    assert_eq!(subject(&plain).as_deref(), Some("zip"));
    assert!(plain.lists()[0].by_itself);
    let outer = run(
        forward("fyi", ZIPPED).as_bytes(),
        pick(plain.lists(), 0, None),
    );
    assert_eq!(subject(&outer).as_deref(), Some("outer"));
    assert_eq!(outer.lists()[0].chosen, None);

    let letter = forward(&"A letter of its own. ".repeat(20), ZIPPED);
    let letter = run(letter.as_bytes(), Pick::default());
    assert_eq!(subject(&letter).as_deref(), Some("outer"));
    assert_eq!(letter.lists()[0].mails.len(), 1);
}

#[test]
fn forwards_of_forwards_end() {
    let mut mail = ZIPPED.to_owned();
    for _ in 0..30 {
        mail = forward("", &mail)
            .replace("=x\r\n", "=xx\r\n")
            .replace("--x", "--xx");
    }
    let session = run(mail.as_bytes(), Pick::default());
    assert!(session.lists().len() <= 9);
    assert!(!session.needs_choice());
}

#[test]
fn a_choice_that_is_not_in_the_list_leads_nowhere_else() {
    let stray = Pick {
        path: vec![MailPlace::Part(7), MailPlace::Range(0..9_999)],
        ..Pick::default()
    };
    let session = run(forward("fyi", ZIPPED).as_bytes(), stray);
    assert_eq!(subject(&session).as_deref(), Some("outer"));
}

#[test]
fn an_mbox_that_nobody_chooses_from_is_read_as_one() {
    let line = "From a@b Thu Nov 12 19:20:31 2026\r\n";
    let mbox = format!(
        "{line}Subject: one\r\nFrom: a@b.example\r\n\r\n1\r\n\r\n{line}Subject: two\r\n\r\n2\r\n"
    );
    let session = Session::judge(mbox.as_bytes(), "a.mbox");
    assert!(!session.needs_choice() && session.lists().is_empty());
    assert_eq!(subject(&session).as_deref(), Some("one"));
}

#[test]
fn the_source_is_that_of_the_mail_that_is_judged() {
    let outer = forward(
        "fyi",
        &forward("fyi", ZIPPED)
            .replace("=x", "=y")
            .replace("--x", "--y"),
    );
    let session = Session::judge(outer.as_bytes(), "outer.eml");
    assert_eq!(session.lists().len(), 2);
    let source = session.source(outer.as_bytes());
    assert!(source.starts_with(b"From: a@example.com\r\nSubject: zip"));
    let report = session.report(&Environment::default());
    assert_eq!(report.input.size, source.len());
    assert_eq!(report, check_bytes(source, &Environment::default()));
}

#[test]
fn an_answer_to_something_else_is_none() {
    let mut session = Session::new(ZIPPED.as_bytes(), Pick::default());
    session.answer(Response::Opened(None));
    assert_eq!(session.request(), None);
    let report = session.report(&Environment::default());
    let first = report.mail.attachments.first().expect("an attachment");
    assert!(first.inside.is_none());
}

#[test]
fn the_text_of_an_attachment_goes_between_modules_and_into_no_report() {
    let mail = "From: a@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n\
        Content-Disposition: attachment; filename=a.txt\r\n\
        Content-Type: application/octet-stream\r\n\r\nwords of the file\r\n";
    let mut session = Session::new(mail.as_bytes(), Pick::default());
    let request = session.request().expect("a text to inspect");
    let response = miwake_engine::respond(&miwake_inspect::Native, &request, session.content());
    let json = serde_json::to_string(&response).unwrap();
    assert!(json.contains("words of the file"));
    session.answer(serde_json::from_str(&json).unwrap());
    let report = session.report(&Environment::default());
    let first = report.mail.attachments.first().unwrap();
    assert!(first.inside.is_some());
    let json = serde_json::to_string(&report).unwrap();
    assert!(!json.contains("words of the file"));
}

#[test]
fn who_asks_for_something_is_not_judged_by_the_mail_attached() {
    let minutes = "From: Hanako <hanako@aoba.example>\r\nTo: taro@example.co.jp\r\nSubject: minutes\r\n\
        Date: Fri, 20 Nov 2026 10:00:00 +0900\r\nMessage-ID: <1@aoba.example>\r\n\r\n\
        The minutes of Monday are on the server, as always. Ask me if something is missing.\r\n";
    let judged = |text: &str| {
        let mail = forward(text, minutes);
        let session = Session::judge(mail.as_bytes(), "");
        subject(&session).unwrap()
    };
    // Whoever hands a mail on has it judged.
    assert_eq!(judged("fyi"), "minutes");
    assert_eq!(judged("Is this one real? I did not ask for it."), "minutes");
    assert_eq!(
        judged("Reply with your mailbox password today, or your account will be suspended."),
        "outer"
    );
    // Who wrote it can be read in two ways.
    let damaged = forward("fyi", minutes).replacen(
        "From: b@example.jp\r\n",
        "From: b@example.jp\r\nFrom: c@other.example\r\n",
        1,
    );
    let session = Session::judge(damaged.as_bytes(), "");
    assert_eq!(subject(&session).unwrap(), "outer");
}
