//! The objects of a PDF: names, strings and dictionaries, read from left to right without recursion.

use crate::bytes::{piece, small};
use crate::decoder::Decoding;
use crate::script::code::hex;
use std::ops::Range;

/// Longest string, in bytes; an unfinished one would swallow the rest of the file.
const STRING: usize = 256 * 1024;
/// Most unfinished strings that are searched for their end.
const UNFINISHED: usize = 100;
/// Deepest nesting of dictionaries.
const DEPTH: usize = 500;
/// Most entries of one dictionary, and values of an array, that are kept.
const ENTRIES: usize = 300;

/// A value in a dictionary, as far as it matters.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// `/Name`, `#xx` decoded.
    Name(String),
    /// `(text)` or `<68657861>`.
    Text(Vec<u8>),
    /// A whole number; the whole part of another.
    Number(i64),
    /// `5 0 R`.
    Reference(u32),
    /// The names of an array.
    Names(Vec<String>),
    /// The references of an array that holds no names.
    References(Vec<u32>),
}

/// A dictionary, with what those inside it say for it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dict {
    entries: Vec<(String, Value)>,
    /// Key that it stands under in the dictionary around it.
    under: String,
    /// Whether it is an action that runs when the file or a page is opened.
    pub(crate) opens: bool,
    /// Objects that are such actions.
    pub(crate) opened: Vec<u32>,
}

impl Dict {
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.entries
            .iter()
            .find(|(k, _)| k == key)
            .map(|(_, value)| value)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn name(&self, key: &str) -> &str {
        match self.get(key) {
            Some(Value::Name(name)) => name,
            _ => "",
        }
    }

    /// One name or an array of them.
    pub(crate) fn names(&self, key: &str) -> Vec<String> {
        match self.get(key) {
            Some(Value::Name(name)) => vec![name.clone()],
            Some(Value::Names(names)) => names.clone(),
            _ => vec![],
        }
    }

    /// A number that is not below nought; 0 when there is none.
    pub(crate) fn number(&self, key: &str) -> u64 {
        match self.get(key) {
            Some(Value::Number(number)) => u64::try_from(*number).unwrap_or(0),
            _ => 0,
        }
    }

    pub(crate) fn reference(&self, key: &str) -> Option<u32> {
        match self.get(key) {
            Some(Value::Reference(number)) => Some(*number),
            _ => None,
        }
    }

    /// One reference or an array of them.
    pub(crate) fn references(&self, key: &str) -> &[u32] {
        match self.get(key) {
            Some(Value::Reference(number)) => std::slice::from_ref(number),
            Some(Value::References(numbers)) => numbers,
            _ => &[],
        }
    }

    /// All that it refers to, by key.
    pub(crate) fn referred(&self) -> impl Iterator<Item = (&str, u32)> {
        self.entries.iter().filter_map(|(key, value)| match value {
            Value::Reference(number) => Some((key.as_str(), *number)),
            _ => None,
        })
    }

    /// The key that it stands under in the dictionary around it; empty for the outermost.
    pub(crate) fn under(&self) -> &str {
        &self.under
    }

    pub(crate) fn bytes(&self, key: &str) -> &[u8] {
        match self.get(key) {
            Some(Value::Text(bytes)) => bytes,
            _ => &[],
        }
    }

    /// Text of a string: UTF-16 with its mark, else what fits best.
    pub(crate) fn text(&self, key: &str, decoding: Decoding<'_>) -> String {
        let text = decoding.text_of(self.bytes(key));
        text.trim_matches('\0').to_owned()
    }

    fn set(&mut self, key: String, value: Value) {
        if self.entries.len() < ENTRIES {
            self.entries.push((key, value));
        }
    }

    /// Takes over what a dictionary inside it says for it.
    fn close(&mut self, inner: &Self) {
        let take: &[&str] = match inner.under.as_str() {
            // The names of files to start and to send to, in their other places.
            "F" | "UF" | "Win" | "Mac" | "Unix" => &["F", "UF", "P"],
            "DecodeParms" | "DP" => &["Predictor", "Colors", "Columns"],
            _ => &[],
        };
        for key in take {
            if let (false, Some(value)) = (self.has(key), inner.get(key)) {
                self.set((*key).to_owned(), value.clone());
            }
        }
        if inner.under == "EF"
            && let Some(Value::Reference(file)) = inner.get("F").or_else(|| inner.get("UF"))
        {
            self.set("EF".to_owned(), Value::Reference(*file));
        }
    }
}

