//! Reads the objects of a PDF out of bytes, from left to right, without recursion.

use super::frame::Frame;
use super::object::{Dict, Object, Token, Value};
use crate::bytes::{piece, small};
use crate::script::code::hex;
use crate::steps::step;
use std::ops::Range;

/// Longest string, in bytes; an unfinished one would swallow the rest of the file.
const STRING: usize = 256 * 1024;
/// Deepest nesting of dictionaries; honest files have some ten levels.
const DEPTH: usize = 100;

/// Reads objects out of bytes, from left to right.
pub(crate) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Bytes that were looked through for the end of strings in vain.
    wasted: usize,
    no_more_ends: bool,
    /// Whether no `)` follows that ends a string.
    no_more_closes: bool,
    /// Something does not end, or is nested too deeply.
    pub(crate) damaged: bool,
}

pub(super) fn is_space(b: u8) -> bool {
    matches!(b, 0 | 9 | 10 | 12 | 13 | 32)
}

fn is_delimiter(b: u8) -> bool {
    b"()<>[]{}/%".contains(&b)
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            at: 0,
            wasted: 0,
            no_more_ends: false,
            no_more_closes: false,
            damaged: false,
        }
    }

    /// The next object: its number, what it is, its stream. Its dictionaries are handed to `each`, those inside
    /// before those around: all of them at once would take far more room than the file.
    pub(crate) fn next_object(
        &mut self,
        each: &mut dyn FnMut(u32, &Dict),
    ) -> Option<(u32, Object, Option<Range<usize>>)> {
        loop {
            let rest = self.bytes.get(self.at..)?;
            let at = self.at + memchr::memmem::find(rest, b"obj")?;
            self.at = at + 3;
            let Some(number) = self.number_before(at) else {
                continue;
            };
            let object = self.value(&mut |dict| each(number, dict));
            let stream = self.stream(object.dict.as_ref());
            return Some((number, object, stream));
        }
    }

    /// The number of the object whose keyword stands at `at`: `12 0 obj`, with any space and comments between.
    fn number_before(&self, at: usize) -> Option<u32> {
        let generation = self.gap_before(at);
        let digits = self.digits_before(generation)?;
        let number = self.gap_before(digits);
        if number == digits {
            return None;
        }
        // What stands before the number may touch it: `endobj5 0 obj`.
        let start = self.digits_before(number)?;
        let number = self.bytes.get(start..number)?;
        std::str::from_utf8(number).ok()?.parse().ok()
    }

    /// Where the digits start that end at `end`; `None` when there are none, or more than a number has.
    fn digits_before(&self, end: usize) -> Option<usize> {
        let before = self.bytes.get(end.saturating_sub(12)..end)?;
        let digits = before.iter().rev().take_while(|b| b.is_ascii_digit());
        let count = digits.count();
        (count > 0).then(|| end - count)
    }

    /// Where the space and the comments start that end at `end`. Each of them stands before one object at most,
    /// so all of this together takes as long as the file is.
    fn gap_before(&self, end: usize) -> usize {
        let mut at = end;
        loop {
            let before = self.bytes.get(..at).unwrap_or_default();
            let space = before.iter().rev().take_while(|b| is_space(**b)).count();
            step(space);
            let (text, gap) = before.split_at(at - space);
            at = text.len();
            if !gap.iter().any(|b| matches!(b, b'\n' | b'\r')) {
                return at;
            }
            // A line before may end in a comment.
            let line = memchr::memrchr2(b'\n', b'\r', text).map_or(0, |at| at + 1);
            step(at - line);
            match text.get(line..).and_then(|line| memchr::memchr(b'%', line)) {
                Some(comment) => at = line + comment,
                None => return at,
            }
        }
    }

    /// The stream that follows a dictionary.
    fn stream(&mut self, dict: Option<&Dict>) -> Option<Range<usize>> {
        let rest = self.bytes.get(self.at..)?;
        let skipped = rest.iter().position(|b| !is_space(*b))?;
        let after = rest.get(skipped..)?.strip_prefix(b"stream")?;
        let line = if after.starts_with(b"\r\n") {
            2
        } else {
            usize::from(after.starts_with(b"\n") || after.starts_with(b"\r"))
        };
        let start = self.at + skipped + 6 + line;
        let stated = small(dict.map_or(0, |dict| dict.number("Length")));
        let ends_at = |end: usize| {
            let tail = piece(self.bytes, end, 16);
            tail.trim_ascii_start().starts_with(b"endstream")
        };
        let end = start.saturating_add(stated);
        let end = if stated > 0 && ends_at(end) {
            end
        } else if self.no_more_ends {
            self.bytes.len()
        } else {
            let rest = self.bytes.get(start..).unwrap_or_default();
            match memchr::memmem::find(rest, b"endstream") {
                Some(length) => start + length,
                None => {
                    self.no_more_ends = true;
                    self.damaged = true;
                    self.bytes.len()
                }
            }
        };
        if self.no_more_ends {
            // Objects may still follow what has no end.
            self.at = start;
        } else {
            self.at = end;
        }
        Some(start..end.max(start))
    }

    /// Reads one value, up to what ends an object, and hands its dictionaries to `each`.
    pub(crate) fn value(&mut self, each: &mut dyn FnMut(&Dict)) -> Object {
        let mut top = Frame::plain();
        let mut last = None;
        let mut stack: Vec<Frame> = vec![];
        while let Some(token) = self.token() {
            match token {
                Token::Open => {
                    if stack.len() >= DEPTH {
                        self.damaged = true;
                        break;
                    }
                    let frame = Frame::inside(stack.last_mut());
                    stack.push(frame);
                }
                Token::Close => {
                    let Some(frame) = stack.pop() else { break };
                    let dict = frame.close(stack.last_mut());
                    each(&dict);
                    last = Some(dict);
                }
                Token::Word(word) if ends_object(&word) => {
                    self.at -= word.len();
                    break;
                }
                token => stack.last_mut().unwrap_or(&mut top).token(token),
            }
            // An array may hold more of them.
            if stack.is_empty() && last.is_some() && !top.in_array() {
                break;
            }
        }
        // What is not closed counts all the same.
        while let Some(frame) = stack.pop() {
            let dict = frame.close(stack.last_mut());
            each(&dict);
            last = Some(dict);
        }
        Object {
            plain: top.into_plain().filter(|_| last.is_none()),
            dict: last,
        }
    }

    /// What stands next; `None` at the end.
    pub(crate) fn token(&mut self) -> Option<Token> {
        loop {
            let b = *self.bytes.get(self.at)?;
            self.at += 1;
            return Some(match b {
                b if is_space(b) => continue,
                b'%' => {
                    let rest = self.bytes.get(self.at..)?;
                    self.at += memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
                    continue;
                }
                b'<' if self.bytes.get(self.at) == Some(&b'<') => {
                    self.at += 1;
                    Token::Open
                }
                b'>' => {
                    self.at += usize::from(self.bytes.get(self.at) == Some(&b'>'));
                    Token::Close
                }
                b'<' => Token::Value(Value::Text(self.hex().into())),
                b'(' => Token::Value(Value::Text(self.literal().into())),
                b'/' => Token::Value(Value::Name(self.name())),
                b'[' => Token::ArrayOpen,
                b']' => Token::ArrayClose,
                b if is_delimiter(b) => continue,
                _ => {
                    self.at -= 1;
                    Token::Word(self.word().to_vec())
                }
            });
        }
    }

    /// Goes behind the next `mark`, or to the end.
    pub(crate) fn skip_past(&mut self, mark: &[u8]) {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let found = memchr::memmem::find(rest, mark).map(|at| at + mark.len());
        self.at += found.unwrap_or(rest.len());
    }

    fn word(&mut self) -> &'a [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let end = rest
            .iter()
            .position(|b| is_space(*b) || is_delimiter(*b))
            .unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    /// A name; `#4a` is decoded, which hides names from those who look for bytes.
    fn name(&mut self) -> String {
        let word = self.word();
        let mut out = Vec::with_capacity(word.len().min(128));
        let mut at = 0;
        while let Some(&b) = word.get(at).filter(|_| out.len() < 127) {
            let code = word.get(at + 1..at + 3).filter(|_| b == b'#').map(hex);
            match code.as_deref() {
                Some([value]) => {
                    out.push(*value);
                    at += 3;
                }
                _ => {
                    out.push(b);
                    at += 1;
                }
            }
        }
        String::from_utf8_lossy(&out).into_owned()
    }

    fn hex(&mut self) -> Vec<u8> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let rest = rest.get(..STRING * 2).unwrap_or(rest);
        let end = memchr::memchr(b'>', rest).unwrap_or(rest.len());
        self.damaged |= end == rest.len();
        self.at += end + usize::from(end < rest.len());
        let mut digits: Vec<u8> = rest
            .iter()
            .take(end)
            .copied()
            .filter(u8::is_ascii_hexdigit)
            .collect();
        if digits.len() % 2 == 1 {
            digits.push(b'0');
        }
        hex(&digits)
    }

    fn literal(&mut self) -> Vec<u8> {
        let start = self.at;
        // Looking for ends that are not there must not take longer than the file is.
        if self.wasted > self.bytes.len() {
            return self.flat_literal();
        }
        let mut out = vec![];
        let mut depth = 1;
        while let Some(&b) = self.bytes.get(self.at).filter(|_| self.at - start < STRING) {
            self.at += 1;
            match b {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    self.escape(&mut out);
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                step(self.at - start);
                return out;
            }
            out.push(b);
        }
        step(self.at - start);
        // No end: what follows may be objects all the same.
        self.wasted += self.at - start;
        self.damaged = true;
        self.at = start;
        out
    }

    /// A string up to the next `)`, where so many had no end that parentheses are no longer counted. Goes behind
    /// what it looked through, and looks no more once there is no `)`.
    fn flat_literal(&mut self) -> Vec<u8> {
        if self.no_more_closes {
            return vec![];
        }
        let start = self.at;
        let mut out = vec![];
        while let Some(&b) = self.bytes.get(self.at) {
            self.at += 1;
            match b {
                b')' => {
                    step(self.at - start);
                    return out;
                }
                b'\\' => self.escape(&mut out),
                _ => out.push(b),
            }
        }
        step(self.at - start);
        self.no_more_closes = true;
        self.at = start;
        vec![]
    }

    fn escape(&mut self, out: &mut Vec<u8>) {
        let Some(&b) = self.bytes.get(self.at) else {
            return;
        };
        self.at += 1;
        match b {
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'\r' => self.at += usize::from(self.bytes.get(self.at) == Some(&b'\n')),
            b'\n' => {}
            b'0'..=b'7' => {
                let mut value = u32::from(b - b'0');
                for _ in 0..2 {
                    let Some(digit) = self
                        .bytes
                        .get(self.at)
                        .filter(|d| (b'0'..=b'7').contains(d))
                    else {
                        break;
                    };
                    value = value * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                out.push(value as u8);
            }
            other => out.push(other),
        }
    }

    /// Bytes of all strings to the end.
    pub(crate) fn string_bytes(&mut self) -> usize {
        let mut sum = 0;
        while let Some(token) = self.token() {
            if let Token::Value(Value::Text(text)) = token {
                sum += text.len();
            }
        }
        sum
    }
}

/// Whether a keyword ends what an object holds.
fn ends_object(word: &[u8]) -> bool {
    matches!(
        word,
        b"endobj" | b"obj" | b"stream" | b"endstream" | b"xref" | b"trailer"
    )
}

#[cfg(test)]
mod tests;
