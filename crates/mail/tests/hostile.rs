//! Hostile input: reading must end at once, keep its limits, and never panic. No mail here is real.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics fails, as it should"
)]

use miwake_basics::base64;
use miwake_mail::{InputKind, Limits, MAILS, Mail, MailPlace, NoteKind, Place, View, read};
use proptest::prelude::*;

const HEAD: &str = "From: a@example.jp\r\nTo: b@example.com\r\nSubject: x\r\nMIME-Version: 1.0\r\n";

fn mail(text: &str) -> Mail {
    let mail = read(text.as_bytes(), &Limits::DEFAULT);
    check(&mail, text.as_bytes());
    mail
}

fn has(mail: &Mail, kind: NoteKind) -> bool {
    mail.notes.iter().any(|note| note.kind == kind)
}

/// What must hold for every mail.
fn check(mail: &Mail, bytes: &[u8]) {
    let limits = Limits::DEFAULT;
    assert!(mail.parts.len() <= limits.parts && mail.links.len() <= limits.links);
    assert!(mail.headers.len() <= limits.headers);
    let decoded = mail
        .parts
        .first()
        .is_some_and(|part| part.decoded_container);
    for header in mail.headers.iter().filter(|_| !decoded) {
        let raw = bytes.get(header.raw.clone()).expect("inside the bytes");
        if mail.input != InputKind::ForwardedText {
            let raw = String::from_utf8_lossy(raw);
            assert!(
                raw.contains(&header.name),
                "{raw:?} holds {:?}",
                header.name
            );
        }
    }
    for (id, part) in mail.parts.iter().enumerate() {
        assert!(part.parent.is_none_or(|parent| parent < id));
        assert!(part.depth <= limits.depth);
        assert!(part.raw.start <= part.body.start && part.body.end <= part.raw.end);
        assert!(part.decoded_container || part.raw.end <= bytes.len());
        if let Some(html) = &part.html {
            for range in html
                .hidden
                .iter()
                .map(|h| &h.source)
                .chain(html.forms.iter().map(|f| &f.source))
            {
                assert!(html.source.get(range.clone()).is_some(), "{range:?}");
            }
        }
    }
    for link in &mail.links {
        assert!(text_at(mail, &link.href_place).is_some(), "{link:?}");
        if let Some(place) = &link.seen_place {
            assert!(
                text_at(mail, place).is_some_and(|seen| seen.starts_with(&link.text)),
                "{link:?}"
            );
        }
    }
    for index in mail
        .received
        .iter()
        .map(|hop| hop.header)
        .chain(mail.addresses.iter().map(|a| a.header))
    {
        assert!(index < mail.headers.len());
    }
}

fn text_at<'a>(mail: &'a Mail, place: &Place) -> Option<&'a str> {
    let part = mail.parts.get(place.part)?;
    let view = match place.view {
        View::Text => part.text.as_deref()?,
        View::Html => &part.html.as_ref()?.source,
        View::Visible => &part.html.as_ref()?.visible,
    };
    view.get(place.range.clone())
}

#[test]
fn nested_messages_without_any_other_field_are_a_message() {
    let text = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
    let mail = mail(&text);
    assert_eq!(mail.input, InputKind::Message);
    assert!(has(&mail, NoteKind::TooDeep));
}

#[test]
fn nested_messages_stop_at_the_limit() {
    for levels in [20_000, 300_000] {
        let text = "Content-Type: message/rfc822\r\nMIME-Version: 1.0\r\n\r\n".repeat(levels);
        let mail = mail(&text);
        assert!(has(&mail, NoteKind::TooDeep));
        assert_eq!(mail.parts.len(), usize::from(Limits::DEFAULT.depth) + 1);
    }
}

#[test]
fn nested_multiparts_without_an_end_stop_at_the_limit() {
    let mut text = HEAD.to_owned();
    for level in 0..20_000 {
        text += &format!("Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n");
    }
    let mail = mail(&text);
    assert!(has(&mail, NoteKind::TooDeep) && has(&mail, NoteKind::Truncated));
}

