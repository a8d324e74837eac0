//! Bytes in pieces to lines.

use memchr::memchr;

/// Longest line that is looked at, in bytes. A longer one is told as such.
pub(crate) const LONGEST: usize = 64 * 1024;

/// A line without its end.
pub(crate) enum Line<'a> {
    /// All of it.
    Whole(&'a [u8]),
    /// It is longer than [`LONGEST`].
    TooLong,
}

/// Splits what comes in pieces. Only a line that is cut by the end of a piece is copied.
#[derive(Default)]
pub(crate) struct Lines {
    carry: Vec<u8>,
    /// Whether the line at hand is too long, and its rest is dropped.
    dropping: bool,
    /// Lines given so far.
    pub(crate) count: u64,
}

impl Lines {
    /// Gives the lines of `bytes` with their numbers, from 1.
    pub(crate) fn push(&mut self, bytes: &[u8], take: &mut impl FnMut(u64, Line<'_>)) {
        let mut rest = bytes;
        while let Some(end) = memchr(b'\n', rest) {
            let (line, next) = rest.split_at(end);
            rest = next.get(1..).unwrap_or_default();
            self.end_line(line, take);
        }
        if self.dropping {
            return;
        }
        if self.carry.len() + rest.len() > LONGEST {
            self.carry.clear();
            self.dropping = true;
        } else {
            self.carry.extend_from_slice(rest);
        }
    }

    /// Gives what stands behind the last line end, if anything.
    pub(crate) fn finish(&mut self, take: &mut impl FnMut(u64, Line<'_>)) {
        if self.dropping || !self.carry.is_empty() {
            self.end_line(b"", take);
        }
    }

    fn end_line(&mut self, line: &[u8], take: &mut impl FnMut(u64, Line<'_>)) {
        self.count += 1;
        if self.dropping || self.carry.len() + line.len() > LONGEST {
            take(self.count, Line::TooLong);
        } else if self.carry.is_empty() {
            take(self.count, Line::Whole(without_cr(line)));
        } else {
            self.carry.extend_from_slice(line);
            take(self.count, Line::Whole(without_cr(&self.carry)));
        }
        self.carry.clear();
        self.dropping = false;
    }
}

fn without_cr(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Line, Lines};

    fn split(pieces: &[&[u8]]) -> Vec<(u64, String)> {
        let mut found = vec![];
        let mut lines = Lines::default();
        let mut take = |number, line: Line<'_>| {
            let text = match line {
                Line::Whole(line) => String::from_utf8_lossy(line).into_owned(),
                Line::TooLong => "too long".to_owned(),
            };
            found.push((number, text));
        };
        for piece in pieces {
            lines.push(piece, &mut take);
        }
        lines.finish(&mut take);
        found
    }

    #[test]
    fn lines_do_not_depend_on_the_pieces() {
        let whole = split(&[b"a\r\nbc\n\nd"]);
        let texts: Vec<&str> = whole.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["a", "bc", "", "d"]);
        assert_eq!(split(&[b"a", b"\r", b"\nb", b"c\n\n", b"d"]), whole);
        assert_eq!(whole.last().map(|(number, _)| *number), Some(4));
    }

    #[test]
    fn a_line_that_is_too_long_is_told_and_the_next_is_read() {
        let long = vec![b'x'; LONGEST];
        let found = split(&[&long, &long, b"\nnext\n"]);
        assert_eq!(found, [(1, "too long".to_owned()), (2, "next".to_owned())]);
        assert_eq!(split(&[&long, b"x"]), [(1, "too long".to_owned())]);
    }
}
