//! URLs written out in text.

mod names;
mod scheme;
mod start;

use crate::bytes::substr;
use crate::model::{Link, LinkKind, PartId, Place, View};
use crate::steps;
use start::{Start, is_east_asian};
use std::ops::Range;

/// Longest URL taken, in bytes; browsers cut at about 2 million, real ones have a few hundred.
const URL_BYTES: usize = 16 * 1024;

/// The byte ranges of URLs written out in `text`, in order: behind `http://`, `https://`, `ftp://` and `www.`, as far as
/// a mail program would make a link of them; names of sites without a scheme ([`names`]); and what people repair before
/// they open it ([`scheme`]).
pub(crate) fn written(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    // Before this, all that may be a name has been looked at.
    let mut looked = 0;
    std::iter::from_fn(move || {
        while let Some(start) = next_start(text, at, &mut looked) {
            let end = url_end(text, &start);
            at = end.max(start.at + 3);
            while !text.is_char_boundary(at) {
                at += 1;
            }
            if end > start.at {
                return Some(start.at..end);
            }
        }
        None
    })
}

/// Where the next URL may start: at a scheme, at `www.` that starts a word, or at the name of a site.
fn next_start(text: &str, from: usize, looked: &mut usize) -> Option<Start> {
    let bytes = text.as_bytes();
    let tail = bytes.get(from..)?;
    // The last is the first byte of full-width forms.
    let mut marks = memchr::memchr3_iter(b':', b'.', 0xef, tail).map(|at| at + from);
    let mut last = from;
    marks.find_map(|at| {
        steps::add(at - last);
        last = at;
        if bytes.get(at) == Some(&b'.') {
            return names::start(text, at, from, looked);
        }
        let found = scheme::before(text, at)?;
        (found.start >= from).then_some(Start {
            at: found.start,
            host: found.end,
            host_end: None,
        })
    })
}

/// The end of the URL that starts at `start`; its start itself when there is no host.
fn url_end(text: &str, start: &Start) -> usize {
    let limit = crate::bytes::floor_boundary(text, start.at.saturating_add(URL_BYTES));
    let shown = substr(text, start.host..limit);
    // Before anything else: what stands between two refused starts must not be gone through for each.
    if !shown.starts_with(|c: char| c.is_alphanumeric() || c == '[') {
        return start.at;
    }
    let host_end = start
        .host_end
        .map_or_else(|| start.host + host_len(shown), |end| end.min(limit));
    let wide = substr(text, start.at..host_end).contains(is_wide);
    let mut end = host_end;
    let tail = substr(text, host_end..limit);
    let port = tail.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    let sentence = start.host_end.is_some() && tail.starts_with(':') && !port;
    if !sentence
        && tail.starts_with([
            '/', '?', '#', ':', '\u{ff0f}', '\u{ff1f}', '\u{ff03}', '\u{ff1a}',
        ])
    {
        end += tail
            .char_indices()
            .find(|(_, c)| !(in_path(*c) || wide && in_wide_path(*c)))
            .map_or(tail.len(), |(at, _)| at);
    }
    let url = trim_end(substr(text, start.at..end));
    steps::add(end - start.at);
    let bare = start.host == start.at;
    if start.at + url.len() > start.host + usize::from(bare) * 4 {
        start.at + url.len()
    } else {
        start.at
    }
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
                | '\u{ff0f}'
        )
        || matches!(c, '\u{3000}'..='\u{3001}' | '\u{3003}'..='\u{303f}' | '\u{ff08}' | '\u{ff09}' | '\u{ff0c}' | '\u{ff1a}' | '\u{ff1c}' | '\u{ff1e}' | '\u{ff01}' | '\u{ff1f}' | '\u{2018}'..='\u{201f}' | '\u{2026}' | '\u{30fb}')
}

/// Full-width forms of ASCII.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{ff01}'..='\u{ff5e}')
}

/// Full-width forms that stand in the path of a URL that is written in them.
fn in_wide_path(c: char) -> bool {
    is_wide(c)
        && !matches!(
            c,
            '\u{ff01}'
                | '\u{ff02}'
                | '\u{ff08}'
                | '\u{ff09}'
                | '\u{ff0c}'
                | '\u{ff1b}'
                | '\u{ff1c}'
                | '\u{ff1e}'
        )
}

/// A label of a host, as far as it is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    Empty,
    /// Nothing but ASCII letters, digits and hyphens.
    Ascii,
    /// Nothing but full-width forms of them.
    Wide,
    Other,
}

