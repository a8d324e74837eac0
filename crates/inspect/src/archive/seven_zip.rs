//! 7z: the list, and the content packed with LZMA, LZMA2 or not at all, also filtered for programs (BCJ).
//!
//! Own reading of the list (7zFormat.txt): the crates that read it believe the counts and sizes that a file
//! states, and bring five more compressions. The unpacking is lzma-rust2's.

use crate::bytes::{has, piece, small, u32_at, u64_at};
use crate::found::{Child, Found};
use crate::text::utf16;
use crate::{Indicator, IndicatorKind, Unread};
use flate2::Crc;
use lzma_rust2::filter::bcj::BcjReader;
use lzma_rust2::{Lzma2Reader, LzmaReader};
use std::io::Read;

/// Length of what stands before the first packed byte.
const START: usize = 32;
/// Most steps that content goes through.
const CODERS: u64 = 4;
/// Most folders, files and packed streams of one list: what stands for each in memory is some hundred times larger than
/// the byte or two that it takes in the file.
const LISTED: u64 = 65_536;
/// How often a list may itself be packed.
const HEADERS: usize = 4;

/// Reads a 7z file.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !has(bytes, 0, b"7z\xbc\xaf\x27\x1c") {
        return false;
    }
    found.format = "7z";
    if let Err(why) = archive(bytes, found) {
        found.encrypted |= why == Unread::Encrypted;
        found.unread(why);
    }
    true
}

fn archive(bytes: &[u8], found: &mut Found<'_>) -> Result<(), Unread> {
    let offset = u64_at(bytes, 12).ok_or(Unread::Broken)?;
    let length = u64_at(bytes, 20).ok_or(Unread::Broken)?;
    let start = small(offset).saturating_add(START);
    let header = bytes.get(start..start.saturating_add(small(length)));
    let mut header = header.ok_or(Unread::Broken)?.to_vec();
    for _ in 0..HEADERS {
        let mut fields = Fields(&header);
        match fields.number() {
            Some(0x01) => {
                let (streams, files) = list(&mut fields).ok_or(Unread::Broken)?;
                return content(bytes, &streams, files, found);
            }
            Some(0x17) => {
                let streams = streams(&mut fields).ok_or(Unread::Broken)?;
                header = unpack_header(bytes, &streams, found)?;
            }
            // A 7z without files has no header.
            None if length == 0 => return Ok(()),
            _ => return Err(Unread::Broken),
        }
    }
    Err(Unread::Broken)
}

fn unpack_header(
    bytes: &[u8],
    streams: &Streams,
    found: &mut Found<'_>,
) -> Result<Vec<u8>, Unread> {
    let folder = streams.folders.first().ok_or(Unread::Broken)?;
    let packed = folder.packed(bytes);
    let (header, why) = found.unpack(folder.decoder(packed)?, packed.len() as u64, folder.size());
    found.give_back(header.len());
    why.map_or(Ok(header), Err)
}

/// Adds the files, folder after folder: a folder is a run of packed bytes with the content of some files.
fn content(
    bytes: &[u8],
    streams: &Streams,
    files: Vec<File>,
    found: &mut Found<'_>,
) -> Result<(), Unread> {
    let mut files = files.into_iter();
    for folder in streams.folders.iter().filter(|f| !f.files.is_empty()) {
        let packed = folder.packed(bytes);
        let (mut reader, mut why) = match folder.decoder(packed) {
            Ok(reader) => (Some(reader), None),
            Err(why) => (None, Some(why)),
        };
        for (size, crc) in &folder.files {
            let Some(mut child) = next_with_content(&mut files, found) else {
                return Ok(());
            };
            child.size = *size;
            child.encrypted = why == Some(Unread::Encrypted);
            if let Some(from) = reader.as_mut().filter(|_| why.is_none()) {
                let from = from.by_ref().take(*size);
                let (content, stopped) = found.unpack(from, packed.len() as u64, *size);
                let whole =
                    content.len() as u64 == *size && crc.is_none_or(|crc| crc == sum(&content));
                // What follows in the folder cannot be had either.
                why = stopped.or((!whole).then_some(Unread::Broken));
                child.bytes = Some(content);
            }
            child.unread.extend(why);
            if !found.entry(child) {
                return Ok(());
            }
        }
    }
    // Empty files at the end.
    next_with_content(&mut files, found).map_or(Ok(()), |_| Err(Unread::Broken))
}

