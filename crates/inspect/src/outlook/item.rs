//! An Outlook item as both of its formats keep it: numbered properties (MS-OXPROPS), recipients, attachments.

use super::codepage::{self, Charset};
use crate::Unread;
use crate::decoder::Decoding;
use crate::model::note;
use std::collections::BTreeMap;

/// A property's value, still as bytes where it is text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// UTF-16, little endian.
    Wide(Vec<u8>),
    /// Text in the item's code page.
    Narrow(Vec<u8>),
    /// Any bytes.
    Binary(Vec<u8>),
    /// A number, a truth, or a time (100 ns since 1601-01-01 UTC).
    Number(u64),
}

/// Properties by number.
#[derive(Clone, Debug, Default)]
pub(super) struct Props {
    values: BTreeMap<u16, Value>,
}

/// The numbers of the properties that are read (MS-OXPROPS, "Property ID").
pub(super) mod id {
    pub(crate) const MESSAGE_CLASS: u16 = 0x001a;
    pub(crate) const SUBJECT: u16 = 0x0037;
    pub(crate) const CLIENT_SUBMIT_TIME: u16 = 0x0039;
    pub(crate) const SUBJECT_PREFIX: u16 = 0x003d;
    pub(crate) const REPRESENTING_NAME: u16 = 0x0042;
    pub(crate) const REPLY_ENTRIES: u16 = 0x004f;
    pub(crate) const REPLY_NAMES: u16 = 0x0050;
    pub(crate) const REPRESENTING_ADDRESS: u16 = 0x0065;
    pub(crate) const TRANSPORT_HEADERS: u16 = 0x007d;
    pub(crate) const RECIPIENT_TYPE: u16 = 0x0c15;
    pub(crate) const SENDER_NAME: u16 = 0x0c1a;
    pub(crate) const SENDER_ADDRESS: u16 = 0x0c1f;
    pub(crate) const DISPLAY_CC: u16 = 0x0e03;
    pub(crate) const DISPLAY_TO: u16 = 0x0e04;
    pub(crate) const DELIVERY_TIME: u16 = 0x0e06;
    pub(crate) const NORMALIZED_SUBJECT: u16 = 0x0e1d;
    pub(crate) const BODY: u16 = 0x1000;
    pub(crate) const RTF_COMPRESSED: u16 = 0x1009;
    pub(crate) const HTML: u16 = 0x1013;
    pub(crate) const MESSAGE_ID: u16 = 0x1035;
    pub(crate) const REFERENCES: u16 = 0x1039;
    pub(crate) const IN_REPLY_TO: u16 = 0x1042;
    pub(crate) const NAME: u16 = 0x3001;
    pub(crate) const ADDRESS: u16 = 0x3003;
    pub(crate) const DATA: u16 = 0x3701;
    pub(crate) const EXTENSION: u16 = 0x3703;
    pub(crate) const SHORT_NAME: u16 = 0x3704;
    pub(crate) const METHOD: u16 = 0x3705;
    pub(crate) const LONG_NAME: u16 = 0x3707;
    pub(crate) const LONG_PATH: u16 = 0x370d;
    pub(crate) const MIME_TAG: u16 = 0x370e;
    pub(crate) const CONTENT_ID: u16 = 0x3712;
    pub(crate) const CONTENT_LOCATION: u16 = 0x3713;
    pub(crate) const SMTP_ADDRESS: u16 = 0x39fe;
    pub(crate) const INTERNET_CODEPAGE: u16 = 0x3fde;
    pub(crate) const MESSAGE_CODEPAGE: u16 = 0x3ffd;
    pub(crate) const SENDER_SMTP: u16 = 0x5d01;
    pub(crate) const REPRESENTING_SMTP: u16 = 0x5d02;
    pub(crate) const CREATOR_SMTP: u16 = 0x5d0a;
}

impl Props {
    /// Keeps a value. The first that is not empty counts, so that a damaged second list takes nothing away.
    pub(super) fn set(&mut self, id: u16, value: Value) {
        let empty = |value: &Value| match value {
            Value::Wide(bytes) | Value::Narrow(bytes) | Value::Binary(bytes) => bytes.is_empty(),
            Value::Number(_) => false,
        };
        if self.values.get(&id).is_none_or(empty) {
            self.values.insert(id, value);
        }
    }

    /// Keeps a value instead of the one there is.
    pub(super) fn replace(&mut self, id: u16, value: Value) {
        self.values.insert(id, value);
    }

    pub(super) fn number(&self, id: u16) -> Option<u64> {
        match self.values.get(&id)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The bytes of a value that is no number.
    pub(super) fn bytes(&self, id: u16) -> Option<&[u8]> {
        match self.values.get(&id)? {
            Value::Wide(bytes) | Value::Narrow(bytes) | Value::Binary(bytes) => Some(bytes),
            Value::Number(_) => None,
        }
    }

    /// Whether a value is UTF-16.
    pub(super) fn is_wide(&self, id: u16) -> bool {
        matches!(self.values.get(&id), Some(Value::Wide(_)))
    }

    /// Takes the bytes of a value out, to keep no second copy of a large one.
    pub(super) fn take(&mut self, id: u16) -> Option<Vec<u8>> {
        match self.values.remove(&id)? {
            Value::Wide(bytes) | Value::Narrow(bytes) | Value::Binary(bytes) => Some(bytes),
            Value::Number(_) => None,
        }
    }

    /// A text; `None` when there is none or nothing in it.
    pub(super) fn text(&self, id: u16, charset: Charset<'_>) -> Option<String> {
        let text = match self.values.get(&id)? {
            Value::Wide(bytes) => codepage::wide(bytes),
            Value::Narrow(bytes) | Value::Binary(bytes) => charset.decode(bytes),
            Value::Number(_) => return None,
        };
        let text = text.trim_end_matches('\0');
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// The charset of an item's narrow texts.
    pub(super) fn charset<'d>(&self, decoding: Decoding<'d>) -> Charset<'d> {
        let label = [id::MESSAGE_CODEPAGE, id::INTERNET_CODEPAGE]
            .into_iter()
            .filter_map(|id| self.number(id))
            .find_map(|page| codepage::of(u32::try_from(page).ok()?));
        Charset { label, decoding }
    }
}

/// An attachment of an item.
#[derive(Clone, Debug, Default)]
pub(super) struct Attached {
    pub(super) props: Props,
    /// The item that it is, by its place in the list of items.
    pub(super) item: Option<usize>,
    pub(super) unread: Option<Unread>,
}

/// An Outlook item.
#[derive(Clone, Debug, Default)]
pub(super) struct Item {
    pub(super) props: Props,
    pub(super) recipients: Vec<Props>,
    pub(super) attached: Vec<Attached>,
}

/// The items of one file, each before those that it holds.
#[derive(Clone, Debug, Default)]
pub(super) struct Items {
    pub(super) items: Vec<Item>,
    pub(super) unread: Vec<Unread>,
}

impl Items {
    pub(super) fn unread(&mut self, why: Unread) {
        note(&mut self.unread, why);
    }
}
