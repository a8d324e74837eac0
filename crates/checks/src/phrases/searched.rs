//! A text and the phrases that it has, found in one pass.

use super::generated;
use super::set::PhraseSet;
use memchr::memmem;
use miwake_address::Brand;
use miwake_text::{PhraseTable, normalize};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

/// The phrases of all checks, then the names of consumer brands.
pub(super) struct Known {
    pub(super) table: PhraseTable,
    /// The brand of each name, in the order of `names`.
    brands: Vec<&'static Brand>,
    pub(super) names: PhraseSet,
}

pub(super) static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let mut phrases: Vec<Cow<'static, str>> = generated::TEXT.lines().map(Cow::Borrowed).collect();
    let checks = u16::try_from(phrases.len()).unwrap_or(u16::MAX);
    let brands = miwake_address::brands().iter().filter(|b| b.consumer);
    let named = brands.flat_map(|brand| brand.names.iter().map(move |name| (name, brand)));
    let (names, brands): (Vec<&Cow<'static, str>>, _) = named.unzip();
    phrases.extend(names.into_iter().map(|name| Cow::Owned(normalize(name))));
    let end = u16::try_from(phrases.len()).unwrap_or(u16::MAX);
    Known {
        table: PhraseTable::new(phrases),
        brands,
        names: PhraseSet::new(checks, end),
    }
});

/// Most places of one phrase that are kept: bounds the work for a text that repeats it.
pub(super) const PLACES: usize = 64;

/// A text as phrases are looked up in, and those that it has.
#[derive(Debug, Default)]
pub(crate) struct SearchedText {
    /// The text as [`normalize`] makes it.
    pub(crate) normalized: String,
    /// By phrase, then by place: the first [`PLACES`], and the first where the phrase stands as a word if that is
    /// none of these.
    places: Vec<PhrasePlace>,
}

/// A place of a phrase, none that overlaps the one before.
#[derive(Clone, Copy, Debug)]
struct PhrasePlace {
    phrase: u16,
    /// Whether it stands there as a word; see [`stands`].
    stands: bool,
    /// First byte in the normalized text.
    start: u32,
}

/// What was seen of a phrase so far.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// Byte after its last place.
    end: u32,
    /// Places kept.
    places: u8,
    /// Whether it stood as a word anywhere.
    stands: bool,
}

impl SearchedText {
    /// Looks for all phrases in `text`.
    pub(crate) fn new(text: &str) -> Self {
        let normalized = normalize(text);
        let places = places(&normalized);
        Self { normalized, places }
    }

    /// The places of the phrases of `set`, in its order.
    fn places_of(&self, set: PhraseSet) -> &[PhrasePlace] {
        let start = self.places.partition_point(|at| at.phrase < set.start);
        let rest = self.places.get(start..).unwrap_or_default();
        let end = rest.partition_point(|at| at.phrase < set.end);
        rest.get(..end).unwrap_or_default()
    }

    /// The first phrase of `set` that stands in the text, by its index, and where it stands first.
    pub(super) fn first(&self, set: PhraseSet) -> Option<(u16, Range<usize>)> {
        let place = self.places_of(set).iter().find(|place| place.stands)?;
        Some((place.phrase, place.range()))
    }

    /// Whether a phrase of `set` stands in the text.
    pub(crate) fn has(&self, set: PhraseSet) -> bool {
        self.places_of(set).iter().any(|place| place.stands)
    }

    /// The places where a phrase of `set` stands as a word, by phrase.
    pub(crate) fn standing(&self, set: PhraseSet) -> impl Iterator<Item = Range<usize>> {
        let places = self.places_of(set).iter().filter(|place| place.stands);
        places.map(PhrasePlace::range)
    }

    /// The first `most` places of each phrase of `set`, also those inside longer words.
    pub(crate) fn all_places(
        &self,
        set: PhraseSet,
        most: usize,
    ) -> impl Iterator<Item = Range<usize>> {
        let of_one_phrase = self.places_of(set).chunk_by(|a, b| a.phrase == b.phrase);
        of_one_phrase
            .flat_map(move |places| places.iter().take(most.min(PLACES)))
            .map(PhrasePlace::range)
    }

