//! Address lists (RFC 5322, section 3.4), read leniently.
//!
//! Display names are decoded only after the list is split, so that an encoded comma or `<` cannot split an address.

use crate::encoded_word::{self, Ends};
use crate::model::Mailbox;
use std::borrow::Cow;

/// Mailboxes of a field, and how many there are in all when more than `limit`.
pub(crate) fn read(raw_value: &str, limit: usize) -> (Vec<Mailbox>, usize) {
    let mut list = List {
        limit,
        ..List::default()
    };
    let mut at = 0;
    let mut ends = Ends::new(raw_value);
    while let Some(c) = raw_value.get(at..).and_then(|rest| rest.chars().next()) {
        let next = at + c.len_utf8();
        at = match c {
            '"' => list.quoted(raw_value, next),
            '(' => list.comment(raw_value, next),
            '<' => list.angle(raw_value, next),
            ',' | ';' | '\n' => {
                list.finish();
                next
            }
            // A group name: its members follow.
            ':' if !list.phrase.contains(['@', '[']) && list.address.is_none() => {
                list.phrase.clear();
                next
            }
            '=' => match ends.word_end(at) {
                Some(end) => {
                    list.phrase
                        .push_str(raw_value.get(at..end).unwrap_or_default());
                    end
                }
                None => {
                    list.phrase.push(c);
                    next
                }
            },
            _ => {
                list.phrase.push(c);
                next
            }
        };
    }
    list.finish();
    (list.mailboxes, list.total)
}

#[derive(Default)]
struct List {
    mailboxes: Vec<Mailbox>,
    total: usize,
    limit: usize,
    /// What stands before the address: its name, or the bare address.
    phrase: String,
    /// Text of comments: the name in the old form `a@example.jp (Name)`.
    comments: String,
    /// What stood in angle brackets.
    address: Option<String>,
}

impl List {
    fn quoted(&mut self, text: &str, mut at: usize) -> usize {
        // A quoted local part belongs to the address, so its quotes are kept.
        let start = at;
        let mut content = String::new();
        while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
            at += c.len_utf8();
            match c {
                '"' => break,
                '\\' => {
                    if let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
                        at += c.len_utf8();
                        content.push(c);
                    }
                }
                _ => content.push(c),
            }
        }
        if text.get(at..).is_some_and(|rest| rest.starts_with('@')) {
            self.phrase.push('"');
            self.phrase
                .push_str(text.get(start..at).unwrap_or_default());
        } else {
            self.phrase.push_str(&content);
        }
        at
    }

    fn comment(&mut self, text: &str, mut at: usize) -> usize {
        let mut depth = 1usize;
        if !self.comments.is_empty() {
            self.comments.push(' ');
        }
        while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
            at += c.len_utf8();
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
            self.comments.push(c);
        }
        at
    }

    fn angle(&mut self, text: &str, at: usize) -> usize {
        if self.address.is_some() {
            // A second address after one name: kept as a mailbox of its own.
            self.finish();
        }
        let rest = text.get(at..).unwrap_or_default();
        let end = rest.find(['>', '<']).unwrap_or(rest.len());
        let inside = without_comments(rest.get(..end).unwrap_or_default());
        let inside = inside.trim();
        // The obsolete route `<@a,@b:user@host>`.
        let address = match inside.split_once(':') {
            Some((route, address)) if route.starts_with('@') => address,
            _ => inside,
        };
        self.address = Some(address.trim().to_owned());
        let closed = rest.as_bytes().get(end) == Some(&b'>');
        at + end + usize::from(closed)
    }

    fn finish(&mut self) {
        let phrase = std::mem::take(&mut self.phrase);
        let comments = std::mem::take(&mut self.comments);
        let mut phrase = phrase.trim().to_owned();
        // Some programs show comments, some do not: an address in one may be what a reader takes for the sender's.
        if self.address.is_some() && !phrase.is_empty() && comments.contains('@') {
            phrase = format!("{phrase} ({})", comments.trim());
        }
        let (name, address) = match self.address.take() {
            Some(address) => (phrase, strip_mailto(&address)),
            None => bare(&phrase),
        };
        let name = if name.is_empty() {
            comments.trim()
        } else {
            &name
        };
        let name = encoded_word::decode(name).trim().to_owned();
        if name.is_empty() && address.is_empty() {
            return;
        }
        self.total += 1;
        if self.mailboxes.len() < self.limit {
            self.mailboxes.push(Mailbox { name, address });
        }
    }
}

