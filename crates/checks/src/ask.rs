//! What a mail asks of its reader: a fact of the mail, whether or not anything is suspicious.
//!
//! Asks are composed: an object near an action, and a word that it is needed. Objects, actions, guards and windows are
//! data (`ask/words.toml`, `ask/patterns.toml`). What is only mentioned is no ask.

#[path = "generated/asks.rs"]
mod generated;
mod kind;
mod language;
pub mod learned;
mod model;
#[path = "generated/ask_model.rs"]
mod models;
mod pattern;
mod sentences;
mod text;
mod to_act_on;
#[path = "generated/ask_words.rs"]
mod words;

use crate::genre::Genre;
use crate::signals::genre::brings_no_link;
use crate::signals::relation::foreign_links;
use crate::signals::web::has_web_links;
use crate::weights::is_listed;
use crate::{CheckContext, CheckResult, Evidence, Identity, IdentityKind, Role, weights};
use generated::{PATTERNS, PRESSURES};
use std::ops::Range;
use text::{AskText, texts};
use to_act_on::ToActOn;
use words::set;

pub use kind::AskKind;
pub use language::Language;

/// Something that the mail asks.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// What.
    pub kind: AskKind,
    /// Whether it can do harm to whoever complies.
    pub grave: bool,
    /// Whether only the models say so: it is no further thing beside another.
    pub learned: bool,
    /// Whether its words only lean to asking it: then it is grave only from a sender who is unknown or contradicted.
    pub leaning: bool,
    /// Whether hardly any honest mail asks it in this way: a command to paste, the codes of gift cards, a password by answer.
    pub damning: bool,
    /// Whether the reader may have started it: a reset, a confirmation. Then it is grave only from a sender who is
    /// unknown or contradicted.
    pub started: bool,
    /// Whether it is the invitation of a first contact to look at material: grave from an address that anybody can have.
    pub first_contact: bool,
    /// Whether it stands in the quoted part only, whose author nothing confirms.
    pub quoted: bool,
    /// Whether a word of hurry stands near it.
    pub hurried: bool,
    /// Where it stands; never empty.
    pub evidence: Vec<Evidence>,
}

/// What presses the reader, and what is to be left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pressure {
    /// Nobody is to hear of it, nobody is to ring, or the usual way is to be left out.
    pub secrecy: Option<Evidence>,
    /// It must be now.
    pub hurry: Option<Evidence>,
}

/// What a mail asks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asks {
    /// The asks, the gravest first; one of each kind.
    pub asks: Vec<Ask>,
    /// What presses.
    pub pressure: Pressure,
    /// Whether the language was understood.
    pub language: Language,
}

impl Asks {
    /// What depends on who asks: what the reader may have started, the material of a first contact and a sign-in for which
    /// no reason is given are grave only from a sender who is unknown or contradicted. The last two: of the mail of rounds 10
    /// and 11 of tests/acceptance, on which that was chosen, 6 and 7 asks of attacks and no honest mail; on round 12, which was
    /// not seen, also two honest mails (docs/DESIGN.md).
    ///
    /// What a newsletter of a domain that confirms itself says of gift cards, programs or other channels is an offer:
    /// nobody asks that of many at once through a mailing service, as its like would be reported at once.
    pub(crate) fn settle(&mut self, identity: &Identity, genre: Option<Genre>) {
        use AskKind::{CompanyData, GiftCard, MoveChannel, Pay, RunOrEnable, SignIn};
        let known = matches!(
            identity.kind,
            IdentityKind::Consistent | IdentityKind::Confirmed
        );
        let offers = genre == Some(Genre::Newsletter) && known;
        let unknown = matches!(
            identity.kind,
            IdentityKind::Unknown | IdentityKind::Contradicted
        );
        let contradicted = identity.kind == IdentityKind::Contradicted;
        for ask in &mut self.asks {
            if ask.started {
                ask.grave &= unknown;
            }
            let offered = matches!(
                ask.kind,
                CompanyData | GiftCard | MoveChannel | Pay | RunOrEnable
            );
            ask.grave &= !(offers && offered);
            ask.grave |= ask.first_contact && unknown;
            let signs_in = ask.kind == SignIn && !ask.started && !ask.leaning;
            ask.grave |= signs_in && (contradicted || unknown && !ask.quoted);
            ask.grave |= ask.leaning && unknown;
            // Money that somebody wants now of whom nothing tells who it is.
            let pressed = self.pressure.hurry.is_some() && unknown;
            ask.grave |= ask.kind == AskKind::Pay && pressed;
        }
        self.asks.retain(|ask| ask.grave || !ask.leaning);
        self.asks.sort_by_key(|ask| (!ask.grave, ask.kind));
    }