/// Adds files without content, up to the next that has some.
fn next_with_content(
    files: &mut impl Iterator<Item = File>,
    found: &mut Found<'_>,
) -> Option<Child> {
    for file in files {
        let mut child = Child {
            name: file.name,
            hidden: file.attributes & 2 != 0,
            ..Child::default()
        };
        if file.attributes >> 28 == 0xa {
            child.indicators.push(Indicator::new(
                IndicatorKind::SymbolicLink,
                "",
                found.limits,
            ));
        }
        if file.has_content {
            return Some(child);
        }
        child.bytes = Some(vec![]);
        if !file.folder && !found.entry(child) {
            return None;
        }
    }
    None
}

fn sum(content: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(content);
    crc.sum()
}

/// A file as the list tells it.
#[derive(Clone, Default)]
struct File {
    name: String,
    has_content: bool,
    folder: bool,
    /// Of Windows; above 0x8000 the mode of Unix.
    attributes: u32,
}

#[derive(Default)]
struct Streams {
    folders: Vec<Folder>,
}

#[derive(Default)]
struct Folder {
    coders: Vec<Coder>,
    /// Input and output that are one.
    bonds: Vec<(u64, u64)>,
    /// Whether each coder has one input and one output, and there is one packed stream.
    simple: bool,
    packed_streams: u64,
    /// Where its packed bytes are.
    start: u64,
    length: u64,
    /// Unpacked size behind each coder.
    sizes: Vec<u64>,
    crc: Option<u32>,
    /// Size and sum of each file in it.
    files: Vec<(u64, Option<u32>)>,
    /// Whether the list says how many files those are; else it is one.
    divided: bool,
}

struct Coder {
    id: Vec<u8>,
    properties: Vec<u8>,
}

impl Folder {
    fn packed<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        let start = small(self.start).saturating_add(START);
        piece(bytes, start, small(self.length))
    }

    /// The coder whose output is the content.
    fn last(&self) -> usize {
        let bound = |index: &usize| self.bonds.iter().any(|(_, out)| *out == *index as u64);
        (0..self.coders.len())
            .find(|index| !bound(index))
            .unwrap_or(0)
    }

    /// Size of the content.
    fn size(&self) -> u64 {
        self.sizes.get(self.last()).copied().unwrap_or_default()
    }

    /// Unpacks `packed` through all coders.
    fn decoder<'a>(&self, packed: &'a [u8]) -> Result<Box<dyn Read + 'a>, Unread> {
        let locked = |coder: &Coder| coder.id == [6, 0xf1, 7, 1];
        if self.coders.iter().any(locked) {
            return Err(Unread::Encrypted);
        }
        if !self.simple {
            return Err(Unread::Unsupported);
        }
        // From the content back to the packed bytes.
        let mut way = vec![];
        let mut next = Some(self.last());
        while let Some(index) = next.filter(|_| way.len() < self.coders.len()) {
            way.push(index);
            let bond = self.bonds.iter().find(|(input, _)| *input == index as u64);
            next = bond.map(|(_, output)| small(*output));
        }
        let mut reader: Box<dyn Read + 'a> = Box::new(packed);
        for index in way.into_iter().rev() {
            let coder = self.coders.get(index).ok_or(Unread::Broken)?;
            let size = self.sizes.get(index).copied().ok_or(Unread::Broken)?;
            reader = coder.decode(reader, size)?;
        }
        Ok(reader)
    }
}

impl Coder {
    fn decode<'a>(
        &self,
        from: Box<dyn Read + 'a>,
        size: u64,
    ) -> Result<Box<dyn Read + 'a>, Unread> {
        // The crate's window grows with what is unpacked, whatever length is stated.
        Ok(match self.id.as_slice() {
            [0] => from,
            [3, 1, 1] => {
                let first = self.properties.first().ok_or(Unread::Broken)?;
                // Literal bits: more than four in all is what no program writes, and costs megabytes to begin.
                if first % 9 + first / 9 % 5 > 4 {
                    return Err(Unread::Unsupported);
                }
                let window = u32_at(&self.properties, 1).ok_or(Unread::Broken)?;
                let reader = LzmaReader::new_with_props(from, size, *first, window, None);
                Box::new(reader.map_err(|_| Unread::Broken)?)
            }
            [0x21] => {
                let bits = u32::from(*self.properties.first().ok_or(Unread::Broken)?);
                let window = match bits {
                    0..40 => (2 | bits & 1) << (bits / 2 + 11),
                    40 => u32::MAX,
                    _ => return Err(Unread::Broken),
                };
                Box::new(Lzma2Reader::new(from, window, None))
            }
            [3, 3, 1, 3] | [4] => Box::new(BcjReader::new_x86(from, 0)),
            _ => return Err(Unread::Unsupported),
        })
    }
}

