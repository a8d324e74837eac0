//! Mails that programs read in different ways: what is read of them is what shows most, and what may be read otherwise
//! is told.

#![allow(
    clippy::indexing_slicing,
    reason = "a test that panics fails, as it should"
)]

#[allow(dead_code, reason = "each file of tests uses some of it")]
mod common;

use common::{mail, notes, seen};
use miwake_mail::{InputKind, NoteKind};

#[test]
fn structure_tricks_are_seen_through() {
    let body = "--b\n\nsee https://evil.example/\n--b--\n";
    for (head, body, note) in [
        (
            "Content-Type: multipart/mixed; boundary=a; boundary=b",
            body.to_owned(),
            Some(NoteKind::TwoReadings),
        ),
        (
            "Content-Type: text/plain\nContent-Type: multipart/mixed; boundary=b",
            body.to_owned(),
            Some(NoteKind::RepeatedHeader),
        ),
        (
            "Content-Type: multipart/mixed; boundary=\"b\"",
            "--b\n\nsee https://evil.example/\n".to_owned(),
            Some(NoteKind::Truncated),
        ),
        (
            "Content-Type: multipart/mixed",
            body.to_owned(),
            Some(NoteKind::NoBoundary),
        ),
        (
            "Content-Type: multipart/mixed",
            "--b\nContent-Type: text/html\n\nsee https://evil.example/\n--b--\n".to_owned(),
            Some(NoteKind::NoBoundary),
        ),
        (
            "Content-Type: multipart/mixed; boundary=b",
            format!("see https://evil.example/\n{}", "--b\n\nx\n--b--\n"),
            None,
        ),
        (
            "Content-Type: multipart/mixed; boundary=b",
            format!("{}see https://evil.example/\n", "--b\n\nx\n--b--\n"),
            None,
        ),
        (
            "Content-Type: multipart/mixed; boundary=b",
            "--b\nno header section, see https://evil.example/\n--b--\n".to_owned(),
            None,
        ),
        (
            "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64",
            body.to_owned(),
            None,
        ),
        // A line that only starts as one that closes.
        (
            "Content-Type: multipart/mixed; boundary=b",
            "--b\n\nsee https://evil.example/\n--b--x\n--b--\n".to_owned(),
            None,
        ),
        // Quoted-printable around the parts, as their header sections show; those of the last have no sign of it.
        (
            "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: quoted-printable",
            "--b\nContent-Type: text/html; charset=3Dutf-8\n\n<a href=3D'https://evil.example/'>x</a>\n--b--\n".to_owned(),
            None,
        ),
        (
            "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: quoted-printable",
            "--b\nContent-Type: text/html\n\n<a href=3D'https://evil.example/'>x</a>\n--b--\n".to_owned(),
            None,
        ),
        // Said, and not so.
        (
            "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: quoted-printable",
            "--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<a href=3D'https://evil.example/'>x</a>\n--b--\n".to_owned(),
            None,
        ),
        (
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable",
            "Subject: x\nContent-Type: text/html; charset=3Dutf-8\n\n<a href=3D'https://evil.example/'>x</a>\n".to_owned(),
            None,
        ),
        (
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable",
            "Subject: =?utf-8?Q?=E3=81=82?=\nContent-Type: text/html\n\n<a href='https://evil.example/'>x</a>\n".to_owned(),
            None,
        ),
        // One byte that is no base64 in front, and two encodings.
        (
            "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: 7bit\nContent-Transfer-Encoding: base64",
            "!LS1iCgpzZWUgaHR0cHM6Ly9ldmlsLmV4YW1wbGUvCi0tYi0tCg==".to_owned(),
            Some(NoteKind::RepeatedHeader),
        ),
        (
            "Content-Type: message/rfc822",
            "From a@b Sun Nov 22 09:10:00 2026\nSubject: x\n\nsee https://evil.example/\n".to_owned(),
            None,
        ),
        (
            "Content-Type: message/rfc822",
            "\n\n>From a@b\n\nSubject: x\n\nsee https://evil.example/\n".to_owned(),
            None,
        ),
        (
            "Content-Type: message/rfc822",
            "no field\nReceived: by x\nMIME-Version: 1.0\nSubject: x\n\nsee https://evil.example/\n".to_owned(),
            None,
        ),
        (
            "Content-Type: message/rfc822",
            "no field at all, see https://evil.example/\n".to_owned(),
            None,
        ),
        // The same body, really encoded.
        (
            "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64",
            "LS1iCgpzZWUgaHR0cHM6Ly9ldmlsLmV4YW1wbGUvCi0tYi0tCg==".to_owned(),
            None,
        ),
        (
            "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64",
            "U3ViamVjdDogeAoKc2VlIGh0dHBzOi8vZXZpbC5leGFtcGxlLwo=".to_owned(),
            None,
        ),
        (
            "Content-Type: message/rfc822",
            "Subject: x\n\nsee https://evil.example/\n".to_owned(),
            None,
        ),
        (
            "Content-Transfer-Encoding: base64;junk",
            "c2VlIGh0dHBzOi8vZXZpbC5leGFtcGxlLwo=".to_owned(),
            None,
        ),
        (
            "Content-Transfer-Encoding: base\x0064",
            "c2VlIGh0dHBzOi8vZXZpbC5leGFtcGxlLwo=".to_owned(),
            Some(NoteKind::NulBytes),
        ),
        (
            "Content-Transfer-Encoding: binary base64",
            "c2VlIGh0dHBzOi8vZXZpbC5leGFtcGxlLwo=".to_owned(),
            None,
        ),
        (
            "Content-Transfer-Encoding: base645",
            "c2VlIGh0dHBzOi8vZXZpbC5leGFtcGxlLwo=".to_owned(),
            Some(NoteKind::UnknownEncoding),
        ),
        (
            "Content-Transfer-Encoding: x-uuencode",
            "begin 644 a\n:<V5E(&AT='!S.B\\O979I;\"YE>&%M<&QE+PH \n \nend\n".to_owned(),
            None,
        ),
        (
            "Content-Transfer-Encoding: x-nobody",
            "see https://evil.example/\n".to_owned(),
            Some(NoteKind::UnknownEncoding),
        ),
        (
            "Content-Type: text/plain",
            "<html>see <a href='https://evil.example/'>x</a></html>".to_owned(),
            None,
        ),
        (
            "Content-Type: text/html\nContent-Disposition: attachment; filename=a.html",
            "see <a href='https://evil.example/'>x</a>".to_owned(),
            None,
        ),
        (
            "From: b@example.com",
            "see https://evil.example/\n".to_owned(),
            Some(NoteKind::TwoReadings),
        ),
        (
            "Content-Type: text/plain; charset=x-nobody",
            "see https://evil.example/\n".to_owned(),
            Some(NoteKind::UnknownCharset),
        ),
    ] {
        let mail = mail(&format!(
            "From: a@example.jp\nSubject: x\nMIME-Version: 1.0\n{head}\n\n{body}"
        ));
        let hrefs: Vec<&str> = mail.links.iter().map(|link| link.href.as_str()).collect();
        assert_eq!(hrefs, ["https://evil.example/"], "{head}\n{body}");
        assert_eq!(notes(&mail).first().copied(), note, "{head}");
    }
}

