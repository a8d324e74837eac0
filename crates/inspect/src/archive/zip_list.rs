//! The lists of a zip: the directory, the local headers, and what stands between them unlisted.

use crate::bytes::{has, piece, small, u8_at, u16_at, u32_at, u64_at};
use crate::decoder::Decoding;
use crate::{Unread, names};
use flate2::Crc;
use memchr::memmem;
use miwake_mail::FileKind;

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const DESCRIPTOR: &[u8] = b"PK\x07\x08";
const END: &[u8] = b"PK\x05\x06";
const END_64: &[u8] = b"PK\x06\x06";
const LOCATOR_64: &[u8] = b"PK\x06\x07";
/// Length of a local header without its name and extra field.
const LOCAL_LENGTH: usize = 30;
/// How many possible ends of the directory are tried, last first.
const ENDS: usize = 8;
/// Method number of WinZip's AES.
const AES: u16 = 99;

/// One file in a zip.
#[derive(Clone, Debug)]
pub(super) struct Entry<'a> {
    raw_name: &'a [u8],
    extra: &'a [u8],
    pub(super) flags: u16,
    pub(super) method: u16,
    pub(super) time: u16,
    pub(super) crc: u32,
    pub(super) packed: u64,
    pub(super) size: u64,
    /// High byte of "version made by": 0 DOS, 3 Unix, 10 and 11 Windows, 19 macOS.
    system: u8,
    attributes: u32,
    /// Where the local header stands.
    local: usize,
    /// Whether the directory names it.
    pub(super) listed: bool,
}

/// A zip's lists.
pub(super) struct Zip<'a> {
    pub(super) bytes: &'a [u8],
    /// Files in the order of the directory, then those that it does not list.
    pub(super) entries: Vec<Entry<'a>>,
    /// What is wrong with the lists.
    pub(super) unread: Vec<Unread>,
    /// Bytes before the first entry.
    pub(super) before: usize,
    /// Where the zip ends.
    pub(super) end: usize,
    /// Whether entries share bytes.
    pub(super) overlap: bool,
}

impl<'a> Zip<'a> {
    /// Reads the lists, of at most some more than `most` files; `None` when there is no zip. `first` is what the
    /// first bytes say.
    pub(super) fn open(bytes: &'a [u8], most: usize, first: FileKind) -> Option<Self> {
        let mut zip = Self {
            bytes,
            entries: vec![],
            unread: vec![],
            before: 0,
            end: bytes.len(),
            overlap: false,
        };
        let Some(directory) = Directory::find(bytes, first) else {
            // Cut off, or damaged: the local headers still tell.
            if !bytes.starts_with(LOCAL) {
                return None;
            }
            zip.entries = scan(bytes, 0, bytes.len(), most);
            zip.unread.push(Unread::Broken);
            return (!zip.entries.is_empty()).then_some(zip);
        };
        zip.end = directory.end;
        zip.read_directory(&directory);
        zip.look_between(&directory, most);
        Some(zip)
    }

