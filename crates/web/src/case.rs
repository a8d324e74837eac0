//! One mail on its way to a report: which of several is meant, what must be converted, what must be looked into.
//!
//! A [`Case`] does what the engine can do alone and says what it needs next; whoever holds the code that looks into
//! attachments answers. In the browser that is a second module (`www/worker_boot.js`).

use miwake_checks::Environment;
use miwake_inspect::{Hints, Inspection, Limits};
use miwake_mail::{
    InputKind, MAILS, MailItem, MailPlace, inner, inner_mails, mbox, mbox_message, plain_forward,
};
use miwake_report::{Conversion, Reading, Report, Request};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// Most mails within mails that are gone into: whoever forwards a forward stays far below.
const LEVELS: usize = 8;

const LIMITS: miwake_mail::Limits = miwake_mail::Limits::DEFAULT;

/// What was given, and which of the mails in it is to be judged.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pick {
    /// Name of the file; empty for what was pasted.
    #[serde(default)]
    pub name: String,
    /// The choice in each list that was shown, outermost first.
    pub path: Vec<MailPlace>,
    /// Whether the mail at the end of `path` itself is meant, also when it does no more than forward another.
    pub whole: bool,
}

/// Mails to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailList {
    /// The mails: of an mbox, or those that a mail brings along.
    pub mails: Vec<MailItem>,
    /// Index of the mail that was gone into.
    pub chosen: Option<usize>,
    /// Whether it was gone into without having been asked for, because the outer mail only forwards it.
    pub by_itself: bool,
    /// Whether there may be more mails than are listed.
    pub cut: bool,
}

impl MailList {
    fn new(mails: Vec<MailItem>, chosen: Option<usize>, by_itself: bool) -> Self {
        Self {
            cut: mails.len() >= MAILS,
            mails,
            chosen,
            by_itself,
        }
    }

    /// Whether the mails stand side by side in an mbox, none around the others.
    #[must_use]
    pub fn is_mbox(&self) -> bool {
        let first = self.mails.first();
        first.is_some_and(|item| matches!(item.at, MailPlace::Range(_)))
    }
}

/// The pick for the mail `item` of the list `level`, or for the mail around that list, in a file without a name.
#[must_use]
pub fn pick(lists: &[MailList], level: usize, item: Option<usize>) -> Pick {
    let place = |list: &MailList, index: usize| Some(list.mails.get(index)?.at.clone());
    let above = lists.iter().take(level);
    let mut path: Vec<MailPlace> = above.filter_map(|list| place(list, list.chosen?)).collect();
    path.extend(item.and_then(|item| place(lists.get(level)?, item)));
    Pick {
        path,
        whole: item.is_none(),
        ..Pick::default()
    }
}

/// What a [`Case`] needs next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// What.
    #[serde(flatten)]
    pub need: Request,
    /// How many attachments have been looked into.
    pub done: usize,
    /// How many have to be.
    pub of: usize,
}

/// A mail on its way to a report.
#[derive(Debug, Default)]
pub struct Case {
    /// `None` while it has not been said which mail is meant.
    reading: Option<Reading>,
    path: VecDeque<MailPlace>,
    whole: bool,
    lists: Vec<MailList>,
    needs: VecDeque<Request>,
    of: usize,
    inspections: Vec<Option<Inspection>>,
}

impl Case {
    /// Reads what was given, and goes to the mail that is meant.
    #[must_use]
    pub fn new(bytes: &[u8], pick: Pick) -> Self {
        let mut case = Self {
            path: pick.path.into(),
            whole: pick.whole,
            ..Self::default()
        };
        let mails = mbox(bytes, &LIMITS);
        // A lone mail behind a separator line is read as it is; so is a whole mbox when that is asked for.
        if mails.len() < 2 || case.path.is_empty() && case.whole {
            case.read(bytes, &pick.name);
            return case;
        }
        let wanted = case.path.pop_front();
        let chosen = mails
            .iter()
            .position(|item| Some(&item.at) == wanted.as_ref());
        case.lists.push(MailList::new(mails, chosen, false));
        if let Some(MailPlace::Range(range)) = wanted.filter(|_| chosen.is_some()) {
            case.read(&mbox_message(bytes, range), "");
        }
        case
    }

    fn read(&mut self, bytes: &[u8], name: &str) {
        let reading = Reading::of_file(bytes, name);
        match reading.mail().input {
            InputKind::NotMail => self.stay(reading),
            _ => self.enter(bytes, reading),
        }
    }

