//! Whole inputs and what must be read from them.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics fails, as it should"
)]

use miwake_mail::{
    AddressRole, FileKind, InputKind, Limits, LinkKind, Mail, MailPlace, NoteKind, PartRole, View,
    inner, inner_mails, is_tnef, plain_forward, read, tnef_parts, with_part,
};

fn mail(text: &str) -> Mail {
    read(text.as_bytes(), &Limits::DEFAULT)
}

fn notes(mail: &Mail) -> Vec<NoteKind> {
    mail.notes.iter().map(|note| note.kind).collect()
}

fn header<'a>(mail: &'a Mail, name: &str) -> &'a str {
    let found = mail.headers.iter().find(|h| h.name == name);
    found.map_or("", |h| h.value.as_str())
}

/// All that a reader sees, part by part.
fn seen(mail: &Mail) -> Vec<&str> {
    let parts = mail.parts.iter().filter(|part| part.role == PartRole::Body);
    parts
        .filter_map(|part| {
            part.text
                .as_deref()
                .or(part.html.as_ref().map(|h| h.visible.as_str()))
        })
        .collect()
}

fn hrefs(mail: &Mail) -> Vec<&str> {
    mail.links.iter().map(|link| link.href.as_str()).collect()
}

#[test]
fn the_kind_of_input_is_told() {
    for (input, kind, foreign) in [
        ("", InputKind::Empty, None),
        ("\u{feff}", InputKind::Empty, None),
        (" \r\n\t\n", InputKind::Empty, None),
        ("%PDF-1.7\n%\n", InputKind::NotMail, Some(FileKind::Pdf)),
        (
            "PK\u{3}\u{4}\u{14}\0",
            InputKind::NotMail,
            Some(FileKind::Zip),
        ),
        ("\0\0\0\0", InputKind::NotMail, Some(FileKind::Unknown)),
        (
            "\u{1}\u{2}\u{3}\u{4}xyz",
            InputKind::NotMail,
            Some(FileKind::Unknown),
        ),
        (
            "BEGIN:VCALENDAR\nEND:VCALENDAR",
            InputKind::NotMail,
            Some(FileKind::Calendar),
        ),
        (
            "From: a@example.jp\nSubject: x\n\nbody",
            InputKind::Message,
            None,
        ),
        (
            "\n\nFrom: a@example.jp\nSubject: x\n\nbody",
            InputKind::Message,
            None,
        ),
        (
            "From a@example.jp Sun Nov 22\nFrom: a@example.jp\nSubject: x\n\nbody",
            InputKind::Message,
            None,
        ),
        (
            "\u{feff}From: a@example.jp\r\nSubject: x\r\n\r\nbody",
            InputKind::Message,
            None,
        ),
        (
            "From: a@example.jp\rSubject: x\r\rbody",
            InputKind::Message,
            None,
        ),
        ("Received: from a by b; x\n\nbody", InputKind::Message, None),
        (
            "From: a@example.jp\nSubject: x\nMessage-ID: <y>\n",
            InputKind::Headers,
            None,
        ),
        (
            "by mx.example.com; date\nReceived: from a by b\nMessage-ID: <x>\nSubject: y\n\nbody",
            InputKind::Message,
            None,
        ),
        (
            "怪しいメールです。\n\nReceived: from a by b\nMessage-ID: <x>\nSubject: y\n\nbody",
            InputKind::Message,
            None,
        ),
        (
            "--b\nContent-Type: text/plain\n\nhello\n--b--\n",
            InputKind::Message,
            None,
        ),
        ("<html><body>x</body></html>", InputKind::Html, None),
        ("<div>x<br></div>", InputKind::Html, None),
        (
            "テスト\n<table><tr><td>x</td></tr></table>",
            InputKind::Html,
            None,
        ),
        ("Subject: hello\nthis is prose", InputKind::Text, None),
        ("Note: x\nTo: do list", InputKind::Text, None),
        ("こんにちは", InputKind::Text, None),
        ("x", InputKind::Text, None),
        (
            "差出人: a@example.jp\n件名: x\n\nbody",
            InputKind::ForwardedText,
            None,
        ),
        (
            "From: a@example.jp\nSent: Friday\nTo: b\nSubject: x\n\nbody",
            InputKind::ForwardedText,
            None,
        ),
    ] {
        let mail = mail(input);
        assert_eq!(
            (mail.input, mail.non_mail_kind),
            (kind, foreign),
            "{input:?}"
        );
    }
}

