//! The scheme before a host, and dots within it, also as people write them that others have to repair:
//! `hxxps://example[.]jp`, `ttps://`, `https ://example . jp`, and all of it in full-width letters.

use crate::bytes::substr;
use crate::steps;
use miwake_basics::top_level;
use std::ops::Range;

/// Longest label of a host, in bytes (RFC 1035, section 2.3.4).
pub(super) const LABEL: usize = 63;

/// What dots in brackets look like.
const DOTS: [&str; 8] = [
    "[.]", "(.)", "{.}", "<.>", "[dot]", "(dot)", "[DOT]", "(DOT)",
];

/// The scheme that the colon at `colon` ends: from its first letter to behind the slashes.
pub(super) fn before(text: &str, colon: usize) -> Option<Range<usize>> {
    let mark = text
        .get(colon..)?
        .chars()
        .next()
        .filter(|c| half(*c) == ':')?;
    let mut end = colon + mark.len_utf8();
    for _ in 0..2 {
        let slash = text.get(end..)?.chars().next();
        end += slash.filter(|c| half(*c) == '/')?.len_utf8();
    }
    let before = substr(text, 0..colon);
    let word = before.strip_suffix([' ', '\u{3000}']).unwrap_or(before);
    let spaced = word.len() < before.len();
    let letters = word.char_indices().rev().take(5);
    let letters: Vec<(usize, char)> = letters
        .map(|(at, c)| (at, half(c).to_ascii_lowercase()))
        .collect();
    let len = scheme_len(&letters)?;
    let (start, _) = *letters.get(len - 1)?;
    let glued = substr(word, 0..start).ends_with(|c: char| c.is_alphanumeric());
    (!spaced || !glued).then_some(start..end)
}

/// How many of the letters before a colon, the last first, are a scheme.
fn scheme_len(letters: &[(usize, char)]) -> Option<usize> {
    let word: String = letters.iter().rev().map(|(_, c)| *c).collect();
    // The longest first. Of some, letters were changed or left out so that no program makes a link of them.
    [
        "https", "hxxps", "h**ps", "http", "hxxp", "h**p", "ttps", "ttp", "ftp",
    ]
    .iter()
    .find(|scheme| word.ends_with(**scheme))
    .map(|scheme| scheme.len())
}

/// Length of the dot in brackets or between blanks that stands at `at`, of a host in `text`. Between blanks it is one
/// only before the end of a name: a sentence may end behind a host, too.
pub(super) fn dot(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    match rest.as_bytes().first()? {
        b'[' | b'(' | b'{' | b'<' => {
            let dot = DOTS.iter().find(|dot| rest.starts_with(**dot))?;
            Some(dot.len())
        }
        b' ' => {
            let after = rest.strip_prefix(" .")?;
            let label = after.strip_prefix(' ').unwrap_or(after);
            let is_label = |b: &u8| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-';
            let len = label.bytes().take(LABEL + 1).take_while(is_label).count();
            steps::add(len);
            let more = substr(label, len..label.len());
            let ends = top_level::is_domain(substr(label, 0..len));
            let goes_on = more.starts_with(" .")
                || more.starts_with('.') && more.as_bytes().get(1).is_some_and(is_label);
            (len > 0 && (ends || goes_on)).then(|| rest.len() - label.len())
        }
        _ => None,
    }
}

/// Full-width forms made half-width.
fn half(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}