    /// Goes to the mail within this one that is meant, or stays. Each level takes one from `lists`.
    fn enter(&mut self, bytes: &[u8], reading: Reading) {
        let mails = inner_mails(reading.mail());
        let asked = self.path.pop_front();
        let forward = || plain_forward(reading.mail()).map(MailPlace::Part);
        let by_itself = asked.is_none();
        let wanted = if by_itself && !self.whole {
            forward()
        } else {
            asked
        };
        let chosen = mails
            .iter()
            .position(|item| Some(&item.at) == wanted.as_ref());
        let inside = match wanted {
            Some(MailPlace::Part(part)) if chosen.is_some() && self.lists.len() < LEVELS => {
                inner(bytes, part, &LIMITS)
            }
            _ => None,
        };
        let chosen = chosen.filter(|_| inside.is_some());
        if !mails.is_empty() {
            let list = MailList::new(mails, chosen, by_itself && chosen.is_some());
            self.lists.push(list);
        }
        match inside {
            Some(inside) => self.read(&inside, ""),
            None => self.stay(reading),
        }
    }

    fn stay(&mut self, reading: Reading) {
        self.needs = reading.needs().into();
        self.of = self.needs.len();
        self.inspections = vec![None; reading.mail().attachments.len()];
        self.reading = Some(reading);
    }

    /// What is needed next; `None` when the report can be written.
    #[must_use]
    pub fn next(&self) -> Option<Step> {
        Some(Step {
            need: self.needs.front()?.clone(),
            done: self.of.saturating_sub(self.needs.len()),
            of: self.of,
        })
    }