#[test]
fn an_outlook_item_is_named() {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.extend("__substg1.0_0037".encode_utf16().flat_map(u16::to_le_bytes));
    let mail = read(&bytes, &Limits::DEFAULT);
    assert_eq!(
        (mail.input, mail.non_mail_kind),
        (InputKind::NotMail, Some(FileKind::OutlookMessage))
    );
}

#[test]
fn too_large_is_not_read() {
    let limits = Limits {
        input_bytes: 10,
        ..Limits::DEFAULT
    };
    let mail = read(b"From: a@example.jp", &limits);
    assert_eq!(
        (mail.input, mail.size, notes(&mail)),
        (InputKind::TooLarge, 18, vec![NoteKind::InputTooLarge])
    );
}

#[test]
fn pasted_text_is_read_in_every_charset() {
    let text = "お客様のアカウントを確認してください。\r\nhttps://example.jp/";
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let encode = |e: &'static encoding_rs::Encoding| e.encode(text).0.into_owned();
    for bytes in [
        text.as_bytes().to_vec(),
        encode(encoding_rs::SHIFT_JIS),
        encode(encoding_rs::EUC_JP),
        encode(encoding_rs::ISO_2022_JP),
        utf16,
    ] {
        let mail = read(&bytes, &Limits::DEFAULT);
        assert_eq!(mail.input, InputKind::Text);
        assert_eq!(seen(&mail), [text.replace('\r', "")]);
        assert_eq!(hrefs(&mail), ["https://example.jp/"]);
    }
}

#[test]
fn a_forwarding_block_becomes_headers() {
    let mail = mail(
        "確認をお願いします。\n\n-----Original Message-----\n差出人: 山田 <a@example.jp>\n宛先: b@example.com; c@example.com\n件名: 重要\n\n本文 https://evil.example/\n",
    );
    assert_eq!(header(&mail, "Subject"), "重要");
    let roles: Vec<_> = mail
        .addresses
        .iter()
        .map(|a| (a.role, a.mailboxes.len()))
        .collect();
    assert_eq!(roles, [(AddressRole::From, 1), (AddressRole::To, 2)]);
    assert_eq!(mail.addresses[0].mailboxes[0].address, "a@example.jp");
    // The words above the block stay in the text: nothing pasted goes unread.
    assert!(
        seen(&mail)[0].starts_with("確認を") && seen(&mail)[0].ends_with("https://evil.example/\n")
    );
    assert_eq!(hrefs(&mail), ["https://evil.example/"]);
}

const ALTERNATIVE: &str = "From: =?utf-8?B?5bGx55Sw?= <a@example.jp>\r
From: b@evil.example\r
To: c@example.com\r
Subject: =?iso-2022-jp?B?GyRCPUVNVxsoQg==?=\r
Received: from x.example (y.example [192.0.2.1]) by mx.example.com; Sun, 22 Nov 2026 09:10:00 +0900\r
Authentication-Results: mx.example.com; spf=pass smtp.mailfrom=example.jp\r
MIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary=\"b\"\r
\r
This is a multi-part message in MIME format.\r
--b\r
Content-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: base64\r
\r
44GT44KT44Gr44Gh44GvIGh0dHBzOi8vZXhhbXBsZS5qcC9hCg==\r
--b\r
Content-Type: text/html; charset=shift_jis\r
Content-Transfer-Encoding: quoted-printable\r
\r
<p>=82=B1=82=F1<a href=3D\"https://evil.example/?a=3D1&amp;b=3D2\">https://bank.ex=\r
ample/</a><div style=3D\"display:none\">secret</div>\r
--b--\r
";

