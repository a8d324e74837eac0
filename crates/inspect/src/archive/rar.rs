//! RAR 1.5 to 4 and RAR 5: the list, and the content of what is only stored.
//!
//! Own code: the only complete readers are bindings to the maker's C++, whose licence and size both forbid them here.
//! The lists are told openly by the maker (technote.txt).

use crate::bytes::{has, piece, small, u8_at, u16_at, u32_at};
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::model::note;
use crate::{Indicator, IndicatorKind, Unread, names};

const MARK_4: &[u8] = b"Rar!\x1a\x07\0";
const MARK_5: &[u8] = b"Rar!\x1a\x07\x01\0";

/// Reads a RAR file.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if has(bytes, 0, MARK_4) {
        found.format = "rar";
        read_4(bytes, found);
    } else if has(bytes, 0, MARK_5) {
        found.format = "rar";
        read_5(bytes, found);
    } else if has(bytes, 0, b"RE~^") {
        found.format = "rar";
        found.unread(Unread::Unsupported);
    } else {
        return false;
    }
    true
}

/// What a list says of one file.
struct Entry<'a> {
    name: String,
    size: u64,
    packed: u64,
    data: &'a [u8],
    encrypted: bool,
    /// Not compressed.
    stored: bool,
    /// It begins or goes on in another volume.
    split: bool,
    hidden: bool,
    link: Option<String>,
}

impl Entry<'_> {
    fn add(self, found: &mut Found<'_>) -> bool {
        let mut child = Child::listed(&self.name, self.size, Unread::Unsupported);
        child.hidden = self.hidden;
        if let Some(target) = &self.link {
            child.indicators.push(Indicator::new(
                IndicatorKind::SymbolicLink,
                target,
                found.limits,
            ));
        }
        if self.encrypted {
            child = Child {
                encrypted: true,
                unread: vec![Unread::Encrypted],
                ..child
            };
        } else if self.stored && !self.split {
            let (bytes, why) = found.unpack(self.data, self.packed, self.data.len() as u64);
            child.unread = why.into_iter().collect();
            if (self.data.len() as u64) < self.packed || self.size != self.packed {
                note(&mut child.unread, Unread::Broken);
            }
            child.bytes = Some(bytes);
        }
        found.entry(child)
    }
}

/// RAR 1.5 to 4: blocks of CRC, type, flags, length, and the length of what follows.
fn read_4(bytes: &[u8], found: &mut Found<'_>) {
    let mut at = MARK_4.len();
    while at < bytes.len() {
        let Some((kind, flags, length)) = block_4(bytes, at) else {
            found.unread(Unread::Broken);
            return;
        };
        let header = piece(bytes, at, length);
        let data = at + length;
        let mut behind = 0;
        match kind {
            // The main header: are all others encrypted?
            0x73 if flags & 0x80 != 0 => {
                locked(found);
                return;
            }
            0x74 => match file_4(bytes, header, flags, data, found.decoding) {
                Some((entry, folder)) => {
                    behind = entry.packed;
                    if !folder && !entry.add(found) {
                        return;
                    }
                }
                None => {
                    found.unread(Unread::Broken);
                    return;
                }
            },
            0x7b => return,
            _ if flags & 0x8000 != 0 => {
                behind = u64::from(u32_at(header, 7).unwrap_or_default());
            }
            _ => {}
        }
        at = data.saturating_add(small(behind));
    }
}

fn block_4(bytes: &[u8], at: usize) -> Option<(u8, u16, usize)> {
    let length = usize::from(u16_at(bytes, at + 5)?);
    let kind = u8_at(bytes, at + 2)?;
    (length >= 7 && (0x72..=0x7b).contains(&kind)).then_some((kind, u16_at(bytes, at + 3)?, length))
}

/// The file in this header, and whether it is a folder.
fn file_4<'a>(
    bytes: &'a [u8],
    header: &[u8],
    flags: u16,
    data: usize,
    decoding: Decoding<'_>,
) -> Option<(Entry<'a>, bool)> {
    let mut packed = u64::from(u32_at(header, 7)?);
    let mut size = u64::from(u32_at(header, 11)?);
    let length = usize::from(u16_at(header, 26)?);
    let mut name = 32;
    if flags & 0x100 != 0 {
        packed |= u64::from(u32_at(header, 32)?) << 32;
        size |= u64::from(u32_at(header, 36)?) << 32;
        name = 40;
    }
    let raw = header.get(name..name + length)?;
    let name = if flags & 0x200 != 0 {
        wide_name(raw, decoding)
    } else {
        names::decode(raw, decoding)
    };
    let system = u8_at(header, 15)?;
    let attributes = u32_at(header, 28)?;
    let data = piece(bytes, data, small(packed));
    let is_link = system == 3 && attributes & 0xf000 == 0xa000;
    let entry = Entry {
        name,
        size,
        packed,
        data,
        encrypted: flags & 4 != 0,
        stored: u8_at(header, 25)? == 0x30,
        split: flags & 3 != 0,
        hidden: system < 3 && attributes & 2 != 0,
        link: is_link.then(|| names::decode(piece(data, 0, 1024), decoding)),
    };
    Some((entry, flags & 0xe0 == 0xe0))
}