    /// The file with exactly this name.
    pub(super) fn find(&self, name: &str) -> Option<&Entry<'a>> {
        self.entries
            .iter()
            .find(|entry| entry.raw_name == name.as_bytes())
    }

    fn read_directory(&mut self, directory: &Directory) {
        let mut at = directory.start;
        while let Some((entry, length)) = central(self.bytes, at, directory.base) {
            at += length;
            self.entries.push(entry);
        }
        let stated = directory.count;
        // Programs that know no zip64 count modulo 65,536.
        let counted = self.entries.len() as u64;
        if counted != stated && counted & 0xffff != stated || at > directory.at {
            self.unread.push(Unread::Broken);
        }
    }

    /// Finds entries that share bytes, and those that stand between the listed ones without being listed.
    fn look_between(&mut self, directory: &Directory, most: usize) {
        let mut ranges: Vec<(usize, usize)> = self
            .entries
            .iter()
            .map(|entry| (entry.local, self.data_end(entry)))
            .collect();
        ranges.sort_unstable();
        let first = ranges.first().map_or(directory.start, |first| first.0);
        self.before = first.min(directory.start);
        let (mut end, mut gaps) = (0, vec![]);
        for (from, to) in ranges {
            if from < end {
                self.overlap = true;
            } else if from > end {
                gaps.push((end, from));
            }
            end = end.max(to);
        }
        gaps.push((end, directory.start));
        gaps.push((directory.end, self.bytes.len()));
        for (from, to) in gaps {
            if to > from && self.entries.len() <= most {
                let hidden = scan(self.bytes, from, to, most);
                self.entries.extend(hidden);
            }
        }
    }

    /// Where the packed content starts, told by the local header.
    fn data_start(&self, entry: &Entry<'_>) -> Option<usize> {
        let at = entry.local;
        if !has(self.bytes, at, LOCAL) {
            return None;
        }
        let name = usize::from(u16_at(self.bytes, at.checked_add(26)?)?);
        let extra = usize::from(u16_at(self.bytes, at.checked_add(28)?)?);
        at.checked_add(LOCAL_LENGTH + name + extra)
            .filter(|start| *start <= self.bytes.len())
    }

    fn data_end(&self, entry: &Entry<'_>) -> usize {
        self.data_start(entry)
            .unwrap_or(entry.local)
            .saturating_add(small(entry.packed))
            .min(self.bytes.len())
    }

    /// The packed content, and whether all of it is there.
    pub(super) fn packed(&self, entry: &Entry<'_>) -> Option<(&'a [u8], bool)> {
        let start = self.data_start(entry)?;
        let packed = piece(self.bytes, start, small(entry.packed));
        Some((packed, packed.len() as u64 == entry.packed))
    }

    /// The name in the local header, if it is another one.
    pub(super) fn other_name(&self, entry: &Entry<'_>, decoding: Decoding<'_>) -> Option<String> {
        // With an encrypted directory the local headers are masked.
        if entry.flags & 0x2000 != 0 || !has(self.bytes, entry.local, LOCAL) {
            return None;
        }
        let (local, _) = local(self.bytes, entry.local)?;
        if local.raw_name == entry.raw_name {
            return None;
        }
        let name = local.name(decoding);
        (name != entry.name(decoding)).then_some(name)
    }
}

/// What a kind is called in a [`crate::IndicatorKind::Polyglot`]; `None` for what may stand before a zip by chance.
pub(super) fn foreign(kind: FileKind) -> Option<&'static str> {
    Some(match kind {
        FileKind::Html => "html",
        FileKind::Pdf => "pdf",
        FileKind::Image => "image",
        FileKind::Media => "media",
        FileKind::Zip | FileKind::Ooxml | FileKind::OoxmlMacro => "zip",
        FileKind::Archive => "archive",
        FileKind::Ole | FileKind::OleMacro => "ole",
        FileKind::Rtf => "rtf",
        FileKind::Executable => "exe",
        FileKind::Shortcut => "lnk",
        FileKind::Script => "script",
        FileKind::DiskImage => "disk image",
        FileKind::Message | FileKind::OutlookMessage => "message",
        _ => return None,
    })
}

impl Entry<'_> {
    /// The decoded name.
    pub(super) fn name(&self, decoding: Decoding<'_>) -> String {
        // Info-ZIP Unicode Path: version, CRC of the other name, UTF-8.
        if let Some(field) = extra(self.extra, 0x7075) {
            let mut crc = Crc::new();
            crc.update(self.raw_name);
            if u32_at(field, 1) == Some(crc.sum()) {
                let name = field.get(5..).unwrap_or_default();
                return String::from_utf8_lossy(name).into_owned();
            }
        }
        names::decode(self.raw_name, decoding)
    }

    pub(super) fn encrypted(&self) -> bool {
        self.flags & 1 != 0
    }

    /// Locked in a way that no password is tried on: WinZip's AES, or PKWARE's own strong encryption (bit 6).
    pub(super) fn locked_otherwise(&self) -> bool {
        self.encrypted() && (self.flags & 0x40 != 0 || self.method == AES)
    }

    /// A folder: nothing is lost by not listing it.
    pub(super) fn is_folder(&self) -> bool {
        let named = matches!(self.raw_name.last(), Some(b'/' | b'\\'));
        self.size == 0 && (named || self.attributes & 0x10 != 0 && self.made_on_windows())
    }

    fn made_on_windows(&self) -> bool {
        matches!(self.system, 0 | 10 | 11 | 14)
    }

    pub(super) fn is_hidden(&self) -> bool {
        self.made_on_windows() && self.attributes & 0x02 != 0
    }

    pub(super) fn is_link(&self) -> bool {
        matches!(self.system, 3 | 19) && self.attributes >> 16 & 0xf000 == 0xa000
    }
}