/// The list: streams, then files.
fn list(fields: &mut Fields<'_>) -> Option<(Streams, Vec<File>)> {
    let mut found = Streams::default();
    loop {
        match fields.number()? {
            // Properties of the archive: type, length, data, until type 0.
            2 => {
                while fields.number()? != 0 {
                    let length = fields.number()?;
                    fields.take(length)?;
                }
            }
            3 => drop(streams(fields)?),
            4 => found = streams(fields)?,
            5 => return Some((found, files(fields)?)),
            0 => return Some((found, vec![])),
            _ => return None,
        }
    }
}

fn streams(fields: &mut Fields<'_>) -> Option<Streams> {
    let mut streams = Streams::default();
    let mut packed = (0, vec![]);
    loop {
        match fields.number()? {
            6 => packed = pack_info(fields)?,
            7 => streams.folders = folders(fields)?,
            8 => {
                sub_streams(fields, &mut streams.folders)?;
            }
            0 => break,
            _ => return None,
        }
    }
    let (mut start, sizes): (u64, Vec<u64>) = packed;
    let mut sizes = sizes.into_iter();
    for folder in &mut streams.folders {
        folder.start = start;
        for _ in 0..folder.packed_streams {
            let size = sizes.next()?;
            start = start.saturating_add(size);
            folder.length = folder.length.saturating_add(size);
        }
        if !folder.divided {
            folder.files = vec![(folder.size(), folder.crc)];
        }
    }
    Some(streams)
}

/// Where the packed streams begin, and their sizes.
fn pack_info(fields: &mut Fields<'_>) -> Option<(u64, Vec<u64>)> {
    let start = fields.number()?;
    let count = fields.count()?;
    let mut sizes = vec![];
    loop {
        match fields.number()? {
            9 => sizes = (0..count).map(|_| fields.number()).collect::<Option<_>>()?,
            10 => drop(fields.sums(count)?),
            0 => return Some((start, sizes)),
            _ => return None,
        }
    }
}

fn folders(fields: &mut Fields<'_>) -> Option<Vec<Folder>> {
    let mut folders: Vec<Folder> = vec![];
    loop {
        match fields.number()? {
            11 => {
                let count = fields.count()?;
                // Content elsewhere is what no program writes.
                if fields.byte()? != 0 {
                    return None;
                }
                folders = (0..count).map(|_| folder(fields)).collect::<Option<_>>()?;
            }
            12 => {
                for folder in &mut folders {
                    let sizes = (0..folder.sizes.len()).map(|_| fields.number());
                    folder.sizes = sizes.collect::<Option<_>>()?;
                }
            }
            10 => {
                let sums = fields.sums(folders.len() as u64)?;
                for (folder, sum) in folders.iter_mut().zip(sums) {
                    folder.crc = sum;
                }
            }
            0 => return Some(folders),
            _ => return None,
        }
    }
}

fn folder(fields: &mut Fields<'_>) -> Option<Folder> {
    let mut folder = Folder {
        simple: true,
        ..Folder::default()
    };
    let (mut inputs, mut outputs) = (0, 0);
    for _ in 0..fields
        .number()
        .filter(|count| (1..=CODERS).contains(count))?
    {
        let flags = fields.byte()?;
        let id = fields.take(u64::from(flags & 0xf))?.to_vec();
        let (mut input, mut output) = (1, 1);
        if flags & 0x10 != 0 {
            (input, output) = (fields.number()?, fields.number()?);
            folder.simple &= input == 1 && output == 1;
        }
        if input > 16 || output > 16 {
            return None;
        }
        (inputs, outputs) = (inputs + input, outputs + output);
        let mut properties = vec![];
        if flags & 0x20 != 0 {
            let length = fields.number()?;
            properties = fields.take(length)?.to_vec();
        }
        folder.coders.push(Coder { id, properties });
    }
    for _ in 1..outputs {
        folder.bonds.push((fields.number()?, fields.number()?));
    }
    folder.packed_streams = (inputs + 1).checked_sub(outputs)?;
    if folder.packed_streams > 1 {
        for _ in 0..folder.packed_streams {
            fields.number()?;
        }
    }
    folder.simple &= folder.packed_streams == 1;
    folder.sizes = vec![0; small(outputs)];
    Some(folder)
}

