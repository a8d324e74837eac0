//! Disk images with ISO 9660, Joliet as Windows prefers it, or UDF, which it prefers to both.
//!
//! Own code: no maintained crate reads images from memory; a list of fixed records.

use super::udf;
use crate::bytes::{has, piece, small, u8_at, u16_at, u32_at};
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::model::note;
use crate::text::utf16;
use crate::{Unread, names};
use miwake_mail::FileKind;
use std::collections::BTreeSet;

const SECTOR: usize = 2048;
/// First sector of the descriptors.
const FIRST: usize = 16;
/// Most descriptors that are looked at.
const DESCRIPTORS: usize = 64;
/// Longest path, in bytes: what lies deeper is in a circle, or meant for nobody.
const PATH: usize = 1024;

/// Reads the image of a disc.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let marked = has(bytes, FIRST * SECTOR + 1, b"CD001");
    if !marked && !has(bytes, FIRST * SECTOR + 1, b"BEA01") {
        return false;
    }
    let listed = udf::read(bytes, found);
    if !marked && listed.is_none() {
        return false;
    }
    found.format = "iso";
    found.kind = Some(FileKind::DiskImage);
    match Volume::find(bytes) {
        Some(volume) => volume.walk(&listed.unwrap_or_default(), found),
        None if listed.is_none() => found.unread(Unread::Broken),
        None => {}
    }
    true
}

struct Volume<'a> {
    bytes: &'a [u8],
    /// Bytes of a block, in which places are counted.
    block: usize,
    joliet: bool,
    /// Block and bytes of the topmost folder.
    root: (u32, u32),
}

impl<'a> Volume<'a> {
    fn find(bytes: &'a [u8]) -> Option<Self> {
        let mut primary = None;
        for sector in FIRST..FIRST + DESCRIPTORS {
            let descriptor = piece(bytes, sector * SECTOR, SECTOR);
            if !has(descriptor, 1, b"CD001") {
                break;
            }
            let escape = piece(descriptor, 88, 3);
            let joliet = matches!(escape, b"%/@" | b"%/C" | b"%/E");
            let volume = || {
                Some(Self {
                    bytes,
                    block: usize::from(u16_at(descriptor, 128)?).max(512),
                    joliet,
                    root: (u32_at(descriptor, 158)?, u32_at(descriptor, 166)?),
                })
            };
            match u8_at(descriptor, 0)? {
                1 if primary.is_none() => primary = volume(),
                2 if joliet => return volume(),
                255 => break,
                _ => {}
            }
        }
        primary
    }

    fn place(&self, block: u32) -> usize {
        small(u64::from(block)).saturating_mul(self.block)
    }

    fn walk(&self, listed: &udf::Listed, found: &mut Found<'_>) {
        let mut folders = vec![(String::new(), self.root)];
        let mut seen = BTreeSet::new();
        // Folders that lie over each other must not cost more than the image is long.
        let mut left = self.bytes.len();
        while let Some((path, (block, length))) = folders.pop() {
            let length = small(u64::from(length));
            if !seen.insert(block) || length > left || path.len() > PATH {
                found.unread(Unread::Broken);
                continue;
            }
            left -= length;
            let folder = piece(self.bytes, self.place(block), length);
            if folder.len() < length {
                found.unread(Unread::Broken);
            }
            let mut inner = vec![];
            if !self.list(folder, &path, listed, &mut inner, found) {
                return;
            }
            // The last is taken first.
            folders.extend(inner.into_iter().rev());
        }
    }

    /// Adds the files of a folder, and notes its folders; `false` when there are too many.
    fn list(
        &self,
        folder: &[u8],
        path: &str,
        listed: &udf::Listed,
        folders: &mut Vec<(String, (u32, u32))>,
        found: &mut Found<'_>,
    ) -> bool {
        let mut at = 0;
        while at < folder.len() {
            let length = usize::from(u8_at(folder, at).unwrap_or_default());
            let record = piece(folder, at, length);
            // A record does not go over the end of a sector: the rest of it is empty.
            if length == 0 {
                at = (at + 1).next_multiple_of(SECTOR);
                continue;
            }
            at += length;
            let Some(entry) = self.entry(record) else {
                found.unread(Unread::Broken);
                continue;
            };
            if matches!(entry.raw_name, b"\0" | b"\x01") {
                continue;
            }
            let name = format!("{path}{}", self.name(entry.raw_name, found.decoding));
            if entry.flags & 2 != 0 {
                folders.push((format!("{name}/"), (entry.block, entry.length)));
                continue;
            }
            // UDF has told it; an empty file has no place to know it by.
            let (place, size) = (self.place(entry.block), u64::from(entry.length));
            if listed.contains(&(place, size)) || size == 0 && !listed.is_empty() {
                continue;
            }
            if !self.file(&name, &entry, found) {
                return false;
            }
        }
        true
    }

    fn file(&self, name: &str, entry: &Entry<'_>, found: &mut Found<'_>) -> bool {
        let size = u64::from(entry.length);
        let content = piece(self.bytes, self.place(entry.block), small(size));
        let (bytes, why) = found.unpack(content, size, content.len() as u64);
        let mut child = Child::of(name, bytes);
        child.size = size;
        child.hidden = entry.flags & 1 != 0;
        child.unread.extend(why);
        if (content.len() as u64) < size {
            note(&mut child.unread, Unread::Broken);
        }
        found.entry(child)
    }

    fn entry<'b>(&self, record: &'b [u8]) -> Option<Entry<'b>> {
        let length = usize::from(u8_at(record, 32)?);
        Some(Entry {
            raw_name: record.get(33..33 + length)?,
            block: u32_at(record, 2)?,
            length: u32_at(record, 10)?,
            flags: u8_at(record, 25)?,
        })
    }

    /// The name without its version.
    fn name(&self, raw: &[u8], decoding: Decoding<'_>) -> String {
        let name = if self.joliet {
            utf16(raw, true)
        } else {
            names::decode(raw, decoding)
        };
        let name = match name.rsplit_once(';') {
            Some((name, version)) if version.bytes().all(|b| b.is_ascii_digit()) => name,
            _ => &name,
        };
        name.strip_suffix('.').unwrap_or(name).to_owned()
    }
}

/// A record of a folder.
struct Entry<'a> {
    raw_name: &'a [u8],
    block: u32,
    length: u32,
    /// Bit 0 hidden, bit 1 folder.
    flags: u8,
}
