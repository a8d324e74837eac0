//! Asks as linear models see them, for wordings that nobody thought of.
//!
//! A passage is one to three sentences that follow each other. A first model says whether a passage asks something grave, a
//! second one of which kind it is; both are sums over the n-grams of [`crate::wording`], each counted once, divided by the
//! root of their number. The best passage of a text counts, so nothing that is added around it takes anything away. The
//! models are learned from passages written for the project (`cargo xtask train-asks`).

use super::kind::AskKind;
use super::model::Model;
use super::models::MODELS;
use super::sentences::ends;
pub use crate::wording::coded::ASK_SCALE as SCALE;
use crate::wording::coded::{KINDS, decode, each};
use crate::wording::{Kana, ask_units};
use miwake_text::each_normalized;
use std::ops::{ControlFlow, Range};
use std::sync::OnceLock;

/// Most sentences of a passage: an ask is often spread over a reason, a thing and a place.
const SENTENCES: usize = 3;
/// Longest piece that counts as a sentence, in units: what has no full stop at all is cut.
const LONGEST: usize = 60;
/// Fewer n-grams count as so many: two words prove little.
const FEWEST: usize = 12;

/// A passage of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Its n-grams, each once, in ascending order.
    pub grams: Vec<u32>,
    /// How many sentences it has.
    pub sentences: usize,
}

/// All passages of `text`; a line break ends a sentence where `hard_lines`. At most three for each sentence.
#[must_use]
pub fn passages(text: &str, hard_lines: bool) -> Vec<Passage> {
    let mut passages = vec![];
    each_passage(text, hard_lines, |seen| {
        passages.push(Passage {
            range: seen.range,
            grams: seen.grams.to_vec(),
            sentences: seen.sentences,
        });
    });
    passages
}

/// Bytes of a text that are taken apart at once: memory stays small however long the text is.
const PART: usize = 1 << 16;

/// Gives the passages of a text of any length, by their first sentence, the shorter first.
fn each_passage(text: &str, hard_lines: bool, mut give: impl FnMut(Seen<'_>)) {
    let mut start = 0;
    while start < text.len() {
        let end = text.floor_char_boundary(start + PART);
        let part = text.get(start..end).unwrap_or_default();
        let mut pieces = pieces(part, hard_lines);
        for piece in &mut pieces {
            piece.range = piece.range.start + start..piece.range.end + start;
        }
        // The last ones are taken again, with what follows.
        let done = pieces.len().saturating_sub(SENTENCES);
        let again = pieces.get(done).map(|piece| piece.range.start);
        let again = again.filter(|again| end < text.len() && *again > start);
        let done = again.map_or(pieces.len(), |_| done);
        for first in 0..done {
            from_sentence(pieces.get(first..).unwrap_or_default(), &mut give);
        }
        start = again.unwrap_or(end);
    }
}

/// Gives the passages that begin with the first of `pieces`.
fn from_sentence(pieces: &[Piece], give: &mut impl FnMut(Seen<'_>)) {
    let mut grams: Vec<u32> = vec![];
    let mut kana = Kana::default();
    let start = pieces.first().map_or(0, |piece| piece.range.start);
    for (sentences, piece) in (1..).zip(pieces.iter().take(SENTENCES)) {
        grams.extend(&piece.grams);
        kana.join(piece.kana);
        if sentences > 1 {
            // Of sorted runs: this sort only merges them.
            grams.sort();
            grams.dedup();
        }
        give(Seen {
            range: start..piece.range.end,
            grams: &grams,
            sentences,
            japanese: kana.is_japanese(),
        });
    }
}

/// The whole of `text` as one passage, however many sentences it has.
#[must_use]
pub fn passage(text: &str) -> Passage {
    let pieces = pieces(text, false);
    let mut grams: Vec<u32> = pieces
        .iter()
        .flat_map(|p| p.grams.iter().copied())
        .collect();
    grams.sort_unstable();
    grams.dedup();
    Passage {
        range: 0..text.len(),
        grams,
        sentences: pieces.len(),
    }
}

/// The sentences, the long ones cut. Each is taken apart by itself: what stands before it gives it no n-gram.
fn pieces(text: &str, hard_lines: bool) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = vec![];
    let mut start = 0;
    for end in ends(text, hard_lines).into_iter().chain([text.len()]) {
        let units = ask_units(text.get(start..end).unwrap_or_default());
        for part in units.chunks(LONGEST) {
            let (Some(first), Some(last)) = (part.first(), part.last()) else {
                continue;
            };
            let range = start + first.range.start..start + last.range.end;
            let mut grams = Vec::with_capacity(part.len() * 4);
            part.iter()
                .for_each(|unit| grams.extend_from_slice(&unit.grams));
            grams.sort_unstable();
            grams.dedup();
            let mut kana = Kana::default();
            kana.add(text.get(range.clone()).unwrap_or_default());
            pieces.push(Piece { range, grams, kana });
        }
        start = end.max(start);
    }
    pieces
}

/// A sentence.
struct Piece {
    range: Range<usize>,
    /// Each once, in ascending order.
    grams: Vec<u32>,
    kana: Kana,
}

/// A passage in passing.
struct Seen<'g> {
    range: Range<usize>,
    grams: &'g [u32],
    sentences: usize,
    japanese: bool,
}

