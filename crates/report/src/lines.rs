//! The two lines under the verdict, what the mail asks and whether the sender is who it says, and the one thing to do
//! that follows from both.

use crate::{AskRecord, IdentityRecord, Report};
use miwake_checks::{AskKind, IdentityKind, Language, Level};
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

/// What the mail asks in a word or two, for a column of a list.
#[must_use]
pub fn short_ask(ask: Option<AskKind>, messages: &Messages) -> String {
    let id = ask.map_or("none", AskKind::id);
    messages.text(&format!("ask-short-{id}"))
}

/// Whether the sender is who the mail says, in a word or two.
#[must_use]
pub fn short_identity(identity: IdentityKind, messages: &Messages) -> String {
    messages.text(&format!("identity-short-{}", identity.id()))
}

/// The message of the one thing to do.
pub(crate) fn action(report: &Report) -> String {
    action_of(report.verdict, report.ask.first(), &report.identity)
}

/// The message of the one thing to do, by level, ask and identity.
fn action_of(level: Level, ask: Option<&AskRecord>, identity: &IdentityRecord) -> String {
    let by_level = format!("level-{}-action", level.id());
    let notable = level >= Level::Caution;
    if level == Level::Dangerous {
        return by_level;
    }
    if notable && identity.id == IdentityKind::Contradicted {
        return "action-contradicted".to_owned();
    }
    let confirmed = identity.id == IdentityKind::Confirmed && !identity.led_elsewhere;
    let known = if confirmed {
        "confirmed"
    } else {
        "unconfirmed"
    };
    match ask {
        Some(ask) if ask.grave || !notable => format!("action-{}-{known}", ask.id.id()),
        _ => by_level,
    }
}

#[cfg(test)]
mod tests {
    use super::action_of;
    use crate::{AskRecord, IdentityRecord};
    use miwake_checks::{AskKind, IdentityKind, Level};
    use miwake_messages::{Lang, Messages};

    const LEVELS: [Level; 4] = [
        Level::NothingNotable,
        Level::Caution,
        Level::Suspicious,
        Level::Dangerous,
    ];

    /// Ways that the mail itself gives. What is said against them begins with one of [`AGAINST`].
    const GIVEN: [&str; 13] = [
        "このメールの",
        "メールの番号",
        "メールのリンク",
        "下記",
        "記載の",
        "リンクから",
        "返信して確かめ",
        "link below",
        "number in the email",
        "number from the email",
        "use the link",
        "by replying",
        "reply to ask",
    ];

    /// Sentences may name such a way only to warn of it.
    const AGAINST: [&str; 6] = [
        "使わ",
        "使いません",
        "ではなく",
        "do not use",
        "instead of",
        "not the",
    ];

    fn actions(lang: Lang) -> Vec<(String, String)> {
        let messages = Messages::new(lang);
        let mut actions = vec![];
        for level in LEVELS {
            for kind in IdentityKind::ALL {
                for (led_elsewhere, grave) in
                    [(false, false), (false, true), (true, false), (true, true)]
                {
                    let identity = IdentityRecord {
                        id: kind,
                        led_elsewhere,
                        ..IdentityRecord::default()
                    };
                    let asks = AskKind::ALL.map(|id| {
                        Some(AskRecord {
                            id,
                            grave,
                            started: false,
                            quoted: false,
                            evidence: vec![],
                        })
                    });
                    for ask in asks.into_iter().chain([None]) {
                        let id = action_of(level, ask.as_ref(), &identity);
                        let text = messages.text(&id);
                        actions.push((id, text));
                    }
                }
            }
        }
        actions.sort();
        actions.dedup();
        actions
    }

    #[test]
    fn every_ask_and_identity_has_an_action() {
        for lang in Lang::ALL {
            let actions = actions(lang);
            for ask in AskKind::ALL {
                for known in ["confirmed", "unconfirmed"] {
                    let id = format!("action-{}-{known}", ask.id());
                    assert!(actions.iter().any(|(named, _)| *named == id), "{id}");
                }
            }
            for (id, text) in actions {
                assert!(!text.is_empty() && !text.contains(&id), "{id}: {text}");
            }
        }
    }

    #[test]
    fn no_action_uses_a_way_that_the_mail_gives() {
        for lang in Lang::ALL {
            for (id, text) in actions(lang) {
                for sentence in text.split_inclusive(['。', '.']) {
                    let lower = sentence.to_lowercase();
                    let against = AGAINST.iter().any(|word| lower.contains(word));
                    for given in GIVEN {
                        let uses = lower.contains(given) && !against;
                        assert!(!uses, "{id} says {given:?}: {sentence}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_action_of_a_mail_with_nothing_notable_alarms() {
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let quiet = messages.text("level-nothing-notable-action");
            assert!(
                !quiet.contains("しないで") && !quiet.contains("Do not"),
                "{quiet}"
            );
        }
    }
}
