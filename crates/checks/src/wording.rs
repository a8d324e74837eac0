//! The wording of a mail as a linear model sees it: units of text, n-grams of units, and how much a
//! text's beginning is worded like fraud.
//!
//! A unit is a word of a script with spaces, one character of a script without, or a stand-in
//! for what must not be learned: a number, a URL or address. Words give n-grams of one and two units,
//! characters of two to four (for the models of asks also one), so that both say about as much. An n-gram counts once, where
//! it first stands.
//!
//! The score of a text is that of its best beginning: of all beginnings that end with a line, the one with the
//! highest sum of weights, damped by the root of its length so that long texts say no more than short ones.
//! What is put below a text takes nothing away from it, so that honest text added to a fraud (a quoted thread,
//! a footer) never lowers its score.

use miwake_text::{fold_char, is_invisible};
use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::{Range, RangeInclusive};
use std::sync::OnceLock;

pub(crate) mod coded;
#[path = "generated/wording.rs"]
mod generated;

use coded::hash_pieces;
pub use coded::{HASH_BITS, SCALE, encode, hash};

/// Shorter texts are damped as if they had this many units: a few words prove little.
const FEWEST_UNITS: usize = 20;
/// Longest text that is looked at, in units. Fraud says what it wants early; a newsletter ends here.
pub const TEXT_UNITS: usize = 6_000;
/// Most characters of an n-gram.
const CHARACTERS: usize = 4;
/// Most n-grams that end at one unit: of one to four characters, or of one and two words and the stem of the last.
const GRAMS: usize = CHARACTERS;
/// Longest word in bytes; more is no word.
const WORD_BYTES: usize = 40;

/// Stand-in for a run of digits.
const NUMBER: &str = "0";
/// Stand-in for a URL, a host or a mail address.
const ADDRESS: &str = "@";

/// A unit of text with the n-grams that end at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// Hashes of the n-grams that end here, below 2^[`HASH_BITS`].
    pub grams: Grams,
    /// Whether a line ends behind it.
    pub ends_line: bool,
}

/// Hashes of n-grams; at most [`GRAMS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Grams {
    hashes: [u32; GRAMS],
    count: usize,
}

impl Grams {
    fn push(&mut self, hash: u32) {
        if let Some(next) = self.hashes.get_mut(self.count) {
            *next = hash;
            self.count += 1;
        }
    }
}

impl std::ops::Deref for Grams {
    type Target = [u32];

    fn deref(&self) -> &[u32] {
        self.hashes.get(..self.count).unwrap_or_default()
    }
}

/// The beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beginning {
    /// Its length in units.
    pub units: usize,
    /// Sum of the weights of its n-grams, divided by [`damping`]; in the unit of the weights.
    pub score: f32,
}

/// A run of units and the sum of their weights.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// Indexes of the units.
    pub units: Range<usize>,
    /// Sum of the weights.
    pub score: f32,
}

/// Fewest characters of an n-gram: for the wording, and for the models of asks. A trial of the model alone found 6 of a hundred
/// more Japanese asks with single characters (rounds 8 to 11 of tests/acceptance, 8,000 n-grams, 5 % of the honest mail found);
/// beside words and identities the rounds show no difference.
#[derive(Clone, Copy)]
enum Fewest {
    Two,
    One,
}

/// The tokens of a text; their words stand one after the other in one text.
#[derive(Default)]
struct Tokens {
    words: String,
    list: Vec<Token>,
}

struct Token {
    /// Where it stands in the text.
    range: Range<usize>,
    /// Where its word stands in [`Tokens::words`].
    word: Range<usize>,
    /// Of a script written without spaces.
    single: bool,
}

/// The units of `text`, at most [`TEXT_UNITS`].
#[must_use]
pub fn units(text: &str) -> Vec<Unit> {
    units_of(text, TEXT_UNITS, Fewest::Two)
}