/// What the sum of the weights of so many n-grams is divided by.
#[must_use]
pub fn damping(grams: usize) -> f32 {
    // Below 2^24: exact, and the root is rounded alike everywhere (IEEE 754).
    (grams.max(FEWEST) as f32).sqrt()
}

/// A passage that a model has judged.
#[derive(Clone, Debug, PartialEq)]
struct Judged {
    range: Range<usize>,
    /// How much it asks something grave.
    score: f32,
    model: &'static Model,
}

/// The passages of a text, judged, each by the model of its own script: text of another one beside it moves nothing.
pub(super) struct Learned<'a> {
    text: &'a str,
    hard_lines: bool,
    /// Of each kind the passage that asks most, or leans to it most; the first of the best.
    best: Vec<(AskKind, Judged)>,
    /// Where a passage may ask for what words say, in order, in bytes of the normalized text.
    may: Vec<Range<usize>>,
}

impl<'a> Learned<'a> {
    /// Judges `text`.
    pub(super) fn new(text: &'a str, hard_lines: bool) -> Self {
        let mut best: Vec<(AskKind, Judged)> = vec![];
        let mut may = vec![];
        let mut take = |seen: &Seen<'_>| {
            let Some(judged) = judge(seen) else {
                return;
            };
            if judged.score >= judged.model.beside {
                may.push(judged.range.clone());
            }
            if judged.score < judged.model.leaning {
                return;
            }
            let Some(kind) = kind(judged.model, seen.grams) else {
                return;
            };
            match best.iter_mut().find(|(known, _)| *known == kind) {
                None => best.push((kind, judged)),
                Some((_, known)) if judged.score > known.score => *known = judged,
                Some(_) => {}
            }
        };
        each_passage(text, hard_lines, |seen| take(&seen));
        if !hard_lines {
            // A line by itself, too: another one directly above it takes nothing from it.
            each_passage(text, true, |line| {
                if line.sentences == 1 {
                    take(&line);
                }
            });
        }
        Self {
            text,
            hard_lines,
            best,
            may: normalized_ranges(text, &joined(may)),
        }
    }

    /// What asks by itself, or leans to it: of each kind the best passage, and whether it asks by itself.
    pub(super) fn alone(&self) -> Vec<(AskKind, Range<usize>, bool)> {
        let best = self.best.iter();
        best.map(|(kind, judged)| {
            (
                *kind,
                self.heart(judged),
                judged.score >= judged.model.alone,
            )
        })
        .collect()
    }

    /// Whether a passage at `range` of the normalized text may ask, for what words say.
    pub(super) fn beside(&self, range: &Range<usize>) -> bool {
        let from = self.may.partition_point(|at| at.end <= range.start);
        self.may.get(from).is_some_and(|at| at.start < range.end)
    }

    /// The sentence of a passage that asks most: what people are shown.
    fn heart(&self, judged: &Judged) -> Range<usize> {
        let words = self.text.get(judged.range.clone()).unwrap_or_default();
        let mut best: Option<Judged> = None;
        each_passage(words, self.hard_lines, |passage| {
            let sentence = (passage.sentences == 1).then(|| judge(&passage));
            if let Some(sentence) = sentence.flatten()
                && best.as_ref().is_none_or(|best| sentence.score > best.score)
            {
                best = Some(sentence);
            }
        });
        let start = judged.range.start;
        best.map_or(judged.range.clone(), |best| {
            best.range.start + start..best.range.end + start
        })
    }
}