#[test]
fn base64_in_base64_is_read_down_to_the_limit() {
    let mut message = b"Subject: x\r\n\r\nhttps://evil.example/".to_vec();
    for _ in 0..10 {
        let encoded = base64::encode(&message);
        message = format!(
            "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n{encoded}"
        )
        .into_bytes();
    }
    let mail = read(&message, &Limits::DEFAULT);
    assert_eq!(mail.links.len(), 1);
}

#[test]
fn counts_and_sizes_stop_at_the_limit() {
    let many = mail(&format!("{HEAD}{}\r\nbody", "X-A: b\r\n".repeat(1_000_000)));
    assert!(has(&many, NoteKind::TooManyHeaders));
    assert_eq!(many.parts[0].text.as_deref(), Some("body"));

    let long = mail(&format!(
        "{HEAD}X-A: {}\r\n\r\nbody",
        "b".repeat(20_000_000)
    ));
    assert!(has(&long, NoteKind::HeaderTooLong));
    assert_eq!(long.parts[0].text.as_deref(), Some("body"));

    let to = mail(&format!(
        "From: a@example.jp\r\nSubject: x\r\nTo: {}\r\n\r\nbody",
        "a@example.jp, ".repeat(200_000)
    ));
    assert!(has(&to, NoteKind::HeaderTooLong) && has(&to, NoteKind::TooManyAddresses));

    let parts = mail(&format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{}",
        "--b\r\n\r\n".repeat(1_000_000)
    ));
    assert!(has(&parts, NoteKind::TooManyParts));
}

#[test]
fn header_tricks_are_linear() {
    mail(&format!(
        "From: {}a@example.jp\r\nSubject: x\r\n\r\nbody",
        "(".repeat(100_000)
    ));
    mail(&format!(
        "Subject: {}\r\nFrom: a@example.jp\r\n\r\nbody",
        "=?".repeat(500_000)
    ));
    mail(&format!(
        "{HEAD}Content-Type: multipart/mixed; boundary=\"{}\"\r\n\r\n--x",
        "=?".repeat(8_000)
    ));
    let pieces: String = (0..10_000).map(|n| format!("; name*{n}=a")).collect();
    mail(&format!(
        "{HEAD}Content-Type: text/plain{pieces}\r\n\r\nbody"
    ));
}

#[test]
fn html_tricks_are_linear() {
    // Enough for the elements of the first; what is above the usual limit is cut anyway.
    let limits = Limits {
        text_bytes: 5 * 1024 * 1024,
        ..Limits::DEFAULT
    };
    let html = |body: String| {
        let text = format!("<html>{body}");
        let mail = read(text.as_bytes(), &limits);
        check(&mail, text.as_bytes());
        mail
    };
    html("<div>".repeat(1_000_000));
    html("<p><b><span>".repeat(100_000) + &"</b>".repeat(100_000));
    html("<".repeat(500_000));
    html(format!("<a {}>", "b=c ".repeat(100_000)));
    html(format!("<img src={}>", "cid:".repeat(400_000)));
    let many = html("<a href=https://example.jp>x".repeat(100_000));
    assert_eq!(many.links.len(), limits.links);
    assert!(has(&many, NoteKind::TooManyLinks));
    assert!(has(
        &html("https://example.jp/ ".repeat(100_000)),
        NoteKind::TooManyLinks
    ));
}

#[test]
fn texts_stop_at_the_limit() {
    let text = "あ".repeat(1_000_000);
    let mail = mail(&text);
    assert!(has(&mail, NoteKind::TextTooLong));
    assert!(mail.parts[0].text.as_ref().unwrap().len() <= Limits::DEFAULT.text_bytes);
}

