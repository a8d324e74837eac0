//! Outlook items, as files and as TNEF, and the mails that are made of them. All are invented.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics fails, as it should"
)]

mod both;
mod build;

use both::{inspect, open};
use build::outlook::{Outlook, Prop, compress_rtf};
use miwake_inspect::{Hints, Limits, LinkSource, OpenNote, Opened, OpenedFrom, Unread};
use miwake_mail::{AddressRole, FileKind, Mail, NoteKind, PartRole};

const RECEIVED: &str = "Received: from mx.example.com (mx.example.com [192.0.2.1])\r\n\tby in.example.jp; Fri, 20 Nov 2026 10:00:00 +0900\r\nAuthentication-Results: in.example.jp; spf=fail smtp.mailfrom=evil.example\r\nFrom: =?utf-8?B?6YqA6KGM?= <info@evil.example>\r\nTo: hanako@example.jp\r\nSubject: =?utf-8?B?6YeN6KaB?=\r\nDate: Fri, 20 Nov 2026 10:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n\tboundary=\"gone\"\r\n\r\n--gone\r\nContent-Type: text/plain\r\n";

fn opened(bytes: &[u8]) -> Opened {
    open(bytes, &Limits::DEFAULT).expect("an Outlook file")
}

fn read(opened: &Opened) -> Mail {
    miwake_mail::read(&opened.mail, &miwake_mail::Limits::DEFAULT)
}

fn header<'a>(mail: &'a Mail, name: &str) -> &'a str {
    let found = mail.headers.iter().find(|h| h.name == name);
    found.map_or("", |h| h.value.as_str())
}

fn seen(mail: &Mail) -> Vec<&str> {
    let bodies = mail.parts.iter().filter(|part| part.role == PartRole::Body);
    bodies
        .filter_map(|part| {
            let html = part.html.as_ref().map(|h| h.visible.as_str());
            part.text.as_deref().or(html)
        })
        .map(str::trim)
        .collect()
}

fn person(mail: &Mail, role: AddressRole) -> Vec<(String, String)> {
    let fields = mail.addresses.iter().filter(|field| field.role == role);
    fields
        .flat_map(|field| &field.mailboxes)
        .map(|m| (m.name.clone(), m.address.clone()))
        .collect()
}

fn names(mail: &Mail) -> Vec<(&str, usize)> {
    let all = mail.attachments.iter();
    all.map(|a| (a.name.as_str(), a.size)).collect()
}

fn pair(name: &str, address: &str) -> (String, String) {
    (name.to_owned(), address.to_owned())
}

/// An item with about everything.
fn rich() -> Outlook {
    Outlook::note("重要なお知らせ")
        .from("銀行サポート", "info@evil.example")
        .recipient(1, "山田 花子", "hanako@example.jp")
        .recipient(1, "Taro, \"T\"", "taro@example.jp")
        .recipient(2, "", "cc@example.com")
        .time(0x0039, 1_795_140_000)
        .text(0x1035, "<1@evil.example>")
        .text(0x1000, "本文です https://evil.example/a")
        .binary(0x1013, "<html><body>本文 <a href=\"https://evil.example/b\">https://bank.example/</a><img src=\"cid:logo@x\"></body></html>".as_bytes())
        .number(0x3fde, 65001)
        .file("請求書.pdf.exe", "application/pdf", b"MZ\x90\0\x03\0\0\0")
        .attachment(vec![
            (0x3705, Prop::Number(1)),
            (0x3707, Prop::Text("logo.png".to_owned())),
            (0x370e, Prop::Text("image/png".to_owned())),
            (0x3712, Prop::Text("logo@x".to_owned())),
            (0x3701, Prop::Binary(b"\x89PNG\r\n\x1a\n\0\0".to_vec())),
        ])
}

