//! TNEF, the `winmail.dat` that Outlook sends to programs that do not know it (MS-OXTNEF).
//!
//! Written here: the format is a list of numbered attributes, and no kept crate reads it.

use super::item::{Attached, Item, Items, Props, Value, id};
use crate::{Limits, Unread};

/// The first bytes.
const SIGNATURE: [u8; 4] = 0x223e_9f78_u32.to_le_bytes();

/// Attributes that are read (MS-OXTNEF, section 2.1.1.1).
mod attribute {
    pub(super) const FROM: u32 = 0x0000_8000;
    pub(super) const SUBJECT: u32 = 0x0001_8004;
    pub(super) const DATE_SENT: u32 = 0x0003_8005;
    pub(super) const MESSAGE_CLASS: u32 = 0x0007_8008;
    pub(super) const BODY: u32 = 0x0002_800c;
    pub(super) const ATTACH_DATA: u32 = 0x0006_800f;
    pub(super) const ATTACH_TITLE: u32 = 0x0001_8010;
    pub(super) const ATTACH_RENDER: u32 = 0x0006_9002;
    pub(super) const MESSAGE_PROPS: u32 = 0x0006_9003;
    pub(super) const RECIPIENTS: u32 = 0x0006_9004;
    pub(super) const ATTACH_PROPS: u32 = 0x0006_9005;
    pub(super) const CODE_PAGE: u32 = 0x0006_9007;
}

/// Interface that an attached item is stored under: IID_IMessage, as its first bytes.
const MESSAGE_INTERFACE: [u8; 16] = [
    0x07, 0x03, 0x02, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46,
];

/// Whether the bytes are TNEF.
pub(crate) fn is_tnef(bytes: &[u8]) -> bool {
    bytes.starts_with(&SIGNATURE)
}

/// Reads a stream and the streams in it; `None` when it is no TNEF.
pub(super) fn read(bytes: &[u8], limits: &Limits) -> Option<Items> {
    if !is_tnef(bytes) {
        return None;
    }
    let mut out = Items {
        items: vec![Item::default()],
        unread: vec![],
    };
    // Place in the list of items, depth, bytes.
    let mut queue = vec![(0usize, 0u16, bytes.to_vec())];
    while let Some((at, depth, bytes)) = queue.pop() {
        let mut item = stream(&bytes, limits, &mut out);
        for attached in &mut item.attached {
            let Some(inner) = embedded(&mut attached.props) else {
                continue;
            };
            if depth >= limits.depth {
                attached.unread = Some(Unread::TooDeep);
                out.unread(Unread::TooDeep);
            } else if out.items.len() >= limits.files {
                attached.unread = Some(Unread::TooMany);
                out.unread(Unread::TooMany);
            } else {
                attached.item = Some(out.items.len());
                queue.push((out.items.len(), depth + 1, inner));
                out.items.push(Item::default());
            }
        }
        if let Some(slot) = out.items.get_mut(at) {
            *slot = item;
        }
    }
    Some(out)
}

/// The stream of an item that is attached.
fn embedded(props: &mut Props) -> Option<Vec<u8>> {
    let data = props.bytes(id::DATA)?;
    let inner = data
        .strip_prefix(&MESSAGE_INTERFACE)
        .filter(|inner| is_tnef(inner))?
        .to_vec();
    props.take(id::DATA);
    Some(inner)
}

/// One stream: its attributes in order.
fn stream(bytes: &[u8], limits: &Limits, out: &mut Items) -> Item {
    let mut item = Item::default();
    let mut rest = bytes.get(6..).unwrap_or_default();
    while !rest.is_empty() {
        let Some((number, data, next)) = attribute(rest) else {
            out.unread(Unread::Broken);
            break;
        };
        rest = next;
        if number == attribute::ATTACH_RENDER {
            if item.attached.len() >= limits.files {
                out.unread(Unread::TooMany);
                break;
            }
            item.attached.push(Attached::default());
        } else if !keep(&mut item, number, data, limits) {
            out.unread(Unread::Broken);
        }
    }
    item
}

/// The attribute that `bytes` start with: its number, its data, and what follows.
fn attribute(bytes: &[u8]) -> Option<(u32, &[u8], &[u8])> {
    let mut bytes = Bytes(bytes);
    let _level = bytes.take(1)?;
    let number = bytes.u32()?;
    let size = bytes.u32()? as usize;
    let data = bytes.take(size)?;
    // The last attribute of a stream that was cut may lack its checksum.
    let _checksum = bytes.take(2);
    Some((number, data, bytes.0))
}

/// Keeps what an attribute says; `false` when it is damaged.
fn keep(item: &mut Item, number: u32, data: &[u8], limits: &Limits) -> bool {
    let narrow = || Value::Narrow(data.to_vec());
    match number {
        attribute::SUBJECT => item.props.set(id::SUBJECT, narrow()),
        attribute::BODY => item.props.set(id::BODY, narrow()),
        attribute::MESSAGE_CLASS => item.props.set(id::MESSAGE_CLASS, narrow()),
        attribute::DATE_SENT => {
            if let Some(time) = date(data) {
                item.props.set(id::CLIENT_SUBMIT_TIME, Value::Number(time));
            }
        }
        attribute::CODE_PAGE => {
            if let Some(page) = Bytes(data).u32() {
                let page = Value::Number(u64::from(page));
                item.props.replace(id::MESSAGE_CODEPAGE, page);
            }
        }
        attribute::FROM => from(&mut item.props, data),
        attribute::MESSAGE_PROPS => return props(&mut Bytes(data), &mut item.props),
        attribute::RECIPIENTS => return recipients(item, data, limits),
        attribute::ATTACH_TITLE | attribute::ATTACH_DATA | attribute::ATTACH_PROPS => {
            if item.attached.is_empty() {
                item.attached.push(Attached::default());
            }
            let Some(last) = item.attached.last_mut() else {
                return false;
            };
            match number {
                attribute::ATTACH_TITLE => last.props.set(id::SHORT_NAME, narrow()),
                attribute::ATTACH_DATA => {
                    last.props.set(id::DATA, Value::Binary(data.to_vec()));
                }
                _ => return props(&mut Bytes(data), &mut last.props),
            }
        }
        _ => {}
    }
    true
}

