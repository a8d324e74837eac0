//! Tags, attributes and text of XML, as much as Office documents need.
//!
//! Own code, some hundred lines: nothing is expanded, so neither entities nor external files can do anything
//! (XXE, "billion laughs"), no tree is built, and what is not well formed is read on. Linear in the input.

use crate::text::utf16;
use std::borrow::Cow;

/// What stands next in the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Event<'a> {
    /// `<name …>`, `<name …/>`: an empty one is followed by no end.
    Start(Tag<'a>),
    /// `</name>`: the name without its prefix.
    End(&'a str),
    /// Characters between tags, not unescaped.
    Text(&'a str),
    /// `<![CDATA[…]]>`.
    Data(&'a str),
    /// `<!DOCTYPE …>` with what stands in it.
    Doctype(&'a str),
}

/// A tag.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tag<'a> {
    /// Name without its prefix.
    pub(crate) name: &'a str,
    attributes: &'a str,
    /// Whether it ends at once.
    pub(crate) empty: bool,
}

impl<'a> Tag<'a> {
    /// All attributes with their whole names, values not unescaped.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        attributes(self.attributes)
    }

    /// The attribute with this name, its prefix aside, unescaped.
    pub(crate) fn get(&self, name: &str) -> Option<Cow<'a, str>> {
        attributes(self.attributes)
            .find(|(known, _)| local(known) == name)
            .map(|(_, value)| unescape(value))
    }
}

/// Reads `text`.
pub(crate) fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            if rest.is_empty() {
                return None;
            }
            let Some(markup) = rest.strip_prefix('<') else {
                let (before, tail) = split(rest, "<", 0);
                rest = tail;
                return Some(Event::Text(before));
            };
            if let Some(comment) = markup.strip_prefix("!--") {
                rest = split(comment, "-->", 3).1;
            } else if let Some(data) = markup.strip_prefix("![CDATA[") {
                let (data, tail) = split(data, "]]>", 3);
                rest = tail;
                return Some(Event::Data(data));
            } else if let Some(kind) = markup.strip_prefix("!") {
                let end = doctype_end(kind);
                let (kind, tail) = kind.split_at_checked(end).unwrap_or((kind, ""));
                rest = tail.strip_prefix('>').unwrap_or(tail);
                return Some(Event::Doctype(kind));
            } else if markup.starts_with('?') {
                rest = split(markup, "?>", 2).1;
            } else if let Some(end) = markup.strip_prefix('/') {
                let (name, tail) = split(end, ">", 1);
                rest = tail;
                return Some(Event::End(local(name.trim())));
            } else {
                let (tag, tail) = markup
                    .split_at_checked(tag_end(markup))
                    .unwrap_or((markup, ""));
                rest = tail.strip_prefix('>').unwrap_or(tail);
                return Some(Event::Start(start(tag)));
            }
        }
    })
}

/// What stands before `mark`, and what stands `skip` bytes after its beginning; all and nothing without a mark.
fn split<'a>(text: &'a str, mark: &str, skip: usize) -> (&'a str, &'a str) {
    let Some(at) = memchr::memmem::find(text.as_bytes(), mark.as_bytes()) else {
        return (text, "");
    };
    (
        text.get(..at).unwrap_or_default(),
        text.get(at + skip..).unwrap_or_default(),
    )
}

/// Where a tag ends: at the first `>` outside of quotes.
fn tag_end(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// A document type may hold declarations in square brackets, with comments, and quotes in which anything stands.
fn doctype_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut depth, mut at) = (0_u32, 0);
    while let Some(byte) = bytes.get(at) {
        let rest = bytes.get(at + 1..).unwrap_or_default();
        at += 1;
        match byte {
            b'[' => depth += 1,
            b']' => depth = depth.saturating_sub(1),
            b'>' if depth == 0 => return at - 1,
            b'"' | b'\'' if depth > 0 => at += memchr::memchr(*byte, rest).map_or(0, |end| end + 1),
            b'<' if rest.starts_with(b"!--") => {
                at += memchr::memmem::find(rest, b"-->").map_or(rest.len(), |end| end + 3);
            }
            _ => {}
        }
    }
    text.len()
}

fn start(tag: &str) -> Tag<'_> {
    let (tag, empty) = match tag.strip_suffix('/') {
        Some(tag) => (tag, true),
        None => (tag, false),
    };
    let end = tag.find(char::is_whitespace).unwrap_or(tag.len());
    Tag {
        name: local(tag.get(..end).unwrap_or_default()),
        attributes: tag.get(end..).unwrap_or_default(),
        empty,
    }
}

/// The name behind its prefix.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn attributes(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (name, tail) = rest.split_once('=')?;
        let tail = tail.trim_start();
        let quote = tail.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let tail = tail.get(1..).unwrap_or_default();
        let (value, tail) = tail.split_once(quote).unwrap_or((tail, ""));
        rest = tail;
        Some((name.trim(), value))
    })
}

/// Replaces the five named characters and those given by number; other entities stay as they are.
pub(crate) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        // The longest is `&#x10ffff;`.
        let end = after.bytes().take(12).position(|b| b == b';');
        let character = end
            .and_then(|end| after.get(..end))
            .and_then(named_character);
        match (character, end) {
            (Some(character), Some(end)) => {
                out.push(character);
                rest = after.get(end + 1..).unwrap_or_default();
            }
            _ => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn named_character(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}

/// The text of an XML file: UTF-8, or UTF-16, which some use to hide from scanners.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"<\0") {
        utf16(bytes.strip_prefix(b"\xff\xfe").unwrap_or(bytes), false).into()
    } else if bytes.starts_with(b"\xfe\xff") || bytes.starts_with(b"\0<") {
        utf16(bytes.strip_prefix(b"\xfe\xff").unwrap_or(bytes), true).into()
    } else {
        String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        events(text)
            .map(|event| match event {
                Event::Start(tag) => format!(
                    "{}{} {}",
                    tag.name,
                    if tag.empty { "/" } else { "" },
                    attributes(tag.attributes)
                        .map(|(name, value)| format!("{}={} ", local(name), unescape(value)))
                        .collect::<String>()
                ),
                Event::End(name) => format!("/{name}"),
                Event::Text(text) => format!("text {}", unescape(text)),
                Event::Data(text) => format!("data {text}"),
                Event::Doctype(text) => format!("type {text}"),
            })
            .collect()
    }

    #[test]
    fn tags_attributes_and_text_are_told() {
        assert_eq!(
            read(
                "<?xml version='1.0'?><w:a r:id=\"1 &gt; &#x30;\" b = '>'>x &amp; y<!-- <z> --><c/></w:a>"
            ),
            ["a id=1 > 0 b=> ", "text x & y", "c/ ", "/a"]
        );
        assert_eq!(read("<![CDATA[<a>]]><a"), ["data <a>", "a "]);
    }

    #[test]
    fn entities_are_not_expanded() {
        let text =
            "<!DOCTYPE a [<!ENTITY b \"1>2\"><!ENTITY c SYSTEM \"file:///x\">]><a>&b;&c;</a>";
        let read = read(text);
        assert_eq!(read.len(), 4);
        assert!(read[0].starts_with("type DOCTYPE a ["));
        assert_eq!(read[2], "text &b;&c;");
    }

    #[test]
    fn broken_text_ends() {
        let text = "<!DOCTYPE [<a b='c>&#1;<![CDATA[ x ]]><!-- é --><é:é é=é/></";
        for (end, _) in text.char_indices() {
            let _ = read(&text[..end]);
            let _ = read(&text[end..]);
        }
    }
}
