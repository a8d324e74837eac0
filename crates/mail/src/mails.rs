//! Which of several mails is to be judged: those in an mbox, and those that a mail brings along.

use crate::bytes::{is_blank, line_at, sub};
use crate::header;
use crate::model::{FileKind, Header, Limits, Mail, PartId, PartRole};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// Most mails that are listed.
pub const MAILS: usize = 1_000;
/// Most characters of [`MailItem::subject`], [`MailItem::from`] and [`MailItem::date`].
const CHARS: usize = 200;
/// How much a person writes above a mail that they forward whole, in characters without white space.
/// A greeting and a signature fit; a letter does not.
const COVER: usize = 160;

/// A mail in a file of mails or in another mail, as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct MailItem {
    /// Where it is.
    pub at: MailPlace,
    /// `Subject`, decoded; empty when there is none. The file's name for an Outlook item, which is not opened here.
    pub subject: String,
    /// `From`, decoded; empty when there is none.
    pub from: String,
    /// `Date` as written; empty when there is none.
    pub date: String,
    /// Size in bytes, as far as known.
    pub size: usize,
}

/// Where a mail is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MailPlace {
    /// In an mbox: a byte range of the file, without the separator line. [`mbox_message`] gives the mail.
    Range(Range<usize>),
    /// A part of the mail (message/rfc822, or an attachment that is a mail). [`crate::inner`] gives the mail.
    Part(PartId),
    /// In a zip of mails: its number there, from 0. It is unpacked by whoever looks into files.
    Packed(usize),
}

/// The mails of an mbox (RFC 4155), at most [`MAILS`]. Empty when `bytes` are none; a lone mail with a separator
/// line in front is one of one.
#[must_use]
pub fn mbox(bytes: &[u8], limits: &Limits) -> Vec<MailItem> {
    let mut out = vec![];
    if !is_mbox_separator(bytes) {
        return out;
    }
    let mut start = None;
    let (mut at, mut separators) = (0, MboxSeparators::default());
    while let Some(line) = line_at(bytes, at, bytes.len()) {
        if separators.is_next(sub(bytes, line.start..line.next)) {
            if let Some(start) = start.replace(line.next) {
                out.push(mbox_item(bytes, start..line.start, limits));
            }
            if out.len() >= MAILS {
                return out;
            }
        }
        at = line.next;
    }
    if let Some(start) = start {
        out.push(mbox_item(bytes, start..bytes.len(), limits));
    }
    out
}

fn mbox_item(bytes: &[u8], range: Range<usize>, limits: &Limits) -> MailItem {
    let size = range.len();
    let section = header::section(bytes, range.clone(), &few(limits));
    item(MailPlace::Range(range), &section.headers, size)
}

/// A list needs only the first fields.
fn few(limits: &Limits) -> Limits {
    Limits {
        headers: 100,
        header_bytes: 4_096,
        ..*limits
    }
}

fn item(at: MailPlace, headers: &[Header], size: usize) -> MailItem {
    let text = |name| {
        let value = header::first(headers, name).map_or("", |h| h.value.as_str());
        value.chars().take(CHARS).collect()
    };
    MailItem {
        at,
        subject: text("Subject"),
        from: text("From"),
        date: text("Date"),
        size,
    }
}

/// The mail in a range of an mbox, as it was before it was put in: `>From ` in the text is `From ` again.
#[must_use]
pub fn mbox_message(bytes: &[u8], range: Range<usize>) -> Vec<u8> {
    let bytes = sub(bytes, range);
    let mut out = Vec::with_capacity(bytes.len());
    for line in bytes.split_inclusive(|b| *b == b'\n') {
        out.extend_from_slice(mbox_unquoted(line));
    }
    out
}

/// Tells the lines that start a message from the others in an mbox, line by line from its start on. Such a line stands
/// after an empty one.
#[derive(Clone, Copy, Debug)]
pub struct MboxSeparators {
    /// Whether the line before was empty; the start of the file counts as one.
    after_empty: bool,
}

