//! Running all checks over one mail.

use crate::{
    Answer, Attack, Check, Context, Finding, Group, Kind, Outcome, REGISTRY, Status, Subject,
    Verdict, verdict::judge, weights,
};
use miwake_mail::Mail;

/// Everything that was found out about a mail.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// One result a check, in the order of the registry.
    pub results: Vec<CheckResult>,
    /// The verdict.
    pub verdict: Verdict,
}

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

/// Runs every check over `mail` and comes to a verdict.
/// The same mail and context give the same analysis, native and wasm.
#[must_use]
pub fn analyse(mail: &Mail, context: &Context) -> Analysis {
    let subject = Subject::new(mail, context);
    let results: Vec<CheckResult> = REGISTRY.iter().map(|check| run(check, &subject)).collect();
    let verdict = judge(mail, &subject, &results);
    Analysis { results, verdict }
}

fn run(check: &'static Check, subject: &Subject<'_>) -> CheckResult {
    let outcome = (check.detect)(subject);
    let question = match check.meta.kind {
        Kind::Machine => None,
        Kind::Question { .. } => Some(QuestionResult {
            asked: !matches!(outcome, Outcome::NotApplicable(_)),
            answer: subject.context.answers.get(check.meta.id).copied(),
        }),
    };
    let mut result = CheckResult {
        check,
        outcome,
        moved: 0.0,
        question,
    };
    // Several findings of one check are one pattern seen several times: the strongest counts.
    let strongest =
        result
            .findings()
            .map(|(_, weight)| weight)
            .fold(0.0_f64, |strongest, weight| {
                if weight.abs() > strongest.abs() {
                    weight
                } else {
                    strongest
                }
            });
    result.moved = strongest;
    result
}