/// `attFrom`: four sizes, a name, and an address such as `SMTP:a@example.jp` (MS-OXTNEF, section 2.1.3.3.1).
fn from(props: &mut Props, data: &[u8]) {
    let mut bytes = Bytes(data);
    let Some([_, _, name, address]) = bytes.take(8).and_then(|head| {
        let pair = |at: usize| {
            Some(usize::from(u16::from_le_bytes([
                *head.get(at)?,
                *head.get(at + 1)?,
            ])))
        };
        Some([pair(0)?, pair(2)?, pair(4)?, pair(6)?])
    }) else {
        return;
    };
    let (Some(name), Some(address)) = (bytes.take(name), bytes.take(address)) else {
        return;
    };
    props.set(id::SENDER_NAME, Value::Narrow(name.to_vec()));
    let address = address.split(|b| *b == 0).next().unwrap_or_default();
    let mut halves = address.splitn(2, |b| *b == b':');
    if let (Some(_kind), Some(address)) = (halves.next(), halves.next()) {
        props.set(id::SENDER_ADDRESS, Value::Narrow(address.to_vec()));
    }
}

/// A date of seven numbers (MS-OXTNEF, section 2.1.3.3.3) as 100 ns since 1601.
fn date(data: &[u8]) -> Option<u64> {
    let mut bytes = Bytes(data);
    let mut number = || {
        let pair = bytes.take(2)?.first_chunk::<2>()?;
        Some(i64::from(u16::from_le_bytes(*pair)))
    };
    let [year, month, day, hour, minute, second] = [
        number()?,
        number()?,
        number()?,
        number()?,
        number()?,
        number()?,
    ];
    let days = miwake_basics::calendar::days_from_date(year, month, day);
    let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second + super::mime::SINCE_1601;
    u64::try_from(seconds)
        .ok()
        .map(|s| s.saturating_mul(10_000_000))
}

fn recipients(item: &mut Item, data: &[u8], limits: &Limits) -> bool {
    let mut bytes = Bytes(data);
    let Some(count) = bytes.u32() else {
        return false;
    };
    for _ in 0..count {
        if item.recipients.len() >= limits.files {
            return false;
        }
        let mut one = Props::default();
        let whole = props(&mut bytes, &mut one);
        item.recipients.push(one);
        if !whole {
            return false;
        }
    }
    true
}

/// A list of properties (MS-OXTNEF, section 2.1.3.4); `false` when it is damaged.
fn props(bytes: &mut Bytes<'_>, into: &mut Props) -> bool {
    let Some(count) = bytes.u32() else {
        return false;
    };
    (0..count).all(|_| property(bytes, into).is_some())
}

fn property(bytes: &mut Bytes<'_>, into: &mut Props) -> Option<()> {
    let tag = bytes.u32()?;
    let (kind, number) = (tag & 0xffff, (tag >> 16) as u16);
    if number >= 0x8000 {
        // A property with a name: its set, then a number or a text.
        bytes.take(16)?;
        match bytes.u32()? {
            0 => drop(bytes.u32()?),
            _ => drop(bytes.padded()?),
        }
    }
    let many = kind & 0x1000 != 0;
    let kind = kind & 0x0fff;
    if kind <= 1 {
        // Nothing follows; several nothings would take no bytes and might be four billion.
        return (!many).then_some(());
    }
    let variable = matches!(kind, 0x0d | 0x1e | 0x1f | 0x102);
    let count = if many || variable { bytes.u32()? } else { 1 };
    for _ in 0..count {
        let value = match kind {
            0x02 | 0x03 | 0x04 | 0x0a | 0x0b => Value::Number(u64::from(bytes.u32()?)),
            0x05 | 0x06 | 0x07 | 0x14 | 0x40 => {
                Value::Number(u64::from_le_bytes(*bytes.take(8)?.first_chunk()?))
            }
            0x48 => Value::Binary(bytes.take(16)?.to_vec()),
            0x1e => Value::Narrow(bytes.padded()?.to_vec()),
            0x1f => Value::Wide(bytes.padded()?.to_vec()),
            0x0d | 0x102 => Value::Binary(bytes.padded()?.to_vec()),
            _ => return None,
        };
        if kind == 0x0d && number < 0x8000 {
            // The item itself, beside which only a picture of it may stand.
            into.replace(number, value);
        } else if number < 0x8000 {
            into.set(number, value);
        }
    }
    Some(())
}

/// Bytes that are read from the front.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, size: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(size)?;
        self.0 = rest;
        Some(head)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take(4)?.first_chunk().map(|b| u32::from_le_bytes(*b))
    }

    /// A size, as many bytes, and zeros up to a whole four.
    fn padded(&mut self) -> Option<&'a [u8]> {
        let size = self.u32()? as usize;
        let data = self.take(size)?;
        // The last one may lack them.
        let _ = self.take(size.wrapping_neg() % 4);
        Some(data)
    }
}