/// What a page holds more of than is kept is told, and nothing is told of as many as are kept.
#[test]
fn what_a_page_holds_beyond_the_limits_is_told() {
    let cut = |page: String| {
        let mail = format!("From: a@kusunoki.example\nContent-Type: text/html\n\n{page}\n");
        has(&read(mail.as_bytes(), &Limits::DEFAULT), NoteKind::PageCut)
    };
    let repeated = |piece: &str, count: usize| piece.repeat(count);
    for piece in [
        "<i hidden>seen by nobody</i> and <b>seen</b>\n",
        "<form action=\"https://kusunoki.example/\"></form>\n",
        "<meta http-equiv=\"refresh\" content=\"0; url=https://kusunoki.example/\">\n",
        "<img src=\"cid:picture@kusunoki.example\">\n",
    ] {
        assert!(!cut(repeated(piece, 500)), "{piece}");
        assert!(cut(repeated(piece, 501)), "{piece}");
    }
    let fonts =
        |count: usize| (0..count).map(|n| format!("<p style=\"font-family: face{n}\">x</p>\n"));
    assert!(!cut(fonts(500).collect()));
    assert!(cut(fonts(501).collect()));
    let sheet = |bytes: usize| {
        format!(
            "<style>\n/*\n{}*/\n</style>\n",
            "dull line\n".repeat(bytes / 10)
        )
    };
    assert!(!cut(sheet(200_000)));
    assert!(cut(sheet(300_000)));
    let rules = |count: usize| (0..count).map(|n| format!(".c{n} {{ color: red }}\n"));
    let styled = |count: usize| format!("<style>\n{}</style>\n", rules(count).collect::<String>());
    assert!(!cut(styled(4_000)));
    assert!(cut(styled(4_001)));
    let open = |count: usize| format!("<p><span>{}</span>text</p>", "<b>\n".repeat(count));
    assert!(!cut(open(63)));
    assert!(cut(open(64)));
}

#[test]
fn more_senders_than_are_looked_at_are_told() {
    let of = |count: usize| {
        let from: Vec<String> = (0..count)
            .map(|n| format!("a@company{n}.example"))
            .collect();
        mail(&format!(
            "From: {}\r\nSubject: x\r\n\r\nbody",
            from.join(", ")
        ))
    };
    assert!(!has(&of(9), NoteKind::TooManyAddresses));
    assert!(has(&of(10), NoteKind::TooManyAddresses));
}

#[test]
fn what_pictures_say_beyond_the_limit_is_told() {
    let picture = "<img alt=\"See you on Friday.\">";
    let of = |count: usize| {
        let page = picture.repeat(count);
        let mail = format!("From: a@kusunoki.example\nContent-Type: text/html\n\n{page}\n");
        read(mail.as_bytes(), &Limits::DEFAULT)
    };
    assert!(!has(&of(500), NoteKind::PageCut));
    assert!(has(&of(501), NoteKind::PageCut));
    let html = of(501).parts[0].html.clone().expect("a page");
    assert_eq!(html.alternatives.len(), 500);
    assert_eq!(html.alternatives[0].text, "See you on Friday.");
}

/// What is asked of the mails in a mail: every one that is listed comes out, and can be read.
fn check_inner(bytes: &[u8]) {
    let limits = Limits::DEFAULT;
    let outer = read(bytes, &limits);
    let items = miwake_mail::inner_mails(&outer);
    assert!(items.len() <= MAILS);
    for item in items.iter().take(4) {
        let MailPlace::Part(part) = item.at else {
            panic!("not an mbox");
        };
        let inner = miwake_mail::inner(bytes, part, &limits).expect("listed");
        check(&read(&inner, &limits), &inner);
    }
    if let Some(part) = miwake_mail::plain_forward(&outer) {
        assert!(items.iter().any(|item| item.at == MailPlace::Part(part)));
    }
    for item in miwake_mail::mbox(bytes, &limits).iter().take(4) {
        let MailPlace::Range(range) = item.at.clone() else {
            panic!("an mbox");
        };
        assert!(miwake_mail::mbox_message(bytes, range.clone()).len() <= range.len());
    }
    for part in 0..outer.parts.len().min(4) {
        if let Some(whole) = miwake_mail::with_part(bytes, &outer, part, bytes) {
            check(&read(&whole, &limits), &whole);
        }
    }
}

