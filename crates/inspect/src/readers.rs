//! All readers, in the order in which they are given the bytes.

use crate::archive::{cab, gzip, lzh, rar, self_extracting, seven_zip, tar, unsupported, zip};
use crate::disk::{fat, iso};
use crate::found::Found;
use crate::image::picture;
use crate::office::{ole, onenote, ooxml, packed, rtf, sheet};
use crate::pdf::document;
use crate::script::{autorun, launcher, shortcut};
use crate::{mail, text_file};

/// Hands the bytes to the readers. More than one may know them: a workbook is a zip too, and a program may carry
/// an archive.
pub(crate) fn any(name: &str, bytes: &[u8], found: &mut Found<'_>) {
    // One line a reader; each decides by the bytes whether they are its own, the name only decides
    // where bytes cannot (scripts, text formats).
    // An Outlook item keeps its attachments as they are: a zip in it would be seen a second time.
    if mail::read(name, bytes, found) {
        return;
    }
    if zip::read(bytes, found) {
        ooxml::read(found);
    }
    gzip::read(name, bytes, found);
    tar::read(bytes, found);
    rar::read(bytes, found);
    cab::read(bytes, found);
    iso::read(bytes, found);
    fat::read(bytes, found);
    unsupported::read(bytes, found);
    seven_zip::read(bytes, found);
    lzh::read(bytes, found);
    self_extracting::read(bytes, found);
    autorun::read(name, bytes, found);
    let _ = ole::read(bytes, found)
        || document::read(bytes, found)
        || picture::read(bytes, found)
        || rtf::read(bytes, found)
        || onenote::read(bytes, found)
        || sheet::read(name, bytes, found)
        || ooxml::flat(bytes, found)
        || packed::active_mime(bytes, found)
        || shortcut::read(bytes, found)
        || launcher::help(bytes, found)
        || launcher::signed_profile(bytes, found)
        || text_file::read(name, bytes, found);
}