#[test]
fn an_item_becomes_a_mail_from_either_format() {
    let item = rich();
    for (bytes, from) in [
        (item.msg(), OpenedFrom::Msg),
        (item.tnef(), OpenedFrom::Tnef),
    ] {
        let opened = opened(&bytes);
        assert_eq!((opened.from, &opened.unread), (from, &vec![]));
        assert_eq!(opened.notes, [OpenNote::HeadersRebuilt]);
        let mail = read(&opened);
        assert_eq!(header(&mail, "Subject"), "重要なお知らせ");
        assert_eq!(header(&mail, "Date"), "Fri, 20 Nov 2026 02:00:00 +0000");
        assert_eq!(header(&mail, "Message-ID"), "<1@evil.example>");
        assert_eq!(
            person(&mail, AddressRole::From),
            [pair("銀行サポート", "info@evil.example")]
        );
        assert_eq!(
            person(&mail, AddressRole::To),
            [
                pair("山田 花子", "hanako@example.jp"),
                pair("Taro, \"T\"", "taro@example.jp")
            ]
        );
        assert_eq!(person(&mail, AddressRole::Cc), [pair("", "cc@example.com")]);
        assert_eq!(
            seen(&mail),
            [
                "本文です https://evil.example/a",
                "本文 https://bank.example/"
            ]
        );
        assert_eq!(names(&mail), [("請求書.pdf.exe", 8), ("logo.png", 10)]);
        assert_eq!(mail.attachments[0].detected, FileKind::Executable);
        assert!(mail.attachments[1].inline && !mail.attachments[0].inline);
        assert!(
            mail.links
                .iter()
                .any(|l| l.href == "https://evil.example/b")
        );
        assert_eq!(mail.notes, []);
    }
}

#[test]
fn headers_as_received_are_kept_as_they_are() {
    let item = rich().text(0x007d, RECEIVED).text(0x0037, "Other");
    let opened = opened(&item.msg());
    assert_eq!(opened.notes, []);
    let text = String::from_utf8(opened.mail.clone()).unwrap();
    assert!(text.starts_with(&RECEIVED[..RECEIVED.find("MIME").unwrap()]));
    let mail = read(&opened);
    assert_eq!(header(&mail, "Subject"), "重要");
    assert_eq!((mail.received.len(), mail.auth.len()), (1, 1));
    assert_eq!(
        person(&mail, AddressRole::From),
        [pair("銀行", "info@evil.example")]
    );
    // The table of recipients does not stand beside the field as received.
    assert_eq!(person(&mail, AddressRole::To).len(), 1);
    assert_eq!(names(&mail).len(), 2);
    assert_eq!(mail.notes, []);
}

#[test]
fn mail_that_came_as_html_alone_has_no_plain_text_of_outlooks_making() {
    let received = RECEIVED.replace("multipart/mixed;\r\n\tboundary=\"gone\"", "text/html");
    let mail = read(&opened(&rich().text(0x007d, &received).msg()));
    assert_eq!(seen(&mail), ["本文 https://bank.example/"]);
}

#[test]
fn texts_in_a_code_page_are_read() {
    let ansi = rich().ansi(932, encoding_rs::SHIFT_JIS);
    for bytes in [ansi.msg(), ansi.tnef()] {
        let mail = read(&opened(&bytes));
        assert_eq!(header(&mail, "Subject"), "重要なお知らせ");
        assert_eq!(person(&mail, AddressRole::To)[0].0, "山田 花子");
        assert_eq!(seen(&mail)[0], "本文です https://evil.example/a");
        assert_eq!(names(&mail)[0].0, "請求書.pdf.exe");
    }
    // No page is stated: what fits.
    let unstated = Outlook::note("請求書のご案内").ansi(0, encoding_rs::SHIFT_JIS);
    assert_eq!(
        header(&read(&opened(&unstated.msg())), "Subject"),
        "請求書のご案内"
    );
    // The page of the HTML is another than that of the texts.
    let html = encoding_rs::ISO_2022_JP
        .encode("<html><b>請求書</b></html>")
        .0
        .into_owned();
    for item in [
        Outlook::note("x")
            .binary(0x1013, &html)
            .number(0x3fde, 50220),
        Outlook::note("x").binary(0x1013, &[b"<meta charset=iso-2022-jp>", &html[..]].concat()),
    ] {
        assert_eq!(seen(&read(&opened(&item.msg()))), ["請求書"]);
    }
}

