//! What is inside a file that came with a mail.
//!
//! [`inspect`] takes the bytes of one attachment and never fails: what cannot be looked at is said
//! ([`Unread`]). Formats are told by bytes, never by name alone. Nothing is written anywhere, nothing is run,
//! nothing is fetched, and no name from a file is used as a path.
//!
//! Readers know nothing of what calls them: each is given a `Found` (limits, hints, decoder), writes down
//! what it finds and returns the files enclosed, into which `walk` then goes. Imports run one way only: leaf
//! helpers, `found`, the formats, `readers`, `walk`.

mod archive;
mod bytes;
mod card;
mod compound;
mod decoder;
mod disk;
mod found;
mod image;
mod launchers;
mod limits;
mod mail;
mod model;
mod names;
mod office;
mod outlook;
mod page;
mod pdf;
mod read_text;
mod readers;
mod rtf;
mod script;
mod steps;
mod text;
mod text_file;
mod walk;
mod xml;

pub use archive::zip_mails::{PackedMails, packed_mails};
pub use decoder::{
    Bridge, Contents, DecodeRequest, Decoder, Enclosed, Native, Page, PageLink, Wanted, answer,
};
pub use image::text_qr::{qr_in_text, qr_in_text_with};
pub use launchers::{LauncherKind, is_launcher, launcher_kind, without_stream};
pub use limits::{Hints, Limits};
pub use model::*;
pub use outlook::{OpenNote, Opened, OpenedFrom, open, open_with};
pub use walk::{inspect, inspect_with};
