//! One mail on its way to a report.

use crate::build::hex;
use crate::cover;
use crate::document::Document;
use crate::otherwise::{Otherwise, Worst, readings, worst};
use crate::own_rules::{Search, Searched, of_reading};
use crate::{Conversion, MailList, Pick, Progress, Request, Response, report};
use crate::{RulesFound, RulesRequest};
use miwake_checks::{Analysis, Environment, Policy, analyse, inspection_limits, to_inspect};
use miwake_inspect::{Hints, Inspection, Limits};
use miwake_mail::{
    Attachment, FileKind, Mail, MailItem, MailPlace, Note, inner, inner_mails, mbox, mbox_message,
    plain_forward, restored,
};
use miwake_report::Report;
use sha2::{Digest as _, Sha256};
use std::collections::VecDeque;

/// Most mails within mails that are entered: whoever forwards a forward stays far below.
const LEVELS: usize = 8;

/// A mail of a bundle, as a list shows it: its name is all that is known before it is unpacked.
fn packed((index, name): (usize, String)) -> MailItem {
    MailItem {
        at: MailPlace::Packed(index),
        subject: name,
        from: String::new(),
        date: String::new(),
        size: 0,
    }
}

const LIMITS: miwake_mail::Limits = miwake_mail::Limits::DEFAULT;

/// A mail on its way to a report: which of several is meant, what has to be opened, what has to be inspected.
///
/// It does what can be done alone and says what it needs next; whoever holds the code that inspects answers
/// ([`crate::respond`]). A mail that is only the cover of another one is entered without being asked ([`plain_forward`]).
#[derive(Debug, Default)]
pub struct Session {
    document: Document,
    /// The bytes that `document` was read of, where they are not those that were given.
    entered: Option<Vec<u8>>,
    /// SHA-256 of what was given, or of the mail in it that was entered; what a file was turned into has none.
    sha256: [u8; 32],
    needs_choice: bool,
    /// What is left of the choices in [`Pick`].
    path: VecDeque<MailPlace>,
    whole: bool,
    lists: Vec<MailList>,
    needs: VecDeque<Need>,
    /// How many needs there were when the document was settled.
    of: usize,
    hints: Hints,
    limits: Limits,
    /// In the order of the attachments.
    inspections: Vec<Option<Inspection>>,
    /// The document as other programs read it.
    others: Vec<Otherwise>,
    /// What came of the organisation's own rules.
    searched: Option<Searched>,
}

/// What is needed for the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    Open,
    /// To look whether a zip is nothing but a bundle of mails.
    Unpack,
    TextQr,
    /// Index of the attachment.
    Inspect(usize),
    /// Index among the other readings, and of the attachment there.
    InspectOther(usize, usize),
}

impl Session {
    /// Reads what was given, and goes to the mail that is meant.
    #[must_use]
    pub fn new(bytes: &[u8], pick: Pick) -> Self {
        let mut session = Self {
            path: pick.path.into(),
            whole: pick.whole,
            ..Self::default()
        };
        let mails = mbox(bytes, &LIMITS);
        // A lone mail behind a separator line is read as it is; so is a whole mbox when that is asked for.
        if mails.len() < 2 || session.path.is_empty() && session.whole {
            session.sha256 = Sha256::digest(bytes).into();
            session.read(bytes, &pick.name);
            return session;
        }
        let wanted = session.path.pop_front();
        let chosen = mails
            .iter()
            .position(|item| Some(&item.at) == wanted.as_ref());
        session.lists.push(MailList::new(mails, chosen, false));
        match wanted.filter(|_| chosen.is_some()) {
            Some(MailPlace::Range(range)) => session.read_inner(mbox_message(bytes, range)),
            _ => session.needs_choice = true,
        }
        session
    }

    /// What was changed on its way here is read as what it was.
    fn read(&mut self, bytes: &[u8], name: &str) {
        match restored(bytes) {
            Some(restored) => {
                self.read_as_it_is(&restored.bytes, name, restored.notes);
                // Further in, if a mail within was entered.
                self.entered.get_or_insert(restored.bytes);
            }
            None => self.read_as_it_is(bytes, name, vec![]),
        }
    }

    fn read_as_it_is(&mut self, bytes: &[u8], name: &str, notes: Vec<Note>) {
        let mut document = Document::new(bytes, name);
        document.mail.notes.extend(notes);
        if document.is_file() {
            let zip = document.mail.non_mail_kind == Some(FileKind::Zip);
            self.settle(document);
            if zip && !(self.whole && self.path.is_empty()) && self.lists.is_empty() {
                self.needs.push_front(Need::Unpack);
                self.of = self.needs.len();
            }
        } else {
            self.enter(bytes, document);
        }
    }

    fn read_inner(&mut self, bytes: Vec<u8>) {
        self.sha256 = Sha256::digest(&bytes).into();
        self.read(&bytes, "");
        // Further in, if that was entered too.
        self.entered.get_or_insert(bytes);
    }

