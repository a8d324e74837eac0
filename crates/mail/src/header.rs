//! Header sections (RFC 5322, section 2.2): every field with its raw bytes, unfolded and decoded.

use crate::bytes::{Line, is_blank, line_at, sub};
use crate::model::{Header, Limits};
use crate::{charset, encoded_word};
use std::ops::Range;

/// A header section as read.
#[derive(Debug, Default)]
pub(crate) struct Section {
    pub(crate) headers: Vec<Header>,
    /// Where the body starts.
    pub(crate) body: usize,
    /// Number of fields that were left out because of [`Limits::headers`].
    pub(crate) left_out: usize,
    /// Number of fields that were cut because of [`Limits::header_bytes`].
    pub(crate) cut: usize,
    /// Number of NUL bytes.
    pub(crate) nul: usize,
}

/// How many lines of something else may stand before pasted source.
const LEADING_LINES: usize = 20;

/// Longest field name taken for one, in bytes.
const NAME_BYTES: usize = 128;

/// The field name that a line starts with. Blanks before the colon are tolerated, as obsolete syntax allows them.
pub(crate) fn field_name(line: &[u8]) -> Option<&str> {
    let head = line.get(..line.len().min(NAME_BYTES))?;
    let colon = memchr::memchr(b':', head)?;
    let name = head.get(..colon)?.trim_ascii_end();
    let name = name.strip_suffix(b"\0").unwrap_or(name);
    let graphic = !name.is_empty() && name.iter().all(|b| (33..=126).contains(b));
    graphic.then(|| std::str::from_utf8(name).ok()).flatten()
}

fn is_folded(bytes: &[u8], line: Line) -> bool {
    matches!(bytes.get(line.start), Some(b' ' | b'\t'))
}

/// What a line of a header section is.
#[derive(Clone, Copy)]
enum Kind {
    Field,
    More,
    /// Nothing of a header, with fields behind it.
    Junk,
    End,
}

/// Reads the header section that starts `range`.
pub(crate) fn section(bytes: &[u8], range: Range<usize>, limits: &Limits) -> Section {
    let mut out = Section::default();
    out.body = fields(bytes, range, |field| push(&mut out, bytes, field, limits));
    out
}

/// Hands each field of the header section that starts `range` to `each`; returns where the body starts.
pub(crate) fn fields(
    bytes: &[u8],
    range: Range<usize>,
    mut each: impl FnMut(Range<usize>),
) -> usize {
    let mut field: Option<Range<usize>> = None;
    let mut at = range.start;
    let mut body = range.end;
    let mut ahead = Ahead {
        bytes,
        end: range.end,
        known: None,
    };
    while let Some(line) = line_at(bytes, at, range.end) {
        match kind(bytes, line, &mut ahead, field.is_some()) {
            Kind::Field => {
                field
                    .replace(line.start..line.end)
                    .into_iter()
                    .for_each(&mut each);
            }
            Kind::More => {
                if let Some(field) = field.as_mut() {
                    field.end = line.end;
                }
            }
            Kind::Junk => {}
            Kind::End => {
                let blank = is_blank(sub(bytes, line.start..line.end));
                body = if blank { line.next } else { line.start };
                break;
            }
        }
        at = line.next;
    }
    field.into_iter().for_each(each);
    body
}

/// How many lines ahead a field is looked for that only mail systems write.
const LOOK_AHEAD: usize = 20;

/// Looks at the lines that follow, each once.
struct Ahead<'a> {
    bytes: &'a [u8],
    end: usize,
    /// The last answer: from where to where nothing ends the section, and whether a field stands at its end.
    known: Option<(Range<usize>, bool)>,
}

