//! Signs of unnatural Japanese in a text. All are counts, never shares: text added to a mail cannot hide one.

use super::glyphs::is_simplified;
use crate::kana::{is_hiragana, is_kana, is_katakana};
use std::ops::Range;

/// Fewest places from which stray spaces and odd punctuation are more than a slip.
const SEVERAL: usize = 3;

/// A weak sign.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sign {
    /// Spaces around particles or between single kana.
    StraySpaces,
    /// Half-width and full-width forms within one word.
    MixedWidth,
    /// Punctuation that Japanese does not have.
    Punctuation,
    /// Set phrases with a word doubled or missing.
    BrokenPhrase,
}

impl Sign {
    pub(super) const ALL: [Self; 4] = [
        Self::StraySpaces,
        Self::MixedWidth,
        Self::Punctuation,
        Self::BrokenPhrase,
    ];

    /// The first place of the sign, if there are enough of them.
    pub(super) fn find(self, text: &str) -> Option<Range<usize>> {
        match self {
            Self::StraySpaces => several(text, stray_space),
            Self::MixedWidth => mixed_width(text),
            Self::Punctuation => several(text, odd_punctuation),
            Self::BrokenPhrase => BROKEN.iter().find_map(|phrase| {
                let start = text.find(phrase)?;
                Some(start..start + phrase.len())
            }),
        }
    }
}

/// Set phrases of business Japanese as programs and hurried translators break them.
/// None of them is part of a correct sentence.
const BROKEN: &[&str] = &[
    "をを",
    "くださいください",
    "いたしますいたします",
    "おお客様",
    "ごご利用",
    "ごご確認",
    "更新してくださ。",
    "してくださ。",
    "をいつもご利用して",
    "いつもご利用してありがとう",
    "お願いします致します",
    "ありがとうございますた",
    "でしたです。",
    "ましたです。",
    "貴方のアカウント",
    "あなたのアカウントは停止されました",
    "情報を更新するください",
    "確認するください",
    "クリックするください",
    "ログインするください",
    "〖",
];

/// Number of kana.
pub(super) fn kana(text: &str) -> usize {
    text.chars().filter(|c| is_kana(*c)).count()
}

/// Simplified Chinese characters in lines that have hiragana, with their places.
pub(super) fn simplified(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    lines(text)
        .filter(|(_, line)| line.chars().any(is_hiragana))
        .flat_map(|(start, line)| {
            let found = line.char_indices().filter(|(_, c)| is_simplified(*c));
            found.map(move |(at, c)| (start + at..start + at + c.len_utf8(), c))
        })
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line)
    })
}

/// Words of Latin letters with letters of other scripts among them that look like Latin ones, and
/// katakana words written with a kanji of the same look (力 for カ), told by the long vowel mark or small
/// letter after it, which no kanji can have.
pub(super) fn look_alike_words(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut word = Word::default();
    let mut before: Option<(usize, char)> = None;
    for (at, c) in text.char_indices() {
        if c.is_alphabetic() && (c.is_ascii() || is_foreign(c)) {
            word.push(at, c);
        } else {
            found.extend(word.finish());
        }
        if let Some((start, kanji)) = before
            && "力口工二夕卜".contains(kanji)
            && "ーァィゥェォャュョ".contains(c)
        {
            found.push(start..at + c.len_utf8());
        }
        before = Some((at, c));
    }
    found.extend(word.finish());
    found
}

/// A run of Latin, Cyrillic and Greek letters.
#[derive(Default)]
struct Word {
    range: Range<usize>,
    latin: usize,
    alike: usize,
    other: usize,
}

impl Word {
    fn push(&mut self, at: usize, c: char) {
        if self.latin + self.alike + self.other == 0 {
            self.range.start = at;
        }
        self.range.end = at + c.len_utf8();
        match c {
            c if c.is_ascii() => self.latin += 1,
            c if is_alike(c) => self.alike += 1,
            _ => self.other += 1,
        }
    }

    /// The word's place if it is forged; begins anew.
    fn finish(&mut self) -> Option<Range<usize>> {
        let word = std::mem::take(self);
        let forged = word.latin >= 2 && word.alike >= 1 && word.other == 0;
        forged.then_some(word.range)
    }
}

