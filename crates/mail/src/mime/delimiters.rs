//! Where the parts of a multipart begin and end.

use crate::bytes::{find_ignore_case, is_blank, line_at, starts_with_ignore_case, sub};
use crate::header::{self, starts_with_field};
use memchr::memmem;
use std::ops::Range;

/// Delimiter lines of one multipart.
pub(super) struct Delimiters {
    /// Start, start of the next line, and whether it is a closing one.
    lines: Vec<(usize, usize, bool)>,
    pub(super) closed: bool,
}

impl Delimiters {
    /// The delimiter lines of that boundary which has most; at most `cap`.
    pub(super) fn find(
        bytes: &[u8],
        range: Range<usize>,
        boundaries: &[String],
        cap: usize,
    ) -> Option<Self> {
        let mut best: Option<Self> = None;
        for boundary in boundaries.iter().take(8) {
            let found = Self::of(bytes, range.clone(), boundary, cap);
            let more = best
                .as_ref()
                .is_none_or(|best| found.lines.len() > best.lines.len());
            if !found.lines.is_empty() && more {
                best = Some(found);
            }
        }
        best
    }

    fn of(bytes: &[u8], range: Range<usize>, boundary: &str, cap: usize) -> Self {
        let mark = [b"--", boundary.as_bytes()].concat();
        let mut out = Self {
            lines: vec![],
            closed: false,
        };
        for found in memmem::find_iter(sub(bytes, range.clone()), &mark) {
            let start = range.start + found;
            let at_start = start == range.start || bytes.get(start - 1) == Some(&b'\n');
            let Some(line) = line_at(bytes, start, range.end).filter(|_| at_start) else {
                continue;
            };
            let rest = sub(bytes, start + mark.len()..line.end);
            let closing = rest.starts_with(b"--");
            if !closing && !is_blank(rest) {
                continue;
            }
            out.closed |= closing;
            out.lines.push((start, line.next, closing));
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
