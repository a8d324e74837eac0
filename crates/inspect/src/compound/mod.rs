//! OLE compound files ([MS-CFB]), read only: .msg, .doc, .xls, .ppt, .msi and macro projects.
//!
//! Own code: the `cfb` crate writes too and costs 85 kB of wasm (docs/DESIGN.md). Everything that the file states
//! is checked against what is there. Chains are followed for no more steps than the file has sectors, so a
//! cycle ends; no length that the file states is allocated before its bytes were seen.
//!
//! [MS-CFB]: https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb/

/// First bytes of every compound file.
pub(crate) const MAGIC: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/// The largest sector number; what is above marks ends, holes and tables.
const MAX_SECTOR: u32 = 0xffff_fffa;
/// Marks the end of a chain.
const END_OF_CHAIN: u32 = 0xffff_fffe;
/// "No entry" in the directory.
const NO_ENTRY: u32 = 0xffff_ffff;
/// Most entries of a directory that are read. Outlook items have some hundreds, installers a few thousand.
const MAX_ENTRIES: usize = 65_536;
/// Streams below this size stand in the mini stream.
const MINI_CUTOFF: u64 = 4_096;
/// How many times its own size may be read out of a file, all streams together: honest streams do not share sectors.
const READ_FACTOR: u64 = 4;

/// What a directory entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntryKind {
    /// The root storage; always the first entry.
    Root,
    /// Holds other entries.
    Storage,
    /// Holds bytes.
    Stream,
}

/// A storage or stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Name, at most 31 UTF-16 units, as stated; it may start with a control character.
    pub(crate) name: String,
    /// What it is.
    pub(crate) kind: EntryKind,
    /// Index of the storage that holds it; `None` for the root.
    pub(crate) parent: Option<usize>,
    /// Size as stated, in bytes; not to be trusted.
    pub(crate) size: u64,
    /// Class of the object, little endian as it stands in the file.
    pub(crate) clsid: [u8; 16],
    start: u32,
}

/// An opened compound file.
#[derive(Debug)]
pub(crate) struct Compound<'a> {
    bytes: &'a [u8],
    sector_shift: u32,
    mini_shift: u32,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini: Vec<u8>,
    entries: Vec<Entry>,
    broken: bool,
    left: u64,
}

/// Opens `bytes`; `None` when they are no compound file or their header makes no sense.
pub(crate) fn open(bytes: &[u8]) -> Option<Compound<'_>> {
    if !bytes.starts_with(MAGIC) {
        return None;
    }
    let sector_shift = u32::from(u16_at(bytes, 30)?);
    let mini_shift = u32::from(u16_at(bytes, 32)?);
    if !matches!(sector_shift, 9 | 12) || !(4..=9).contains(&mini_shift) {
        return None;
    }
    let mut file = Compound {
        bytes,
        sector_shift,
        mini_shift,
        fat: vec![],
        mini_fat: vec![],
        mini: vec![],
        entries: vec![],
        broken: false,
        left: (bytes.len() as u64).saturating_mul(READ_FACTOR),
    };
    file.fat = file.read_fat()?;
    let (directory, whole) = file.chain(u32_at(bytes, 48)?, u64::MAX);
    file.broken |= !whole;
    file.read_directory(&directory);
    let root = file.entries.first()?;
    let (start, size) = (root.start, root.size);
    let (mini_fat, whole) = file.chain(u32_at(bytes, 60)?, u64::MAX);
    file.broken |= !whole;
    file.mini_fat = mini_fat.chunks_exact(4).map(le_u32).collect();
    let (mini, _) = file.chain(start, size);
    file.mini = mini;
    Some(file)
}

