//! Several mails, checked one after the other: files that were given at once, and the mails of an mbox or a zip.

use crate::failure::Failure;
use miwake_checks::{Answer, Answers, Level};
use miwake_engine::MailList;
use miwake_mail::{InputKind, MailPlace};
use miwake_report::{Report, Row};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Most mails in one batch: more than people drop by hand, and few enough to draw.
pub const MAX_MAILS: usize = 1_000;

/// Several mails, and the state of each. `F` is a handle to a file: its bytes stay on the disk until its turn comes.
#[derive(Clone, Debug)]
pub struct Batch<F> {
    entries: Vec<Entry<F>>,
    /// Index of the first entry whose turn has not come.
    next: usize,
    /// The entry that is being checked as part of the batch.
    running: Option<usize>,
    /// The entry whose result is shown.
    shown: Option<usize>,
    /// Whether files hold more mails than are listed.
    cut: bool,
}

/// A mail of a batch.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<F> {
    /// The file.
    pub file: F,
    /// What it is called, and where in it the mail is.
    pub name: String,
    /// Which mail in it; none for the file itself.
    pub place: Option<MailPlace>,
    /// Whether it was found in a folder and is not called like a mail: then it is left out when it is none.
    pub optional: bool,
    /// What the reader answered about it.
    pub answers: Answers,
    /// What is known of it.
    pub state: State,
}

/// What is known of a mail.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It has not been checked yet, or the batch was stopped before.
    Waiting,
    /// It has a verdict.
    Judged(Rc<Row>),
    /// It could not be checked.
    Failed(Failure),
}

impl<F> Entry<F> {
    /// A file that waits.
    #[must_use]
    pub fn new(file: F, name: String, optional: bool) -> Self {
        Self {
            file,
            name,
            place: None,
            optional,
            answers: Answers::new(),
            state: State::Waiting,
        }
    }

    /// Its row, if it has a verdict.
    #[must_use]
    pub fn row(&self) -> Option<&Row> {
        match &self.state {
            State::Judged(row) => Some(row),
            _ => None,
        }
    }
}

/// Whether a file's name says that it is a mail or a folder of mails.
#[must_use]
pub fn called_mail(name: &str) -> bool {
    const KINDS: [&str; 6] = ["eml", "emlx", "msg", "mbox", "mbx", "zip"];
    KINDS.contains(&miwake_mail::extension(name).as_str())
}

impl<F: Clone> Batch<F> {
    /// A batch in which every file waits; at most [`MAX_MAILS`] are taken.
    #[must_use]
    pub fn new(mut entries: Vec<Entry<F>>) -> Self {
        entries.truncate(MAX_MAILS);
        Self {
            entries,
            next: 0,
            running: None,
            shown: None,
            cut: false,
        }
    }

    /// The mails, in the order in which they are checked.
    #[must_use]
    pub fn entries(&self) -> &[Entry<F>] {
        &self.entries
    }

    /// Whether files hold more mails than are listed.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    /// Moves on to the next mail that waits, and returns it. The batch has ended when there is none.
    pub fn advance(&mut self) -> Option<Entry<F>> {
        let mut rest = self.entries.iter().enumerate().skip(self.next);
        let next = rest.find(|(_, entry)| entry.state == State::Waiting);
        let next = next.map(|(at, entry)| (at, entry.clone()));
        self.running = next.as_ref().map(|(at, _)| *at);
        self.next = self.running.map_or(self.entries.len(), |at| at + 1);
        next.map(|(_, entry)| entry)
    }

    /// Opens one mail to show its result, and returns it; nothing while the batch runs.
    pub fn open(&mut self, at: usize) -> Option<Entry<F>> {
        if self.is_running() {
            return None;
        }
        let entry = self.entries.get(at)?.clone();
        self.shown = Some(at);
        Some(entry)
    }

    /// Whether mails are being checked one after the other.
    #[must_use]
    pub fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Index of the mail whose result is shown.
    #[must_use]
    pub fn shown(&self) -> Option<usize> {
        self.shown
    }

    /// Number of the mail that is being checked, counted from 1.
    #[must_use]
    pub fn number(&self) -> Option<usize> {
        Some(self.running? + 1)
    }