impl Default for MboxSeparators {
    fn default() -> Self {
        Self { after_empty: true }
    }
}

impl MboxSeparators {
    /// Whether `line`, the next one with its line end, starts a message.
    pub fn is_next(&mut self, line: &[u8]) -> bool {
        let starts = self.after_empty && is_mbox_separator(line);
        self.after_empty = line.iter().all(|b| matches!(b, b'\r' | b'\n'));
        starts
    }
}

/// Whether a line is the `From ` line that starts a message in an mbox: it names a time of day and a year.
/// A header field `From : …` or a sentence that starts with "From " does not.
#[must_use]
pub fn is_mbox_separator(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else {
        return false;
    };
    let rest = rest.get(..rest.len().min(400)).unwrap_or(rest);
    let first = rest.split(|&b| b == b'\n').next().unwrap_or(rest);
    let words = || first.split(u8::is_ascii_whitespace);
    words().any(is_clock) && words().any(is_year)
}

fn is_clock(word: &[u8]) -> bool {
    let digit = |at: usize| word.get(at).is_some_and(u8::is_ascii_digit);
    digit(0) && digit(1) && word.get(2) == Some(&b':') && digit(3) && digit(4)
}

fn is_year(word: &[u8]) -> bool {
    word.len() == 4
        && word.iter().all(u8::is_ascii_digit)
        && matches!(word.first(), Some(b'1' | b'2'))
}

/// A line of an mbox without the `>` that its writer put before "From ".
#[must_use]
pub fn mbox_unquoted(line: &[u8]) -> &[u8] {
    let quotes = line.iter().take_while(|&&b| b == b'>').count();
    match line.get(quotes..) {
        Some(rest) if quotes > 0 && rest.starts_with(b"From ") => line.get(1..).unwrap_or(line),
        _ => line,
    }
}

/// The mails that a mail brings along, in reading order, at most [`MAILS`]: message/rfc822 at any depth, and
/// attachments that are mails (`.eml`, `.msg`).
#[must_use]
pub fn inner_mails(mail: &Mail) -> Vec<MailItem> {
    let mut out: Vec<(PartId, MailItem)> = vec![];
    for (id, part) in mail.parts.iter().enumerate() {
        if part.role == PartRole::Message
            && let Some(inner) = mail.parts.get(id + 1).filter(|p| p.parent == Some(id))
        {
            out.push((
                id,
                item(MailPlace::Part(id), &inner.headers, inner.raw.len()),
            ));
        }
    }
    for attachment in mail.attachments.iter().filter(|a| is_mail(a.detected)) {
        let bytes = &attachment.content;
        let end = bytes.len().min(64 * 1024);
        let section = header::section(bytes, 0..end, &few(&Limits::DEFAULT));
        let place = MailPlace::Part(attachment.part);
        let mut item = item(place, &section.headers, bytes.len());
        if attachment.detected == FileKind::OutlookMessage {
            item.subject = attachment.name.chars().take(CHARS).collect();
        }
        out.push((attachment.part, item));
    }
    out.sort_by_key(|(id, _)| *id);
    out.truncate(MAILS);
    out.into_iter().map(|(_, item)| item).collect()
}

/// Whether an attachment is a mail. An Outlook item has to be opened before it can be read.
pub(crate) fn is_mail(kind: FileKind) -> bool {
    matches!(kind, FileKind::Message | FileKind::OutlookMessage)
}

