//! Thousands of phrases looked up in one pass.
//!
//! A table by the first letters of the phrases, which costs next to nothing to make: a page checks one mail and is
//! closed, and an automaton of a third of the phrases took longer to build than a small mail's checks take to run (docs/DESIGN.md, "Words").

use std::borrow::Cow;

/// Phrases that are looked up all at once.
#[derive(Debug)]
pub struct PhraseTable {
    phrases: Vec<Cow<'static, str>>,
    /// The first phrase of each bucket.
    heads: Vec<u16>,
    /// The next phrase of the same bucket.
    next: Vec<u16>,
}

/// Buckets; a power of two. About two for each phrase keep most with one or none.
const BUCKETS: usize = 1 << 14;
/// No phrase.
const NONE: u16 = u16::MAX;

impl PhraseTable {
    /// A table of at most 65,534 phrases, none of them empty; what is beyond is not found.
    #[must_use]
    pub fn new(phrases: Vec<Cow<'static, str>>) -> Self {
        let mut table = Self {
            heads: vec![NONE; BUCKETS],
            next: vec![NONE; phrases.len()],
            phrases,
        };
        // From the last to the first, so that each bucket has them in their order.
        for index in (0..table.phrases.len().min(usize::from(NONE))).rev() {
            let phrase = table.phrases.get(index).map_or("", Cow::as_ref);
            let (Some(head), Some(next), Ok(index)) = (
                table.heads.get_mut(bucket(key(phrase))),
                table.next.get_mut(index),
                u16::try_from(index),
            ) else {
                continue;
            };
            *next = *head;
            *head = index;
        }
        table
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
    /// phrase, overlapping ones too, by where they start. Of phrases that are equal, each is found.
    pub fn find_all(&self, text: &str, found: &mut dyn FnMut(u16, usize)) {
        for (at, c) in text.char_indices() {
            let rest = text.get(at..).unwrap_or("");
            let whole = key(rest);
            self.bucket(whole, rest, at, found);
            // Phrases of one letter are in buckets of their own.
            let one = rest.get(..c.len_utf8()).unwrap_or("").as_bytes();
            if one.len() < whole.len() {
                self.bucket(one, rest, at, found);
            }
        }
    }

    /// The phrases in the bucket of `key` with which `rest` begins, and whose key it is.
    fn bucket(&self, key_bytes: &[u8], rest: &str, at: usize, found: &mut dyn FnMut(u16, usize)) {
        let mut index = self.heads.get(bucket(key_bytes)).copied().unwrap_or(NONE);
        while index != NONE {
            let phrase = self.phrase(index);
            if rest.starts_with(phrase) && key(phrase) == key_bytes {
                found(index, at);
            }
            index = self.next.get(usize::from(index)).copied().unwrap_or(NONE);
        }
    }
}

/// The first two letters of a text, of which a phrase with fewer has all.
fn key(text: &str) -> &[u8] {
    let bytes = text.as_bytes();
    let width = |at: usize| match bytes.get(at) {
        None => 0,
        Some(0..=0x7f) => 1,
        Some(0x80..=0xdf) => 2,
        Some(0xe0..=0xef) => 3,
        Some(_) => 4,
    };
    let first = width(0);
    bytes.get(..first + width(first)).unwrap_or(bytes)
}

fn bucket(key: &[u8]) -> usize {
    // FNV-1a.
    let hash = key.iter().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    usize::try_from((hash ^ (hash >> 15)) & 0x3fff).unwrap_or(0)
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
