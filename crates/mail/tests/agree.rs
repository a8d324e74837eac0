//! A second opinion: what another reader of mail makes of our mails.
//!
//! `mail-parser` reads every fixture and every acceptance mail beside our own reader, and what both say about subject,
//! addresses, structure, names and contents is compared. Where they differ, `differences.toml` says who is right and
//! why. A difference that is not listed there fails, and so does a listed one that is gone.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that panics fails, as it should"
)]

use mail_parser::{Address, MessageParser, MimeHeaders, PartType};
use miwake_mail::{AddressRole, Limits, Mail, Part, PartId, PartRole, decode, read};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What a reader says about a mail: what it is about, and what it says.
type Facts = BTreeMap<String, String>;

/// By mail and what it is about: what ours says, and what theirs says.
type Differences = BTreeMap<(String, String), (Option<String>, Option<String>)>;

#[test]
fn another_reader_agrees() {
    let mut found = Differences::new();
    for (name, path) in mails() {
        let bytes = fs::read(path).expect("a mail");
        let (ours, theirs) = (our_facts(&bytes), their_facts(&bytes));
        let about: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
        for what in about {
            let (a, b) = (ours.get(what), theirs.get(what));
            if a != b {
                found.insert((name.clone(), what.clone()), (a.cloned(), b.cloned()));
            }
        }
    }
    let listed = listed();
    let mut wrong = String::new();
    for ((mail, what), says) in &found {
        if listed.get(&(mail.clone(), what.clone())) != Some(says) {
            let (ours, theirs) = says;
            let _ = writeln!(
                wrong,
                "not listed: {mail}: {what}\n  ours   {ours:?}\n  theirs {theirs:?}"
            );
        }
    }
    for (mail, what) in listed.keys().filter(|key| !found.contains_key(key)) {
        let _ = writeln!(wrong, "listed, but gone: {mail}: {what}");
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The mails by their path below `tests`.
fn mails() -> BTreeMap<String, PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests");
    let mut waiting = vec![tests.join("fixtures/mail"), tests.join("acceptance")];
    let mut found = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder");
            waiting.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|extension| extension == "eml") {
            let name = path.strip_prefix(&tests).expect("a path below tests");
            found.insert(name.to_string_lossy().replace('\\', "/"), path);
        }
    }
    assert!(found.len() > 300, "the mails are gone");
    found
}

/// The differences in the list, by mail and what it is about: what ours says, and what theirs says.
fn listed() -> Differences {
    let list: toml::Table = include_str!("differences.toml").parse().expect("the list");
    let mut found = Differences::new();
    for difference in list["difference"].as_array().expect("differences") {
        let text = |key: &str| Some(difference.get(key)?.as_str().expect("a text").to_owned());
        let right = text("right").expect("who is right");
        assert!(
            ["ours", "theirs", "both"].contains(&right.as_str()),
            "{right}"
        );
        assert!(text("why").is_some_and(|why| !why.is_empty()), "no reason");
        let key = (text("mail").expect("a path"), text("what").expect("what"));
        let twice = found.insert(key.clone(), (text("ours"), text("theirs")));
        assert!(twice.is_none(), "twice in the list: {key:?}");
    }
    found
}

fn our_facts(bytes: &[u8]) -> Facts {
    let mail = read(bytes, &Limits::DEFAULT);
    let mut facts = Facts::new();
    let subject = mail.headers.iter();
    let mut subject = subject.filter(|header| header.name.eq_ignore_ascii_case("Subject"));
    if let Some(subject) = subject.next_back() {
        facts.insert("subject".to_owned(), spaced(&subject.value));
    }
    for (role, name) in [
        (AddressRole::From, "from"),
        (AddressRole::To, "to"),
        (AddressRole::Cc, "cc"),
        (AddressRole::ReplyTo, "reply-to"),
    ] {
        let fields = mail.addresses.iter().filter(|field| field.role == role);
        let mailboxes = fields.flat_map(|field| &field.mailboxes);
        let shown: Vec<String> = mailboxes
            .map(|mailbox| shown(&mailbox.name, &mailbox.address))
            .collect();
        if !shown.is_empty() {
            facts.insert(name.to_owned(), shown.join("; "));
        }
    }
    for id in 0..mail.parts.len() {
        our_part(&mail, id, &mut facts);
    }
    facts
}

