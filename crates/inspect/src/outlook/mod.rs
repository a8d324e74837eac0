//! Outlook's own formats: an item in a file (`.msg`, `.oft`; MS-OXMSG) and TNEF (`winmail.dat`; MS-OXTNEF).
//!
//! [`open`] writes them as a mail, so that all that reads and checks mails reads these too.

mod codepage;
mod item;
mod lzfu;
mod mime;
mod msg;
mod rtf;
mod tnef;

use crate::engine::{self, Engine, Linked};
use crate::{Limits, Unread};
use serde::{Deserialize, Serialize};

/// An Outlook file, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The same as a mail (RFC 5322, MIME): header fields as received where the file keeps them, else made of its
    /// properties; body and attachments written anew.
    pub mail: Vec<u8>,
    /// What it was.
    pub from: OpenedFrom,
    /// What could not be read, or not wholly.
    pub unread: Vec<Unread>,
    /// What must be known about the conversion.
    pub notes: Vec<OpenNote>,
}

/// What was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OpenedFrom {
    /// An Outlook item in a file (`.msg`, `.oft`).
    Msg,
    /// TNEF (`winmail.dat`).
    Tnef,
}

/// What must be known about a mail that was converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OpenNote {
    /// The file does not keep the header section as received: how the mail came (`Received`,
    /// `Authentication-Results`) cannot be seen. So with sent mail, drafts, mail inside one organisation, and TNEF.
    HeadersRebuilt,
    /// The sender has a name or an entry in the organisation's directory, but no mail address.
    SenderWithoutAddress,
    /// The body was RTF of its own; it was made simple HTML.
    BodyFromRtf,
    /// The content is protected (rights management); only its cover can be seen.
    Protected,
}

/// Converts an Outlook file into a mail; `None` when it is none, or nothing in it can be read.
///
/// Told by bytes. Runs in time linear in the input and what comes out of it, bounded by `limits`, without recursion.
#[must_use]
pub fn open(bytes: &[u8], limits: &Limits) -> Option<Opened> {
    open_with(&Linked, bytes, limits)
}

/// [`open`] with another `engine` to ask.
#[must_use]
pub fn open_with(engine: &'static dyn Engine, bytes: &[u8], limits: &Limits) -> Option<Opened> {
    engine::with(engine, || convert(bytes, limits))
}

/// [`open`] within a call of this crate.
pub(crate) fn convert(bytes: &[u8], limits: &Limits) -> Option<Opened> {
    let (from, items) = if tnef::is_tnef(bytes) {
        (OpenedFrom::Tnef, tnef::read(bytes, limits)?)
    } else {
        (OpenedFrom::Msg, msg::read(bytes, limits)?)
    };
    let mut writer = mime::Writer::new(limits);
    let mail = writer.write(items);
    Some(Opened {
        mail,
        from,
        unread: writer.unread,
        notes: writer.notes,
    })
}
