//! The block that mail programs write above a forwarded mail: 差出人/送信日時/宛先/件名, or From/Sent/To/Subject.

use crate::bytes::{line_at, substr};
use crate::encoded_word;
use crate::header;
use crate::model::Header;
use std::ops::Range;

/// How many lines from the top the block is looked for.
const LINES: usize = 60;

/// A block that was found.
pub(crate) struct Block {
    pub(crate) headers: Vec<Header>,
    /// Range of the block in the text.
    pub(crate) text: Range<usize>,
    /// Where the text below the block starts in the bytes as received.
    pub(crate) body: usize,
}

/// Field names as mail programs write them, and the RFC 5322 names they stand for.
const LABELS: &[(&str, &str)] = &[
    ("差出人", "From"),
    ("送信者", "From"),
    ("送信元", "From"),
    ("発信者", "From"),
    ("from", "From"),
    ("送信日時", "Date"),
    ("送信日", "Date"),
    ("受信日時", "Date"),
    ("日時", "Date"),
    ("日付", "Date"),
    ("date", "Date"),
    ("sent", "Date"),
    ("宛先", "To"),
    ("送信先", "To"),
    ("to", "To"),
    ("ｃｃ", "Cc"),
    ("cc", "Cc"),
    ("件名", "Subject"),
    ("題名", "Subject"),
    ("表題", "Subject"),
    ("subject", "Subject"),
    ("返信先", "Reply-To"),
    ("reply-to", "Reply-To"),
    ("reply to", "Reply-To"),
];

/// Lines that say a forwarded mail follows.
const MARKS: &[&str] = &[
    "forwarded message",
    "original message",
    "転送メッセージ",
    "転送されたメッセージ",
    "元のメッセージ",
    "オリジナルメッセージ",
];

struct Line<'a> {
    text: &'a str,
    /// Range in the text, and where the next line starts.
    start: usize,
    next: usize,
    label: Option<(&'static str, &'a str)>,
}

/// Looks for the block in `text`, which is `bytes` decoded with its line ends made LF.
///
/// `strong` asks for a sign that a mail program wrote it: a Japanese label, `Sent:`, a mark line above,
/// or `*` or `>` in front. Without one the lines are taken for a header section of RFC 5322.
pub(crate) fn find(text: &str, bytes: &[u8], strong: bool) -> Option<Block> {
    let lines = split(text);
    let start = lines.iter().position(|line| line.label.is_some())?;
    let first = (start..lines.len()).find(|at| is_block(lines.get(*at..).unwrap_or_default()))?;
    let marked = lines.iter().take(first).any(|line| is_mark(line.text));
    let block = lines.get(first..)?;
    if strong && !marked && !block.iter().take(6).any(|line| is_strong(line)) {
        return None;
    }
    Some(read(text, bytes, block, first))
}

fn split(text: &str) -> Vec<Line<'_>> {
    let mut out = vec![];
    let mut at = 0;
    while let Some(line) = line_at(text.as_bytes(), at, text.len()) {
        if out.len() >= LINES * 2 {
            break;
        }
        let content = substr(text, line.start..line.end);
        out.push(Line {
            text: content,
            start: line.start,
            next: line.next,
            label: label(content),
        });
        at = line.next;
    }
    out
}

fn is_mark(line: &str) -> bool {
    // Marks are short; the limit keeps a long line from being lowered whole.
    line.len() < 200 && {
        let line = line.to_lowercase();
        MARKS.iter().any(|mark| line.contains(mark))
    }
}

/// The label of a line and its value.
fn label(line: &str) -> Option<(&'static str, &str)> {
    let line = line.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '>' | '*' | '|' | '■' | '・')
    });
    let colon = line
        .char_indices()
        .take(24)
        .find(|(_, c)| matches!(c, ':' | '：'))?;
    let name: String = substr(line, 0..colon.0)
        .chars()
        .filter(|c| !matches!(c, '*' | '\u{3000}'))
        .collect();
    let name = name.trim().to_lowercase();
    let found = LABELS.iter().find(|(label, _)| *label == name)?;
    let value = substr(line, colon.0 + colon.1.len_utf8()..line.len());
    Some((
        found.1,
        value.trim_matches(|c: char| c.is_whitespace() || c == '*'),
    ))
}

fn is_strong(line: &Line<'_>) -> bool {
    let trimmed = line.text.trim_start();
    line.label.is_some()
        && (trimmed.starts_with(['>', '*'])
            || trimmed.to_lowercase().starts_with("sent")
            || trimmed.chars().next().is_some_and(|c| !c.is_ascii()))
}