    /// The first consumer brand of the table, in its order, that the text names.
    pub(crate) fn consumer_brand(&self) -> Option<&'static Brand> {
        let (name, _) = self.first(KNOWN.names)?;
        let index = usize::from(name - KNOWN.names.start);
        KNOWN.brands.get(index).copied()
    }

    /// First place where a phrase of `first` is followed by one of `then` within `gap` characters that is not denied.
    pub(super) fn find_pair(
        &self,
        first: PhraseSet,
        then: PhraseSet,
        gap: usize,
    ) -> Option<Range<usize>> {
        let mut second: Vec<u16> = self.places_of(then).iter().map(|at| at.phrase).collect();
        second.dedup();
        if second.is_empty() {
            return None;
        }
        let of_one_phrase = self.places_of(first).chunk_by(|a, b| a.phrase == b.phrase);
        of_one_phrase
            .flat_map(|places| places.iter().take(PLACES))
            .filter(|place| place.stands)
            .find_map(|place| {
                let Range { start, end: from } = place.range();
                let found = self.follows(from, &second, gap)?;
                Some(start..found)
            })
    }

    /// The byte after the first phrase of `second`, in its order, that stands within `gap` characters after the byte
    /// `from` and is not denied there.
    fn follows(&self, from: usize, second: &[u16], gap: usize) -> Option<usize> {
        let rest = self.normalized.get(from..)?;
        let end = rest.char_indices().nth(gap);
        let window = rest.get(..end.map_or(rest.len(), |(at, _)| at))?;
        second.iter().find_map(|phrase| {
            let found = find_normalized(window, KNOWN.table.phrase(*phrase))?;
            let after = rest.get(found.end..).unwrap_or_default();
            (!is_denied(after)).then_some(from + found.end)
        })
    }
}

impl PhrasePlace {
    /// Where the phrase is, in bytes of the normalized text.
    fn range(&self) -> Range<usize> {
        let start = usize::try_from(self.start).unwrap_or(usize::MAX);
        start..start + KNOWN.table.phrase(self.phrase).len()
    }
}

/// The places of all phrases in `text`, as [`SearchedText`] keeps them.
fn places(text: &str) -> Vec<PhrasePlace> {
    if text.is_empty() {
        return vec![];
    }
    let mut places = Vec::new();
    let mut seen = vec![Seen::default(); KNOWN.table.len()];
    KNOWN.table.find_all(text, &mut |index, at| {
        let phrase = KNOWN.table.phrase(index);
        let range = at..at + phrase.len();
        let (Some(seen), Ok(start), Ok(end)) = (
            seen.get_mut(usize::from(index)),
            u32::try_from(range.start),
            u32::try_from(range.end),
        ) else {
            return;
        };
        if start < seen.end {
            return;
        }
        seen.end = end;
        let stands = stands(text, phrase, &range);
        let room = usize::from(seen.places) < PLACES;
        if room || stands && !seen.stands {
            seen.places += u8::from(room);
            seen.stands |= stands;
            places.push(PhrasePlace {
                phrase: index,
                stands,
                start,
            });
        }
    });
    // Stable: the places of a phrase stay in the order of the text.
    places.sort_by_key(|place| place.phrase);
    places
}

/// First place of `phrase` in `text`, both as [`normalize`] makes them. A phrase that begins or ends with a Latin
/// letter or digit must stand as a word there.
pub(super) fn find_normalized(text: &str, phrase: &str) -> Option<Range<usize>> {
    if phrase.is_empty() {
        return None;
    }
    memmem::find_iter(text.as_bytes(), phrase)
        .map(|start| start..start + phrase.len())
        .find(|range| stands(text, phrase, range))
}

/// Whether `phrase` stands at `range` as a word where it begins or ends with a Latin letter or digit.
pub(super) fn stands(text: &str, phrase: &str, range: &Range<usize>) -> bool {
    let is_word = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let (text, phrase) = (text.as_bytes(), phrase.as_bytes());
    let before = range.start.checked_sub(1).and_then(|at| text.get(at));
    let after = text.get(range.end);
    !(is_word(phrase.first()) && is_word(before) || is_word(phrase.last()) && is_word(after))
}

/// Whether the words before `after` are denied: 振込先に変更**はございません**.
pub(super) fn is_denied(after: &str) -> bool {
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
