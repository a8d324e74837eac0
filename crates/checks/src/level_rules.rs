//! The level: by what is asked, by whom, and by the signs.
//!
//! | | asks nothing grave | asks something grave |
//! |---|---|---|
//! | confirmed | by the signs | by the signs; another account: caution |
//! | consistent, unknown, carrier, or led elsewhere | by the signs | at least caution; suspicious with secrecy, or hurry on another account |
//! | contradicted | at least caution | at least suspicious |
//! | an active file | at least suspicious | dangerous with any other sign |
//!
//! Why: docs/DESIGN.md, "The verdict".

use crate::genre::Genre;
use crate::level::{Level, Reason};
use crate::score::{Contribution, prior, score};
use crate::signals::genre::{brings_no_link, leads_nowhere};
use crate::signals::relation::is_colleague;
use crate::weights::is_listed;
use crate::{
    Answer, Ask, AskKind, Asks, CheckContext, CheckResult, Finding, Group, Identity, IdentityKind,
    Outcome, weights,
};
use miwake_mail::InputKind;
use serde::{Deserialize, Serialize};

/// What lifted or held down the level that the score alone would give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A grave ask from somebody who is not confirmed.
    GraveAsk,
    /// A grave ask that nobody is to hear of, or another account in a hurry.
    PressedAsk,
    /// A grave ask beside signs, or of a kind that hardly any honest mail has.
    AskAndSigns,
    /// A grave ask from somebody who is not who the mail says.
    ContradictedAsk,
    /// Somebody who is not who the mail says.
    Contradicted,
    /// A file that runs something.
    ActiveFile,
    /// The reader did not expect a grave ask.
    Unexpected,
    /// The wording alone, or with signs that ordinary mail has too.
    WordingOnly,
    /// The reader had the ask confirmed by a way known before.
    ConfirmedByReader,
    /// A sign of a link in a text of which nothing tells who wrote it.
    LinkOfUnknown,
    /// One of the organisation's own rules.
    OwnRule,
}

/// The level, and what it rests on.
pub(crate) struct Decided {
    pub(crate) level: Level,
    pub(crate) rule: Option<Rule>,
    pub(crate) undecided: Option<Reason>,
}

/// The question whose answer is that the ask was confirmed by a way known before.
const CONFIRMED: &str = "money-not-confirmed";
/// The question whether the mail was expected.
const EXPECTED: &str = "unexpected-mail";

pub(crate) fn level(
    ctx: &CheckContext<'_>,
    results: &[CheckResult],
    asks: &Asks,
    identity: &Identity,
) -> Decided {
    let (signs, held, alone) = by_signs(ctx, results, identity);
    let mut decided = Decided {
        level: signs,
        rule: held,
        undecided: None,
    };
    let confirmed = ctx.environment.answers.get(CONFIRMED) == Some(&Answer::Yes);
    let floor = floor(ctx, results, asks, identity, (confirmed, alone));
    if let Some((floor, rule)) = floor.filter(|(floor, _)| decided.level < *floor) {
        decided.level = floor;
        decided.rule = Some(rule);
    } else if confirmed && asks.grave().is_some() {
        decided.rule = Some(Rule::ConfirmedByReader);
    }
    unknown_text(ctx, results, &mut decided);
    decided
}

fn is_contradicted(identity: &Identity) -> bool {
    identity.kind == IdentityKind::Contradicted
}

/// The level by the signs, without what is asked; the wording alone is held down. Why, and the level before that.
fn by_signs(
    ctx: &CheckContext<'_>,
    results: &[CheckResult],
    identity: &Identity,
) -> (Level, Option<Rule>, Level) {
    let kinds = &weights().kinds;
    let asked = |check: &str, finding: &Finding| is_listed(kinds.ask, check, finding.variant);
    let moved: Vec<Contribution> = results
        .iter()
        .map(|result| {
            let check = result.check.meta.id;
            Contribution::of(result, result.strongest(&|finding| !asked(check, finding)))
        })
        .collect();
    let level = of_score(score(prior(ctx.mail), &moved));
    let vouched = matches!(
        identity.kind,
        IdentityKind::Confirmed | IdentityKind::Consistent | IdentityKind::Carrier
    );
    let ceiling = match strongest_kind(results) {
        _ if is_bare_bounce(ctx) => Level::NothingNotable,
        SignKind::Strong => Level::Dangerous,
        // What comes back is worded by the reader.
        SignKind::Weak | SignKind::Wording if is_bounce(ctx) => Level::NothingNotable,
        // Ordinary mail of a domain that nobody forged has both.
        SignKind::Weak if vouched && level < Level::Suspicious => Level::NothingNotable,
        SignKind::Weak => Level::Caution,
        SignKind::Wording if vouched => Level::NothingNotable,
        SignKind::Wording => Level::Caution,
    };
    if level > ceiling {
        (ceiling, Some(Rule::WordingOnly), level)
    } else {
        (level, None, level)
    }
}

