//! OLE compound files: doc, xls, ppt and what else Office keeps in them, Windows installers, Outlook items.

use super::common::{self, field, monikers};
use super::{vba, xlm};
use crate::bytes::{piece, u16_at, u32_at};
use crate::compound::{self, Compound, EntryKind};
use crate::found::{Child, Found};
use crate::text::utf16;
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::FileKind;

/// Most bytes of one stream that are read here; the largest honest documents have this much text and pictures.
const STREAM_BYTES: u64 = 32 * 1024 * 1024;
/// Most embedded objects that are looked at.
const OBJECTS: usize = 200;
/// The last twelve bytes of the classes that Microsoft's own old formats have.
const CLASS_END: &[u8] = b"\0\0\0\0\xc0\0\0\0\0\0\0\x46";

/// Reads a compound file.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !bytes.starts_with(compound::MAGIC) {
        return false;
    }
    found.format = "ole";
    let Some(mut file) = compound::open(bytes) else {
        found.unread(Unread::Broken);
        return true;
    };
    found.format = format(&file);
    match found.format {
        "msi" | "msp" | "mst" => installer(&mut file, found),
        // Read as a mail.
        "msg" => return true,
        "encrypted-ooxml" => locked(found),
        _ => document(&mut file, found),
    }
    if file.is_broken() {
        found.unread(Unread::Broken);
    }
    true
}

fn locked(found: &mut Found<'_>) {
    found.encrypted = true;
    found.unread(Unread::Encrypted);
}

