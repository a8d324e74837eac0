//! Encoded words in headers (RFC 2047).
//!
//! Adjacent words of one charset are joined before the charset is decoded: many programs cut a character in two.

use crate::bytes::substr;
use crate::{charset, steps, transfer};
use memchr::memmem;
use miwake_basics::base64;

/// Longest charset name tried, in bytes. The longest registered one has 45.
const CHARSET_BYTES: usize = 60;

struct Word<'a> {
    charset: &'a str,
    base64: bool,
    text: &'a str,
    end: usize,
}

/// Finds the end marks `?=` of one text. Keeps the last answer, so that many beginnings without an end stay linear.
pub(crate) struct Ends<'a> {
    text: &'a str,
    /// Where the last search began and what it found.
    last: Option<(usize, Option<usize>)>,
}

impl<'a> Ends<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, last: None }
    }

    /// Where the encoded word that starts at `start` ends.
    pub(crate) fn word_end(&mut self, start: usize) -> Option<usize> {
        word(self.text, start, self).map(|word| word.end)
    }

    /// The first `?=` at or after `from`.
    fn after(&mut self, from: usize) -> Option<usize> {
        match self.last {
            Some((began, None)) if began <= from => None,
            Some((began, Some(at))) if began <= from && from <= at => Some(at),
            _ => {
                let rest = substr(self.text, from..self.text.len());
                let found = memmem::find(rest.as_bytes(), b"?=").map(|at| at + from);
                steps::add(found.unwrap_or(self.text.len()) - from);
                self.last = Some((from, found));
                found
            }
        }
    }
}

/// The encoded word that starts at `start`, if one does.
fn word<'a>(text: &'a str, start: usize, ends: &mut Ends<'_>) -> Option<Word<'a>> {
    steps::add(CHARSET_BYTES);
    let rest = text.get(start..)?.strip_prefix("=?")?;
    let head = rest.as_bytes();
    let limit = head.len().min(CHARSET_BYTES + 1);
    let name_end = memchr::memchr(b'?', head.get(..limit)?)?;
    let charset = rest.get(..name_end)?;
    if charset.is_empty() || charset.bytes().any(|b| b.is_ascii_whitespace()) {
        return None;
    }
    let base64 = match head.get(name_end + 1)? {
        b'b' | b'B' => true,
        b'q' | b'Q' => false,
        _ => return None,
    };
    if head.get(name_end + 2) != Some(&b'?') {
        return None;
    }
    let from = start + 2 + name_end + 3;
    // A word without its end mark was cut off: it goes up to the next white space.
    let space = || {
        let tail = substr(text, from..text.len());
        let at = from + tail.find([' ', '\t']).unwrap_or(tail.len());
        steps::add(at - from);
        at
    };
    let (stop, end) = match ends.after(from) {
        Some(at) => (at, at + 2),
        None => {
            let at = space();
            (at, at)
        }
    };
    Some(Word {
        charset: charset.split('*').next().unwrap_or(charset),
        base64,
        text: text.get(from..stop)?,
        end,
    })
}

/// Decodes all encoded words of `text`; the rest stays as it is.
pub(crate) fn decode(text: &str) -> String {
    if memmem::find(text.as_bytes(), b"=?").is_none() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut pending: Option<(&str, Vec<u8>)> = None;
    let mut ends = Ends::new(text);
    let (mut at, mut copied) = (0, 0);
    while let Some(found) = memmem::find(substr(text, at..text.len()).as_bytes(), b"=?") {
        let start = at + found;
        let Some(word) = word(text, start, &mut ends) else {
            at = start + 2;
            continue;
        };
        let between = substr(text, copied..start);
        let adjacent = pending.is_some() && between.trim().is_empty();
        let joined = pending
            .as_ref()
            .is_some_and(|(charset, _)| adjacent && charset.eq_ignore_ascii_case(word.charset));
        if !joined {
            flush(&mut out, pending.take());
            if !adjacent {
                out.push_str(between);
            }
            pending = Some((word.charset, Vec::new()));
        }
        if let Some((_, bytes)) = pending.as_mut() {
            bytes.extend(if word.base64 {
                base64::decode(word.text.as_bytes()).0
            } else {
                transfer::q_word(word.text.as_bytes())
            });
        }
        (at, copied) = (word.end, word.end);
    }
    flush(&mut out, pending);
    out.push_str(substr(text, copied..text.len()));
    out
}

fn flush(out: &mut String, pending: Option<(&str, Vec<u8>)>) {
    if let Some((charset, bytes)) = pending {
        out.push_str(&charset::decode(&bytes, Some(charset)).text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_decoded() {
        for (input, expected) in [
            ("plain", "plain"),
            ("=?utf-8?B?44GC?=", "あ"),
            ("=?UTF-8?q?=E3=81=82_a?=", "あ a"),
            ("=?iso-2022-jp?B?GyRCJCIbKEI=?= x", "あ x"),
            ("=?shift_jis?Q?=82=A0?=", "あ"),
            ("=?utf-8*ja?B?44GC?=", "あ"),
            // White space between words is dropped, between a word and text it stays.
            ("=?utf-8?B?44GC?= =?utf-8?B?44GC?= x", "ああ x"),
            // One character cut in two by two words.
            ("=?utf-8?Q?=E3=81?= =?utf-8?Q?=82?=", "あ"),
            ("=?utf-8?Q?a?==?utf-8?Q?b?=", "ab"),
            ("=?utf-8?Q?who??=", "who?"),
            // Cut off.
            ("=?utf-8?B?44GC", "あ"),
            ("=?utf-8?B?", ""),
            ("=? no word ?=", "=? no word ?="),
            ("=?utf-8?X?abc?=", "=?utf-8?X?abc?="),
            ("a =?b", "a =?b"),
        ] {
            assert_eq!(decode(input), expected, "{input}");
        }
    }

    #[test]
    fn beginnings_without_an_end_are_gone_through_once() {
        for text in ["=?", "=?a?q?", "=?a?q?b ", "=?a?q?b\u{a0}", "=?a?q?b?= "] {
            let runs = |n: usize| text.repeat(n);
            steps::assert_linear(text, 64, runs, decode);
            steps::assert_linear(text, 64, runs, |text| crate::address::read(text, 10));
        }
    }

    #[test]
    fn half_a_million_beginnings_are_read_in_linear_time() {
        let text = "=?".repeat(500_000);
        assert_eq!(decode(&text), text);
        let words = "=?a?q?".repeat(100_000);
        assert!(decode(&words).len() <= words.len());
    }
}
