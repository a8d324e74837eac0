//! The forms of a text in which words are looked up.

use crate::finding::is_invisible;
use std::ops::Range;

/// Text as it is searched: lower case, full-width ASCII made half-width, the ideographic space a space.
#[must_use]
pub fn fold(text: &str) -> String {
    text.chars().flat_map(fold_char).collect()
}

pub(crate) fn fold_char(c: char) -> impl Iterator<Item = char> {
    half_width(c).to_lowercase()
}

/// Full-width ASCII made half-width, the ideographic space a space; case stays.
pub(crate) fn half_width(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// Text as phrases are looked up in: folded, without invisible characters, and with white space
/// only between two Latin words, there as one space. A phrase is then found across line breaks,
/// which Japanese text has anywhere, and between fillers.
pub(crate) fn normalize(text: &str) -> String {
    let mut normalized = String::with_capacity(text.len());
    each_normalized(text, |_, c| normalized.push(c));
    normalized
}

/// Calls `emit` with every character of the normalized form and the range in `text` that it comes from.
pub(crate) fn each_normalized(text: &str, mut emit: impl FnMut(Range<usize>, char)) {
    let mut last = '\0';
    let mut space: Option<Range<usize>> = None;
    for (offset, original) in text.char_indices() {
        let range = offset..offset + original.len_utf8();
        if original.is_whitespace() {
            space.get_or_insert(range);
            continue;
        }
        if is_invisible(original) {
            continue;
        }
        for c in fold_char(original) {
            if let Some(space) = space.take()
                && last.is_ascii_alphanumeric()
                && c.is_ascii_alphanumeric()
            {
                emit(space, ' ');
            }
            emit(range.clone(), c);
            last = c;
        }
    }
}

/// Hiragana or katakana, full width.
pub(crate) fn is_kana(c: char) -> bool {
    is_hiragana(c) || is_katakana(c)
}

/// Hiragana.
pub(crate) fn is_hiragana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}')
}

/// Katakana of full width, with the long vowel mark.
pub(crate) fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}' | '\u{30fc}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_stays_between_latin_words_only() {
        assert_eq!(
            normalize("お客様の\n ＩＤ  を  Verify\r\nyour ID"),
            "お客様のidをverify your id"
        );
        assert_eq!(normalize("ver\u{200b}ify , it"), "verify,it");
    }
}
