//! Macro projects and files that stand within XML, or in a file of Word's own packing.

use super::vba;
use crate::Unread;
use crate::compound;
use crate::found::{Child, Found};
use miwake_mail::FileKind;

/// Something binary within XML: a macro project, or an embedded file. Whether it held macros.
pub(crate) fn binary(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if active_mime(bytes, found) {
        return true;
    }
    if let Some(mut file) = compound::open(bytes)
        && vba::read(&mut file, found)
    {
        return true;
    }
    let kind = miwake_mail::file_kind(bytes);
    if !matches!(kind, FileKind::Unknown | FileKind::Empty | FileKind::Text) {
        let size = bytes.len() as u64;
        let (content, why) = found.unpack(bytes, size, size);
        let mut child = Child::of("binData", content);
        child.unread.extend(why);
        found.child(child);
    }
    false
}

/// Word's packing of a macro project in XML and web archives (`editdata.mso`): a header, then zlib.
pub(crate) fn active_mime(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !bytes.starts_with(b"ActiveMime") {
        return false;
    }
    if found.format.is_empty() {
        found.format = "mso";
    }
    // The header's length stands in it, but not always rightly: usually 50 bytes.
    let Some(packed) = bytes
        .windows(2)
        .take(256)
        .position(|pair| pair == b"\x78\x9c" || pair == b"\x78\x01" || pair == b"\x78\xda")
        .and_then(|at| bytes.get(at..))
    else {
        found.unread(Unread::Broken);
        return true;
    };
    let reader = flate2::bufread::ZlibDecoder::new(packed);
    let (content, why) = found.unpack(reader, packed.len() as u64, 0);
    if let Some(why) = why {
        found.unread(why);
    }
    if let Some(mut file) = compound::open(&content)
        && vba::read(&mut file, found)
    {
        found.kind = Some(FileKind::OleMacro);
    }
    true
}