#[test]
fn bodies_kept_as_rtf_come_out() {
    let html = br#"{\rtf1\ansi\ansicpg932\fromhtml1 \deff0{\fonttbl{\f0 A;}}{\*\htmltag19 <html>}{\*\htmltag50 <body>}{\*\htmltag84 <a href="https://evil.example/x">}\htmlrtf {\field{\*\fldinst{HYPERLINK "https://evil.example/x"}}{\fldrslt\htmlrtf0 \'90\'bf\'8b\'81\'8f\'91\htmlrtf }}\htmlrtf0{\*\htmltag92 </a>}{\*\htmltag58 </body>}{\*\htmltag27 </html>}}"#;
    let text =
        br"{\rtf1\ansi\ansicpg1252\fromtext{\fonttbl{\f0 A;}}\f0 Hello\par \u35531?\u27714?}";
    let own = br#"{\rtf1\ansi{\fonttbl{\f0 A;}}\f0 Hello {\field{\*\fldinst{HYPERLINK "https://evil.example/x"}}{\fldrslt Bank}}\par}"#;
    for (rtf, expected, links, notes) in [
        (&html[..], "請求書", 1, vec![OpenNote::HeadersRebuilt]),
        (text, "Hello\n請求", 0, vec![OpenNote::HeadersRebuilt]),
        (
            own,
            "Hello Bank",
            1,
            vec![OpenNote::HeadersRebuilt, OpenNote::BodyFromRtf],
        ),
    ] {
        let item = Outlook::note("x").binary(0x1009, &compress_rtf(rtf));
        for bytes in [item.msg(), item.tnef()] {
            let opened = opened(&bytes);
            let mail = read(&opened);
            assert_eq!(seen(&mail), [expected]);
            assert_eq!(mail.links.len(), links);
            assert_eq!((&opened.notes, &opened.unread), (&notes, &vec![]));
        }
    }
}

#[test]
fn items_in_items_are_mails_in_mails() {
    let inner = Outlook::note("内側")
        .text(0x007d, RECEIVED)
        .text(0x1000, "inner https://evil.example/inner")
        .file("inner.zip", "application/zip", b"PK\x03\x04\0\0");
    let item = Outlook::note("FW")
        .text(0x1000, "outer")
        .embed("内側", inner)
        .file("b.txt", "text/plain", b"b");
    for bytes in [item.msg(), item.tnef()] {
        let opened = opened(&bytes);
        assert_eq!(opened.unread, []);
        let mail = read(&opened);
        assert_eq!(seen(&mail), ["outer", "inner https://evil.example/inner"]);
        assert_eq!(names(&mail), [("inner.zip", 6), ("b.txt", 1)]);
        let message = mail
            .parts
            .iter()
            .find(|p| p.role == PartRole::Message)
            .unwrap();
        assert_eq!(message.media_type, "message/rfc822");
        assert_eq!(mail.notes, []);
    }
}

#[test]
fn nesting_ends_at_the_limit() {
    let mut item = Outlook::note("innermost");
    for level in 0..20 {
        item = Outlook::note(&format!("level {level}")).embed("inner", item);
    }
    for bytes in [item.msg(), item.tnef()] {
        let opened = opened(&bytes);
        assert!(opened.unread.contains(&Unread::TooDeep));
        assert!(String::from_utf8_lossy(&opened.mail).contains("level 11"));
        assert!(!String::from_utf8_lossy(&opened.mail).contains("level 10"));
    }
}

#[test]
fn senders_without_an_address_are_not_given_one() {
    let exchange = "/O=EXAMPLE/OU=FIRST/CN=RECIPIENTS/CN=TARO";
    let item = Outlook::note("x")
        .text(0x0042, "Taro")
        .text(0x0064, "EX")
        .text(0x0065, exchange)
        .text(0x0e04, "Hanako; b@example.jp");
    let opened_ = opened(&item.msg());
    assert!(opened_.notes.contains(&OpenNote::SenderWithoutAddress));
    let mail = read(&opened_);
    assert_eq!(person(&mail, AddressRole::From), [pair("Taro", exchange)]);
    assert_eq!(
        person(&mail, AddressRole::To),
        [pair("Hanako", ""), pair("", "b@example.jp")]
    );
    // Outlook knows the address beside.
    let known = read(&opened(&item.text(0x5d02, "taro@example.jp").msg()));
    assert_eq!(
        person(&known, AddressRole::From),
        [pair("Taro", "taro@example.jp")]
    );
}

