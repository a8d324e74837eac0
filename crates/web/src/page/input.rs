//! What is judged, and what the reader has answered about it.

use crate::source::Source;
use miwake_checks::{Answer, Answers, Environment, Policy};
use miwake_web::engine::Question;
use miwake_web::{Pick, browser};

/// What is judged.
#[derive(Default)]
pub(crate) struct Input {
    source: Option<Source>,
    /// Which of its mails.
    pick: Pick,
    /// Differs for each source and pick, so that the worker knows a mail that it has read already.
    serial: u32,
    answers: Answers,
}

impl Input {
    /// A mail of `source`, about which nothing has been answered yet.
    pub(crate) fn new(source: Option<Source>, pick: Pick, serial: u32) -> Self {
        let name = source.as_ref().and_then(|source| source.name.clone());
        let name = name.unwrap_or_default();
        Self {
            source,
            pick: Pick { name, ..pick },
            serial,
            answers: Answers::new(),
        }
    }

    pub(crate) fn source(&self) -> Option<&Source> {
        self.source.as_ref()
    }

    pub(crate) fn answer(&mut self, question: String, answer: Answer) {
        self.answers.insert(question, answer);
    }

    /// What the worker is asked; `blind` leaves attachments alone.
    pub(crate) fn question(&self, policy: &Policy, blind: bool) -> Option<Question<'_>> {
        let source = self.source.as_ref()?;
        let environment = Environment {
            now: Some(browser::now()),
            policy: policy.clone(),
            answers: self.answers.clone(),
        };
        // Plain data with string keys always has a JSON form.
        Some(Question {
            bytes: &source.bytes,
            pick: serde_json::to_string(&self.pick).unwrap_or_default(),
            context: serde_json::to_string(&environment).unwrap_or_default(),
            serial: self.serial,
            blind,
        })
    }
}
