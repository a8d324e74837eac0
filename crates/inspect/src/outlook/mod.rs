//! Outlook's own formats: an item in a file (`.msg`, `.oft`; MS-OXMSG) and TNEF (`winmail.dat`; MS-OXTNEF).
//!
//! [`open`] writes them as a mail, so that all that reads and checks mails reads these too.

mod codepage;
mod convert;
mod item;
mod lzfu;
mod mime;
mod msg;
mod opened;
mod rtf;
mod tnef;
mod writer;

pub(crate) use convert::convert;
pub use convert::{open, open_with};
pub use opened::{OpenNote, Opened, OpenedFrom};
