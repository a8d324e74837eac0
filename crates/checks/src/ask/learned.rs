//! Asks as linear models see them, for wordings that nobody thought of.
//!
//! A passage is one to three sentences that follow each other. A first model says whether a passage asks something grave, a
//! second one of which kind it is; both are sums over the n-grams of [`crate::wording`], each counted once, divided by the
//! root of their number. The best passage of a text counts, so nothing that is added around it takes anything away. The
//! models are learned from passages written for the project (`cargo xtask train-asks`).

use super::kind::AskKind;
use super::sentences::ends;
use crate::wording::coded::{decode, each};
use crate::wording::{is_japanese, units};
use std::ops::Range;
use std::sync::OnceLock;

#[path = "../generated/ask_model.rs"]
mod generated;

/// Steps in a weight of 1, as the models are stored.
pub const SCALE: f32 = 12.0;
/// Most sentences of a passage: an ask is often spread over a reason, a thing and a place.
const SENTENCES: usize = 3;
/// Longest piece that counts as a sentence, in units: what has no full stop at all is cut.
const LONGEST: usize = 60;
/// Fewer n-grams count as so many: two words prove little.
const FEWEST: usize = 12;

/// A model of one script.
pub(super) struct Model {
    /// Name in the data.
    pub(super) script: &'static str,
    pub(super) intercept: f32,
    /// From this score on a passage asks by itself.
    pub(super) alone: f32,
    /// From this score on it asks where nothing tells who writes.
    pub(super) leaning: f32,
    /// From this score on it asks where words say so, too.
    pub(super) beside: f32,
    /// Coded weights.
    pub(super) weights: &'static [u8],
    /// The models of kinds: name, intercept, and how many bytes of `of_kinds` are its coded weights.
    pub(super) kinds: &'static [(&'static str, f32, usize)],
    /// The coded weights of the kinds, one after another.
    pub(super) of_kinds: &'static [u8],
}

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
    let pieces = pieces(text, hard_lines);
    let mut passages = Vec::with_capacity(pieces.len() * SENTENCES);
    for first in 0..pieces.len() {
        let mut grams: Vec<u32> = vec![];
        let following = pieces.iter().skip(first).take(SENTENCES);
        let start = pieces.get(first).map_or(0, |piece| piece.range.start);
        for (more, piece) in (1..).zip(following) {
            grams.extend(&piece.grams);
            grams.sort_unstable();
            grams.dedup();
            passages.push(Passage {
                range: start..piece.range.end,
                grams: grams.clone(),
                sentences: more,
            });
        }
    }
    passages
}

/// The whole of `text` as one passage.
#[must_use]
pub fn passage(text: &str) -> Passage {
    let mut grams: Vec<u32> = units(text)
        .iter()
        .flat_map(|unit| unit.grams.to_vec())
        .collect();
    grams.sort_unstable();
    grams.dedup();
    Passage {
        range: 0..text.len(),
        grams,
        sentences: 1,
    }
}

/// The sentences, the long ones cut.
fn pieces(text: &str, hard_lines: bool) -> Vec<Passage> {
    let ends = ends(text, hard_lines);
    let mut pieces: Vec<Passage> = vec![];
    let (mut end, mut count) = (0, LONGEST);
    for unit in units(text) {
        let passed = |end: usize| ends.get(end).is_some_and(|stop| *stop <= unit.range.start);
        while passed(end) {
            end += 1;
            count = LONGEST;
        }
        if count >= LONGEST {
            pieces.push(Passage {
                range: unit.range.clone(),
                grams: vec![],
                sentences: 1,
            });
            count = 0;
        }
        count += 1;
        if let Some(piece) = pieces.last_mut() {
            piece.range.end = unit.range.end;
            piece.grams.extend(unit.grams.iter());
        }
    }
    pieces
}

/// What the sum of the weights of so many n-grams is divided by.
#[must_use]
pub fn damping(grams: usize) -> f32 {
    // Below 2^24: exact, and the root is rounded alike everywhere (IEEE 754).
    (grams.max(FEWEST) as f32).sqrt()
}

