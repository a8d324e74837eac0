//! Findings, evidence and outcomes.

use crate::variant::VariantName;
use miwake_mail::{Place, View};
use miwake_text::is_invisible;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The result of one check. Never two outcomes at once, never "safe".
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Something was found; at least one finding.
    Found(Vec<Finding>),
    /// Looked at, nothing suspicious found. What was seen that speaks for the mail, if anything:
    /// a finding whose weight is negative.
    NothingFound(Option<Finding>),
    /// The mail has nothing this check looks at.
    NotApplicable(NotApplicable),
    /// The check could not look.
    CouldNotCheck(Unchecked),
}

impl Outcome {
    /// `Found` when there are findings, else `NothingFound` without anything that speaks for the mail.
    #[must_use]
    pub fn of(findings: Vec<Finding>) -> Self {
        if findings.is_empty() {
            Self::NothingFound(None)
        } else {
            Self::Found(findings)
        }
    }
}

/// Why a check does not apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NotApplicable {
    /// No link in the mail.
    NoLinks,
    /// No attachment in the mail.
    NoAttachments,
    /// The sender names no organisation.
    NoClaim,
    /// The text is not Japanese.
    NotJapanese,
    /// Nothing of this kind in the mail (no signature, no HTML …).
    NothingOfThisKind,
    /// The question is answered by what the mail itself shows.
    AlreadyKnown,
}

/// Why a check could not look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unchecked {
    /// The header section was not given.
    NoHeaders,
    /// The sender was not given.
    NoSender,
    /// The body was not given.
    NoBody,
    /// The sender's address was not given, only a name.
    NoAddress,
    /// The text was copied without its HTML, so hidden link targets and attachments are not there.
    TextOnly,
    /// The receiving server said nothing about authentication.
    NoAuthenticationResults,
    /// Only the reader knows; not answered yet.
    Unanswered,
    /// The reader answered that they do not know.
    Unsure,
    /// The policy does not say what this check needs (own domains …).
    NotInPolicy,
    /// The file is encrypted.
    Encrypted,
    /// Nobody looked into the attachment.
    NotInspected,
    /// The attachment could not be read, or not wholly.
    Unread,
    /// A limit was reached before this could be looked at.
    LimitReached,
}

/// Something found by a check.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which of the check's variants; a key of its weights and messages. Kebab case.
    pub variant: &'static str,
    /// Facts for the sentence: the check's facts struct as a map from argument name to value.
    pub facts: Map<String, Value>,
    /// What it rests on; never empty.
    pub evidence: Vec<Evidence>,
    /// For a name that imitates another: both, as a reader sees them.
    pub compared: Option<Compared>,
}

/// The name of a host and the one that it looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The name in the mail.
    pub here: String,
    /// What it looks like.
    pub there: String,
}

/// At most `most` of the findings of a check, and beyond that the first of each variant, so that a crowd of weak ones
/// hides none.
pub(crate) fn at_most(most: usize, found: impl IntoIterator<Item = Finding>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = vec![];
    for finding in found {
        let mut known = findings.iter();
        if findings.len() < most || known.all(|known| known.variant != finding.variant) {
            findings.push(finding);
        }
    }
    findings
}

impl Finding {
    /// A finding of one of the check's variants. Numbers, strings and booleans of `facts` become message arguments;
    /// field names are turned from snake to kebab case, as Fluent has them.
    #[must_use]
    pub fn new<V: VariantName, F: Serialize>(
        variant: V,
        facts: &F,
        evidence: Vec<Evidence>,
    ) -> Self {
        let facts = match serde_json::to_value(facts) {
            Ok(Value::Object(map)) => map
                .into_iter()
                .map(|(name, value)| (name.replace('_', "-"), value))
                .collect(),
            _ => Map::new(),
        };
        Self {
            variant: variant.name(),
            facts,
            evidence,
            compared: None,
        }
    }

    /// The same finding, with the host name that looks like another, and that other.
    #[must_use]
    pub fn comparing(mut self, here: &str, there: &str) -> Self {
        let (here, there) = (here.to_owned(), there.to_owned());
        self.compared = Some(Compared { here, there });
        self
    }
}

/// The facts of a finding that needs none.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct NoFacts {}

/// One thing a finding rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// What part it plays in the finding.
    pub role: Role,
    /// Where it is.
    pub place: EvidencePlace,
    /// The words themselves, at most [`Evidence::QUOTE_CHARS`] characters, invisible and direction-changing characters made visible.
    pub quote: String,
}

