//! Visiting cards and calendars (vCard, RFC 6350; iCalendar, RFC 5545): lines of a name and a value. Text that people
//! read, addresses, and files within.

use crate::decoder::Decoding;
use crate::found::Found;
use crate::script::words;
use crate::{IndicatorKind, LinkSource};
use miwake_mail::FileKind;

/// Names of what programs show, lower case.
const SHOWN: &[&str] = &[
    "adr",
    "categories",
    "comment",
    "contact",
    "description",
    "email",
    "fn",
    "impp",
    "label",
    "location",
    "nickname",
    "note",
    "org",
    "role",
    "summary",
    "tel",
    "title",
    "url",
];

/// Names of what leads elsewhere, lower case.
const ADDRESSES: &[&str] = &[
    "url",
    "attach",
    "conference",
    "x-google-conference",
    "x-microsoft-skypeteamsmeetingurl",
    "source",
];

/// The kind and the format that the first line tells, if it is the one of a card or a calendar.
pub(crate) fn kind(text: &str) -> Option<(FileKind, &'static str)> {
    let text = text.trim_start();
    let starts = |mark: &str| {
        text.get(..mark.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(mark))
    };
    if starts("BEGIN:VCALENDAR") {
        Some((FileKind::Calendar, "ics"))
    } else if starts("BEGIN:VCARD") {
        Some((FileKind::Text, "vcf"))
    } else {
        None
    }
}

/// Reads a card or a calendar.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) {
    let text = found.decoding.text_of(&unfold(bytes));
    for line in text.lines() {
        if let Some((name, value)) = line.split_at_checked(value_at(line)) {
            let value = value.get(1..).unwrap_or_default();
            field(&name.to_ascii_lowercase(), value, found);
        }
    }
}

/// One line. `name` is lower case, with its parameters.
fn field(name: &str, value: &str, found: &mut Found<'_>) {
    // A group may stand before the name: `item1.URL`.
    let property = name.split(';').next().unwrap_or_default();
    let property = property.rsplit('.').next().unwrap_or_default();
    let decoded;
    let value = if name.contains("quoted-printable") {
        decoded = quoted_printable(value, parameter(name, "charset"), found.decoding);
        &decoded
    } else {
        value
    };
    if property == "attach" && (name.contains("encoding=base64") || name.contains("encoding=b")) {
        let (bytes, _) = miwake_mail::base64(value.as_bytes());
        let file = parameter(name, "filename");
        found.indicator(IndicatorKind::EmbeddedFile, file);
        found.carried(file, &bytes);
        return;
    }
    let text = unescape(value);
    if SHOWN.contains(&property) {
        found.text.lines(&text);
    }
    let leads = value.contains("://") || value.starts_with("mailto:");
    if leads && ADDRESSES.contains(&property) {
        found.link(LinkSource::Link, value, "");
    } else if property == "x-alt-desc" {
        let page = found.decoding.page(&text, found.limits.indicators);
        for link in page.links {
            found.link(LinkSource::Link, &link.href, &link.text);
        }
        found.text.lines(&page.visible);
    } else {
        words::urls(&text, found);
    }
}

/// Puts together what was folded: a line that starts with white space goes on with the one before it. Characters may
/// be cut there, so bytes are joined before they are decoded. So are lines that end with the `=` of quoted-printable.
fn unfold(bytes: &[u8]) -> Vec<u8> {
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    let mut quoted = false;
    for line in bytes.split(|b| *b == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match line.split_first() {
            _ if quoted && out.ends_with(b"=") => {
                out.pop();
                out.extend_from_slice(line);
            }
            Some((b' ' | b'\t', rest)) => out.extend_from_slice(rest),
            _ => {
                quoted = is_quoted(line);
                out.push(b'\n');
                out.extend_from_slice(line);
            }
        }
    }
    out
}

/// Whether the value of a line is written as quoted-printable.
fn is_quoted(line: &[u8]) -> bool {
    let name = line.split(|b| *b == b':').next().unwrap_or_default();
    name.to_ascii_lowercase()
        .windows(16)
        .any(|window| window == b"quoted-printable")
}

/// Where the name and its parameters end: at the first colon outside of quotes; the end when there is none.
fn value_at(line: &str) -> usize {
    let mut quotes = false;
    let colon = line.bytes().position(|byte| {
        quotes ^= byte == b'"';
        byte == b':' && !quotes
    });
    colon.or_else(|| line.find(':')).unwrap_or(line.len())
}

/// A parameter of a line.
fn parameter<'a>(line: &'a str, name: &str) -> &'a str {
    line.split([';', ':'])
        .filter_map(|piece| piece.split_once('='))
        .find(|(key, _)| key.ends_with(name))
        .map_or("", |(_, value)| value.trim_matches('"'))
}

fn quoted_printable(value: &str, charset: &str, decoding: Decoding<'_>) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *byte == b'=');
        let code = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(code.unwrap_or(*byte));
        rest = match code {
            Some(_) => after.get(2..).unwrap_or_default(),
            None => after,
        };
    }
    match charset {
        "" => decoding.text_of(&bytes),
        charset => decoding.decode(&bytes, charset).0,
    }
}

/// `\n` is a line end; a backslash keeps commas and semicolons from separating.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => match characters.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            other => out.push(other),
        }
    }
    out
}
