//! Mails within mails: forwarded, attached, wrapped by other programs.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics fails, as it should"
)]

mod common;

use common::{header, mail, notes, seen};
use miwake_mail::{
    FileKind, InputKind, Limits, MailPlace, NoteKind, PartRole, inner, inner_mails, is_tnef,
    plain_forward, read, tnef_parts, with_part,
};

#[test]
fn an_inner_message_follows_its_part() {
    let mail = mail(
        "From: a@example.jp\nSubject: out\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nFrom: c@example.jp\nSubject: in\n\nhello\n--b--\n",
    );
    let roles: Vec<_> = mail.parts.iter().map(|p| (p.role, p.parent)).collect();
    assert_eq!(
        roles,
        [
            (PartRole::Container, None),
            (PartRole::Message, Some(0)),
            (PartRole::Body, Some(1))
        ]
    );
    assert_eq!(mail.parts[2].headers[1].value, "in");
    assert!(mail.attachments.is_empty());
    assert_eq!(header(&mail, "Subject"), "out");
}

const FORWARDED: &str = "From: A <a@example.jp>\r\nTo: b@example.com\r\nSubject: FW: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nWhat is this?\r\n--b\r\nINNER\r\n--b--\r\n";
const INNER: &str = "Received: from x by y; Sun, 22 Nov 2026 09:10:00 +0900\r\nFrom: Bank <info@evil.example>\r\nSubject: Act now\r\nDate: Sun, 22 Nov 2026 09:10:00 +0900\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: text/html\r\n\r\n<a href=\"https://evil.example/\">x</a>\r\n--c\r\nContent-Type: application/pdf; name=a.pdf\r\n\r\n%PDF-1.4\r\n--c--\r\n";

#[test]
fn the_mail_in_a_plain_forward_is_read_in_its_own_right() {
    let quoted = INNER.replace('=', "=3D");
    for part in [
        format!("Content-Type: message/rfc822\r\n\r\n{INNER}"),
        format!(
            "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{quoted}"
        ),
        format!("Content-Type: application/octet-stream; name=mail.eml\r\n\r\n{INNER}"),
    ] {
        let text = FORWARDED.replace("INNER", &part);
        let outer = mail(&text);
        let items = inner_mails(&outer);
        assert_eq!(items.len(), 1, "{part}");
        assert_eq!(
            (
                items[0].subject.as_str(),
                items[0].from.as_str(),
                items[0].date.as_str()
            ),
            (
                "Act now",
                "Bank <info@evil.example>",
                "Sun, 22 Nov 2026 09:10:00 +0900"
            )
        );
        let MailPlace::Part(id) = items[0].at else {
            panic!("a part")
        };
        assert_eq!(plain_forward(&outer), Some(id));
        let bytes = inner(text.as_bytes(), id, &Limits::DEFAULT).unwrap();
        let read = read(&bytes, &Limits::DEFAULT);
        assert_eq!(header(&read, "Subject"), "Act now");
        assert_eq!(
            (
                read.received.len(),
                read.links.len(),
                read.attachments.len()
            ),
            (1, 1, 1)
        );
        assert_eq!(inner(text.as_bytes(), 0, &Limits::DEFAULT), None);
        assert_eq!(inner(text.as_bytes(), 99, &Limits::DEFAULT), None);
    }
}

#[test]
fn an_outlook_item_attached_is_a_mail_to_be_opened() {
    // The first bytes of a compound file, and the name of a property's stream in UTF-16.
    let item = "0M8R4KGxGuFfAF8AcwB1AGIAcwB0AGcAMQAuADAAXwA=";
    let part = format!(
        "Content-Type: application/vnd.ms-outlook; name=x.msg\r\nContent-Transfer-Encoding: base64\r\n\r\n{item}"
    );
    let text = FORWARDED.replace("INNER", &part);
    let outer = mail(&text);
    let items = inner_mails(&outer);
    assert_eq!((items.len(), items[0].subject.as_str()), (1, "x.msg"));
    let id = plain_forward(&outer).unwrap();
    let bytes = inner(text.as_bytes(), id, &Limits::DEFAULT).unwrap();
    assert_eq!(
        read(&bytes, &Limits::DEFAULT).non_mail_kind,
        Some(FileKind::OutlookMessage)
    );
}

#[test]
fn a_mail_with_more_than_a_forwarded_mail_is_no_plain_forward() {
    let part = format!("Content-Type: message/rfc822\r\n\r\n{INNER}");
    for (from, to) in [
        // A letter of its own.
        (
            "What is this?",
            "This is a letter of its own. ".repeat(10).as_str(),
        ),
        // A link of its own.
        ("What is this?", "https://evil.example/"),
        // Two mails.
        ("INNER", &format!("{part}\r\n--b\r\nINNER")),
        // Another file.
        (
            "INNER",
            "Content-Type: application/pdf\r\n\r\n%PDF-1.4\r\n--b\r\nINNER",
        ),
        // A server's report.
        ("multipart/mixed", "multipart/report"),
        // No mail at all.
        ("INNER", ""),
    ] {
        let text = FORWARDED.replace(from, to).replace("INNER", &part);
        assert_eq!(plain_forward(&mail(&text)), None, "{to}");
    }
}