#[test]
fn mails_in_mails_come_out_whatever_they_are_in() {
    check_inner(
        "Content-Type: message/rfc822\r\n\r\n"
            .repeat(20_000)
            .as_bytes(),
    );
    let parts = "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\n".repeat(5_000);
    let many = format!("{HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n{parts}");
    check_inner(many.as_bytes());
    let mut message = b"Subject: x\r\n\r\nhttps://evil.example/".to_vec();
    for _ in 0..10 {
        let encoded = base64::encode(&message);
        message = format!(
            "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n{encoded}"
        )
        .into_bytes();
    }
    check_inner(&message);
    // What is left of a mail smuggled behind another, and a separator within a body.
    check_inner(format!("{HEAD}\r\nbody\r\n.\r\nMAIL FROM:<x@evil.example>\r\n{HEAD}\r\nFrom a@b Sun Nov 22 09:10:00 2026\r\n{HEAD}").as_bytes());
    let separators = "From a@b Sun Nov 22 09:10:00 2026\n\n".repeat(500_000);
    check_inner(separators.as_bytes());
}

/// Pieces of which mails, good and broken, are made.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("From: A <a@example.jp>\r\n".to_owned()),
        Just("Subject: =?utf-8?B?44GC?= =?iso-2022-jp?Q?=1B$B$\"?=\r\n".to_owned()),
        Just("Content-Type: multipart/mixed; boundary=b\r\n\r\n".to_owned()),
        Just("Content-Type: text/html; charset=shift_jis\r\n".to_owned()),
        Just("Content-Type: message/rfc822\r\n\r\n".to_owned()),
        Just("Content-Transfer-Encoding: base64\r\n".to_owned()),
        Just("Content-Transfer-Encoding: quoted-printable\r\n\r\n".to_owned()),
        Just(
            "Received: from a (b [192.0.2.1]) by c; Sun, 22 Nov 2026 09:10:00 +0900\r\n".to_owned()
        ),
        Just("Authentication-Results: x; spf=pass (a) b.c=d\r\n".to_owned()),
        Just("From a@b Sun Nov 22 09:10:00 2026\r\n".to_owned()),
        Just("Content-Type: application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\nMIAGCSqGSIb3DQEHAqCAMIACAQExADCABgkqhkiG9w0BBwGggCSABAcNCmhlbGxv\r\n".to_owned()),
        Just("40\r\n".to_owned()),
        Just("--b\r\n".to_owned()),
        Just("--b--\r\n".to_owned()),
        Just("\r\n".to_owned()),
        Just("\r".to_owned()),
        Just("差出人：a@example.jp\n件名：x\n".to_owned()),
        Just("<a href=\"https://日本.example/?a&amp;b\">あ<img src=cid:x></a>".to_owned()),
        Just("<div style='display:none'>あ".to_owned()),
        Just("https://example.jp/あ www.example.jp".to_owned()),
        Just("begin 644 a\r\n%:&5L;&\\\r\n".to_owned()),
        Just("\u{1b}$B$\"\u{1b}(B".to_owned()),
        "\\PC{0,12}",
        "[=?<>():;\"@&,\\\\\0 -~]{0,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        check(&read(&bytes, &Limits::DEFAULT), &bytes);
    }

    #[test]
    fn any_mixture_of_pieces_is_read(pieces in prop::collection::vec(piece(), 0..24)) {
        let text = pieces.concat();
        check(&read(text.as_bytes(), &Limits::DEFAULT), text.as_bytes());
        check_inner(text.as_bytes());
    }

    #[test]
    fn a_mail_with_changed_bytes_is_read(
        pieces in prop::collection::vec(piece(), 4..24),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
    ) {
        let mut bytes = pieces.concat().into_bytes();
        for (at, byte) in changes {
            if !bytes.is_empty() {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        check(&read(&bytes, &Limits::DEFAULT), &bytes);
    }
}