#[test]
fn an_address_of_the_internet_is_found_wherever_it_stands() {
    const LISTED: &str = "/O=TOYO/OU=EXCHANGE/CN=RECIPIENTS/CN=SUZUKI";
    let smtp = "suzuki@toyo-parts.example";
    let from = |item: Outlook| {
        let opened = opened(&item.text(0x0037, "会議").text(0x1000, "本文").msg());
        let noted = opened.notes.contains(&OpenNote::SenderWithoutAddress);
        (person(&read(&opened), AddressRole::From), noted)
    };
    let sent = || {
        Outlook::default()
            .text(0x0c1a, "鈴木")
            .text(0x0c1e, "EX")
            .text(0x0c1f, LISTED)
    };
    let represented = |item: Outlook, listed: &str| {
        item.text(0x0042, "鈴木")
            .text(0x0064, "EX")
            .text(0x0065, listed)
    };
    let found = (vec![pair("鈴木", smtp)], false);
    for id in [0x5d01, 0x5d0a] {
        assert_eq!(from(sent().text(id, smtp)), found, "{id:x}");
        assert_eq!(
            from(represented(sent().text(id, smtp), LISTED)),
            found,
            "{id:x}"
        );
    }
    // Somebody else, for whom it was sent, is not given the sender's address.
    let other = represented(sent().text(0x5d01, smtp), "/O=TOYO/CN=SATO").text(0x0042, "佐藤");
    assert!(from(other).1);
    assert!(from(represented(sent(), LISTED)).1);
}

#[test]
fn sent_on_behalf_and_answered_elsewhere_is_told() {
    let mut entry = 1u32.to_le_bytes().to_vec();
    entry.extend(200u32.to_le_bytes());
    entry.extend(100u32.to_le_bytes());
    entry.extend([0; 4]);
    entry.extend(b"\x81\x2b\x1f\xa4\xbe\xa3\x10\x19\x9d\x6e\x00\xdd\x01\x0f\x54\x02");
    entry.extend([0, 0, 1, 0x90]);
    entry.extend(
        "返信先\0SMTP\0reply@evil.example\0"
            .encode_utf16()
            .flat_map(u16::to_le_bytes),
    );
    let item = Outlook::note("x")
        .from("System", "system@send.example")
        .text(0x0042, "Taro")
        .text(0x5d02, "taro@example.jp")
        .binary(0x004f, &entry);
    let mail = read(&opened(&item.msg()));
    assert_eq!(
        person(&mail, AddressRole::From),
        [pair("Taro", "taro@example.jp")]
    );
    assert_eq!(
        person(&mail, AddressRole::Sender),
        [pair("System", "system@send.example")]
    );
    assert_eq!(
        person(&mail, AddressRole::ReplyTo),
        [pair("返信先", "reply@evil.example")]
    );
}

#[test]
fn sealed_mail_is_given_as_it_was_sealed() {
    let signed = b"Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\";\r\n boundary=s\r\n\r\n--s\r\nContent-Type: text/plain\r\n\r\nsigned text\r\n--s\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nMAA=\r\n--s--\r\n";
    let item = Outlook::note("x")
        .text(0x001a, "IPM.Note.SMIME.MultipartSigned")
        .file("smime.p7m", "multipart/signed", signed);
    assert_eq!(seen(&read(&opened(&item.msg()))), ["signed text"]);

    let item = Outlook::note("x").text(0x001a, "IPM.Note.SMIME").file(
        "smime.p7m",
        "application/pkcs7-mime",
        b"0\x80",
    );
    let mail = read(&opened(&item.msg()));
    assert!(mail.notes.iter().any(|n| n.kind == NoteKind::Encrypted));

    let item = Outlook::note("x").text(0x1000, "cover").file(
        "message.rpmsg",
        "application/x-microsoft-rpmsg-message",
        b"\x76\xe8\x04\x60",
    );
    assert_eq!(opened(&item.msg()).unread, [Unread::Encrypted]);
}

