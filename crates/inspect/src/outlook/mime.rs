//! The pieces of a mail that is written: header fields, addresses, entities, times.
//!
//! Text is written as it is, in UTF-8, so that a person can read the result too.

use super::codepage::{self, Charset};
use super::item::{Props, id};
use miwake_basics::base64;
use miwake_basics::calendar::{date_from_days, mail_date};
use std::fmt::Write as _;

/// Seconds from 1601-01-01, where Windows starts counting, to 1970-01-01.
pub(super) const SINCE_1601: i64 = 11_644_473_600;
/// How every boundary starts. Text in which this stands is written in base64.
const BOUNDARY: &str = "=_miwake_";
/// Attachments from this size on are written as they are (`binary`, RFC 2045, section 6.2): base64 would make
/// a mail that is within the limit larger than it.
const AS_IT_IS: usize = 1024 * 1024;
/// An entity: its `Content-` fields, and its body with a line end before what follows it.
pub(super) struct Entity {
    pub(super) fields: String,
    pub(super) body: Vec<u8>,
}

/// A header section being written.
#[derive(Default)]
pub(super) struct Headers {
    pub(super) text: String,
    names: Vec<String>,
    /// Whether nothing was kept of how it was received.
    pub(super) rebuilt: bool,
    /// Whether it was HTML without a plain text.
    pub(super) html_only: bool,
}

impl Headers {
    pub(super) fn has(&self, name: &str) -> bool {
        self.names
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name))
    }

    pub(super) fn field(&mut self, name: &str, value: &str) {
        let value = one_line(value);
        if !value.trim().is_empty() {
            let _ = write!(self.text, "{name}: {}\r\n", value.trim());
        }
    }
}

/// The header section as received, without the fields that tell how the body is built: it is built anew.
pub(super) fn transport(text: &str) -> Headers {
    let mut out = Headers::default();
    let mut keep = false;
    for line in text.split('\n') {
        let line = line.trim_end_matches('\r').replace('\0', "");
        let folded = line.starts_with([' ', '\t']);
        let name = (!folded).then(|| field_name(&line)).flatten();
        match name {
            Some(name) => {
                let lower = name.to_ascii_lowercase();
                if lower == "content-type" {
                    let value = line.to_ascii_lowercase();
                    out.html_only |=
                        value.contains("text/html") && out.names.iter().all(|n| n != &lower);
                }
                // A name in front of which a delimiter would be seen is no name.
                keep = !lower.starts_with("content-")
                    && lower != "mime-version"
                    && !lower.starts_with("--");
                out.names.push(lower);
                if keep {
                    out.text.push_str(&line);
                    out.text.push_str("\r\n");
                }
            }
            // What follows an empty line are the headers of parts.
            None if line.trim().is_empty() && !out.names.is_empty() => break,
            None if keep => {
                if !folded {
                    out.text.push(' ');
                }
                out.text.push_str(&line);
                out.text.push_str("\r\n");
            }
            None => {}
        }
    }
    out
}

fn field_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once(':')?;
    let name = name.trim_end();
    let graphic =
        !name.is_empty() && name.len() <= 100 && name.bytes().all(|b| b.is_ascii_graphic());
    graphic.then_some(name)
}

/// Somebody with a name and an address.
#[derive(Clone, Debug)]
pub(super) struct Person {
    name: String,
    pub(super) address: String,
}

impl Person {
    /// Reads name, SMTP address, address. An address of Exchange's directory is told as it is.
    pub(super) fn of(props: &Props, charset: Charset<'_>, ids: [u16; 3]) -> Option<Self> {
        let [name, smtp, address] = ids.map(|id| props.text(id, charset).unwrap_or_default());
        let address = if smtp.contains('@') { smtp } else { address };
        (!name.is_empty() || !address.is_empty()).then_some(Self { name, address })
    }

    /// The same person with an address of the Internet, when `self` has none and `other` has, and nothing says that they
    /// are two: an address in Exchange's directory (`listed`) that is the other's too, or the same name.
    pub(super) fn or_address_of(mut self, other: Option<&Self>, listed: &str) -> Self {
        if let Some(other) = other
            && !self.address.contains('@')
            && other.address.contains('@')
            && (self.address.is_empty()
                || self.address.eq_ignore_ascii_case(listed)
                || self.name == other.name)
        {
            self.address.clone_from(&other.address);
        }
        self
    }

    pub(super) fn written(&self) -> String {
        let address: String = one_line(&self.address)
            .chars()
            .filter(|c| !matches!(c, '<' | '>'))
            .collect();
        let address = address.trim();
        if self.name.is_empty() || self.name == address {
            return format!("<{address}>");
        }
        format!("{} <{address}>", phrase(&self.name))
    }
}

