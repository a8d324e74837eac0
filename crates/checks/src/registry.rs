//! What a check is, and the list of all of them.

use crate::{CheckContext, Outcome};
use serde::{Deserialize, Serialize};

pub use crate::checks::REGISTRY;

/// A check: what it is, as data, and the function that looks.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// What it is.
    pub meta: &'static Meta,
    /// Looks at a mail. Never panics; linear in the size of the mail.
    pub detect: fn(&CheckContext<'_>) -> Outcome,
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
    /// What must have been given for the check to look.
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
    /// The reader is asked; `suspicious` is the answer that speaks against the mail.
    Question {
        /// The answer that speaks against the mail.
        suspicious: crate::Answer,
    },
}

/// What a check needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// Header fields.
    Headers,
    /// The sender's address.
    Sender,
    /// Text or HTML of the body.
    Body,
    /// Link targets.
    Links,
    /// Attachments.
    Attachments,
    /// Authentication-Results.
    Authentication,
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

/// The check with this id.
#[must_use]
pub fn check(id: &str) -> Option<&'static Check> {
    REGISTRY.iter().find(|check| check.meta.id == id)
}

/// Whether a check of the mail finds something: a question is asked only when the mail gives cause.
pub(crate) fn has_findings(ctx: &CheckContext<'_>, check: &Check) -> bool {
    matches!((check.detect)(ctx), Outcome::Found(_))
}