    /// Whether the list is worth drawing anew while it is checked: often enough to be seen moving, and not so often that
    /// drawing takes longer than checking.
    #[must_use]
    pub fn is_due(&self) -> bool {
        let every = 1 + self.entries.len() / 50;
        self.running.is_none_or(|at| at % every == 0)
    }

    /// Begins no further mail.
    pub fn stop(&mut self) {
        self.running = None;
        self.next = 0;
    }

    /// The mail that is being checked, or else the one that is shown.
    fn current(&self) -> Option<usize> {
        self.running.or(self.shown)
    }

    /// Takes what the current mail came to.
    pub fn settle(&mut self, report: &Report) {
        let Some(at) = self.current() else {
            return;
        };
        let kind = report.input.kind;
        let mail = matches!(
            kind,
            InputKind::Message | InputKind::Headers | InputKind::ForwardedText
        );
        if let Some(entry) = self.entries.get_mut(at) {
            if entry.optional && !mail && self.running.is_some() {
                self.entries.remove(at);
                self.next = at;
                return;
            }
            entry.state = State::Judged(Rc::new(Row::new(&entry.name, report)));
        }
    }

    /// The current mail could not be checked.
    pub fn fail(&mut self, failure: Failure) {
        if let Some(entry) = self.current().and_then(|at| self.entries.get_mut(at)) {
            entry.state = State::Failed(failure);
        }
    }

    /// The current file is a list of mails: they wait in its place, as far as there is room.
    pub fn expand(&mut self, list: &MailList) {
        let Some(at) = self.current().filter(|at| *at < self.entries.len()) else {
            return;
        };
        let file = self.entries.remove(at);
        let room = MAX_MAILS - self.entries.len().min(MAX_MAILS);
        self.cut |= list.cut || list.mails.len() > room;
        let mails = list.mails.iter().take(room).enumerate();
        let mails = mails.map(|(index, item)| Entry {
            name: match &item.at {
                MailPlace::Packed(_) => format!("{}/{}", file.name, item.subject),
                _ => format!("{}#{}", file.name, index + 1),
            },
            place: Some(item.at.clone()),
            optional: false,
            ..file.clone()
        });
        let rest = self.entries.split_off(at);
        self.entries.extend(mails);
        self.entries.extend(rest);
        self.next = at;
        self.shown = None;
    }

    /// Keeps an answer of the reader's about the mail that is shown.
    pub fn keep(&mut self, question: &str, answer: Answer) {
        if let Some(entry) = self.shown.and_then(|at| self.entries.get_mut(at)) {
            entry.answers.insert(question.to_owned(), answer);
        }
    }

    /// How many mails have which verdict, the worst first.
    #[must_use]
    pub fn tally(&self) -> Vec<(Level, usize)> {
        let mut counts = BTreeMap::new();
        for row in self.entries.iter().filter_map(Entry::row) {
            *counts.entry(row.verdict).or_insert(0) += 1;
        }
        counts.into_iter().rev().collect()
    }

    /// How many mails have no verdict.
    #[must_use]
    pub fn without_verdict(&self) -> usize {
        let without = self.entries.iter().filter(|entry| entry.row().is_none());
        without.count()
    }
}

#[cfg(test)]
mod tests {
    use super::{Batch, Entry, MAX_MAILS, State};
    use crate::failure::Failure;
    use miwake_checks::{Answer, Environment, Level};
    use miwake_engine::{MailList, Pick, Session, check_bytes};
    use miwake_mail::{MailItem, MailPlace};
    use miwake_report::Report;

    const PLAIN: &[u8] =
        b"From: a@b.example\r\nMessage-ID: <1@b.example>\r\nSubject: Lunch\r\n\r\nAt noon?\r\n";

    fn report(bytes: &[u8]) -> Report {
        check_bytes(bytes, &Environment::default())
    }