impl Ahead<'_> {
    fn line(&self, at: usize) -> Option<(Line, &[u8])> {
        let line = line_at(self.bytes, at, self.end)?;
        Some((line, sub(self.bytes, line.start..line.end)))
    }

    /// Whether the line at `at` is a field that mails really have, or one that only mail systems write follows it
    /// before any empty line.
    fn goes_on(&mut self, at: usize) -> bool {
        let first = self.line(at).and_then(|(_, next)| field_name(next));
        if first.is_some_and(is_common) {
            return true;
        }
        if let Some((known, field)) = &self.known
            && known.contains(&at)
        {
            return *field;
        }
        let (mut next, mut found) = (at, false);
        for _ in 0..LOOK_AHEAD {
            let Some((line, content)) = self.line(next).filter(|(_, line)| !line.is_empty()) else {
                break;
            };
            next = line.next;
            found = field_name(content).is_some_and(|name| weight(name) == 2);
            if found {
                break;
            }
        }
        self.known = Some((at..next, found));
        found
    }
}

fn kind(bytes: &[u8], line: Line, ahead: &mut Ahead<'_>, inside: bool) -> Kind {
    let content = sub(bytes, line.start..line.end);
    if content.is_empty() {
        return Kind::End;
    }
    if is_blank(content) {
        // A line of blanks is folding by the letter; as an end it is what broken programs write.
        let next = ahead.line(line.next);
        let folded = next.is_none_or(|(_, next)| matches!(next.first(), None | Some(b' ' | b'\t')));
        return if inside && (folded || ahead.goes_on(line.next)) {
            Kind::More
        } else {
            Kind::End
        };
    }
    if is_folded(bytes, line) {
        if inside {
            return Kind::More;
        }
        return match field_name(content.trim_ascii_start()) {
            Some(_) => Kind::Field,
            None => Kind::End,
        };
    }
    if field_name(content).is_some() || is_folded_name(content, ahead, line.next) {
        return Kind::Field;
    }
    if !inside {
        return Kind::End;
    }
    // Pasted source has long lines broken without a blank in front.
    let next = ahead.line(line.next).and_then(|(_, next)| field_name(next));
    let next = next.is_some_and(is_common);
    match (is_odd_name(content), next || ahead.goes_on(line.next)) {
        (true, true) => Kind::Field,
        (false, true) if next => Kind::More,
        (false, true) => Kind::Junk,
        (_, false) => Kind::End,
    }
}

/// Whether a field's name is folded: its colon starts the next line, behind blanks.
fn is_folded_name(content: &[u8], ahead: &Ahead<'_>, next: usize) -> bool {
    let name = content.trim_ascii_end();
    name.len() <= NAME_BYTES
        && name.iter().all(|b| (33..=126).contains(b))
        && ahead.line(next).is_some_and(|(_, next)| {
            next.first().is_some_and(|b| matches!(b, b' ' | b'\t'))
                && next.trim_ascii_start().starts_with(b":")
        })
}

/// Whether a line is a field whose name is too long or of characters that names do not have.
fn is_odd_name(content: &[u8]) -> bool {
    let name = content.split(|b| *b == b':').next().unwrap_or_default();
    let name = name.trim_ascii_end();
    let solid = !name.iter().any(u8::is_ascii_whitespace);
    solid && !name.is_empty() && name.len() < content.len()
}

/// Whether a name is one that mails really have, so that a line is a field beyond doubt.
pub(crate) fn is_common(name: &str) -> bool {
    weight(name) > 0
}

/// How strongly a field name speaks for a header section: 2 what only mail systems write, 1 what people write too.
pub(crate) fn weight(name: &str) -> u32 {
    let name = name.to_ascii_lowercase();
    match name.as_str() {
        "received"
        | "return-path"
        | "message-id"
        | "mime-version"
        | "dkim-signature"
        | "delivered-to"
        | "authentication-results"
        | "received-spf"
        | "content-type"
        | "content-transfer-encoding"
        | "list-unsubscribe"
        | "in-reply-to"
        | "references"
        | "envelope-to"
        | "delivery-date"
        | "domainkey-signature"
        | "thread-topic"
        | "thread-index"
        | "auto-submitted"
        | "list-id"
        | "feedback-id"
        | "content-disposition" => 2,
        "from" | "to" | "subject" | "date" | "cc" | "bcc" | "reply-to" | "sender" | "priority"
        | "importance" | "organization" | "user-agent" | "precedence" | "status" | "errors-to" => 1,
        _ if ["x-", "arc-", "resent-", "list-", "content-"]
            .iter()
            .any(|prefix| name.len() > prefix.len() && name.starts_with(prefix)) =>
        {
            2
        }
        _ => 0,
    }
}

