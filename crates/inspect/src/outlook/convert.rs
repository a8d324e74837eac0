//! From the bytes of an Outlook file to a mail.

use super::opened::{Opened, OpenedFrom};
use super::writer::Writer;
use super::{msg, tnef};
use crate::Limits;
use crate::decoder::{Decoder, Decoding, Native};

/// Converts an Outlook file into a mail; `None` when it is none, or nothing in it can be read.
///
/// Told by bytes. Runs in time linear in the input and what comes out of it, bounded by `limits`, without recursion.
#[must_use]
pub fn open(bytes: &[u8], limits: &Limits) -> Option<Opened> {
    open_with(&Native, bytes, limits)
}

/// [`open`], decoding text with `decoder`.
#[must_use]
pub fn open_with(decoder: &dyn Decoder, bytes: &[u8], limits: &Limits) -> Option<Opened> {
    convert(bytes, limits, Decoding(decoder))
}

/// [`open`] within a call of this crate.
pub(crate) fn convert(bytes: &[u8], limits: &Limits, decoding: Decoding<'_>) -> Option<Opened> {
    let (from, items) = if tnef::is_tnef(bytes) {
        (OpenedFrom::Tnef, tnef::read(bytes, limits)?)
    } else {
        (OpenedFrom::Msg, msg::read(bytes, limits)?)
    };
    let mut writer = Writer::new(limits, decoding);
    let mail = writer.write(items);
    Some(Opened {
        mail,
        from,
        unread: writer.unread,
        notes: writer.notes,
    })
}
