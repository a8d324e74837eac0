//! Archives and disk images that are only named: no small, well-kept reader fits, and they are rare in mail.

use crate::Unread;
use crate::bytes::has;
use crate::found::Found;
use miwake_mail::FileKind;

/// First bytes or, from the end, last ones.
const MARKS: &[(isize, &[u8], &str)] = &[
    (0, b"BZh", "bz2"),
    (0, b"\xfd7zXZ\0", "xz"),
    (0, b"\x28\xb5\x2f\xfd", "zst"),
    (0, b"\x1f\x9d", "z"),
    (0, b"LZIP", "lz"),
    (7, b"**ACE**", "ace"),
    (0, b"\x60\xea", "arj"),
    (0, b"ALZ\x01", "alz"),
    (0, b"EGGA", "egg"),
    (0, b"MSWIM\0\0\0", "wim"),
    (0, b"vhdxfile", "vhdx"),
    (0, b"KDMV", "vmdk"),
    (0, b"QFI\xfb", "qcow2"),
    (0, b"!<arch>\n", "ar"),
    (0, b"070701", "cpio"),
    (0, b"xar!\0", "xar"),
    (0, b"zoo ", "zoo"),
    (-512, b"koly", "dmg"),
];

/// Names the format.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let place = |offset: isize| match usize::try_from(offset) {
        Ok(at) => Some(at),
        Err(_) => bytes.len().checked_sub(offset.unsigned_abs()),
    };
    // Letters alone may start a text.
    let text = found.first == FileKind::Text;
    let mark = MARKS
        .iter()
        .find(|(offset, mark, _)| !text && place(*offset).is_some_and(|at| has(bytes, at, mark)));
    let Some((_, _, format)) = mark else {
        return false;
    };
    found.format = format;
    let disk = matches!(*format, "vhdx" | "vmdk" | "qcow2" | "dmg" | "wim");
    found.kind = Some(if disk {
        FileKind::DiskImage
    } else {
        FileKind::Archive
    });
    found.unread(Unread::Unsupported);
    true
}