impl Compound<'_> {
    /// All storages and streams, the root first, each after the storage that holds it.
    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether something was not as it should be: tables cut short, cycles, entries outside the tree.
    pub(crate) fn is_broken(&self) -> bool {
        self.broken
    }

    /// The entry at `path` below the root; names are compared without case, as the format asks for.
    pub(crate) fn find(&self, path: &[&str]) -> Option<usize> {
        path.iter().try_fold(0, |at, name| self.child(at, name))
    }

    /// The entry called `name` in the storage `storage`.
    pub(crate) fn child(&self, storage: usize, name: &str) -> Option<usize> {
        self.children(storage).find(|&at| {
            self.entries
                .get(at)
                .is_some_and(|entry| same_name(&entry.name, name))
        })
    }

    /// What the storage `storage` holds. Walks the whole directory: not to be asked for every entry in turn.
    pub(crate) fn children(&self, storage: usize) -> impl Iterator<Item = usize> + '_ {
        self.entries
            .iter()
            .enumerate()
            .filter(move |(_, entry)| entry.parent == Some(storage))
            .map(|(at, _)| at)
    }

    /// At most `limit` bytes of the stream `entry`, and whether that is all of it.
    ///
    /// All calls together give no more than four times the file's size: streams that share sectors end there.
    pub(crate) fn read(&mut self, entry: usize, limit: u64) -> (Vec<u8>, bool) {
        let Some(entry) = self.entries.get(entry) else {
            return (vec![], false);
        };
        if entry.kind != EntryKind::Stream {
            return (vec![], false);
        }
        let (start, size) = (entry.start, entry.size);
        let wanted = size.min(limit).min(self.left);
        let (bytes, whole) = if size < MINI_CUTOFF {
            self.mini_chain(start, wanted)
        } else {
            self.chain(start, wanted)
        };
        self.left = self.left.saturating_sub(bytes.len() as u64);
        let all = whole && wanted == size;
        self.broken |= !whole || wanted < size.min(limit);
        (bytes, all)
    }

    /// The bytes of sector `number`; the last one may be cut short.
    fn sector(&self, number: u32) -> Option<&[u8]> {
        let size = 1_usize << self.sector_shift;
        let start = usize::try_from(u64::from(number) + 1)
            .ok()?
            .checked_mul(size)?;
        let end = start.checked_add(size)?.min(self.bytes.len());
        self.bytes.get(start..end).filter(|bytes| !bytes.is_empty())
    }

    /// How many sectors the file has room for, the header not counted.
    fn sectors(&self) -> usize {
        self.bytes
            .len()
            .div_ceil(1 << self.sector_shift)
            .saturating_sub(1)
    }

    /// The sector allocation table, at most one number a sector.
    fn read_fat(&mut self) -> Option<Vec<u32>> {
        let sectors = self.sectors();
        let mut fat: Vec<u32> = vec![];
        let in_header = self.bytes.get(76..512)?;
        let mut list: Vec<u32> = in_header.chunks_exact(4).map(le_u32).collect();
        let mut next = u32_at(self.bytes, 68)?;
        // The header's list, then the sectors that go on with it; each holds the number of the next one last.
        for _ in 0..=sectors {
            for number in list.drain(..).filter(|number| *number <= MAX_SECTOR) {
                let Some(table) = self.sector(number) else {
                    self.broken = true;
                    continue;
                };
                if fat.len() < sectors {
                    fat.extend(table.chunks_exact(4).map(le_u32));
                }
            }
            if next > MAX_SECTOR || fat.len() >= sectors {
                break;
            }
            let Some(more) = self.sector(next) else {
                self.broken = true;
                break;
            };
            list.extend(more.chunks_exact(4).map(le_u32));
            next = list.pop().unwrap_or(END_OF_CHAIN);
        }
        fat.truncate(sectors);
        Some(fat)
    }

    /// At most `limit` bytes of the chain that begins with sector `start`, and whether all were there.
    /// With the limit `u64::MAX` the chain's own end counts.
    fn chain(&self, start: u32, limit: u64) -> (Vec<u8>, bool) {
        let mut bytes = vec![];
        let mut next = start;
        for _ in 0..=self.fat.len() {
            if next > MAX_SECTOR || bytes.len() as u64 >= limit {
                break;
            }
            let Some(sector) = self.sector(next) else {
                return (bytes, false);
            };
            let room = usize::try_from(limit - bytes.len() as u64).unwrap_or(usize::MAX);
            bytes.extend_from_slice(sector.get(..room).unwrap_or(sector));
            next = index(next)
                .and_then(|at| self.fat.get(at))
                .copied()
                .unwrap_or(NO_ENTRY);
        }
        let whole = if limit == u64::MAX {
            // Nothing at all is an empty chain; some programs mark it with "free" instead of "end".
            next > MAX_SECTOR
        } else {
            bytes.len() as u64 == limit
        };
        (bytes, whole)
    }

    /// [`Self::chain`] in the mini stream.
    fn mini_chain(&self, start: u32, limit: u64) -> (Vec<u8>, bool) {
        let size = 1_usize << self.mini_shift;
        let mut bytes = vec![];
        let mut next = start;
        for _ in 0..=self.mini_fat.len() {
            if next > MAX_SECTOR || bytes.len() as u64 >= limit {
                break;
            }
            let Some(from) = index(next).and_then(|at| at.checked_mul(size)) else {
                break;
            };
            let Some(rest) = self.mini.get(from..).filter(|rest| !rest.is_empty()) else {
                break;
            };
            let room = usize::try_from(limit - bytes.len() as u64).unwrap_or(usize::MAX);
            bytes.extend_from_slice(rest.get(..size.min(room)).unwrap_or(rest));
            next = index(next)
                .and_then(|at| self.mini_fat.get(at))
                .copied()
                .unwrap_or(NO_ENTRY);
        }
        let whole = bytes.len() as u64 == limit;
        (bytes, whole)
    }

    /// Reads the directory and walks its trees: siblings are a binary tree in each storage.
    fn read_directory(&mut self, directory: &[u8]) {
        let raw: Vec<RawEntry> = directory
            .chunks_exact(128)
            .take(MAX_ENTRIES)
            .filter_map(|entry| RawEntry::read(entry, self.sector_shift))
            .collect();
        if directory.len() / 128 > MAX_ENTRIES {
            self.broken = true;
        }
        // Where each is put in the list that is given out; an entry is met once, so cycles end.
        let mut place: Vec<Option<usize>> = vec![None; raw.len()];
        let mut order: Vec<(usize, Option<usize>)> = vec![];
        let mut stack: Vec<(u32, Option<usize>)> = vec![(0, None)];
        while let Some((number, parent)) = stack.pop() {
            let Some(at) = index(number).filter(|_| number != NO_ENTRY) else {
                continue;
            };
            let (Some(entry), Some(seen)) = (raw.get(at), place.get_mut(at)) else {
                self.broken = true;
                continue;
            };
            if seen.is_some() || entry.kind.is_none() {
                self.broken = true;
                continue;
            }
            *seen = Some(order.len());
            order.push((at, parent));
            if parent.is_some() {
                stack.extend([(entry.left, parent), (entry.right, parent)]);
            }
            if entry.kind != Some(EntryKind::Stream) {
                stack.push((entry.child, Some(at)));
            }
        }
        // Entries that the trees do not reach are shown in the root: programs differ in what they find.
        for (at, entry) in raw.iter().enumerate() {
            let lost = place.get(at).is_some_and(Option::is_none);
            if lost && entry.kind.is_some_and(|kind| kind != EntryKind::Root) {
                self.broken = true;
                if let Some(place) = place.get_mut(at) {
                    *place = Some(order.len());
                }
                order.push((at, Some(0)));
            }
        }
        self.entries = order
            .iter()
            .filter_map(|(at, parent)| {
                let raw = raw.get(*at)?;
                Some(Entry {
                    name: raw.name.clone(),
                    kind: raw.kind?,
                    parent: parent.and_then(|parent| place.get(parent).copied().flatten()),
                    size: raw.size,
                    clsid: raw.clsid,
                    start: raw.start,
                })
            })
            .collect();
        if self
            .entries
            .first()
            .is_some_and(|e| e.kind != EntryKind::Root)
        {
            self.broken = true;
        }
    }
}