/// What stands next.
pub(crate) enum Token {
    Value(Value),
    /// A number or a keyword.
    Word(Vec<u8>),
    Open,
    Close,
    ArrayOpen,
    ArrayClose,
}

/// Reads objects out of bytes, from left to right.
pub(crate) struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    unfinished: usize,
    no_more_ends: bool,
    /// Something does not end, or is nested too deeply.
    pub(crate) damaged: bool,
}

fn is_space(b: u8) -> bool {
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
            unfinished: 0,
            no_more_ends: false,
            damaged: false,
        }
    }

    /// The next object: its number, its dictionaries (those inside before those around), its stream.
    pub(crate) fn next_object(&mut self) -> Option<(u32, Vec<Dict>, Option<Range<usize>>)> {
        loop {
            let rest = self.bytes.get(self.at..)?;
            let at = self.at + memchr::memmem::find(rest, b"obj")?;
            self.at = at + 3;
            let Some(number) = self.number_before(at) else {
                continue;
            };
            let dicts = self.value();
            let stream = self.stream(dicts.last());
            return Some((number, dicts, stream));
        }
    }

    /// The number of the object whose keyword stands at `at`: `12 0 obj`.
    fn number_before(&self, at: usize) -> Option<u32> {
        let before = self.bytes.get(at.saturating_sub(32)..at)?;
        let mut words = before
            .rsplit(|b| is_space(*b))
            .filter(|word| !word.is_empty());
        let generation = words.next()?;
        let number = words.next()?;
        let digits = |word: &[u8]| word.iter().all(u8::is_ascii_digit);
        // What stands before the number may touch it: `endobj5 0 obj`.
        let start = number
            .iter()
            .rposition(|b| !b.is_ascii_digit())
            .map_or(0, |at| at + 1);
        let number = number.get(start..).filter(|n| !n.is_empty())?;
        if !digits(generation) {
            return None;
        }
        std::str::from_utf8(number).ok()?.parse().ok()
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

    /// The dictionaries of one value, up to what ends an object.
    pub(crate) fn value(&mut self) -> Vec<Dict> {
        let mut done: Vec<Dict> = vec![];
        let mut stack: Vec<Frame> = vec![];
        let start = self.at;
        while let Some(token) = self.token() {
            match token {
                Token::Open => {
                    let mut frame = Frame::default();
                    if let Some(around) = stack.last_mut() {
                        around.flush();
                        frame.dict.under = around.key_of_inner();
                        frame.dict.opens = frame.dict.under == "OpenAction"
                            || around.dict.under == "AA" && frame.dict.under == "O";
                    }
                    if stack.len() >= DEPTH {
                        self.damaged = true;
                        break;
                    }
                    stack.push(frame);
                }
                Token::Close => {
                    let Some(mut frame) = stack.pop() else { break };
                    frame.flush();
                    if let Some(around) = stack.last_mut() {
                        around.dict.close(&frame.dict);
                        if frame.dict.under == "A"
                            && around.dict.has("Contents")
                            && let Some(text) = around.dict.get("Contents")
                        {
                            frame
                                .dict
                                .entries
                                .push(("Contents".to_owned(), text.clone()));
                        }
                    }
                    done.push(frame.dict);
                }
                Token::Word(word) => {
                    if matches!(
                        word.as_slice(),
                        b"endobj" | b"obj" | b"stream" | b"endstream" | b"xref" | b"trailer"
                    ) {
                        self.at -= word.len();
                        if word == b"obj" {
                            // The number before it is of the next object.
                            self.at = self.at.max(start);
                        }
                        break;
                    }
                    if let Some(frame) = stack.last_mut() {
                        frame.word(&word);
                    } else if word == b"R" {
                        break;
                    }
                }
                Token::ArrayOpen => {
                    if let Some(frame) = stack.last_mut() {
                        frame.flush();
                        frame.arrays += 1;
                    }
                }
                Token::ArrayClose => {
                    if let Some(frame) = stack.last_mut() {
                        frame.array_close();
                    }
                }
                Token::Value(value) => {
                    if let Some(frame) = stack.last_mut() {
                        frame.value(value);
                    }
                }
            }
            if stack.is_empty() && !done.is_empty() {
                break;
            }
        }
        // What is not closed counts all the same.
        while let Some(mut frame) = stack.pop() {
            frame.flush();
            if let Some(around) = stack.last_mut() {
                around.dict.close(&frame.dict);
            }
            done.push(frame.dict);
        }
        done
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
                b'<' => Token::Value(Value::Text(self.hex())),
                b'(' => Token::Value(Value::Text(self.literal())),
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
        let mut out = vec![];
        let mut depth = 1;
        let most = if self.unfinished > UNFINISHED {
            1_024
        } else {
            STRING
        };
        while let Some(&b) = self.bytes.get(self.at).filter(|_| self.at - start < most) {
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
                return out;
            }
            out.push(b);
        }
        // No end: what follows may be objects all the same.
        self.unfinished += 1;
        self.damaged = true;
        self.at = start;
        out
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

/// A dictionary that is being read.
#[derive(Default)]
struct Frame {
    dict: Dict,
    key: Option<String>,
    /// Numbers that stood last: a value, or the start of a reference.
    numbers: Vec<i64>,
    arrays: usize,
    names: Vec<String>,
    references: Vec<u32>,
}

impl Frame {
    /// The key of a dictionary inside this one; those in an array share it.
    fn key_of_inner(&mut self) -> String {
        if self.arrays > 0 {
            return self.key.clone().unwrap_or_default();
        }
        self.key.take().unwrap_or_default()
    }

    fn word(&mut self, word: &[u8]) {
        if word == b"R" {
            let number = self
                .numbers
                .len()
                .checked_sub(2)
                .and_then(|at| self.numbers.get(at).copied());
            self.numbers.clear();
            if let Some(number) = number.and_then(|n| u32::try_from(n).ok()) {
                self.reference(number);
            }
            return;
        }
        let whole = word.split(|b| *b == b'.').next().unwrap_or_default();
        let number = std::str::from_utf8(whole).ok().and_then(|n| n.parse().ok());
        match number {
            Some(number) if self.numbers.len() < ENTRIES => self.numbers.push(number),
            Some(_) => {}
            // true, false, null.
            None if self.arrays == 0 => self.key = None,
            None => {}
        }
    }

    fn reference(&mut self, number: u32) {
        let under_aa = self.dict.under == "AA";
        // An array is a place to go to, no action.
        match self.key.as_deref().filter(|_| self.arrays == 0) {
            Some("OpenAction") => self.dict.opened.push(number),
            Some("O") if under_aa => self.dict.opened.push(number),
            _ => {}
        }
        if self.arrays == 0
            && let Some(key) = self.key.take()
        {
            self.dict.set(key, Value::Reference(number));
        } else if self.arrays > 0 && self.references.len() < ENTRIES {
            self.references.push(number);
        }
    }

    /// Numbers that turned out to be a value.
    fn flush(&mut self) {
        if self.arrays == 0
            && let Some(number) = self.numbers.first().copied()
            && let Some(key) = self.key.take()
        {
            self.dict.set(key, Value::Number(number));
        }
        self.numbers.clear();
    }

    fn value(&mut self, value: Value) {
        self.flush();
        if self.arrays > 0 {
            match value {
                Value::Name(name) if self.names.len() < ENTRIES => self.names.push(name),
                // A palette within its colour space.
                Value::Text(text) if self.key.as_deref() == Some("ColorSpace") => {
                    self.dict.set("Lookup".to_owned(), Value::Text(text));
                }
                _ => {}
            }
            return;
        }
        match (self.key.take(), value) {
            (None, Value::Name(name)) => self.key = Some(name),
            (None, _) => {}
            (Some(key), value) => self.dict.set(key, value),
        }
    }

    fn array_close(&mut self) {
        self.numbers.clear();
        self.arrays = self.arrays.saturating_sub(1);
        if self.arrays == 0 {
            let names = std::mem::take(&mut self.names);
            let references = std::mem::take(&mut self.references);
            let value = if names.is_empty() && !references.is_empty() {
                Value::References(references)
            } else {
                Value::Names(names)
            };
            if let Some(key) = self.key.take() {
                self.dict.set(key, value);
            }
        }
    }
}

/// Decodes ASCII base 85.
pub(crate) fn ascii85(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 5 * 4);
    let (mut value, mut digits) = (0u32, 0usize);
    for b in bytes.iter().copied().filter(|b| !is_space(*b)) {
        match b {
            b'~' => break,
            b'z' if digits == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                value = value.wrapping_mul(85).wrapping_add(u32::from(b - b'!'));
                digits += 1;
                if digits == 5 {
                    out.extend(value.to_be_bytes());
                    (value, digits) = (0, 0);
                }
            }
            _ => {}
        }
    }
    if digits > 1 {
        for _ in digits..5 {
            value = value.wrapping_mul(85).wrapping_add(84);
        }
        out.extend(value.to_be_bytes().iter().take(digits - 1));
    }
    out
}
