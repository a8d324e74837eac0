//! How words make an ask.

use super::kind::AskKind;
use super::text::{AskText, Word};
use super::to_act_on::ToActOn;
use super::words::set;
use std::ops::Range;

/// A composition of words.
pub(super) struct Pattern {
    /// What it asks.
    pub(super) ask: AskKind,
    /// Sets of which a word each stands there, by index into all sets.
    pub(super) all: &'static [usize],
    /// Most bytes of normalized text between the first of them and each other.
    pub(super) window: usize,
    /// Fewest different words of the first set within the window: a list of things is asked for where one of them may only
    /// be named.
    pub(super) distinct: usize,
    /// Whether a word that it is needed must stand in the sentence.
    pub(super) asked: bool,
    /// Sets of which no word may stand in the sentence.
    pub(super) unless: &'static [usize],
    /// Sets of which a word must stand anywhere in the mail.
    pub(super) elsewhere: &'static [usize],
    /// What must be there to act on.
    pub(super) needs: Needs,
    /// Whether all must stand in one sentence.
    pub(super) together: bool,
    /// Whether it is said only, and not grave.
    pub(super) weak: bool,
    /// See [`super::Ask::damning`].
    pub(super) damning: bool,
    /// See [`super::Ask::started`].
    pub(super) started: bool,
    /// See [`super::Ask::first_contact`].
    pub(super) first_contact: bool,
}

/// What must be there to act on: any of these, or nothing when none is named.
pub(super) struct Needs {
    pub(super) link: bool,
    pub(super) file: bool,
    pub(super) number: bool,
    pub(super) account: bool,
}

impl Needs {
    fn met(&self, act: ToActOn) -> bool {
        let named = self.link || self.file || self.number || self.account;
        !named
            || self.link && act.link
            || self.file && act.file
            || self.number && act.number
            || self.account && act.account
    }
}

/// Where a pattern was found.
pub(super) struct Hit {
    /// Bytes of the normalized text.
    pub(super) range: Range<usize>,
    /// Whether in the quoted part.
    pub(super) quoted: bool,
}

/// Bytes around an ask within which a denial or a mere possibility speaks of it.
const GUARD: usize = 36;
/// The same after it, where Japanese denies at the end of the sentence.
const DENIAL: usize = 150;
/// Bytes before what is to be done within which a request belongs to it, and behind it, where Japanese asks at the end of
/// the sentence.
const REQUEST: [usize; 2] = [66, 110];
/// Most places of the last word that are tried for each of the first.
const ACTIONS: usize = 16;
/// Most places of the first word that are tried.
const PLACES: usize = 400;

impl Pattern {
    /// Whether a passage must speak for it, too: notices of all kinds name the things in the words of those who ask for them.
    /// What is an ask by being stated is not of these, nor money that nobody can trace, which gambling offers name in ways
    /// of their own.
    fn needs_passage(&self) -> bool {
        let told = self.damning || self.distinct > 1 || self.first_contact || self.weak;
        self.asked && !told && !matches!(self.ask, AskKind::GiftCard | AskKind::Pay)
    }

