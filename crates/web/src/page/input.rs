//! What is judged, and what the reader has answered about it.

use crate::source::Source;
use js_sys::Uint8Array;
use miwake_checks::{Answer, Answers, Environment, Policy};
use miwake_engine::Pick;
use miwake_web::browser;
use miwake_web::protocol::Question;

/// What is judged.
#[derive(Default)]
pub(crate) struct Input {
    source: Option<Source>,
    /// Which of its mails.
    pick: Pick,
    /// Differs for each source and pick, so that the worker knows a mail that it has read already.
    serial: u32,
    answers: Answers,
    /// Whether it is the mail of a row of the list, and none within that.
    pub(crate) is_row: bool,
}

impl Input {
    /// A mail of `source`, and what has been answered about it.
    pub(crate) fn new(source: Option<Source>, pick: Pick, serial: u32, answers: Answers) -> Self {
        let name = source.as_ref().and_then(|source| source.name.clone());
        let name = name.unwrap_or_default();
        Self {
            source,
            pick: Pick { name, ..pick },
            serial,
            answers,
            is_row: false,
        }
    }

    pub(crate) fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    pub(crate) fn answer(&mut self, question: String, answer: Answer) {
        self.answers.insert(question, answer);
    }

    /// What the worker is asked, and about which bytes; `blind` leaves attachments alone.
    pub(crate) fn question(&self, policy: &Policy, blind: bool) -> Option<(&Uint8Array, Question)> {
        let source = self.source.as_ref()?;
        let environment = Environment {
            now: Some(browser::now()),
            policy: policy.clone(),
            answers: self.answers.clone(),
        };
        let question = Question {
            pick: self.pick.clone(),
            environment,
            serial: self.serial,
            blind,
        };
        Some((&source.bytes, question))
    }
}