/// A passage that a model has judged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Judged {
    pub(super) passage: Passage,
    /// How much it asks something grave.
    pub(super) score: f32,
}

/// The passages of a text, judged.
pub(super) struct Learned {
    model: &'static Model,
    judged: Vec<Judged>,
}

impl Learned {
    /// Judges `text`.
    pub(super) fn new(text: &str, hard_lines: bool) -> Self {
        let model = model(text);
        let weights = weights(model);
        let judge = |passage: Passage| {
            let weight = |gram: &u32| weights.get(*gram as usize).copied().map_or(0, i32::from);
            let sum: i32 = passage.grams.iter().map(weight).sum();
            Judged {
                score: sum as f32 / SCALE / damping(passage.grams.len()) + model.intercept,
                passage,
            }
        };
        let judged = passages(text, hard_lines).into_iter().map(judge);
        Self {
            model,
            judged: judged.collect(),
        }
    }

    /// What asks by itself, or leans to it: of each kind the best passage, and whether it asks by itself.
    pub(super) fn alone(&self) -> Vec<(AskKind, Range<usize>, bool)> {
        let mut best: Vec<(AskKind, &Judged)> = vec![];
        let strong = self.judged.iter();
        for judged in strong.filter(|judged| judged.score >= self.model.leaning) {
            let Some(kind) = self.kind(&judged.passage) else {
                continue;
            };
            match best.iter_mut().find(|(known, _)| *known == kind) {
                None => best.push((kind, judged)),
                Some((_, known)) if judged.score > known.score => *known = judged,
                Some(_) => {}
            }
        }
        let best = best.into_iter();
        let sure = |judged: &Judged| judged.score >= self.model.alone;
        best.map(|(kind, judged)| (kind, self.heart(judged), sure(judged)))
            .collect()
    }

    /// Whether a passage at `range` may ask, for what words say.
    pub(super) fn beside(&self, range: &Range<usize>) -> bool {
        let mut near = self.judged.iter();
        near.any(|judged| {
            let at = &judged.passage.range;
            at.start < range.end && range.start < at.end && judged.score >= self.model.beside
        })
    }

    /// The sentence of a passage that asks most: what people are shown.
    fn heart(&self, judged: &Judged) -> Range<usize> {
        let at = &judged.passage.range;
        let within = |other: &&Judged| {
            let range = &other.passage.range;
            other.passage.sentences == 1 && at.start <= range.start && range.end <= at.end
        };
        let sentences = self.judged.iter().filter(within);
        let best = sentences.reduce(|a, b| if b.score > a.score { b } else { a });
        best.unwrap_or(judged).passage.range.clone()
    }

    /// Of which kind a passage is.
    fn kind(&self, passage: &Passage) -> Option<AskKind> {
        let mut best: Option<(&str, f32)> = None;
        let mut rest = self.model.of_kinds;
        for (name, intercept, length) in self.model.kinds {
            let (coded, others) = rest.split_at_checked(*length)?;
            rest = others;
            let mut sum = 0_i32;
            each(coded, |feature, weight| {
                if passage.grams.binary_search(&feature).is_ok() {
                    sum += i32::from(weight);
                }
            });
            let score = sum as f32 / SCALE / damping(passage.grams.len()) + intercept;
            if best.is_none_or(|(_, known)| score > known) {
                best = Some((name, score));
            }
        }
        best.and_then(|(name, _)| AskKind::named(name))
    }
}

fn model(text: &str) -> &'static Model {
    let script = if is_japanese(text) {
        "japanese"
    } else {
        "other"
    };
    let mut models = generated::MODELS.iter();
    models
        .find(|model| model.script == script)
        .unwrap_or(&generated::MODELS[0])
}

/// The weights of a model by feature, taken apart once.
fn weights(model: &Model) -> &'static [i8] {
    static JAPANESE: OnceLock<Vec<i8>> = OnceLock::new();
    static OTHER: OnceLock<Vec<i8>> = OnceLock::new();
    let place = if model.script == "japanese" {
        &JAPANESE
    } else {
        &OTHER
    };
    place.get_or_init(|| decode(model.weights))
}
