//! Small helpers on byte slices: lines, searching, slicing that cannot panic.

use crate::steps;
use std::ops::Range;

/// `bytes[range]`, or nothing when the range is not inside.
pub(crate) fn sub(bytes: &[u8], range: Range<usize>) -> &[u8] {
    bytes.get(range).unwrap_or_default()
}

/// `text[range]`, or nothing when the range is not inside or cuts a character.
pub(crate) fn substr(text: &str, range: Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

/// One line: content without its line end, and where the next one starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) next: usize,
}

/// The line that starts at `start` and ends before `limit`. Ends with LF, CRLF or CRCRLF.
pub(crate) fn line_at(bytes: &[u8], start: usize, limit: usize) -> Option<Line> {
    if start >= limit {
        return None;
    }
    let rest = sub(bytes, start..limit);
    let (mut end, next) = match memchr::memchr(b'\n', rest) {
        Some(at) => (start + at, start + at + 1),
        None => (limit, limit),
    };
    steps::add(next - start);
    while end > start && bytes.get(end - 1) == Some(&b'\r') {
        end -= 1;
    }
    Some(Line { start, end, next })
}

/// Whether there is nothing but white space.
pub(crate) fn is_blank(bytes: &[u8]) -> bool {
    bytes
        .iter()
        .all(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'))
}

/// Whether `bytes` starts with `prefix`, letters compared without case.
pub(crate) fn starts_with_ignore_case(bytes: &[u8], prefix: &str) -> bool {
    bytes
        .get(..prefix.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(prefix.as_bytes()))
}

/// Where `needle` (lower case) first stands in `bytes`, letters compared without case.
pub(crate) fn find_ignore_case(bytes: &[u8], needle: &str) -> Option<usize> {
    let needle = needle.as_bytes();
    let first = *needle.first()?;
    let found = memchr::memchr2_iter(first, first.to_ascii_uppercase(), bytes).find(|&at| {
        bytes
            .get(at..at + needle.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(needle))
    });
    steps::add(found.unwrap_or(bytes.len()));
    found
}

/// The largest character boundary of `text` that is not after `at`.
pub(crate) fn floor_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Line ends made LF. A lone CR is a line end too, as mail programs show it.
pub(crate) fn normalise_line_ends(text: String) -> String {
    if !text.contains('\r') {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = memchr::memchr(b'\r', rest.as_bytes()) {
        out.push_str(substr(rest, 0..at));
        let tail = substr(rest, at..rest.len()).trim_start_matches('\r');
        out.push('\n');
        rest = tail.strip_prefix('\n').unwrap_or(tail);
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_ends_with_lf_crlf_or_crcrlf() {
        let bytes = b"a\nb\r\nc\r\r\nd";
        let mut at = 0;
        let mut lines = vec![];
        while let Some(line) = line_at(bytes, at, bytes.len()) {
            lines.push(sub(bytes, line.start..line.end));
            at = line.next;
        }
        assert_eq!(lines, [b"a", b"b", b"c", b"d"]);
    }

    #[test]
    fn every_kind_of_line_end_becomes_lf() {
        let text = normalise_line_ends("a\r\nb\rc\r\r\nd\n".to_owned());
        assert_eq!(text, "a\nb\nc\nd\n");
    }

    #[test]
    fn searching_ignores_case() {
        assert_eq!(find_ignore_case(b"xx <HTML>", "<html"), Some(3));
        assert_eq!(find_ignore_case(b"xx", "<html"), None);
    }
}
