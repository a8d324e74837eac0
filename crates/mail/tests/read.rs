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
        assert_eq!(hrefs(&mail), ["https://evil.example/"], "{head}\n{body}");
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