/// An address without the comments in it (RFC 5322, section 3.2.2), outside quotes.
fn without_comments(address: &str) -> Cow<'_, str> {
    if !address.contains('(') {
        return Cow::Borrowed(address);
    }
    let (mut depth, mut quoted) = (0_usize, false);
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if depth > 0 => {
                depth -= 1;
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

fn strip_mailto(address: &str) -> String {
    let head = address.get(..7).unwrap_or_default();
    if head.eq_ignore_ascii_case("mailto:") {
        address.get(7..).unwrap_or_default().trim().to_owned()
    } else {
        address.to_owned()
    }
}

/// Name and address of a mailbox without angle brackets: `a@b`, `Name a@b`, `Name [mailto:a@b]`, `Name [a@b]`.
fn bare(phrase: &str) -> (String, String) {
    let is_address = |word: &str| word.contains('@') && !word.contains("=?");
    if let Some((name, rest)) = phrase.rsplit_once('[') {
        let address = strip_mailto(rest.trim_end_matches([']', ' ']));
        if is_address(&address) {
            return (name.trim().to_owned(), address);
        }
    }
    let (name, last) = match phrase.rsplit_once(char::is_whitespace) {
        Some((name, last)) if !phrase.starts_with('"') => (name.trim(), last),
        _ => ("", phrase),
    };
    if is_address(last) {
        (name.to_owned(), strip_mailto(last))
    } else {
        encoded(last).unwrap_or_else(|| (phrase.to_owned(), String::new()))
    }
}

/// Name and address where the local part is in encoded words, which the standard forbids and some programs read. The
/// domain is what stands in the clear; what comes out with an `@` of its own was made to be taken for the address.
fn encoded(word: &str) -> Option<(String, String)> {
    let (local, domain) = word.rsplit_once("?=@")?;
    if domain.contains("=?") || !local.starts_with("=?") {
        return None;
    }
    let local = encoded_word::decode(&format!("{local}?="));
    let name = if local.contains('@') {
        local.clone()
    } else {
        String::new()
    };
    Some((name, format!("{local}@{domain}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: &[(&str, &str)]) {
        let (mailboxes, _) = read(input, 100);
        let found: Vec<_> = mailboxes
            .iter()
            .map(|m| (m.name.as_str(), m.address.as_str()))
            .collect();
        assert_eq!(found, expected, "{input}");
    }

    #[test]
    fn address_lists_are_read() {
        check("a@example.jp", &[("", "a@example.jp")]);
        check("<a@example.jp>", &[("", "a@example.jp")]);
        check("A B <a@example.jp>", &[("A B", "a@example.jp")]);
        check(
            "\"B, A\" <a@example.jp>, c@example.jp",
            &[("B, A", "a@example.jp"), ("", "c@example.jp")],
        );
        check("a@example.jp (A B)", &[("A B", "a@example.jp")]);
        check("\"a b\"@example.jp", &[("", "\"a b\"@example.jp")]);
        check(
            "staff: a@example.jp, B <b@example.jp>;",
            &[("", "a@example.jp"), ("B", "b@example.jp")],
        );
        check("undisclosed-recipients:;", &[]);
        check("<@a,@b:c@example.jp>", &[("", "c@example.jp")]);
        check("Name a@example.jp", &[("Name", "a@example.jp")]);
        check("Name [mailto:a@example.jp]", &[("Name", "a@example.jp")]);
        check("<a@(c)example.jp(d)>", &[("", "a@example.jp")]);
        check("A (B) <a@example.jp>", &[("A", "a@example.jp")]);
        check(
            "A (b@example.com) <a@example.jp>",
            &[("A (b@example.com)", "a@example.jp")],
        );
        check(
            "\"(x)\" <\"(y)\"@example.jp>",
            &[("(x)", "\"(y)\"@example.jp")],
        );
        check("=?utf-8?Q?a=62?=@example.jp", &[("", "ab@example.jp")]);
        check(
            "=?utf-8?Q?b=40bank.example=00?=@example.jp",
            &[("b@bank.example\0", "b@bank.example\0@example.jp")],
        );
        check("=?utf-8?Q?b=40bank.example?=", &[("b@bank.example", "")]);
        check("<>", &[]);
        check("", &[]);
        check("Bank", &[("Bank", "")]);
    }

    #[test]
    fn names_are_decoded_after_the_list_is_split() {
        // The words hold `a,b<c>` and `=40` stands in the address.
        check(
            "=?utf-8?Q?a=2Cb=3Cc=3E?= <x@example.jp>",
            &[("a,b<c>", "x@example.jp")],
        );
        check(
            "=?utf-8?Q?Foo, Bar?= <x@example.jp>",
            &[("Foo, Bar", "x@example.jp")],
        );
        check(
            "\"=?utf-8?B?44GC?=\" <x@example.jp>",
            &[("あ", "x@example.jp")],
        );
        check(
            "\"bank@example.jp\" <x@evil.example>",
            &[("bank@example.jp", "x@evil.example")],
        );
        check(
            "bank@example.jp <x@evil.example>",
            &[("bank@example.jp", "x@evil.example")],
        );
        check(
            "A <x@example.jp> <y@evil.example>",
            &[("A", "x@example.jp"), ("", "y@evil.example")],
        );
        check("A <x@example.jp", &[("A", "x@example.jp")]);
    }

    #[test]
    fn many_recipients_and_comments_are_counted_not_kept() {
        let (mailboxes, total) = read(&"a@example.jp,".repeat(200_000), 10);
        assert_eq!((mailboxes.len(), total), (10, 200_000));
        let (mailboxes, _) = read(&"(".repeat(100_000), 10);
        assert_eq!(mailboxes.len(), 1);
    }
}
