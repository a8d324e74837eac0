//! What a check is.

use crate::{CheckContext, NotApplicable, Outcome, Sender};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A check: what it is, as data, and the function that looks.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// What it is.
    pub meta: &'static Meta,
    /// The function that looks.
    pub detect: Detect,
}

/// The function by which a check looks at a mail. It is called only when what [`Meta::needs`] was given, never panics,
/// and is linear in the size of the mail.
#[derive(Clone, Copy, Debug)]
pub enum Detect {
    /// Looks at the mail.
    Mail(fn(&CheckContext<'_>) -> Outcome),
    /// Looks at the mail and its sender, which [`Requirement::Sender`] asks for.
    Sender(fn(&CheckContext<'_>, &Sender<'_>) -> Outcome),
    /// Says whether the mail, and what the checks of the mail found, give cause to ask the reader.
    Question(fn(&CheckContext<'_>, &MachineResults) -> Cause),
}

/// Whether to ask the reader a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The mail gives cause to ask.
    Ask,
    /// It gives none.
    DoNotAsk(NotApplicable),
}

impl Cause {
    /// To ask when `given`; else there is nothing of the kind that the question is about.
    #[must_use]
    pub fn when(given: bool) -> Self {
        if given {
            Self::Ask
        } else {
            Self::DoNotAsk(NotApplicable::NothingOfThisKind)
        }
    }
}

/// Which checks of the mail found something, and what it asks: both are known before the questions.
#[derive(Clone, Debug, Default)]
pub struct MachineResults {
    found: BTreeSet<&'static str>,
    asked: BTreeSet<&'static str>,
    grave: bool,
}

impl MachineResults {
    /// The results of the checks with these ids, all of which found something, of a mail that asks for what has the
    /// other ids, something grave among it or not.
    pub(crate) fn new(
        found: impl Iterator<Item = &'static str>,
        asked: impl Iterator<Item = &'static str>,
        grave: bool,
    ) -> Self {
        Self {
            found: found.collect(),
            asked: asked.collect(),
            grave,
        }
    }

    /// Whether `check` found something.
    #[must_use]
    pub fn found(&self, check: &Check) -> bool {
        self.found.contains(check.meta.id)
    }

    /// Whether the mail asks for what has this id ([`crate::AskKind::id`]).
    #[must_use]
    pub fn asks(&self, id: &str) -> bool {
        self.asked.contains(id)
    }

    /// Whether the mail asks something that can do harm to whoever complies.
    #[must_use]
    pub fn asks_something_grave(&self) -> bool {
        self.grave
    }
}

/// What a check is, as data.
#[derive(Debug, PartialEq, Eq)]
pub struct Meta {
    /// Stable id in kebab case, named after the pattern seen.
    pub id: &'static str,
    /// Which group of the checklist it belongs to; groups are capped.
    pub group: Group,
    /// Whether the mail is looked at or the reader is asked.
    pub kind: Kind,
    /// Item of the source documents, such as `K1.3` (KIS Security, section 3, list 1, item 3) or `M` (measured attacks); see docs/checks.md.
    pub item: &'static str,
    /// What must have been given for the check to look. The first that was not decides what is said instead.
    pub needs: &'static [Requirement],
    /// Attacks it is a sign of.
    pub attacks: &'static [Attack],
    /// Whether its weight counts.
    pub status: Status,
    /// Names of its variants: the keys of its weights and of its messages.
    pub variants: &'static [&'static str],
    /// Where the rule comes from: title or address of publications.
    pub references: &'static [&'static str],
}

/// Groups of the checklist, after the three lists of the KIS document; the third is split in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Title and text.
    Text,
    /// Sender and recipients.
    Sender,
    /// Links.
    Links,
    /// Attachments.
    Files,
    /// What only the reader knows.
    Reader,
}

impl Group {
    /// All groups in the order of the checklist.
    pub const ALL: [Self; 5] = [
        Self::Text,
        Self::Sender,
        Self::Links,
        Self::Files,
        Self::Reader,
    ];

    /// Name in weights.toml, messages and JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Sender => "sender",
            Self::Links => "links",
            Self::Files => "files",
            Self::Reader => "reader",
        }
    }
}

/// Who does the looking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The check looks at the mail.
    Machine,
    /// The reader is asked. Yes is always the good answer and no the one that speaks against the mail.
    Question {
        /// Whether it asks for a confirmation: then who does not know has none.
        confirms: bool,
    },
}

/// What a check needs. What is said where it was not given: `requirement.rs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// Header fields, be they only the lines of a forwarding block.
    Headers,
    /// The whole header section.
    HeaderSection,
    /// The sender's address.
    Sender,
    /// Authentication-Results.
    Authentication,
    /// The organisation's own domains (policy).
    OwnDomains,
    /// Words to watch for (policy).
    WatchedWords,
    /// Text or HTML of the body.
    Body,
    /// The same, for checks that look at the subject line too: what they find there counts without a body, that they
    /// find nothing does not.
    Text,
    /// Text that may have come with its HTML.
    Html,
    /// A page in the body: HTML, be it of an empty body.
    Page,
    /// Text in a form in which pictures can be seen.
    Pictures,
    /// A message with its attachments.
    Message,
    /// The targets of links, and not only the words that were copied.
    LinkTargets,
    /// A link to a web page that the reader is to follow.
    Links,
    /// A link to a web page, be it deep in a document.
    LinksAnywhere,
    /// A link of any scheme.
    LinksOfAnyKind,
    /// Attachments.
    Attachments,
    /// Attachments, or a QR code drawn in the text.
    QrCodes,
    /// An answer of the reader.
    Answer,
}

/// Kinds of attack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Attack {
    /// Targeted attack (標的型攻撃).
    Targeted,
    /// Phishing for credentials or card numbers.
    Phishing,
    /// Business e-mail compromise (ビジネスメール詐欺).
    BusinessEmail,
    /// Malware by attachment or link.
    Malware,
    /// Extortion and advance-fee fraud.
    Fraud,
}

/// Whether a check's weight counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Counts.
    Stable,
    /// Shown, but does not move the verdict yet.
    Preview,
}
