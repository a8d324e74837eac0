//! What each target does with its bytes. Beside "no panic", a few things that must hold for any input are asserted.

use miwake_address::{
    Host, Target, compare, disguised_letters, look_alike, mixes_scripts, parts_of_mailbox,
    parts_of_url, percent_decoded, registrable_domain, resembles, same_organisation, skeleton,
    unwrap,
};
use miwake_checks::{
    Analysis, Environment, Level, Policy, add_text_qr, analyse, text_qr_places, text_qr_text,
};
use miwake_engine::Session;
use miwake_inspect::{Hints, inspect, open, qr_in_text};
use miwake_mail::{
    Limits, Mail, MailPlace, Place, View, inner, inner_mails, mbox, mbox_message, read, read_html,
    urls_in,
};
use std::hint::black_box;

/// Bytes of the mail that `repeated` makes.
pub(crate) const REPEATED_BYTES: usize = 256 * 1024;
const LIMITS: Limits = Limits::DEFAULT;

/// A mail, what is in it, and the mails in it.
pub(crate) fn mail(data: &[u8]) {
    let mail = read(data, &LIMITS);
    holds_together(&mail);
    for item in inner_mails(&mail) {
        if let MailPlace::Part(part) = item.at {
            black_box(inner(data, part, &LIMITS));
        }
    }
    for item in mbox(data, &LIMITS) {
        if let MailPlace::Range(range) = item.at {
            black_box(mbox_message(data, range));
        }
    }
}

/// What other crates rely on: places are those of the texts.
fn holds_together(mail: &Mail) {
    for link in &mail.links {
        let places = std::iter::once(&link.href_place).chain(&link.seen_place);
        for place in places {
            assert!(stands(mail, place), "{place:?} is outside the mail");
        }
    }
    for attachment in &mail.attachments {
        assert!(
            mail.parts.get(attachment.part).is_some(),
            "a file is of a part that there is not"
        );
    }
}

fn stands(mail: &Mail, place: &Place) -> bool {
    let part = mail.parts.get(place.part);
    let html = part.and_then(|part| part.html.as_ref());
    let text = match place.view {
        View::Text => part.and_then(|part| part.text.as_deref()),
        View::Html => html.map(|html| html.source.as_str()),
        View::Visible => html.map(|html| html.visible.as_str()),
    };
    text.is_some_and(|text| text.get(place.range.clone()).is_some())
}

/// A header section, and all that judges it.
pub(crate) fn headers(data: &[u8]) {
    let whole = [data, b"\r\n\r\nx\r\n"].concat();
    judged(&read(&whole, &LIMITS));
}

/// The fields that name people, all with the same value.
pub(crate) fn addresses(data: &[u8]) {
    let value = String::from_utf8_lossy(data).replace(['\r', '\n'], "\r\n ");
    let fields = ["From", "Reply-To", "To", "Sender", "Return-Path"];
    let fields: String = fields.map(|name| format!("{name}: {value}\r\n")).concat();
    judged(&read(
        format!("{fields}Subject: x\r\n\r\nx").as_bytes(),
        &LIMITS,
    ));
    black_box(parts_of_mailbox(&value));
}

/// A URL or a host, alone and in a text.
pub(crate) fn url(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (first, second) = text.split_once('\n').unwrap_or((&text, "example.jp"));
    if let Some(target) = Target::parse(first) {
        black_box(unwrap(&target));
    }
    black_box((parts_of_url(first), percent_decoded(first)));
    let host = Host::parse(first);
    black_box((look_alike(&host), resembles(&host, second)));
    black_box((
        skeleton(first),
        mixes_scripts(first),
        disguised_letters(first),
    ));
    black_box((registrable_domain(first), same_organisation(first, second)));
    black_box(compare(first, second));
    for range in urls_in(&text) {
        let url = text.get(range).expect("a URL that stands in the text");
        black_box(Target::parse(url));
    }
}

/// A page that came as a file, and the same page as the body of a mail.
pub(crate) fn html(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (page, links) = read_html(text.clone().into_owned(), 1_000);
    for link in &links {
        black_box(Target::parse(&link.href));
    }
    assert!(
        page.visible.len() <= 16 * text.len() + 1_024,
        "more is seen than there is"
    );
    let head = "From: a@example.jp\r\nSubject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";
    judged(&read(format!("{head}{text}").as_bytes(), &LIMITS));
}

/// A file without a name, by its bytes.
fn file(data: &[u8], name: &str) {
    let hints = Hints {
        passwords: vec!["abc123".to_owned()],
    };
    let inside = inspect(name, data, &hints, &miwake_inspect::Limits::DEFAULT);
    assert!(!inside.files.is_empty(), "not even the file itself is told");
    black_box(serde_json::to_vec(&inside).map_or(0, |json| json.len()));
}