#[test]
fn other_attachments_are_told() {
    let item = Outlook::note("x")
        // A file in a cloud: only where it lies.
        .attachment(vec![
            (0x3705, Prop::Number(7)),
            (0x3707, Prop::Text("plan.docx".to_owned())),
            (
                0x370d,
                Prop::Text("https://evil.example/plan.docx".to_owned()),
            ),
        ])
        // Names come as they may.
        .attachment(vec![
            (0x3704, Prop::Text("A~1.EXE".to_owned())),
            (0x3701, Prop::Binary(b"MZ".to_vec())),
        ])
        .attachment(vec![
            (0x3001, Prop::Text("b".to_owned())),
            (0x3703, Prop::Text(".txt".to_owned())),
            (
                0x3701,
                Prop::Binary(b"--=_miwake_0_mixed--\r\n\r\n".to_vec()),
            ),
        ]);
    let mail = read(&opened(&item.msg()));
    assert_eq!(
        names(&mail),
        [
            ("https://evil.example/plan.docx", 0),
            ("A~1.EXE", 2),
            ("b.txt", 24)
        ]
    );
    assert!(
        mail.notes
            .iter()
            .any(|n| n.kind == NoteKind::ContentElsewhere)
    );

    // A large one comes through whole, though it ends like a line and is not made larger.
    let mut large = vec![0xab; 2_000_000];
    for end in [&b"x"[..], b"\r\n", b"\r"] {
        large.extend(end);
        let opened = opened(&Outlook::note("x").file("large.bin", "", &large).msg());
        assert_eq!(read(&opened).attachments[0].content, large);
    }
}

#[test]
fn ole_objects_give_their_content() {
    let file = build::compound::Compound::new()
        .stream("__properties_version1.0", &[0; 32])
        .stream(
            "__attach_version1.0_#00000000/__substg1.0_3701000D/\u{1}Ole",
            &[0; 20],
        )
        .stream(
            "__attach_version1.0_#00000000/__substg1.0_3701000D/CONTENTS",
            b"%PDF-1.4 x",
        )
        .stream(
            "__attach_version1.0_#00000000/__properties_version1.0",
            &[0; 8],
        )
        .build();
    let mail = read(&opened(&file));
    assert_eq!(mail.attachments[0].detected, FileKind::Pdf);
}

#[test]
fn nothing_else_is_opened() {
    let doc = build::compound::Compound::new()
        .stream("WordDocument", b"x")
        .build();
    for bytes in [
        &b""[..],
        b"From: a\r\n\r\nb",
        b"PK\x03\x04",
        &doc,
        b"\x78\x9f\x3e",
    ] {
        assert_eq!(open(bytes, &Limits::DEFAULT), None);
    }
}

#[test]
fn hostile_headers_stay_in_the_header_section() {
    let item = rich()
        .text(0x0037, "a\r\nBcc: x@evil.example\r\n\r\nbody")
        .text(0x0c1a, "A\"\r\nX: y")
        .text(
            0x007d,
            "X-A: b\r\n--=_miwake_0_mixed--: c\r\n d\r\nX-B: \0c\r\n",
        );
    let mail = read(&opened(&item.msg()));
    assert_eq!(header(&mail, "Subject"), "a  Bcc: x@evil.example    body");
    assert_eq!(header(&mail, "Bcc"), "");
    assert_eq!(header(&mail, "X-B"), "c");
    assert_eq!(names(&mail).len(), 2);
}

/// A fixed sequence of numbers.
fn next(state: &mut u64) -> usize {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize
}