/// The one mail that is forwarded whole, when the outer mail is no more than its cover: next to no text of its own,
/// no links and nothing else attached. It is the mail that the person asks about.
#[must_use]
pub fn plain_forward(mail: &Mail) -> Option<PartId> {
    let root = mail.parts.first()?;
    // A report of a server brings the mail back that it is about.
    if root.media_type == "multipart/report" {
        return None;
    }
    let outer = |id: PartId| !inside_message(mail, id);
    let mut forwarded = mail.parts.iter().enumerate().filter_map(|(id, part)| {
        let message = part.role == PartRole::Message
            || part.role == PartRole::Attachment
                && mail
                    .attachments
                    .iter()
                    .any(|a| a.part == id && is_mail(a.detected));
        (message && outer(id)).then_some(id)
    });
    let (found, None) = (forwarded.next()?, forwarded.next()) else {
        return None;
    };
    let attached = |part| part != found && outer(part);
    let other_file = mail
        .attachments
        .iter()
        .any(|a| attached(a.part) && !a.inline);
    let link = mail.links.iter().any(|l| attached(l.href_place.part));
    let cover: usize = mail
        .parts
        .iter()
        .enumerate()
        .filter(|(id, part)| part.role == PartRole::Body && outer(*id))
        .map(|(_, part)| {
            let html = part.html.as_ref().map(|html| html.visible.as_str());
            let text = part.text.as_deref().or(html).unwrap_or_default();
            text.chars()
                .filter(|c| !c.is_whitespace())
                .take(COVER + 1)
                .count()
        })
        .max()
        .unwrap_or(0);
    (!other_file && !link && cover <= COVER).then_some(found)
}

/// Whether a part belongs to a mail within the mail. Nesting is limited, so the way up is short.
fn inside_message(mail: &Mail, id: PartId) -> bool {
    let parent = |id: PartId| mail.parts.get(id).and_then(|part| part.parent);
    let mut at = parent(id);
    while let Some(id) = at {
        let message = mail
            .parts
            .get(id)
            .is_some_and(|part| part.role == PartRole::Message);
        if message {
            return true;
        }
        at = parent(id);
    }
    false
}

/// First bytes of TNEF (`winmail.dat`; MS-OXTNEF, section 2.1.3.1).
const TNEF: [u8; 4] = 0x223e_9f78_u32.to_le_bytes();

/// The parts that are TNEF, in which Outlook hides a mail's body and attachments from other programs.
/// `miwake_inspect::open` makes a mail of the content, [`with_part`] puts that in its place.
#[must_use]
pub fn tnef_parts(mail: &Mail) -> Vec<PartId> {
    let tnef = mail.attachments.iter().filter(|a| is_tnef(&a.content));
    tnef.map(|a| a.part).collect()
}

/// Whether `bytes` are TNEF.
#[must_use]
pub fn is_tnef(bytes: &[u8]) -> bool {
    bytes.starts_with(&TNEF)
}

/// `bytes`, of which `mail` was read, with the body of `content` (a mail) in place of a part; other fields of
/// `content` than those that say how its body is built are left out. `None` when the part stands inside something
/// that is encoded, so that it has no place in `bytes`.
#[must_use]
pub fn with_part(bytes: &[u8], mail: &Mail, part: PartId, content: &[u8]) -> Option<Vec<u8>> {
    let old = mail
        .parts
        .get(part)
        .filter(|part| !part.decoded_container)?;
    let mut fields = vec![];
    if part == 0 {
        for header in &mail.headers {
            if !is_structure(&header.name) {
                fields.extend_from_slice(bytes.get(header.raw.clone())?);
                fields.extend_from_slice(b"\r\n");
            }
        }
        fields.extend_from_slice(b"MIME-Version: 1.0\r\n");
    }
    let new = header::section(content, 0..content.len(), &Limits::DEFAULT);
    for header in &new.headers {
        if is_structure(&header.name) && !header.name.eq_ignore_ascii_case("MIME-Version") {
            fields.extend_from_slice(sub(content, header.raw.clone()));
            fields.extend_from_slice(b"\r\n");
        }
    }
    let before = bytes.get(..old.raw.start)?;
    let body = content.get(new.body..)?;
    let after = bytes.get(old.raw.end..)?;
    Some([before, &fields, b"\r\n", body, after].concat())
}

/// Whether a field says how a body is built.
fn is_structure(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.starts_with("content-") || name == "mime-version"
}

