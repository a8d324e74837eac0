//! What comes of opening an Outlook file.

use crate::Unread;
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
