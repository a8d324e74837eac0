//! Several files, checked one after the other.

use crate::failure::Failure;
use miwake_checks::{AskKind, IdentityKind, Level};
use miwake_report::Report;
use std::collections::BTreeMap;

/// Most files in one batch: more than people drop by hand, and few enough to draw.
pub const MAX_FILES: u32 = 200;

/// Several files, and the state of each. `F` is a handle to a file: its bytes stay on the disk until its turn comes.
#[derive(Clone, Debug)]
pub struct Batch<F> {
    entries: Vec<Entry<F>>,
    /// The file that is being checked as part of the batch.
    running: Option<usize>,
    /// The file whose result is shown.
    shown: Option<usize>,
}

/// A file of a batch.
#[derive(Clone, Debug)]
pub struct Entry<F> {
    /// The file.
    pub file: F,
    /// What is known of it.
    pub state: State,
}

/// What is known of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It has not been checked yet, or the batch was stopped before.
    Waiting,
    /// It has a verdict.
    Judged {
        /// How suspicious it is.
        level: Level,
        /// The gravest of what it asks.
        ask: Option<AskKind>,
        /// Whether the sender is who it says.
        identity: IdentityKind,
        /// The subject; empty when there is none.
        subject: String,
        /// The check behind the main reason.
        reason: Option<String>,
    },
    /// It holds so many mails to choose from.
    Several(usize),
    /// It could not be checked.
    Failed(Failure),
}

impl State {
    /// The state of a file after its analysis: without a report it holds so many `mails` to choose from.
    #[must_use]
    pub fn of(report: Option<&Report>, mails: usize) -> Self {
        let Some(report) = report else {
            return Self::Several(mails);
        };
        let subject = report
            .mail
            .headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case("subject"));
        let first = report.reasons.first();
        Self::Judged {
            level: report.verdict,
            ask: report.ask.first().map(|ask| ask.id),
            identity: report.identity.id,
            subject: subject.map_or_else(String::new, |header| header.value.clone()),
            reason: first.and_then(|&index| Some(report.findings.get(index)?.id.clone())),
        }
    }
}

impl<F: Clone> Batch<F> {
    /// A batch in which every file waits.
    #[must_use]
    pub fn new(files: Vec<F>) -> Self {
        let waiting = |file| Entry {
            file,
            state: State::Waiting,
        };
        Self {
            entries: files.into_iter().map(waiting).collect(),
            running: None,
            shown: None,
        }
    }

    /// The files, in the order in which they are checked.
    #[must_use]
    pub fn entries(&self) -> &[Entry<F>] {
        &self.entries
    }

    /// Moves on to the next file that waits, and returns it. The batch has ended when there is none.
    pub fn advance(&mut self) -> Option<F> {
        let from = self.running.map_or(0, |at| at + 1);
        let mut rest = self.entries.iter().enumerate().skip(from);
        let next = rest.find(|(_, entry)| entry.state == State::Waiting);
        let next = next.map(|(at, entry)| (at, entry.file.clone()));
        self.running = next.as_ref().map(|(at, _)| *at);
        next.map(|(_, file)| file)
    }

    /// Opens one file to show its result, and returns it; nothing while the batch runs.
    pub fn open(&mut self, at: usize) -> Option<F> {
        if self.is_running() {
            return None;
        }
        let file = self.entries.get(at)?.file.clone();
        self.shown = Some(at);
        Some(file)
    }

    /// Whether files are being checked one after the other.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Index of the file whose result is shown.
    #[must_use]
    pub fn shown(&self) -> Option<usize> {
        self.shown
    }

    /// Number of the file that is being checked, counted from 1.
    #[must_use]
    pub fn number(&self) -> Option<usize> {
        Some(self.running? + 1)
    }

    /// Begins no further file.
    pub fn stop(&mut self) {
        self.running = None;
    }

    /// Sets the state of the file that is being checked, or else of the one that is shown. A file that holds several
    /// mails stays [`State::Several`], whichever of them is looked at.
    pub fn settle(&mut self, state: State) {
        let at = self.running.or(self.shown);
        if let Some(entry) = at.and_then(|at| self.entries.get_mut(at))
            && !matches!(entry.state, State::Several(_))
        {
            entry.state = state;
        }
    }

    /// How many files have which verdict, the worst first.
    #[must_use]
    pub fn tally(&self) -> Vec<(Level, usize)> {
        let mut counts = BTreeMap::new();
        for entry in &self.entries {
            if let State::Judged { level, .. } = &entry.state {
                *counts.entry(*level).or_insert(0) += 1;
            }
        }
        counts.into_iter().rev().collect()
    }

    /// How many files have no verdict.
    #[must_use]
    pub fn without_verdict(&self) -> usize {
        let judged: usize = self.tally().iter().map(|(_, count)| count).sum();
        self.entries.len() - judged
    }
}

#[cfg(test)]
mod tests {
    use super::{Batch, State};
    use crate::failure::Failure;
    use miwake_checks::{Environment, IdentityKind, Level};
    use miwake_engine::check_bytes;

    fn judged(level: Level) -> State {
        State::Judged {
            level,
            ask: None,
            identity: IdentityKind::Unknown,
            subject: String::new(),
            reason: None,
        }
    }

    #[test]
    fn every_file_has_its_turn_once() {
        let mut batch = Batch::new(vec!["a", "b", "c"]);
        assert!(!batch.is_running());
        assert_eq!(batch.advance(), Some("a"));
        assert_eq!(batch.number(), Some(1));
        batch.settle(judged(Level::NothingNotable));
        assert_eq!(batch.advance(), Some("b"));
        batch.settle(State::Failed(Failure::TimeOut));
        assert_eq!(batch.advance(), Some("c"));
        batch.settle(judged(Level::Dangerous));
        assert_eq!(batch.advance(), None);
        assert!(!batch.is_running());
        let tally = [(Level::Dangerous, 1), (Level::NothingNotable, 1)];
        assert_eq!(batch.tally(), tally);
        assert_eq!(batch.without_verdict(), 1);
    }

    #[test]
    fn a_file_is_opened_when_the_batch_has_ended() {
        let mut batch = Batch::new(vec!["a", "b"]);
        assert_eq!(batch.advance(), Some("a"));
        assert_eq!(batch.open(1), None);
        batch.stop();
        assert_eq!(batch.open(2), None);
        assert_eq!(batch.shown(), None);
        assert_eq!(batch.open(1), Some("b"));
        assert_eq!(batch.shown(), Some(1));
        batch.settle(judged(Level::Caution));
        assert_eq!(batch.entries()[0].state, State::Waiting);
        assert_eq!(batch.entries()[1].state, judged(Level::Caution));
    }

    #[test]
    fn a_file_with_several_mails_stays_one() {
        let mut batch = Batch::new(vec!["a.mbox"]);
        assert!(batch.advance().is_some());
        batch.settle(State::Several(3));
        batch.stop();
        assert!(batch.open(0).is_some());
        batch.settle(judged(Level::Dangerous));
        assert_eq!(batch.entries()[0].state, State::Several(3));
        assert_eq!(batch.without_verdict(), 1);
    }

    #[test]
    fn the_state_is_what_the_report_says() {
        let mail = b"From: a@b.example\r\nSubject: Lunch\r\n\r\nAt noon?\r\n";
        let report = check_bytes(mail, &Environment::default());
        let State::Judged { level, subject, .. } = State::of(Some(&report), 0) else {
            panic!("no verdict");
        };
        assert_eq!((level, subject.as_str()), (report.verdict, "Lunch"));
        assert_eq!(State::of(None, 3), State::Several(3));
    }
}