    /// The gravest grave ask.
    #[must_use]
    pub fn grave(&self) -> Option<&Ask> {
        self.asks.iter().find(|ask| ask.grave)
    }
}

/// Whether words of asks in `ctx` may be somebody else's: it tells of frauds, or a mail server returns what it brings.
/// Nobody can learn from them what asks and what does not.
#[must_use]
pub fn repeats_asks(ctx: &CheckContext<'_>) -> bool {
    let texts = texts(ctx);
    ctx.genre() == Some(Genre::Bounce) || tells_of_fraud(&texts, to_act_on(ctx, &texts), CITING)
}

/// What `ctx` asks, also by what the checks found.
pub(crate) fn asks(ctx: &CheckContext<'_>, results: &[CheckResult]) -> Asks {
    let mut texts = texts(ctx);
    let bounce = ctx.genre() == Some(Genre::Bounce) && brings_no_link(ctx);
    texts.retain(|text| !(bounce && text.returns(ctx)));
    let mut act = to_act_on(ctx, &texts);
    act.warns = tells_of_fraud(&texts, act, CITING);
    let answers = ctx.header("In-Reply-To").is_some() || ctx.header("References").is_some();
    let mut found: Vec<Ask> = vec![];
    for text in &texts {
        for pattern in PATTERNS {
            if pattern.first_contact && answers {
                continue;
            }
            if let Some(hit) = pattern.find(text, &texts, act) {
                add(
                    &mut found,
                    Ask {
                        kind: pattern.ask,
                        grave: !pattern.weak && !pattern.first_contact,
                        learned: false,
                        leaning: false,
                        damning: pattern.damning,
                        started: pattern.started,
                        first_contact: pattern.first_contact,
                        quoted: hit.quoted,
                        hurried: text.is_near(set::HURRY, &hit.range),
                        evidence: text.evidence(ctx, hit.range).into_iter().collect(),
                    },
                );
            }
        }
    }
    for ask in texts.iter().flat_map(|text| learned_asks(ctx, text, act)) {
        if !(ask.first_contact && answers) {
            add(&mut found, ask);
        }
    }
    let describes = tells_of_fraud(&texts, act, WARNINGS);
    if describes {
        found.clear();
    }
    // A mail server's own words ask nothing, but hardly any names a number to call.
    found.retain(|ask| !bounce || ask.kind == AskKind::MoveChannel);
    for (kind, evidence) in by_findings(results, act.warns) {
        add(
            &mut found,
            Ask {
                kind,
                grave: true,
                learned: false,
                leaning: false,
                damning: false,
                started: false,
                first_contact: false,
                quoted: false,
                hurried: false,
                evidence,
            },
        );
    }
    found.retain(|ask| !ask.evidence.is_empty());
    let pressure = pressure(ctx, &texts);
    for ask in &mut found {
        ask.grave |= ask.kind == AskKind::Pay && pressure.secrecy.is_some();
    }
    Asks {
        asks: found,
        pressure,
        language: language::language(ctx),
    }
}

/// Words with which a sentence asks nothing of this kind, however it is worded: as in `patterns.toml`.
const GUARDS: [(AskKind, &[usize]); 4] = [
    (AskKind::RunOrEnable, &[set::APP_STORE, set::TECHNICAL]),
    (AskKind::MoveChannel, &[set::OFFICIAL_CHANNEL]),
    (AskKind::BankChange, &[set::UNCHANGED, set::TOLD_OF]),
    (AskKind::GiftCard, &[set::GIVEN_AWAY, set::TOLD_OF]),
];

/// Words that something is another than before.
const CHANGE: [usize; 4] = [
    set::CHANGED,
    set::CHANGED_LOOSELY,
    set::REDIRECTED,
    set::OTHER_ACCOUNT,
];

/// What passages of `text` ask by themselves, in whatever words.
fn learned_asks(ctx: &CheckContext<'_>, text: &AskText<'_>, act: ToActOn) -> Vec<Ask> {
    let asks = text.learned_alone().into_iter();
    let guarded = |kind: AskKind, range: &Range<usize>| {
        let mut guards = GUARDS.iter().filter(|(of, _)| *of == kind);
        let sentence = text.sentence(range.clone());
        guards.any(|(_, sets)| sets.iter().any(|set| text.any_in(*set, sentence.clone())))
    };
    let own = asks.filter(|(kind, range, _)| {
        !text.is_cited(range.clone(), act.warns) && !guarded(*kind, range)
    });
    // Money to be paid into an account is no other account where nothing is said to be another.
    let other = |range: &Range<usize>| CHANGE.iter().any(|set| text.is_near(*set, range));
    let settled = own.map(|(kind, range, sure)| match kind {
        AskKind::BankChange if !other(&range) => (AskKind::Pay, range, false),
        _ => (kind, range, sure),
    });
    settled
        .map(|(kind, range, sure)| Ask {
            kind,
            grave: sure && kind != AskKind::Open,
            learned: true,
            leaning: !sure && kind != AskKind::Open,
            damning: false,
            started: false,
            first_contact: kind == AskKind::Open,
            quoted: text.is_quoted(range.start),
            hurried: text.is_near(set::HURRY, &range),
            evidence: text.evidence(ctx, range).into_iter().collect(),
        })
        .collect()
}