/// The mail in an Apple Mail file (`.emlx`): behind a line that counts its bytes, before a property list.
pub(crate) fn emlx(bytes: &[u8]) -> Option<Range<usize>> {
    let line = line_at(bytes, 0, bytes.len().min(64))?;
    let count = sub(bytes, line.start..line.end).trim_ascii();
    if count.is_empty() || count.len() > 10 || !count.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let count: usize = std::str::from_utf8(count).ok()?.parse().ok()?;
    let end = line
        .next
        .checked_add(count)
        .filter(|end| *end <= bytes.len());
    // What is behind the count is left out only when it is what belongs there: nothing of a mail may go unread.
    let list = |end: &usize| {
        let rest = sub(bytes, *end..bytes.len());
        let start = rest.trim_ascii_start();
        is_blank(rest)
            || start.starts_with(b"<?xml") && rest.trim_ascii_end().ends_with(b"</plist>")
    };
    Some(line.next..end.filter(list).unwrap_or(bytes.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read;

    const LIMITS: Limits = Limits::DEFAULT;

    #[test]
    fn an_mbox_is_listed_and_its_mails_come_out() {
        let bytes = b"From a@b Thu Nov 12 19:20:31 2026\nSubject: =?utf-8?B?5LiA?=\nFrom: A <a@example.jp>\nDate: x\n\none\n>From x\n\nFrom - Thu Nov 12 19:20:32 2026\r\nSubject: 2\r\n\r\nFrom here on\r\n";
        let found = mbox(bytes, &LIMITS);
        let shown: Vec<_> = found
            .iter()
            .map(|m| (m.subject.as_str(), m.from.as_str(), m.date.as_str()))
            .collect();
        assert_eq!(shown, [("一", "A <a@example.jp>", "x"), ("2", "", "")]);
        let texts: Vec<_> = found
            .iter()
            .map(|item| match &item.at {
                MailPlace::Range(range) => {
                    String::from_utf8(mbox_message(bytes, range.clone())).unwrap_or_default()
                }
                MailPlace::Part(_) | MailPlace::Packed(_) => String::new(),
            })
            .collect();
        assert!(texts[0].starts_with("Subject") && texts[0].ends_with("one\nFrom x\n\n"));
        assert_eq!(texts[1], "Subject: 2\r\n\r\nFrom here on\r\n");
        for none in [
            "",
            "Subject: a\n\nFrom a 10:00 2026",
            "From here to there\n\nx",
        ] {
            assert_eq!(mbox(none.as_bytes(), &LIMITS), []);
        }
        let many = "From a 10:00 2026\n\n".repeat(5_000);
        assert_eq!(mbox(many.as_bytes(), &LIMITS).len(), MAILS);
    }

    #[test]
    fn an_apple_mail_file_ends_where_its_mail_ends() {
        let list = "<?xml version=\"1.0\"?>\n<plist><dict/></plist>\n";
        let mail = "Subject: a\nFrom: b@example.jp\n\nbody\n";
        for (file, end) in [
            (format!("{}        \n{mail}{list}", mail.len()), mail.len()),
            (format!("{}\r\n{mail}", mail.len()), mail.len()),
            // A count that hides the end is not believed.
            (format!("20\n{mail}{list}"), mail.len() + list.len()),
            (format!("99999\n{mail}"), mail.len()),
        ] {
            let range = emlx(file.as_bytes()).expect("a count");
            assert_eq!(range.len(), end, "{file}");
            let read = read(file.as_bytes(), &LIMITS);
            assert_eq!(read.headers.len(), 2);
            let body = read.parts[0].text.as_deref().unwrap_or_default();
            assert!(body.starts_with("body"));
            assert_eq!(body.contains("plist"), end > mail.len());
        }
        assert_eq!(emlx(b"12 monkeys\nSubject: a"), None);
        assert_eq!(emlx(b"Subject: a"), None);
    }
}
