//! How the score sums up, for readers who see the numbers beside the checks.

use crate::{CheckRecord, Report};
use miwake_checks::kinds::InputKind;
use miwake_checks::{Group, weights};
use miwake_messages::Messages;

/// What the score is made of, in log-odds.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreSum {
    /// What it is before anything was seen.
    pub start: f64,
    /// What each group adds, no more than its limit; groups that add nothing are left out.
    pub groups: Vec<(Group, f64)>,
    /// What speaks for the mail takes away: zero or less; zero where something is decisive.
    pub reassuring: f64,
}

impl ScoreSum {
    /// The parts of the score of `report`. They make its score but for the third decimal.
    #[must_use]
    pub fn new(report: &Report) -> Self {
        let start = match report.input.kind {
            InputKind::Text | InputKind::Html => weights().prior_text,
            _ => weights().prior,
        };
        let group = |group: Group| {
            let of_group = report.checks.iter().filter(|check| check.group == group);
            let sum: f64 = of_group.map(|check| check.moved.max(0.0)).sum();
            (group, sum.min(cap(group)))
        };
        let reassuring: f64 = report.checks.iter().map(|check| check.moved.min(0.0)).sum();
        let reassuring = match report.checks.iter().any(decides) {
            true => 0.0,
            false => reassuring.max(weights().reassurance_floor),
        };
        Self {
            start,
            groups: Group::ALL
                .into_iter()
                .map(group)
                .filter(|(_, sum)| *sum > 0.0)
                .collect(),
            reassuring,
        }
    }

    /// The sum as one line: `3.1 = start −2.0, subject and text +2.4 …`.
    #[must_use]
    pub fn line(&self, messages: &Messages) -> String {
        let mut parts = vec![part("score-start", self.start, messages)];
        let groups = self.groups.iter();
        parts.extend(
            groups.map(|(group, sum)| part(&format!("group-{}", group.id()), *sum, messages)),
        );
        if self.reassuring < 0.0 {
            parts.push(part("score-reassuring", self.reassuring, messages));
        }
        parts.join(&messages.text("list-separator"))
    }
}

fn part(id: &str, by: f64, messages: &Messages) -> String {
    format!("{} {}", messages.text(id), signed(by))
}

/// A number with its sign and one decimal.
#[must_use]
pub fn signed(by: f64) -> String {
    format!("{by:+.1}").replace('-', "−")
}

/// Highest sum of the positive weights of `group`. Read field by field here and below: a reference to all weights would
/// put the whole table into the page, which is 5 kB.
fn cap(group: Group) -> f64 {
    let mut caps = weights().caps.iter();
    caps.find(|(id, _)| *id == group.id())
        .map_or(f64::INFINITY, |(_, cap)| *cap)
}

fn decides(check: &CheckRecord) -> bool {
    check.moved >= weights().decisive && !weights().never_decisive.contains(&check.id.as_str())
}

/// What the score is, and from which score on it alone would make each level.
#[must_use]
pub fn score(report: &Report, messages: &Messages) -> String {
    let weights = weights();
    let arguments = [
        ("score", report.score.into()),
        ("caution", weights.caution.into()),
        ("suspicious", weights.suspicious.into()),
        ("dangerous", weights.dangerous.into()),
    ];
    messages.with("report-score", arguments)
}