#[test]
fn one_field_of_a_mail_system_is_a_mail() {
    for (text, input) in [
        ("Message-ID: <a@example.jp>\n\nx", InputKind::Message),
        ("MIME-Version: 1.0\r\n\r\nx", InputKind::Message),
        ("MIME-Version: 1.0 is what they say\nand x", InputKind::Text),
        ("X-ray: nothing found\n\nx", InputKind::Text),
        ("Note: bring it\n\nx", InputKind::Text),
    ] {
        assert_eq!(mail(text).input, input, "{text}");
    }
}

#[test]
fn an_address_in_encoded_words_alone_can_be_read_in_two_ways() {
    let from = |from: &str| {
        notes(&mail(&format!(
            "From: {from}\nSubject: x\nMIME-Version: 1.0\n\nx"
        )))
    };
    assert_eq!(
        from("=?utf-8?Q?Bank_=3Cb=40bank.example=3E?="),
        [NoteKind::TwoReadings]
    );
    assert_eq!(from("=?utf-8?Q?b=40bank.example?= <a@example.jp>"), []);
    assert_eq!(from("Bank"), []);
}

#[test]
fn what_was_not_understood_is_never_whole() {
    let noise =
        "qwertyuiopasdfghjklzxcvbnm1234567890QWERTYUIOPASDFGHJKLZXCVBNMqazwsxedcrfvtgbyhnujmik";
    for (head, body, note) in [
        (
            "Content-Transfer-Encoding: x-nobody",
            noise,
            NoteKind::Undecodable,
        ),
        (
            "Content-Transfer-Encoding: base64\nContent-Transfer-Encoding: 7bit",
            noise,
            NoteKind::Undecodable,
        ),
        (
            "Content-Transfer-Encoding: base64",
            noise,
            NoteKind::Undecodable,
        ),
        (
            "Content-Type: multipart/mixed; boundary=a\nContent-Type: multipart/mixed; boundary=b",
            "--b\n\nx\n--b--\n",
            NoteKind::TwoReadings,
        ),
        (
            "Content-Type: message/rfc822\nContent-Type: multipart/mixed; boundary=b",
            "--b\n\nx\n--b--\n",
            NoteKind::TwoReadings,
        ),
        (
            "Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64",
            "--b\n\nxx yy\n--b--\n\nLS1iCgpzZWUgaHR0cHM6Ly9ldmlsLmV4YW1wbGUvCi0tYi0tCg==",
            NoteKind::TwoReadings,
        ),
        (
            "Content-Type: text/plain; charset=hz-gb-2312",
            "~{<:Ky2;~}",
            NoteKind::Undecodable,
        ),
    ] {
        let mail = mail(&format!(
            "From: a@example.jp\nSubject: x\nMIME-Version: 1.0\n{head}\n\n{body}"
        ));
        assert!(notes(&mail).contains(&note), "{head}: {:?}", mail.notes);
        assert!(note.incomplete());
    }
}

