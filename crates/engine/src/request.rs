//! What a session requests, and how it is answered.

use miwake_inspect::{
    Decoder, Hints, Inspection, Limits, OpenNote, Opened, OpenedFrom, Unread, inspect_with,
    open_with, packed_mails, qr_in_text_with,
};
use miwake_mail::{Note, NoteKind};
use serde::{Deserialize, Serialize};

/// Something that must be answered before the report is whole. It is about some bytes
/// ([`crate::Session::content`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Request {
    /// An attachment has to be inspected.
    Inspect {
        /// Index among the attachments of the mail.
        attachment: usize,
        /// Its name.
        name: String,
        /// Words of the mail that may be the password.
        hints: Hints,
        /// Limits for this attachment.
        limits: Limits,
    },
    /// The file, or a part of the mail, is a mail in a format of Outlook's own and has to be converted.
    Open,
    /// A QR code may be drawn in the text.
    TextQr,
    /// The file is a zip, and may be nothing but a bundle of mails.
    Unpack {
        /// Index of the mail that is meant, if one is.
        wanted: Option<usize>,
    },
}

/// The answer to a [`Request`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Response {
    /// To [`Request::Inspect`]: what is inside the attachment.
    Inspected(Inspection),
    /// To [`Request::Open`]: the mail that it became; `None` when it cannot be one.
    Opened(Option<Conversion>),
    /// To [`Request::TextQr`]: what the codes hold that were found.
    TextQr(Vec<String>),
    /// To [`Request::Unpack`].
    Unpacked {
        /// Names of the mails; none when the zip is anything else.
        names: Vec<String>,
        /// The mail that is meant; empty when none is, or it cannot be had. It travels as that of a [`Conversion`] does.
        #[serde(skip)]
        mail: Vec<u8>,
    },
}

/// A file of Outlook's, as the mail that it became.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Conversion {
    /// The mail. Between modules it travels beside the JSON form of the rest ([`Response::take_mail`]).
    #[serde(skip)]
    pub mail: Vec<u8>,
    /// What was opened.
    pub from: OpenedFrom,
    /// What could not be read, or not wholly.
    pub unread: Vec<Unread>,
    /// What must be known about it.
    pub notes: Vec<OpenNote>,
}

/// How far a session is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// How many requests have been answered.
    pub done: usize,
    /// How many there are.
    pub of: usize,
    /// Name of the attachment that is inspected next; empty for other requests.
    pub name: String,
}

impl Response {
    /// Takes out the converted mail, which has no JSON form; empty when there is none.
    pub fn take_mail(&mut self) -> Vec<u8> {
        match self {
            Self::Opened(Some(conversion)) => std::mem::take(&mut conversion.mail),
            Self::Unpacked { mail, .. } => std::mem::take(mail),
            _ => vec![],
        }
    }

    /// Puts back what [`Response::take_mail`] took out.
    pub fn put_mail(&mut self, mail: Vec<u8>) {
        match self {
            Self::Opened(Some(conversion)) => conversion.mail = mail,
            Self::Unpacked { mail: place, .. } => *place = mail,
            _ => {}
        }
    }
}

impl Conversion {
    fn new(opened: Opened) -> Self {
        Self {
            mail: opened.mail,
            from: opened.from,
            unread: opened.unread,
            notes: opened.notes,
        }
    }

    /// What the reader of a report is told of it. Header fields count for a whole mail only: a part has those of
    /// the mail that it came with.
    pub(crate) fn notes(&self, whole: bool) -> Vec<Note> {
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

/// Answers a request about `content`. Charsets, pages and mails are asked of `decoder`: in the browser that is another
/// module. Never fails; what cannot be read is part of the answer.
#[must_use]
pub fn respond(decoder: &dyn Decoder, request: &Request, content: &[u8]) -> Response {
    match request {
        Request::Inspect {
            name,
            hints,
            limits,
            ..
        } => Response::Inspected(inspect_with(decoder, name, content, hints, limits)),
        Request::Open => {
            let opened = open_with(decoder, content, &Limits::DEFAULT);
            Response::Opened(opened.map(Conversion::new))
        }
        Request::TextQr => {
            let text = String::from_utf8_lossy(content);
            Response::TextQr(qr_in_text_with(decoder, &text))
        }
        Request::Unpack { wanted } => {
            let packed = packed_mails(decoder, content, *wanted);
            Response::Unpacked {
                names: packed.names,
                mail: packed.mail.unwrap_or_default(),
            }
        }
    }
}
