//! OneNote sections ([MS-ONESTORE]): the files attached in them, which open with a double click.

use super::common;
use crate::bytes::{has, piece, small, u32_at, u64_at};
use crate::found::{Child, Found};
use crate::text::utf16;
use crate::{IndicatorKind, Unread};
use memchr::memmem;

/// Section {7B5C52E4-D88C-4DA7-AEB1-5378D02996D3} and table of contents {43FF2FA1-EFD9-4C76-9EE2-10EA5722765F}.
const MAGICS: &[&[u8]] = &[
    b"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d\xae\xb1\x53\x78\xd0\x29\x96\xd3",
    b"\xa1\x2f\xff\x43\xd9\xef\x76\x4c\x9e\xe2\x10\xea\x57\x22\x76\x5f",
];
/// Begins a FileDataStoreObject (2.6.13): {BDE316E7-2665-4511-A4C4-8D4D0B7A9EAC}, size, 12 bytes, data.
const FILE: &[u8] = b"\xe7\x16\xe3\xbd\x65\x26\x11\x45\xa4\xc4\x8d\x4d\x0b\x7a\x9e\xac";
/// Longest name that is looked for, in characters: Windows has none longer.
const NAME: usize = 255;
/// Most names of one section.
const NAMES: usize = 200;
/// Most texts that end as a name does; sections hold some hundred.
const CANDIDATES: usize = 20_000;

/// Reads a section.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !MAGICS.iter().any(|magic| bytes.starts_with(magic)) {
        return false;
    }
    found.format = "one";
    let mut names = vec![];
    let mut files = vec![];
    let mut end = 0;
    for at in memmem::find_iter(bytes, FILE) {
        // Within the content of another one it is none of its own.
        if at < end {
            continue;
        }
        let Some(size) = u64_at(bytes, at + 16) else {
            found.unread(Unread::Broken);
            continue;
        };
        names_in(piece(bytes, end, at - end), &mut names, found);
        let content = piece(bytes, at + 36, small(size));
        if (content.len() as u64) < size {
            found.unread(Unread::Broken);
        }
        end = at + 36 + content.len();
        files.push(content);
    }
    names_in(bytes.get(end..).unwrap_or_default(), &mut names, found);
    tell(&files, &names, found);
    common::bytes_ask_to_enable(bytes, found);
    true
}

/// Pictures are files in the same way; names stand elsewhere, in the order of the files that have one.
fn tell(files: &[&[u8]], names: &[String], found: &mut Found<'_>) {
    for name in names {
        found.indicator(IndicatorKind::EmbeddedFile, name);
    }
    let named: Vec<usize> = files
        .iter()
        .enumerate()
        .filter(|(_, content)| miwake_mail::file_kind(content) != miwake_mail::FileKind::Image)
        .map(|(at, _)| at)
        .collect();
    for (at, content) in files.iter().enumerate() {
        let name = named
            .iter()
            .position(|named| *named == at)
            // Only when they match one to one is it known which is whose.
            .filter(|_| named.len() == names.len())
            .and_then(|place| names.get(place).cloned())
            .unwrap_or_else(|| format!("file {}", at + 1));
        let size = content.len() as u64;
        let (content, why) = found.unpack(*content, size, size);
        let mut child = Child::of(&name, content);
        child.unread.extend(why);
        if !found.child(child) {
            break;
        }
    }
}

/// UTF-16 text that ends like a file's name, as the property EmbeddedFileName has it: a size in bytes before it.
fn names_in(bytes: &[u8], names: &mut Vec<String>, found: &mut Found<'_>) {
    let mut candidates = 0;
    for at in memmem::find_iter(bytes, b".\0") {
        if names.len() >= NAMES {
            return found.unread(Unread::TooMany);
        }
        let unit = |at: usize| {
            has(bytes, at + 1, b"\0")
                .then(|| bytes.get(at).copied())
                .flatten()
        };
        // Three or four letters or digits, then the end.
        let length = (0..5)
            .take_while(|n| unit(at + 2 + n * 2).is_some_and(|b| b.is_ascii_alphanumeric()))
            .count();
        let end = at + 2 + length * 2;
        if !(2..=4).contains(&length) {
            continue;
        }
        candidates += 1;
        if candidates > CANDIDATES {
            return found.unread(Unread::TooMany);
        }
        // Backwards to the size that matches.
        let start = (1..=NAME).find_map(|back| {
            let start = at.checked_sub(back * 2)?;
            let size = u32_at(bytes, start.checked_sub(4)?)? as usize;
            let stated = size == end - start || size == end + 2 - start;
            stated.then_some(start)
        });
        let Some(start) = start else {
            continue;
        };
        let name = utf16(piece(bytes, start, end - start), false);
        let plain = name
            .chars()
            .all(|c| !c.is_control() && !matches!(c, '\\' | '/' | ':'));
        if plain && !names.contains(&name) {
            names.push(name);
        }
    }
}