/// A name as a quoted string; as an encoded word when it holds what would be decoded or break it.
fn phrase(name: &str) -> String {
    let name = one_line(name);
    if name.contains("=?") {
        return word(&name);
    }
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A subject: as it is, unless something in it would be decoded a second time.
pub(super) fn subject_words(subject: &str) -> String {
    let subject = one_line(subject);
    if subject.contains("=?") {
        return word(&subject);
    }
    subject
}

fn word(text: &str) -> String {
    format!("=?utf-8?B?{}?=", base64::encode(text.as_bytes()))
}

/// Recipients of one kind; when there is none, the names that Outlook shows.
pub(super) fn people(
    recipients: &[Props],
    kind: u64,
    shown: Option<String>,
    charset: Charset<'_>,
) -> String {
    let ids = [id::NAME, id::SMTP_ADDRESS, id::ADDRESS];
    let listed: Vec<String> = recipients
        .iter()
        // The upper bits say that it was sent already.
        .filter(|props| props.number(id::RECIPIENT_TYPE).unwrap_or(1) & 0xf == kind)
        .filter_map(|props| Some(Person::of(props, charset, ids)?.written()))
        .collect();
    if !listed.is_empty() {
        return listed.join(", ");
    }
    let shown = shown.unwrap_or_default();
    let names = shown
        .split(';')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let named = names.map(|name| {
        if name.contains('@') && !name.contains(char::is_whitespace) {
            format!("<{name}>")
        } else {
            format!("{} <>", phrase(name))
        }
    });
    named.collect::<Vec<_>>().join(", ")
}

/// Where answers go: a list of one-off entries (MS-OXCDATA, sections 2.3.3 and 2.2.5.1).
pub(super) fn reply_to(props: &Props, charset: Charset<'_>) -> Option<String> {
    /// MAPI's mark of an entry that stands in no address book.
    const ONE_OFF: &[u8] = b"\x81\x2b\x1f\xa4\xbe\xa3\x10\x19\x9d\x6e\x00\xdd\x01\x0f\x54\x02";
    let list = props.bytes(id::REPLY_ENTRIES).unwrap_or_default();
    let mut out = vec![];
    for at in memchr::memmem::find_iter(list, ONE_OFF).take(100) {
        let Some(rest) = list.get(at + ONE_OFF.len() + 2..) else {
            continue;
        };
        let Some((flags, texts)) = rest.split_first_chunk::<2>() else {
            continue;
        };
        let wide = u16::from_le_bytes(*flags) & 0x8000 != 0;
        let [name, _, address] = three_texts(texts, wide, charset);
        if !address.is_empty() {
            out.push(Person { name, address }.written());
        }
    }
    let names = props.text(id::REPLY_NAMES, charset).unwrap_or_default();
    if out.is_empty() && names.contains('@') {
        out.extend(names.split(';').map(|name| format!("<{}>", name.trim())));
    }
    (!out.is_empty()).then(|| out.join(", "))
}

/// Three texts, each with a zero at its end.
fn three_texts(bytes: &[u8], wide: bool, charset: Charset<'_>) -> [String; 3] {
    let mut rest = bytes;
    std::array::from_fn(|_| {
        let unit = if wide { 2 } else { 1 };
        let units = rest.chunks_exact(unit).take(2_000);
        let length = units
            .take_while(|unit| unit.iter().any(|b| *b != 0))
            .count()
            * unit;
        let text = rest.get(..length).unwrap_or_default();
        rest = rest.get(length + unit..).unwrap_or_default();
        if wide {
            codepage::wide(text)
        } else {
            charset.decode(text)
        }
    })
}

/// The name of an attachment.
pub(super) fn name_of(props: &Props, charset: Charset<'_>) -> String {
    let text = |id| props.text(id, charset);
    if let Some(name) = text(id::LONG_NAME)
        .or_else(|| text(id::LONG_PATH))
        .or_else(|| text(id::SHORT_NAME))
    {
        return name;
    }
    let name = text(id::NAME).unwrap_or_default();
    match text(id::EXTENSION) {
        Some(extension) if !name.ends_with(&extension) => name + &extension,
        _ => name,
    }
}

/// A media type as stated, when it is one and no structure that we would have to build.
pub(super) fn media_type(stated: &str) -> String {
    let token = |text: &str| {
        !text.is_empty()
            && text.len() <= 100
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-+._!#$&^".contains(&b))
    };
    let lower = stated.trim().to_ascii_lowercase();
    match lower.split_once('/') {
        Some((kind, rest)) if token(kind) && token(rest) && kind != "multipart" => lower,
        _ => "application/octet-stream".to_owned(),
    }
}

/// A parameter: plain when it can be, else by RFC 2231.
pub(super) fn parameter(name: &str, value: &str) -> String {
    let plain = |b: u8| b.is_ascii_graphic() && b != b'"' && b != b'\\' || b == b' ';
    if value.len() <= 200 && value.bytes().all(plain) && !value.contains("=?") {
        return format!("{name}=\"{value}\"");
    }
    let mut out = format!("{name}*=UTF-8''");
    for b in value.bytes() {
        if b.is_ascii_alphanumeric() || b"-._".contains(&b) {
            out.push(char::from(b));
        } else {
            let _ = write!(out, "%{b:02X}");
        }
    }
    out
}

/// One line without control characters.
pub(super) fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

pub(super) fn text_entity(kind: &str, text: String) -> Entity {
    let fields = format!("Content-Type: text/{kind}; charset=utf-8\r\n");
    encoded(fields, text.into_bytes())
}

/// An entity with the transfer encoding that its content needs.
pub(super) fn encoded(mut fields: String, content: Vec<u8>) -> Entity {
    let text = fields.starts_with("Content-Type: text/") && !fields.contains("Content-Disposition");
    let collides = memchr::memmem::find(&content, BOUNDARY.as_bytes()).is_some();
    // The reader takes line ends before a boundary for part of the boundary.
    let ends_open = !text && matches!(content.last(), Some(b'\r' | b'\n'));
    let plain =
        (text && !content.contains(&0) || content.len() >= AS_IT_IS) && !collides && !ends_open;
    if plain {
        let encoding = if text { "8bit" } else { "binary" };
        let _ = write!(fields, "Content-Transfer-Encoding: {encoding}\r\n");
        return Entity {
            fields,
            body: content,
        };
    }
    fields.push_str("Content-Transfer-Encoding: base64\r\n");
    Entity {
        fields,
        body: base64::encode_lines(&content, 76).into_bytes(),
    }
}

/// One body, or several to choose from.
pub(super) fn alternative(mut bodies: Vec<Entity>, at: usize) -> Option<Entity> {
    match bodies.len() {
        0 | 1 => bodies.pop(),
        _ => Some(multipart("alternative", bodies, at)),
    }
}

/// Everything in one entity.
pub(super) fn mixed(mut parts: Vec<Entity>, at: usize) -> Entity {
    let lone_body = parts.len() == 1
        && parts
            .first()
            .is_some_and(|part| !part.fields.contains("Content-Disposition"));
    match parts.pop() {
        Some(part) if lone_body => part,
        Some(part) => {
            parts.push(part);
            multipart("mixed", parts, at)
        }
        None => text_entity("plain", String::new()),
    }
}

fn multipart(kind: &str, parts: Vec<Entity>, at: usize) -> Entity {
    let boundary = format!("{BOUNDARY}{at}_{kind}");
    let size: usize = parts
        .iter()
        .map(|part| part.body.len() + part.fields.len() + 64)
        .sum();
    let mut body = Vec::with_capacity(size + 64);
    for part in parts {
        body.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part.fields).as_bytes());
        body.extend_from_slice(&part.body);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Entity {
        fields: format!("Content-Type: multipart/{kind}; boundary=\"{boundary}\"\r\n"),
        body,
    }
}