/// All units of `text`, with the n-grams of the models of asks.
pub(crate) fn ask_units(text: &str) -> Vec<Unit> {
    units_of(text, usize::MAX, Fewest::One)
}

fn units_of(text: &str, most: usize, fewest: Fewest) -> Vec<Unit> {
    let tokens = tokens(text, most);
    let list = &tokens.list;
    let unit = |(index, token): (usize, &Token)| {
        let next = list
            .get(index + 1)
            .map_or(text.len(), |next| next.range.start);
        let between = text.get(token.range.end..next).unwrap_or_default();
        let mut grams = Grams::default();
        tokens.each_gram(index, token, fewest, |pieces| {
            grams.push(hash_pieces(pieces));
        });
        Unit {
            range: token.range.clone(),
            grams,
            ends_line: next == text.len() || between.contains('\n'),
        }
    };
    list.iter().enumerate().map(unit).collect()
}

/// What the sum of the weights of a text of so many units is divided by.
#[must_use]
pub fn damping(units: usize) -> f32 {
    const MORE: usize = 10;
    // Below 2^24: exact, and the root is rounded alike everywhere (IEEE 754).
    ((units.max(FEWEST_UNITS) + MORE) as f32).sqrt()
}

/// The beginning with the highest damped sum among those whose last unit `ends_line`; the first of the best.
/// `values` are the sums of weights of the units.
#[must_use]
pub fn best_beginning(values: &[f32], ends_line: impl Iterator<Item = bool>) -> Option<Beginning> {
    let mut best: Option<Beginning> = None;
    let mut sum = 0.0_f32;
    for ((units, value), ends) in (1..).zip(values).zip(ends_line) {
        sum += value;
        let score = sum / damping(units);
        if ends && best.is_none_or(|best| score > best.score) {
            best = Some(Beginning { units, score });
        }
    }
    best
}

/// The n-grams of `text` as they are written in `data/wording.tsv`, in the order of [`units`].
#[must_use]
pub fn grams(text: &str) -> Vec<String> {
    grams_of(text, Fewest::Two)
}

/// The n-grams of `text` as they are written in `data/ask_model.tsv`.
#[must_use]
pub fn ask_grams(text: &str) -> Vec<String> {
    grams_of(text, Fewest::One)
}

fn grams_of(text: &str, fewest: Fewest) -> Vec<String> {
    let tokens = tokens(text, TEXT_UNITS);
    let mut grams = vec![];
    for (index, token) in tokens.list.iter().enumerate() {
        tokens.each_gram(index, token, fewest, |pieces| grams.push(pieces.collect()));
    }
    grams
}

impl Tokens {
    fn push(&mut self, range: Range<usize>, word: &str, single: bool) {
        let start = self.words.len();
        self.words.push_str(word);
        self.list.push(Token {
            range,
            word: start..self.words.len(),
            single,
        });
    }

    fn word(&self, token: &Token) -> &str {
        self.words.get(token.word.clone()).unwrap_or_default()
    }

    /// Gives the n-grams that end at a token, and the stem of a long word, each in pieces.
    fn each_gram(
        &self,
        index: usize,
        token: &Token,
        fewest: Fewest,
        mut emit: impl FnMut(&mut dyn Iterator<Item = &str>),
    ) {
        for size in sizes(token, fewest) {
            if let Some(mut pieces) = self.gram(index, size) {
                emit(&mut pieces);
            }
        }
        if let Some(stem) = stem(self.word(token)) {
            emit(&mut [stem, "-"].into_iter());
        }
    }

    /// The n-gram of `size` units that ends at `index`: characters joined, words with a space between.
    fn gram(&self, index: usize, size: usize) -> Option<impl Iterator<Item = &str>> {
        let start = (index + 1).checked_sub(size)?;
        let mut spaced = false;
        let tokens = self.list.get(start..=index)?.iter();
        Some(tokens.flat_map(move |token| {
            let space = if spaced && !token.single { " " } else { "" };
            spaced = !token.single;
            [space, self.word(token)]
        }))
    }
}