#[test]
fn a_whole_message_is_read() {
    let mail = mail(ALTERNATIVE);
    assert_eq!(mail.input, InputKind::Message);
    assert_eq!(header(&mail, "Subject"), "重要");
    assert_eq!(mail.addresses[0].mailboxes[0].name, "山田");
    assert_eq!(
        mail.addresses
            .iter()
            .filter(|a| a.role == AddressRole::From)
            .count(),
        2
    );
    assert_eq!(notes(&mail), [NoteKind::RepeatedHeader]);
    assert_eq!(mail.received[0].time, Some(1_795_306_200));
    assert_eq!(mail.auth[0].results[0].method, "spf");
    assert_eq!(
        seen(&mail),
        [
            "こんにちは https://example.jp/a\n",
            "こんhttps://bank.example/"
        ]
    );
    assert_eq!(
        mail.parts[2].html.as_ref().unwrap().hidden[0].text,
        "secret"
    );
    let link = &mail.links[1];
    assert_eq!(
        (link.href.as_str(), link.text.as_str()),
        ("https://evil.example/?a=1&b=2", "https://bank.example/")
    );
    let roles: Vec<_> = mail
        .parts
        .iter()
        .map(|p| (p.role, p.parent, p.depth))
        .collect();
    assert_eq!(
        roles,
        [
            (PartRole::Container, None, 0),
            (PartRole::Body, Some(0), 1),
            (PartRole::Body, Some(0), 1)
        ]
    );
}

