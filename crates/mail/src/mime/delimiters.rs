//! Where the parts of a multipart begin and end.

use crate::bytes::{Line, find_ignore_case, is_blank, line_at, starts_with_ignore_case, sub};
use crate::header::{self, starts_with_field};
use memchr::memmem;
use std::collections::BTreeMap;
use std::ops::Range;

/// Delimiter lines of one multipart.
pub(super) struct Delimiters {
    /// Start, start of the next line, and whether it is a closing one.
    lines: Vec<(usize, usize, bool)>,
    pub(super) closed: bool,
}

impl Delimiters {
    /// The delimiter lines of that boundary which has most, the first of those that have as many; at most `cap`.
    ///
    /// The lines are gone through twice, however many boundaries there are.
    pub(super) fn find(
        bytes: &[u8],
        range: Range<usize>,
        boundaries: &[String],
        cap: usize,
    ) -> Option<Self> {
        let mut counts: BTreeMap<&[u8], usize> =
            boundaries.iter().map(|b| (b.as_bytes(), 0)).collect();
        for line in dashed(bytes, range.clone()) {
            for (boundary, _) in named(sub(bytes, line.start..line.end)) {
                if let Some(count) = counts.get_mut(boundary) {
                    *count += 1;
                }
            }
        }
        let mut best: Option<(&[u8], usize)> = None;
        for boundary in boundaries.iter().map(String::as_bytes) {
            let count = counts.get(boundary).map_or(0, |count| *count);
            if count > best.map_or(0, |best| best.1) {
                best = Some((boundary, count));
            }
        }
        best.map(|(boundary, _)| Self::of(bytes, range, boundary, cap))
    }

    fn of(bytes: &[u8], range: Range<usize>, boundary: &[u8], cap: usize) -> Self {
        let mut out = Self {
            lines: vec![],
            closed: false,
        };
        for line in dashed(bytes, range) {
            let found = named(sub(bytes, line.start..line.end));
            for (_, closing) in found.filter(|(name, _)| *name == boundary) {
                out.closed |= closing;
                out.lines.push((line.start, line.next, closing));
            }
            if out.lines.len() >= cap {
                // What follows is not looked at, so nothing can be said about the end.
                out.closed = true;
                break;
            }
        }
        out
    }

    /// The ranges between the delimiter lines, and before and after them where they hold something to see.
    pub(super) fn pieces(&self, bytes: &[u8], range: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let mut out = vec![];
        let (mut start, mut outside) = (range.start, true);
        for (at, next, closing) in &self.lines {
            push_piece(&mut out, bytes, start..*at, outside);
            (start, outside) = (*next, *closing);
        }
        push_piece(&mut out, bytes, start..range.end, outside);
        out
    }
}

/// The lines that start with `--`.
fn dashed(bytes: &[u8], range: Range<usize>) -> impl Iterator<Item = Line> + '_ {
    let first = sub(bytes, range.clone()).starts_with(b"--");
    let others = memmem::find_iter(sub(bytes, range.clone()), b"\n--");
    let starts = first.then_some(range.start).into_iter();
    starts
        .chain(others.map(move |at| range.start + at + 1))
        .filter_map(move |start| line_at(bytes, start, range.end))
}

/// The boundaries of which a line that starts with `--` is a delimiter, and whether it is the closing one
/// (RFC 2046, section 5.1.1). `--a--` is that of `a`, and opens a part where the boundary is `a--`.
fn named(line: &[u8]) -> impl Iterator<Item = (&[u8], bool)> {
    let name = trim_blanks(line.get(2..).unwrap_or_default());
    let closed = name.strip_suffix(b"--").map(trim_blanks);
    let closed = closed.into_iter().map(|name| (name, true));
    std::iter::once((name, false))
        .chain(closed)
        .filter(|(name, _)| !name.is_empty())
}