    /// Goes to the mail within this one that is meant, or stays. Each level takes one choice.
    fn enter(&mut self, bytes: &[u8], document: Document) {
        let mails = inner_mails(&document.mail);
        let asked = self.path.pop_front();
        let by_itself = asked.is_none();
        let wanted = if by_itself && !self.whole {
            let forwarded = plain_forward(&document.mail);
            let forwarded = forwarded.filter(|part| !cover::warns(&document.mail, *part));
            forwarded.map(MailPlace::Part)
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
            Some(inside) => self.read_inner(inside),
            None => {
                let mut document = document;
                // What is opened is read anew.
                let others = match document.is_to_be_opened() {
                    true => vec![],
                    false => readings(bytes, &mut document.mail),
                };
                self.settle(document);
                self.settle_others(others);
            }
        }
    }

    /// And these are other readings of it.
    fn settle_others(&mut self, others: Vec<Otherwise>) {
        let files = others.iter().map(Otherwise::to_inspect).enumerate();
        let files: Vec<(usize, usize)> = files
            .flat_map(|(other, files)| files.into_iter().map(move |file| (other, file)))
            .collect();
        if !files.is_empty() {
            let own = self.needs.iter();
            let own = own.filter(|need| matches!(need, Need::Inspect(_))).count();
            self.hints = self.document.hints();
            self.limits = inspection_limits(own + files.len());
        }
        let needs = files.into_iter();
        self.needs
            .extend(needs.map(|(other, file)| Need::InspectOther(other, file)));
        self.of = self.needs.len();
        self.others = others;
    }

    /// The attachment that a need is about.
    fn attachment(&self, need: Need) -> Option<&Attachment> {
        match need {
            Need::Inspect(file) => self.document.mail.attachments.get(file),
            Need::InspectOther(other, file) => self.others.get(other)?.mail.attachments.get(file),
            Need::Open | Need::TextQr | Need::Unpack => None,
        }
    }

    /// This is the document to judge, as far as is known yet.
    fn settle(&mut self, document: Document) {
        let to_inspect = to_inspect(&document.mail);
        self.needs = if document.is_to_be_opened() {
            [Need::Open].into()
        } else {
            if !to_inspect.is_empty() {
                self.hints = document.hints();
                self.limits = inspection_limits(to_inspect.len());
            }
            let text_qr = (0..document.text_qr_count()).map(|_| Need::TextQr);
            text_qr
                .chain(to_inspect.into_iter().map(Need::Inspect))
                .collect()
        };
        self.of = self.needs.len();
        self.others = vec![];
        self.inspections = vec![None; document.mail.attachments.len()];
        self.document = document;
    }

    /// What is needed next; `None` when the report can be written, or a mail must be chosen first.
    #[must_use]
    pub fn request(&self) -> Option<Request> {
        Some(match *self.needs.front()? {
            Need::Open => Request::Open,
            Need::TextQr => Request::TextQr,
            Need::Unpack => Request::Unpack {
                wanted: match self.path.front() {
                    Some(MailPlace::Packed(index)) => Some(*index),
                    _ => None,
                },
            },
            need @ (Need::Inspect(attachment) | Need::InspectOther(_, attachment)) => {
                Request::Inspect {
                    attachment,
                    name: self.attachment(need)?.name.clone(),
                    hints: self.hints.clone(),
                    limits: self.limits,
                }
            }
        })
    }

    /// The bytes that the request is about; empty when there is none.
    #[must_use]
    pub fn content(&self) -> &[u8] {
        match self.needs.front() {
            Some(Need::Open) => self.document.content_to_open(),
            Some(Need::Unpack) => self.document.content(),
            Some(Need::TextQr) => self.document.text_qr_content(),
            Some(need) => {
                let attachment = self.attachment(*need);
                attachment.map_or(&[], |attachment| &attachment.content)
            }
            None => &[],
        }
    }