/// An entry as it stands in the directory.
struct RawEntry {
    name: String,
    /// `None` for an unused one.
    kind: Option<EntryKind>,
    left: u32,
    right: u32,
    child: u32,
    clsid: [u8; 16],
    start: u32,
    size: u64,
}

impl RawEntry {
    fn read(bytes: &[u8], sector_shift: u32) -> Option<Self> {
        let length = usize::from(u16_at(bytes, 64)?).clamp(2, 64) - 2;
        let units = bytes.get(..length)?.chunks_exact(2).map(le_u16);
        let name = char::decode_utf16(units.take_while(|unit| *unit != 0))
            .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
            .collect();
        let kind = match bytes.get(66)? {
            1 => Some(EntryKind::Storage),
            2 => Some(EntryKind::Stream),
            5 => Some(EntryKind::Root),
            _ => None,
        };
        let low = u64::from(u32_at(bytes, 120)?);
        let high = u64::from(u32_at(bytes, 124)?);
        Some(Self {
            name,
            kind,
            left: u32_at(bytes, 68)?,
            right: u32_at(bytes, 72)?,
            child: u32_at(bytes, 76)?,
            clsid: bytes.get(80..96)?.try_into().ok()?,
            start: u32_at(bytes, 116)?,
            // Files with small sectors may hold rubbish in the upper half.
            size: if sector_shift == 9 {
                low
            } else {
                low | high << 32
            },
        })
    }
}

fn same_name(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
        || one
            .chars()
            .flat_map(char::to_uppercase)
            .eq(other.chars().flat_map(char::to_uppercase))
}

fn index(number: u32) -> Option<usize> {
    usize::try_from(number).ok()
}

fn le_u16(bytes: &[u8]) -> u16 {
    bytes.try_into().map_or(0, u16::from_le_bytes)
}

fn le_u32(bytes: &[u8]) -> u32 {
    bytes.try_into().map_or(0, u32::from_le_bytes)
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..at.checked_add(2)?).map(le_u16)
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at.checked_add(4)?).map(le_u32)
}

#[cfg(test)]
mod tests;