/// Where the directory is.
struct Directory {
    /// Its first entry.
    start: usize,
    /// The record that ends it.
    at: usize,
    /// Where the zip ends: behind that record and the comment.
    end: usize,
    /// What is to be added to every offset: what stands before the zip.
    base: usize,
    /// How many entries it states.
    count: u64,
}

impl Directory {
    fn find(bytes: &[u8], first: FileKind) -> Option<Self> {
        // Another format may hold a zip as one of its pieces: then something follows the zip.
        let at_end = !bytes.starts_with(b"PK") && foreign(first).is_some();
        let from = if at_end {
            bytes.len().saturating_sub(22 + 0xffff)
        } else {
            0
        };
        let mut end = bytes.len();
        for _ in 0..ENDS {
            let at = from + memmem::rfind(bytes.get(from..end)?, END)?;
            if let Some(directory) = Self::at(bytes, at)
                && (!at_end || directory.end == bytes.len())
            {
                return Some(directory);
            }
            end = at;
        }
        None
    }

    /// The directory that the record at `at` ends.
    fn at(bytes: &[u8], at: usize) -> Option<Self> {
        let mut count = u64::from(u16_at(bytes, at + 10)?);
        let mut size = u64::from(u32_at(bytes, at + 12)?);
        let mut offset = u64::from(u32_at(bytes, at + 16)?);
        let comment = usize::from(u16_at(bytes, at + 20)?);
        let mut record = at;
        let too_large = count == 0xffff || size == 0xffff_ffff || offset == 0xffff_ffff;
        if let Some(found) = too_large.then(|| end_64(bytes, at)).flatten() {
            (record, count, size, offset) = found;
        }
        let end = at.checked_add(22 + comment)?.min(bytes.len());
        // What stands before the zip shifts everything, if its maker did not count it.
        let by_size = record.checked_sub(small(size));
        let starts = [by_size, Some(small(offset))];
        let start = starts
            .into_iter()
            .flatten()
            .find(|start| has(bytes, *start, CENTRAL));
        if count == 0 && size == 0 {
            // An empty zip, which has nothing before its end; else four letters that stand there by chance.
            return (at == small(offset)).then_some(Self {
                start: at,
                at,
                end,
                base: 0,
                count,
            });
        }
        let start = start?;
        let base = start.saturating_sub(small(offset));
        // Some count from the file's start though something stands before: then the first entry tells.
        let first = small(u64::from(u32_at(bytes, start + 42)?));
        let base = if has(bytes, first.saturating_add(base), LOCAL) {
            base
        } else {
            0
        };
        Some(Self {
            start,
            at: record,
            end,
            base,
            count,
        })
    }
}

/// The zip64 record that belongs to the end at `at`: where it stands, count, size, offset.
fn end_64(bytes: &[u8], at: usize) -> Option<(usize, u64, u64, u64)> {
    let locator = at.checked_sub(20)?;
    if !has(bytes, locator, LOCATOR_64) {
        return None;
    }
    let stated = small(u64_at(bytes, locator + 8)?);
    // Right before the locator, if something stands before the zip.
    let record = [Some(stated), locator.checked_sub(56)]
        .into_iter()
        .flatten()
        .find(|at| has(bytes, *at, END_64))?;
    let number = |offset: usize| u64_at(bytes, record.checked_add(offset)?);
    Some((record, number(32)?, number(40)?, number(48)?))
}

/// The directory entry at `at`, and its length.
fn central(bytes: &[u8], at: usize, base: usize) -> Option<(Entry<'_>, usize)> {
    if !has(bytes, at, CENTRAL) {
        return None;
    }
    let name = usize::from(u16_at(bytes, at + 28)?);
    let extra = usize::from(u16_at(bytes, at + 30)?);
    let comment = usize::from(u16_at(bytes, at + 32)?);
    let mut entry = Entry {
        raw_name: bytes.get(at + 46..at + 46 + name)?,
        extra: piece(bytes, at + 46 + name, extra),
        flags: u16_at(bytes, at + 8)?,
        method: u16_at(bytes, at + 10)?,
        time: u16_at(bytes, at + 12)?,
        crc: u32_at(bytes, at + 16)?,
        packed: u64::from(u32_at(bytes, at + 20)?),
        size: u64::from(u32_at(bytes, at + 24)?),
        system: u8_at(bytes, at + 5)?,
        attributes: u32_at(bytes, at + 38)?,
        local: 0,
        listed: true,
    };
    let mut offset = u64::from(u32_at(bytes, at + 42)?);
    entry.widen(Some(&mut offset));
    entry.local = small(offset).saturating_add(base);
    Some((entry, 46 + name + extra + comment))
}

