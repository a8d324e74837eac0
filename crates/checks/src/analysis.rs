//! Running all checks over one mail.

use crate::{
    Answer, Attack, Check, CheckContext, Environment, Finding, Group, Kind, Outcome, REGISTRY,
    Status, Verdict,
    verdict::{Contribution, judge, prior, score},
    weights,
};
use miwake_inspect::Inspection;
use miwake_mail::Mail;

/// Everything that was found out about a mail.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// One result a check, in the order of the registry.
    pub results: Vec<CheckResult>,
    /// The verdict.
    pub verdict: Verdict,
    /// Log-odds before anything was seen.
    prior: f64,
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

    /// The strongest weight among the findings to `keep`, in log-odds.
    /// Several findings of one check are one pattern seen several times: the strongest counts.
    fn strongest(&self, keep: &dyn Fn(&Finding) -> bool) -> f64 {
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

impl Analysis {
    /// The score as it would be without the findings of the check `id`, or of one `variant` of it:
    /// for measuring what they are worth.
    #[must_use]
    pub fn score_without(&self, id: &str, variant: Option<&str>) -> f64 {
        let keep = |finding: &Finding| variant.is_some_and(|variant| finding.variant != variant);
        let moved = |result: &CheckResult| {
            let moved = if result.check.meta.id == id {
                result.strongest(&keep)
            } else {
                result.moved
            };
            Contribution::of(result, moved)
        };
        score(
            self.prior,
            &self.results.iter().map(moved).collect::<Vec<_>>(),
        )
    }
}

/// Runs every check over `mail` and comes to a verdict. `insides` is what was found inside its attachments, in their
/// order; where it is `None` or missing nobody looked, and what would have been needed is told.
/// The same arguments give the same analysis, native and wasm.
#[must_use]
pub fn analyse(
    mail: &Mail,
    inspections: &[Option<Inspection>],
    environment: &Environment,
) -> Analysis {
    let ctx = CheckContext::new(mail, inspections, environment);
    let results: Vec<CheckResult> = REGISTRY.iter().map(|check| run(check, &ctx)).collect();
    let verdict = judge(mail, &ctx, &results);
    Analysis {
        results,
        verdict,
        prior: prior(mail),
    }
}

fn run(check: &'static Check, ctx: &CheckContext<'_>) -> CheckResult {
    let outcome = (check.detect)(ctx);
    let question = match check.meta.kind {
        Kind::Machine => None,
        Kind::Question { .. } => Some(QuestionResult {
            asked: !matches!(outcome, Outcome::NotApplicable(_)),
            answer: ctx.environment.answers.get(check.meta.id).copied(),
        }),
    };
    let mut result = CheckResult {
        check,
        outcome,
        moved: 0.0,
        question,
    };
    result.moved = result.strongest(&|_| true);
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_mail::{Limits, read};

    #[test]
    fn a_check_can_be_left_out_of_the_score() {
        let mail = "From: a@example.com\nSubject: x\nContent-Type: text/html\n\n\
            <a href=\"http://198.51.100.7/login\">https://www.example.co.jp/</a>\n";
        let analysis = analyse(
            &read(mail.as_bytes(), &Limits::DEFAULT),
            &[],
            &Environment::default(),
        );
        let score = analysis.verdict.score;
        let mut less = 0;
        for result in &analysis.results {
            let id = result.check.meta.id;
            let without = analysis.score_without(id, None);
            less += usize::from(without < score);
            // What one variant is worth is never more than what the check is worth.
            for (finding, weight) in result.findings().filter(|(_, weight)| *weight > 0.0) {
                let of_variant = analysis.score_without(id, Some(finding.variant));
                assert!(without <= of_variant, "{id} {weight}: {of_variant}");
                assert!(of_variant <= score, "{id} {weight}: {of_variant}");
            }
        }
        assert!(less > 0, "{score}: {:?}", analysis.verdict);
        assert!((analysis.score_without("no-such-check", None) - score).abs() < 1e-9);
    }
}
