//! A mail in two steps: reading it, and the report once its attachments have been looked into.
//!
//! Looking into attachments takes code that most mails do not need, so in the browser it is a module of its own,
//! which the worker fetches only when [`Reading::needs`] names something. Natively [`check_file`] does both steps.

use crate::{Report, report};
use miwake_checks::{
    Analysis, CheckContext, Environment, add_text_qr, analyse, hints, inspection_limits,
    is_launcher, is_page, text_qr_places, text_qr_text, text_qr_unread, to_inspect,
};
use miwake_inspect::{
    Hints, Inspection, Limits, OpenNote, Opened, OpenedFrom, Unread, inspect, open, qr_in_text,
};
use miwake_mail::{
    FileKind, InputKind, Mail, Note, NoteKind, PartId, Place, is_tnef, read, take_as_file,
    take_as_file_too, tnef_parts, with_part,
};
use serde::{Deserialize, Serialize};

const LIMITS: miwake_mail::Limits = miwake_mail::Limits::DEFAULT;
/// Most parts that are opened and put into the mail in their place; others are looked into as attachments.
const OPENED: usize = 8;

/// A mail that was read, and waits for what is inside its attachments.
#[derive(Debug)]
pub struct Reading {
    mail: Mail,
    /// The parts that are to be opened, the last of the mail at the end: it is opened first, and none before it moves.
    unopened: Vec<PartId>,
    /// What `mail` was read of, as long as parts of it are to be opened.
    source: Vec<u8>,
    /// Where QR codes may be drawn that nobody has read yet.
    text_qr_places: Vec<Place>,
}

/// Something that must be done before the report is whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Request {
    /// An attachment must be looked into: [`miwake_inspect::inspect`] with [`Reading::hints`] and [`Reading::limits`].
    Inspect {
        /// Index among the attachments; the place of the answer in `insides`.
        attachment: usize,
        /// Its name, as `inspect` wants it.
        name: String,
        /// Its size in bytes.
        size: usize,
    },
    /// What was given, or a part of it, is a mail in a format of its own.
    /// It must be converted ([`miwake_inspect::open`]), and the result goes to [`Reading::opened`].
    Open,
    /// A QR code may be drawn in the text: [`miwake_inspect::qr_in_text`]; the result goes to [`Reading::drawn`].
    TextQr,
}

/// How a mail in a format of its own was converted: what [`miwake_inspect::Opened`] says beside the mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Conversion {
    /// What was opened.
    pub from: OpenedFrom,
    /// What could not be read, or not wholly.
    pub unread: Vec<Unread>,
    /// What must be known about it.
    pub notes: Vec<OpenNote>,
}

impl Conversion {
    /// What was opened, as the mail that it became and how it was converted.
    #[must_use]
    pub fn of(opened: Opened) -> (Vec<u8>, Self) {
        let conversion = Self {
            from: opened.from,
            unread: opened.unread,
            notes: opened.notes,
        };
        (opened.mail, conversion)
    }

    /// What the reader of a report is told of it. Header fields count for a whole mail only: a part has those of
    /// the mail that it came with.
    fn notes(&self, whole: bool) -> Vec<Note> {
        let kinds = self.notes.iter().filter_map(|note| match note {
            OpenNote::HeadersRebuilt => whole.then_some(NoteKind::HeadersRebuilt),
            OpenNote::SenderWithoutAddress => whole.then_some(NoteKind::SenderWithoutAddress),
            OpenNote::BodyFromRtf => Some(NoteKind::BodyFromRtf),
            OpenNote::Protected => Some(NoteKind::Encrypted),
        });
        let partly = (!self.unread.is_empty()).then_some(NoteKind::PartlyConverted);
        let note = |kind| Note {
            kind,
            part: None,
            count: 0,
            detail: String::new(),
        };
        kinds.chain(partly).map(note).collect()
    }
}

