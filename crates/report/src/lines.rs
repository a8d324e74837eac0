//! The two lines under the verdict, what the mail asks and whether the sender is who it says, and the one thing to do
//! that follows from both.

use crate::{AskRecord, IdentityRecord, Report};
use miwake_checks::{IdentityKind, Language, Level};
use miwake_messages::Messages;

/// The two lines in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    /// What the line of the ask is called.
    pub ask_label: String,
    /// The gravest ask; or that none was found, or that the language is not understood.
    pub ask: String,
    /// The words that ask, as they stand in the mail; `None` where no ask was found.
    pub quote: Option<String>,
    /// What must be said of the ask: that it is quoted, that the reader may have started it.
    pub remarks: Vec<String>,
    /// The other grave asks.
    pub more: Option<String>,
    /// What the line of the identity is called.
    pub identity_label: String,
    /// Whether the sender is who the mail says.
    pub identity: String,
}

/// The two lines of `report`, what stands in them of the mail passed through `inert`.
#[must_use]
pub fn lines(report: &Report, messages: &Messages, inert: &dyn Fn(&str) -> String) -> Lines {
    let main = report.ask.first();
    let ask = match main {
        Some(ask) => messages.text(&ask_message(ask)),
        None if report.language == Language::Other => messages.text("ask-other-language"),
        None => messages.text("ask-none"),
    };
    let mut remarks = vec![];
    if let Some(ask) = main {
        if ask.quoted {
            remarks.push(messages.text("ask-quoted"));
        }
        if ask.started {
            remarks.push(messages.text("ask-started"));
        }
    }
    Lines {
        ask_label: messages.text("ask-label"),
        ask,
        quote: main
            .and_then(|ask| ask.evidence.first())
            .map(|e| inert(&e.quote)),
        remarks,
        more: more(report, messages),
        identity_label: messages.text("identity-label"),
        identity: identity(&report.identity, messages, inert),
    }
}

/// The message that names an ask.
#[must_use]
pub(crate) fn ask_message(ask: &AskRecord) -> String {
    format!("ask-{}", ask.id.id())
}

/// The grave asks after the first.
fn more(report: &Report, messages: &Messages) -> Option<String> {
    let others = report.ask.iter().skip(1).filter(|ask| ask.grave);
    let others: Vec<String> = others.map(|ask| messages.text(&ask_message(ask))).collect();
    let between = messages.text("list-separator");
    (!others.is_empty())
        .then(|| messages.with("ask-more", [("asks", others.join(&between).into())]))
}

fn identity(
    identity: &IdentityRecord,
    messages: &Messages,
    inert: &dyn Fn(&str) -> String,
) -> String {
    let arguments = [
        ("domain", inert(&identity.domain).into()),
        ("owner", inert(&identity.owner).into()),
    ];
    messages.with(identity_message(identity), arguments)
}

fn identity_message(identity: &IdentityRecord) -> &'static str {
    let address = !identity.domain.is_empty();
    match identity.id {
        IdentityKind::Confirmed if identity.led_elsewhere => "identity-confirmed-led-elsewhere",
        IdentityKind::Confirmed => "identity-confirmed",
        IdentityKind::Carrier => "identity-carrier",
        IdentityKind::Consistent => "identity-consistent",
        IdentityKind::Unknown if !address => "identity-unknown-no-address",
        IdentityKind::Unknown if identity.free_mail => "identity-unknown-free-mail",
        IdentityKind::Unknown if identity.proven => "identity-unknown-proven",
        IdentityKind::Unknown => "identity-unknown",
        IdentityKind::Contradicted if address => "identity-contradicted",
        IdentityKind::Contradicted => "identity-contradicted-no-address",
    }
}

/// The message of the one thing to do, by level, ask and identity.
pub(crate) fn action(report: &Report) -> String {
    let level = format!("level-{}-action", report.verdict.id());
    let notable = report.verdict >= Level::Caution;
    if report.verdict == Level::Dangerous {
        return level;
    }
    if notable && report.identity.id == IdentityKind::Contradicted {
        return "action-contradicted".to_owned();
    }
    let confirmed = report.identity.id == IdentityKind::Confirmed && !report.identity.led_elsewhere;
    let known = if confirmed {
        "confirmed"
    } else {
        "unconfirmed"
    };
    match report.ask.first() {
        Some(ask) if ask.grave || !notable => format!("action-{}-{known}", ask.id.id()),
        _ => level,
    }
}