fn our_part(mail: &Mail, id: PartId, facts: &mut Facts) {
    let part = &mail.parts[id];
    let number = number(mail, id);
    facts.insert(format!("type of {number}"), part.media_type.clone());
    let headers = if id == 0 {
        &mail.headers
    } else {
        &part.headers
    };
    let disposition = headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case("Content-Disposition"));
    if let Some(disposition) = disposition {
        let kind = disposition.raw_value.split(';').next().unwrap_or_default();
        facts.insert(
            format!("disposition of {number}"),
            kind.trim().to_ascii_lowercase(),
        );
    }
    for attachment in mail.attachments.iter().filter(|file| file.part == id) {
        if !attachment.name.is_empty() {
            facts.insert(format!("name of {number}"), attachment.name.clone());
        }
    }
    if let Some(content) = our_content(mail, part, id) {
        facts.insert(format!("content of {number}"), content);
    }
}

/// What a part holds: text as text, all else by its bytes.
fn our_content(mail: &Mail, part: &Part, id: PartId) -> Option<String> {
    if matches!(part.role, PartRole::Container | PartRole::Message) {
        return None;
    }
    if part.role == PartRole::Body {
        let text = part.text.as_ref();
        return text
            .or(part.html.as_ref().map(|html| &html.source))
            .cloned();
    }
    let file = mail.attachments.iter().find(|file| file.part == id)?;
    if part.media_type.starts_with("text/") {
        let charset = part.charset.as_deref().unwrap_or("utf-8");
        return Some(plain(&decode(&file.content, charset).0));
    }
    Some(hex(&file.content))
}

/// The place of a part in the structure, counted from 1: `1`, `1.2`.
fn number(mail: &Mail, id: PartId) -> String {
    let Some(parent) = mail.parts[id].parent else {
        return "1".to_owned();
    };
    let siblings = mail.parts.iter().take(id);
    let before = siblings.filter(|part| part.parent == Some(parent)).count();
    format!("{}.{}", number(mail, parent), before + 1)
}

fn their_facts(bytes: &[u8]) -> Facts {
    let mut facts = Facts::new();
    let Some(message) = MessageParser::default().parse(bytes) else {
        return facts;
    };
    if let Some(subject) = message.subject() {
        facts.insert("subject".to_owned(), spaced(subject));
    }
    for (name, address) in [
        ("from", message.from()),
        ("to", message.to()),
        ("cc", message.cc()),
        ("reply-to", message.reply_to()),
    ] {
        let shown = address.map(their_addresses).unwrap_or_default();
        if !shown.is_empty() {
            facts.insert(name.to_owned(), shown.join("; "));
        }
    }
    their_part(&message, 0, "1", &mut facts);
    facts
}

fn their_addresses(address: &Address<'_>) -> Vec<String> {
    address
        .iter()
        .map(|one| {
            shown(
                one.name.as_deref().unwrap_or_default(),
                one.address.as_deref().unwrap_or_default(),
            )
        })
        .collect()
}

fn their_part(message: &mail_parser::Message<'_>, id: u32, number: &str, facts: &mut Facts) {
    let most = Limits::DEFAULT.depth;
    if number.split('.').count() > usize::from(most) + 1 {
        facts.insert("depth".to_owned(), format!("more than {most}"));
        return;
    }
    let part = message.part(id).expect("a part");
    let kind = part.content_type().map(|kind| {
        let sub = kind.c_subtype.as_deref().unwrap_or_default();
        format!("{}/{sub}", kind.c_type).to_ascii_lowercase()
    });
    let kind = kind.unwrap_or_else(|| "text/plain".to_owned());
    facts.insert(format!("type of {number}"), kind);
    if let Some(disposition) = part.content_disposition() {
        let kind = disposition.c_type.to_ascii_lowercase();
        facts.insert(format!("disposition of {number}"), kind);
    }
    let content = match &part.body {
        PartType::Text(text) | PartType::Html(text) => plain(text),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => hex(bytes),
        PartType::Message(inner) => {
            their_part(inner, 0, &format!("{number}.1"), facts);
            return;
        }
        PartType::Multipart(parts) => {
            for (at, part) in parts.iter().enumerate() {
                their_part(message, *part, &format!("{number}.{}", at + 1), facts);
            }
            return;
        }
    };
    facts.insert(format!("content of {number}"), content);
    let is_file = message.attachments.contains(&id);
    if let Some(name) = part.attachment_name().filter(|_| is_file) {
        facts.insert(format!("name of {number}"), name.to_owned());
    }
}

fn shown(name: &str, address: &str) -> String {
    format!("{} <{address}>", spaced(name)).trim().to_owned()
}

/// White space between words is one space: the readers unfold in different ways.
fn spaced(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text as our reader gives it: line ends LF, without NUL.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\0', "")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}
