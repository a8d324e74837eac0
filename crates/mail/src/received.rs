//! `Received` fields (RFC 5321, section 4.4) as postfix, sendmail, exim, qmail and Exchange write them.

use crate::date::parse_date;
use crate::model::Hop;
use std::net::IpAddr;

/// A word outside comments, or a whole comment.
enum Token<'a> {
    Word(&'a str),
    Comment(&'a str),
}

/// Reads one field value; `header` is its index.
pub(crate) fn read(value: &str, header: usize) -> Hop {
    let mut hop = Hop {
        header,
        ..Hop::default()
    };
    let (path, date) = value.rsplit_once(';').unwrap_or((value, ""));
    hop.time = parse_date(date);
    let mut name = None;
    let mut clause = "";
    let mut fresh = false;
    for token in tokens(path) {
        match token {
            Token::Word(word) => match keyword(word) {
                Some(next) if !fresh || next != "id" => (clause, fresh) = (next, true),
                _ if fresh => {
                    fresh = false;
                    take(&mut hop, &mut name, clause, word);
                }
                _ => {}
            },
            Token::Comment(comment) if clause == "from" => from_comment(&mut hop, comment),
            Token::Comment(_) => {}
        }
    }
    settle_names(&mut hop, name);
    hop
}

fn keyword(word: &str) -> Option<&'static str> {
    ["from", "by", "with", "for", "id", "via"]
        .into_iter()
        .find(|keyword| word.eq_ignore_ascii_case(keyword))
}

fn take(hop: &mut Hop, name: &mut Option<String>, clause: &str, word: &str) {
    let word = word.trim_matches(['<', '>', ',']);
    match clause {
        // What stands first: "for a@b from c" repeats the envelope.
        "from" if name.is_none() => match address(word) {
            // Exim writes the address here when it found no name for it, and then what the client said.
            Some(ip) => {
                hop.ip = Some(ip.to_owned());
                *name = Some("unknown".to_owned());
            }
            None => *name = Some(word.to_owned()),
        },
        "by" if hop.by.is_none() => hop.by = Some(word.to_owned()),
        "with" if hop.with.is_none() => hop.with = Some(word.to_owned()),
        "for" if hop.recipient.is_none() => hop.recipient = Some(word.to_owned()),
        _ => {}
    }
}

/// The comment after the name: `(reverse [ip])`, `(HELO name)`, `([ip] helo=name)`, `(ip)`.
fn from_comment(hop: &mut Hop, comment: &str) {
    let mut helo_next = false;
    for word in comment.split_whitespace().take(16) {
        let stripped = word.trim_matches(['(', ')', '[', ']', '<', '>', ',', ';']);
        if let Some((key, value)) = stripped.split_once('=') {
            if key.eq_ignore_ascii_case("helo") || key.eq_ignore_ascii_case("ehlo") {
                hop.helo = Some(value.trim_matches(['[', ']']).to_owned());
            }
        } else if helo_next {
            helo_next = false;
            hop.helo = Some(stripped.to_owned());
        } else if stripped.eq_ignore_ascii_case("helo") || stripped.eq_ignore_ascii_case("ehlo") {
            helo_next = true;
        } else if let Some(ip) = address(stripped) {
            hop.ip.get_or_insert_with(|| ip.to_owned());
        } else if hop.reverse_name.is_none() && is_host(stripped) && hop.ip.is_none() {
            // `user@host [ip]` is an ident answer.
            let host = stripped.rsplit('@').next().unwrap_or(stripped);
            // Gmail writes the registered name with the dot of the root.
            hop.reverse_name = Some(host.trim_end_matches('.').to_owned());
        }
    }
}

fn is_host(word: &str) -> bool {
    word.eq_ignore_ascii_case("unknown")
        || word.contains('.')
            && word
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'@'))
}

/// The IP address in a word such as `[192.0.2.1]`, `[IPv6:2001:db8::1]` or `192.0.2.1:25`.
fn address(word: &str) -> Option<&str> {
    let word = word.trim_matches(['[', ']']);
    let word = match word.get(..5) {
        Some(tag) if tag.eq_ignore_ascii_case("ipv6:") => word.get(5..)?,
        _ => word,
    };
    let host = |w: &str| w.parse::<IpAddr>().is_ok();
    if host(word) {
        return Some(word);
    }
    let (front, _port) = word.rsplit_once(':')?;
    let front = front.trim_end_matches(']');
    (front.contains('.') && host(front)).then_some(front)
}