/// The format, told by the root's class and by what stands in the root.
fn format(file: &Compound<'_>) -> &'static str {
    let class = file.entries().first().map(|root| root.clsid);
    if let Some(class) = class.filter(|class| class.ends_with(CLASS_END)) {
        match u32_at(&class, 0) {
            Some(0x000c_1084) => return "msi",
            Some(0x000c_1086) => return "msp",
            Some(0x000c_1082) => return "mst",
            _ => {}
        }
    }
    let streams = [
        ("EncryptedPackage", "encrypted-ooxml"),
        ("WordDocument", "doc"),
        ("Workbook", "xls"),
        ("Book", "xls"),
        ("PowerPoint Document", "ppt"),
        ("__properties_version1.0", "msg"),
        ("VisioDocument", "vsd"),
        ("Quill", "pub"),
    ];
    streams
        .iter()
        .find(|(name, _)| file.child(0, name).is_some())
        .map_or("ole", |(_, format)| format)
}

fn document(file: &mut Compound<'_>, found: &mut Found<'_>) {
    if vba::read(file, found) {
        found.kind = Some(FileKind::OleMacro);
    }
    let mut objects = 0;
    for at in 0..file.entries().len() {
        let Some(entry) = file.entries().get(at) else {
            break;
        };
        let name = entry.name.clone();
        let storage = entry.kind != EntryKind::Stream;
        if storage && is_equation(&entry.clsid) {
            found.indicator(IndicatorKind::RiskyObject, "Equation.3");
        }
        if storage || objects >= OBJECTS {
            continue;
        }
        // Objects of other programs have their streams further inside, under the same names.
        objects += usize::from(stream(file, at, &name, found));
    }
    if objects >= OBJECTS {
        found.unread(Unread::TooMany);
    }
}

/// Equation Editor {0002CE02-0000-0000-C000-000000000046}, and its version 2.
fn is_equation(class: &[u8; 16]) -> bool {
    class.ends_with(CLASS_END) && matches!(u32_at(class, 0), Some(0x0002_ce00..=0x0002_ce03))
}

/// Reads a stream that is known by its name; whether it is one.
fn stream(file: &mut Compound<'_>, at: usize, name: &str, found: &mut Found<'_>) -> bool {
    let known = [
        "WordDocument",
        "Workbook",
        "Book",
        "PowerPoint Document",
        "Current User",
        "EncryptedSummary",
        "Data",
        "\u{1}Ole",
        "\u{1}Ole10Native",
        "\u{1}CompObj",
        "Equation Native",
        "Package",
        "CONTENTS",
    ];
    let Some(name) = known.iter().find(|known| known.eq_ignore_ascii_case(name)) else {
        return false;
    };
    let (bytes, whole) = file.read(at, STREAM_BYTES);
    if !whole && bytes.len() as u64 >= STREAM_BYTES {
        found.unread(Unread::TooLarge);
    }
    match *name {
        "WordDocument" => word(file, at, &bytes, found),
        "Workbook" | "Book" => {
            xlm::read(&bytes, found);
            text(&bytes, found);
        }
        "PowerPoint Document" => {
            presentation(&bytes, found);
            text(&bytes, found);
        }
        // The mark of an encrypted presentation instead of that of a plain one.
        "Current User" if u32_at(&bytes, 12) == Some(0xf3d1_c4df) => locked(found),
        "EncryptedSummary" => locked(found),
        "Data" => monikers(&bytes, LinkSource::Link, found),
        "\u{1}Ole" => monikers(&bytes, LinkSource::Fetched, found),
        "\u{1}Ole10Native" => {
            found.indicator(IndicatorKind::RiskyObject, "Package");
            if !common::package(&bytes, found) {
                embedded("Ole10Native", &bytes, found);
            }
        }
        "\u{1}CompObj" => component(&bytes, found),
        "Equation Native" => found.indicator(IndicatorKind::RiskyObject, "Equation.3"),
        "Package" | "CONTENTS" => embedded(name, &bytes, found),
        _ => {}
    }
    true
}

/// The user-readable type of an object stands in here.
fn component(bytes: &[u8], found: &mut Found<'_>) {
    let Some(length) = u32_at(bytes, 28) else {
        return;
    };
    let user_type = String::from_utf8_lossy(piece(bytes, 32, (length as usize).min(100)));
    let class = user_type.trim_end_matches('\0').replace("Microsoft ", "");
    if class.starts_with("Equation") || class.starts_with("Shockwave") {
        found.indicator(IndicatorKind::RiskyObject, &class);
    }
}

/// A file that is embedded without a name.
fn embedded(name: &str, bytes: &[u8], found: &mut Found<'_>) {
    let kind = miwake_mail::file_kind(bytes);
    if matches!(kind, FileKind::Unknown | FileKind::Empty) {
        return;
    }
    found.indicator(IndicatorKind::EmbeddedFile, name);
    let size = bytes.len() as u64;
    let (content, why) = found.unpack(bytes, size, size);
    let mut child = Child::of(name, content);
    child.unread.extend(why);
    found.child(child);
}

fn text(bytes: &[u8], found: &mut Found<'_>) {
    monikers(bytes, LinkSource::Link, found);
    common::bytes_ask_to_enable(bytes, found);
}

/// Word 97 to 2003: [MS-DOC].
fn word(file: &mut Compound<'_>, at: usize, bytes: &[u8], found: &mut Found<'_>) {
    let Some(flags) = u16_at(bytes, 10) else {
        return;
    };
    // fEncrypted
    if flags & 0x0100 != 0 {
        return locked(found);
    }
    fields(bytes, found);
    text(bytes, found);
    // fWhichTblStm
    let table = if flags & 0x0200 == 0 {
        "0Table"
    } else {
        "1Table"
    };
    let parent = file.entries().get(at).and_then(|entry| entry.parent);
    let Some(table) = parent.and_then(|parent| file.child(parent, table)) else {
        return;
    };
    let (table, _) = file.read(table, STREAM_BYTES);
    if let Some(template) = attached_template(bytes, &table).filter(|path| common::is_remote(path))
    {
        found.indicator(IndicatorKind::ExternalTemplate, &template);
        found.link(LinkSource::Fetched, &template, "");
    }
}

/// The second of the associated strings (SttbfAssoc, 2.9.297), which the file header points to.
fn attached_template(document: &[u8], table: &[u8]) -> Option<String> {
    let at = u32_at(document, 154 + 32 * 8)? as usize;
    let strings = table.get(at..)?;
    if u16_at(strings, 0)? != 0xffff {
        return None;
    }
    let first = usize::from(u16_at(strings, 6)?) * 2 + 8;
    let length = usize::from(u16_at(strings, first)?) * 2;
    Some(utf16(piece(strings, first + 2, length), false))
}

/// Longest instruction of a field; a mark with no end so far behind it is no field, but part of a picture.
const FIELD: usize = 16 * 1024;
/// Most fields of one document.
const FIELDS: usize = 100_000;

/// Fields stand in the text: a mark, the instruction, a mark, the result.
fn fields(bytes: &[u8], found: &mut Found<'_>) {
    let mut at = 0;
    let mut count = 0;
    while let Some(next) = bytes.get(at..).and_then(|rest| memchr::memchr(0x13, rest)) {
        let start = at + next + 1;
        let is_wide = bytes.get(start) == Some(&0);
        let code = if is_wide {
            let raw = piece(bytes, start + 1, FIELD);
            let end = raw
                .chunks_exact(2)
                .position(|unit| matches!(unit, [0x13..=0x15, 0]));
            end.map(|end| (utf16(piece(raw, 0, end * 2), false), end * 2 + 1))
        } else {
            let raw = piece(bytes, start, FIELD);
            let end = raw.iter().position(|b| matches!(b, 0..=8 | 0x13..=0x15));
            end.map(|end| {
                (
                    String::from_utf8_lossy(piece(raw, 0, end)).into_owned(),
                    end,
                )
            })
        };
        match code {
            Some(_) if count >= FIELDS => return found.unread(Unread::TooMany),
            Some((code, length)) => {
                count += 1;
                field(&code, found);
                at = start + length;
            }
            // No end near: no field. Go on behind what was looked through.
            None => at = start + FIELD,
        }
    }
}

/// PowerPoint 97 to 2003 ([MS-PPT]): macros and embedded objects are packed compound files.
fn presentation(bytes: &[u8], found: &mut Found<'_>) {
    let mut at = 0;
    let mut objects = 0;
    while let (Some(kind), Some(size)) = (u16_at(bytes, at), u32_at(bytes, at + 4)) {
        let body = piece(bytes, at + 8, size as usize);
        // ExOleObjStg; its instance says whether it is compressed, with the real size before it.
        if u16_at(bytes, at + 2) == Some(0x1011) && objects >= OBJECTS {
            found.unread(Unread::TooMany);
        } else if u16_at(bytes, at + 2) == Some(0x1011) {
            objects += 1;
            let (content, why) = if kind >> 4 == 1 {
                let packed = body.get(4..).unwrap_or_default();
                let stated = u64::from(u32_at(body, 0).unwrap_or_default());
                let reader = flate2::bufread::ZlibDecoder::new(packed);
                // PowerPoint leaves the stream without its end: what counts is that all is there.
                let (content, why) = found.unpack(reader, packed.len() as u64, stated);
                let whole = why == Some(Unread::Broken) && content.len() as u64 == stated;
                (content, why.filter(|_| !whole))
            } else {
                found.unpack(body, body.len() as u64, body.len() as u64)
            };
            if let Some(why) = why {
                found.unread(why);
            }
            object(content, found);
        }
        // Containers at this level are stepped over as a whole.
        let Some(next) = at.checked_add(8 + size as usize) else {
            break;
        };
        at = next;
    }
}

/// A packed compound file: the macros belong to the presentation, anything else is a file of its own.
fn object(content: Vec<u8>, found: &mut Found<'_>) {
    let Some(mut file) = compound::open(&content) else {
        return;
    };
    if vba::read(&mut file, found) {
        found.kind = Some(FileKind::OleMacro);
    } else {
        drop(file);
        found.child(Child::of("object", content));
    }
}

/// Windows Installer: a program, with programs and cabinets inside.
fn installer(file: &mut Compound<'_>, found: &mut Found<'_>) {
    found.kind = Some(FileKind::Executable);
    for at in 0..file.entries().len() {
        let Some(entry) = file.entries().get(at) else {
            break;
        };
        if entry.kind != EntryKind::Stream {
            continue;
        }
        let name = installer_name(&entry.name);
        let (bytes, _) = file.read(at, STREAM_BYTES);
        let kind = miwake_mail::file_kind(&bytes);
        let telling = matches!(
            kind,
            FileKind::Executable | FileKind::Archive | FileKind::Zip | FileKind::Script
        );
        if telling {
            let size = bytes.len() as u64;
            let (bytes, why) = found.unpack(bytes.as_slice(), size, size);
            let mut child = Child::of(&name, bytes);
            child.unread.extend(why);
            if !found.child(child) {
                break;
            }
        }
    }
}

/// Names of streams in installers: two letters in one character.
fn installer_name(name: &str) -> String {
    const LETTERS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._";
    let letter = |number: u32| {
        LETTERS
            .get(number as usize & 0x3f)
            .map_or('_', |letter| char::from(*letter))
    };
    let mut out = String::new();
    for c in name.chars() {
        match u32::from(c) {
            pair @ 0x3800..0x4800 => {
                out.extend([letter(pair - 0x3800), letter((pair - 0x3800) >> 6)]);
            }
            one @ 0x4800..0x4840 => out.push(letter(one - 0x4800)),
            0x4840 => {}
            _ => out.push(c),
        }
    }
    out
}