fn push(out: &mut Section, bytes: &[u8], mut raw: Range<usize>, limits: &Limits) {
    if out.headers.len() >= limits.headers {
        out.left_out += 1;
        return;
    }
    if raw.len() > limits.header_bytes {
        raw.end = raw.start + limits.header_bytes;
        out.cut += 1;
    }
    let content = sub(bytes, raw.clone());
    let colon = memchr::memchr(b':', content).unwrap_or(content.len());
    let name = String::from_utf8_lossy(content.get(..colon).unwrap_or_default());
    let value = unfold(content.get(colon + 1..).unwrap_or_default());
    out.nul += memchr::memchr_iter(0, &value).count();
    let name = name.trim_matches(|c: char| c == '\0' || c.is_ascii_whitespace());
    out.headers.push(make(name, raw, &value));
}

/// A header of a name and an unfolded value.
pub(crate) fn make(name: &str, raw: Range<usize>, value: &[u8]) -> Header {
    let raw_value = charset::decode(value, None).text.trim().to_owned();
    Header {
        name: name.to_owned(),
        raw,
        // A tab is left from folding; it means no more than a blank.
        value: encoded_word::decode(&raw_value.replace('\t', " "))
            .trim()
            .to_owned(),
        raw_value,
    }
}

/// Removes the line ends of folding. A CR elsewhere stays: it is part of the value.
fn unfold(value: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    while let Some(line) = line_at(value, at, value.len()) {
        out.extend_from_slice(sub(value, line.start..line.end));
        at = line.next;
    }
    out
}

/// The first field of a name.
pub(crate) fn first<'a>(headers: &'a [Header], name: &str) -> Option<&'a Header> {
    headers.iter().find(|h| h.name.eq_ignore_ascii_case(name))
}

/// Whether the fields of a name say different things.
pub(crate) fn differ(headers: &[Header], name: &str) -> bool {
    let mut values = headers
        .iter()
        .filter(|h| h.name.eq_ignore_ascii_case(name))
        .map(|h| h.value.to_lowercase());
    let first = values.next();
    values.any(|value| Some(value) != first)
}

/// Where a header section starts, if the bytes are a message.
pub(crate) fn start(bytes: &[u8], range: Range<usize>, limits: &Limits) -> Option<usize> {
    let mark = sub(bytes, range.clone()).starts_with(b"\xef\xbb\xbf");
    let mut at = range.start + if mark { 3 } else { 0 };
    let mut first = true;
    let mut left = LEADING_LINES;
    while left > 0 {
        let line = line_at(bytes, at, range.end)?;
        let content = sub(bytes, line.start..line.end);
        if is_blank(content) || first && is_separator(content) {
            at = line.next;
            continue;
        }
        left -= 1;
        let (score, strong, whole) = evidence(bytes, line.start..range.end, limits);
        // Below lines that are no header (text above the source, the end of a broken field) more is asked for.
        if if first {
            score >= 2 || whole
        } else {
            strong >= 2 && score >= 3
        } {
            return Some(line.start);
        }
        first = false;
        at = line.next;
    }
    None
}