impl Reading {
    /// Reads `bytes`, pasted or a file of an unknown name; see [`Reading::of_file`].
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        Self::of_file(bytes, "")
    }

    /// Reads `bytes` with the product's own limits. What is no mail is taken for a file called `name` that some mail
    /// brought, and looked into like an attachment.
    #[must_use]
    pub fn of_file(bytes: &[u8], name: &str) -> Self {
        let mut mail = read(bytes, &LIMITS);
        match mail.input {
            InputKind::NotMail => take_as_file(&mut mail, bytes, name),
            // Scripts and settings are text to the eye.
            InputKind::Text | InputKind::Html | InputKind::ForwardedText if is_launcher(name) => {
                take_as_file(&mut mail, bytes, name);
            }
            // A page may be the body of a mail, saved, or what a mail brought: it is judged as both.
            InputKind::Html if is_page(name) => take_as_file_too(&mut mail, bytes, name),
            _ => {}
        }
        let unopened = to_open(&mail, bytes);
        let part_of_mail = !unopened.is_empty() && mail.input == InputKind::Message;
        let mut reading = Self {
            mail,
            unopened,
            source: if part_of_mail { bytes.to_vec() } else { vec![] },
            text_qr_places: vec![],
        };
        reading.look_for_drawings();
        reading
    }

    fn look_for_drawings(&mut self) {
        self.text_qr_places = text_qr_places(&self.mail);
        let unread = self.text_qr_places.iter().map(text_qr_unread);
        self.mail.notes.extend(unread);
    }

    /// Reads `bytes` and opens what has to be opened: natively.
    #[must_use]
    pub fn open(bytes: &[u8], name: &str) -> Self {
        let mut reading = Self::of_file(bytes, name);
        loop {
            let need = reading.needs().into_iter().next();
            match need {
                Some(need @ Request::Open) => {
                    let opened = open(reading.content(&need), &Limits::DEFAULT);
                    let opened = opened.map(Conversion::of);
                    let opened = opened.as_ref();
                    reading.opened(opened.map(|(mail, how)| (mail.as_slice(), how)));
                }
                Some(need @ Request::TextQr) => {
                    let text = String::from_utf8_lossy(reading.content(&need)).into_owned();
                    reading.drawn(qr_in_text(&text));
                }
                Some(Request::Inspect { .. }) | None => return reading,
            }
        }
    }

    /// What must be done before [`Reading::finish`], in order; empty for most mails. Ask again after an answer
    /// to other than [`Request::Inspect`]: what is opened may need more.
    #[must_use]
    pub fn needs(&self) -> Vec<Request> {
        if !self.unopened.is_empty() {
            return vec![Request::Open];
        }
        let need = |index: usize| {
            let attachment = self.mail.attachments.get(index)?;
            Some(Request::Inspect {
                attachment: index,
                name: attachment.name.clone(),
                size: attachment.size,
            })
        };
        let needed = to_inspect(&self.mail);
        let text_qr_places = self.text_qr_places.iter().map(|_| Request::TextQr);
        text_qr_places
            .chain(needed.into_iter().filter_map(need))
            .collect()
    }

    /// The bytes that the first need of this kind is about; empty when there is none.
    #[must_use]
    pub fn content(&self, need: &Request) -> &[u8] {
        let attachments = &self.mail.attachments;
        let attachment = match need {
            Request::Inspect { attachment, .. } => attachments.get(*attachment),
            Request::Open => self.unopened.last().and_then(|part| {
                let mut attachments = attachments.iter();
                attachments.find(|attachment| attachment.part == *part)
            }),
            Request::TextQr => {
                let place = self.text_qr_places.first();
                let text = place.and_then(|place| text_qr_text(&self.mail, place.part));
                return text.map_or(&[], |(_, text)| text.as_bytes());
            }
        };
        attachment.map_or(&[], |attachment| &attachment.content)
    }

    /// The answer to [`Request::Open`]: the mail that it became, or that it cannot be one. A whole mail is read in place
    /// of what was given, the body and the files of a part in its place.
    pub fn opened(&mut self, opened: Option<(&[u8], &Conversion)>) {
        let Some(part) = self.unopened.pop() else {
            return;
        };
        let size = self.mail.size;
        if let Some((mail, conversion)) = opened {
            if self.mail.input == InputKind::NotMail {
                *self = Self::new(mail);
                self.mail.notes.extend(conversion.notes(true));
            } else {
                self.put_in_place(part, mail, conversion);
            }
            self.mail.size = size;
        }
        if self.unopened.is_empty() {
            self.source = vec![];
        }
    }

    fn put_in_place(&mut self, part: PartId, mail: &[u8], conversion: &Conversion) {
        let whole = with_part(&self.source, &self.mail, part, mail);
        // What became too large to read stays an attachment.
        let Some(whole) = whole.filter(|whole| whole.len() <= LIMITS.input_bytes) else {
            return;
        };
        let said = std::mem::take(&mut self.mail.notes).into_iter();
        let said: Vec<Note> = said.filter(|note| note.kind.is_of_conversion()).collect();
        self.mail = read(&whole, &LIMITS);
        self.mail.notes.extend(said);
        self.mail.notes.extend(conversion.notes(false));
        self.source = whole;
        self.look_for_drawings();
    }

    /// The answer to [`Request::Drawing`]: what the QR codes hold that were found.
    pub fn drawn(&mut self, texts: Vec<String>) {
        if self.text_qr_places.is_empty() {
            return;
        }
        let place = self.text_qr_places.remove(0);
        let unread = text_qr_unread(&place);
        self.mail.notes.retain(|note| *note != unread);
        add_text_qr(&mut self.mail, &place, texts);
    }

    /// What the mail says that helps to look inside: words that may be the password.
    #[must_use]
    pub fn hints(&self) -> Hints {
        let environment = Environment::default();
        hints(&CheckContext::new(&self.mail, &[], &environment))
    }

    /// The limits for each attachment.
    #[must_use]
    pub fn limits(&self) -> Limits {
        inspection_limits(to_inspect(&self.mail).len())
    }

    /// The mail.
    #[must_use]
    pub fn mail(&self) -> &Mail {
        &self.mail
    }

    /// What all checks come to; `insides` as for [`Reading::finish`].
    #[must_use]
    pub fn analyse(
        &self,
        inspections: &[Option<Inspection>],
        environment: &Environment,
    ) -> Analysis {
        analyse(&self.mail, inspections, environment)
    }

    /// The report. `insides` is in the order of the attachments; `None`, or nothing at all, where nobody looked.
    #[must_use]
    pub fn finish(&self, inspections: &[Option<Inspection>], environment: &Environment) -> Report {
        let analysis = self.analyse(inspections, environment);
        report(&self.mail, inspections, environment, &analysis)
    }

    /// Looks into every attachment that has to be looked into, here and now.
    #[must_use]
    pub fn inspect(&self) -> Vec<Option<Inspection>> {
        let needed = to_inspect(&self.mail);
        if needed.is_empty() {
            return vec![];
        }
        let (hints, limits) = (self.hints(), inspection_limits(needed.len()));
        let attachments = self.mail.attachments.iter().enumerate();
        attachments
            .map(|(index, attachment)| {
                let inspect = || inspect(&attachment.name, &attachment.content, &hints, &limits);
                needed.contains(&index).then(inspect)
            })
            .collect()
    }
}