    fn batch(names: &[&'static str]) -> Batch<&'static str> {
        let entry = |name: &&'static str| Entry::new(*name, (*name).to_owned(), false);
        Batch::new(names.iter().map(entry).collect())
    }

    fn file(entry: Option<Entry<&'static str>>) -> Option<&'static str> {
        entry.map(|entry| entry.file)
    }

    fn names<F>(batch: &Batch<F>) -> Vec<&str> {
        batch.entries.iter().map(|e| e.name.as_str()).collect()
    }

    #[test]
    fn every_file_has_its_turn_once() {
        let mut batch = batch(&["a", "b", "c"]);
        assert!(!batch.is_running());
        assert_eq!(file(batch.advance()), Some("a"));
        assert_eq!(batch.number(), Some(1));
        batch.settle(&report(PLAIN));
        assert_eq!(file(batch.advance()), Some("b"));
        batch.fail(Failure::TimeOut);
        assert_eq!(file(batch.advance()), Some("c"));
        batch.settle(&report(PLAIN));
        assert_eq!(file(batch.advance()), None);
        assert!(!batch.is_running());
        assert_eq!(batch.tally(), [(report(PLAIN).verdict, 2)]);
        assert_eq!(batch.without_verdict(), 1);
    }

    #[test]
    fn a_file_is_opened_when_the_batch_has_ended() {
        let mut batch = batch(&["a", "b"]);
        assert_eq!(file(batch.advance()), Some("a"));
        assert_eq!(file(batch.open(1)), None);
        batch.stop();
        assert_eq!(file(batch.open(2)), None);
        assert_eq!(batch.shown(), None);
        assert_eq!(file(batch.open(1)), Some("b"));
        assert_eq!(batch.shown(), Some(1));
        batch.settle(&report(PLAIN));
        assert_eq!(batch.entries()[0].state, State::Waiting);
        assert_eq!(batch.entries()[1].row().expect("judged").subject, "Lunch");
    }

    #[test]
    fn answers_stay_with_their_mail() {
        let mut batch = batch(&["a", "b"]);
        assert!(batch.open(0).expect("a").answers.is_empty());
        batch.keep("unexpected-mail", Answer::No);
        assert!(batch.open(1).expect("b").answers.is_empty());
        let again = batch.open(0).expect("a");
        assert_eq!(again.answers.get("unexpected-mail"), Some(&Answer::No));
    }

    #[test]
    fn an_mbox_becomes_its_mails_in_its_place() {
        let line = b"From a@b Thu Nov 12 19:20:31 2026\r\n".as_slice();
        let mbox = [line, PLAIN, b"\r\n", line, PLAIN].concat();
        let lists = Session::new(&mbox, Pick::default()).lists().to_vec();
        let mut batch = batch(&["a.eml", "b.mbox", "c.eml"]);
        batch.advance();
        batch.settle(&report(PLAIN));
        batch.advance();
        batch.expand(&lists[0]);
        assert_eq!(names(&batch), ["a.eml", "b.mbox#1", "b.mbox#2", "c.eml"]);
        for expected in ["b.mbox#1", "b.mbox#2", "c.eml"] {
            let entry = batch.advance().expect("waits");
            assert_eq!(entry.name, expected);
            let range = matches!(entry.place, Some(MailPlace::Range(_)));
            assert_eq!(range, expected != "c.eml");
        }
        assert_eq!(batch.advance(), None);
        assert!(!batch.is_cut());
    }

    #[test]
    fn a_list_that_is_too_long_is_cut_and_says_so() {
        let item = |index: usize| MailItem {
            at: MailPlace::Packed(index),
            subject: format!("{index}.eml"),
            from: String::new(),
            date: String::new(),
            size: 0,
        };
        let list = MailList {
            mails: (0..MAX_MAILS).map(item).collect(),
            chosen: None,
            by_itself: false,
            cut: false,
        };
        let mut batch = batch(&["a.eml", "b.zip"]);
        batch.advance();
        batch.settle(&report(PLAIN));
        batch.advance();
        batch.expand(&list);
        assert_eq!(batch.entries().len(), MAX_MAILS);
        assert!(batch.is_cut());
        assert_eq!(batch.entries()[1].name, "b.zip/0.eml");
    }

    #[test]
    fn what_a_folder_holds_beside_mails_is_left_out() {
        let found =
            |name: &'static str| Entry::new(name, name.to_owned(), !super::called_mail(name));
        let mut batch = Batch::new(vec![found("notes.txt"), found("a.eml"), found("mail")]);
        batch.advance();
        batch.settle(&report(b"shopping list"));
        assert_eq!(batch.advance().expect("waits").name, "a.eml");
        batch.settle(&report(b"just text"));
        assert_eq!(batch.advance().expect("waits").name, "mail");
        batch.settle(&report(PLAIN));
        assert_eq!(names(&batch), ["a.eml", "mail"]);
        assert!(report(PLAIN).verdict < Level::Dangerous);
    }
}