/// How much speaks for a header section: the number of different known fields
/// (a lone `Received`, `Content-Type` or the like counts twice), how many of them only mail systems write, and whether
/// one that nothing else is called stands in front of an empty line.
fn evidence(bytes: &[u8], range: Range<usize>, limits: &Limits) -> (usize, usize, bool) {
    let few = Limits {
        headers: 60,
        header_bytes: 2_000,
        ..*limits
    };
    let window = range.end.min(range.start + 64 * 1024);
    let section = section(bytes, range.start..window, &few);
    let mut known: Vec<String> = vec![];
    let (mut score, mut strong, mut sure) = (0, 0, false);
    let end = sub(bytes, range.start..section.body);
    let closed = end.ends_with(b"\n\n") || end.ends_with(b"\n\r\n");
    for field in section.headers {
        let name = field.name.to_ascii_lowercase();
        let weight = weight(&name);
        if weight == 0 || known.contains(&name) || field.raw_value.is_empty() {
            continue;
        }
        let alone = matches!(
            name.as_str(),
            "received"
                | "return-path"
                | "dkim-signature"
                | "authentication-results"
                | "arc-authentication-results"
        );
        // A part of a mail, or a message without a sender: prose has no line like it.
        let typed = name == "content-type" && field.raw_value.contains('/');
        score += if alone || typed { 2 } else { 1 };
        strong += usize::from(weight == 2);
        sure |= matches!(
            name.as_str(),
            "message-id"
                | "mime-version"
                | "delivered-to"
                | "received-spf"
                | "content-transfer-encoding"
                | "content-disposition"
                | "list-unsubscribe"
        );
        known.push(name);
    }
    (score, strong, sure && closed)
}

/// Whether a line is one that mailboxes put in front of a mail.
pub(crate) fn is_separator(line: &[u8]) -> bool {
    !line.contains(&b'\n') && (line.starts_with(b"From ") || line.starts_with(b">From "))
}

/// Where the header section of a mail that is a part starts: at once, below empty lines and the separator of a
/// mailbox, or below a few lines of something else. An empty mail is a mail; `None` for what has no field at all.
pub(crate) fn message_start(bytes: &[u8], limits: &Limits) -> Option<usize> {
    let mut at = 0;
    while let Some(line) = line_at(bytes, at, bytes.len()) {
        let content = sub(bytes, line.start..line.end);
        if !is_blank(content) && !is_separator(content) {
            let field = field_name(content.trim_ascii_start()).is_some();
            return if field {
                Some(line.start)
            } else {
                start(bytes, 0..bytes.len(), limits)
            };
        }
        at = line.next;
    }
    Some(0)
}