    /// The bytes that the next step is about.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        match (self.needs.front(), &self.reading) {
            (Some(need), Some(reading)) => reading.content(need),
            _ => &[],
        }
    }

    /// What helps to look inside.
    #[must_use]
    pub fn hints(&self) -> Hints {
        self.reading
            .as_ref()
            .map(Reading::hints)
            .unwrap_or_default()
    }

    /// The limits for each attachment.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.reading
            .as_ref()
            .map(Reading::limits)
            .unwrap_or_default()
    }

    /// The answer to [`Request::Open`]: the mail that it became, or that it cannot be one.
    pub fn opened(&mut self, opened: Option<(&[u8], &Conversion)>) {
        let Some(mut reading) = self.reading.take() else {
            return;
        };
        let file = reading.mail().input == InputKind::NotMail;
        reading.opened(opened);
        match opened {
            // What was given became a mail; so it may hold others.
            Some((mail, _)) if file => self.enter(mail, reading),
            _ => self.stay(reading),
        }
    }

    /// The answer to [`Request::Drawing`]: what the QR codes hold that were found.
    pub fn drawn(&mut self, texts: Vec<String>) {
        self.needs.pop_front();
        if let Some(reading) = &mut self.reading {
            reading.drawn(texts);
        }
    }

    /// The answer to [`Request::Inspect`].
    pub fn inspected(&mut self, inside: Inspection) {
        if let Some(Request::Inspect { attachment, .. }) = self.needs.pop_front()
            && let Some(place) = self.inspections.get_mut(attachment)
        {
            *place = Some(inside);
        }
    }

    /// Nobody can answer: the report tells what could not be looked into.
    pub fn unseen(&mut self) {
        self.needs.clear();
    }

    /// The lists of mails that there are to choose from, outermost first.
    #[must_use]
    pub fn lists(&self) -> &[MailList] {
        &self.lists
    }

    /// The report; `None` when it has not been said which mail is meant.
    #[must_use]
    pub fn report(&self, environment: &Environment) -> Option<Report> {
        Some(
            self.reading
                .as_ref()?
                .finish(&self.inspections, environment),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_report::check_inside;

    const ZIPPED: &str = "From: a@example.com\r\nSubject: zip\r\nMIME-Version: 1.0\r\n\
        Content-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n\
        UEsDBBQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\r\n";

    fn forward(text: &str, mail: &str) -> String {
        format!(
            "From: b@example.jp\r\nSubject: outer\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n{text}\r\n\
             --x\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n--x--\r\n"
        )
    }

    /// Does what the worker does, natively.
    fn run(bytes: &[u8], pick: Pick) -> Case {
        let mut case = Case::new(bytes, pick);
        while let Some(step) = case.next() {
            assert!(step.done <= step.of);
            match step.need {
                Request::Inspect { name, .. } => {
                    let (hints, limits) = (case.hints(), case.limits());
                    let inside = miwake_inspect::inspect(&name, case.content(), &hints, &limits);
                    case.inspected(inside);
                }
                Request::TextQr => {
                    let text = String::from_utf8_lossy(case.content()).into_owned();
                    case.drawn(miwake_inspect::qr_in_text(&text));
                }
                Request::Open => {
                    let opened = miwake_inspect::open(case.content(), &Limits::DEFAULT);
                    let opened = opened.map(Conversion::of);
                    case.opened(opened.as_ref().map(|(mail, how)| (mail.as_slice(), how)));
                }
            }
        }
        case
    }

    fn subject(case: &Case) -> Option<String> {
        let headers = &case.reading.as_ref()?.mail().headers;
        let subject = headers.iter().find(|header| header.name == "Subject");
        subject.map(|header| header.value.clone())
    }

    #[test]
    fn the_report_is_the_one_of_both_steps_at_once() {
        let environment = Environment::default();
        let forwarded = forward("fyi", ZIPPED);
        for bytes in [
            "",
            "text only",
            ZIPPED,
            &forwarded,
            "PK\u{3}\u{4}zip",
            "\u{d0}\u{cf}",
        ] {
            let whole = Pick {
                whole: true,
                ..Pick::default()
            };
            let report = run(bytes.as_bytes(), whole).report(&environment);
            assert_eq!(report, Some(check_inside(bytes.as_bytes(), &environment)));
        }
    }

    #[test]
    fn what_nobody_looked_into_is_told_as_such() {
        let mut case = Case::new(ZIPPED.as_bytes(), Pick::default());
        let step = case.next().expect("a zip to look into");
        assert!(matches!(step.need, Request::Inspect { attachment: 0, .. }));
        assert_eq!((step.done, step.of), (0, 1));
        assert!(case.content().starts_with(b"PK"));
        case.unseen();
        let report = case.report(&Environment::default()).expect("a report");
        let first = report.mail.attachments.first().expect("an attachment");
        assert!(first.inside.is_none() && first.can_hold_more);
    }

    #[test]
    fn an_mbox_waits_for_a_choice() {
        let line = "From a@b Thu Nov 12 19:20:31 2026\r\n";
        let mbox = format!(
            "{line}Subject: one\r\nFrom: a@b.example\r\n\r\n1\r\n\r\n{line}{}",
            forward("", ZIPPED)
        );
        let case = run(mbox.as_bytes(), Pick::default());
        assert_eq!(case.report(&Environment::default()), None);
        let lists = case.lists();
        assert!(lists[0].is_mbox() && lists[0].chosen.is_none() && !lists[0].cut);
        assert_eq!(lists[0].mails.len(), 2);

        let first = run(mbox.as_bytes(), pick(lists, 0, Some(0)));
        assert_eq!(subject(&first).as_deref(), Some("one"));
        assert_eq!(first.lists()[0].chosen, Some(0));

        let second = run(mbox.as_bytes(), pick(lists, 0, Some(1)));
        assert_eq!(subject(&second).as_deref(), Some("zip"));
        let outer = run(mbox.as_bytes(), pick(second.lists(), 1, None));
        assert_eq!(subject(&outer).as_deref(), Some("outer"));
        let inner = run(mbox.as_bytes(), pick(outer.lists(), 1, Some(0)));
        assert_eq!(subject(&inner).as_deref(), Some("zip"));
    }

    #[test]
    fn a_plain_forward_is_judged_by_what_it_forwards() {
        let plain = run(forward("fyi", ZIPPED).as_bytes(), Pick::default());
        assert_eq!(subject(&plain).as_deref(), Some("zip"));
        assert!(plain.lists()[0].by_itself);
        let outer = run(
            forward("fyi", ZIPPED).as_bytes(),
            pick(plain.lists(), 0, None),
        );
        assert_eq!(subject(&outer).as_deref(), Some("outer"));
        assert_eq!(outer.lists()[0].chosen, None);

        let letter = forward(&"A letter of its own. ".repeat(20), ZIPPED);
        let letter = run(letter.as_bytes(), Pick::default());
        assert_eq!(subject(&letter).as_deref(), Some("outer"));
        assert_eq!(letter.lists()[0].mails.len(), 1);
    }

    #[test]
    fn forwards_of_forwards_end() {
        let mut mail = ZIPPED.to_owned();
        for _ in 0..30 {
            mail = forward("", &mail)
                .replace("=x\r\n", "=xx\r\n")
                .replace("--x", "--xx");
        }
        let case = run(mail.as_bytes(), Pick::default());
        assert!(case.lists().len() <= LEVELS + 1);
        assert!(case.report(&Environment::default()).is_some());
    }

    #[test]
    fn a_choice_that_is_not_in_the_list_leads_nowhere_else() {
        let stray = Pick {
            path: vec![MailPlace::Part(7), MailPlace::Range(0..9_999)],
            ..Pick::default()
        };
        let case = run(forward("fyi", ZIPPED).as_bytes(), stray);
        assert_eq!(subject(&case).as_deref(), Some("outer"));
    }
}
