//! URLs written out in text.

use crate::bytes::substr;
use crate::model::{Link, LinkKind, PartId, Place, View};
use crate::steps;
use std::ops::Range;

/// Longest URL taken, in bytes; browsers cut at about 2 million, real ones have a few hundred.
const URL_BYTES: usize = 16 * 1024;

/// The byte ranges of URLs written out in `text`, in order: `http://`, `https://`, `ftp://` and `www.`.
pub(crate) fn written(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(start) = next_start(text, at) {
            let end = url_end(text, start);
            at = end.max(start + 3);
            while !text.is_char_boundary(at) {
                at += 1;
            }
            if end > start {
                return Some(start..end);
            }
        }
        None
    })
}

/// Where the next URL may start: at a scheme, or at `www.` that starts a word.
fn next_start(text: &str, from: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let tail = bytes.get(from..)?;
    let mut marks = memchr::memchr3_iter(b':', b'w', b'W', tail).map(|at| at + from);
    let mut last = from;
    marks.find_map(|at| {
        steps::add(at - last);
        last = at;
        if bytes.get(at) == Some(&b':') {
            return scheme_start(bytes, at).filter(|start| *start >= from);
        }
        let before = at.checked_sub(1).and_then(|b| bytes.get(b));
        let inside = before.is_some_and(|b| b.is_ascii_alphanumeric() || b"-.@/_".contains(b));
        let www = crate::bytes::starts_with_ignore_case(bytes.get(at..)?, "www.");
        (www && !inside).then_some(at)
    })
}

/// Where the scheme before the `:` at `colon` starts, if `//` follows.
fn scheme_start(bytes: &[u8], colon: usize) -> Option<usize> {
    if bytes.get(colon..colon + 3) != Some(b"://") {
        return None;
    }
    ["https", "http", "ftp"].iter().find_map(|scheme| {
        let start = colon.checked_sub(scheme.len())?;
        let found = bytes.get(start..colon)?;
        found
            .eq_ignore_ascii_case(scheme.as_bytes())
            .then_some(start)
    })
}

/// The end of the URL that starts at `start`; `start` itself when there is no host.
fn url_end(text: &str, start: usize) -> usize {
    let limit = crate::bytes::floor_boundary(text, start.saturating_add(URL_BYTES));
    let rest = substr(text, start..limit);
    let host_start = rest
        .find("://")
        .filter(|at| *at <= 5)
        .map_or(0, |at| at + 3);
    let shown = substr(rest, host_start..rest.len());
    // Before anything else: what stands between two refused starts must not be gone through for each.
    if !shown.starts_with(|c: char| c.is_alphanumeric() || c == '[') {
        return start;
    }
    let host_end = host_start + host_len(shown);
    let mut end = host_end;
    let tail = substr(rest, host_end..rest.len());
    if tail.starts_with(['/', '?', '#', ':']) {
        end += tail
            .char_indices()
            .find(|(_, c)| !in_path(*c))
            .map_or(tail.len(), |(at, _)| at);
    }
    let url = trim_end(substr(rest, 0..end));
    steps::add(end);
    if url.len() > host_start + usize::from(host_start == 0) * 4 {
        start + url.len()
    } else {
        start
    }
}

/// Chinese, Japanese and Korean writing with its punctuation and full-width forms.
fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

fn is_host_stop(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '/' | '?'
                | '#'
                | '"'
                | '\''
                | '<'
                | '>'
                | '('
                | ')'
                | '{'
                | '}'
                | '|'
                | '\\'
                | '^'
                | '`'
                | ','
                | ';'
                | '!'
                | '*'
                | '='
                | '$'
                | '&'
                | '~'
        )
        || matches!(c, '\u{3000}'..='\u{3001}' | '\u{3003}'..='\u{303f}' | '\u{ff08}' | '\u{ff09}' | '\u{ff0c}' | '\u{ff1a}' | '\u{ff1c}' | '\u{ff1e}' | '\u{ff01}' | '\u{ff1f}' | '\u{2018}'..='\u{201f}' | '\u{2026}' | '\u{30fb}')
}

/// Length of the host (with user info and port) that starts `text`.
///
/// East Asian text after a finished ASCII host (`example.jpをクリック`) is not part of it;
/// in a host that starts with such letters, or has them before any dot, they are (`日本語.jp`).
fn host_len(text: &str) -> usize {
    let mut label_start = 0;
    // Whether the label has nothing but ASCII letters, digits and hyphens so far.
    let mut plain = true;
    let mut finished = false;
    let mut last_dot = None;
    for (at, c) in text.char_indices() {
        steps::add(1);
        if is_host_stop(c) {
            return host_cut(text, at, last_dot);
        }
        if is_east_asian(c) && finished && c != '\u{ff0e}' {
            return at;
        }
        match c {
            // The ideographic full stop ends a sentence at least as often as it stands in a host.
            '\u{3002}' | '\u{ff61}' if finished => return at,
            '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}' | '@' | ':' => {
                if c == '.' {
                    last_dot = Some(at);
                }
                label_start = at + c.len_utf8();
                plain = true;
                finished = c == ':';
            }
            _ => {
                plain &= c.is_ascii_alphanumeric() || c == '-';
                let after_dot = last_dot.is_some_and(|dot| dot + 1 == label_start);
                finished = plain && after_dot && at > label_start;
            }
        }
    }
    host_cut(text, text.len(), last_dot)
}

