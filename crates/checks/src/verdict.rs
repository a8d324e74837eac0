//! The verdict: evidence added up in log-odds, group by group.

use crate::levels::{Rule, level};
use crate::{Asks, CheckContext, CheckResult, Group, Identity, Outcome, weights};
use miwake_mail::{InputKind, Mail};
use serde::{Deserialize, Serialize};

/// The levels of a verdict. There is no level "safe".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// 判断できない: too little was given, or not all of it could be looked at.
    Undecided,
    /// 目立った不審点なし.
    NothingNotable,
    /// 注意.
    Caution,
    /// 疑わしい.
    Suspicious,
    /// 危険.
    Dangerous,
}

impl Level {
    /// Name in JSON, messages and on the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::NothingNotable => "nothing-notable",
            Self::Caution => "caution",
            Self::Suspicious => "suspicious",
            Self::Dangerous => "dangerous",
        }
    }
}

/// Why a mail could not be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nothing was given.
    Empty,
    /// What was given is not a mail, and nothing was found in it.
    NotMail,
    /// What was given is too large to read.
    TooLarge,
    /// Too little text to judge.
    TooLittle,
    /// Only the header section was given, and nothing was found in it.
    HeadersOnly,
    /// Something could not be read or looked at, and nothing was found in the rest.
    Incomplete,
    /// Text alone, with a link, a file or a number to act on: nothing tells who wrote it.
    SenderUnknown,
}

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

/// How much a check moves the score.
pub(crate) struct Contribution {
    group: Group,
    by: f64,
    decides: bool,
}

impl Contribution {
    /// `result`, as if it moved the score by `by`.
    pub(crate) fn of(result: &CheckResult, by: f64) -> Self {
        let weights = weights();
        Self {
            group: result.group(),
            by,
            decides: by >= weights.decisive
                && !weights.never_decisive.contains(&result.check.meta.id),
        }
    }
}

/// Log-odds of fraud before anything was seen in `mail`.
pub(crate) fn prior(mail: &Mail) -> f64 {
    match mail.input {
        InputKind::Text | InputKind::Html => weights().prior_text,
        _ => weights().prior,
    }
}

/// `prior`, plus each group's positive weights up to its cap, less what reassures.
pub(crate) fn score(prior: f64, moved: &[Contribution]) -> f64 {
    let weights = weights();
    let positive: f64 = Group::ALL
        .iter()
        .map(|&group| {
            let of_group = moved.iter().filter(|moved| moved.group == group);
            let sum: f64 = of_group.map(|moved| moved.by.max(0.0)).sum();
            sum.min(weights.cap(group))
        })
        .sum();
    let decisive = moved.iter().any(|moved| moved.decides);
    let reassuring: f64 = moved.iter().map(|moved| moved.by.min(0.0)).sum();
    let reassuring = if decisive {
        0.0
    } else {
        reassuring.max(weights.reassurance_floor)
    };
    let score = prior + positive + reassuring;
    // Three decimals: enough to compare, and no noise of the last bits in reports.
    (score * 1000.0).round() / 1000.0
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
