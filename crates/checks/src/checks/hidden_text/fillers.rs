//! Characters of no width inside words.

use std::ops::Range;

/// Ranges of three characters: a letter, a filler, a letter.
pub(super) fn filled_words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut last: Option<(usize, char)> = None;
    let mut filler = false;
    for (at, c) in text.char_indices() {
        if is_filler(c) {
            filler = last.is_some();
            continue;
        }
        if is_plain_letter(c) {
            if let (true, Some((start, _))) = (filler, last)
                && found.len() < 20
                && !is_kept_from_linking(text, start..at)
            {
                found.push(start..at + c.len_utf8());
            }
            last = Some((at, c));
        } else {
            last = None;
        }
        filler = false;
    }
    found
}

/// How far the beginning and the end of a word are looked for, in characters.
const WORD: usize = 40;
/// English words that stand for dates and times.
const DATES: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "today",
    "tomorrow",
    "tonight",
    "noon",
];

/// Whether `at` lies in a date or the name of a site: newsletters break these so that mail programs make no links
/// of them.
fn is_kept_from_linking(text: &str, at: Range<usize>) -> bool {
    let ends = |c: &char| c.is_whitespace() || c.is_ascii_digit() || "<>(),:;*".contains(*c);
    let before = text.get(..at.end).unwrap_or_default().chars().rev();
    let before: Vec<char> = before.take(WORD).take_while(|c| !ends(c)).collect();
    let after = text.get(at.end..).unwrap_or_default().chars();
    let word = before
        .into_iter()
        .rev()
        .chain(after.take(WORD).take_while(|c| !ends(c)));
    let word: String = word.filter(|c| !is_filler(*c)).collect();
    let word = word.trim_end_matches('.').to_lowercase();
    DATES.contains(&word.as_str())
        || word
            .split_once('.')
            .is_some_and(|(_, suffix)| suffix.len() >= 2)
}

/// Characters of no width. Without the soft hyphen, which is for the inside of words, and the joiners,
/// which scripts of India and Arabic need; those scripts are no plain letters either.
fn is_filler(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{034f}' | '\u{180e}')
}

/// Latin, Greek, Cyrillic, kana and kanji.
fn is_plain_letter(c: char) -> bool {
    c.is_alphabetic()
        && matches!(c, '\0'..='\u{52f}' | '\u{1e00}'..='\u{1fff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fillers_count_between_letters_only() {
        assert_eq!(filled_words("pa\u{200b}ss\u{200b}word").len(), 2);
        assert!(filled_words("a \u{200b} b\u{200b}. \u{feff}c").is_empty());
        assert!(filled_words("क\u{200d}ष").is_empty());
        assert!(
            filled_words("valid through Nov\u{feff}ember 9, at Aoba\u{feff}dori.example")
                .is_empty()
        );
    }
}
