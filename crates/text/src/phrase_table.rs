//! Thousands of phrases looked up in one pass.

use aho_corasick::automaton::Automaton as _;
use aho_corasick::nfa::contiguous::NFA;
use aho_corasick::{Input, MatchKind};
use std::borrow::Cow;

/// Phrases that are looked up all at once.
#[derive(Debug)]
pub struct PhraseTable {
    phrases: Vec<Cow<'static, str>>,
    /// `None` only when the phrases are more than an automaton can hold; then none is found.
    automaton: Option<NFA>,
}

impl PhraseTable {
    /// A table of at most 65,535 phrases, none of them empty.
    #[must_use]
    pub fn new(phrases: Vec<Cow<'static, str>>) -> Self {
        // The type that chooses among automata is no faster on text like mail and takes half as much code again
        // (docs/DESIGN.md, "Words").
        let automaton = NFA::builder()
            .match_kind(MatchKind::Standard)
            .prefilter(false)
            .build(phrases.iter().map(|phrase| phrase.as_bytes()));
        Self {
            automaton: automaton.ok(),
            phrases,
        }
    }

    /// Number of phrases.
    #[must_use]
    pub fn len(&self) -> usize {
        self.phrases.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.phrases.is_empty()
    }

    /// The phrase of an index, which is its place in the list given to [`PhraseTable::new`].
    #[must_use]
    pub fn phrase(&self, index: u16) -> &str {
        self.phrases.get(usize::from(index)).map_or("", Cow::as_ref)
    }

    /// Calls `found` with the index of a phrase and the byte where it starts, for every place in `text` of every
    /// phrase, overlapping ones too, by where they end. Of phrases that are equal, each is found.
    pub fn find_all(&self, text: &str, found: &mut dyn FnMut(u16, usize)) {
        let Some(automaton) = &self.automaton else {
            return;
        };
        // It is refused only for other kinds of matches than those asked for above.
        let Ok(places) = automaton.try_find_overlapping_iter(Input::new(text)) else {
            return;
        };
        for place in places {
            if let Ok(index) = u16::try_from(place.pattern().as_usize()) {
                found(index, place.start());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(phrases: &[&str], text: &str) -> Vec<(u16, usize)> {
        let phrases = phrases
            .iter()
            .map(|phrase| Cow::Owned((*phrase).to_owned()));
        let mut found = vec![];
        PhraseTable::new(phrases.collect())
            .find_all(text, &mut |phrase, at| found.push((phrase, at)));
        found.sort_unstable();
        found
    }

    #[test]
    fn all_places_are_found_up_to_the_last_byte() {
        let phrases = ["pw", "パス", "パスワード", "ワード", "pw"];
        assert_eq!(
            found(&phrases, "pwパスワードpw"),
            [(0, 0), (0, 17), (1, 2), (2, 2), (3, 8), (4, 0), (4, 17)]
        );
        assert_eq!(found(&phrases, "パスワー"), [(1, 0)]);
        assert_eq!(found(&phrases, ""), []);
        assert_eq!(found(&[], "pw"), []);
    }

    #[test]
    fn a_zero_byte_is_a_byte() {
        assert_eq!(found(&["ab\0", "ab\0\0\0\0\0\0\0"], "ab"), []);
    }

    proptest! {
        #[test]
        fn the_same_as_one_search_for_each(
            phrases in prop::collection::vec("[abアイ ]{1,9}", 0..40),
            text in "[abアイ ]{0,60}",
        ) {
            let phrases: Vec<&str> = phrases.iter().map(String::as_str).collect();
            let mut naive = vec![];
            for (index, phrase) in (0..).zip(&phrases) {
                let places = text.char_indices().map(|(at, _)| at);
                let starts = |at: &usize| text[*at..].starts_with(phrase);
                naive.extend(places.filter(starts).map(|at| (index, at)));
            }
            prop_assert_eq!(found(&phrases, &text), naive);
        }
    }
}