#[test]
fn notes_that_forbid_reassurance_are_told_however_many_there_are() {
    let part = "--b\nContent-Transfer-Encoding: x\n\nx\n";
    let text = format!(
        "From: a@example.jp\nContent-Type: multipart/mixed; boundary=b\n\n{}--b\nContent-Type: message/partial\n\nx\n--b--\n",
        part.repeat(400)
    );
    assert!(notes(&mail(&text)).contains(&NoteKind::ContentElsewhere));
}

#[test]
fn text_that_is_shown_under_a_file_name_is_a_file_too() {
    let first = |head: &str, body: &str| {
        let mail = mail(&format!(
            "From: a@example.jp\nSubject: x\nMIME-Version: 1.0\n{head}\n\n{body}"
        ));
        let names = mail
            .attachments
            .iter()
            .map(|a| a.name.clone())
            .collect::<Vec<_>>();
        (seen(&mail).len(), names)
    };
    let one = |name: &str| vec![name.to_owned()];
    for (head, body, expected) in [
        (
            "Content-Type: text/plain; name=a.js",
            "eval(1)",
            (1, one("a.js")),
        ),
        (
            "Content-Disposition: inline; filename=a.bat",
            "echo",
            (1, one("a.bat")),
        ),
        (
            "Content-Type: text/html; name=a.html",
            "<script>x</script>",
            (1, one("a.html")),
        ),
        (
            "Content-Type: text/html; name=a.html",
            "<p>x</p>",
            (1, vec![]),
        ),
        (
            "Content-Disposition: inline; filename=a.txt",
            "x",
            (1, vec![]),
        ),
        ("Content-Type: text/plain", "x", (1, vec![])),
        (
            "Content-Type: text/plain; name=a.zip\nContent-Transfer-Encoding: base64",
            "UEsDBBQAAQAIAA==",
            (0, one("a.zip")),
        ),
        (
            "Content-Type: text/plain; name=a.txt\nContent-Transfer-Encoding: base64",
            "TVqQAAMAAAAEAAAA//8AALgAAAA=",
            (0, one("a.txt")),
        ),
    ] {
        assert_eq!(first(head, body), expected, "{head}");
    }
}

#[test]
fn no_number_of_parameters_hides_the_last() {
    let many: String = (0..1_000).map(|n| format!("; p{n}=x")).collect();
    let mail = mail(&format!(
        "From: a@example.jp\nSubject: x\nContent-Disposition: attachment{many}; filename=a.js\n\neval(1)"
    ));
    assert_eq!(
        mail.attachments.first().map(|a| a.name.as_str()),
        Some("a.js")
    );
}

fn factors(mail: &str) -> Vec<String> {
    let limits = miwake_mail::Limits::DEFAULT;
    let read = miwake_mail::read(mail.as_bytes(), &limits);
    let others = miwake_mail::other_readings(mail.as_bytes(), &read, &limits);
    assert!(others.untried.is_empty());
    others
        .readings
        .into_iter()
        .map(|reading| reading.factor)
        .collect()
}

#[test]
fn each_contradiction_is_a_reading() {
    let head = "Subject: x\nDate: Fri, 20 Nov 2026 10:00:00 +0900\nMessage-ID: <1@a.example>\n";
    for (fields, expected) in [
        ("From: a@a.example\n\ntext", &[][..]),
        (
            "From: a@a.example\nFrom: b@b.example\n\ntext",
            &["From", "From"],
        ),
        ("From: a@a.example\nFrom: A@a.example\n\ntext", &[]),
        (
            "From: a@a.example\nSubject: y\n\ntext",
            &["Subject", "Subject"],
        ),
        ("From: a@a.example\n \t\nReceived: by b\n\ntext", &[]),
        ("From: a@a.example\nno field\nReceived: by b\n\ntext", &[]),
        (
            "From: a@a.example\n \t\nkeywords: b\n\ntext",
            &["header section"],
        ),
        ("From: a@a.example\n  folded\nReceived: by b\n\ntext", &[]),
        (
            "From: a@a.example\nContent-Transfer-Encoding: base64\nContent-Transfer-Encoding: 7bit\n\naGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8=",
            &["Content-Transfer-Encoding"],
        ),
        (
            "From: a@a.example\nContent-Type: multipart/mixed; boundary=a;\n boundary=\"b\"\n\n--a\n\none\n--b\n\ntwo\n--b\n\nthree\n--b--\n--a--\n",
            &["boundary"],
        ),
        (
            "From: a@a.example\nContent-Type: text/html\n\n<p>a</p><!--[if mso]><p>b</p><![endif]-->",
            &["Outlook"],
        ),
    ] {
        assert_eq!(factors(&format!("{head}{fields}")), expected, "{fields}");
    }
}
