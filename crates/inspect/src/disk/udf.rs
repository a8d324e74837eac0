//! Disk images with UDF (ECMA-167): what Windows reads when an image has both UDF and ISO 9660.
//!
//! Own code: no maintained crate reads it from memory. UDF 2.50's metadata partition, which only Blu-ray uses, is not read.

use super::pieces::Pieces;
use crate::Unread;
use crate::bytes::{has, piece, small, u8_at, u16_at, u32_at, u64_at};
use crate::found::{Child, Found};
use crate::text::utf16;
use std::collections::BTreeSet;

const SECTOR: usize = 2048;
/// Longest path, in bytes.
const PATH: usize = 1024;
/// Most descriptors of the volume that are looked at.
const DESCRIPTORS: usize = 64;

/// Where the content of each file stands, and its size: what ISO 9660 need not list again.
pub(super) type Listed = BTreeSet<(usize, u64)>;

/// Reads a UDF image; `None` when it is none.
pub(super) fn read(bytes: &[u8], found: &mut Found<'_>) -> Option<Listed> {
    let marked = (16..32).any(|sector| has(bytes, sector * SECTOR + 1, b"NSR0"));
    if !marked {
        return None;
    }
    let mut listed = Listed::new();
    match Volume::find(bytes) {
        Ok((volume, root)) => volume.walk(root, &mut listed, found),
        Err(why) => found.unread(why),
    }
    Some(listed)
}

struct Volume<'a> {
    bytes: &'a [u8],
    /// Where the partition starts, in bytes.
    start: usize,
}

/// A file or folder.
struct Node<'a> {
    kind: u8,
    size: u64,
    content: Pieces<'a>,
}

impl<'a> Volume<'a> {
    /// The volume, and the block of its topmost folder.
    fn find(bytes: &'a [u8]) -> Result<(Self, u32), Unread> {
        let anchor = 256 * SECTOR;
        if u16_at(bytes, anchor) != Some(2) {
            return Err(Unread::Broken);
        }
        let number = |at: usize| u32_at(bytes, at).ok_or(Unread::Broken);
        let first = small(u64::from(number(anchor + 20)?)).saturating_mul(SECTOR);
        let (mut start, mut set) = (None, None);
        for index in 0..DESCRIPTORS {
            let at = first.saturating_add(index * SECTOR);
            match u16_at(bytes, at) {
                Some(5) => start = Some(small(u64::from(number(at + 188)?)).saturating_mul(SECTOR)),
                Some(6) => {
                    let usual = number(at + 212)? == 2048 && number(at + 268)? == 1;
                    if !usual || u8_at(bytes, at + 440) != Some(1) {
                        return Err(Unread::Unsupported);
                    }
                    set = Some(number(at + 252)?);
                }
                Some(8) | None => break,
                _ => {}
            }
        }
        let (Some(start), Some(set)) = (start, set) else {
            return Err(Unread::Broken);
        };
        let volume = Self { bytes, start };
        let set = volume.place(set);
        if u16_at(bytes, set) != Some(256) {
            return Err(Unread::Broken);
        }
        let root = u32_at(bytes, set.saturating_add(404)).ok_or(Unread::Broken)?;
        Ok((volume, root))
    }

    fn place(&self, block: u32) -> usize {
        let offset = small(u64::from(block)).saturating_mul(SECTOR);
        // Far enough from the end of numbers that offsets can be added.
        self.start.saturating_add(offset).min(usize::MAX / 2)
    }

    fn node(&self, block: u32) -> Option<Node<'a>> {
        let at = self.place(block);
        let (lengths, data) = match u16_at(self.bytes, at)? {
            261 => (168, 176),
            266 => (208, 216),
            _ => return None,
        };
        let before = small(u64::from(u32_at(self.bytes, at + lengths)?));
        let length = small(u64::from(u32_at(self.bytes, at + lengths + 4)?)).min(SECTOR);
        let size = u64_at(self.bytes, at + 56)?;
        let start = (at + data).checked_add(before)?;
        let list = piece(self.bytes, start, length);
        let places = match u16_at(self.bytes, at + 34)? & 7 {
            0 => self.places(list, 8),
            1 => self.places(list, 16),
            3 => vec![(start, length)],
            _ => return None,
        };
        Some(Node {
            kind: u8_at(self.bytes, at + 27)?,
            size,
            content: Pieces::new(self.bytes, places, small(size)),
        })
    }

    fn places(&self, list: &[u8], width: usize) -> Vec<(usize, usize)> {
        let place = |record: &[u8]| {
            let length = u32_at(record, 0)?;
            // The two highest bits: whether anything was written there.
            (length >> 30 == 0 && length > 0)
                .then_some((self.place(u32_at(record, 4)?), small(u64::from(length))))
        };
        list.chunks_exact(width).map_while(place).collect()
    }

    fn walk(&self, root: u32, listed: &mut Listed, found: &mut Found<'_>) {
        let mut folders = vec![(String::new(), root)];
        let mut seen = BTreeSet::new();
        // Folders that lie over each other must not cost more than the image is long.
        let mut left = self.bytes.len();
        while let Some((path, block)) = folders.pop() {
            let node = self.node(block).filter(|node| node.kind == 4);
            let Some(node) = node.filter(|_| seen.insert(block) && path.len() <= PATH) else {
                found.unread(Unread::Broken);
                continue;
            };
            let folder = node.content.gather(left);
            if (folder.len() as u64) < node.size {
                found.unread(Unread::Broken);
            }
            left = left.saturating_sub(folder.len().max(1));
            let mut inner = vec![];
            for entry in Entries(&folder) {
                let name = format!("{path}{}", entry.name);
                if entry.flags & 2 != 0 {
                    inner.push((format!("{name}/"), entry.block));
                } else if !self.file(name, &entry, listed, found) {
                    return;
                }
            }
            folders.extend(inner.into_iter().rev());
        }
    }

    fn file(
        &self,
        name: String,
        entry: &Entry,
        listed: &mut Listed,
        found: &mut Found<'_>,
    ) -> bool {
        let child = Child {
            name,
            hidden: entry.flags & 1 != 0,
            ..Child::default()
        };
        let Some(node) = self.node(entry.block) else {
            return found.entry(Child {
                unread: vec![Unread::Broken],
                ..child
            });
        };
        listed.insert((node.content.start(), node.size));
        node.content.file(child, node.size, found)
    }
}

/// An entry of a folder.
struct Entry {
    name: String,
    block: u32,
    /// Bit 0 hidden, 1 folder, 2 deleted, 3 the folder above.
    flags: u8,
}

/// The entries of a folder, without deleted ones.
struct Entries<'a>(&'a [u8]);

impl Iterator for Entries<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        while u16_at(self.0, 0)? == 257 {
            let record = self.0;
            let flags = u8_at(record, 18)?;
            let name = usize::from(u8_at(record, 19)?);
            let start = 38 + usize::from(u16_at(record, 36)?);
            self.0 = piece(record, (start + name).next_multiple_of(4), record.len());
            if flags & 0xc == 0 {
                return Some(Entry {
                    name: decode(piece(record, start, name)),
                    block: u32_at(record, 24)?,
                    flags,
                });
            }
        }
        None
    }
}

/// A name: its first byte says whether a letter takes 8 or 16 bits.
fn decode(raw: &[u8]) -> String {
    match raw.split_first() {
        Some((16, name)) => utf16(name, true),
        Some((_, name)) => name.iter().map(|byte| char::from(*byte)).collect(),
        None => String::new(),
    }
}
