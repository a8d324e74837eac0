//! A mail in two steps: reading it, and the report once its attachments have been looked into.
//!
//! Looking into attachments takes code that most mails do not need, so in the browser it is a module of its own,
//! which the worker fetches only when [`Reading::needs`] names something. Natively [`check_inside`] does both steps.

use crate::{Report, report};
use miwake_checks::{Analysis, Context, Subject, analyse, hints, inspection_limits, to_inspect};
use miwake_inspect::{Hints, Inside, Limits, OpenNote, OpenedFrom, Unread, inspect, open};
use miwake_mail::{FileKind, Mail, Note, NoteKind, read};
use serde::{Deserialize, Serialize};

/// A mail that was read, and waits for what is inside its attachments.
#[derive(Debug)]
pub struct Reading {
    mail: Mail,
}

/// Something that must be done before the report is whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Need {
    /// An attachment must be looked into: [`miwake_inspect::inspect`] with [`Reading::hints`] and [`Reading::limits`].
    Inspect {
        /// Index among the attachments; the place of the answer in `insides`.
        attachment: usize,
        /// Its name, as `inspect` wants it.
        name: String,
        /// Its size in bytes.
        size: usize,
    },
    /// What was given is no mail as it travels, but a mail in a format of its own.
    /// It must be converted ([`miwake_inspect::open`]), and the result be read in its place ([`Reading::converted`]);
    /// when it cannot be, [`Reading::finish`] says what was given.
    Open {
        /// The format.
        format: FileKind,
    },
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

impl Reading {
    /// Reads `bytes`, and converts them first where they are a mail in a format of its own: natively.
    #[must_use]
    pub fn open(bytes: &[u8]) -> Self {
        let reading = Self::new(bytes);
        if !matches!(reading.needs().first(), Some(Need::Open { .. })) {
            return reading;
        }
        let Some(opened) = open(bytes, &Limits::DEFAULT) else {
            return reading;
        };
        let conversion = Conversion {
            from: opened.from,
            unread: opened.unread,
            notes: opened.notes,
        };
        Self::converted(bytes.len(), &opened.mail, &conversion)
    }

    /// Reads the `mail` that came of converting what was given, of `size` bytes: the answer to [`Need::Open`].
    #[must_use]
    pub fn converted(size: usize, mail: &[u8], conversion: &Conversion) -> Self {
        let mut reading = Self::new(mail);
        reading.mail.size = size;
        let kinds = conversion.notes.iter().map(|note| match note {
            OpenNote::HeadersRebuilt => NoteKind::HeadersRebuilt,
            OpenNote::SenderWithoutAddress => NoteKind::SenderWithoutAddress,
            OpenNote::BodyFromRtf => NoteKind::BodyFromRtf,
            OpenNote::Protected => NoteKind::Encrypted,
        });
        let partly = (!conversion.unread.is_empty()).then_some(NoteKind::PartlyConverted);
        let notes = kinds.chain(partly).map(|kind| Note {
            kind,
            part: None,
            count: 0,
            detail: String::new(),
        });
        reading.mail.notes.extend(notes);
        reading
    }

    /// Reads `bytes`, with the product's own limits.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Self {
        Self {
            mail: read(bytes, &miwake_mail::Limits::DEFAULT),
        }
    }

    /// What must be done before [`Reading::finish`], in order; empty for most mails.
    #[must_use]
    pub fn needs(&self) -> Vec<Need> {
        // TNEF has no kind of its own: whoever converts tells whether it is one.
        if let Some(format @ (FileKind::OutlookMessage | FileKind::Unknown)) = self.mail.foreign {
            return vec![Need::Open { format }];
        }
        let need = |index: usize| {
            let attachment = self.mail.attachments.get(index)?;
            Some(Need::Inspect {
                attachment: index,
                name: attachment.name.clone(),
                size: attachment.size,
            })
        };
        let needed = to_inspect(&self.mail);
        needed.into_iter().filter_map(need).collect()
    }

    /// The content of an attachment; empty when there is none of this index.
    #[must_use]
    pub fn attachment(&self, index: usize) -> &[u8] {
        let attachment = self.mail.attachments.get(index);
        attachment.map_or(&[], |attachment| &attachment.content)
    }

    /// What the mail says that helps to look inside: words that may be the password.
    #[must_use]
    pub fn hints(&self) -> Hints {
        let context = Context::default();
        hints(&Subject::new(&self.mail, &[], &context))
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
    pub fn analyse(&self, insides: &[Option<Inside>], context: &Context) -> Analysis {
        analyse(&self.mail, insides, context)
    }

    /// The report. `insides` is in the order of the attachments; `None`, or nothing at all, where nobody looked.
    #[must_use]
    pub fn finish(&self, insides: &[Option<Inside>], context: &Context) -> Report {
        let analysis = self.analyse(insides, context);
        report(&self.mail, insides, context, &analysis)
    }

    /// Looks into every attachment that has to be looked into, here and now.
    #[must_use]
    pub fn inspect(&self) -> Vec<Option<Inside>> {
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

/// Reads `bytes`, looks into the attachments, runs every check and writes the report: both steps at once.
/// The page does the same in two modules, and the reports are the same, byte for byte.
#[must_use]
pub fn check_inside(bytes: &[u8], context: &Context) -> Report {
    let reading = Reading::open(bytes);
    reading.finish(&reading.inspect(), context)
}

/// Reads `bytes`, runs every check and writes the report without looking into attachments:
/// what would have had to be looked into is told as not looked into.
#[must_use]
pub fn check_bytes(bytes: &[u8], context: &Context) -> Report {
    Reading::new(bytes).finish(&[], context)
}