/// Whether two different labels follow each other here, one of them the sender or the subject.
fn is_block(lines: &[Line<'_>]) -> bool {
    let mut seen: Vec<&str> = vec![];
    let mut misses = 0;
    if lines.first().is_none_or(|line| line.label.is_none()) {
        return false;
    }
    for line in lines.iter().take(12) {
        match line.label {
            Some((name, _)) => {
                misses = 0;
                if !seen.contains(&name) {
                    seen.push(name);
                }
            }
            None => misses += 1,
        }
        if misses > 1 {
            break;
        }
    }
    seen.len() >= 2 && (seen.contains(&"From") || seen.contains(&"Subject"))
}

fn read(text: &str, bytes: &[u8], lines: &[Line<'_>], first: usize) -> Block {
    let raw = raw_lines(bytes, first + lines.len());
    let raw_at = |at: usize| {
        raw.get(first + at)
            .cloned()
            .unwrap_or(bytes.len()..bytes.len())
    };
    let mut headers: Vec<Header> = vec![];
    let mut end = 0;
    for (at, line) in lines.iter().enumerate() {
        let next_label = lines.get(at + 1).is_some_and(|next| next.label.is_some());
        match line.label {
            Some((name, value)) => headers.push(make(name, value, raw_at(at))),
            None if line.text.trim_matches(['>', ' ', '\t', '*']).is_empty() && next_label => {}
            // A value on the line below its label, and address lists that go on.
            None if headers.last().is_some_and(|h| goes_on(h, line.text)) => {
                if let Some(last) = headers.last_mut() {
                    let value = format!("{} {}", last.raw_value, line.text.trim());
                    *last = make(&last.name, value.trim(), last.raw.start..raw_at(at).end);
                }
            }
            None => break,
        }
        end = at + 1;
    }
    let start = lines.first().map_or(0, |line| line.start);
    let stop = end
        .checked_sub(1)
        .and_then(|at| lines.get(at))
        .map_or(start, |line| line.next);
    let next_raw = raw_at(end).start;
    Block {
        headers,
        text: start..stop.min(text.len()),
        body: next_raw,
    }
}

fn goes_on(header: &Header, line: &str) -> bool {
    let value = header.raw_value.trim_end();
    let list = matches!(header.name.as_str(), "To" | "Cc") && value.ends_with([',', ';']);
    !line.trim().is_empty() && (value.is_empty() || list)
}

fn make(name: &str, value: &str, raw: Range<usize>) -> Header {
    let value = value.trim();
    Header {
        name: name.to_owned(),
        raw,
        raw_value: value.to_owned(),
        value: encoded_word::decode(value).trim().to_owned(),
    }
}

/// Ranges of the first `count` lines in the bytes as received. Line ends are the same bytes in every charset
/// that pasted text comes in, so the lines agree with those of the decoded text.
fn raw_lines(bytes: &[u8], count: usize) -> Vec<Range<usize>> {
    let mut out = vec![];
    let mut at = 0;
    while let Some(line) = line_at(bytes, at, bytes.len()) {
        // A lone CR ends a line in the text.
        let mut start = line.start;
        for cr in memchr::memchr_iter(b'\r', crate::bytes::sub(bytes, line.start..line.end)) {
            let cr = line.start + cr;
            if cr > start || bytes.get(cr.wrapping_sub(1)) != Some(&b'\r') {
                out.push(start..cr);
            }
            start = cr + 1;
        }
        out.push(start..line.end);
        at = line.next;
        if out.len() > count {
            break;
        }
    }
    out
}

/// Whether the text starts with the fields of a mail rather than with a block: `strong` for [`find`].
pub(crate) fn has_mail_fields(headers: &[Header]) -> bool {
    headers.iter().any(|h| header::weight(&h.name) == 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(text: &str) -> Option<String> {
        let block = find(text, text.as_bytes(), true)?;
        let mut out = String::new();
        for h in &block.headers {
            out += &format!("{}={}|", h.name, h.value);
        }
        out += text.get(block.body..).unwrap_or_default().trim();
        Some(out)
    }

    #[test]
    fn blocks_of_common_programs_are_read() {
        for (text, expected) in [
            (
                "差出人: 山田 <a@example.jp>\n送信日時: 2026年11月20日 10:00\n宛先: b@example.jp\n件名: 重要\n\n本文です",
                "From=山田 <a@example.jp>|Date=2026年11月20日 10:00|To=b@example.jp|Subject=重要|本文です",
            ),
            (
                "転送します。\n\n差出人：山田\n件　名：重要\n本文です",
                "From=山田|Subject=重要|本文です",
            ),
            (
                "From: A <a@example.jp>\nSent: Friday, November 20, 2026 10:00 AM\nTo: B <b@example.jp>;\n C <c@example.jp>\nSubject: Hello\n\nBody",
                "From=A <a@example.jp>|Date=Friday, November 20, 2026 10:00 AM|To=B <b@example.jp>; C <c@example.jp>|Subject=Hello|Body",
            ),
            (
                "---------- Forwarded message ---------\nFrom: A <a@example.jp>\nDate: Fri, 20 Nov 2026 at 10:00\nSubject: Hello\nTo: <b@example.jp>\n\n\nBody",
                "From=A <a@example.jp>|Date=Fri, 20 Nov 2026 at 10:00|Subject=Hello|To=<b@example.jp>|Body",
            ),
            (
                "Begin forwarded message:\n\nFrom: A <a@example.jp>\nSubject: Hello\n\nBody",
                "From=A <a@example.jp>|Subject=Hello|Body",
            ),
            (
                "> *From:* A <a@example.jp>\n> *Subject:* Hello\n>\n> Body",
                "From=A <a@example.jp>|Subject=Hello|>\n> Body",
            ),
            (
                "差出人:\na@example.jp\n件名:\nHello\n\nBody",
                "From=a@example.jp|Subject=Hello|Body",
            ),
        ] {
            assert_eq!(show(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_text_is_no_block() {
        for text in [
            "Subject: hello\nthis is prose",
            "件名: これだけ\n本文",
            "Dear all,\nFrom: now on we meet at 10.",
            "日時: 11月22日\n場所: 会議室\n宛先: なし",
            "",
        ] {
            assert_eq!(show(text), None, "{text}");
        }
    }

    #[test]
    fn raw_ranges_hold_the_lines_in_another_charset() {
        let text = "差出人: a@example.jp\r\n件名: 重要\r\n\r\n本文";
        let bytes = encoding_rs::SHIFT_JIS.encode(text).0.into_owned();
        let decoded = crate::bytes::normalise_line_ends(text.to_owned());
        let block = find(&decoded, &bytes, true).expect("a block");
        let raw = block
            .headers
            .get(1)
            .map(|h| bytes.get(h.raw.clone()).unwrap_or_default());
        assert_eq!(
            raw,
            Some(encoding_rs::SHIFT_JIS.encode("件名: 重要").0.as_ref())
        );
    }
}
