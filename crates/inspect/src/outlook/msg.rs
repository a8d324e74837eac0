//! An Outlook item in a file (MS-OXMSG): a compound file whose streams are the properties.

use super::item::{Attached, Item, Items, Props, Value, id};
use crate::compound::{self, Compound, EntryKind};
use crate::{Limits, Unread};

/// The stream of the properties of fixed size.
const PROPERTIES: &str = "__properties_version1.0";
/// How the name of every other property's stream starts; its number and type follow in hexadecimal digits.
const STREAM: &str = "__substg1.0_";
const RECIPIENT: &str = "__recip_version1.0_";
const ATTACHMENT: &str = "__attach_version1.0_";
/// An attachment that is a message of its own.
const EMBEDDED: u64 = 5;

/// A storage to be read into the item at a place in the list.
struct Job {
    item: usize,
    depth: u16,
    storage: usize,
}

/// Reads the item and those in it; `None` when the file is no Outlook item.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Option<Items> {
    let file = compound::open(bytes)?;
    let mut reader = Reader::new(file, limits);
    let is_item = reader.children_of(0).iter().any(|at| {
        reader
            .name(*at)
            .is_some_and(|name| is_called(name, PROPERTIES) || starts(name, STREAM))
    });
    if !is_item {
        return None;
    }
    reader.out.items.push(Item::default());
    let mut queue = vec![Job {
        item: 0,
        depth: 0,
        storage: 0,
    }];
    while let Some(job) = queue.pop() {
        let item = reader.item(&job, &mut queue);
        if let Some(slot) = reader.out.items.get_mut(job.item) {
            *slot = item;
        }
    }
    if reader.file.is_broken() {
        reader.out.unread(Unread::Broken);
    }
    Some(reader.out)
}

struct Reader<'a, 'l> {
    file: Compound<'a>,
    /// What each storage holds.
    children: Vec<Vec<usize>>,
    limits: &'l Limits,
    out: Items,
}

impl<'a, 'l> Reader<'a, 'l> {
    fn new(file: Compound<'a>, limits: &'l Limits) -> Self {
        let mut children = vec![vec![]; file.entries().len()];
        for (at, entry) in file.entries().iter().enumerate() {
            if let Some(list) = entry.parent.and_then(|parent| children.get_mut(parent)) {
                list.push(at);
            }
        }
        Self {
            file,
            children,
            limits,
            out: Items::default(),
        }
    }

    fn children_of(&self, storage: usize) -> &[usize] {
        self.children.get(storage).map_or(&[], Vec::as_slice)
    }

    fn name(&self, at: usize) -> Option<&str> {
        self.file.entries().get(at).map(|entry| entry.name.as_str())
    }

    fn is_stream(&self, at: usize) -> bool {
        self.file
            .entries()
            .get(at)
            .is_some_and(|entry| entry.kind == EntryKind::Stream)
    }

    /// What a storage holds whose name starts with `prefix`, in the order of the names.
    fn called(&self, storage: usize, prefix: &str) -> Vec<usize> {
        let mut found: Vec<(&str, usize)> = self
            .children_of(storage)
            .iter()
            .filter_map(|at| Some((self.name(*at)?, *at)))
            .filter(|(name, _)| starts(name, prefix))
            .collect();
        found.sort_unstable();
        found.into_iter().map(|(_, at)| at).collect()
    }

    fn item(&mut self, job: &Job, queue: &mut Vec<Job>) -> Item {
        // The properties follow counts of recipients and attachments.
        let header = if job.depth == 0 { 32 } else { 24 };
        let mut item = Item {
            props: self.props(job.storage, header),
            ..Item::default()
        };
        for storage in self.called(job.storage, RECIPIENT) {
            if item.recipients.len() >= self.limits.files {
                self.out.unread(Unread::TooMany);
                break;
            }
            let props = self.props(storage, 8);
            item.recipients.push(props);
        }
        for storage in self.called(job.storage, ATTACHMENT) {
            if item.attached.len() >= self.limits.files {
                self.out.unread(Unread::TooMany);
                break;
            }
            let attached = self.attachment(storage, job.depth, queue);
            item.attached.push(attached);
        }
        item
    }