#[test]
fn links_stand_where_their_places_say() {
    let mail = mail(
        "<p>A <a href='https://a.example/?x&amp;y'> click <b>here</b> </a> see https://b.example/x。</p><a href=https://c.example><img src=x alt='Pay now'></a><map><area href='https://d.example'></map><form action=https://e.example><input type=password></form><meta http-equiv=refresh content='0;url=https://f.example'><iframe src=https://g.example></iframe><a href='https://h.example' style='display:none'>hid</a>",
    );
    let html = mail.parts[0].html.as_ref().unwrap();
    let found: Vec<_> = mail
        .links
        .iter()
        .map(|l| {
            let at = |p: &miwake_mail::Place| match p.view {
                View::Html => &html.source[p.range.clone()],
                _ => &html.visible[p.range.clone()],
            };
            (
                l.kind,
                at(&l.href_place),
                l.text.as_str(),
                l.seen_place.as_ref().map(at),
                l.image,
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            (
                LinkKind::Anchor,
                "https://a.example/?x&amp;y",
                "click here",
                Some("click here"),
                false
            ),
            (
                LinkKind::Text,
                "https://b.example/x",
                "https://b.example/x",
                Some("https://b.example/x"),
                false
            ),
            (LinkKind::Anchor, "https://c.example", "Pay now", None, true),
            (LinkKind::Area, "https://d.example", "", None, false),
            (LinkKind::Form, "https://e.example", "", None, false),
            (
                LinkKind::Refresh,
                "0;url=https://f.example",
                "",
                None,
                false
            ),
            (LinkKind::Frame, "https://g.example", "", None, false),
            (LinkKind::Anchor, "https://h.example", "", None, false),
        ]
    );
    assert!(html.forms[0].password);
    assert_eq!(html.refresh, ["https://f.example"]);
}

#[test]
fn hidden_text_is_told_apart() {
    for (html, visible, hidden) in [
        ("<div style='display:none'>x</div>y", "y", Some("display")),
        (
            "<div style='DISPLAY : NONE !important; display:block'>x</div>y",
            "y",
            Some("display"),
        ),
        (
            "<div style='display:none;display:block'>x</div>y",
            "x\ny",
            None,
        ),
        (
            "<p style='visibility:hidden'>x<b style='visibility:visible'>z</b></p>y",
            "z\n\ny",
            Some("visibility"),
        ),
        (
            "<td style='font-size:0'>x<span style='font-size:14px'>z</span></td>y",
            "z y",
            Some("font-size"),
        ),
        (
            "<span style='font-size:1px'>x</span>y",
            "y",
            Some("font-size"),
        ),
        ("<span style='opacity:0'>x</span>y", "y", Some("opacity")),
        (
            "<div style='max-height:0;overflow:hidden'>x</div>y",
            "y",
            Some("size"),
        ),
        (
            "<div style='position:absolute;left:-9999px'>x</div>y",
            "y",
            Some("off-screen"),
        ),
        (
            "<div style='text-indent:-9999px'>x</div>y",
            "y",
            Some("off-screen"),
        ),
        ("<div hidden>x</div>y", "y", Some("hidden-attribute")),
        // An end tag of a formatting element does not close a block.
        (
            "<b><div style='display:none'></b>x</div>y",
            "y",
            Some("display"),
        ),
        ("<p style='display:none'>x<p>y", "y", Some("display")),
        (
            "<!-- x --><style>x</style><script>x</script><title>x</title>y",
            "y",
            None,
        ),
        ("<div style='color:red'>x</div>y<br>z", "x\ny\nz", None),
        (
            "<ul><li>a<li>b</ul>&nbsp; c &lt;d&gt;",
            "a\nb\n\nc <d>",
            None,
        ),
    ] {
        let mail = mail(&format!("<html>{html}"));
        let found = mail.parts[0].html.as_ref().unwrap();
        assert_eq!(found.visible, visible, "{html}");
        assert_eq!(found.hidden.first().map(|h| h.by), hidden, "{html}");
    }
}

#[test]
fn structure_tricks_are_seen_through() {
    let body = "--b\n\nsee https://evil.example/\n--b--\n";
    for (head, body, note) in [
        (
            "Content-Type: multipart/mixed; boundary=a; boundary=b",
            body.to_owned(),
            Some(NoteKind::RepeatedHeader),
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
            "Content-Type: text/plain; charset=x-nobody",
            "see https://evil.example/\n".to_owned(),
            Some(NoteKind::UnknownCharset),
        ),
    ] {
        let mail = mail(&format!(
            "From: a@example.jp\nSubject: x\nMIME-Version: 1.0\n{head}\n\n{body}"
        ));
        assert_eq!(hrefs(&mail), ["https://evil.example/"], "{head}\n{body}");
        assert_eq!(notes(&mail).first().copied(), note, "{head}");
    }
}

#[test]
fn attachments_are_listed_with_what_they_are() {
    let mail = mail(
        "From: a@example.jp\nSubject: x\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<img src=\"cid:pic@x\">\n--b\nContent-Type: image/png; name=\"=?utf-8?B?5YaZ55yfLnBuZw==?=\"\nContent-ID: <pic@x>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgoAAAAA\n--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename*=utf-8''%E8%AB%8B%E6%B1%82.zip\nContent-Transfer-Encoding: base64\n\nUEsDBBQAAQAIAA==\n--b\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nx\n--b--\n",
    );
    let found: Vec<_> = mail
        .attachments
        .iter()
        .map(|a| (a.name.as_str(), a.detected, a.size, a.inline, a.encrypted))
        .collect();
    assert_eq!(
        found,
        [
            ("写真.png", FileKind::Image, 12, true, false),
            ("請求.zip", FileKind::Zip, 10, false, true),
            ("", FileKind::Text, 1, false, false),
        ]
    );
    assert_eq!(notes(&mail), [NoteKind::Encrypted]);
    // SHA-256 of the one byte `x`.
    assert_eq!(mail.attachments[2].sha256[..4], [0x2d, 0x71, 0x16, 0x42]);
}

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