#[test]
fn damaged_files_are_read_as_far_as_they_go() {
    let rtf = compress_rtf(br#"{\rtf1\ansi\fromhtml1 {\*\htmltag <a href="https://evil.example/">}x{\*\htmltag </a>}}"#);
    let item = rich()
        .binary(0x1009, &rtf)
        .embed("inner", rich().text(0x007d, RECEIVED));
    let mut state = 7;
    for whole in [item.msg(), item.tnef()] {
        for end in (0..whole.len()).step_by(1 + whole.len() / 400) {
            let _ = open(&whole[..end], &Limits::DEFAULT).map(|o| read(&o));
        }
        for _ in 0..600 {
            let mut bytes = whole.clone();
            for _ in 0..1 + next(&mut state) % 12 {
                let at = next(&mut state) % bytes.len();
                bytes[at] = [0, 0xff, 0x7f, 0x80, next(&mut state) as u8][next(&mut state) % 5];
            }
            if let Some(opened) = open(&bytes, &Limits::DEFAULT) {
                assert!(opened.mail.len() < 40 * bytes.len());
                let _ = read(&opened);
            }
        }
    }
    // Every tag of TNEF cut: what came before it is there.
    let tnef = item.tnef();
    let cut = opened(&tnef[..tnef.len() - 40]);
    assert_eq!(header(&read(&cut), "Subject"), "重要なお知らせ");
    assert!(cut.unread.contains(&Unread::Broken));
}

#[test]
fn a_body_that_unpacks_to_too_much_is_cut() {
    let mut rtf = [&[0; 8][..], b"LZFu", &[0; 4]].concat();
    // "{\\rtf1 " first, so that it is opened.
    rtf.extend([0]);
    rtf.extend(b"{\\rtf1 x");
    // 17 times the byte before, again and again.
    let mut write = 207 + 8;
    for _ in 0..300_000 {
        rtf.extend([0xff]);
        for _ in 0..8 {
            let reference = ((write - 1) % 4_096) << 4 | 15;
            rtf.extend((reference as u16).to_be_bytes());
            write = (write + 17) % 4_096 + 4_096;
        }
    }
    let item = Outlook::note("x").binary(0x1009, &rtf).tnef();
    let opened = opened(&item);
    assert!(
        opened.unread.contains(&Unread::TooLarge),
        "{:?}",
        opened.unread
    );
    assert!(opened.mail.len() < 100_000_000);
    let small = Limits {
        unpacked_bytes: 1_000_000,
        ..Limits::DEFAULT
    };
    assert!(open(&item, &small).unwrap().mail.len() < 8_000_000);
}

#[test]
fn more_items_than_the_limit_are_left_out() {
    let mut item = Outlook::note("x");
    for at in 0..2_500 {
        item = item
            .recipient(1, "", &format!("{at}@example.jp"))
            .embed("y", Outlook::note("z"));
    }
    let opened = opened(&item.tnef());
    assert!(opened.unread.contains(&Unread::TooMany));
}

#[test]
fn lying_counts_cost_nothing() {
    // Four billion recipients, properties, values of nothing, and sizes beyond the end.
    for data in [
        vec![0xff; 4],
        [&[0xff; 4][..], &0x1234_1001_u32.to_le_bytes(), &[0xff; 4]].concat(),
        [
            &1u32.to_le_bytes()[..],
            &0x1234_0102_u32.to_le_bytes(),
            &[0xff; 4],
            &[0xff; 4],
        ]
        .concat(),
    ] {
        for number in [0x0006_9003, 0x0006_9004, 0x0006_9005] {
            let mut bytes = 0x223e_9f78_u32.to_le_bytes().to_vec();
            bytes.extend([1, 0]);
            build::outlook::attribute(&mut bytes, 1, number, &data);
            assert!(opened(&bytes).unread.contains(&Unread::Broken));
        }
    }
}

#[test]
fn a_mail_as_an_attachment_gives_what_it_holds() {
    let inner = rich().file(
        "inner.zip",
        "application/zip",
        &build::zip::zip(&[build::zip::File::new("a.exe", b"MZ\x90\0\x03\0\0\0")]),
    );
    let item = rich().embed("inner", inner);
    let eml = open(&item.msg(), &Limits::DEFAULT).unwrap().mail;
    for (bytes, format, kind) in [
        (item.msg(), "msg", FileKind::OutlookMessage),
        (item.tnef(), "tnef", FileKind::OutlookMessage),
        (eml, "eml", FileKind::Message),
    ] {
        let inside = inspect("a.dat", &bytes, &Hints::default(), &Limits::DEFAULT);
        let first = &inside.files[0];
        assert_eq!((first.format.as_str(), first.kind), (format, kind));
        assert_eq!(first.unread, []);
        let names: Vec<&str> = inside
            .files
            .iter()
            .skip(1)
            .map(|f| f.name.as_str())
            .collect();
        assert_eq!(
            names,
            [
                "請求書.pdf.exe",
                "logo.png",
                "請求書.pdf.exe",
                "logo.png",
                "inner.zip",
                "a.exe"
            ]
        );
        let link = first
            .links
            .iter()
            .find(|l| l.href == "https://evil.example/b")
            .unwrap();
        assert_eq!(
            (link.from, link.text.as_str()),
            (LinkSource::Link, "https://bank.example/")
        );
    }
    // Within a budget.
    let small = Limits {
        unpacked_bytes: 2_000,
        ..Limits::DEFAULT
    };
    let large = Outlook::note("x").file("a.bin", "", &[7; 5_000]).tnef();
    let inside = inspect("winmail.dat", &large, &Hints::default(), &small);
    assert_eq!(inside.files[1].unread, [Unread::TooLarge]);
}
