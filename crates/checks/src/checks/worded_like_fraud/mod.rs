//! A passage of the mail is worded like known fraud.

use crate::wording::{
    Beginning, Model, Unit, band, best_beginning, best_passage, is_address, is_japanese, units,
};
use crate::{Attack, BodyText, Check, Group, Kind, Meta, Need, Status};
use crate::{Evidence, Finding, NoFacts, Outcome, Role, Subject};
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "worded-like-fraud",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Need::Body],
    attacks: &[Attack::Phishing, Attack::Fraud],
    status: Status::Stable,
    variants: &[
        "most-like",
        "very-like",
        "like",
        "rather-like",
        "somewhat-like",
    ],
    references: &[
        "Method: logistic regression over n-grams, trained on labelled mail; docs/DESIGN.md, \u{201c}The wording model\u{201d}",
    ],
};

/// Phrases shown.
const PHRASES: usize = 3;
/// Longest phrase, in units: some twenty Japanese characters or ten words.
const PHRASE_UNITS: usize = 14;
/// Most characters by which a phrase is made longer at one end.
const LONGEST_REST: usize = 8;

/// The subject line and one body after each other: a mail is read in this order.
struct Reading<'s, 'a> {
    subject: &'s Subject<'a>,
    body: Option<&'s BodyText<'a>>,
    /// Units of the subject line, then those of the body.
    units: Vec<Unit>,
    /// How many of them are the subject line's.
    line: usize,
    values: Vec<f32>,
}

impl<'s, 'a> Reading<'s, 'a> {
    fn new(subject: &'s Subject<'a>, line: &[Unit], body: Option<&'s BodyText<'a>>) -> Self {
        let mut all = line.to_vec();
        all.extend(body.map_or(vec![], |body| units(body.text)));
        Self {
            subject,
            body,
            values: Model::get().values(&all),
            units: all,
            line: line.len(),
        }
    }

    /// The beginning that is worded most like fraud.
    fn best(&self) -> Option<Beginning> {
        best_beginning(&self.values, self.units.iter().map(|unit| unit.ends_line))
    }

    /// The words of a beginning: of the body, or of the subject line when it ends there. Not of the
    /// whole text, whose language anybody can change by adding to it.
    fn words(&self, beginning: &Beginning) -> &'a str {
        let in_body = self.line..beginning.units;
        let last = self.units.get(in_body).and_then(<[Unit]>::last);
        let text = last
            .zip(self.body)
            .and_then(|(last, body)| body.text.get(..last.range.end));
        text.unwrap_or(self.subject.subject_line().1)
    }

    /// The strongest phrases of a beginning, in the order of the mail.
    fn phrases(&self, beginning: &Beginning) -> Vec<Evidence> {
        let mut left: Vec<f32> = self.values.get(..beginning.units).unwrap_or(&[]).to_vec();
        let mut found = Vec::new();
        while found.len() < PHRASES
            && let Some(phrase) = best_passage(&left, PHRASE_UNITS)
        {
            for value in left.get_mut(phrase.units.clone()).unwrap_or(&mut []) {
                *value = f32::NEG_INFINITY;
            }
            found.push(phrase.units);
        }
        found.sort_by_key(|range| range.start);
        found
            .into_iter()
            .filter_map(|range| self.evidence(range))
            .collect()
    }

    fn evidence(&self, range: Range<usize>) -> Option<Evidence> {
        let units = self.units.get(range.clone())?;
        if range.start < self.line {
            let (index, line) = self.subject.subject_line();
            return Some(Evidence::header(
                Role::Words,
                self.subject.mail,
                index?,
                line,
            ));
        }
        let body = self.body?;
        // A URL beside the words is no wording.
        let is_word = |unit: &&Unit| {
            let run = body.text.get(unit.range.clone());
            run.is_some_and(|run| !is_address(run))
        };
        let first = units.iter().find(is_word)?;
        let last = units.iter().rev().find(is_word)?;
        let words = whole_words(body.text, first.range.start..last.range.end);
        Some(body.evidence(Role::Words, words))
    }
}

/// `range` made longer by the rest of the words that it cuts: in Japanese a unit is a character, and half a word
/// in katakana or kanji says nothing to a reader.
fn whole_words(text: &str, range: Range<usize>) -> Range<usize> {
    let together = |a: char, b: char| script(a).is_some() && script(a) == script(b);
    let (before, after) = (text.get(..range.start), text.get(range.end..));
    let inside = text.get(range.clone()).unwrap_or_default();
    let run = |from: char, chars: &mut dyn Iterator<Item = char>| -> usize {
        let rest = chars.take(LONGEST_REST).take_while(|c| together(from, *c));
        rest.map(char::len_utf8).sum()
    };
    let earlier = inside.chars().next().map_or(0, |first| {
        run(first, &mut before.unwrap_or_default().chars().rev())
    });
    let later = inside
        .chars()
        .next_back()
        .map_or(0, |last| run(last, &mut after.unwrap_or_default().chars()));
    range.start - earlier..range.end + later
}

/// Scripts whose runs are words.
fn script(c: char) -> Option<u8> {
    match c {
        '\u{30a1}'..='\u{30fa}' | '\u{30fc}' => Some(0),
        '\u{3400}'..='\u{9fff}' | '々' => Some(1),
        _ => None,
    }
}

fn detect(subject: &Subject<'_>) -> Outcome {
    let line = units(subject.subject_line().1);
    let bodies = subject.bodies.iter().map(Some);
    let readings = bodies
        .chain(subject.bodies.is_empty().then_some(None))
        .map(|body| Reading::new(subject, &line, body));
    let best = readings
        .filter_map(|reading| Some((reading.best()?, reading)))
        .reduce(|a, b| if b.0.score > a.0.score { b } else { a });
    let finding = best.and_then(|(beginning, reading)| {
        let japanese = is_japanese(reading.words(&beginning));
        let variant = band(Model::score(&beginning), japanese)?;
        let evidence = reading.phrases(&beginning);
        (!evidence.is_empty()).then(|| Finding::new(variant, &NoFacts {}, evidence))
    });
    subject.text_outcome(finding.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_does_not_cut_words() {
        let text = "お客様のアカウントを確認して";
        let cut = text
            .find("アカ")
            .map(|at| at..at + "アカ".len())
            .expect("there");
        let whole = whole_words(text, cut);
        assert_eq!(text.get(whole), Some("アカウント"));
        let kanji = text
            .find('様')
            .map(|at| at..at + '様'.len_utf8())
            .expect("there");
        assert_eq!(text.get(whole_words(text, kanji)), Some("客様"));
        assert_eq!(whole_words(text, 0..0), 0..0);
    }
}