/// A time in 100 ns since 1601 as RFC 5322 writes it; `None` outside the years 1970 to 9999.
pub(super) fn date(time: u64) -> Option<String> {
    let seconds = i64::try_from(time / 10_000_000).ok()? - SINCE_1601;
    let (year, ..) = date_from_days(seconds.div_euclid(86_400));
    (1970..=9999).contains(&year).then(|| mail_date(seconds, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_mails_write_them() {
        for (seconds, expected) in [
            (0, Some("Thu, 1 Jan 1970 00:00:00 +0000")),
            (1_795_305_600, Some("Sun, 22 Nov 2026 00:00:00 +0000")),
            (951_827_696, Some("Tue, 29 Feb 2000 12:34:56 +0000")),
            (-1, None),
        ] {
            let time = u64::try_from((SINCE_1601 + seconds) * 10_000_000).unwrap();
            assert_eq!(date(time).as_deref(), expected);
        }
        assert_eq!(date(u64::MAX), None);
    }

    #[test]
    fn headers_as_received_keep_all_but_how_the_body_was_built() {
        let text = "Microsoft Mail Internet Headers Version 2.0\r\nReceived: from a\r\n\tby b\r\nContent-Type: text/html;\r\n\tcharset=utf-8\r\nFrom: x\r\nbroken off\r\nMIME-Version: 1.0\r\n\r\n--b\r\nSubject: part\r\n";
        let headers = transport(text);
        assert_eq!(
            headers.text,
            "Received: from a\r\n\tby b\r\nFrom: x\r\n broken off\r\n"
        );
        assert!(headers.html_only && headers.has("from") && !headers.has("Subject"));
    }

    #[test]
    fn nothing_from_an_item_breaks_out_of_its_field() {
        let mut headers = Headers::default();
        headers.field("Subject", "a\r\nBcc: b\0");
        assert_eq!(headers.text, "Subject: a  Bcc: b\r\n");
        assert_eq!(phrase("a\" <b@c>"), "\"a\\\" <b@c>\"");
        assert_eq!(parameter("name", "請.pdf"), "name*=UTF-8''%E8%AB%8B.pdf");
        assert_eq!(
            parameter("name", "a\"\r\nX: b"),
            "name*=UTF-8''a%22%0D%0AX%3A%20b"
        );
        assert_eq!(media_type("text/plain\r\nX: y"), "application/octet-stream");
        assert_eq!(media_type("multipart/mixed"), "application/octet-stream");
        let sly = text_entity("plain", "--=_miwake_0_mixed--\n".to_owned());
        assert!(sly.fields.contains("base64"));
    }
}
