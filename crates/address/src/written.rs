//! Where in an address, as somebody wrote it, the part stands that tells whose it is.

use crate::{Host, Target};
use std::ops::Range;

/// Places in a written address, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenParts {
    /// What stands before `@`: a user name that browsers ignore, or the local part of a mail address.
    pub user: Option<Range<usize>>,
    /// What tells whose it is: the registrable domain, else the whole host.
    pub owner: Range<usize>,
}

/// The parts of a link target as it is written; `None` when it has no host, or the host is written so that the place
/// cannot be told.
#[must_use]
pub fn parts_of_url(text: &str) -> Option<WrittenParts> {
    let target = Target::parse(text)?;
    let host = target.host.as_ref()?;
    if target.scheme == "mailto" {
        let end = text.find('?').unwrap_or(text.len());
        let start = text.find(':').map_or(0, |colon| colon + 1);
        let first = text.get(start..end)?.split([',', ';']).next()?;
        return moved(parts_of_mailbox(first)?, start);
    }
    if !target.is_web() {
        return None;
    }
    let leading = text.len() - text.trim_start_matches(|c: char| c <= ' ').len();
    let after = text.get(leading..)?;
    // A scheme is letters before the first colon; what has none starts with its host.
    let scheme = after.get(..target.scheme.len())?;
    let scheme = scheme.eq_ignore_ascii_case(&target.scheme)
        && after.get(target.scheme.len()..)?.starts_with(':');
    let start = leading + if scheme { target.scheme.len() + 1 } else { 0 };
    let rest = text.get(start..)?;
    let start = start + rest.len() - rest.trim_start_matches(['/', '\\']).len();
    let rest = text.get(start..)?;
    let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
    let authority = rest.get(..end)?.trim_end();
    let at = authority.rfind('@');
    let user = at.map(|at| start..start + at);
    let host_start = at.map_or(0, |at| at + 1);
    let written = authority.get(host_start..)?;
    let port = written.rfind(':').filter(|colon| {
        let port = written.get(colon + 1..).unwrap_or("");
        port.bytes().all(|byte| byte.is_ascii_digit())
    });
    let written = written.get(..port.unwrap_or(written.len()))?;
    let owner = owner(written, host)?;
    let start = start + host_start;
    Some(WrittenParts {
        user,
        owner: start + owner.start..start + owner.end,
    })
}

/// The parts of a mail address; `None` when it has no host.
#[must_use]
pub fn parts_of_mailbox(address: &str) -> Option<WrittenParts> {
    let at = address.rfind('@')?;
    let written = address.get(at + 1..)?;
    let owner = owner(written, &Host::parse(written))?;
    Some(WrittenParts {
        user: Some(0..at),
        owner: at + 1 + owner.start..at + 1 + owner.end,
    })
}

fn moved(parts: WrittenParts, by: usize) -> Option<WrittenParts> {
    let add = |range: Range<usize>| range.start + by..range.end + by;
    Some(WrittenParts {
        user: parts.user.map(add),
        owner: add(parts.owner),
    })
}

/// Where in a written host the registrable domain of `host` stands, told by counting labels from the end, since letters
/// may be written in many ways; the whole where there is none. `None` when dots themselves are disguised.
fn owner(written: &str, host: &Host) -> Option<Range<usize>> {
    if written.is_empty() {
        return None;
    }
    let is_dot = |c: char| matches!(c, '.' | '。' | '．' | '｡');
    let end = written.trim_end_matches(is_dot).len();
    let Some(own) = &host.registrable else {
        return Some(0..end).filter(|range| !range.is_empty());
    };
    let name = written.get(..end)?;
    if name.split(is_dot).count() != host.labels() {
        return None;
    }
    let wanted = own.split('.').count();
    let mut dots = name
        .char_indices()
        .rev()
        .filter(|(_, c)| is_dot(*c))
        .map(|(at, c)| at + c.len_utf8());
    Some(dots.nth(wanted - 1).unwrap_or(0)..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The address with the user part in `(…)` and the owner in `[…]`.
    fn drawn(text: &str, parts: Option<WrittenParts>) -> String {
        let Some(parts) = parts else {
            return "none".to_owned();
        };
        let mut out = text.to_owned();
        let mut put = |range: Range<usize>, open: &str, close: &str| {
            out.insert_str(range.end, close);
            out.insert_str(range.start, open);
        };
        put(parts.owner, "[", "]");
        if let Some(user) = parts.user {
            put(user, "(", ")");
        }
        out
    }

    #[test]
    fn the_registrable_domain_of_a_url_is_found_as_it_is_written() {
        let cases = [
            (
                "https://www.example.co.jp/a?b",
                "https://www.[example.co.jp]/a?b",
            ),
            ("HTTP://Example.JP", "HTTP://[Example.JP]"),
            (" www.example.jp/x", " www.[example.jp]/x"),
            ("example.jp:8080/x", "[example.jp]:8080/x"),
            ("http://a.example.jp.:80/", "http://a.[example.jp].:80/"),
            ("//cdn.example.jp/x", "//cdn.[example.jp]/x"),
            ("http:\\\\a.example.jp\\x", "http:\\\\a.[example.jp]\\x"),
            (
                "https://bank.example@evil.test/x",
                "https://(bank.example)@[evil.test]/x",
            ),
            ("https://a@b@evil.test", "https://(a@b)@[evil.test]"),
            (
                "https://bank.example/@evil.test",
                "https://[bank.example]/@evil.test",
            ),
            ("http://192.0.2.1:80/x", "http://[192.0.2.1]:80/x"),
            ("http://0xC0000201/x", "http://[0xC0000201]/x"),
            ("http://[2001:db8::1]:80/", "http://[[2001:db8::1]]:80/"),
            (
                "https://ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ/",
                "https://ｗｗｗ．[ｅｘａｍｐｌｅ．ｊｐ]/",
            ),
            ("https://a.日本語。jp/x", "https://a.[日本語。jp]/x"),
            ("https://a%2Eexample.jp/", "none"),
            (
                "mailto:a@mail.example.jp?cc=b@c.test",
                "mailto:(a)@mail.[example.jp]?cc=b@c.test",
            ),
            ("mailto:a", "none"),
            ("javascript:alert(1)", "none"),
            ("/relative", "none"),
            ("", "none"),
        ];
        for (text, expected) in cases {
            assert_eq!(drawn(text, parts_of_url(text)), expected, "{text}");
        }
    }

    #[test]
    fn the_registrable_domain_of_a_mail_address_is_found() {
        let cases = [
            ("a@mail.example.co.jp", "(a)@mail.[example.co.jp]"),
            (
                "bank.example@evil.test@x.example.jp",
                "(bank.example@evil.test)@x.[example.jp]",
            ),
            ("a@[192.0.2.1]", "(a)@[[192.0.2.1]]"),
            ("a@localhost", "(a)@[localhost]"),
            ("a", "none"),
            ("a@", "none"),
        ];
        for (text, expected) in cases {
            assert_eq!(drawn(text, parts_of_mailbox(text)), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn parts_lie_in_order_and_between_characters(
            text in "(https?:)?[/\\\\]{0,3}[a-zA-Z0-9.。．@:%日 -]{0,30}[/?#]?.{0,10}|.{0,40}"
        ) {
            for parts in [parts_of_url(&text), parts_of_mailbox(&text)].into_iter().flatten() {
                prop_assert!(text.get(parts.owner.clone()).is_some_and(|owner| !owner.is_empty()));
                if let Some(user) = parts.user {
                    prop_assert!(text.get(user.clone()).is_some() && user.end < parts.owner.start);
                }
            }
        }
    }
}