impl Label {
    fn with(self, c: char) -> Self {
        let wide = is_wide(c) && !matches!(c, '\u{ff0e}');
        let own = match c {
            _ if wide => Self::Wide,
            '-' => Self::Ascii,
            c if c.is_ascii_alphanumeric() => Self::Ascii,
            _ => Self::Other,
        };
        if self == Self::Empty || self == own {
            own
        } else {
            Self::Other
        }
    }
}

/// Length of the host (with user info and port) that starts `text`.
///
/// East Asian text after a finished ASCII host (`example.jpをクリック`) is not part of it;
/// in a host that starts with such letters, or has them before any dot, they are (`日本語.jp`).
fn host_len(text: &str) -> usize {
    let mut label = Label::Empty;
    let mut after_dot = false;
    let mut after_colon = false;
    let mut last_dot = None;
    // Where a dot that is written as several characters ends.
    let mut dot_end = 0;
    for (at, c) in text.char_indices() {
        steps::add(1);
        if at < dot_end {
            continue;
        }
        let finished = after_colon || after_dot && matches!(label, Label::Ascii | Label::Wide);
        // Behind a dot as it should be, a blank ends the host.
        let broken = c != ' ' || last_dot.is_none() || dot_end > 0;
        if broken
            && label != Label::Empty
            && let Some(len) = scheme::dot(text, at)
        {
            (last_dot, label, after_dot, dot_end) = (Some(at), Label::Empty, true, at + len);
            continue;
        }
        if is_host_stop(c) {
            return host_cut(text, at, last_dot);
        }
        let goes_on = is_wide(c) && label == Label::Wide;
        if is_east_asian(c) && finished && !goes_on && c != '\u{ff0e}' {
            return at;
        }
        match c {
            // The ideographic full stop ends a sentence at least as often as it stands in a host.
            '\u{3002}' | '\u{ff61}' if finished => return at,
            '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}' | '@' | ':' => {
                after_dot = c == '.' || c == '\u{ff0e}' && label == Label::Wide;
                after_colon = c == ':';
                if after_dot {
                    last_dot = Some(at);
                }
                label = Label::Empty;
            }
            _ => {
                label = label.with(c);
                after_colon = false;
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

/// The links of a plain text, at most `most`. Programs that make plain text of a page put the target of a link in angle
/// brackets behind its words, and some (Outlook) show such a pair as a link again, without the target.
pub(crate) fn in_plain_text(text: &str, part: PartId, most: usize) -> Vec<Link> {
    let mut before: Option<Range<usize>> = None;
    let mut link = |range: Range<usize>| {
        let mut link = text_link(text, part, View::Text, range.clone());
        if let Some(words) = before.take().filter(|words| is_pair(text, words, &range)) {
            link.text = substr(text, words.clone()).to_owned();
            link.seen_place = Some(Place {
                part,
                view: View::Text,
                range: words,
            });
        }
        before = Some(range);
        link
    };
    written(text).take(most).map(&mut link).collect()
}

/// Whether `target` stands in angle brackets behind `words`.
fn is_pair(text: &str, words: &Range<usize>, target: &Range<usize>) -> bool {
    let between = substr(text, words.end..target.start);
    let closed = substr(text, target.end..text.len()).starts_with('>');
    closed && between.len() <= 3 && between.trim_start() == "<"
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
            ("awww.example.jp", vec!["awww.example.jp"]),
            ("-www.example.jp", vec![]),
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
            ("URL:https://example.jp/a", vec!["https://example.jp/a"]),
            ("・https://example.jp/a・次", vec!["https://example.jp/a"]),
            ("《https://example.jp/a》", vec!["https://example.jp/a"]),
            ("https://をクリック", vec![]),
            ("www. example", vec![]),
        ] {
            let found: Vec<_> = written(text).map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn names_of_sites_are_told_from_other_names() {
        for (text, expected) in [
            (
                "sign in at example.com/signin now",
                &["example.com/signin"][..],
            ),
            ("comdirect.de/x", &["comdirect.de/x"]),
            ("barclays.co.uk.", &["barclays.co.uk"]),
            ("サイトはwww-example.topです", &["www-example.top"]),
            ("URL:example.com/a", &["example.com/a"]),
            ("・example.com/a", &["example.com/a"]),
            ("《example.com》", &["example.com"]),
            ("example.com:8080/x", &["example.com:8080/x"]),
            ("example.com: yes", &["example.com"]),
            ("example.com:yes", &["example.com"]),
            ("example.com?a=b", &["example.com?a=b"]),
            ("Did you see example.com?", &["example.com"]),
            (
                "EXAMPLE.COM and Example.Co.Jp",
                &["EXAMPLE.COM", "Example.Co.Jp"],
            ),
            ("p\u{430}ypal.com", &["p\u{430}ypal.com"]),
            (
                "example.com https://example.org/",
                &["example.com", "https://example.org/"],
            ),
            ("example.comhttps://example.org/", &["https://example.org/"]),
            ("secure-login.review", &["secure-login.review"]),
            ("evil.zip/a", &["evil.zip/a"]),
            // Not named to be opened.
            ("mail a.b@example.com or b@c.example.com", &[]),
            ("見積書.zip と readme.md と main.rs/lib.rs", &[]),
            ("Node.js, ASP.NET, e.g. this, i.e. that, U.S.A.", &[]),
            ("That is so.It is. Now.So it goes, et.al", &[]),
            ("pv.nr, file.run, list.next(), foo.com(), a.name=b", &[]),
            ("src/example.com, /example.com, x_example.com", &[]),
            ("co.jp, com.br, 1.5.to, ..com, -a.com, a-.com", &[]),
            ("株式会社ア.コ", &[]),
        ] {
            let found: Vec<_> = written(text).map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn what_people_repair_is_found() {
        for (text, expected) in [
            (
                "hxxps://login.example[.]com/x",
                "hxxps://login.example[.]com/x",
            ),
            (
                "(hXXp://login(.)example(.)com)",
                "hXXp://login(.)example(.)com",
            ),
            ("login[.]example[.]com/x へ", "login[.]example[.]com/x"),
            ("login.example[dot]com へ", "login.example[dot]com"),
            ("h**ps://login.example.com/x", "h**ps://login.example.com/x"),
            (
                "ttps://login.example.com/x（先頭に",
                "ttps://login.example.com/x",
            ),
            (
                "https ://login . example . com/x （",
                "https ://login . example . com/x",
            ),
            ("http://login .example.com/x", "http://login .example.com/x"),
            (
                "ｈｔｔｐｓ：／／ｌｏｇｉｎ．ｅｘａｍｐｌｅ．ｃｏｍ／ｘ？ａ＝１へ",
                "ｈｔｔｐｓ：／／ｌｏｇｉｎ．ｅｘａｍｐｌｅ．ｃｏｍ／ｘ？ａ＝１",
            ),
            (
                "（ｈｔｔｐ：／／ｌｏｇｉｎ．ｃｏｍ／ｘ）",
                "ｈｔｔｐ：／／ｌｏｇｉｎ．ｃｏｍ／ｘ",
            ),
            (
                "https：//login.example.com/x",
                "https：//login.example.com/x",
            ),
            // A sentence that ends behind a host.
            ("http://example.com . next", "http://example.com"),
            ("http://localhost . Next", "http://localhost"),
            ("http://[2001:db8::1]/x", "http://[2001:db8::1]/x"),
        ] {
            let found: Vec<_> = written(text).map(|range| &text[range]).collect();
            assert_eq!(found, [expected], "{text}");
        }
    }

    #[test]
    fn a_target_in_angle_brackets_is_that_of_the_words_before() {
        for (text, expected) in [
            (
                "https://a.example/x\n<https://b.example/y>",
                "https://a.example/x",
            ),
            ("example.com<https://b.example/y>", "example.com"),
            (
                "https://a.example/x\n\n\n<https://b.example/y>",
                "https://b.example/y",
            ),
            (
                "https://a.example/x or <https://b.example/y>",
                "https://b.example/y",
            ),
            (
                "https://a.example/x <https://b.example/y",
                "https://b.example/y",
            ),
        ] {
            let links = in_plain_text(text, 0, 9);
            let last = links
                .last()
                .map(|link| (link.href.as_str(), link.text.as_str()));
            assert_eq!(last, Some(("https://b.example/y", expected)), "{text}");
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
            ("names that are none", "a.b."),
            ("names between signs", "a.com_"),
            ("names", "a.com "),
            ("dots in brackets", "a[.]b"),
            ("dots between blanks", "http://a . b"),
            ("full-width", "：／／"),
            ("lists", "a.rs/b"),
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
