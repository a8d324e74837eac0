//! Forms of a text that are compared in place of it.

use std::ops::{ControlFlow, Range};

/// Text as it is searched: lower case, full-width ASCII made half-width, the ideographic space a space.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            folded.extend(fold_char(c));
        }
    }
    folded
}

/// One character as [`fold`] makes it; a few have more than one in lower case.
pub fn fold_char(c: char) -> impl Iterator<Item = char> {
    half_width(c).to_lowercase()
}

/// Full-width ASCII made half-width, the ideographic space a space, a raised comma an apostrophe; case stays.
#[must_use]
pub fn half_width(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{2019}' => '\'',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

/// Characters that take no room or change the direction of text (UTS 39, UAX 9), and fillers that look empty.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    c >= '\u{ad}'
        && matches!(c,
        '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Text as phrases are looked up in: folded, without invisible characters, and with white space only between two
/// Latin words, there as one space. A phrase is then found across line breaks, which Japanese text has anywhere, and
/// between fillers.
#[must_use]
pub fn normalize(text: &str) -> String {
    let mut normalized = String::with_capacity(text.len());
    let _ = each_normalized(text, |_, c| {
        normalized.push(c);
        ControlFlow::Continue(())
    });
    normalized
}

/// Calls `emit` with every character of the normalized form and the range of bytes in `text` that it comes from,
/// until it breaks.
pub fn each_normalized(
    text: &str,
    mut emit: impl FnMut(Range<usize>, char) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut last = '\0';
    let mut space: Option<Range<usize>> = None;
    let mut put = |range: Range<usize>, space: &mut Option<Range<usize>>, c: char| {
        if let Some(space) = space.take()
            && last.is_ascii_alphanumeric()
            && c.is_ascii_alphanumeric()
        {
            emit(space, ' ')?;
        }
        last = c;
        emit(range, c)
    };
    for (offset, original) in text.char_indices() {
        let range = offset..offset + original.len_utf8();
        if original.is_whitespace() {
            space.get_or_insert(range);
        } else if original.is_ascii() {
            put(range, &mut space, original.to_ascii_lowercase())?;
        } else if !is_invisible(original) {
            for c in fold_char(original) {
                put(range.clone(), &mut space, c)?;
            }
        }
    }
    ControlFlow::Continue(())
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

    #[test]
    fn what_is_normalized_stays_as_it_is() {
        for text in ["İstanbul ＩＤ", "ǅ  x", "Ω Ａ\u{ad}b\u{3000}c"] {
            let once = normalize(text);
            assert_eq!(normalize(&once), once);
        }
    }
}
