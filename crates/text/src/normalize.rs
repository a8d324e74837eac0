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

/// One character as [`fold`] makes it; a few have more than one in lower case. Of a letter with a mark that is put on
/// it by a character of its own, the letter is left.
pub fn fold_char(c: char) -> impl Iterator<Item = char> {
    let letter = plain_letter(half_width(c));
    letter
        .to_lowercase()
        .filter(|c| !matches!(c, '\u{300}'..='\u{36f}'))
}

/// The letter that a letter of a fancy alphabet stands for: mathematical, circled, squared and small capital letters
/// (Unicode, "Mathematical Alphanumeric Symbols", "Enclosed Alphanumerics" and its supplement, "Phonetic
/// Extensions"), and small forms of `@` and `.`. Nobody writes words in them but to be seen, or not to be found.
fn plain_letter(c: char) -> char {
    if c < '\u{250}' {
        return c;
    }
    let from = |first: u32, start: char, each: u32| {
        let offset = (u32::from(c) - u32::from(start)) % each;
        char::from_u32(first + offset).unwrap_or(c)
    };
    const CAPITAL: u32 = 'A' as u32;
    const SMALL: u32 = 'a' as u32;
    match c {
        // Thirteen alphabets, each of capital and small letters; the gaps in some stand elsewhere.
        '\u{1d400}'..='\u{1d6a3}' => {
            let letter = (u32::from(c) - 0x1d400) % 26;
            char::from_u32(SMALL + letter).unwrap_or(c)
        }
        '\u{1d7ce}'..='\u{1d7ff}' => from('0' as u32, '\u{1d7ce}', 10),
        '\u{24b6}'..='\u{24cf}' => from(CAPITAL, '\u{24b6}', 26),
        '\u{24d0}'..='\u{24e9}' => from(SMALL, '\u{24d0}', 26),
        '\u{249c}'..='\u{24b5}' => from(SMALL, '\u{249c}', 26),
        '\u{1f110}'..='\u{1f129}' => from(CAPITAL, '\u{1f110}', 26),
        '\u{1f130}'..='\u{1f149}' => from(CAPITAL, '\u{1f130}', 26),
        '\u{1f150}'..='\u{1f169}' => from(CAPITAL, '\u{1f150}', 26),
        '\u{1f170}'..='\u{1f189}' => from(CAPITAL, '\u{1f170}', 26),
        '\u{212c}' | '\u{0299}' => 'b',
        '\u{2102}' | '\u{212d}' | '\u{1d04}' => 'c',
        '\u{212f}' | '\u{2130}' | '\u{1d07}' => 'e',
        '\u{2131}' | '\u{a730}' => 'f',
        '\u{210a}' | '\u{0262}' => 'g',
        '\u{210b}'..='\u{210e}' | '\u{029c}' => 'h',
        '\u{2110}' | '\u{2111}' | '\u{026a}' => 'i',
        '\u{2112}' | '\u{2113}' | '\u{029f}' => 'l',
        '\u{2133}' | '\u{1d0d}' => 'm',
        '\u{2115}' | '\u{0274}' => 'n',
        '\u{2134}' | '\u{1d0f}' => 'o',
        '\u{2119}' | '\u{1d18}' => 'p',
        '\u{211a}' => 'q',
        '\u{211b}'..='\u{211d}' | '\u{0280}' => 'r',
        '\u{2124}' | '\u{2128}' | '\u{1d22}' => 'z',
        '\u{1d00}' => 'a',
        '\u{1d05}' => 'd',
        '\u{1d0a}' => 'j',
        '\u{1d0b}' => 'k',
        '\u{a731}' => 's',
        '\u{1d1b}' => 't',
        '\u{1d1c}' => 'u',
        '\u{1d20}' => 'v',
        '\u{1d21}' => 'w',
        '\u{028f}' => 'y',
        '\u{fe6b}' => '@',
        '\u{fe52}' | '\u{2024}' => '.',
        c => c,
    }
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
        | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e007f}')
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
    fn letters_of_fancy_alphabets_are_letters() {
        for text in [
            "𝐏𝐚𝐲𝐏𝐚𝐥",
            "𝘗𝘢𝘺𝘗𝘢𝘭",
            "𝓟𝓪𝔂𝓟𝓪𝓵",
            "𝙿𝚊𝚢𝙿𝚊𝚕",
            "ⓅⓐⓨⓅⓐⓛ",
            "🄿🄰🅈🄿🄰🄻",
            "🅟🅐🅨🅟🅐🅛",
            "🅿🅰🆈🅿🅰🅻",
            "ᴘᴀʏᴘᴀʟ",
            "⒫⒜⒴⒫⒜⒧",
            "p\u{301}a\u{336}yp\u{35c}al",
            "ＰａｙＰａｌ",
            "ℙay\u{ad}ℙa\u{200b}ℓ",
        ] {
            assert_eq!(normalize(text), "paypal", "{text}");
        }
        assert_eq!(fold("a﹫b․c"), "a@b.c");
        assert_eq!(fold("①② é が ℃ 🆗"), "①② é が ℃ 🆗");
    }

    #[test]
    fn what_is_normalized_stays_as_it_is() {
        for text in [
            "𝕀̃stanbul ⓐ",
            "İstanbul ＩＤ",
            "ǅ  x",
            "Ω Ａ\u{ad}b\u{3000}c",
        ] {
            let once = normalize(text);
            assert_eq!(normalize(&once), once);
        }
    }
}
