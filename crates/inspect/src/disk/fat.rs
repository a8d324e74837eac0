//! Disk images with FAT, alone, in a partition, or in a fixed VHD. Other file systems are named, not read.
//!
//! Own code: the crates for it want to write, and take a clock.

use super::pieces::Pieces;
use crate::bytes::{has, piece, small, u8_at, u16_at, u32_at};
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::text::utf16;
use crate::{Unread, names};
use miwake_mail::FileKind;
use std::collections::BTreeSet;

const SECTOR: usize = 512;
/// Longest path, in bytes.
const PATH: usize = 1024;
/// Longest long name, in bytes: twenty parts of thirteen characters.
const LONG: usize = 20 * 26;

/// Reads an image of a disk.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let footer = bytes.len().saturating_sub(SECTOR);
    let (disk, format) = if has(bytes, footer, b"conectix") {
        // Fixed: the disk as it is, then the footer. Others have a table of pieces.
        if piece(bytes, footer + 60, 4) != [0, 0, 0, 2] {
            found.format = "vhd";
            found.kind = Some(FileKind::DiskImage);
            found.unread(Unread::Unsupported);
            return true;
        }
        (piece(bytes, 0, footer), "vhd")
    } else {
        (bytes, "img")
    };
    if !has(disk, 510, b"\x55\xaa") {
        return false;
    }
    let partitions: Vec<_> = (0..4).filter_map(|index| partition(disk, index)).collect();
    if let Some(volume) = Volume::of(disk) {
        volume.walk(found);
    } else if !partitions.is_empty() {
        for (start, length) in partitions {
            match Volume::of(piece(disk, start, length)) {
                Some(volume) => volume.walk(found),
                None => found.unread(Unread::Unsupported),
            }
        }
    } else if has(disk, 3, b"NTFS    ") || has(disk, 3, b"EXFAT   ") || format == "vhd" {
        found.unread(Unread::Unsupported);
    } else {
        return false;
    }
    found.format = format;
    found.kind = Some(FileKind::DiskImage);
    true
}

/// Start and length of a partition in bytes.
fn partition(disk: &[u8], index: usize) -> Option<(usize, usize)> {
    let at = 446 + index * 16;
    let bootable = u8_at(disk, at)?;
    let kind = u8_at(disk, at + 4)?;
    let start = small(u64::from(u32_at(disk, at + 8)?)).checked_mul(SECTOR)?;
    let length = small(u64::from(u32_at(disk, at + 12)?)).checked_mul(SECTOR)?;
    let sound = matches!(bootable, 0 | 0x80) && kind != 0 && start > 0;
    (sound && length > 0 && start < disk.len()).then_some((start, length))
}

struct Volume<'a> {
    bytes: &'a [u8],
    /// Bytes of a cluster.
    cluster: usize,
    clusters: usize,
    /// Where the table and the first cluster start.
    table: usize,
    data: usize,
    /// Bits of an entry of the table.
    width: u8,
    /// Start and length of the topmost folder where it has its own place (FAT12, FAT16).
    root: (usize, usize),
    /// First cluster of the topmost folder (FAT32).
    root_cluster: u32,
}

