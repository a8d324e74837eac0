//! Splitting mbox files (RFC 4155; mboxo and mboxrd), as a stream.

use miwake_mail::{MboxSeparators, mbox_unquoted};
use std::io::{self, BufRead};

/// Messages of an mbox, one after the other.
pub(crate) struct Messages<R> {
    lines: R,
    /// Longest message kept, in bytes; the rest of a longer one is read and dropped.
    limit: usize,
    separators: MboxSeparators,
    done: bool,
}

impl<R: BufRead> Messages<R> {
    /// The messages of `lines`, which stands at the start of an mbox (see [`miwake_mail::is_mbox_separator`]).
    pub(crate) fn new(mut lines: R, limit: usize) -> io::Result<Self> {
        let mut separators = MboxSeparators::default();
        let mut first = Vec::new();
        read_line(&mut lines, &mut first)?;
        separators.is_next(&first);
        Ok(Self {
            lines,
            limit,
            separators,
            done: false,
        })
    }

    fn message(&mut self) -> io::Result<Vec<u8>> {
        let mut message = Vec::new();
        let mut line = Vec::new();
        loop {
            line.clear();
            if read_line(&mut self.lines, &mut line)? == 0 {
                self.done = true;
                return Ok(message);
            }
            if self.separators.is_next(&line) {
                return Ok(message);
            }
            if message.len() <= self.limit {
                message.extend_from_slice(mbox_unquoted(&line));
            }
        }
    }
}

impl<R: BufRead> Iterator for Messages<R> {
    type Item = io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let message = self.message();
        self.done |= message.is_err();
        Some(message)
    }
}

/// Longest piece of a line read at once: a file without line ends must not fill the memory.
const PIECE: usize = 1 << 20;

fn read_line(lines: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    io::Read::take(lines, PIECE as u64).read_until(b'\n', line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_mail::is_mbox_separator;

    fn split(text: &str) -> Vec<String> {
        Messages::new(text.as_bytes(), 1_000)
            .unwrap()
            .map(|message| String::from_utf8(message.unwrap()).unwrap())
            .collect()
    }

    #[test]
    fn an_mbox_is_split() {
        let text = "From a@b Thu Nov 12 19:20:31 2026\nSubject: 1\n\none\n>From x\n>>From y\n\n\
            From - Thu Nov 12 19:20:32 2026\nSubject: 2\n\nFrom here on, a sentence\n\nFrom there too\n";
        let messages = split(text);
        assert_eq!(
            messages,
            [
                "Subject: 1\n\none\nFrom x\n>From y\n\n",
                "Subject: 2\n\nFrom here on, a sentence\n\nFrom there too\n"
            ]
        );
    }

    #[test]
    fn only_the_line_of_an_mbox_separates() {
        assert!(is_mbox_separator(
            b"From MAILER-DAEMON Thu Nov  2 19:20:31 2026\r\n"
        ));
        assert!(is_mbox_separator(b"From a@b Thu Nov 12 19:20 +0900 2026"));
        assert!(!is_mbox_separator(b"From : a@b\n"));
        assert!(!is_mbox_separator(b"From: a@b Thu Nov 12 19:20:31 2026\n"));
        assert!(!is_mbox_separator(b"From 2026 on we meet at ten\n"));
    }

    #[test]
    fn a_message_without_end_is_cut() {
        let text = format!(
            "From a@b Thu Nov 12 19:20:31 2026\n{}",
            "x\n".repeat(10_000)
        );
        assert!(split(&text)[0].len() < 1_010);
    }
}
