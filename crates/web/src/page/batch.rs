//! Several files, checked one after the other.

use crate::app::{Failure, Seen};
use miwake_checks::Level;
use std::collections::BTreeMap;
use web_sys::File;

/// Most files in one list: more than anybody drops by hand, and few enough to draw.
pub(crate) const MOST: u32 = 200;

/// Several files, and what came of each.
#[derive(Clone)]
pub(crate) struct Batch {
    pub(crate) files: Vec<Item>,
    /// The file that is being checked as one of the list.
    running: Option<usize>,
    /// The file whose result is shown.
    pub(crate) shown: Option<usize>,
}

/// A file of the list. Its bytes stay on the disk until its turn comes.
#[derive(Clone)]
pub(crate) struct Item {
    pub(crate) file: File,
    pub(crate) state: State,
}

/// What came of a file.
#[derive(Clone)]
pub(crate) enum State {
    /// Its turn has not come, or it was stopped before.
    Waiting,
    /// A verdict.
    Judged {
        /// How suspicious.
        level: Level,
        /// The subject.
        subject: String,
        /// The check that the main reason is from.
        reason: Option<String>,
    },
    /// It holds so many mails to choose from.
    Several(usize),
    /// It could not be judged.
    Failed(Failure),
}

impl State {
    /// What a finished analysis says of its file.
    pub(crate) fn of(seen: &Seen) -> Self {
        let Some(report) = &seen.report else {
            return Self::Several(seen.lists.first().map_or(0, |list| list.mails.len()));
        };
        let headers = &report.0.mail.headers;
        let subject = headers
            .iter()
            .find(|header| header.name.eq_ignore_ascii_case("subject"));
        let first = report.0.reasons.first();
        Self::Judged {
            level: report.0.verdict,
            subject: subject.map_or_else(String::new, |header| header.value.clone()),
            reason: first.and_then(|&index| Some(report.0.findings.get(index)?.id.clone())),
        }
    }
}

impl Batch {
    pub(crate) fn new(files: Vec<File>) -> Self {
        let waiting = |file| Item {
            file,
            state: State::Waiting,
        };
        Self {
            files: files.into_iter().map(waiting).collect(),
            running: None,
            shown: None,
        }
    }

    /// Goes on to the next file, if there is one that has not had its turn.
    pub(crate) fn next(&mut self) -> Option<File> {
        let from = self.running.map_or(0, |at| at + 1);
        self.running = (from..self.files.len()).find(
            |&at| matches!(self.files.get(at), Some(item) if matches!(item.state, State::Waiting)),
        );
        Some(self.files.get(self.running?)?.file.clone())
    }

    pub(crate) fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Which file is being checked, counted from 1.
    pub(crate) fn number(&self) -> Option<usize> {
        Some(self.running? + 1)
    }

    /// No further file is begun.
    pub(crate) fn stop(&mut self) {
        self.running = None;
    }

    /// Notes what came of the file that is being checked, or is shown. One with several mails stays that.
    pub(crate) fn settle(&mut self, state: State) {
        let at = self.running.or(self.shown);
        if let Some(item) = at.and_then(|at| self.files.get_mut(at))
            && !matches!(item.state, State::Several(_))
        {
            item.state = state;
        }
    }

    /// How many files have which verdict, the worst first.
    pub(crate) fn tally(&self) -> Vec<(Level, usize)> {
        let mut counts = BTreeMap::new();
        for item in &self.files {
            if let State::Judged { level, .. } = &item.state {
                *counts.entry(*level).or_insert(0) += 1;
            }
        }
        counts.into_iter().rev().collect()
    }

    /// How many files have no verdict.
    pub(crate) fn without(&self) -> usize {
        let judged: usize = self.tally().iter().map(|(_, count)| count).sum();
        self.files.len() - judged
    }
}
