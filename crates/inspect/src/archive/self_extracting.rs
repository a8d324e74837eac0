//! Programs that unpack themselves: an archive stands behind their own sections.

use super::{cab, rar, seven_zip};
use crate::IndicatorKind;
use crate::bytes::{has, piece, small, u16_at, u32_at};
use crate::found::Found;
use memchr::memmem;

/// How far behind a program's own sections an archive may begin.
const REACH: usize = 1024 * 1024;

/// Reads the archive in a program that unpacks itself.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
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
    found.indicator(IndicatorKind::Polyglot, &format!("exe + {name}"));
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