    /// How far the requests are answered.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let need = self.needs.front();
        let attachment = need.and_then(|need| self.attachment(*need));
        Progress {
            done: self.of.saturating_sub(self.needs.len()),
            of: self.of,
            name: attachment.map_or_else(String::new, |attachment| attachment.name.clone()),
        }
    }

    /// Takes the answer to the request. An answer to another kind of request counts as none.
    pub fn answer(&mut self, response: Response) {
        let Some(need) = self.needs.pop_front() else {
            return;
        };
        match (need, response) {
            (Need::Open, Response::Opened(conversion)) => self.opened(conversion),
            (Need::TextQr, Response::TextQr(texts)) => self.document.text_qr(texts),
            (Need::Unpack, Response::Unpacked { names, mail }) => self.unpacked(names, mail),
            (Need::Inspect(attachment), Response::Inspected(inspection)) => {
                if let Some(place) = self.inspections.get_mut(attachment) {
                    *place = Some(inspection);
                }
            }
            (Need::InspectOther(other, file), Response::Inspected(inspection)) => {
                let other = self.others.get_mut(other);
                if let Some(place) = other.and_then(|other| other.inspections.get_mut(file)) {
                    *place = Some(inspection);
                }
            }
            _ => {}
        }
    }

    fn opened(&mut self, conversion: Option<Conversion>) {
        let mut document = std::mem::take(&mut self.document);
        let file = document.is_file();
        document.opened(conversion.as_ref());
        match conversion {
            // What was given became a mail; so it may hold others.
            Some(conversion) if file => {
                self.entered = None;
                self.enter(&conversion.mail, document);
                self.entered.get_or_insert(conversion.mail);
            }
            _ => self.settle(document),
        }
    }

    /// The file is a bundle of mails, if it holds any.
    fn unpacked(&mut self, names: Vec<String>, mail: Vec<u8>) {
        let wanted = match self.path.pop_front() {
            Some(MailPlace::Packed(index)) => Some(index),
            _ => None,
        };
        if names.is_empty() || wanted.is_some() && mail.is_empty() {
            return;
        }
        self.needs.clear();
        let chosen = wanted.filter(|index| *index < names.len());
        let mails = names.into_iter().enumerate().map(packed).collect();
        self.lists.push(MailList::new(mails, chosen, false));
        match chosen {
            Some(_) => self.read_inner(mail),
            None => self.needs_choice = true,
        }
    }

    /// Judges the file itself, whatever it bundles.
    pub(crate) fn leave_packed(&mut self) {
        self.needs.retain(|need| *need != Need::Unpack);
        self.of = self.needs.len();
    }

    /// Nobody can answer: the report tells what could not be inspected.
    pub fn give_up(&mut self) {
        self.needs.clear();
    }

    /// Whether it has not been said which mail is meant. Then nothing is judged.
    #[must_use]
    pub fn needs_choice(&self) -> bool {
        self.needs_choice
    }

    /// The lists of mails that there are to choose from, outermost first.
    #[must_use]
    pub fn lists(&self) -> &[MailList] {
        &self.lists
    }

    /// The mail that is judged, as far as it has been opened.
    #[must_use]
    pub fn mail(&self) -> &Mail {
        &self.document.mail
    }

    /// The bytes of the mail that is judged: those `given`, or of the mail in them that was entered or that they became.
    #[must_use]
    pub fn source<'a>(&'a self, given: &'a [u8]) -> &'a [u8] {
        self.entered.as_deref().unwrap_or(given)
    }

    /// What all checks come to: of the mail, or of the worst of its readings.
    #[must_use]
    pub fn analyse(&self, environment: &Environment) -> Analysis {
        let analysis = self.analyse_mail(environment);
        match self.worst(environment, &analysis) {
            Some(worst) => worst.analysis,
            None => analysis,
        }
    }

    /// The report. What has not been answered is told as not inspected. Where another reading of the mail is worse, the
    /// report is on that.
    #[must_use]
    pub fn report(&self, environment: &Environment) -> Report {
        let analysis = self.analyse_mail(environment);
        let mut report = match self.worst(environment, &analysis) {
            Some(worst) => report(worst.mail, &worst.inspections, environment, &worst.analysis),
            None => report(self.mail(), &self.inspections, environment, &analysis),
        };
        report.input.sha256 = hex(&self.sha256);
        report
    }

    /// Of the mail alone, as it is read first.
    fn analyse_mail(&self, environment: &Environment) -> Analysis {
        let mut analysis = analyse(self.mail(), &self.inspections, environment);
        analysis.apply(of_reading(
            &environment.policy.rules,
            self.searched.as_ref(),
            0,
        ));
        analysis
    }

    fn worst(&self, environment: &Environment, analysis: &Analysis) -> Option<Worst<'_>> {
        let level = analysis.verdict.level;
        let searched = self.searched.as_ref();
        let own = |other: usize| of_reading(&environment.policy.rules, searched, other + 1);
        worst(&self.others, &self.inspections, environment, level, &own)
    }

    /// Where the organisation's own rules are to be looked for, once all that was requested is answered. `None` when there
    /// are none, or they have been looked for.
    #[must_use]
    pub fn rules_request(&self, policy: &Policy) -> Option<RulesRequest> {
        let rules = &policy.rules;
        let known = self.searched.as_ref();
        if rules.is_empty() || known.is_some_and(|known| known.is_of(rules)) {
            return None;
        }
        Some(self.search(policy).request)
    }

    /// Takes the answer to [`Session::rules_request`]; `None` when nobody can give it, and the report says so.
    pub fn answer_rules(&mut self, policy: &Policy, found: Option<&RulesFound>) {
        let rules = &policy.rules;
        self.searched = Some(match found {
            Some(found) => {
                let search = self.search(policy);
                search.searched(rules, found, &self.document.mail, &self.others)
            }
            None => Searched::failed(rules),
        });
    }

    fn search(&self, policy: &Policy) -> Search {
        let (mail, inspections) = (self.mail(), &self.inspections);
        Search::new(&policy.rules, mail, inspections, &self.others)
    }
}
