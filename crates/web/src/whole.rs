//! Marks that hold whole words: a place found by letters is widened to where words begin and end.

use std::ops::Range;

/// How far a mark is widened at each end, in characters: longer runs are no words.
const MOST: usize = 24;

/// What a character is to the words around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    /// Letters and digits of scripts that put spaces between words.
    Spaced,
    Kanji,
    Katakana,
    Hiragana,
    Other,
}

fn script(c: char) -> Script {
    match c {
        'ー' | '\u{30a1}'..='\u{30fa}' | '\u{ff66}'..='\u{ff9f}' => Script::Katakana,
        '\u{3041}'..='\u{309f}' => Script::Hiragana,
        '々'
        | '〆'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}' => Script::Kanji,
        c if c.is_alphanumeric() || c == '_' || ('\u{300}'..='\u{36f}').contains(&c) => {
            Script::Spaced
        }
        _ => Script::Other,
    }
}

/// Particles: what stands before them is whole.
const PARTICLES: [char; 9] = ['を', 'は', 'が', 'の', 'へ', 'に', 'と', 'も', 'で'];

/// Hiragana that a verb written with a kanji goes on with; `し`, `さ` and `す` are left out, as they follow nouns.
const ENDINGS: &str = "いうえきくけりるれらろめみむちんっげぎぐべびぶわ";

/// `range` of `text` widened to whole words. In Japanese a word is a run of one script, with the hiragana that a verb
/// ends in; in other scripts it is letters, digits and the hyphens and apostrophes between them. A range that is no
/// part of the text, or empty, stays as it is.
#[must_use]
pub fn whole_words(text: &str, range: Range<usize>) -> Range<usize> {
    let (Some(before), Some(inside), Some(after)) = (
        text.get(..range.start),
        text.get(range.clone()),
        text.get(range.end..),
    ) else {
        return range;
    };
    let (Some(first), Some(last)) = (inside.chars().next(), inside.chars().next_back()) else {
        return range;
    };
    range.start - back(before, first)..range.end + forth(after, last)
}

/// Bytes in front of a mark that begins with `first` and belong to its first word.
fn back(before: &str, first: char) -> usize {
    let mut run: Vec<char> = before.chars().rev().take(MOST).collect();
    let wanted = match script(first) {
        Script::Other => 0,
        Script::Spaced => spaced(&run),
        Script::Hiragana if "おご".contains(first) || PARTICLES.contains(&first) => 0,
        Script::Hiragana => {
            let kana = leading(&run, |c| {
                script(c) == Script::Hiragana && !PARTICLES.contains(&c)
            });
            let verb = if kana == 0 {
                ENDINGS.contains(first)
            } else {
                true
            };
            let kanji = run.get(kana..).unwrap_or_default();
            let stem = leading(kanji, |c| script(c) == Script::Kanji);
            let ending = run.get(kana.wrapping_sub(1)).copied().unwrap_or(first);
            kana + if verb && ENDINGS.contains(ending) {
                stem
            } else {
                0
            }
        }
        own => {
            let same = leading(&run, |c| script(c) == own);
            // An honorific at the beginning of a word, not the end of another: お支払い, なお支払い.
            let honorific =
                own != Script::Spaced && run.get(same).is_some_and(|c| "おご".contains(*c));
            let begins = run
                .get(same + 1)
                .is_none_or(|c| script(*c) != Script::Hiragana || PARTICLES.contains(c));
            same + usize::from(honorific && begins)
        }
    };
    // A run that goes on beyond what was looked at is no word.
    if wanted >= MOST {
        return 0;
    }
    run.truncate(wanted);
    run.into_iter().map(char::len_utf8).sum()
}

