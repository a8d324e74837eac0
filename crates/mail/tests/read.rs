//! Whole inputs and what must be read from them.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics fails, as it should"
)]

mod common;

use common::{header, mail, notes, seen};
use miwake_mail::{
    AddressRole, FileKind, InputKind, Limits, LinkKind, Mail, NoteKind, PartRole, View, read,
};

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
    assert_eq!(notes(&mail), [NoteKind::TwoReadings]);
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