/// Whether a mail server says that a mail of the reader's could not be delivered, with no link of its own.
fn is_bounce(ctx: &CheckContext<'_>) -> bool {
    ctx.genre() == Some(Genre::Bounce) && brings_no_link(ctx)
}

/// The same with no link in what comes back either, which a counterfeit can bring: then there is nothing to act on but what
/// is asked in words.
pub(crate) fn is_bare_bounce(ctx: &CheckContext<'_>) -> bool {
    ctx.genre() == Some(Genre::Bounce) && leads_nowhere(ctx)
}

#[derive(PartialEq, Eq)]
enum SignKind {
    Wording,
    Weak,
    Strong,
}

/// The strongest kind of sign found, what the reader answered aside.
fn strongest_kind(results: &[CheckResult]) -> SignKind {
    let kinds = &weights().kinds;
    let mut weak = vec![];
    for result in results.iter().filter(|r| r.group() != Group::Reader) {
        let check = result.check.meta.id;
        for (finding, weight) in result.findings().filter(|(_, weight)| *weight > 0.0) {
            let is = |list| is_listed(list, check, finding.variant);
            if is(kinds.wording) || is(kinds.ask) {
                continue;
            }
            if !is(kinds.weak) {
                return SignKind::Strong;
            }
            weak.push(weight);
        }
    }
    if weak.len() > 1 || weak.iter().any(|weight| *weight >= weights().weak_sign) {
        SignKind::Weak
    } else {
        SignKind::Wording
    }
}

fn of_score(score: f64) -> Level {
    let weights = weights();
    if score >= weights.dangerous {
        Level::Dangerous
    } else if score >= weights.suspicious {
        Level::Suspicious
    } else if score >= weights.caution {
        Level::Caution
    } else {
        Level::NothingNotable
    }
}

/// The lowest level that ask, identity and files allow, and why.
fn floor(
    ctx: &CheckContext<'_>,
    results: &[CheckResult],
    asks: &Asks,
    identity: &Identity,
    (confirmed, signs): (bool, Level),
) -> Option<(Level, Rule)> {
    let file = has_active_file(results).then(|| {
        let others = results.iter().any(is_other_sign);
        let level = if others && asks.grave().is_some() {
            Level::Dangerous
        } else {
            Level::Suspicious
        };
        (level, Rule::ActiveFile)
    });
    let ask = (!confirmed)
        .then(|| ask_floor(ctx, asks, identity, signs))
        .flatten();
    let contradicted = is_contradicted(identity) && !is_bare_bounce(ctx);
    let contradicted = contradicted.then_some((Level::Caution, Rule::Contradicted));
    let floors = [file, ask, contradicted];
    floors.into_iter().flatten().max_by_key(|(level, _)| *level)
}

/// The lowest level that the gravest of the asks allows.
fn ask_floor(
    ctx: &CheckContext<'_>,
    asks: &Asks,
    identity: &Identity,
    signs: Level,
) -> Option<(Level, Rule)> {
    let of = |ask: &Ask| {
        let kind = if ask.quoted && identity.kind != IdentityKind::Contradicted {
            IdentityKind::Unknown
        } else {
            identity.kind
        };
        let (level, rule) = one_ask_floor(ctx, ask, kind, asks, (identity, signs))?;
        let unexpected = ctx.environment.answers.get(EXPECTED) == Some(&Answer::No);
        Some(match level {
            Level::Caution if unexpected => (Level::Suspicious, Rule::Unexpected),
            Level::Suspicious if unexpected => (Level::Dangerous, Rule::Unexpected),
            level => (level, rule),
        })
    };
    asks.asks
        .iter()
        .filter_map(of)
        .max_by_key(|(level, _)| *level)
}

