//! What the mail says that helps to open its locked attachments.

use crate::CheckContext;
use miwake_inspect::Hints;
use miwake_text::fold;
use std::collections::BTreeSet;

/// Most passwords to try.
const PASSWORDS: usize = 20;

/// Words after which a password stands, as [`fold`] makes them.
const WORDS: &[&str] = &[
    "パスワード",
    "ﾊﾟｽﾜｰﾄﾞ",
    "パスコード",
    "解凍キー",
    "解凍コード",
    "復号キー",
    "暗証番号",
    "開封用の文字列",
    "解凍用の文字列",
    "password",
    "passcode",
    "passphrase",
    "pass",
    "pw",
];
/// How far behind the word it may stand, in characters.
const REACH: usize = 80;
/// Lengths of a password, in characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 3..=64;

/// What the texts of the mail say that may open a locked attachment, likeliest first.
#[must_use]
pub fn hints(ctx: &CheckContext<'_>) -> Hints {
    let line = ctx.subject_line().1;
    let bodies = ctx.bodies.iter().map(|body| body.text);
    let texts: Vec<&str> = bodies.chain([line]).collect();
    let mut passwords = Vec::new();
    let mut seen = BTreeSet::new();
    let mut add = |word: String| {
        let length = word.chars().count();
        if passwords.len() < PASSWORDS && LENGTHS.contains(&length) && seen.insert(word.clone()) {
            passwords.push(word);
        }
    };
    // Behind the word first; then whatever stands alone on a line and looks like one.
    texts.iter().for_each(|text| behind_words(text, &mut add));
    texts.iter().for_each(|text| alone(text, &mut add));
    Hints { passwords }
}

/// Words that stand behind one of [`WORDS`].
fn behind_words(text: &str, add: &mut dyn FnMut(String)) {
    // Folding keeps the number of characters of what is looked for, so places are counted in characters.
    let folded: Vec<char> = text
        .chars()
        .flat_map(|c| fold(c.encode_utf8(&mut [0; 4])).chars().next())
        .collect();
    let original: Vec<char> = text.chars().collect();
    let mut found = 0;
    let mut at = 0;
    while at < folded.len() && found < PASSWORDS * 2 {
        let rest = folded.get(at..).unwrap_or_default();
        let word = WORDS.iter().find(|word| starts_with(rest, word));
        let Some(word) = word.filter(|word| !word.is_ascii() || !after_letter(&folded, at)) else {
            at += 1;
            continue;
        };
        at += word.chars().count();
        let end = (at + REACH).min(original.len());
        let behind: String = original.get(at..end).unwrap_or_default().iter().collect();
        candidates(&behind, add);
        found += 1;
    }
}

fn starts_with(text: &[char], word: &str) -> bool {
    let mut chars = text.iter();
    word.chars().all(|c| chars.next() == Some(&c))
}

fn after_letter(text: &[char], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|before| text.get(before))
        .is_some_and(char::is_ascii_alphanumeric)
}

/// The quoted words and the first two Latin words in `behind`.
fn candidates(behind: &str, add: &mut dyn FnMut(String)) {
    for (open, close) in [
        ('「', '」'),
        ('『', '』'),
        ('【', '】'),
        ('"', '"'),
        ('“', '”'),
        ('`', '`'),
    ] {
        let quoted = behind
            .split_once(open)
            .and_then(|(_, rest)| rest.split_once(close));
        if let Some((word, _)) = quoted {
            add(half_width(word.trim()));
        }
    }
    let half = half_width(behind);
    let words = half.split(|c: char| !c.is_ascii_graphic());
    for word in words
        .filter(|word| !word.is_empty() && !is_joint(word))
        .take(2)
    {
        // As it stands, and without what only surrounds it.
        let bare = word.trim_matches([
            ':', '=', '"', '\'', '`', '<', '>', '(', ')', '[', ']', '.', ',', ';',
        ]);
        add(bare.to_owned());
        add(word.trim_start_matches([':', '=']).to_owned());
    }
}

/// Words that join the word and the password, and punctuation alone.
fn is_joint(word: &str) -> bool {
    let joints = [
        "is",
        "for",
        "the",
        "to",
        "open",
        "file",
        "zip",
        "archive",
        "this",
        "attached",
        "attachment",
        "of",
        "and",
        "will",
        "be",
    ];
    let bare = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    bare.is_empty() || joints.contains(&bare.to_ascii_lowercase().as_str())
}

/// Lines of one Latin word with a digit in it.
fn alone(text: &str, add: &mut dyn FnMut(String)) {
    for line in text.lines() {
        let line = half_width(line.trim());
        let one_word =
            line.len() >= 4 && line.len() <= 32 && line.chars().all(|c| c.is_ascii_graphic());
        let digit = line.chars().any(|c| c.is_ascii_digit());
        if one_word && digit && !line.contains("://") && !line.contains('@') {
            add(line);
        }
    }
}

/// Full-width Latin made half-width; case stays.
fn half_width(text: &str) -> String {
    text.chars().map(miwake_text::half_width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Environment;
    use miwake_mail::read;

    fn passwords(text: &str) -> Vec<String> {
        let mail = read(text.as_bytes(), &miwake_mail::Limits::DEFAULT);
        let environment = Environment::default();
        hints(&CheckContext::new(&mail, &[], &environment)).passwords
    }

    #[test]
    fn the_password_is_the_likeliest() {
        for (text, expected) in [
            (
                "添付ファイルのパスワード：Aoba2026 です。よろしくお願いします。",
                "Aoba2026",
            ),
            (
                "添付の資料をお送りします。解凍ＰＷ：ａｂ１２\nよろしくお願いします。",
                "ab12",
            ),
            (
                "資料です。開くためのパスワードは「あおば2026」です。よろしく。",
                "あおば2026",
            ),
            (
                "The report is attached.\nThe password is ledger-26.\nRegards, Ken",
                "ledger-26",
            ),
            (
                "Please find the file attached. Password for the zip file: Xy9!k",
                "Xy9!k",
            ),
            (
                "パスワードは次のとおりです。\n\nQw3rty#9\n\nご確認ください。",
                "Qw3rty#9",
            ),
        ] {
            let found = passwords(text);
            assert_eq!(
                found.first().map(String::as_str),
                Some(expected),
                "{found:?}"
            );
        }
    }

    #[test]
    fn candidates_are_few() {
        let many: String = (0..500).map(|i| format!("password: a{i}b\n")).collect();
        assert_eq!(passwords(&many).len(), PASSWORDS);
        assert!(passwords("来週の会議は三時からです。資料は追って送ります。").is_empty());
        assert!(passwords("").is_empty());
    }
}
