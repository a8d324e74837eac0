//! tar: the old form, POSIX ustar and pax, GNU's long names.
//!
//! Own code: the list is short, and the usual crate reads lengths that a file states before it looks at what is there.

use crate::bytes::{has, piece, small};
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::model::note;
use crate::{Indicator, IndicatorKind, Unread, names};

const BLOCK: usize = 512;

/// Reads a tar file.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !sum_fits(piece(bytes, 0, BLOCK)) {
        return false;
    }
    found.format = "tar";
    let (mut at, mut next) = (0, Next::default());
    while at < bytes.len() {
        let header = piece(bytes, at, BLOCK);
        if header.iter().all(|byte| *byte == 0) {
            break;
        }
        if !sum_fits(header) {
            found.unread(Unread::Broken);
            break;
        }
        let size = next
            .size
            .take()
            .unwrap_or_else(|| number(piece(header, 124, 12)));
        let content = piece(bytes, at + BLOCK, small(size));
        at = at
            .saturating_add(BLOCK)
            .saturating_add(small(size))
            .checked_next_multiple_of(BLOCK)
            .unwrap_or(usize::MAX);
        match piece(header, 156, 1) {
            b"L" => next.name = Some(names::decode(until_nul(content), found.decoding)),
            b"K" => next.link = Some(names::decode(until_nul(content), found.decoding)),
            b"x" => next.read_pax(content, found.decoding),
            b"g" => {}
            kind => {
                let stated = std::mem::take(&mut next);
                if !entry(header, kind, content, size, stated, found) {
                    break;
                }
            }
        }
    }
    true
}

/// What a header says of the one that follows it.
#[derive(Default)]
struct Next {
    name: Option<String>,
    link: Option<String>,
    size: Option<u64>,
}

impl Next {
    /// Records of the form `length key=value\n`.
    fn read_pax(&mut self, mut records: &[u8], decoding: Decoding<'_>) {
        while let Some(space) = memchr::memchr(b' ', records) {
            let length = decimal(piece(records, 0, space));
            if length <= space || length > records.len() {
                return;
            }
            let (record, rest) = records.split_at(length);
            records = rest;
            let record = piece(record, space + 1, length - space - 1);
            let record = record.strip_suffix(b"\n").unwrap_or(record);
            let Some(equals) = memchr::memchr(b'=', record) else {
                continue;
            };
            let (key, value) = (piece(record, 0, equals), piece(record, equals + 1, length));
            match key {
                b"path" => self.name = Some(names::decode(value, decoding)),
                b"linkpath" => self.link = Some(names::decode(value, decoding)),
                b"size" => self.size = Some(decimal(value) as u64),
                _ => {}
            }
        }
    }
}

fn decimal(digits: &[u8]) -> usize {
    let text = std::str::from_utf8(digits).unwrap_or_default();
    text.trim().parse().unwrap_or_default()
}

/// Adds one entry; `false` when there are too many.
fn entry(
    header: &[u8],
    kind: &[u8],
    content: &[u8],
    size: u64,
    stated: Next,
    found: &mut Found<'_>,
) -> bool {
    let name = stated.name.unwrap_or_else(|| name(header, found.decoding));
    match kind {
        b"1" | b"2" => {
            let link = piece(header, 157, 100);
            let target = stated
                .link
                .unwrap_or_else(|| names::decode(until_nul(link), found.decoding));
            let child = Child {
                name,
                indicators: vec![Indicator::new(
                    IndicatorKind::SymbolicLink,
                    &target,
                    found.limits,
                )],
                ..Child::default()
            };
            found.entry(child)
        }
        // Devices, folders and what only some programs write.
        b"3" | b"4" | b"5" | b"6" | b"D" | b"V" | b"M" => true,
        // Old programs mark folders by their name alone.
        _ if name.ends_with('/') && size == 0 => true,
        _ => {
            let (bytes, why) = found.unpack(content, size, content.len() as u64);
            let mut child = Child::of(&name, bytes);
            child.size = size;
            child.unread.extend(why);
            if (content.len() as u64) < size {
                note(&mut child.unread, Unread::Broken);
            }
            found.entry(child)
        }
    }
}

fn name(header: &[u8], decoding: Decoding<'_>) -> String {
    let name = names::decode(until_nul(piece(header, 0, 100)), decoding);
    let prefix = until_nul(piece(header, 345, 155));
    if has(header, 257, b"ustar\0") && !prefix.is_empty() {
        format!("{}/{name}", names::decode(prefix, decoding))
    } else {
        name
    }
}

fn until_nul(bytes: &[u8]) -> &[u8] {
    let end = memchr::memchr(0, bytes).unwrap_or(bytes.len());
    piece(bytes, 0, end)
}

/// Octal, or GNU's binary form for what is too large.
fn number(field: &[u8]) -> u64 {
    if field.first().is_some_and(|byte| byte & 0x80 != 0) {
        let low = piece(field, field.len().saturating_sub(8), 8);
        return low.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    }
    let digits = field.iter().filter(|byte| (b'0'..=b'7').contains(byte));
    digits.fold(0, |sum: u64, byte| {
        sum.wrapping_mul(8) + u64::from(byte - b'0')
    })
}

/// Whether the sum over the header, with blanks in its own place, is the one stated.
fn sum_fits(header: &[u8]) -> bool {
    if header.len() < BLOCK {
        return false;
    }
    let own = 148..156;
    let sum: u64 = header
        .iter()
        .enumerate()
        .map(|(at, byte)| u64::from(if own.contains(&at) { b' ' } else { *byte }))
        .sum();
    // All zero is an end, no header.
    sum > 8 * 0x20 && sum == number(piece(header, 148, 8))
}