/// The local header at `at`, and where its content starts.
fn local(bytes: &[u8], at: usize) -> Option<(Entry<'_>, usize)> {
    let name = usize::from(u16_at(bytes, at + 26)?);
    let extra = usize::from(u16_at(bytes, at + 28)?);
    let mut entry = Entry {
        raw_name: bytes.get(at + LOCAL_LENGTH..at + LOCAL_LENGTH + name)?,
        extra: piece(bytes, at + LOCAL_LENGTH + name, extra),
        flags: u16_at(bytes, at + 6)?,
        method: u16_at(bytes, at + 8)?,
        time: u16_at(bytes, at + 10)?,
        crc: u32_at(bytes, at + 14)?,
        packed: u64::from(u32_at(bytes, at + 18)?),
        size: u64::from(u32_at(bytes, at + 22)?),
        system: 0,
        attributes: 0,
        local: at,
        listed: false,
    };
    entry.widen(None);
    Some((entry, at + LOCAL_LENGTH + name + extra))
}

impl Entry<'_> {
    /// Takes the numbers from the zip64 extra field that did not fit.
    fn widen(&mut self, offset: Option<&mut u64>) {
        let Some(field) = extra(self.extra, 1) else {
            return;
        };
        let mut at = 0;
        for number in [Some(&mut self.size), Some(&mut self.packed), offset]
            .into_iter()
            .flatten()
        {
            if *number == 0xffff_ffff {
                *number = u64_at(field, at).unwrap_or(*number);
                at += 8;
            }
        }
    }
}

/// The content of an extra field.
fn extra(fields: &[u8], wanted: u16) -> Option<&[u8]> {
    let mut at = 0;
    loop {
        let id = u16_at(fields, at)?;
        let length = usize::from(u16_at(fields, at + 2)?);
        if id == wanted {
            return Some(piece(fields, at + 4, length));
        }
        at += 4 + length;
    }
}

/// Finds files by their local headers, in a part that no directory lists.
fn scan(bytes: &[u8], from: usize, to: usize, most: usize) -> Vec<Entry<'_>> {
    let mut entries = vec![];
    let mut at = from;
    let within = bytes.get(..to).unwrap_or(bytes);
    while let Some(next) = memmem::find(within.get(at..).unwrap_or_default(), LOCAL) {
        at += next;
        let Some((mut entry, start)) = local(within, at).filter(|(entry, _)| entry.plausible())
        else {
            at += LOCAL.len();
            continue;
        };
        if entry.flags & 8 != 0 && entry.packed == 0 {
            entry.packed = (descriptor(within, start, &mut entry) - start) as u64;
        }
        at = start
            .saturating_add(small(entry.packed))
            .max(at + LOCAL.len());
        entries.push(entry);
        if entries.len() > most {
            break;
        }
    }
    entries
}

/// Where the content from `start` ends, whose length is told behind it.
fn descriptor(bytes: &[u8], start: usize, entry: &mut Entry<'_>) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    for at in memmem::find_iter(rest, b"PK") {
        let here = start + at;
        if has(bytes, here, DESCRIPTOR) && u32_at(bytes, here + 8) == Some(at as u32) {
            entry.crc = u32_at(bytes, here + 4).unwrap_or_default();
            entry.size = u64::from(u32_at(bytes, here + 12).unwrap_or_default());
            return here;
        }
        if has(bytes, here, LOCAL) || has(bytes, here, CENTRAL) {
            return here;
        }
    }
    bytes.len().max(start)
}

impl Entry<'_> {
    /// Whether this is a local header, and not four letters that stand there by chance, as in a program that
    /// unpacks zips.
    fn plausible(&self) -> bool {
        let method = matches!(self.method, 0..=20 | 93..=99);
        let name = self.raw_name;
        method && !name.is_empty() && !name.iter().any(|b| *b < 0x20)
    }
}