/// One ask of each kind: the gravest, then the first.
fn add(found: &mut Vec<Ask>, ask: Ask) {
    let rank = |ask: &Ask| {
        (
            ask.grave && !ask.started,
            ask.grave,
            ask.damning,
            !ask.quoted,
        )
    };
    match found.iter_mut().find(|known| known.kind == ask.kind) {
        None => found.push(ask),
        Some(known) if rank(&ask) > rank(known) => *known = ask,
        Some(_) => {}
    }
}

/// Findings that are an ask by themselves. Of a mail that describes a fraud, only what is a file counts.
fn by_findings(results: &[CheckResult], warns: bool) -> Vec<(AskKind, Vec<Evidence>)> {
    let mut asks = vec![];
    for result in results {
        let check = result.check.meta.id;
        for (finding, weight) in result.findings() {
            let name = |(name, _): &&(&str, &str)| is_listed(&[name], check, finding.variant);
            let of_text = is_listed(weights().kinds.ask, check, finding.variant);
            if weight <= 0.0 || warns && of_text {
                continue;
            }
            let kind = weights().asks.iter().find(name);
            if let Some(kind) = kind.and_then(|(_, ask)| AskKind::named(ask)) {
                let evidence = finding.evidence.iter().take(1).cloned();
                asks.push((kind, evidence.collect()));
            }
        }
    }
    asks
}

fn to_act_on(ctx: &CheckContext<'_>, texts: &[AskText<'_>]) -> ToActOn {
    let has = |set| texts.iter().any(|text| text.has(set));
    let figures = texts.iter().any(AskText::has_number);
    ToActOn {
        link: has_web_links(ctx),
        file: ctx.mail.attachments.iter().any(|file| !file.inline),
        number: figures,
        account: has(set::ACCOUNT_NUMBER) || has(set::ACCOUNT_GIVEN) && figures,
        foreign_link: !foreign_links(ctx).is_empty(),
        warns: false,
    }
}

/// Fewest different words about fraud, and sentences with them, with which a text is one about fraud: a banner or a footer
/// has one sentence.
const WARNINGS: [usize; 2] = [3, 2];
/// The same with which what stands between marks of quotation is cited as an example.
const CITING: [usize; 2] = [2, 1];

/// Whether what is shown tells of frauds in so many different words and in several sentences, with nothing of somebody
/// else's to act on. The subject line adds to what the text says, by one word at most.
fn tells_of_fraud(texts: &[AskText<'_>], act: ToActOn, [words, sentences]: [usize; 2]) -> bool {
    if act.foreign_link || act.file || act.account {
        return false;
    }
    let page = texts.iter().any(AskText::is_page);
    let mut shown = texts.iter().filter(|text| text.is_shown(page));
    let subject = texts.iter().find(|text| text.is_subject());
    let titled = subject.map(|subject| subject.different(set::WARNED, 0..usize::MAX));
    shown.any(|text| {
        let said = text.different(set::WARNED, 0..usize::MAX);
        let titled = titled.as_ref().is_some_and(|words| !words.is_subset(&said));
        said.len() + usize::from(titled) >= words
            && text.sentences_with(set::WARNED) + usize::from(titled) >= sentences
            && !said.is_empty()
    })
}

fn pressure(ctx: &CheckContext<'_>, texts: &[AskText<'_>]) -> Pressure {
    let first = |sets: &[usize]| {
        texts.iter().find_map(|text| {
            let range = sets.iter().find_map(|set| text.first_own(*set))?;
            text.evidence(ctx, range)
        })
    };
    let composed = || {
        texts.iter().find_map(|text| {
            let mut pairs = PRESSURES.iter();
            let range = pairs.find_map(|([a, b], window)| text.own_pair(*a, *b, *window))?;
            text.evidence(ctx, range)
        })
    };
    Pressure {
        secrecy: first(&[set::SECRECY, set::NO_CALL, set::BYPASS]).or_else(composed),
        hurry: first(&[set::HURRY]),
    }
}

impl CheckContext<'_> {
    /// Evidence for words of the subject line.
    fn subject_words(&self) -> Evidence {
        let (index, line) = self.subject_line();
        Evidence::header(Role::Words, self.mail, index.unwrap_or(0), line)
    }
}

#[cfg(test)]
mod tests;
