//! The words of the data that findings and reports name, so that whoever shows a report needs neither the reader of
//! mails nor the inspection of files.

pub use miwake_inspect::{IndicatorKind, LinkSource, Unread};
pub use miwake_mail::{AddressRole, FileKind, InputKind, LinkKind, NoteKind, View};

/// Largest input that is read, in bytes.
pub const INPUT_BYTES: usize = miwake_mail::Limits::DEFAULT.input_bytes;
