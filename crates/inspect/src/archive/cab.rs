//! Windows cabinets (MS-CAB): the list, and the content that is stored or compressed with MSZIP.
//!
//! Own code: a list of fixed records; the unpacking is miniz_oxide's.

use crate::bytes::{has, piece, small, u8_at, u16_at, u32_at};
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::{Unread, names};
use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress};
use std::collections::BTreeMap;
use std::io::{Error, ErrorKind, Read};

/// Most bytes of a block, unpacked; also how far back a block may refer.
const BLOCK: usize = 32 * 1024;

/// Reads a cabinet.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !has(bytes, 0, b"MSCF\0\0\0\0") {
        return false;
    }
    found.format = "cab";
    let Some(cabinet) = Cabinet::read(bytes) else {
        found.unread(Unread::Broken);
        return true;
    };
    // By folder (a run of compressed bytes, no directory), then by place in it.
    let mut files: BTreeMap<(usize, u64), Vec<Child>> = BTreeMap::new();
    let mut at = cabinet.files;
    for _ in 0..cabinet.count {
        let Some((folder, place, child, length)) = file(bytes, at, found.decoding) else {
            found.unread(Unread::Broken);
            break;
        };
        at += length;
        files.entry((folder, place)).or_default().push(child);
    }
    let mut now: Option<(usize, Blocks<'_>)> = None;
    for ((folder, place), children) in files {
        for child in children {
            if now.as_ref().is_none_or(|(open, _)| *open != folder) {
                now = cabinet.folder(folder).map(|blocks| (folder, blocks));
            }
            let blocks = now.as_mut().map(|(_, blocks)| blocks);
            let child = content(child, place, blocks, found);
            if !found.entry(child) {
                return true;
            }
        }
    }
    true
}

/// Reads the content of a file that stands at `place` in its folder.
fn content(
    mut child: Child,
    place: u64,
    blocks: Option<&mut Blocks<'_>>,
    found: &mut Found<'_>,
) -> Child {
    let why = match blocks {
        Some(blocks) if matches!(blocks.method, 2 | 3) => Unread::Unsupported,
        Some(blocks) if blocks.read == place => {
            let packed = blocks.packed.min(child.size);
            let (bytes, why) = found.unpack(blocks.take(child.size), packed, child.size);
            let whole = bytes.len() as u64 == child.size;
            child.bytes = Some(bytes);
            child.unread.extend(why);
            if !whole && why.is_none() {
                child.unread.push(Unread::Broken);
            }
            return child;
        }
        // Behind one that could not be read, or in bytes that another has too, or in another cabinet.
        _ => Unread::Broken,
    };
    child.unread.push(why);
    child
}

struct Cabinet<'a> {
    bytes: &'a [u8],
    /// Where the list of files is, and how many it has.
    files: usize,
    count: u16,
    /// Where the list of folders is, and how many it has.
    folders: usize,
    folder_count: usize,
    /// Bytes that every folder, and every block, has for its own use.
    folder_extra: usize,
    block_extra: usize,
}

impl<'a> Cabinet<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let flags = u16_at(bytes, 30)?;
        let mut at = 36;
        let (mut folder_extra, mut block_extra) = (0, 0);
        if flags & 4 != 0 {
            folder_extra = usize::from(u8_at(bytes, at + 2)?);
            block_extra = usize::from(u8_at(bytes, at + 3)?);
            at += 4 + usize::from(u16_at(bytes, at)?);
        }
        // Names of the cabinet and disk before and behind this one.
        for _ in 0..(flags & 1) * 2 + (flags & 2) {
            at += memchr::memchr(0, bytes.get(at..)?)? + 1;
        }
        Some(Self {
            bytes,
            files: small(u64::from(u32_at(bytes, 16)?)),
            count: u16_at(bytes, 28)?,
            folders: at,
            folder_count: usize::from(u16_at(bytes, 26)?),
            folder_extra,
            block_extra,
        })
    }

    fn folder(&self, index: usize) -> Option<Blocks<'a>> {
        if index >= self.folder_count {
            return None;
        }
        let at = self.folders + index * (8 + self.folder_extra);
        let start = small(u64::from(u32_at(self.bytes, at)?));
        Some(Blocks {
            bytes: self.bytes,
            at: start,
            left: u16_at(self.bytes, at + 4)?,
            method: u16_at(self.bytes, at + 6)? & 0xf,
            extra: self.block_extra,
            packed: self.bytes.len().saturating_sub(start) as u64,
            window: vec![],
            given: 0,
            read: 0,
        })
    }
}

/// Folder, place in it, file, and the length of the record at `at`.
fn file(bytes: &[u8], at: usize, decoding: Decoding<'_>) -> Option<(usize, u64, Child, usize)> {
    let name = bytes.get(at.checked_add(16)?..)?;
    let name = piece(name, 0, memchr::memchr(0, piece(name, 0, 1024))?);
    let attributes = u16_at(bytes, at + 14)?;
    let child = Child {
        name: names::decode(name, decoding),
        size: u64::from(u32_at(bytes, at)?),
        hidden: attributes & 2 != 0,
        ..Child::default()
    };
    let place = u64::from(u32_at(bytes, at + 4)?);
    let folder = usize::from(u16_at(bytes, at + 8)?);
    Some((folder, place, child, 16 + name.len() + 1))
}

/// The content of a folder, block by block.
struct Blocks<'a> {
    bytes: &'a [u8],
    /// The next block.
    at: usize,
    /// Blocks still to come.
    left: u16,
    /// 0 stored, 1 MSZIP, 2 Quantum, 3 LZX.
    method: u16,
    extra: usize,
    /// Bytes that its blocks can take at most.
    packed: u64,
    /// What was unpacked last, as far back as the next block may refer.
    window: Vec<u8>,
    /// How much of it was given.
    given: usize,
    /// Bytes given in all.
    read: u64,
}

impl Blocks<'_> {
    /// Unpacks the next block into the window.
    fn next(&mut self) -> Option<()> {
        let packed = usize::from(u16_at(self.bytes, self.at + 4)?);
        let size = usize::from(u16_at(self.bytes, self.at + 6)?).min(BLOCK);
        let start = self.at + 8 + self.extra;
        let data = self.bytes.get(start..start.checked_add(packed)?)?;
        self.at = start + packed;
        self.left -= 1;
        if self.method == 0 {
            self.window = data.to_vec();
            self.given = 0;
            return Some(());
        }
        let data = data.strip_prefix(b"CK")?;
        let before = self.window.len().min(BLOCK);
        self.window.drain(..self.window.len() - before);
        self.window.resize(before + size, 0);
        let mut inflate = DecompressorOxide::new();
        let flags = TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
        let (status, _, length) = decompress(&mut inflate, data, &mut self.window, before, flags);
        self.window.truncate(before + length);
        self.given = before;
        (status == TINFLStatus::Done && length == size).then_some(())
    }
}

impl Read for &mut Blocks<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.given == self.window.len() && self.left > 0 {
            self.next().ok_or(Error::from(ErrorKind::InvalidData))?;
        }
        let ready = piece(&self.window, self.given, into.len());
        let (to, _) = into.split_at_mut(ready.len());
        to.copy_from_slice(ready);
        self.given += ready.len();
        self.read += ready.len() as u64;
        Ok(ready.len())
    }
}
