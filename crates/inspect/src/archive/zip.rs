//! zip (PKWARE APPNOTE 6.3.10), and all that is built on it: Office Open XML, jar, OpenDocument, apk …
//!
//! Own code for the lists, because what matters here is where a file's two lists disagree, and what neither
//! names; the well-kept libraries hide just that. The content is unpacked by flate2.

use super::zip_crypt;
use crate::bytes::{has, piece, small, u8_at, u16_at, u32_at, u64_at};
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::launchers::is_launcher;
use crate::model::note;
use crate::{Indicator, IndicatorKind, Unread, names};
use flate2::Crc;
use flate2::bufread::DeflateDecoder;
use memchr::memmem;
use miwake_mail::FileKind;
use std::io::{BufRead, BufReader};

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
pub(crate) struct Entry<'a> {
    raw_name: &'a [u8],
    extra: &'a [u8],
    flags: u16,
    method: u16,
    time: u16,
    crc: u32,
    packed: u64,
    size: u64,
    /// High byte of "version made by": 0 DOS, 3 Unix, 10 and 11 Windows, 19 macOS.
    system: u8,
    attributes: u32,
    /// Where the local header stands.
    local: usize,
    /// Whether the directory names it.
    listed: bool,
}

/// A zip's lists.
pub(crate) struct Zip<'a> {
    bytes: &'a [u8],
    /// Files in the order of the directory, then those that it does not list.
    pub(crate) entries: Vec<Entry<'a>>,
    /// What is wrong with the lists.
    unread: Vec<Unread>,
    /// Bytes before the first entry.
    before: usize,
    /// Where the zip ends.
    end: usize,
    /// Whether entries share bytes.
    overlap: bool,
}

/// Reads a zip, also one behind other data.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let Some(zip) = Zip::open(bytes, found.limits.files, found.first) else {
        return false;
    };
    if found.format.is_empty() && bytes.starts_with(b"PK") {
        found.format = zip.format();
    }
    for why in &zip.unread {
        found.unread(*why);
    }
    zip.polyglot(found);
    if zip.overlap {
        found.indicator(IndicatorKind::EntriesOverlap, "");
    }
    let mut passwords = Passwords::default();
    for entry in zip.most_telling(found) {
        let child = zip.child(entry, &mut passwords, found);
        if !found.entry(child) {
            break;
        }
    }
    true
}