    fn attachment(&mut self, storage: usize, depth: u16, queue: &mut Vec<Job>) -> Attached {
        let mut attached = Attached {
            props: self.props(storage, 8),
            ..Attached::default()
        };
        let object = self
            .called(storage, "__substg1.0_3701000D")
            .into_iter()
            .find(|at| !self.is_stream(*at));
        let Some(object) = object else {
            return attached;
        };
        let is_item = attached.props.number(id::METHOD) == Some(EMBEDDED)
            || !self.called(object, PROPERTIES).is_empty();
        if !is_item {
            let content = self.object(object);
            attached.props.set(id::DATA, Value::Binary(content));
        } else if depth >= self.limits.depth {
            attached.unread = Some(Unread::TooDeep);
        } else if self.out.items.len() >= self.limits.files {
            attached.unread = Some(Unread::TooMany);
        } else {
            let item = self.out.items.len();
            self.out.items.push(Item::default());
            attached.item = Some(item);
            queue.push(Job {
                item,
                depth: depth + 1,
                storage: object,
            });
        }
        attached
    }

    /// The content of an OLE object: of its streams that which is known to hold it, else the largest.
    fn object(&mut self, storage: usize) -> Vec<u8> {
        let known = |name: &str| {
            [
                "CONTENTS",
                "\u{1}Ole10Native",
                "Package",
                "WordDocument",
                "Workbook",
            ]
            .iter()
            .any(|known| is_called(name, known))
        };
        let streams = self.children_of(storage).iter().copied();
        let best = streams.filter(|at| self.is_stream(*at)).max_by_key(|at| {
            let entry = self.file.entries().get(*at);
            entry.map(|entry| (known(&entry.name), entry.size))
        });
        best.map(|at| self.stream(at)).unwrap_or_default()
    }

    fn stream(&mut self, at: usize) -> Vec<u8> {
        let (bytes, whole) = self.file.read(at, self.limits.file_bytes);
        if !whole {
            self.out.unread(Unread::Broken);
        }
        bytes
    }

    /// The properties of a storage: those in the list, and those with streams of their own.
    fn props(&mut self, storage: usize, header: usize) -> Props {
        let mut props = Props::default();
        let inside = self.children_of(storage).to_vec();
        for at in inside
            .into_iter()
            .filter(|at| self.is_stream(*at))
            .collect::<Vec<_>>()
        {
            let Some(name) = self.name(at) else { continue };
            if is_called(name, PROPERTIES) {
                let list = self.stream(at);
                fixed(list.get(header..).unwrap_or_default(), &mut props);
            } else if let Some((number, kind)) = number_and_type(name)
                && number < 0x8000
            {
                let value: fn(Vec<u8>) -> Value = match kind {
                    0x1e => Value::Narrow,
                    0x1f => Value::Wide,
                    0x102 => Value::Binary,
                    _ => continue,
                };
                let bytes = self.stream(at);
                props.set(number, value(bytes));
            }
        }
        props
    }
}

/// The properties whose values stand in the list itself (MS-OXMSG, section 2.4.2).
fn fixed(list: &[u8], props: &mut Props) {
    for entry in list.chunks_exact(16) {
        let (Some(tag), Some(value)) = (entry.first_chunk::<4>(), entry.last_chunk::<8>()) else {
            continue;
        };
        let tag = u32::from_le_bytes(*tag);
        let value = u64::from_le_bytes(*value);
        let number = (tag >> 16) as u16;
        match tag & 0xffff {
            0x02 => props.set(number, Value::Number(value & 0xffff)),
            0x03 | 0x0a => props.set(number, Value::Number(value & 0xffff_ffff)),
            0x0b => props.set(number, Value::Number(value & 1)),
            0x14 | 0x40 => props.set(number, Value::Number(value)),
            _ => {}
        }
    }
}

/// Number and type from the name of a property's stream; `None` for one value of several.
fn number_and_type(name: &str) -> Option<(u16, u16)> {
    let digits = name.get(STREAM.len()..).filter(|_| starts(name, STREAM))?;
    let tag = u32::from_str_radix(digits, 16)
        .ok()
        .filter(|_| digits.len() == 8)?;
    Some(((tag >> 16) as u16, (tag & 0xffff) as u16))
}

fn is_called(name: &str, other: &str) -> bool {
    name.eq_ignore_ascii_case(other)
}

fn starts(name: &str, prefix: &str) -> bool {
    name.get(..prefix.len())
        .is_some_and(|head| is_called(head, prefix))
}