fn trim_blanks(name: &[u8]) -> &[u8] {
    let blanks = name.iter().rev().take_while(|b| is_blank(&[**b])).count();
    name.get(..name.len() - blanks).unwrap_or_default()
}

fn push_piece(
    out: &mut Vec<(Range<usize>, bool)>,
    bytes: &[u8],
    piece: Range<usize>,
    outside: bool,
) {
    // The line end before a delimiter belongs to the delimiter.
    let mut end = piece.end.max(piece.start);
    if end > piece.start && bytes.get(end - 1) == Some(&b'\n') {
        end -= 1;
        while end > piece.start && bytes.get(end - 1) == Some(&b'\r') {
            end -= 1;
        }
    }
    let content = sub(bytes, piece.start..end);
    if !outside {
        out.push((piece.start..end, false));
    } else if holds_something(content) {
        let headed =
            starts_with_field(content) && find_ignore_case(content, "content-type:").is_some();
        out.push((piece.start..end, !headed));
    }
}

/// Whether text outside the parts is more than the usual remark for old programs.
fn holds_something(content: &[u8]) -> bool {
    ["://", "www.", "content-type:", "href", "begin 6"]
        .iter()
        .any(|word| find_ignore_case(content, word).is_some())
}

/// A boundary that is not stated: the first line that looks like a delimiter with part headers below.
pub(crate) fn guess_boundary(bytes: &[u8], range: Range<usize>) -> Option<String> {
    let mut at = range.start;
    while let Some(line) = line_at(bytes, at, range.end) {
        at = line.next;
        let content = sub(bytes, line.start..line.end);
        let Some(boundary) = content.strip_prefix(b"--").map(<[u8]>::trim_ascii_end) else {
            continue;
        };
        let next = line_at(bytes, line.next, range.end);
        let headed = next.is_some_and(|next| {
            let name = header::field_name(sub(bytes, next.start..next.end));
            name.is_some_and(|name| starts_with_ignore_case(name.as_bytes(), "content-"))
        });
        if headed && !boundary.is_empty() && boundary.len() <= 200 {
            return std::str::from_utf8(boundary).ok().map(str::to_owned);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps;

    fn found(text: &str, boundaries: &[&str]) -> Option<(usize, bool)> {
        let boundaries: Vec<String> = boundaries.iter().map(|b| (*b).to_owned()).collect();
        let found = Delimiters::find(text.as_bytes(), 0..text.len(), &boundaries, 100)?;
        Some((found.lines.len(), found.closed))
    }

    #[test]
    fn delimiter_lines_are_those_of_the_standard() {
        for (text, boundaries, expected) in [
            ("--b\nx\n--b--\n", &["b"][..], Some((2, true))),
            ("--b \t\r\nx\r\n--b-- \r\n", &["b"], Some((2, true))),
            ("x--b\n --b\n--bb\n", &["b"], None),
            // Text behind the closing dashes makes it a line like any other.
            ("--b\nx\n--b--x\n", &["b"], Some((1, false))),
            ("--b--\nx\n--b----\n", &["b--"], Some((2, true))),
            ("--a\n--b\n--b\n", &["a", "b"], Some((2, false))),
            ("--a\n--b\n", &["a", "b"], Some((1, false))),
            ("---\n--\n", &["-", ""], Some((1, false))),
            ("", &["b"], None),
        ] {
            assert_eq!(found(text, boundaries), expected, "{text:?} {boundaries:?}");
        }
    }

    #[test]
    fn lines_are_gone_through_twice_whatever_the_boundaries() {
        let dashes: Vec<String> = (1..200).map(|n| "-".repeat(n)).collect();
        let dashes: Vec<&str> = dashes.iter().map(String::as_str).collect();
        for (name, input) in [
            (
                "one long line",
                &(|n: usize| "-".repeat(n)) as &dyn Fn(usize) -> String,
            ),
            ("lines", &|n| "---\n--x\n".repeat(n)),
        ] {
            steps::assert_linear(name, 2, input, |text| found(text, &dashes));
        }
    }
}