impl<'a> Volume<'a> {
    /// The volume that `bytes` begin with.
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let short = |at: usize| u16_at(bytes, at).map(usize::from);
        let long = |at: usize| u32_at(bytes, at).map(|n| small(u64::from(n)));
        let sector = short(11)?;
        let per_cluster = usize::from(u8_at(bytes, 13)?);
        let tables = usize::from(u8_at(bytes, 16)?);
        let jumps = matches!(bytes.first()?, 0xeb | 0xe9);
        let sound = matches!(sector, 512 | 1024 | 2048 | 4096)
            && per_cluster.is_power_of_two()
            && matches!(tables, 1 | 2);
        if !jumps || !sound {
            return None;
        }
        let table_length = match short(22)? {
            0 => long(36)?,
            length => length,
        };
        let total = match short(19)? {
            0 => long(32)?,
            total => total,
        };
        let root_length = (short(17)? * 32).next_multiple_of(sector);
        let table = short(14)? * sector;
        let root = table.checked_add(table_length.checked_mul(sector)?.checked_mul(tables)?)?;
        let data = root.checked_add(root_length)?;
        let cluster = per_cluster * sector;
        let clusters = total.checked_mul(sector)?.checked_sub(data)? / cluster;
        let width = match clusters {
            0..4085 => 12,
            4085..65_525 => 16,
            _ => 32,
        };
        Some(Self {
            bytes,
            cluster,
            // No more than there can be.
            clusters: clusters.min(bytes.len() / cluster + 1),
            table,
            data,
            width,
            root: (root, root_length),
            root_cluster: if width == 32 { u32_at(bytes, 44)? } else { 0 },
        })
    }

    /// The cluster that follows; `None` at the end.
    fn next(&self, cluster: u32) -> Option<u32> {
        let index = small(u64::from(cluster));
        let next = match self.width {
            12 => {
                let pair = u16_at(self.bytes, self.table + index + index / 2)?;
                u32::from(if index % 2 == 1 {
                    pair >> 4
                } else {
                    pair & 0xfff
                })
            }
            16 => u32::from(u16_at(self.bytes, self.table + index * 2)?),
            _ => u32_at(self.bytes, self.table.checked_add(index.checked_mul(4)?)?)? & 0x0fff_ffff,
        };
        (2..self.clusters + 2)
            .contains(&small(u64::from(next)))
            .then_some(next)
    }

    /// The content that starts in `cluster`, `length` bytes at most.
    fn content(&self, cluster: u32, length: usize) -> Pieces<'a> {
        let most = length.div_ceil(self.cluster).min(self.clusters);
        let mut places: Vec<(usize, usize)> = vec![];
        let mut next = (cluster >= 2).then_some(cluster);
        for _ in 0..most {
            let Some(now) = next else { break };
            let start = (small(u64::from(now)) - 2).saturating_mul(self.cluster);
            let start = start.saturating_add(self.data);
            // What lies behind the image gives nothing, so following it would cost without end.
            if start >= self.bytes.len() {
                break;
            }
            match places.last_mut() {
                // Clusters in a row are one place.
                Some((first, length)) if *first + *length == start => *length += self.cluster,
                _ => places.push((start, self.cluster)),
            }
            next = self.next(now);
        }
        Pieces::new(self.bytes, places, length)
    }

    fn walk(&self, found: &mut Found<'_>) {
        let mut folders = vec![(String::new(), self.root_cluster)];
        let mut seen = BTreeSet::new();
        // Folders that lie over each other must not cost more than the image is long.
        let mut left = self.bytes.len();
        while let Some((path, cluster)) = folders.pop() {
            if !seen.insert(cluster) || path.len() > PATH || left == 0 {
                found.unread(Unread::Broken);
                continue;
            }
            let folder = if cluster == 0 {
                piece(self.bytes, self.root.0, self.root.1).to_vec()
            } else {
                self.content(cluster, left).gather(left)
            };
            if folder.len() >= left {
                // Perhaps not all of it: no honest folder takes as much as the whole image.
                found.unread(Unread::Broken);
            }
            left = left.saturating_sub(folder.len());
            let mut inner = vec![];
            if !self.list(&folder, &path, &mut inner, found) {
                return;
            }
            folders.extend(inner.into_iter().rev());
        }
    }

    fn list(
        &self,
        folder: &[u8],
        path: &str,
        inner: &mut Vec<(String, u32)>,
        found: &mut Found<'_>,
    ) -> bool {
        let mut long: Vec<u8> = vec![];
        for entry in folder.chunks_exact(32) {
            let (first, flags) = (u8_at(entry, 0).unwrap_or(0), u8_at(entry, 11).unwrap_or(0));
            match (first, flags) {
                (0, _) => break,
                // Deleted.
                (0xe5, _) => long.clear(),
                // A part of a long name; the last part stands first.
                (_, 0x0f) => {
                    if first & 0x40 != 0 || long.len() >= LONG {
                        long.clear();
                    }
                    let part = [
                        piece(entry, 1, 10),
                        piece(entry, 14, 12),
                        piece(entry, 28, 4),
                    ];
                    long.splice(0..0, part.concat());
                }
                // The label of the disk, the folder itself and the one above.
                (_, flags) if flags & 8 != 0 => long.clear(),
                (b'.', _) => long.clear(),
                _ => {
                    let name = format!(
                        "{path}{}",
                        name(entry, &std::mem::take(&mut long), found.decoding)
                    );
                    let high = if self.width == 32 {
                        u16_at(entry, 20)
                    } else {
                        None
                    };
                    let low = u16_at(entry, 26).unwrap_or_default();
                    let cluster = u32::from(high.unwrap_or_default()) << 16 | u32::from(low);
                    if flags & 0x10 != 0 {
                        inner.push((format!("{name}/"), cluster));
                        continue;
                    }
                    let size = u32_at(entry, 28).unwrap_or_default();
                    let child = Child {
                        name,
                        hidden: flags & 2 != 0,
                        ..Child::default()
                    };
                    let content = self.content(cluster, small(u64::from(size)));
                    if !content.file(child, u64::from(size), found) {
                        return false;
                    }
                }
            }
        }
        true
    }
}

/// The long name, if there is one, else eight letters, a dot and three.
fn name(entry: &[u8], long: &[u8], decoding: Decoding<'_>) -> String {
    if !long.is_empty() {
        let end = long.chunks_exact(2).position(|pair| pair == [0, 0]);
        return utf16(piece(long, 0, end.map_or(long.len(), |at| at * 2)), false);
    }
    // Windows NT notes here that the letters are small ones.
    let small_letters = u8_at(entry, 12).unwrap_or_default();
    let part = |at: usize, length: usize, bit: u8| {
        let name = names::decode(piece(entry, at, length).trim_ascii_end(), decoding);
        if small_letters & bit != 0 {
            name.to_ascii_lowercase()
        } else {
            name
        }
    };
    let (stem, ending) = (part(0, 8, 8), part(8, 3, 16));
    if ending.is_empty() {
        stem
    } else {
        format!("{stem}.{ending}")
    }
}
