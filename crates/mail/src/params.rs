//! `Content-Type` and `Content-Disposition` values with parameters (RFC 2045, RFC 2183, RFC 2231).

use crate::{charset, encoded_word};
use miwake_basics::percent;

/// A value such as `text/plain; charset=utf-8`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Value {
    /// What stands before the first `;`, lower case.
    pub(crate) main: String,
    /// Parameters in order, names lower case, values as written (quotes removed).
    params: Vec<(String, String)>,
}

impl Value {
    /// Reads a header value. Never fails: what makes no sense is left out.
    pub(crate) fn read(text: &str) -> Self {
        let mut rest = Chars::new(text);
        let main = rest.until_semicolon(true).0.to_ascii_lowercase();
        let main = main.split_whitespace().next().unwrap_or_default();
        let mut out = Self {
            main: main.to_owned(),
            params: vec![],
        };
        while !rest.done() {
            let name = rest.name();
            let value = rest.until_semicolon(false);
            if !name.is_empty() {
                let value = if value.1 {
                    value.0
                } else {
                    value.0.trim().to_owned()
                };
                out.params.push((name, value));
            }
        }
        out
    }

    /// Every plain occurrence of a parameter, and its RFC 2231 form last.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        let plain = self.params.iter().filter(|(n, _)| n == name);
        plain
            .map(|(_, v)| v.clone())
            .chain(self.extended(name))
            .collect()
    }

    /// A parameter as written: the RFC 2231 form when there is one, as it was made to win.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        self.extended(name).or_else(|| {
            let plain = self.params.iter().find(|(n, _)| n == name);
            plain.map(|(_, v)| v.clone())
        })
    }

    /// A parameter meant for reading (a file name): RFC 2047 words in it are decoded too, as mail programs do.
    pub(crate) fn readable(&self, name: &str) -> Option<String> {
        self.get(name)
            .map(|value| encoded_word::decode(&value).trim().to_owned())
    }

    /// The RFC 2231 forms `name*=` and `name*0=`, `name*1*=` ….
    fn extended(&self, name: &str) -> Option<String> {
        let mut pieces: Vec<(u32, bool, &str)> = vec![];
        for (key, value) in &self.params {
            let Some(suffix) = key.strip_prefix(name).and_then(|s| s.strip_prefix('*')) else {
                continue;
            };
            let (number, encoded) = match suffix.strip_suffix('*') {
                Some(number) => (number, true),
                None => (suffix, suffix.is_empty()),
            };
            let number = if number.is_empty() {
                Ok(0)
            } else {
                number.parse()
            };
            if let Ok(number) = number {
                pieces.push((number, encoded, value));
            }
        }
        if pieces.is_empty() {
            return None;
        }
        pieces.sort_by_key(|(number, ..)| *number);
        pieces.dedup_by_key(|(number, ..)| *number);
        let mut label = None;
        let mut bytes = vec![];
        for (index, (_, encoded, value)) in pieces.into_iter().enumerate() {
            let mut value = value;
            if encoded && index == 0 {
                let mut head = value.splitn(3, '\'');
                if let (Some(set), Some(_), Some(text)) = (head.next(), head.next(), head.next()) {
                    label = Some(set).filter(|set| !set.is_empty());
                    value = text;
                }
            }
            if encoded {
                bytes.extend(percent::decode(value.as_bytes()));
            } else {
                bytes.extend(value.as_bytes());
            }
        }
        Some(charset::decode(&bytes, label).text)
    }
}