/// The parts of `mail`, which was read of `bytes`, that have to be opened: the file itself when it is an Outlook item
/// or TNEF, else the TNEF among the attachments, in which Outlook hides body and files from other programs.
fn to_open(mail: &Mail, bytes: &[u8]) -> Vec<PartId> {
    match mail.input {
        InputKind::NotMail => {
            let outlook = mail.non_mail_kind == Some(FileKind::OutlookMessage) || is_tnef(bytes);
            if outlook { vec![0] } else { vec![] }
        }
        // The line in front of an .emlx file counts bytes, which would no longer be right.
        InputKind::Message if !bytes.first().is_some_and(u8::is_ascii_digit) => {
            let parts = tnef_parts(mail).into_iter();
            let within = |part: &PartId| {
                let part = mail.parts.get(*part);
                part.is_some_and(|part| !part.decoded_container)
            };
            parts.filter(within).take(OPENED).collect()
        }
        _ => vec![],
    }
}

/// Reads `bytes` of a file called `name`, looks into the attachments, runs every check and writes the report: both
/// steps at once. The page does the same in two modules, and the reports are the same, byte for byte.
#[must_use]
pub fn check_file(bytes: &[u8], name: &str, environment: &Environment) -> Report {
    let reading = Reading::open(bytes, name);
    reading.finish(&reading.inspect(), environment)
}

/// The same of what has no name.
#[must_use]
pub fn check_inside(bytes: &[u8], environment: &Environment) -> Report {
    check_file(bytes, "", environment)
}

/// Reads `bytes`, runs every check and writes the report without looking into attachments:
/// what would have had to be looked into is told as not looked into.
#[must_use]
pub fn check_bytes(bytes: &[u8], environment: &Environment) -> Report {
    Reading::new(bytes).finish(&[], environment)
}
