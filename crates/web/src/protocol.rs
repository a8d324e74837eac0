//! What page and worker say to each other. This is the one place where it is written down.
//!
//! A message is an object whose fields are those of [`PageMessage`] or [`WorkerEvent`]; what is large or has no JSON
//! form travels beside them in the field `payload`: the bytes of a mail, a compiled module, the JSON of a report.
//! `www/worker_boot.js` hands the messages on. It says four of them itself, for when the engine is not there:
//! `ready`, `failed`, `pong`, `trap`.

use miwake_checks::{Environment, Policy, PolicyFault};
use miwake_engine::{MailList, Pick, Progress};
use serde::{Deserialize, Serialize};

/// What the page says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum PageMessage {
    /// Once, first. The payload is the compiled engine.
    Load,
    /// Is anybody there? Answered at once, even before the engine is loaded.
    Ping {
        /// Number of the request.
        id: u32,
    },
    /// A mail to judge. The payload is its bytes (an `ArrayBuffer`).
    Check {
        /// Number of the request.
        id: u32,
        /// What is asked.
        question: Question,
    },
    /// The mail of an earlier check is to be judged again, with other answers of the reader's.
    Answer {
        /// Number of the request.
        id: u32,
        /// [`Question::serial`] of that check.
        serial: u32,
        /// What is known now.
        environment: Environment,
    },
    /// What is wrong with the policy?
    Policy {
        /// The policy.
        policy: Policy,
    },
    /// The answer to [`WorkerEvent::Inspector`]. The payload is the compiled module, or `null` when it cannot be had.
    Inspector,
    /// The answer to [`WorkerEvent::Rules`]. The payload is the compiled module, or `null` when it cannot be had.
    Rules,
}

/// What is to be judged, beside the bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Which mail in them.
    pub pick: Pick,
    /// What is known beside the mail.
    pub environment: Environment,
    /// The same as before when bytes and pick are.
    pub serial: u32,
    /// Whether nothing is to be inspected: the engine trapped there.
    pub blind: bool,
}

/// What the worker says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind", try_from = "EventFields")]
pub enum WorkerEvent {
    /// The engine is loaded.
    Ready,
    /// The engine could not be loaded, or the worker broke down.
    Failed,
    /// The answer to [`PageMessage::Ping`].
    #[serde(rename = "pong")]
    Alive {
        /// Number of the request.
        id: u32,
    },
    /// An attachment is about to be inspected, or a file to be opened.
    Progress {
        /// Number of the request.
        id: u32,
        /// How far it is.
        progress: Progress,
    },
    /// The code that inspects attachments is needed ([`PageMessage::Inspector`]).
    Inspector,
    /// The code that finds the organisation's own rules is needed ([`PageMessage::Rules`]).
    Rules,
    /// What a request came to. The payload is the report as JSON; none while a mail must be chosen.
    Done {
        /// Number of the request.
        id: u32,
        /// What it came to.
        outcome: Outcome,
    },
    /// The mail that [`PageMessage::Answer`] is about is no longer kept: the page must send it again.
    Forgotten {
        /// Number of the request.
        id: u32,
    },
    /// The answer to [`PageMessage::Policy`].
    Policy {
        /// What is wrong with it.
        faults: Vec<PolicyFault>,
    },
    /// The engine trapped on a request. Its memory cannot be trusted any more: the page throws the worker away.
    #[serde(rename = "trap")]
    Trapped {
        /// Number of the request.
        id: u32,
        /// Whether it was on what is inside an attachment.
        inside: bool,
    },
}

/// The fields of all events. An enum with a tag would be read by way of a copy of any data, which takes the page some
/// kilobytes of code.
#[derive(Deserialize)]
struct EventFields {
    kind: String,
    id: Option<u32>,
    progress: Option<Progress>,
    outcome: Option<Outcome>,
    faults: Option<Vec<PolicyFault>>,
    inside: Option<bool>,
}

impl TryFrom<EventFields> for WorkerEvent {
    type Error = String;

    fn try_from(fields: EventFields) -> Result<Self, String> {
        let EventFields {
            kind,
            id,
            progress,
            outcome,
            faults,
            inside,
        } = fields;
        let event = match kind.as_str() {
            "ready" => Some(Self::Ready),
            "failed" => Some(Self::Failed),
            "pong" => id.map(|id| Self::Alive { id }),
            "progress" => id
                .zip(progress)
                .map(|(id, progress)| Self::Progress { id, progress }),
            "inspector" => Some(Self::Inspector),
            "rules" => Some(Self::Rules),
            "done" => id
                .zip(outcome)
                .map(|(id, outcome)| Self::Done { id, outcome }),
            "forgotten" => id.map(|id| Self::Forgotten { id }),
            "policy" => faults.map(|faults| Self::Policy { faults }),
            "trap" => id
                .zip(inside)
                .map(|(id, inside)| Self::Trapped { id, inside }),
            _ => None,
        };
        event.ok_or(kind)
    }
}

/// What a request came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The report as JSON; `None` while it has not been said which mail is meant. It travels as the payload.
    #[serde(skip)]
    pub report: Option<String>,
    /// The lists of mails to choose from, outermost first.
    pub lists: Vec<MailList>,
    /// Why nobody inspected the attachments, if so.
    pub uninspected: Option<Uninspected>,
}

/// Why nobody inspected the attachments (`ui-unseen-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Uninspected {
    /// What inspects them could not be loaded.
    NotLoaded,
    /// It trapped.
    Trapped,
}

impl Uninspected {
    /// Its name in messages and on the page.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NotLoaded => "not-loaded",
            Self::Trapped => "trapped",
        }
    }

    /// The one of that name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        [Self::NotLoaded, Self::Trapped]
            .into_iter()
            .find(|reason| reason.id() == id)
    }
}

/// What one worker has been asked, as the page knows it: decides whether a mail must be sent.
#[derive(Debug, Default)]
pub struct Asked {
    last: Option<(u32, Question)>,
}

impl Asked {
    /// The message for a question. The bytes go with a [`PageMessage::Check`]; a worker that has been asked about the
    /// same mail before is sent the answers alone.
    pub fn ask(&mut self, id: u32, question: Question) -> PageMessage {
        let before = self.last.replace((id, question.clone()));
        match before {
            Some((_, before)) if before.serial == question.serial && !question.blind => {
                PageMessage::Answer {
                    id,
                    serial: question.serial,
                    environment: question.environment,
                }
            }
            _ => PageMessage::Check { id, question },
        }
    }

    /// The message after [`WorkerEvent::Forgotten`], with the bytes; `None` when something else is asked by now.
    #[must_use]
    pub fn again(&self, id: u32) -> Option<PageMessage> {
        let (_, question) = self.last.as_ref().filter(|(last, _)| *last == id)?;
        Some(PageMessage::Check {
            id,
            question: question.clone(),
        })
    }
}