/// The name after `from` is what the client said, but exim and qmail write the reverse name there
/// and the client's name in the comment.
fn settle_names(hop: &mut Hop, name: Option<String>) {
    match hop.helo {
        None => hop.helo = name.filter(|name| hop.ip.is_none() || name != "unknown"),
        Some(_) if hop.reverse_name.is_none() => hop.reverse_name = name,
        Some(_) => {}
    }
}

fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut out = vec![];
    let (mut depth, mut start) = (0usize, 0);
    let mut word = |from: usize, to: usize, comment: bool| {
        let piece = text.get(from..to).unwrap_or_default();
        if comment {
            out.push(Token::Comment(piece));
        } else {
            out.extend(piece.split_whitespace().map(Token::Word));
        }
    };
    for (at, b) in text.bytes().enumerate() {
        match b {
            b'(' => {
                if depth == 0 {
                    word(start, at, false);
                    start = at + 1;
                }
                depth += 1;
            }
            b')' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    word(start, at, true);
                    start = at + 1;
                }
            }
            _ => {}
        }
    }
    word(start, text.len(), depth > 0);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(value: &str, expected: [Option<&str>; 6], time: Option<i64>) {
        let hop = read(value, 0);
        let found = [
            &hop.helo,
            &hop.reverse_name,
            &hop.ip,
            &hop.by,
            &hop.with,
            &hop.recipient,
        ]
        .map(|field| field.as_deref());
        assert_eq!((found, hop.time), (expected, time), "{value}");
    }

    #[test]
    fn the_forms_of_common_servers_are_read() {
        check(
            "from mail.example.jp (mx.example.net [192.0.2.1]) by mx.example.com (Postfix) with ESMTPS id 4Bz for <a@example.com>; Sun, 22 Nov 2026 09:10:00 +0900 (JST)",
            [
                Some("mail.example.jp"),
                Some("mx.example.net"),
                Some("192.0.2.1"),
                Some("mx.example.com"),
                Some("ESMTPS"),
                Some("a@example.com"),
            ],
            Some(1_795_306_200),
        );
        check(
            "from localhost (unknown [IPv6:2001:db8::1]) by b.example with SMTP; Thu, 1 Jan 1970 00:00:00 +0000",
            [
                Some("localhost"),
                Some("unknown"),
                Some("2001:db8::1"),
                Some("b.example"),
                Some("SMTP"),
                None,
            ],
            Some(0),
        );
        check(
            "from rev.example ([192.0.2.7]:4321 helo=said.example) by b.example with esmtp (Exim 4.96)",
            [
                Some("said.example"),
                Some("rev.example"),
                Some("192.0.2.7"),
                Some("b.example"),
                Some("esmtp"),
                None,
            ],
            None,
        );
        check(
            "from unknown (HELO said.example) (192.0.2.9) by b.example with SMTP; x",
            [
                Some("said.example"),
                Some("unknown"),
                Some("192.0.2.9"),
                Some("b.example"),
                Some("SMTP"),
                None,
            ],
            None,
        );
        check(
            "from A.example (2001:db8::5) by B.example (2001:db8::6) with Microsoft SMTP Server (version=TLS1_2) id 15.20; Thu, 1 Jan 1970 00:00:00 +0000",
            [
                Some("A.example"),
                None,
                Some("2001:db8::5"),
                Some("B.example"),
                Some("Microsoft"),
                None,
            ],
            Some(0),
        );
        check(
            "by 2002:a05:6a10 with SMTP id x; Thu, 1 Jan 1970 00:00:00 +0000",
            [None, None, None, Some("2002:a05:6a10"), Some("SMTP"), None],
            Some(0),
        );
        check(
            "from a.example ([192.0.2.1]) by b.example for <c@d.example> from <e@f.example>; x",
            [
                Some("a.example"),
                None,
                Some("192.0.2.1"),
                Some("b.example"),
                None,
                Some("c@d.example"),
            ],
            None,
        );
        check("", [None; 6], None);
    }

    #[test]
    fn many_comments_are_linear() {
        assert_eq!(read(&"(".repeat(100_000), 0).helo, None);
        assert_eq!(read(&"(a)".repeat(100_000), 0).by, None);
    }
}