/// The first letters of a long word: what its forms have in common, in most languages with spaces.
fn stem(word: &str) -> Option<&str> {
    const LETTERS: usize = 5;
    let (end, _) = word.char_indices().nth(LETTERS)?;
    word.get(..end)
}

fn sizes(token: &Token, fewest: Fewest) -> RangeInclusive<usize> {
    match (token.single, fewest) {
        (true, Fewest::One) => 1..=CHARACTERS,
        (true, Fewest::Two) => 2..=CHARACTERS,
        (false, _) => 1..=2,
    }
}

/// The first `most` tokens of `text`.
fn tokens(text: &str, most: usize) -> Tokens {
    let mut tokens = Tokens::default();
    for (start, run) in runs(text) {
        if tokens.list.len() >= most {
            break;
        }
        if is_address(run) {
            tokens.push(start..start + run.len(), ADDRESS, false);
        } else {
            split_run(start, run, most, &mut tokens);
        }
    }
    tokens.list.truncate(most);
    tokens
}

/// Runs without white space; a Latin address that touches Japanese text is a run of its own.
fn runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let first = rest.chars().next()?;
            let part = if first.is_whitespace() {
                first.len_utf8()
            } else {
                let east = is_east(first);
                let ends = |c: char| c.is_whitespace() || !is_invisible(c) && is_east(c) != east;
                rest.find(ends).unwrap_or(rest.len())
            };
            let (run, after) = rest.split_at(part);
            let start = at;
            at += part;
            rest = after;
            if !first.is_whitespace() {
                return Some((start, run));
            }
        }
    })
}

/// Of the blocks of Chinese, Japanese and Korean, their punctuation included.
fn is_east(c: char) -> bool {
    c >= '\u{2e80}'
}

/// Whether a run is a URL, a host or a mail address.
pub(crate) fn is_address(run: &str) -> bool {
    // Most runs are words.
    run.bytes().any(|byte| matches!(byte, b':' | b'@' | b'.')) && is_written_as_address(run)
}

fn is_written_as_address(run: &str) -> bool {
    run.contains("://")
        || run.contains('@')
        || run.starts_with("www.")
        || run.starts_with("WWW.")
        || host_like(run)
}

/// `name.example.com` with nothing but what a host name has, and a path perhaps.
fn host_like(run: &str) -> bool {
    let host = run.split('/').next().unwrap_or(run);
    let host = host.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    let mut labels = host.split('.');
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    host.is_ascii()
        && host.chars().all(plain)
        && labels.clone().count() >= 2
        && labels.clone().all(|label| !label.is_empty())
        && labels
            .next_back()
            .is_some_and(|label| label.len() >= 2 && label.chars().all(|c| c.is_ascii_alphabetic()))
}

fn split_run(start: usize, run: &str, most: usize, tokens: &mut Tokens) {
    let mut word = String::new();
    let mut word_start = start;
    let mut end = start;
    for (offset, original) in run.char_indices() {
        if tokens.list.len() >= most {
            return;
        }
        let at = start + offset;
        let after = at + original.len_utf8();
        if is_invisible(original) {
            continue;
        }
        for c in fold_char(original) {
            let digits = word.starts_with(|w: char| w.is_ascii_digit());
            let goes_on = !word.is_empty()
                && (digits && (c.is_ascii_digit() || matches!(c, ',' | '.'))
                    || !digits && is_word_char(c));
            if !goes_on {
                push_word(&mut word, word_start..end, tokens);
                word_start = at;
            }
            if is_single(c) {
                tokens.push(at..after, c.encode_utf8(&mut [0; 4]), true);
            } else if goes_on || is_word_char(c) || c.is_ascii_digit() {
                word.push(c);
                end = after;
            }
        }
    }
    push_word(&mut word, word_start..end, tokens);
}