/// A cursor over a structured value.
struct Chars<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Chars<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    fn done(&self) -> bool {
        self.at >= self.text.len()
    }

    fn next(&mut self) -> Option<char> {
        let c = self.text.get(self.at..)?.chars().next()?;
        self.at += c.len_utf8();
        Some(c)
    }

    /// Skips a comment whose `(` was just taken.
    fn skip_comment(&mut self) {
        let mut depth = 1usize;
        while let Some(c) = self.next() {
            match c {
                '\\' => drop(self.next()),
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// A parameter name, lower case, up to and with its `=`. Empty when there is none before the next `;`.
    fn name(&mut self) -> String {
        let mut out = String::new();
        let start = self.at;
        loop {
            let before = self.at;
            match self.next() {
                Some('=') => return out,
                Some('(') => self.skip_comment(),
                Some(';') if out.is_empty() => {}
                Some(';') => {
                    self.at = before;
                    return String::new();
                }
                Some(c) if c.is_whitespace() || c == '\0' => {}
                Some(c) => out.extend(c.to_lowercase()),
                None => {
                    self.at = self.text.len().max(start);
                    return String::new();
                }
            }
        }
    }

    /// The text up to the next `;` outside quotes, quotes and comments removed; whether it was quoted.
    fn until_semicolon(&mut self, main: bool) -> (String, bool) {
        let mut out = String::new();
        let mut quoted = false;
        while let Some(c) = self.next() {
            match c {
                ';' => break,
                '"' if out.trim().is_empty() && !main => {
                    out.clear();
                    quoted = true;
                    self.quoted(&mut out);
                }
                '"' if quoted => {}
                // A parenthesis inside a file name is no comment for any mail program.
                '(' if main || out.trim().is_empty() => self.skip_comment(),
                _ if quoted => {}
                _ => out.push(c),
            }
        }
        (out, quoted)
    }

    /// A quoted string whose opening quote was just taken.
    fn quoted(&mut self, out: &mut String) {
        while let Some(c) = self.next() {
            match c {
                '"' => return,
                // Only quotes and backslashes are really quoted: Windows paths are not.
                '\\' => match self.text.get(self.at..).and_then(|t| t.chars().next()) {
                    Some(next @ ('"' | '\\')) => {
                        self.at += 1;
                        out.push(next);
                    }
                    _ => out.push(c),
                },
                _ => out.push(c),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_read() {
        for (text, name, expected) in [
            ("text/plain; charset=utf-8", "charset", Some("utf-8")),
            (
                "text/plain; charset=\"utf-8\" ; x=y",
                "charset",
                Some("utf-8"),
            ),
            ("text/plain;;charset = utf-8 ", "charset", Some("utf-8")),
            (
                "text/plain (a;b); charset=(c) utf-8",
                "charset",
                Some("utf-8"),
            ),
            (
                "multipart/mixed; boundary=\"a;b \"",
                "boundary",
                Some("a;b "),
            ),
            ("multipart/mixed; boundary((c))=x", "boundary", Some("x")),
            ("multipart/mixed; boundary=\"open", "boundary", Some("open")),
            ("multipart/mixed; junk; boundary=b", "boundary", Some("b")),
            ("multipart/mixed; x:y=1; boundary=b", "boundary", Some("b")),
            (
                "a; filename=\"a\\\"b\\c.txt\"",
                "filename",
                Some("a\"b\\c.txt"),
            ),
            (
                "a; filename*=utf-8'ja'%E3%81%82.txt",
                "filename",
                Some("あ.txt"),
            ),
            (
                "a; filename*=utf-8'ja-JP-x'%E3%81%82.txt",
                "filename",
                Some("あ.txt"),
            ),
            (
                "a; filename*0*=iso-2022-jp''%1B$B$; filename*1*=%22%1B%28B; filename*2=.txt",
                "filename",
                Some("あ.txt"),
            ),
            (
                "a; filename*1=b; filename*0=a; filename*0=z",
                "filename",
                Some("ab"),
            ),
            ("a; name=\"=?utf-8?B?44GC?=.exe\"", "name", Some("あ.exe")),
            ("a", "name", None),
            ("", "name", None),
        ] {
            assert_eq!(
                Value::read(text).readable(name).as_deref(),
                expected.map(str::trim),
                "{text}"
            );
        }
    }

    #[test]
    fn the_main_value_is_lower_case_without_comments() {
        for (text, expected) in [
            ("Text/HTML; a=b", "text/html"),
            (" base64;junk", "base64"),
            ("base64 (x)", "base64"),
            ("", ""),
        ] {
            assert_eq!(Value::read(text).main, expected, "{text}");
        }
    }

    #[test]
    fn every_boundary_is_told() {
        let value = Value::read("multipart/mixed; boundary=a; boundary=b");
        assert_eq!(value.all("boundary"), ["a", "b"]);
    }
}
