//! Reports as mails: who wrote, and when. Nothing else of them is kept.

use super::gathered::Gathered;
use super::lines::{Line, Lines};
use super::mapping::address;
use super::notes::{Notes, Reason};
use crate::What;
use miwake_mail::{AddressRole, Limits, Mail, MboxSeparators, inner_mails, mbox_unquoted, read};

/// Most bytes of one mail that are looked at: its header, its text, and the header of the mail that it reports.
const LOOKED_AT: usize = 256 * 1024;

/// Takes the mails of an mbox, or one mail.
pub(super) struct MailboxReader {
    /// The mail that was reported has this in its subject; empty when any report counts.
    subject: String,
    mbox: bool,
    lines: Lines,
    separators: MboxSeparators,
    taker: Taker,
}

struct Taker {
    mail: Vec<u8>,
    started: bool,
    number: u64,
    gathered: Gathered,
    notes: Notes,
}

impl MailboxReader {
    pub(super) fn new(mbox: bool, subject: Option<&str>) -> Self {
        Self {
            subject: subject.map(folded).unwrap_or_default(),
            mbox,
            lines: Lines::default(),
            separators: MboxSeparators::default(),
            taker: Taker {
                mail: vec![],
                started: false,
                number: 0,
                gathered: Gathered::default(),
                notes: Notes::default(),
            },
        }
    }

    pub(super) fn rows(&self) -> u64 {
        self.taker.number
    }

    pub(super) fn push(&mut self, bytes: &[u8]) {
        if !self.mbox {
            self.taker.started = true;
            self.taker.keep(bytes, false);
            return;
        }
        let (separators, taker, subject) = (&mut self.separators, &mut self.taker, &self.subject);
        self.lines.push(bytes, &mut |_, line| {
            take(separators, taker, subject, &line);
        });
    }

    pub(super) fn finish(mut self) -> (Gathered, Notes, u64) {
        let (separators, taker, subject) = (&mut self.separators, &mut self.taker, &self.subject);
        self.lines.finish(&mut |_, line| {
            take(separators, taker, subject, &line);
        });
        taker.end(subject);
        let Taker {
            gathered,
            notes,
            number,
            ..
        } = self.taker;
        (gathered, notes, number)
    }
}

fn take(separators: &mut MboxSeparators, taker: &mut Taker, subject: &str, line: &Line<'_>) {
    // A line that is too long is part of an attachment.
    let Line::Whole(line) = line else {
        return;
    };
    if separators.is_next(line) {
        taker.end(subject);
        taker.started = true;
    } else {
        taker.keep(mbox_unquoted(line), true);
    }
}

impl Taker {
    fn keep(&mut self, bytes: &[u8], line: bool) {
        let room = LOOKED_AT.saturating_sub(self.mail.len());
        let bytes = bytes.get(..room.min(bytes.len())).unwrap_or_default();
        self.mail.extend_from_slice(bytes);
        if line && room > 0 {
            self.mail.push(b'\n');
        }
    }

    /// Reads the mail that is whole now.
    fn end(&mut self, subject: &str) {
        if !std::mem::take(&mut self.started) {
            return;
        }
        self.number += 1;
        let mail = read(&self.mail, &Limits::DEFAULT);
        self.mail.clear();
        let from = mail
            .addresses
            .iter()
            .find(|field| field.role == AddressRole::From)
            .and_then(|field| field.mailboxes.first())
            .and_then(|mailbox| address(&mailbox.address));
        let Some(from) = from else {
            self.notes.add(self.number, Reason::NoSender);
            return;
        };
        if !is_about(&mail, subject) {
            self.notes.add(self.number, Reason::OtherMail);
            return;
        }
        let at = arrived(&mail);
        if at.is_none() {
            self.notes.add(self.number, Reason::BadTime);
        }
        let by = self.gathered.by_address(&from);
        self.gathered.happened(by, What::Reported, at);
    }
}

/// When the mail arrived by the clock of the last server, else when it was written.
fn arrived(mail: &Mail) -> Option<i64> {
    let received = mail.received.first().and_then(|hop| hop.time);
    received.or_else(|| {
        let is_date = |name: &str| name.eq_ignore_ascii_case("date");
        let date = mail.headers.iter().find(|header| is_date(&header.name))?;
        miwake_mail::parse_date(&date.value)
    })
}

/// Whether a report is about the mail with this subject: in its own subject, in its text, or in that of a mail
/// attached to it.
fn is_about(mail: &Mail, subject: &str) -> bool {
    if subject.is_empty() {
        return true;
    }
    let has = |text: &str| folded(text).contains(subject);
    let own = mail
        .headers
        .iter()
        .filter(|header| header.name.eq_ignore_ascii_case("subject"))
        .any(|header| has(&header.value));
    let text = || {
        mail.parts.iter().any(|part| {
            part.text.as_deref().is_some_and(has)
                || part.html.as_ref().is_some_and(|html| has(&html.visible))
        })
    };
    own || text() || inner_mails(mail).iter().any(|inner| has(&inner.subject))
}

fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join("").to_lowercase()
}