/// A name in the form "in some old encoding, NUL, differences in UTF-16"; without NUL it is UTF-8.
fn wide_name(raw: &[u8], decoding: Decoding<'_>) -> String {
    let Some(nul) = memchr::memchr(0, raw) else {
        return names::decode(raw, decoding);
    };
    let (old, coded) = (piece(raw, 0, nul), piece(raw, nul + 1, raw.len()));
    let mut units: Vec<u16> = vec![];
    let mut code = coded.iter().copied();
    let Some(high) = code.next().map(u16::from) else {
        return names::decode(old, decoding);
    };
    let old_at = |at: usize| u16::from(u8_at(old, at).unwrap_or_default());
    let (mut flags, mut left) = (0, 0);
    while units.len() < raw.len() {
        if left == 0 {
            let Some(next) = code.next() else { break };
            (flags, left) = (next, 4);
        }
        left -= 1;
        let way = flags >> 6;
        flags <<= 2;
        let Some(byte) = code.next().map(u16::from) else {
            break;
        };
        match way {
            0 => units.push(byte),
            1 => units.push(byte | high << 8),
            2 => units.push(byte | code.next().map_or(0, u16::from) << 8),
            _ if byte & 0x80 != 0 => {
                let shift = code.next().map_or(0, u16::from);
                for _ in 0..(byte & 0x7f) + 2 {
                    let low = old_at(units.len()).wrapping_add(shift) & 0xff;
                    units.push(low | high << 8);
                }
            }
            _ => {
                for _ in 0..byte + 2 {
                    units.push(old_at(units.len()));
                }
            }
        }
    }
    String::from_utf16_lossy(&units)
}

fn locked(found: &mut Found<'_>) {
    found.encrypted = true;
    found.unread(Unread::Encrypted);
}

/// RAR 5: blocks of CRC, length, type, flags, and the lengths of what follows, as numbers of variable length.
fn read_5(bytes: &[u8], found: &mut Found<'_>) {
    let mut at = MARK_5.len();
    while at < bytes.len() {
        let Some(block) = Block::at(bytes, at) else {
            found.unread(Unread::Broken);
            return;
        };
        at = block.data.saturating_add(small(block.packed));
        match block.kind {
            2 => {
                let Some((entry, folder)) = block.file(bytes, found.decoding) else {
                    found.unread(Unread::Broken);
                    continue;
                };
                if !folder && !entry.add(found) {
                    return;
                }
            }
            4 => {
                locked(found);
                return;
            }
            5 => return,
            _ => {}
        }
    }
}

/// A header of RAR 5.
struct Block<'a> {
    kind: u64,
    flags: u64,
    /// What is special to the type.
    body: Numbers<'a>,
    extra: &'a [u8],
    /// Where the content starts.
    data: usize,
    packed: u64,
}

impl<'a> Block<'a> {
    fn at(bytes: &'a [u8], at: usize) -> Option<Self> {
        let mut head = Numbers(piece(bytes, at + 4, 3));
        let length = small(head.next()?);
        let start = at + 4 + 3 - head.0.len();
        let header = bytes.get(start..start.checked_add(length)?)?;
        let mut body = Numbers(header);
        let (kind, flags) = (body.next()?, body.next()?);
        let extra = if flags & 1 != 0 {
            small(body.next()?)
        } else {
            0
        };
        let packed = if flags & 2 != 0 { body.next()? } else { 0 };
        let (_, extra) = header.split_at_checked(header.len().checked_sub(extra)?)?;
        Some(Self {
            kind,
            flags,
            body,
            extra,
            data: start + length,
            packed,
        })
    }

    /// The file, and whether it is a folder.
    fn file(mut self, bytes: &'a [u8], decoding: Decoding<'_>) -> Option<(Entry<'a>, bool)> {
        let flags = self.body.next()?;
        let size = self.body.next()?;
        let attributes = self.body.next()?;
        let skipped = [2, 4].iter().filter(|bit| flags & **bit != 0).count() * 4;
        self.body.0 = self.body.0.get(skipped..)?;
        let compression = self.body.next()?;
        let system = self.body.next()?;
        let length = small(self.body.next()?);
        let (encrypted, link) = self.extras(decoding);
        let entry = Entry {
            name: names::decode(self.body.0.get(..length)?, decoding),
            size,
            packed: self.packed,
            data: piece(bytes, self.data, small(self.packed)),
            encrypted,
            stored: compression >> 7 & 7 == 0,
            split: self.flags & 0x18 != 0,
            hidden: system == 0 && attributes & 2 != 0,
            link,
        };
        Some((entry, flags & 1 != 0))
    }

    /// Whether it is encrypted, and where it points to, out of the extra records.
    fn extras(&self, decoding: Decoding<'_>) -> (bool, Option<String>) {
        let (mut encrypted, mut link) = (false, None);
        let mut extra = Numbers(self.extra);
        while let Some(length) = extra.next() {
            let Some((record, rest)) = extra.0.split_at_checked(small(length)) else {
                break;
            };
            extra.0 = rest;
            let mut record = Numbers(record);
            match record.next() {
                Some(1) => encrypted = true,
                Some(5) => link = record.target(decoding),
                _ => {}
            }
        }
        (encrypted, link)
    }
}

/// Numbers of seven bits a byte, the lowest first; the high bit says that more follow.
struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    fn next(&mut self) -> Option<u64> {
        let mut sum = 0;
        for index in 0..10 {
            let (first, rest) = self.0.split_first()?;
            self.0 = rest;
            sum |= u64::from(first & 0x7f) << (7 * index);
            if first & 0x80 == 0 {
                return Some(sum);
            }
        }
        None
    }

    /// The target of a link: type, flags, length, name.
    fn target(&mut self, decoding: Decoding<'_>) -> Option<String> {
        let (_, _) = (self.next()?, self.next()?);
        let length = small(self.next()?);
        let raw = self.0.get(..length)?;
        Some(names::decode(raw, decoding))
    }
}
