//! What Outlook for Windows shows of a page: conditional comments, which it alone heeds.
//!
//! `<!--[if mso]>…<![endif]-->` is a comment to all others, `<!--[if !mso]><!-->…<!--<![endif]-->` and
//! `<![if !mso]>…<![endif]>` is nothing to Outlook (Microsoft, "About conditional comments", 2011; Word has them to this
//! day).

use crate::bytes::{find_ignore_case, substr};

/// Whether a page shows something else in Outlook: words or a target in what only Outlook shows, or words in what it does not.
pub(crate) fn differs(source: &str) -> bool {
    let mut differs = false;
    walk(source, |piece| {
        let (text, kept) = match piece {
            Piece::Both(_) => return,
            Piece::Outlook(text) => (text, true),
            Piece::Others(text) => (text, false),
        };
        differs |= has_words(text) || kept && find_ignore_case(text.as_bytes(), "href").is_some();
    });
    differs
}

/// The page as Outlook shows it.
pub(crate) fn shown(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    walk(source, |piece| match piece {
        Piece::Both(text) | Piece::Outlook(text) => out.push_str(text),
        Piece::Others(_) => {}
    });
    out
}

enum Piece<'s> {
    Both(&'s str),
    /// Seen in Outlook only.
    Outlook(&'s str),
    /// Not seen in Outlook.
    Others(&'s str),
}

const IF: &str = "[if ";
const ENDIF: &str = "<![endif]";

/// Hands over the pieces of a page in order. Conditions do not nest.
fn walk<'s>(source: &'s str, mut each: impl FnMut(Piece<'s>)) {
    let mut at = 0;
    while let Some(open) = next_open(source, at) {
        each(Piece::Both(substr(source, at..open.start)));
        let rest = substr(source, open.content..source.len());
        let end = find_ignore_case(rest.as_bytes(), ENDIF).map_or(rest.len(), |end| end);
        let content = substr(rest, 0..end);
        // What ends the comment that a revealed one is written with.
        let content = content.strip_suffix("<!--").unwrap_or(content);
        match (open.shown, open.comment) {
            (true, true) => each(Piece::Outlook(content)),
            (true, false) => each(Piece::Both(content)),
            (false, true) => {}
            (false, false) => each(Piece::Others(content)),
        }
        let behind = substr(rest, (end + ENDIF.len()).min(rest.len())..rest.len());
        let closed = ["-->", ">"].iter().find(|mark| behind.starts_with(**mark));
        at = source.len() - behind.len() + closed.map_or(0, |mark| mark.len());
    }
    each(Piece::Both(substr(source, at..source.len())));
}

struct Open {
    start: usize,
    /// Where what it is about starts.
    content: usize,
    /// Whether Outlook shows it.
    shown: bool,
    /// Whether it is a comment to others.
    comment: bool,
}

fn next_open(source: &str, from: usize) -> Option<Open> {
    let mut at = from;
    loop {
        let rest = substr(source, at..source.len());
        let start = at + memchr::memmem::find(rest.as_bytes(), b"<!")?;
        let marked = substr(source, start + 2..source.len());
        let dashed = marked
            .strip_prefix("--")
            .map_or(marked, |text| text.trim_start());
        let hidden = marked.starts_with("--");
        at = start + 2;
        let is_if = dashed
            .get(..IF.len())
            .is_some_and(|mark| mark.eq_ignore_ascii_case(IF));
        if !is_if {
            continue;
        }
        let condition = substr(dashed, IF.len()..dashed.len());
        let Some(end) = condition.bytes().take(CONDITION).position(|b| b == b']') else {
            continue;
        };
        let behind = substr(condition, end + 1..condition.len());
        let Some(behind) = behind.strip_prefix('>') else {
            continue;
        };
        // `<!--[if …]><!-->` and `<!--[if …]>-->`: the comment ends here, and all see what follows.
        let opened = ["<!-->", "-->", "<!---->"]
            .iter()
            .find_map(|mark| behind.strip_prefix(mark));
        return Some(Open {
            start,
            content: source.len() - opened.unwrap_or(behind).len(),
            shown: holds(substr(condition, 0..end)),
            comment: hidden && opened.is_none(),
        });
    }
}

/// Longest condition that is looked at, in bytes.
const CONDITION: usize = 256;

/// Whether a condition holds in Outlook of any version: one of what is joined by `|` names it, and not with `!`.
fn holds(condition: &str) -> bool {
    let lower = condition.to_ascii_lowercase();
    lower.split('|').any(|part| {
        let negated = part.contains('!');
        let named = part.contains("mso") || part.contains("vml") || part.contains("true");
        named != negated && (named || part.contains("ie"))
    })
}

/// Whether a piece of a page has words outside tags, styles and further comments.
fn has_words(text: &str) -> bool {
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c == '<' || c.is_alphanumeric()) {
        rest = substr(rest, start..rest.len());
        if !rest.starts_with('<') {
            // An entity is a blank more often than not.
            let entity = substr(text, 0..text.len() - rest.len()).ends_with(['&', '#']);
            if !entity {
                return true;
            }
            let end = rest.find(';').map_or(rest.len(), |end| end + 1);
            rest = substr(rest, end..rest.len());
            continue;
        }
        let close = match () {
            () if starts(rest, "<style") => "</style",
            () if starts(rest, "<xml") => "</xml",
            () if rest.starts_with("<!--") => "-->",
            () => ">",
        };
        let end =
            find_ignore_case(rest.as_bytes(), close).map_or(rest.len(), |end| end + close.len());
        rest = substr(rest, end..rest.len());
    }
    false
}

fn starts(text: &str, start: &str) -> bool {
    text.get(..start.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditional_comments_are_read_as_outlook_does() {
        for (page, expected, differ) in [
            ("a<!--[if mso]>b<![endif]-->c", "abc", true),
            (
                "a<!--[if gte mso 9]><xml><o:x>96</o:x></xml><![endif]-->c",
                "a<xml><o:x>96</o:x></xml>c",
                false,
            ),
            (
                "a<!--[if mso]><table><tr><td>&nbsp;<![endif]-->c",
                "a<table><tr><td>&nbsp;c",
                false,
            ),
            ("a<!--[if (mso)|(IE)]>b<![endif]-->c", "abc", true),
            (
                "a<!--[if mso | IE]><v:rect href=x><![endif]-->c",
                "a<v:rect href=x>c",
                true,
            ),
            ("a<!--[if !mso]><!-->b<!--<![endif]-->c", "ac", true),
            ("a<!--[if !mso]><!--><div><!--<![endif]-->c", "ac", false),
            ("a<!--[if !mso]>-->b<!--<![endif]-->c", "ac", true),
            ("a<![if !mso]>b<![endif]>c", "ac", true),
            ("a<![if mso]>b<![endif]>c", "abc", false),
            ("a<!--[if mso]><!-->b<!--<![endif]-->c", "abc", false),
            ("a<!--[if IE]>b<![endif]-->c", "ac", false),
            ("a<!--[if !mso]>b<![endif]-->c", "ac", false),
            ("a<!--[if mso]>b", "ab", true),
            (
                "a<!-- b --><!DOCTYPE c>d",
                "a<!-- b --><!DOCTYPE c>d",
                false,
            ),
        ] {
            assert_eq!(
                (shown(page).as_str(), differs(page)),
                (expected, differ),
                "{page}"
            );
        }
    }
}
