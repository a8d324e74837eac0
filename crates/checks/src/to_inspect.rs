//! Which attachments have to be looked into.

use miwake_inspect::Limits;
use miwake_mail::{Attachment, FileKind, Mail};

/// Most pictures of a mail that are looked into (for QR codes), and most other attachments.
const PICTURES: usize = 30;
const OTHERS: usize = 60;
/// Smallest picture that can hold a QR code, in bytes. Tracking pixels are smaller.
const PICTURE_BYTES: usize = 120;
/// Most bytes unpacked of all attachments of a mail together.
const UNPACKED_BYTES: u64 = 192 * 1024 * 1024;

/// Whether something is to be found inside `attachment` that its first bytes and its name do not say.
#[must_use]
pub fn can_hold_more(attachment: &Attachment) -> bool {
    match attachment.detected {
        FileKind::Empty | FileKind::Media => false,
        FileKind::Image => attachment.size >= PICTURE_BYTES,
        // Plain text is read too: it may say what a body would, and scripts and shortcuts look like it.
        _ => true,
    }
}

/// Indexes of the attachments that have to be looked into, in reading order, within limits. Those left out
/// although they can hold more count as not inspected.
#[must_use]
pub fn to_inspect(mail: &Mail) -> Vec<usize> {
    let (mut pictures, mut others) = (0, 0);
    let wanted = |(index, attachment): (usize, &Attachment)| {
        if !can_hold_more(attachment) {
            return None;
        }
        let (count, most) = match attachment.detected {
            FileKind::Image => (&mut pictures, PICTURES),
            _ => (&mut others, OTHERS),
        };
        *count += 1;
        (*count <= most).then_some(index)
    };
    let attachments = mail.attachments.iter().enumerate();
    attachments.filter_map(wanted).collect()
}

/// The limits for each attachment when `count` of them are looked into: the mail as a whole stays bounded.
#[must_use]
pub fn inspection_limits(count: usize) -> Limits {
    let share = UNPACKED_BYTES / (count.max(1) as u64);
    Limits {
        unpacked_bytes: Limits::DEFAULT.unpacked_bytes.min(share),
        ..Limits::DEFAULT
    }
}