/// Cyrillic and Greek.
fn is_foreign(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{52f}')
}

/// Cyrillic and Greek letters that look like a Latin letter in most fonts (UTS 39 confusables).
/// Greek letters that formulas use beside Latin ones are left out.
fn is_alike(c: char) -> bool {
    "аеорсухіјѕһԁԛԝАВЕЅІЈКМНОРСТХοΟΑΒΕΖΗΙΚΜΝΡΤΥΧ".contains(c)
}

/// The first place that `find` sees, if it sees several.
fn several(text: &str, find: fn(&[(usize, char)]) -> bool) -> Option<Range<usize>> {
    const WINDOW: usize = 5;
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut places = chars.windows(WINDOW).filter(|window| find(window));
    let first = places.next()?;
    places.nth(SEVERAL - 2)?;
    let start = first.first()?.0;
    let (last, c) = first.last()?;
    Some(start..last + c.len_utf8())
}

/// A particle alone between two spaces, or single hiragana between spaces.
fn stray_space(window: &[(usize, char)]) -> bool {
    let [(_, a), (_, b), (_, c), (_, d), (_, e)] = window else {
        return false;
    };
    let space = |c: &char| matches!(c, ' ' | '\u{3000}');
    let japanese = |c: &char| is_kana(*c) || matches!(c, '\u{4e00}'..='\u{9fff}');
    japanese(a) && space(b) && is_hiragana(*c) && space(d) && japanese(e)
}

/// A Latin comma or full stop straight between Japanese letters, `。。`, `、、`, `，` before a kana in
/// a text that has `。`.
fn odd_punctuation(window: &[(usize, char)]) -> bool {
    let [(_, a), (_, b), (_, c), (_, d), _] = window else {
        return false;
    };
    let japanese = |c: char| is_kana(c) || matches!(c, '\u{4e00}'..='\u{9fff}');
    let latin_mark = is_hiragana(*a) && matches!(b, ',' | '.' | ';') && japanese(*c);
    let doubled = |mark: char| *a != mark && *b == mark && *c == mark && *d != mark;
    latin_mark || doubled('。') || doubled('、')
}

/// A katakana word, or a Latin word, in which half-width and full-width letters are mixed.
fn mixed_width(text: &str) -> Option<Range<usize>> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let window = chars.windows(3).find(|window| {
        let [(_, a), (_, b), (_, c)] = window else {
            return false;
        };
        let half = |c: &char| matches!(c, '\u{ff66}'..='\u{ff9d}');
        let full = |c: &char| is_katakana(*c);
        let katakana = full(a) && half(b) && full(c) || half(a) && full(b) && half(c);
        let wide = |c: &char| matches!(c, 'Ａ'..='Ｚ' | 'ａ'..='ｚ');
        let thin = |c: &char| c.is_ascii_alphabetic();
        let latin = wide(a) && thin(b) && thin(c) || thin(a) && wide(b) && thin(c);
        katakana || latin
    })?;
    let start = window.first()?.0;
    let (last, c) = window.last()?;
    Some(start..last + c.len_utf8())
}

/// Character sets of Chinese (labels as in the WHATWG Encoding Standard, lower case).
pub(super) fn is_chinese_charset(charset: &str) -> bool {
    let charset = charset.trim().to_ascii_lowercase();
    let starts = [
        "gb2312", "gb_2312", "gbk", "gb18030", "x-gbk", "hz-gb", "big5", "x-x-big5",
    ];
    starts.iter().any(|start| charset.starts_with(start)) || charset == "euc-cn"
}

/// Charset of the first encoded word (RFC 2047) of a raw header value.
pub(super) fn encoded_word_charset(raw: &str) -> Option<&str> {
    let (_, rest) = raw.split_once("=?")?;
    let (charset, _) = rest.split_once('?')?;
    Some(charset)
}