/// Cuts what follows a host of East Asian letters without a dot between: then it is no host at all.
fn host_cut(text: &str, end: usize, last_dot: Option<usize>) -> usize {
    let host = substr(text, 0..end);
    match (last_dot, host.find(is_east_asian)) {
        (None, Some(at)) => at,
        _ => end,
    }
}

fn in_path(c: char) -> bool {
    !(c.is_whitespace()
        || c.is_control()
        || is_east_asian(c)
        || matches!(
            c,
            '<' | '>' | '"' | '`' | '\u{2018}'..='\u{201f}' | '\u{2026}' | '\u{ab}' | '\u{bb}'
        ))
}

/// Removes punctuation that belongs to the sentence, and closing brackets without an opening one.
fn trim_end(url: &str) -> &str {
    let mut url = url;
    let open = |c: char| url.matches(c).count();
    let mut spare = [('(', ')'), ('[', ']'), ('{', '}')]
        .map(|(left, right)| (right, open(right).saturating_sub(open(left))));
    while let Some(last) = url.chars().next_back() {
        let bracket = spare.iter_mut().find(|(c, n)| *c == last && *n > 0);
        match (last, bracket) {
            (_, Some((_, n))) => *n -= 1,
            ('.' | ',' | ';' | ':' | '!' | '?' | '\'' | '"' | '*' | '|' | '\\', None) => {}
            _ => break,
        }
        url = substr(url, 0..url.len() - last.len_utf8());
    }
    url
}

/// The link of a URL written out in a view.
pub(crate) fn text_link(text: &str, part: PartId, view: View, range: Range<usize>) -> Link {
    let url = substr(text, range.clone()).to_owned();
    let place = Place { part, view, range };
    Link {
        kind: LinkKind::Text,
        href: url.clone(),
        text: url,
        image: false,
        href_place: place.clone(),
        seen_place: Some(place),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_urls_end_where_a_reader_would_end_them() {
        for (text, expected) in [
            (
                "see https://example.jp/a?b=c#d.",
                vec!["https://example.jp/a?b=c#d"],
            ),
            ("https://example.jpをクリック", vec!["https://example.jp"]),
            (
                "https://example.jp/aをクリック",
                vec!["https://example.jp/a"],
            ),
            ("「https://example.jp/」へ", vec!["https://example.jp/"]),
            ("（https://example.jp）", vec!["https://example.jp"]),
            ("https://example.jp。次", vec!["https://example.jp"]),
            ("https://example.jp、次", vec!["https://example.jp"]),
            (
                "(https://example.jp/a_(b))",
                vec!["https://example.jp/a_(b)"],
            ),
            ("<https://example.jp/a>", vec!["https://example.jp/a"]),
            ("HTTPS://EXAMPLE.JP", vec!["HTTPS://EXAMPLE.JP"]),
            ("www.example.jp, x", vec!["www.example.jp"]),
            ("awww.example.jp", vec![]),
            ("https://日本語.jp/a", vec!["https://日本語.jp/a"]),
            ("https://www.日本語.jpへ", vec!["https://www.日本語.jp"]),
            (
                "https://p\u{430}ypal.example/a",
                vec!["https://p\u{430}ypal.example/a"],
            ),
            (
                "https://www.p\u{430}ypal.example/a",
                vec!["https://www.p\u{430}ypal.example/a"],
            ),
            (
                "https://user@192.0.2.1:8080/x",
                vec!["https://user@192.0.2.1:8080/x"],
            ),
            ("https://[2001:db8::1]/x", vec!["https://[2001:db8::1]/x"]),
            (
                "http://a.example http://b.example",
                vec!["http://a.example", "http://b.example"],
            ),
            (
                "https://safe.example/?u=https://evil.example/",
                vec!["https://safe.example/?u=https://evil.example/"],
            ),
            ("http://", vec![]),
            ("https://をクリック", vec![]),
            ("www. example", vec![]),
        ] {
            let found: Vec<_> = written(text).map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn what_is_looked_at_grows_with_the_text() {
        for (name, text) in [
            ("refused starts", "http://-/"),
            ("refused names", "http://あ"),
            ("dots", "www..."),
            ("long labels", "http://a.b"),
            ("accepted", "http://a.example/b "),
            ("colons", "www.:::: "),
        ] {
            let runs = |n: usize| format!("{}{}", text.repeat(n), "a".repeat(n));
            steps::assert_linear(name, 3, runs, |text| written(text).count());
        }
        // One label as long as a URL may be.
        let label = |n: usize| format!("http://a.{}", "b".repeat(n));
        steps::assert_linear("one label", 3, label, |text| written(text).count());
    }

    #[test]
    fn long_runs_are_linear() {
        assert!(written(&"http://".repeat(100_000)).count() < 100_001);
        assert!(written(&"w".repeat(1_000_000)).next().is_none());
        assert_eq!(
            written(&format!("https://a.example/{}", "あ".repeat(100_000))).count(),
            1
        );
    }
}