fn push_word(word: &mut String, range: Range<usize>, tokens: &mut Tokens) {
    if !word.is_empty() && word.len() <= WORD_BYTES {
        let text = if word.starts_with(|c: char| c.is_ascii_digit()) {
            NUMBER
        } else {
            word.trim_end_matches('\'')
        };
        if !text.is_empty() {
            tokens.push(range, text, false);
        }
    }
    word.clear();
}

fn is_word_char(c: char) -> bool {
    (c.is_alphabetic() && !is_single(c)) || matches!(c, '\'')
}

/// Characters that are units by themselves: kanji, kana, and the marks that fraud likes.
fn is_single(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
        || matches!(c, '【' | '】' | '!' | '$' | '€' | '£' | '%' | '円')
}

/// The run of at most `longest` neighbours in `values` (the sum of a unit's weights each) with the
/// highest sum, the first of the best; `None` when no sum is above 0. Linear in the number of values.
#[must_use]
pub fn best_passage(values: &[f32], longest: usize) -> Option<Passage> {
    // Starts of a passage that can still be the best, with the sum of all before them, lowest first.
    let mut starts: VecDeque<(usize, f32)> = VecDeque::from([(0, 0.0)]);
    let mut best: Option<Passage> = None;
    let mut sum = 0.0_f32;
    for (end, value) in (1..).zip(values) {
        sum += value;
        while starts
            .front()
            .is_some_and(|(start, _)| start + longest < end)
        {
            starts.pop_front();
        }
        if let Some(&(start, before)) = starts.front()
            && sum - before > best.as_ref().map_or(0.0, |passage| passage.score)
        {
            best = Some(Passage {
                units: start..end,
                score: sum - before,
            });
        }
        while starts.back().is_some_and(|(_, before)| *before >= sum) {
            starts.pop_back();
        }
        starts.push_back((end, sum));
    }
    best
}

/// Features are hashes already: they are only spread over the bits that a set looks at.
#[derive(Default)]
struct FeatureHasher(u64);

impl Hasher for FeatureHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u32(u32::from(*byte));
        }
    }

    fn write_u32(&mut self, feature: u32) {
        self.0 = (self.0 ^ u64::from(feature)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 ^= self.0 >> 32;
    }
}

/// The trained model: weights by feature, in steps of 1/[`SCALE`].
#[derive(Debug)]
pub struct Model {
    weights: Vec<i8>,
}

impl Model {
    /// The model in use, taken apart once.
    #[must_use]
    pub fn get() -> &'static Self {
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| Self {
            weights: coded::decode(generated::WEIGHTS),
        })
    }

    /// What each unit says, in whole steps of [`SCALE`]: positive speaks for fraud. An n-gram counts where it
    /// first stands. Sums stay whole numbers, so that every machine comes to the same.
    #[must_use]
    pub fn values(&self, units: &[Unit]) -> Vec<f32> {
        let mut seen = HashSet::<u32, BuildHasherDefault<FeatureHasher>>::default();
        let mut first = |&gram: &u32| {
            let weight = self.weight(gram);
            if weight != 0.0 && seen.insert(gram) {
                weight
            } else {
                0.0
            }
        };
        let of = |unit: &Unit| unit.grams.iter().map(&mut first).sum();
        units.iter().map(of).collect()
    }

    /// The score that the bands are cuts of, of a beginning of units with [`Self::values`].
    #[must_use]
    pub fn score(beginning: &Beginning) -> f32 {
        beginning.score / SCALE + generated::INTERCEPT
    }

    fn weight(&self, gram: u32) -> f32 {
        let weight = usize::try_from(gram)
            .ok()
            .and_then(|gram| self.weights.get(gram));
        weight.copied().map_or(0.0, f32::from)
    }
}

/// A range of scores, by the share of honest mail above its cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// 0 for the band most like fraud, 1 for the next …
    pub rank: usize,
    /// Its name; a variant of the check `worded-like-fraud`.
    pub name: &'static str,
}