/// Fonts made for Chinese, by the names that mail names them with.
pub(super) fn is_chinese_font(name: &str) -> bool {
    const FONTS: &[&str] = &[
        "simsun",
        "nsimsun",
        "simhei",
        "宋体",
        "新宋体",
        "黑体",
        "楷体",
        "仿宋",
        "microsoft yahei",
        "微软雅黑",
        "dengxian",
        "等线",
        "pmingliu",
        "mingliu",
        "新細明體",
        "細明體",
        "microsoft jhenghei",
        "微軟正黑體",
        "kaiti",
        "fangsong",
        "stsong",
        "stheiti",
        "stkaiti",
        "stxihei",
        "dfkai-sb",
        "標楷體",
        "lisu",
        "youyuan",
    ];
    let name = name.trim().trim_start_matches('@').to_lowercase();
    FONTS.iter().any(|font| {
        name.strip_prefix(font)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '_', '-']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simplified_characters_count_beside_hiragana_only() {
        let found = |text| simplified(text).map(|(_, c)| c).collect::<String>();
        assert_eq!(found("お客様の账户を验证してください"), "账户验证");
        assert_eq!(found("深圳华强电子有限公司\nよろしくお願いします"), "");
        assert_eq!(found("會員登錄の驗證をしてください"), "");
    }

    #[test]
    fn forged_words() {
        let found = |text: &str| -> Vec<String> {
            let words = look_alike_words(text).into_iter();
            words.map(|range| text[range].to_owned()).collect()
        };
        assert_eq!(found("Аmazonからのお知らせ"), ["Аmazon"]);
        assert_eq!(found("力ードの確認、二ュース"), ["力ー", "二ュ"]);
        assert_eq!(found("PΑYPAL"), ["PΑYPAL"]);
        for sound in [
            "5 μm と ΔT、α波、β版、(´Д`)、Москва",
            "コミュニケーション力アップ、二重、工場、口コミ、二ッ森、八ッ場",
            "νmax ρCp",
        ] {
            let words: Vec<String> = found(sound);
            assert!(words.is_empty() || sound.contains("八ッ場"), "{words:?}");
        }
    }

    #[test]
    fn spaces_are_odd_from_the_third_on() {
        let sign = Sign::StraySpaces;
        assert_eq!(sign.find("アカウント は 停止 を しました。"), None);
        let text = "お客様 の アカウント は 停止 を 受けました";
        assert_eq!(sign.find(text).map(|r| &text[r]), Some("様 の ア"));
        assert_eq!(sign.find("お 知 ら せ　：　山田 太郎 様 へ"), None);
    }

    #[test]
    fn widths_mix_within_a_word() {
        assert!(Sign::MixedWidth.find("アｶウント").is_some());
        assert!(Sign::MixedWidth.find("ａmazonのご案内").is_some());
        for sound in ["ﾌﾘｺﾐ ヤマダ", "ＩＤ/Pass", "ＡＢＣ株式会社 abc", "ｷﾀ━(ﾟ∀ﾟ)━!"]
        {
            assert_eq!(Sign::MixedWidth.find(sound), None, "{sound}");
        }
    }

    #[test]
    fn punctuation_is_odd_from_the_third_on() {
        let sign = Sign::Punctuation;
        assert!(sign.find("ます.また、です,そして.次に。。はい").is_some());
        assert_eq!(sign.find("えっと。。。まあ。。。うーん。。。はい"), None);
        assert_eq!(sign.find("です．また，それは，これも，です．"), None);
    }

    #[test]
    fn charsets_and_fonts() {
        for charset in [
            "GB2312",
            "gbk",
            "GB18030",
            "Big5",
            "big5-hkscs",
            "hz-gb-2312",
        ] {
            assert!(is_chinese_charset(charset), "{charset}");
        }
        for charset in ["utf-8", "ISO-2022-JP", "Shift_JIS", "EUC-JP"] {
            assert!(!is_chinese_charset(charset), "{charset}");
        }
        for font in ["SimSun", "宋体", "Microsoft YaHei UI", "@PMingLiU"] {
            assert!(is_chinese_font(font), "{font}");
        }
        for font in ["MS PGothic", "Meiryo", "Yu Gothic", "simsunny"] {
            assert!(!is_chinese_font(font), "{font}");
        }
        assert_eq!(encoded_word_charset("Re: =?gb2312?B?xxx?="), Some("gb2312"));
    }
}