/// Bytes behind a mark that ends in `last` and belong to its last word.
fn forth(after: &str, last: char) -> usize {
    let mut run: Vec<char> = after.chars().take(MOST).collect();
    let hiragana = |run: &[char]| {
        let kana = leading(run, |c| script(c) == Script::Hiragana && c != 'を');
        // An honorific belongs to the word behind it.
        let kanji = run.get(kana).is_some_and(|c| script(*c) != Script::Other);
        let polite = kana > 0 && run.get(kana - 1).is_some_and(|c| "おご".contains(*c));
        if kanji && polite { kana - 1 } else { kana }
    };
    let next = run.first().copied().unwrap_or(' ');
    let wanted = match script(last) {
        Script::Other => 0,
        Script::Spaced => spaced(&run),
        Script::Hiragana if PARTICLES.contains(&next) => 0,
        Script::Hiragana => hiragana(&run),
        own => {
            let same = leading(&run, |c| script(c) == own);
            let rest = run.get(same..).unwrap_or_default();
            let verb = own == Script::Kanji && rest.first().is_some_and(|c| ENDINGS.contains(*c));
            // A noun made of a verb ends before the particle: 支払いの.
            let noun = rest.get(1).is_some_and(|c| PARTICLES.contains(c));
            same + match (verb, noun) {
                (false, _) => 0,
                (true, true) => 1,
                (true, false) => hiragana(rest),
            }
        }
    };
    if wanted >= MOST {
        return 0;
    }
    run.truncate(wanted);
    run.into_iter().map(char::len_utf8).sum()
}

/// How many characters at the beginning are such.
fn leading(run: &[char], such: impl Fn(char) -> bool) -> usize {
    run.iter().take_while(|c| such(**c)).count()
}

/// Letters and digits, with hyphens and apostrophes between two of them.
fn spaced(run: &[char]) -> usize {
    let letter = |at: usize| run.get(at).is_some_and(|c| script(*c) == Script::Spaced);
    let mut at = 0;
    while letter(at) || matches!(run.get(at), Some('-' | '\'' | '’')) && letter(at + 1) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::whole_words;

    /// What is marked when `part` of `text` was found.
    fn marked<'a>(text: &'a str, part: &str) -> &'a str {
        let start = text.find(part).expect("part");
        &text[whole_words(text, start..start + part.len())]
    }

    #[test]
    fn words_with_spaces_between_are_whole() {
        for (text, part, whole) in [
            ("please confirmed now", "confirm", "confirmed"),
            ("a sign-in page", "in", "sign-in"),
            ("a sign-in page", "sign", "sign-in"),
            ("don’t tell", "don", "don’t"),
            ("Überweisung, bitte", "weisung", "Überweisung"),
            ("пароль истёк", "роль", "пароль"),
            ("your account - now", "account", "account"),
            ("(pay now)", "pay now", "pay now"),
        ] {
            assert_eq!(marked(text, part), whole, "{text}");
        }
    }

    #[test]
    fn japanese_words_are_whole() {
        for (text, part, whole) in [
            ("新しい振込口座番号です", "口座番号", "振込口座番号"),
            ("パスワードを確認して", "スワー", "パスワード"),
            ("ログインパスワード", "パスワード", "ログインパスワード"),
            ("内容を確認してください。", "確認して", "確認してください"),
            ("お支払いのお願い", "支払", "お支払い"),
            ("なお支払いは", "支払い", "支払い"),
            ("お支払いを願います", "お支払い", "お支払い"),
            ("至急お支払いください", "お支払い", "お支払いください"),
            ("料金を払ってください", "ってください", "払ってください"),
            ("口座を変更しました", "変更", "変更"),
            ("こちらの口座へお振込みを", "口座へお振込", "口座へお振込み"),
        ] {
            assert_eq!(marked(text, part), whole, "{text}");
        }
    }

    #[test]
    fn scripts_stand_apart() {
        assert_eq!(marked("御社PDF資料", "DF"), "PDF");
        assert_eq!(marked("第3回", "3"), "3");
    }

    #[test]
    fn what_is_no_word_is_not_widened() {
        let long = "a".repeat(200);
        assert_eq!(whole_words(&long, 100..101), 100..101);
        assert_eq!(whole_words("abc", 1..1), 1..1);
        assert_eq!(whole_words("abc", 2..9), 2..9);
        assert_eq!(whole_words("あ", 1..2), 1..2);
        assert_eq!(marked("a, b", ", "), ", ");
    }
}
