//! The verdict: the level, the score and the strongest findings.

use crate::level::{Level, Reason};
use crate::level_rules::{Rule, level};
use crate::score::{Contribution, prior, score};
use crate::{Asks, CheckContext, CheckResult, Identity, Outcome, weights};
use miwake_mail::{InputKind, Mail};

/// What all the results come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// The level.
    pub level: Level,
    /// Log-odds of fraud; comparable between mails, whatever the level.
    pub score: f64,
    /// What lifted or held down the level that the score alone would give, if anything.
    pub rule: Option<Rule>,
    /// Why the level is [`Level::Undecided`].
    pub undecided: Option<Reason>,
    /// The strongest findings, at most three, as (index of the result, index of the finding), strongest first.
    pub reasons: Vec<(usize, usize)>,
}

/// Most reasons shown at the top.
const REASONS: usize = 3;

pub(crate) fn judge(
    ctx: &CheckContext<'_>,
    results: &[CheckResult],
    asks: &Asks,
    identity: &Identity,
) -> Verdict {
    let mail = ctx.mail;
    let moved: Vec<Contribution> = results
        .iter()
        .map(|r| Contribution::of(r, r.moved))
        .collect();
    let decided = level(ctx, results, asks, identity);
    let undecided = if decided.level > Level::NothingNotable {
        None
    } else {
        too_little(mail, ctx).or(decided.undecided)
    };
    Verdict {
        level: if undecided.is_some() {
            Level::Undecided
        } else {
            decided.level
        },
        score: score(prior(mail), &moved),
        rule: decided.rule,
        undecided,
        reasons: reasons(results),
    }
}

/// Why a mail in which nothing was found cannot be called unremarkable.
fn too_little(mail: &Mail, ctx: &CheckContext<'_>) -> Option<Reason> {
    match mail.input {
        InputKind::Empty => return Some(Reason::Empty),
        InputKind::NotMail => return Some(Reason::NotMail),
        InputKind::TooLarge => return Some(Reason::TooLarge),
        InputKind::Headers => return Some(Reason::HeadersOnly),
        InputKind::Message | InputKind::Text | InputKind::ForwardedText | InputKind::Html => {}
    }
    // A file given alone that can be read as the body of a mail, too.
    if mail.non_mail_kind.is_some() {
        return Some(Reason::NotMail);
    }
    if mail.notes.iter().any(|note| note.kind.incomplete()) {
        return Some(Reason::Incomplete);
    }
    if ctx.uninspected().next().is_some() {
        return Some(Reason::Incomplete);
    }
    let characters: usize = ctx
        .bodies
        .iter()
        .map(|body| body.text.chars().filter(|c| c.is_alphanumeric()).count())
        .max()
        .unwrap_or(0);
    let little = characters < weights().enough_characters;
    let nothing_else = mail.links.is_empty() && mail.attachments.is_empty();
    (little && nothing_else).then_some(Reason::TooLittle)
}

/// The check whose word is that of a model.
const WORDING: &str = "worded-like-fraud";

/// The strongest findings that speak against the mail, one a check.
fn reasons(results: &[CheckResult]) -> Vec<(usize, usize)> {
    let mut found: Vec<(f64, usize, usize)> = results
        .iter()
        .enumerate()
        .filter(|(_, result)| matches!(result.outcome, Outcome::Found(_)))
        .filter_map(|(index, result)| {
            let strongest = result
                .findings()
                .enumerate()
                .map(|(finding, (_, weight))| (weight, finding))
                .reduce(|a, b| if b.0 > a.0 { b } else { a })?;
            (strongest.0 > 0.0).then_some((strongest.0, index, strongest.1))
        })
        .collect();
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    found.truncate(REASONS);
    // What can be seen comes before what is only known from many other mails.
    found.sort_by_key(|(_, index, _)| {
        let result = results.get(*index);
        result.is_some_and(|result| result.check.meta.id == WORDING)
    });
    found
        .into_iter()
        .map(|(_, result, finding)| (result, finding))
        .collect()
}
