//! What one check came to, with its weights.

use crate::{Answer, Attack, Check, Finding, Group, Outcome, Status, weights};

/// What one check came to.
#[derive(Clone, Debug)]
pub struct CheckResult {
    /// The check.
    pub check: &'static Check,
    /// What it came to.
    pub outcome: Outcome,
    /// How much it moved the score, in log-odds, before the group's cap.
    pub moved: f64,
    /// For a question: whether to ask, and what was answered.
    pub question: Option<QuestionResult>,
}

/// A question and its answer so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionResult {
    /// Whether the question makes sense for this mail.
    pub asked: bool,
    /// The answer so far.
    pub answer: Option<Answer>,
}

impl CheckResult {
    /// The findings, reassuring ones included, with their weights in log-odds.
    pub fn findings(&self) -> impl Iterator<Item = (&Finding, f64)> {
        let (found, reassuring) = match &self.outcome {
            Outcome::Found(findings) => (findings.as_slice(), None),
            Outcome::NothingFound(finding) => (&[][..], finding.as_ref()),
            Outcome::NotApplicable(_) | Outcome::CouldNotCheck(_) => (&[][..], None),
        };
        found
            .iter()
            .chain(reassuring)
            .map(|finding| (finding, self.weight(finding)))
    }

    /// Weight of one of the check's findings, in log-odds; 0 for a check that does not count yet.
    #[must_use]
    pub fn weight(&self, finding: &Finding) -> f64 {
        match self.check.meta.status {
            Status::Stable => weights().of(self.check.meta.id, finding.variant),
            Status::Preview => 0.0,
        }
    }

    /// The strongest weight among the findings to `keep`, in log-odds.
    /// Several findings of one check are one pattern seen several times: the strongest counts.
    pub(crate) fn strongest(&self, keep: &dyn Fn(&Finding) -> bool) -> f64 {
        self.findings()
            .filter(|(finding, _)| keep(finding))
            .map(|(_, weight)| weight)
            .fold(0.0, |strongest: f64, weight| {
                if weight.abs() > strongest.abs() {
                    weight
                } else {
                    strongest
                }
            })
    }

    /// The check's group.
    #[must_use]
    pub fn group(&self) -> Group {
        self.check.meta.group
    }

    /// Attacks the check is a sign of.
    #[must_use]
    pub fn attacks(&self) -> &'static [Attack] {
        self.check.meta.attacks
    }
}