/// How the content of the folders is divided among files.
fn sub_streams(fields: &mut Fields<'_>, folders: &mut [Folder]) -> Option<()> {
    let mut counts = vec![1; folders.len()];
    let mut next = fields.number()?;
    if next == 13 {
        for count in &mut counts {
            *count = fields.number()?;
        }
        let files = counts.iter().fold(0_u64, |sum, n| sum.saturating_add(*n));
        if files > LISTED {
            return None;
        }
        next = fields.number()?;
    }
    for (folder, count) in folders.iter_mut().zip(&counts) {
        let mut left = folder.size();
        folder.divided = true;
        for _ in 1..*count {
            let size = if next == 9 {
                fields.number()?
            } else {
                return None;
            };
            left = left.saturating_sub(size);
            folder.files.push((size, None));
        }
        if *count > 0 {
            let sum = folder.crc.filter(|_| *count == 1);
            folder.files.push((left, sum));
        }
    }
    if next == 9 {
        next = fields.number()?;
    }
    let known = |folder: &Folder| folder.files.len() == 1 && folder.crc.is_some();
    if next == 10 {
        let unknown = folders.iter().filter(|folder| !known(folder));
        let count = unknown.map(|folder| folder.files.len() as u64).sum();
        let mut sums = fields.sums(count)?.into_iter();
        for folder in folders.iter_mut().filter(|folder| !known(folder)) {
            for file in &mut folder.files {
                file.1 = sums.next().flatten();
            }
        }
        next = fields.number()?;
    }
    (next == 0).then_some(())
}

fn files(fields: &mut Fields<'_>) -> Option<Vec<File>> {
    let count = fields.count()?;
    let mut files = vec![File::default(); small(count)];
    for file in &mut files {
        file.has_content = true;
    }
    loop {
        let kind = fields.number()?;
        if kind == 0 {
            return Some(files);
        }
        let length = fields.number()?;
        let mut data = Fields(fields.take(length)?);
        match kind {
            14 => {
                for (file, empty) in files.iter_mut().zip(data.bits(count)?) {
                    file.has_content = !empty;
                    file.folder = empty;
                }
            }
            15 => {
                let empty = files.iter_mut().filter(|file| !file.has_content);
                // As many as there are bits for.
                let bits = data.bits(data.0.len() as u64 * 8)?;
                for (file, is_file) in empty.zip(bits) {
                    file.folder = !is_file;
                }
            }
            17 if data.byte()? == 0 => {
                for file in &mut files {
                    file.name = data.name()?;
                }
            }
            21 => {
                let defined = data.defined(count)?;
                if data.byte()? == 0 {
                    for (file, _) in files
                        .iter_mut()
                        .zip(defined)
                        .filter(|(_, defined)| *defined)
                    {
                        file.attributes = u32_at(data.take(4)?, 0)?;
                    }
                }
            }
            _ => {}
        }
    }
}

/// What is left of a list.
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn take(&mut self, length: u64) -> Option<&'a [u8]> {
        let (now, rest) = self.0.split_at_checked(small(length))?;
        self.0 = rest;
        Some(now)
    }

    /// As many more bytes as the first has leading ones, and the rest of the first above them.
    fn number(&mut self) -> Option<u64> {
        let first = self.byte()?;
        let more = first.leading_ones();
        let mut sum = 0;
        for index in 0..more {
            sum |= u64::from(self.byte()?) << (8 * index);
        }
        let high = u64::from(first) & (0x7f_u64 >> more);
        Some(sum | high.checked_shl(8 * more).unwrap_or_default())
    }

    /// A number of things, each of which takes some of what is left; at most [`LISTED`].
    fn count(&mut self) -> Option<u64> {
        self.number()
            .filter(|count| *count <= LISTED.min(self.0.len() as u64))
    }

    /// One bit for each, the highest first.
    fn bits(&mut self, count: u64) -> Option<Vec<bool>> {
        let bytes = self.take(count.div_ceil(8))?;
        let bits = bytes
            .iter()
            .flat_map(|byte| (0..8).map(move |bit| byte << bit & 0x80 != 0));
        Some(bits.take(small(count)).collect())
    }

    /// Which are defined: all, or a bit for each.
    fn defined(&mut self, count: u64) -> Option<Vec<bool>> {
        if self.byte()? != 0 {
            // No more than the rest could tell of.
            return (count <= self.0.len() as u64).then(|| vec![true; small(count)]);
        }
        self.bits(count)
    }

    fn sums(&mut self, count: u64) -> Option<Vec<Option<u32>>> {
        let defined = self.defined(count)?;
        let sum = |defined: bool| match defined {
            true => Some(u32_at(self.take(4)?, 0)),
            false => Some(None),
        };
        defined.into_iter().map(sum).collect()
    }

    /// UTF-16 up to a zero.
    fn name(&mut self) -> Option<String> {
        let length = self.0.chunks_exact(2).position(|pair| pair == [0, 0])? * 2;
        let name = utf16(self.take(length as u64)?, false);
        self.take(2)?;
        Some(name)
    }
}
