//! Mails that programs read in several ways: each is judged, and the worst counts.

use miwake_checks::{Environment, Level};
use miwake_engine::Session;
use miwake_mail::{NoteKind, READINGS};

const HEAD: &str = "From: Taro Yamada <taro@example.jp>\nTo: hanako@example.co.jp\nSubject: Minutes\n\
    Date: Fri, 20 Nov 2026 10:00:00 +0900\nMessage-ID: <1@example.jp>\nMIME-Version: 1.0\n";
const PLEASANT: &str =
    "Thank you for yesterday. The minutes of our meeting will follow on Monday, as we said.\n";
/// What is at least suspicious by itself.
const BAD: &str = "<html><p>Amazon: your account is locked. Sign in within 24 hours or it will be closed.</p>\
    <a href=\"https://amazon.co.jp.login.example.net/\">https://www.amazon.co.jp/</a>\
    <form action=\"https://login.example.net/\"><input type=password></form></html>\n";

fn level(mail: &str) -> (Level, Vec<String>) {
    let session = Session::judge(mail.as_bytes(), "");
    let environment = Environment::default();
    let report = session.report(&environment);
    let analysis = session.analyse(&environment);
    assert_eq!(analysis.verdict.level, report.verdict);
    let notes = report.notes.iter();
    let notes = notes.filter(|note| note.kind == NoteKind::TwoReadings);
    (
        report.verdict,
        notes.map(|note| note.detail.clone()).collect(),
    )
}

fn part(boundary: &str, kind: &str, text: &str) -> String {
    format!("--{boundary}\nContent-Type: {kind}\n\n{text}")
}

#[test]
fn the_worst_reading_counts() {
    let pleasant = |boundary| part(boundary, "text/plain", PLEASANT);
    // Encoded, so that nothing is seen where it is read as text outside the parts.
    let quoted: String = BAD.bytes().map(|byte| format!("={byte:02X}=\n")).collect();
    let encoded = "text/html\nContent-Transfer-Encoding: quoted-printable";
    let bad = |boundary| part(boundary, encoded, &format!("{quoted}\n"));
    let alone = format!("{HEAD}Content-Type: text/html\n\n{BAD}");
    let (most, _) = level(&alone);
    assert!(most >= Level::Suspicious);
    for (name, mail) in [
        (
            "boundary",
            format!(
                "{HEAD}Content-Type: multipart/mixed; boundary=a; boundary=b\n\n{}{}{}--a--\n{}--b--\n",
                pleasant("a"),
                pleasant("a"),
                pleasant("a"),
                bad("b")
            ),
        ),
        (
            "Content-Type",
            format!(
                "{HEAD}Content-Type: multipart/mixed; boundary=a\nContent-Type: multipart/mixed; boundary=b\n\n{}{}{}--a--\n{}--b--\n",
                pleasant("a"),
                pleasant("a"),
                pleasant("a"),
                bad("b")
            ),
        ),
        (
            "Outlook",
            format!(
                "{HEAD}Content-Type: text/html\n\n<html><p>{PLEASANT}</p><!--[if mso]>{BAD}<![endif]--></html>\n"
            ),
        ),
    ] {
        let (found, notes) = level(&mail);
        assert!(
            found >= most && notes.contains(&name.to_owned()),
            "{name}: {found:?} {notes:?}"
        );
    }
}

#[test]
fn readings_that_show_the_same_or_nothing_bad_change_nothing() {
    let plain = level(&format!(
        "{HEAD}Content-Type: text/html\n\n<html><p>{PLEASANT}</p></html>\n"
    ));
    assert_eq!(plain, (Level::NothingNotable, vec![]));
    for page in [
        "<!--[if mso]><table><tr><td width=600><![endif]--><p>{}</p><!--[if mso]></td></tr></table><![endif]-->",
        "<!--[if gte mso 9]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]--><p>{}</p>",
        "<p>{}</p><!--[if mso]><p>With best regards</p><![endif]-->",
        "<p>{}</p><!--[if !mso]><!--><p>With best regards</p><!--<![endif]-->",
    ] {
        let page = page.replace("{}", PLEASANT);
        let mail = format!("{HEAD}Content-Type: text/html\n\n<html>{page}</html>\n");
        assert_eq!(level(&mail), plain, "{page}");
    }
}

#[test]
fn what_is_not_tried_is_said_and_reassures_nobody() {
    let boundaries: Vec<String> = (0..=READINGS).map(|n| format!("boundary=b{n}")).collect();
    let parts: Vec<String> = (0..=READINGS)
        .map(|n| {
            part(
                &format!("b{n}"),
                "text/plain",
                &format!("{PLEASANT}{n}\n--b{n}--\n"),
            )
        })
        .collect();
    let mail = format!(
        "{HEAD}Content-Type: multipart/mixed; {}\n\n{}",
        boundaries.join("; "),
        parts.concat()
    );
    let (level, notes) = level(&mail);
    assert_eq!(level, Level::Undecided);
    assert!(notes.contains(&"boundary".to_owned()));
}

#[test]
fn attachments_of_another_reading_are_inspected() {
    let script = "WScript.CreateObject(\"WScript.Shell\").Run(\"powershell -enc AAAA\");\n";
    let file = format!(
        "--b\nContent-Type: text/javascript; name=invoice.js\nContent-Disposition: attachment; filename=invoice.js\n\n{script}--b--\n"
    );
    let calm = part("a", "text/plain", PLEASANT).repeat(3);
    let mail = format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=a; boundary=b\n\n{calm}--a--\n{file}"
    );
    let (level, _) = level(&mail);
    assert!(level >= Level::Suspicious, "{level:?}");
}
