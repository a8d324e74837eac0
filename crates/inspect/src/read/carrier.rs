//! Files that carry another format behind their own: programs that unpack themselves, and `autorun.inf`.

use super::bytes::{has, piece, u16_at, u32_at};
use super::{Found, cab, names, rar, seven_zip, small};
use crate::{IndicatorKind, Unread};
use memchr::memmem;

/// How far behind a program's own sections an archive may begin.
const REACH: usize = 1024 * 1024;
/// How much of an `autorun.inf` is read.
const AUTORUN: usize = 64 * 1024;

/// Reads the archive in a program that unpacks itself.
pub(crate) fn self_extracting(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let Some(end) = end_of_program(bytes) else {
        return false;
    };
    let behind = piece(bytes, end, bytes.len());
    let near = piece(behind, 0, REACH);
    let marks: [(&[u8], &str); 3] = [
        (b"Rar!\x1a\x07", "rar"),
        (b"7z\xbc\xaf\x27\x1c", "7z"),
        (b"MSCF\0\0\0\0", "cab"),
    ];
    let first = marks
        .iter()
        .filter_map(|(mark, name)| Some((memmem::find(near, mark)?, *name)))
        .min();
    let Some((at, name)) = first else {
        return false;
    };
    let archive = piece(behind, at, behind.len());
    let format = found.format;
    found.sign(IndicatorKind::Polyglot, &format!("exe + {name}"));
    let _ =
        rar::read(archive, found) || seven_zip::read(archive, found) || cab::read(archive, found);
    found.format = format;
    true
}

/// Where the sections of a program for Windows end.
fn end_of_program(bytes: &[u8]) -> Option<usize> {
    if !has(bytes, 0, b"MZ") {
        return None;
    }
    let header = small(u64::from(u32_at(bytes, 0x3c)?));
    if !has(bytes, header, b"PE\0\0") {
        return None;
    }
    let count = usize::from(u16_at(bytes, header + 6)?);
    let table = header + 24 + usize::from(u16_at(bytes, header + 20)?);
    let ends = (0..count.min(96)).filter_map(|index| {
        let section = table + index * 40;
        let end = u64::from(u32_at(bytes, section + 16)?) + u64::from(u32_at(bytes, section + 20)?);
        Some(small(end))
    });
    ends.max().filter(|end| *end <= bytes.len())
}

/// Reads what starts by itself when a disk is put in.
pub(crate) fn autorun(name: &str, bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !names::base(name).eq_ignore_ascii_case("autorun.inf") {
        return false;
    }
    if bytes.len() > AUTORUN {
        found.unread(Unread::TooLarge);
    }
    let text = crate::engine::text_of(piece(bytes, 0, AUTORUN));
    let starts = |line: &&str| {
        let key = line.split('=').next().unwrap_or_default().trim();
        let key = key.to_ascii_lowercase();
        key == "open" || key == "shellexecute" || key.starts_with("shell\\")
    };
    for line in text.lines().filter(starts) {
        found.sign(IndicatorKind::AutoRunFile, line);
    }
    true
}
