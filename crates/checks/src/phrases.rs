//! Phrases in the subject line and the text: how they are looked up, and sets of phrases of one meaning.
//!
//! A set is found once, however often its phrases stand in the mail, so that a long text
//! does not weigh more than a short one.

use crate::text::{each_normalized, normalize};
use crate::{BodyText, CheckContext, Evidence, Role};
use memchr::memmem;
use std::cell::RefCell;
use std::collections::HashSet;
use std::ops::Range;

/// Phrases that say the same thing, each as [`normalize`] makes it.
pub(crate) type PhraseSet = &'static [&'static str];

/// First place of `phrase` in `text`, both as [`normalize`] makes them. A phrase that begins or ends
/// with a Latin letter or digit must stand as a word there.
///
/// Hundreds of phrases are looked up in every mail: `memmem` prepares a search several times
/// faster than `str::find`.
fn find_normalized(text: &str, phrase: &str) -> Option<Range<usize>> {
    debug_assert!(
        is_normalized(phrase),
        "{phrase:?} is not as it is looked up"
    );
    if phrase.is_empty() {
        return None;
    }
    memmem::find_iter(text.as_bytes(), phrase)
        .map(|start| start..start + phrase.len())
        .find(|range| stands(text, phrase, range))
}

/// Whether [`normalize`] leaves `phrase` as it is. What was looked at once is remembered: every mail of every test asks
/// for some thousand phrases, and tests run with this assertion.
fn is_normalized(phrase: &str) -> bool {
    thread_local!(static KNOWN: RefCell<HashSet<String>> = RefCell::default());
    KNOWN.with_borrow_mut(|known| {
        known.contains(phrase) || (normalize(phrase) == phrase && known.insert(phrase.to_owned()))
    })
}

/// Whether `phrase` stands at `range` as a word where it begins or ends with a Latin letter or digit.
fn stands(text: &str, phrase: &str, range: &Range<usize>) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let before = text.get(..range.start).and_then(|t| t.chars().next_back());
    let after = text.get(range.end..).and_then(|t| t.chars().next());
    !(is_word(phrase.chars().next()) && is_word(before)
        || is_word(phrase.chars().next_back()) && is_word(after))
}

/// Whether `text` holds `phrase`, both as [`normalize`] makes them.
pub(crate) fn holds_normalized(text: &str, phrase: &str) -> bool {
    find_normalized(text, phrase).is_some()
}

/// Whether `text` holds `phrase` (case, width and white space do not matter; Latin words whole).
pub(crate) fn holds(text: &str, phrase: &str) -> bool {
    holds_normalized(&normalize(text), phrase)
}

/// Most places at which a pair's first phrase is tried: bounds the work for a text that repeats it.
const PAIR_PLACES: usize = 64;

/// First place where a phrase of `first` is followed by one of `second` within `gap` characters that is not denied,
/// in `text` as [`normalize`] makes it.
fn find_pair_normalized(
    text: &str,
    first: PhraseSet,
    second: PhraseSet,
    gap: usize,
) -> Option<Range<usize>> {
    first.iter().find_map(|phrase| {
        let starts = memmem::find_iter(text.as_bytes(), phrase).take(PAIR_PLACES);
        starts.into_iter().find_map(|start| {
            let from = start + phrase.len();
            if !stands(text, phrase, &(start..from)) {
                return None;
            }
            let rest = text.get(from..)?;
            let end = rest
                .char_indices()
                .nth(gap)
                .map_or(rest.len(), |(at, _)| at);
            let window = rest.get(..end)?;
            let found = second.iter().find_map(|phrase| {
                let found = find_normalized(window, phrase)?;
                let after = rest.get(found.end..).unwrap_or_default();
                (!is_denied(after)).then_some(found)
            })?;
            Some(start..from + found.end)
        })
    })
}

/// Whether the words before `after` are denied: 振込先に変更**はございません**.
fn is_denied(after: &str) -> bool {
    const DENIALS: [&str; 8] = [
        "はございません",
        "はありません",
        "はいたしません",
        "は致しません",
        "はない",
        "はなく",
        "はなし",
        "なし",
    ];
    DENIALS.iter().any(|denial| after.starts_with(denial))
}

impl BodyText<'_> {
    /// First place of `phrase` as [`holds`] compares, as a range in [`BodyText::text`].
    pub(crate) fn find_phrase(&self, phrase: &str) -> Option<Range<usize>> {
        self.original(find_normalized(&self.normalized, phrase)?)
    }

    /// The range in [`BodyText::text`] that a range in [`BodyText::normalized`] comes from.
    pub(crate) fn original(&self, found: Range<usize>) -> Option<Range<usize>> {
        let (mut at, mut start, mut end) = (0, None, self.text.len());
        each_normalized(self.text, |range, c| {
            if at >= found.start && at < found.end {
                start.get_or_insert(range.start);
                end = range.end;
            }
            at += c.len_utf8();
        });
        Some(start?..end)
    }
}

impl CheckContext<'_> {
    /// First place of `phrase`, in the subject line or else in a body.
    pub(crate) fn find_phrase(&self, phrase: &str) -> Option<Evidence> {
        if holds_normalized(&self.normalized_subject_line, phrase) {
            let (index, line) = self.subject_line();
            let index = index.unwrap_or(0);
            return Some(Evidence::header(Role::Words, self.mail, index, line));
        }
        self.bodies.iter().find_map(|body| {
            let range = body.find_phrase(phrase)?;
            Some(body.evidence(Role::Words, range))
        })
    }

    /// First place where a phrase of `first` is followed by one of `second` within `gap` characters.
    pub(crate) fn find_pair(
        &self,
        first: PhraseSet,
        second: PhraseSet,
        gap: usize,
    ) -> Option<Evidence> {
        if find_pair_normalized(&self.normalized_subject_line, first, second, gap).is_some() {
            let (index, line) = self.subject_line();
            let index = index.unwrap_or(0);
            return Some(Evidence::header(Role::Words, self.mail, index, line));
        }
        self.bodies.iter().find_map(|body| {
            let found = find_pair_normalized(&body.normalized, first, second, gap)?;
            Some(body.evidence(Role::Words, body.original(found)?))
        })
    }

    /// The first place of a family.
    pub(crate) fn find_family(&self, family: PhraseSet) -> Option<Evidence> {
        family.iter().find_map(|phrase| self.find_phrase(phrase))
    }

    /// The families found, the first place of each.
    pub(crate) fn find_families(&self, families: &[PhraseSet]) -> Vec<Evidence> {
        let hits = families.iter().filter_map(|f| self.find_family(f));
        hits.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_phrases_match_whole_words() {
        assert!(holds("Enter the PIN code", "pin code"));
        assert!(holds("your  pin", "pin"));
        assert!(!holds("shopping", "pin"));
        assert!(!holds("pins", "pin"));
        assert!(holds("IDとPINを入力", "pin"));
    }

    #[test]
    fn a_place_is_found_in_the_text_as_it_stands() {
        let text = "前\u{3000}アカウ\n ント\u{200b}停止 後";
        let body = BodyText {
            part: 0,
            view: miwake_mail::View::Text,
            text,
            folded: String::new(),
            normalized: normalize(text),
        };
        let range = body.find_phrase("アカウント停止").expect("found");
        assert_eq!(text.get(range), Some("アカウ\n ント\u{200b}停止"));
    }
}
