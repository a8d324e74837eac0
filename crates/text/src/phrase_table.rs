//! Thousands of phrases looked up in one pass.
//!
//! No automaton: a table by the first bytes of each phrase is ready in a twentieth of the time, takes a fifth of the
//! code, and is about as fast (docs/DESIGN.md, "Words").

use std::borrow::Cow;
use std::ops::RangeInclusive;

/// Lengths of phrases, in bytes, that are looked up together: by as many first bytes as the shortest of them has.
const LENGTHS: [RangeInclusive<usize>; 3] = [2..=3, 4..=5, 6..=usize::MAX];
/// Bytes of a phrase that are compared at once.
const HEAD: usize = 16;
/// Bits of a hash that say which bit of a filter it has.
const FILTER_BITS: u32 = 16;
/// Bits of a hash that say which bucket it has.
const BUCKET_BITS: u32 = 12;

/// Phrases that are looked up all at once.
#[derive(Debug)]
pub struct PhraseTable {
    phrases: Vec<Cow<'static, str>>,
    groups: [Group; 3],
}

/// The phrases of some lengths, by hash of their first bytes.
#[derive(Debug)]
struct Group {
    /// How far a word of eight bytes is shifted so that the bytes that are hashed are left.
    shift: u32,
    /// One bit for each hash that some phrase has.
    filter: Vec<u64>,
    /// Where the rows of each bucket start; one more, where the last ends.
    starts: Vec<u16>,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    /// The first bytes of the phrase, at most [`HEAD`].
    head: u128,
    /// Which bytes of `head` there are.
    mask: u128,
    /// Index of the phrase.
    phrase: u16,
}

impl PhraseTable {
    /// A table of at most 65,535 phrases, each of two bytes or more: others are never found.
    #[must_use]
    pub fn new(phrases: Vec<Cow<'static, str>>) -> Self {
        let groups = LENGTHS.map(|lengths| Group::new(&phrases, &lengths));
        Self { phrases, groups }
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
    /// phrase, overlapping ones too, from the start of the text to its end. Of phrases that are equal, each is found.
    pub fn find_all(&self, text: &str, found: &mut dyn FnMut(u16, usize)) {
        // With as many bytes more as are read at once, the last places are read like all others.
        let mut bytes = Vec::with_capacity(text.len() + HEAD);
        bytes.extend_from_slice(text.as_bytes());
        bytes.extend([0; HEAD]);
        let heads = bytes.windows(HEAD).map_while(|head| head.first_chunk());
        for (at, head) in heads.enumerate() {
            // A continuation byte starts no phrase.
            if head[0] & 0xc0 != 0x80 {
                self.find_at(text, at, u128::from_le_bytes(*head), found);
            }
        }
    }

    #[inline]
    fn find_at(&self, text: &str, at: usize, head: u128, found: &mut dyn FnMut(u16, usize)) {
        let [short, middle, long] = &self.groups;
        let hashes = [short.hash(head), middle.hash(head), long.hash(head)];
        // Most places are none of any group: one branch for the three.
        if short.may_have(hashes[0]) | middle.may_have(hashes[1]) | long.may_have(hashes[2]) {
            for (group, hash) in self.groups.iter().zip(hashes) {
                for row in group.bucket(hash) {
                    let starts = || {
                        text.get(at..)
                            .is_some_and(|rest| rest.starts_with(self.phrase(row.phrase)))
                    };
                    if head & row.mask == row.head && starts() {
                        found(row.phrase, at);
                    }
                }
            }
        }
    }
}

impl Group {
    fn new(phrases: &[Cow<'static, str>], lengths: &RangeInclusive<usize>) -> Self {
        let hashed = u32::try_from(lengths.start() * 8).unwrap_or(u64::BITS);
        let mut group = Self {
            shift: u64::BITS - hashed,
            filter: vec![0; 1 << (FILTER_BITS - 6)],
            starts: vec![],
            rows: vec![],
        };
        let mut rows: Vec<(usize, Row)> = (0..=u16::MAX)
            .zip(phrases)
            .filter(|(_, phrase)| lengths.contains(&phrase.len()))
            .map(|(index, phrase)| {
                let row = Row::new(index, phrase.as_bytes());
                (bucket(group.hash(row.head)), row)
            })
            .collect();
        rows.sort_by_key(|(bucket, _)| *bucket);
        let mut from = 0;
        for bucket in 0..=1 << BUCKET_BITS {
            while rows.get(from).is_some_and(|(of, _)| *of < bucket) {
                from += 1;
            }
            group.starts.push(u16::try_from(from).unwrap_or(u16::MAX));
        }
        for (_, row) in &rows {
            let (word, bit) = filter_bit(group.hash(row.head));
            if let Some(word) = group.filter.get_mut(word) {
                *word |= bit;
            }
        }
        group.rows = rows.into_iter().map(|(_, row)| row).collect();
        group
    }

    /// Hash of the first bytes (Fibonacci hashing: the highest bits are the best mixed).
    #[inline]
    fn hash(&self, head: u128) -> u64 {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "at most eight bytes are hashed"
        )]
        let first = head as u64;
        (first << self.shift).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    #[inline]
    fn may_have(&self, hash: u64) -> bool {
        let (word, bit) = filter_bit(hash);
        self.filter.get(word).is_some_and(|word| word & bit != 0)
    }

    fn bucket(&self, hash: u64) -> &[Row] {
        let place = |bucket: usize| self.starts.get(bucket).copied().map_or(0, usize::from);
        let bucket = bucket(hash);
        let rows = self.rows.get(place(bucket)..place(bucket + 1));
        rows.unwrap_or_default()
    }
}

impl Row {
    fn new(phrase: u16, bytes: &[u8]) -> Self {
        let mut head = [0; HEAD];
        let mut mask = [0; HEAD];
        for ((head, mask), byte) in head.iter_mut().zip(&mut mask).zip(bytes) {
            (*head, *mask) = (*byte, u8::MAX);
        }
        Self {
            head: u128::from_le_bytes(head),
            mask: u128::from_le_bytes(mask),
            phrase,
        }
    }
}

/// Which word of a filter, and which bit of it.
#[inline]
fn filter_bit(hash: u64) -> (usize, u64) {
    let bit = hash >> (u64::BITS - FILTER_BITS);
    (
        usize::try_from(bit >> 6).unwrap_or(usize::MAX),
        1 << (bit & 63),
    )
}

fn bucket(hash: u64) -> usize {
    usize::try_from(hash >> (u64::BITS - BUCKET_BITS)).unwrap_or(usize::MAX)
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
                let starts = |at: &usize| phrase.len() > 1 && text[*at..].starts_with(phrase);
                naive.extend(places.filter(starts).map(|at| (index, at)));
            }
            prop_assert_eq!(found(&phrases, &text), naive);
        }
    }
}
