//! A passage of the mail is worded like known fraud.

use crate::wording::{
    Model, PASSAGE_UNITS, Passage, Unit, band, best_passage, is_address, is_japanese, units,
};
use crate::{Attack, BodyText, Check, Group, Kind, Meta, Need, Status};
use crate::{Evidence, Finding, NoFacts, Outcome, Role, Subject};

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

    /// The words of a passage: of the body, or of the subject line where the passage ends there. Not of the
    /// whole text, whose language anybody can change by adding to it.
    fn words(&self, passage: &Passage) -> &'a str {
        let in_body = passage.units.start.max(self.line)..passage.units.end;
        let units = self.units.get(in_body).unwrap_or(&[]);
        let text = match (self.body, units.first(), units.last()) {
            (Some(body), Some(first), Some(last)) => {
                body.text.get(first.range.start..last.range.end)
            }
            _ => None,
        };
        text.unwrap_or(self.subject.subject_line().1)
    }

    /// The strongest phrases of a passage, in the order of the mail.
    fn phrases(&self, passage: &Passage) -> Vec<Evidence> {
        let mut left: Vec<f32> = self
            .values
            .get(passage.units.clone())
            .unwrap_or(&[])
            .to_vec();
        let mut found = Vec::new();
        while found.len() < PHRASES
            && let Some(phrase) = best_passage(&left, PHRASE_UNITS)
        {
            for value in left.get_mut(phrase.units.clone()).unwrap_or(&mut []) {
                *value = f32::NEG_INFINITY;
            }
            found.push(
                phrase.units.start + passage.units.start..phrase.units.end + passage.units.start,
            );
        }
        found.sort_by_key(|range| range.start);
        found
            .into_iter()
            .filter_map(|range| self.evidence(range))
            .collect()
    }

    fn evidence(&self, range: std::ops::Range<usize>) -> Option<Evidence> {
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
        Some(body.evidence(Role::Words, first.range.start..last.range.end))
    }
}

fn detect(subject: &Subject<'_>) -> Outcome {
    let line = units(subject.subject_line().1);
    let bodies = subject.bodies.iter().map(Some);
    let readings = bodies
        .chain(subject.bodies.is_empty().then_some(None))
        .map(|body| Reading::new(subject, &line, body));
    let best = readings
        .filter_map(|reading| Some((best_passage(&reading.values, PASSAGE_UNITS)?, reading)))
        .reduce(|a, b| if b.0.score > a.0.score { b } else { a });
    let finding = best.and_then(|(passage, reading)| {
        let japanese = is_japanese(reading.words(&passage));
        let variant = band(Model::log_odds(passage.score), japanese)?;
        let evidence = reading.phrases(&passage);
        (!evidence.is_empty()).then(|| Finding::new(variant, &NoFacts {}, evidence))
    });
    subject.text_outcome(finding.into_iter().collect())
}