/// The part a piece of evidence plays. Each has a label in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// What the reader sees.
    Shown,
    /// What it really is.
    Actual,
    /// The sender's address.
    Sender,
    /// Where an answer would go.
    ReplyTo,
    /// Recipients.
    Recipients,
    /// Words in the subject or text.
    Words,
    /// Odd characters.
    Characters,
    /// A link target.
    Link,
    /// A file.
    File,
    /// The signature in the text.
    Signature,
    /// What a server stated.
    Statement,
    /// What the reader answered.
    Answer,
}

/// Where a piece of evidence is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum EvidencePlace {
    /// A top-level header field.
    Header {
        /// Index among the header fields.
        index: usize,
        /// First byte of the field in the bytes as received.
        start: usize,
        /// Byte after the field.
        end: usize,
    },
    /// A range in one view of a body part.
    Body {
        /// Index of the part.
        part: usize,
        /// Which view of it.
        view: View,
        /// First byte in the view's UTF-8 text.
        start: usize,
        /// Byte after the last.
        end: usize,
    },
    /// An attachment.
    Attachment {
        /// Index among the attachments.
        index: usize,
        /// Path inside archives, outermost first; empty for the attachment itself.
        path: Vec<String>,
    },
    /// Derived from another place: an unwrapped link, a punycode form.
    Derived {
        /// How: `unwrapped`, `punycode`, `registrable-domain`.
        how: String,
        /// From which place.
        from: Box<EvidencePlace>,
    },
    /// What the reader answered.
    Answer {
        /// Id of the question.
        question: String,
    },
}

impl Evidence {
    /// Longest quote, in characters.
    pub const QUOTE_CHARS: usize = 200;

    /// Evidence in a body view.
    #[must_use]
    pub fn body(role: Role, place: &Place, quote: &str) -> Self {
        let place = EvidencePlace::Body {
            part: place.part,
            view: place.view,
            start: place.range.start,
            end: place.range.end,
        };
        Self {
            role,
            place,
            quote: visible_quote(quote),
        }
    }

    /// Evidence in a header field. `mail` is asked for the field's raw range; `quote` is what matters of it.
    #[must_use]
    pub fn header(role: Role, mail: &miwake_mail::Mail, index: usize, quote: &str) -> Self {
        let raw = mail
            .headers
            .get(index)
            .map_or(0..0, |header| header.raw.clone());
        let place = EvidencePlace::Header {
            index,
            start: raw.start,
            end: raw.end,
        };
        Self {
            role,
            place,
            quote: visible_quote(quote),
        }
    }

    /// Evidence that is an attachment.
    #[must_use]
    pub fn attachment(role: Role, index: usize, quote: &str) -> Self {
        let place = EvidencePlace::Attachment {
            index,
            path: vec![],
        };
        Self {
            role,
            place,
            quote: visible_quote(quote),
        }
    }

    /// Evidence in a file inside an attachment; `path` names the files from the attachment (left out) down to it.
    #[must_use]
    pub fn inside(role: Role, index: usize, path: &[String], quote: &str) -> Self {
        let place = EvidencePlace::Attachment {
            index,
            path: path.iter().map(|name| visible_quote(name)).collect(),
        };
        Self {
            role,
            place,
            quote: visible_quote(quote),
        }
    }

    /// Evidence that is the reader's answer.
    #[must_use]
    pub fn answer(question: &str, answer: &str) -> Self {
        let place = EvidencePlace::Answer {
            question: question.to_owned(),
        };
        Self {
            role: Role::Answer,
            place,
            quote: answer.to_owned(),
        }
    }
}

/// Trims `text` to [`Evidence::QUOTE_CHARS`] characters and makes it [`visible`].
#[must_use]
pub fn visible_quote(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(Evidence::QUOTE_CHARS) {
        Some((end, _)) => visible(text.get(..end).unwrap_or_default()) + "…",
        None => visible(text),
    }
}

/// Makes invisible, control and direction-changing characters visible as `<U+XXXX>`;
/// line breaks and tabs become spaces.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => shown.push(' '),
            c if c.is_control() || is_invisible(c) => {
                shown.push_str(&format!("<U+{:04X}>", u32::from(c)));
            }
            c => shown.push(c),
        }
    }
    shown
}