fn one_ask_floor(
    ctx: &CheckContext<'_>,
    ask: &Ask,
    identity: IdentityKind,
    asks: &Asks,
    (known, signs): (&Identity, Level),
) -> Option<(Level, Rule)> {
    if !ask.grave {
        return None;
    }
    let caution = Some((Level::Caution, Rule::GraveAsk));
    let change = ask.kind == AskKind::BankChange;
    match identity {
        IdentityKind::Contradicted => Some((Level::Suspicious, Rule::ContradictedAsk)),
        IdentityKind::Confirmed if change => caution,
        IdentityKind::Confirmed if !known.led_elsewhere => None,
        IdentityKind::Confirmed => caution,
        IdentityKind::Carrier | IdentityKind::Consistent | IdentityKind::Unknown => {
            let pressed = asks.pressure.secrecy.is_some() && is_done_by_hand(ask.kind)
                || change && ask.hurried;
            // Words that only lean to asking are a cause for care, and no more.
            if ask.leaning {
                caution
            } else if pressed {
                Some((Level::Suspicious, Rule::PressedAsk))
            } else if signs >= Level::Suspicious || is_beyond_business(ctx, ask, asks, known) {
                Some((Level::Suspicious, Rule::AskAndSigns))
            } else {
                caution
            }
        }
    }
}

/// What people hand over or change themselves: secrecy, or that nobody is to ring, speaks against it. Notices that ask
/// to sign in say that nobody answers their number, too.
fn is_done_by_hand(kind: AskKind) -> bool {
    use AskKind::{BankChange, CompanyData, GiftCard, MoveChannel, PasswordSend, Pay};
    matches!(
        kind,
        BankChange | CompanyData | GiftCard | MoveChannel | PasswordSend | Pay
    )
}

/// What hardly any honest mail asks: money without a trace, a password, a command to paste; an organisation's data where
/// nothing tells who asks and it is nobody of the reader's organisation; another account or channel from an address that
/// anybody can have; several grave things at once, papers and sign-in aside, which go together. A person's data alone is
/// asked by too many honest people: of unseen mail of which nothing tells who wrote it, 10 attacks and 9 honest mails did.
fn is_beyond_business(ctx: &CheckContext<'_>, ask: &Ask, asks: &Asks, known: &Identity) -> bool {
    use AskKind::{BankChange, CompanyData, GiftCard, MoveChannel, PasswordSend};
    let kind = ask.kind;
    // Who names another account also says what is to be paid into it.
    let graves = || {
        let graves = asks.asks.iter();
        let graves = graves.filter(|ask| ask.grave && !ask.started && !ask.learned);
        graves.filter(|ask| ask.kind != AskKind::Pay)
    };
    let together =
        graves().any(|ask| matches!(ask.kind, BankChange | MoveChannel | AskKind::RunOrEnable));
    matches!(kind, GiftCard | PasswordSend)
        || ask.damning
        || known.kind == IdentityKind::Unknown
            && !ask.quoted
            && kind == CompanyData
            && !is_colleague(ctx)
        || known.free_mail && matches!(kind, BankChange | CompanyData | MoveChannel)
        || together && graves().count() > 1
}

fn has_active_file(results: &[CheckResult]) -> bool {
    results.iter().any(|result| {
        let Outcome::Found(findings) = &result.outcome else {
            return false;
        };
        let check = result.check.meta.id;
        let mut findings = findings.iter();
        findings.any(|finding| is_listed(weights().kinds.active, check, finding.variant))
    })
}

/// Whether a check found a sign that is neither the wording nor about files.
fn is_other_sign(result: &CheckResult) -> bool {
    let check = result.check.meta.id;
    let kinds = &weights().kinds;
    let sign = |finding: &Finding| {
        !is_listed(kinds.wording, check, finding.variant)
            && !is_listed(kinds.ask, check, finding.variant)
            && !is_listed(kinds.weak, check, finding.variant)
    };
    let not_files = result.group() != Group::Files && result.group() != Group::Reader;
    not_files
        && result
            .findings()
            .any(|(finding, weight)| weight > 0.0 && sign(finding))
}

/// Text alone with something to act on: nothing tells who wrote it, so nothing reassures; a sign of a link that
/// honest text hardly has is a caution.
fn unknown_text(ctx: &CheckContext<'_>, results: &[CheckResult], decided: &mut Decided) {
    let text = matches!(ctx.mail.input, InputKind::Text | InputKind::Html);
    let act = !ctx.links.is_empty() || !ctx.mail.attachments.is_empty();
    if !text || !act || decided.level > Level::NothingNotable {
        return;
    }
    let sign = |result: &CheckResult| {
        let mut findings = result.findings();
        let least = weights().link_of_unknown;
        result.group() == Group::Links && findings.any(|(_, weight)| weight >= least)
    };
    if results.iter().any(sign) {
        decided.level = Level::Caution;
        decided.rule = Some(Rule::LinkOfUnknown);
    } else {
        decided.undecided = Some(Reason::SenderUnknown);
    }
}

#[cfg(test)]
mod tests;