/// Whether `bytes` start with a header field, or are empty.
pub(crate) fn starts_with_field(bytes: &[u8]) -> bool {
    let mut at = 0;
    while let Some(line) = line_at(bytes, at, bytes.len()) {
        let content = sub(bytes, line.start..line.end);
        if !is_blank(content) {
            return is_separator(content) || field_name(content.trim_ascii_start()).is_some();
        }
        at = line.next;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(String, String)>, String) {
        let section = section(text.as_bytes(), 0..text.len(), &Limits::DEFAULT);
        let headers = section.headers.iter();
        let body = text.get(section.body..).unwrap_or_default().to_owned();
        (
            headers.map(|h| (h.name.clone(), h.value.clone())).collect(),
            body,
        )
    }

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn fields_are_unfolded_and_the_body_follows_a_blank_line() {
        for (text, headers, body) in [
            ("A: b\r\n c\r\n\r\nx", vec![pair("A", "b c")], "x"),
            (
                "A: b\n\tc\nD: e\n\nx",
                vec![pair("A", "b c"), pair("D", "e")],
                "x",
            ),
            ("A : b\n\nx", vec![pair("A", "b")], "x"),
            (" From: b\n\nx", vec![pair("From", "b")], "x"),
            ("A:\n b\n\nx", vec![pair("A", "b")], "x"),
            ("A: b\n  \nx", vec![pair("A", "b")], "x"),
            (
                "A: b\n  \nSubject: c\n\nx",
                vec![pair("A", "b"), pair("Subject", "c")],
                "x",
            ),
            ("A: b\nno field\nx", vec![pair("A", "b")], "no field\nx"),
            (
                "A: b\nbroken off\nTo: c\n\nx",
                vec![pair("A", "bbroken off"), pair("To", "c")],
                "x",
            ),
            // Folding by the letter, where a field goes on or others follow.
            (
                "A: b\n \n\tc\nX-D: e\n\nx",
                vec![pair("A", "b  c"), pair("X-D", "e")],
                "x",
            ),
            ("Subject:\n \n b\n\nx", vec![pair("Subject", "b")], "x"),
            ("A: b\n \n\nx", vec![pair("A", "b")], "x"),
            (
                "A: b\n \nY: z\nContent-Type: c\n\nx",
                vec![pair("A", "b"), pair("Y", "z"), pair("Content-Type", "c")],
                "x",
            ),
            (
                "A: b\n \nY: z\n\nMessage-ID: c",
                vec![pair("A", "b")],
                "Y: z\n\nMessage-ID: c",
            ),
            (
                "From\n : b\nTo\n\t:c\n\nx",
                vec![pair("From", "b"), pair("To", "c")],
                "x",
            ),
            // Names that no name is, and lines that are none, with fields of mail systems behind them.
            (
                "A: b\nX-é: c\nY: z\nContent-Type: d\n\nx",
                vec![
                    pair("A", "b"),
                    pair("X-é", "c"),
                    pair("Y", "z"),
                    pair("Content-Type", "d"),
                ],
                "x",
            ),
            (
                "A: b\nno field\nY: z\nContent-Type: d\n\nx",
                vec![pair("A", "b"), pair("Y", "z"), pair("Content-Type", "d")],
                "x",
            ),
            (
                "A: b\nno field\nY: z\n\nContent-Type: d",
                vec![pair("A", "b")],
                "no field\nY: z\n\nContent-Type: d",
            ),
            ("A:", vec![pair("A", "")], ""),
            ("Received:\n\t", vec![pair("Received", "")], ""),
            ("\nx", vec![], "x"),
        ] {
            assert_eq!(read(text), (headers, body.to_owned()), "{text:?}");
        }
    }

    #[test]
    fn names_may_be_long() {
        let long = "X-".repeat(100);
        let (headers, _) = read(&format!("A: b\n{long}: c\nY: z\nContent-Type: d\n\nx"));
        let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["A", long.as_str(), "Y", "Content-Type"]);
    }

    #[test]
    fn lines_ahead_are_looked_at_once() {
        for line in ["junk\n", " \n", "é: a\n", "a\n :\n"] {
            let text = |n: usize| format!("A: b\n{}", line.repeat(n));
            crate::steps::assert_linear(line, 12, text, read);
        }
    }

    #[test]
    fn raw_eight_bit_headers_are_read() {
        for encoding in [
            encoding_rs::SHIFT_JIS,
            encoding_rs::EUC_JP,
            encoding_rs::ISO_2022_JP,
        ] {
            let mut bytes = b"Subject: ".to_vec();
            bytes.extend_from_slice(&encoding.encode("重要なお知らせ").0);
            let section = section(&bytes, 0..bytes.len(), &Limits::DEFAULT);
            assert_eq!(
                section.headers[..1].first().map(|h| h.value.as_str()),
                Some("重要なお知らせ")
            );
        }
    }

    #[test]
    fn limits_are_kept_and_counted() {
        let limits = Limits {
            headers: 2,
            header_bytes: 10,
            ..Limits::DEFAULT
        };
        let text = "A: 1\nB: 2345678901234567\nC: 3\nD: 4\n\nx";
        let section = section(text.as_bytes(), 0..text.len(), &limits);
        assert_eq!(
            (section.headers.len(), section.left_out, section.cut),
            (2, 2, 1)
        );
        assert_eq!(text.get(section.body..), Some("x"));
    }
}