/// Of which kind a passage is.
fn kind(model: &Model, grams: &[u32]) -> Option<AskKind> {
    let known = &tables(model).kinds;
    let mut sums = vec![0_i32; model.kinds.len()];
    for gram in grams {
        let from = known.partition_point(|(key, _)| key / KINDS < *gram);
        for (key, weight) in known.get(from..).unwrap_or_default() {
            if key / KINDS != *gram {
                break;
            }
            if let Some(sum) = sums.get_mut((key % KINDS) as usize) {
                *sum += i32::from(*weight);
            }
        }
    }
    let mut best: Option<(&str, f32)> = None;
    for ((name, intercept), sum) in model.kinds.iter().zip(sums) {
        let score = damped(sum, grams.len()) + intercept;
        if best.is_none_or(|(_, known)| score > known) {
            best = Some((name, score));
        }
    }
    best.and_then(|(name, _)| AskKind::named(name))
}

fn judge(seen: &Seen<'_>) -> Option<Judged> {
    let model = model(seen.japanese)?;
    Some(Judged {
        range: seen.range.clone(),
        score: score(&tables(model).asks, seen.grams) + model.intercept,
        model,
    })
}

/// The ranges in order, those that touch as one.
fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut joined: Vec<Range<usize>> = vec![];
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

/// Where ranges of `text`, in order and apart from each other, are in the normalized text.
pub(super) fn normalized_ranges(text: &str, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut found = Vec::with_capacity(ranges.len());
    let (mut at, mut start) = (0, None);
    let _ = each_normalized(text, |original, c| {
        while let Some(range) = ranges.get(found.len()) {
            if original.start >= range.end {
                found.push(start.take().unwrap_or(at)..at);
                continue;
            }
            if original.start >= range.start {
                start.get_or_insert(at);
            }
            break;
        }
        at += c.len_utf8();
        if found.len() == ranges.len() {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    while found.len() < ranges.len() {
        found.push(start.take().unwrap_or(at)..at);
    }
    found
}

fn score(weights: &[i8], grams: &[u32]) -> f32 {
    let weight = |gram: &u32| weights.get(*gram as usize).copied().map_or(0, i32::from);
    damped(grams.iter().map(weight).sum(), grams.len())
}

fn damped(steps: i32, grams: usize) -> f32 {
    steps as f32 / SCALE / damping(grams)
}

/// The model of a script.
fn model(japanese: bool) -> Option<&'static Model> {
    let script = if japanese { "japanese" } else { "other" };
    MODELS.iter().find(|model| model.script == script)
}

/// The weights of the models of one script.
struct Tables {
    /// Whether it asks: by feature.
    asks: Vec<i8>,
    /// Of which kind: weights by their keys (see [`KINDS`]), in order.
    kinds: Vec<(u32, i8)>,
}

/// The weights of a model, taken apart once.
fn tables(model: &Model) -> &'static Tables {
    static JAPANESE: OnceLock<Tables> = OnceLock::new();
    static OTHER: OnceLock<Tables> = OnceLock::new();
    let place = if model.script == "japanese" {
        &JAPANESE
    } else {
        &OTHER
    };
    place.get_or_init(|| {
        let mut kinds = vec![];
        each(model.of_kinds, |key, weight| kinds.push((key, weight)));
        Tables {
            asks: decode(model.weights),
            kinds,
        }
    })
}