#[test]
fn mails_in_mails_in_mails_are_listed() {
    let mut text = INNER.to_owned();
    for level in 0..3 {
        text = format!("Subject: {level}\r\nContent-Type: message/rfc822\r\n\r\n{text}");
    }
    let outer = mail(&text);
    let subjects: Vec<_> = inner_mails(&outer).into_iter().map(|m| m.subject).collect();
    assert_eq!(subjects, ["1", "0", "Act now"]);
    assert_eq!(plain_forward(&outer), Some(0));
}

#[test]
fn signed_mail_is_read_like_any_other() {
    let clear = mail(
        "Subject: x\r\nContent-Type: multipart/signed; boundary=s\r\n\r\n--s\r\nContent-Type: text/plain\r\n\r\nhello\r\n--s\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nMAA=\r\n--s--\r\n",
    );
    assert_eq!(seen(&clear), ["hello"]);
    assert_eq!((clear.attachments.len(), notes(&clear).len()), (0, 0));
    // What only claims to be a signature is a file.
    for (name, content) in [("smime.p7s", "MZ"), ("a.html", "0<script>")] {
        let sly = mail(&format!(
            "Subject: x\r\nContent-Type: multipart/signed; boundary=s\r\n\r\n--s\r\n\r\nhello\r\n--s\r\nContent-Type: application/pkcs7-signature; name={name}\r\n\r\n{content}\r\n--s--\r\n",
        ));
        assert_eq!(sly.attachments.len(), 1, "{name}");
    }

    // ContentInfo, signedData, encapContentInfo, OCTET STRING "\r\nhello".
    let sealed =
        "MIAGCSqGSIb3DQEHAqCAMIACAQExADCABgkqhkiG9w0BBwGggCSABAcNCmhlbGxvAAAAAAAAMQAAAAAAAAA=";
    for kind in [
        "application/pkcs7-mime; smime-type=signed-data",
        "application/octet-stream; name=smime.p7m",
    ] {
        let text = format!(
            "Subject: x\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n{sealed}\r\n"
        );
        let opaque = mail(&text);
        assert_eq!(seen(&opaque), ["hello"], "{kind}");
        assert_eq!((opaque.attachments.len(), notes(&opaque)), (0, vec![]));
        // The same with enveloped data, which is encrypted.
        let text = text.replace("AqCAMIAC", "A6CAMIAC");
        assert_eq!(notes(&mail(&text)), [NoteKind::Encrypted], "{kind}");
    }
}

#[test]
fn a_saved_page_is_read_as_a_mail() {
    let page = mail(
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://evil.example/login\r\nSubject: Login\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----b\"\r\n\r\n\r\n------b\r\nContent-Type: text/html\r\nContent-Location: https://evil.example/login\r\n\r\n<form action=https://evil.example/x><input type=password></form>\r\n------b--\r\n",
    );
    assert_eq!(page.input, InputKind::Message);
    let forms = page
        .parts
        .iter()
        .filter_map(|p| p.html.as_ref())
        .map(|h| h.forms.len());
    assert_eq!(forms.sum::<usize>(), 1);
}

#[test]
fn a_part_that_was_opened_takes_its_place() {
    let tnef = "\u{78}\u{9f}>\"";
    let bytes: Vec<u8> = tnef.chars().map(|c| c as u8).collect();
    assert!(is_tnef(&bytes));
    let opened = "From: not@example.com\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<b>本文</b>";
    let encoded = "Content-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\neJ8+Ig==";
    for text in [
        format!("From: a@example.jp\r\nSubject: x\r\n{encoded}\r\n"),
        format!(
            "From: a@example.jp\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nplain\r\n--b\r\n{encoded}\r\n--b--\r\n"
        ),
    ] {
        let outer = mail(&text);
        let parts = tnef_parts(&outer);
        assert_eq!(parts.len(), 1);
        let whole = with_part(text.as_bytes(), &outer, parts[0], opened.as_bytes()).unwrap();
        let read = read(&whole, &Limits::DEFAULT);
        assert_eq!(seen(&read).last().copied(), Some("本文"));
        assert_eq!(
            (header(&read, "From"), header(&read, "Subject")),
            ("a@example.jp", "x")
        );
        assert_eq!((read.attachments.len(), notes(&read)), (0, vec![]));
    }
}
