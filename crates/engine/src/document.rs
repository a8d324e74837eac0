//! One document: a mail, or a file that is judged on its own, opened as far as it has been.

use crate::Conversion;
use miwake_checks::{
    CheckContext, Environment, add_text_qr, hints, is_launcher, is_page, text_qr_places,
    text_qr_text, text_qr_unread,
};
use miwake_inspect::Hints;
use miwake_mail::{
    FileKind, InputKind, Limits, Mail, Note, PartId, Place, is_tnef, read, take_as_file,
    take_as_file_too, tnef_parts, with_part,
};

/// Most parts that are opened and put into the mail in their place; others are inspected as attachments.
const OPENED: usize = 8;

/// A document that was read.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) mail: Mail,
    /// The parts that are to be opened, the last of the mail at the end: it is opened first, and none before it moves.
    unopened: Vec<PartId>,
    /// What `mail` was read of, as long as parts of it are to be opened.
    source: Vec<u8>,
    /// Where QR codes may be drawn that nobody has read yet.
    text_qr_places: Vec<Place>,
}

impl Default for Document {
    fn default() -> Self {
        Self::new(&[], "")
    }
}

impl Document {
    /// Reads `bytes` with the product's own limits. What is no mail is taken for a file called `name` that some mail
    /// brought, and inspected like an attachment.
    pub(crate) fn new(bytes: &[u8], name: &str) -> Self {
        let mut mail = read(bytes, &Limits::DEFAULT);
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
        let mut document = Self {
            mail,
            unopened,
            source: if part_of_mail { bytes.to_vec() } else { vec![] },
            text_qr_places: vec![],
        };
        document.look_for_text_qr();
        document
    }

    fn look_for_text_qr(&mut self) {
        self.text_qr_places = text_qr_places(&self.mail);
        let unread = self.text_qr_places.iter().map(text_qr_unread);
        self.mail.notes.extend(unread);
    }

    /// Whether the whole file is none of the forms of a mail that can be read at once.
    pub(crate) fn is_file(&self) -> bool {
        self.mail.input == InputKind::NotMail
    }

    /// Whether something is to be opened. Only then is known what else is needed.
    pub(crate) fn is_to_be_opened(&self) -> bool {
        !self.unopened.is_empty()
    }

    /// How many texts may hold drawn QR codes that nobody has read yet.
    pub(crate) fn text_qr_count(&self) -> usize {
        self.text_qr_places.len()
    }

    /// What is to be opened next; empty when there is nothing.
    pub(crate) fn content_to_open(&self) -> &[u8] {
        let part = self.unopened.last();
        let mut attachments = self.mail.attachments.iter();
        attachments
            .find(|attachment| Some(&attachment.part) == part)
            .map_or(&[], |attachment| &attachment.content)
    }

    /// The bytes of a file that is judged on its own; empty for a mail.
    pub(crate) fn content(&self) -> &[u8] {
        let file = self.mail.attachments.first().filter(|_| self.is_file());
        file.map_or(&[], |file| &file.content)
    }

    /// The next text that may hold drawn QR codes; empty when there is none.
    pub(crate) fn text_qr_content(&self) -> &[u8] {
        let place = self.text_qr_places.first();
        let text = place.and_then(|place| text_qr_text(&self.mail, place.part));
        text.map_or(&[], |(_, text)| text.as_bytes())
    }

    /// Takes what was opened, or that it cannot be. A whole mail is read in place of the file, the body and the files
    /// of a part in its place.
    pub(crate) fn opened(&mut self, conversion: Option<&Conversion>) {
        let Some(part) = self.unopened.pop() else {
            return;
        };
        let size = self.mail.size;
        if let Some(conversion) = conversion {
            if self.is_file() {
                *self = Self::new(&conversion.mail, "");
                self.mail.notes.extend(conversion.notes(true));
            } else {
                self.put_in_place(part, conversion);
            }
            self.mail.size = size;
        }
        if self.unopened.is_empty() {
            self.source = vec![];
        }
    }

    fn put_in_place(&mut self, part: PartId, conversion: &Conversion) {
        let whole = with_part(&self.source, &self.mail, part, &conversion.mail);
        // What became too large to read stays an attachment.
        let Some(whole) = whole.filter(|whole| whole.len() <= Limits::DEFAULT.input_bytes) else {
            return;
        };
        let said = std::mem::take(&mut self.mail.notes).into_iter();
        let said: Vec<Note> = said.filter(|note| note.kind.is_of_conversion()).collect();
        self.mail = read(&whole, &Limits::DEFAULT);
        self.mail.notes.extend(said);
        self.mail.notes.extend(conversion.notes(false));
        self.source = whole;
        self.look_for_text_qr();
    }

    /// Takes what the QR codes hold that were found in the next text.
    pub(crate) fn text_qr(&mut self, texts: Vec<String>) {
        if self.text_qr_places.is_empty() {
            return;
        }
        let place = self.text_qr_places.remove(0);
        let unread = text_qr_unread(&place);
        self.mail.notes.retain(|note| *note != unread);
        add_text_qr(&mut self.mail, &place, texts);
    }

    /// What the mail says that helps to inspect: words that may be the password.
    pub(crate) fn hints(&self) -> Hints {
        let environment = Environment::default();
        hints(&CheckContext::new(&self.mail, &[], &environment))
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