/// Zip, 7z, RAR, cabinet, LZH, tar, disks.
pub(crate) fn archives(data: &[u8]) {
    file(data, "a.zip");
}

/// Office of both generations, RTF, OneNote.
pub(crate) fn office(data: &[u8]) {
    file(data, "a.doc");
}

/// Outlook items and winmail.dat, and the mail that becomes of them.
pub(crate) fn outlook(data: &[u8]) {
    if let Some(opened) = open(data, &miwake_inspect::Limits::DEFAULT) {
        holds_together(&read(&opened.mail, &LIMITS));
    }
}

/// PDF.
pub(crate) fn pdf(data: &[u8]) {
    file(data, "a.pdf");
}

/// Pictures, and codes in them and in texts.
pub(crate) fn pictures(data: &[u8]) {
    file(data, "a.png");
    black_box(qr_in_text(&String::from_utf8_lossy(data)));
}

/// Any file; the first line is its name.
pub(crate) fn files(data: &[u8]) {
    let end = data.iter().position(|byte| *byte == b'\n');
    let (name, content) = data.split_at(end.unwrap_or(0));
    file(
        content.get(1..).unwrap_or_default(),
        &String::from_utf8_lossy(name),
    );
}

/// A policy; a mail is judged with it.
pub(crate) fn policy(data: &[u8]) {
    let Ok(policy) = serde_json::from_slice::<Policy>(data) else {
        return;
    };
    let (policy, _) = policy.validate();
    let (again, faults) = policy.clone().validate();
    assert!(
        faults.is_empty() && again == policy,
        "what is left of a policy has faults: {faults:?}"
    );
    let environment = Environment {
        policy,
        ..Environment::default()
    };
    let mail = "Authentication-Results: mx.example.co.jp; dmarc=pass header.from=aoba.example\r\n\
                Received: from a by mx.example.co.jp; Fri, 20 Nov 2026 10:00:01 +0900\r\n\
                From: Aoba Hanako <hanako@aoba.example>\r\nReply-To: a@gmail.com\r\n\
                To: taro@example.co.jp\r\nSubject: x\r\n\r\n\
                Please pay today: https://aoba-login.example/\r\n";
    black_box(analyse(&read(mail.as_bytes(), &LIMITS), &[], &environment));
}

/// A campaign of a drill.
pub(crate) fn campaign(data: &[u8]) {
    let Ok(campaign) = miwake_drill::read(&String::from_utf8_lossy(data)) else {
        return;
    };
    let json = serde_json::to_string(&campaign).expect("plain data");
    let again = miwake_drill::read(&json);
    assert!(
        again.is_ok_and(|again| again == campaign),
        "a campaign is another one when it is read again"
    );
}

/// From the bytes to the report.
pub(crate) fn whole(data: &[u8]) {
    let session = Session::judge(data, "");
    let report = session.report(&Environment::default());
    let json = serde_json::to_vec(&report).expect("plain data");
    assert!(!json.is_empty());
    let unread = session.mail().notes.iter();
    if unread.into_iter().any(|note| note.kind.incomplete()) {
        assert_ne!(
            session.analyse(&Environment::default()).verdict.level,
            Level::NothingNotable,
            "what was not read reassures"
        );
    }
}

/// A beginning, a piece that is repeated up to [`REPEATED_BYTES`], and an end: what is slow only when it is large.
/// The first two bytes say where the piece stands in the rest, as shares of 256.
pub(crate) fn repeated(data: &[u8]) {
    let [from, length, rest @ ..] = data else {
        return;
    };
    let share = |share: u8, of: usize| of * usize::from(share) / 256;
    let (start, rest) = rest.split_at(share(*from, rest.len()));
    let (piece, end) = rest.split_at(share(*length, rest.len()).max(1).min(rest.len()));
    if piece.is_empty() {
        return;
    }
    let mail = [start, &piece.repeat(REPEATED_BYTES / piece.len()), end].concat();
    let mail = read(&mail, &LIMITS);
    black_box(analyse(&mail, &[], &Environment::default()));
}

/// What all checks say of a mail whose attachments nobody looked into.
fn judged(mail: &Mail) -> Analysis {
    let mut mail = mail.clone();
    for place in text_qr_places(&mail) {
        let text = text_qr_text(&mail, place.part).map_or("", |(_, text)| text);
        let texts = qr_in_text(text);
        add_text_qr(&mut mail, &place, texts);
    }
    analyse(&mail, &[], &Environment::default())
}