/// Which band of scores a text is in: the first whose cut `score` reaches. Japanese has cuts of
/// its own: its n-grams are of characters, so that its scores are of another size.
#[must_use]
pub fn band(score: f32, japanese: bool) -> Option<Band> {
    let bands = if japanese {
        generated::JAPANESE
    } else {
        generated::OTHER
    };
    let rank = bands.iter().position(|(_, cut)| score >= *cut)?;
    let (name, _) = bands.get(rank)?;
    Some(Band { rank, name })
}

/// Counts the letters of a text, and those that are kana.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Kana {
    letters: usize,
    kana: usize,
}

impl Kana {
    /// Counts `text` too.
    pub(crate) fn add(&mut self, text: &str) {
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            self.letters += 1;
            self.kana += usize::from(crate::kana::is_kana(c));
        }
    }

    /// Counts what `other` counted, too.
    pub(crate) fn join(&mut self, other: Self) {
        self.letters += other.letters;
        self.kana += other.kana;
    }

    /// Whether a good part of the letters is kana.
    pub(crate) fn is_japanese(self) -> bool {
        self.kana * 8 > self.letters
    }
}

/// Whether a text is Japanese: a good part of its letters is kana.
#[must_use]
pub fn is_japanese(text: &str) -> bool {
    let mut kana = Kana::default();
    kana.add(text);
    kana.is_japanese()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_characters_numbers_and_addresses_are_units() {
        let tokens = tokens("Verify your 1,234 お客様のID https://a.example/x 。", 20);
        let words: Vec<&str> = tokens.list.iter().map(|token| tokens.word(token)).collect();
        assert_eq!(
            words,
            ["verify", "your", "0", "お", "客", "様", "の", "id", "@"]
        );
    }

    #[test]
    fn words_give_one_and_two_and_characters_two_to_four() {
        assert_eq!(
            grams("Verify your"),
            ["verify", "verif-", "your", "verify your"]
        );
        assert_eq!(
            grams("お客様の"),
            ["お客", "客様", "お客様", "様の", "客様の", "お客様の"]
        );
        assert_eq!(ask_grams("お客"), ["お", "客", "お客"]);
        assert_eq!(ask_grams("Verify your"), grams("Verify your"));
    }

    #[test]
    fn letters_with_accents_are_letters() {
        assert_eq!(grams("vérifier"), ["vérifier", "vérif-"]);
    }

    #[test]
    fn invisible_fillers_do_not_split_words() {
        assert_eq!(grams("ver\u{200b}ify"), grams("verify"));
    }

    #[test]
    fn what_stands_below_takes_nothing_from_the_best_beginning() {
        let fraud = [1.0, 2.0, -0.5, 3.0];
        let line = [false, false, false, true];
        let best = best_beginning(&fraud, line.into_iter()).expect("one line");
        let longer = [1.0, 2.0, -0.5, 3.0, -4.0, -9.0];
        let lines = [false, false, false, true, false, true];
        assert_eq!(best_beginning(&longer, lines.into_iter()), Some(best));
        assert_eq!(best.units, 4);
        assert_eq!(best_beginning(&[], [].into_iter()), None);
    }

    #[test]
    fn a_long_text_says_no_more_than_a_short_one() {
        let score = |units: usize| {
            let ends = (1..=units).map(|unit| unit == units);
            best_beginning(&vec![1.0 / (units as f32).sqrt(); units], ends)
                .expect("one line")
                .score
        };
        assert!((score(100) - score(1_000)).abs() < 0.06);
        assert!(score(10) < score(100));
    }

    #[test]
    fn lines_end_with_their_last_unit() {
        let ends: Vec<bool> = units("Dear you,\n\nverify it. ")
            .iter()
            .map(|u| u.ends_line)
            .collect();
        assert_eq!(ends, [false, true, false, true]);
    }

    #[test]
    fn a_passage_is_no_longer_than_allowed() {
        let best = best_passage(&[1.0; 10], 4).expect("above 0");
        assert_eq!((best.units.len(), best.score), (4, 4.0));
    }
}