impl<'a> Zip<'a> {
    /// Reads the lists, of at most some more than `most` files; `None` when there is no zip. `first` is what the
    /// first bytes say.
    pub(crate) fn open(bytes: &'a [u8], most: usize, first: FileKind) -> Option<Self> {
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
    pub(crate) fn find(&self, name: &str) -> Option<&Entry<'a>> {
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
    fn packed(&self, entry: &Entry<'_>) -> Option<(&'a [u8], bool)> {
        let start = self.data_start(entry)?;
        let packed = piece(self.bytes, start, small(entry.packed));
        Some((packed, packed.len() as u64 == entry.packed))
    }

    /// The name in the local header, if it is another one.
    fn other_name(&self, entry: &Entry<'_>, decoding: Decoding<'_>) -> Option<String> {
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

    /// The files to tell. When there are too many, those first that start something when they are opened,
    /// so that a crowd does not hide them.
    fn most_telling(&self, found: &mut Found<'_>) -> Vec<&Entry<'a>> {
        let files: Vec<_> = self.entries.iter().filter(|e| !e.is_folder()).collect();
        if files.len() <= found.room() {
            return files;
        }
        found.unread(Unread::TooMany);
        let (mut telling, others): (Vec<_>, Vec<_>) = files
            .into_iter()
            .partition(|entry| is_launcher(&entry.name(found.decoding)) || !entry.listed);
        telling.extend(others);
        telling.truncate(found.room());
        telling
    }

    fn child(&self, entry: &Entry<'a>, passwords: &mut Passwords, found: &mut Found<'_>) -> Child {
        let mut child = Child {
            name: entry.name(found.decoding),
            size: entry.size,
            encrypted: entry.encrypted(),
            hidden: entry.is_hidden(),
            ..Child::default()
        };
        let limits = found.limits;
        let indicator = |kind, quote: &str| Indicator::new(kind, quote, limits);
        if let Some(other) = self.other_name(entry, found.decoding) {
            let both = format!("{} / {other}", child.name);
            child
                .indicators
                .push(indicator(IndicatorKind::NamesDiffer, &both));
        }
        if !entry.listed {
            child
                .indicators
                .push(indicator(IndicatorKind::UnlistedEntry, &child.name));
        }
        let Some((packed, whole)) = self.packed(entry) else {
            child.unread.push(Unread::Broken);
            return child;
        };
        if !whole {
            child.unread.push(Unread::Broken);
        }
        let (bytes, why) = if entry.encrypted() {
            let opened = passwords.open(entry, packed, found);
            if let (Some(_), Some(word)) = (&opened.0, &passwords.right) {
                child
                    .indicators
                    .push(indicator(IndicatorKind::OpenedWithPassword, word));
            }
            opened
        } else {
            let (bytes, why) = unpack(packed, entry, packed.len() as u64, found);
            let none = why == Some(Unread::Unsupported);
            ((!none).then_some(bytes), why)
        };
        if let Some(why) = why {
            note(&mut child.unread, why);
        }
        if entry.locked_otherwise() {
            note(&mut child.unread, Unread::Unsupported);
        }
        if let Some(bytes) = &bytes {
            child.size = match why {
                // Not all of it was read: what the list says is nearer to the truth.
                Some(_) => entry.size.max(bytes.len() as u64),
                None => bytes.len() as u64,
            };
            if entry.is_link() {
                let target = String::from_utf8_lossy(bytes);
                child
                    .indicators
                    .push(indicator(IndicatorKind::SymbolicLink, &target));
            }
        }
        child.bytes = bytes;
        child
    }

    /// Tells what else the file is, by what stands before and behind the zip.
    fn polyglot(&self, found: &mut Found<'_>) {
        if let Some(kind) = (self.before > 0).then(|| foreign(found.first)).flatten() {
            found.indicator(IndicatorKind::Polyglot, &format!("{kind} + zip"));
        }
        let behind = self.bytes.get(self.end..).unwrap_or_default();
        if let Some(kind) = foreign(miwake_mail::file_kind(behind)) {
            found.indicator(IndicatorKind::Polyglot, &format!("zip + {kind}"));
        }
    }

    /// The short name of what is built on the zip, told by names that its standard asks for.
    fn format(&self) -> &'static str {
        const MARKS: &[(&str, &str)] = &[
            ("[Content_Types].xml", "ooxml"),
            ("AndroidManifest.xml", "apk"),
            ("META-INF/container.xml", "epub"),
            ("META-INF/MANIFEST.MF", "jar"),
            ("mimetype", "odf"),
        ];
        if self.find("AppxManifest.xml").is_some() || self.find("AppxBundleManifest.xml").is_some()
        {
            return "appx";
        }
        let mark = MARKS.iter().find(|(name, _)| self.find(name).is_some());
        match mark {
            // The Office reader tells which one.
            Some((_, "ooxml")) | None => "zip",
            Some((_, format)) => format,
        }
    }
}

/// What a kind is called in a [`IndicatorKind::Polyglot`]; `None` for what may stand before a zip by chance.
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
    fn name(&self, decoding: Decoding<'_>) -> String {
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

    fn encrypted(&self) -> bool {
        self.flags & 1 != 0
    }

    /// Locked in a way that no password is tried on: WinZip's AES, or PKWARE's own strong encryption (bit 6).
    fn locked_otherwise(&self) -> bool {
        self.encrypted() && (self.flags & 0x40 != 0 || self.method == AES)
    }

    /// A folder: nothing is lost by not listing it.
    fn is_folder(&self) -> bool {
        let named = matches!(self.raw_name.last(), Some(b'/' | b'\\'));
        self.size == 0 && (named || self.attributes & 0x10 != 0 && self.made_on_windows())
    }

    fn made_on_windows(&self) -> bool {
        matches!(self.system, 0 | 10 | 11 | 14)
    }

    fn is_hidden(&self) -> bool {
        self.made_on_windows() && self.attributes & 0x02 != 0
    }

    fn is_link(&self) -> bool {
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
        method && !name.is_empty() && name.len() <= 1024 && !name.iter().any(|b| *b < 0x20)
    }
}

/// Unpacks what is not, or no more, encrypted.
fn unpack(
    from: impl BufRead,
    entry: &Entry<'_>,
    packed: u64,
    found: &mut Found<'_>,
) -> (Vec<u8>, Option<Unread>) {
    let (bytes, why) = match entry.method {
        0 => found.unpack(from, packed, entry.size),
        8 => found.unpack(DeflateDecoder::new(from), packed, entry.size),
        _ => return (vec![], Some(Unread::Unsupported)),
    };
    if why.is_none() && (bytes.len() as u64 != entry.size || !crc_fits(&bytes, entry)) {
        return (bytes, Some(Unread::Broken));
    }
    (bytes, why)
}

fn crc_fits(bytes: &[u8], entry: &Entry<'_>) -> bool {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum() == entry.crc
}

/// The words of the mail that may open it.
#[derive(Default)]
struct Passwords {
    /// The one that did.
    right: Option<String>,
    /// How often content was unpacked in vain.
    failed: usize,
}

impl Passwords {
    /// How many words are tried.
    const TRIED: usize = 20;

    fn open(
        &mut self,
        entry: &Entry<'_>,
        packed: &[u8],
        found: &mut Found<'_>,
    ) -> (Option<Vec<u8>>, Option<Unread>) {
        const LOCKED: (Option<Vec<u8>>, Option<Unread>) = (None, Some(Unread::Encrypted));
        if entry.locked_otherwise() || self.failed > Self::TRIED {
            return LOCKED;
        }
        let hints = found.hints;
        let right = self.right.clone();
        let words = right.iter().chain(hints.passwords.iter().take(Self::TRIED));
        for word in words {
            // The last of the twelve bytes before the content is told openly: it is the check.
            let check = if entry.flags & 8 == 0 {
                entry.crc.to_be_bytes()[0]
            } else {
                entry.time.to_be_bytes()[0]
            };
            let Some(plain) = zip_crypt::open(packed, word.as_bytes(), check) else {
                continue;
            };
            let length = (packed.len() - zip_crypt::HEADER) as u64;
            let plain = BufReader::with_capacity(16 * 1024, plain);
            let (bytes, why) = unpack(plain, entry, length, found);
            match why {
                // One wrong word in 256 passes the check; then the content is damaged.
                Some(Unread::Broken) => {
                    found.give_back(bytes.len());
                    self.failed += 1;
                }
                Some(Unread::Unsupported) => return (None, why),
                _ => {
                    self.right = Some(word.clone());
                    return (Some(bytes), why);
                }
            }
        }
        LOCKED
    }
}
