//! Running all checks over one mail.

use crate::ask::{Asks, asks};
use crate::finding::NoFacts;
use crate::identity::{Identity, identity};
use crate::meta::{Cause, Detect, MachineResults};
use crate::own_rules::lift;
use crate::questions::sort_questions;
use crate::requirement::{settled, unmet};
use crate::score::{Contribution, prior, score};
use crate::variant::Answered;
use crate::verdict::judge;
use crate::{
    Answer, Check, CheckContext, CheckResult, Environment, Evidence, Finding, Kind, Meta, Outcome,
    OwnRules, QuestionResult, REGISTRY, Unchecked, Verdict,
};
use miwake_inspect::Inspection;
use miwake_mail::Mail;

/// Everything that was found out about a mail.
#[derive(Clone, Debug)]
pub struct Analysis {
    /// One result a check, in the order of the registry.
    pub results: Vec<CheckResult>,
    /// What the mail asks.
    pub asks: Asks,
    /// Who really writes.
    pub identity: Identity,
    /// The verdict.
    pub verdict: Verdict,
    /// What the organisation's own rules came to ([`Analysis::apply`]); nothing until then.
    pub own: OwnRules,
    /// Log-odds before anything was seen.
    prior: f64,
}

impl Analysis {
    /// Takes what the organisation's own rules came to: the verdict is at least as high as the highest of those that
    /// hit. Where they were not applied, or not to everything, nothing reassures.
    pub fn apply(&mut self, own: OwnRules) {
        lift(&mut self.verdict, &own);
        self.own = own;
    }

    /// The questions that make sense for the mail, the one whose answer helps most first.
    #[must_use]
    pub fn questions(&self) -> Vec<&CheckResult> {
        let asked = |result: &&CheckResult| result.question.is_some_and(|question| question.asked);
        let mut questions: Vec<&CheckResult> = self.results.iter().filter(asked).collect();
        sort_questions(&mut questions, &self.asks, &self.identity);
        questions
    }

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

/// Runs every check over `mail` and comes to a verdict. `inspections` is what was found inside its attachments, in
/// their order; where it is `None` or missing nobody looked, and the checks say so.
/// The same arguments give the same analysis, native and wasm.
#[must_use]
pub fn analyse(
    mail: &Mail,
    inspections: &[Option<Inspection>],
    environment: &Environment,
) -> Analysis {
    let ctx = CheckContext::new(mail, inspections, environment);
    let looked = |check| Some(result(check, look(check, &ctx)?, environment));
    let machine: Vec<CheckResult> = REGISTRY.iter().filter_map(looked).collect();
    let identity = identity(&ctx, &machine);
    let mut asks = asks(&ctx, &machine);
    asks.settle(&identity, ctx.genre());
    let found = known(&machine, &asks);
    let mut machine = machine.into_iter().peekable();
    let results: Vec<CheckResult> = REGISTRY
        .iter()
        .map(|check| {
            let seen = machine.next_if(|result| result.check.meta.id == check.meta.id);
            seen.unwrap_or_else(|| result(check, ask(check, &ctx, &found), environment))
        })
        .collect();
    let verdict = judge(&ctx, &results, &asks, &identity);
    Analysis {
        results,
        asks,
        identity,
        verdict,
        own: OwnRules::default(),
        prior: prior(mail),
    }
}

/// What the questions are told: what was found, and what is asked.
fn known(machine: &[CheckResult], asks: &Asks) -> MachineResults {
    let found = machine
        .iter()
        .filter(|result| matches!(result.outcome, Outcome::Found(_)))
        .map(|result| result.check.meta.id);
    let asked = asks.asks.iter().map(|ask| ask.kind.id());
    MachineResults::new(found, asked, asks.grave().is_some())
}

/// What a check of the mail comes to; `None` for a question.
fn look(check: &Check, ctx: &CheckContext<'_>) -> Option<Outcome> {
    if let Some(outcome) = unmet(check.meta, ctx) {
        return Some(outcome);
    }
    let outcome = match (check.detect, &ctx.sender) {
        (Detect::Mail(detect), _) => detect(ctx),
        (Detect::Sender(detect), Some(sender)) => {
            let others = ctx.other_senders.iter();
            worst(detect(ctx, sender), others.map(|other| detect(ctx, other)))
        }
        (Detect::Sender(_), None) => Outcome::CouldNotCheck(Unchecked::NoSender),
        (Detect::Question(_), _) => return None,
    };
    Some(settled(check.meta, ctx, outcome))
}

/// Of what a check finds of each sender what is found; nobody is reassured by one when there are others.
fn worst(first: Outcome, others: impl Iterator<Item = Outcome>) -> Outcome {
    let found = |outcome: &Outcome| matches!(outcome, Outcome::Found(_));
    if found(&first) {
        return first;
    }
    let mut others = others.peekable();
    let alone = others.peek().is_none();
    match others.find(found) {
        Some(other) => other,
        None if !alone && matches!(first, Outcome::NothingFound(_)) => Outcome::NothingFound(None),
        None => first,
    }
}

/// What a question comes to, after the checks of the mail.
fn ask(check: &Check, ctx: &CheckContext<'_>, found: &MachineResults) -> Outcome {
    let Detect::Question(cause) = check.detect else {
        return Outcome::NothingFound(None);
    };
    match cause(ctx, found) {
        Cause::Ask => answered(check.meta, ctx.environment),
        Cause::DoNotAsk(why) => Outcome::NotApplicable(why),
    }
}

/// What the reader's answer to a question comes to: found when it is no, else reassuring.
fn answered(meta: &Meta, environment: &Environment) -> Outcome {
    let Kind::Question { confirms } = meta.kind else {
        return Outcome::NothingFound(None);
    };
    let Some(&answer) = environment.answers.get(meta.id) else {
        return Outcome::CouldNotCheck(Unchecked::Unanswered);
    };
    let word = match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        // What nobody knows to be confirmed is not.
        Answer::Unsure if confirms => "unsure",
        Answer::Unsure => return Outcome::CouldNotCheck(Unchecked::Unsure),
    };
    let evidence = vec![Evidence::answer(meta.id, word)];
    let finding = |variant| Finding::new(variant, &NoFacts {}, evidence);
    if answer == Answer::Yes {
        Outcome::NothingFound(Some(finding(Answered::Reassuring)))
    } else {
        Outcome::Found(vec![finding(Answered::Suspicious)])
    }
}

fn result(check: &'static Check, outcome: Outcome, environment: &Environment) -> CheckResult {
    let question = match check.meta.kind {
        Kind::Machine => None,
        Kind::Question { .. } => Some(QuestionResult {
            asked: !matches!(outcome, Outcome::NotApplicable(_)),
            answer: environment.answers.get(check.meta.id).copied(),
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