    /// The first place in `text` outside the quoted part, else the first place.
    pub(super) fn find(
        &self,
        text: &AskText<'_>,
        all: &[AskText<'_>],
        act: ToActOn,
    ) -> Option<Hit> {
        if !self.needs.met(act) {
            return None;
        }
        let elsewhere = |set: &usize| all.iter().any(|text| text.has(*set));
        if !self.elsewhere.iter().all(elsewhere) {
            return None;
        }
        let (first, rest) = self.all.split_first()?;
        if text.count(*first) < self.distinct {
            return None;
        }
        if rest.iter().any(|set| text.words(*set).is_empty()) {
            return None;
        }
        let mut quoted = None;
        for word in text.words(*first).iter().take(PLACES) {
            let Some(range) = self.around(text, *word, rest, act) else {
                continue;
            };
            if self.needs_passage() && !text.may_ask(&range) && !text.is_button(&range) {
                continue;
            }
            if text.is_quoted(range.start) {
                quoted.get_or_insert(range);
            } else {
                return Some(Hit {
                    range,
                    quoted: false,
                });
            }
        }
        quoted.map(|range| Hit {
            range,
            quoted: true,
        })
    }

    /// The range of `word`, the nearest of each other set and one of the last that together ask.
    fn around(
        &self,
        text: &AskText<'_>,
        word: Word,
        rest: &[usize],
        act: ToActOn,
    ) -> Option<Range<usize>> {
        let Some((last, between)) = rest.split_last() else {
            return self.asks(text, &[word], act);
        };
        let mut words = vec![word];
        for set in between {
            let near = text.near(*set, word, self.window, &words);
            words.push(*near.first()?);
        }
        let actions = text.near(*last, word, self.window, &words);
        actions.into_iter().take(ACTIONS).find_map(|action| {
            words.push(action);
            let range = self.asks(text, &words, act);
            words.pop();
            range
        })
    }

    /// The words' range when they ask.
    fn asks(&self, text: &AskText<'_>, words: &[Word], act: ToActOn) -> Option<Range<usize>> {
        let start = words.iter().map(|word| word.start).min()?;
        let end = words.iter().map(|word| word.end).max()?;
        let sentence = text.sentence(start..end);
        if self.together && text.sentence(start..start + 1).end < end {
            return None;
        }
        if text.is_cited(start..end, act.warns) {
            return None;
        }
        if self.distinct > 1 && !self.is_list(text, start..end) {
            return None;
        }
        let in_sentence = |set: &usize| text.any_in(*set, sentence.clone());
        if self.unless.iter().any(in_sentence) || self.denied(text, words, start..end, &sentence) {
            return None;
        }
        if self.asked && !self.requested(text, words, start..end, &sentence) {
            return None;
        }
        Some(start..end)
    }

    /// Whether enough different words of the first set stand around the range.
    fn is_list(&self, text: &AskText<'_>, range: Range<usize>) -> bool {
        let around = range.start.saturating_sub(self.window)..range.end + self.window;
        let first = self.all.first();
        first.is_some_and(|set| text.count_in(*set, around) >= self.distinct)
    }

    /// Whether the words are denied, only possible, or told of a fraud.
    fn denied(
        &self,
        text: &AskText<'_>,
        words: &[Word],
        range: Range<usize>,
        sentence: &Range<usize>,
    ) -> bool {
        let each = words.iter().any(|word| {
            let end = text.sentence(word.start..word.end).end;
            text.any_in(set::DENIED_AFTER, word.end..(word.end + DENIAL).min(end))
        });
        if each {
            return true;
        }
        let after = range.end.saturating_sub(9)..(range.end + DENIAL).min(sentence.end);
        let before = range.start.saturating_sub(GUARD).max(sentence.start)..range.start + 9;
        let near = before.start..(range.end + GUARD).min(sentence.end);
        let around = before.start.saturating_sub(15)..range.end;
        let threat = text.any_bare(set::CONDITION, set::POSSIBLE, around);
        !threat && text.any_in(set::DENIED_BEFORE, before)
            || text.any_in(set::DENIED_AFTER, after)
            || (self.asked || self.distinct > 1) && !threat && text.any_in(set::POSSIBLE, near)
            || text.any_in(set::WARNED, sentence.clone())
                && text.any_in(set::WARNING, sentence.clone())
    }

    /// Whether what is to be done is asked for: by a word, in Japanese after it, in English before it, or by a sentence
    /// that begins with it.
    fn requested(
        &self,
        text: &AskText<'_>,
        words: &[Word],
        range: Range<usize>,
        sentence: &Range<usize>,
    ) -> bool {
        let Some(action) = words.last() else {
            return false;
        };
        let after = action.start..(action.end + REQUEST[1]).min(sentence.end.max(action.end));
        let before = action.start.saturating_sub(REQUEST[0]).max(sentence.start)..action.end;
        let asked = if text.is_latin(*action) {
            text.any_in(set::REQUEST, before) || text.is_imperative(*action)
        } else {
            text.any_in(set::REQUEST, after) || text.is_step(sentence)
        };
        asked || text.is_button(&range)
    }
}
