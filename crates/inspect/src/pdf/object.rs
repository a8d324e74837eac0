//! The objects of a PDF: names, strings and dictionaries, as far as they matter.

use crate::decoder::Decoding;
use std::collections::HashMap;
use std::rc::Rc;

/// Most references of one dictionary that are kept under keys that nobody asks for by name: fonts by their names.
const REFERENCES: usize = 300;

/// The keys that are asked for, sorted. What stands under others is kept only when it is a reference.
const KEYS: &[&str] = &[
    PLAIN,
    "BaseFont",
    "BitsPerComponent",
    "Colors",
    "Columns",
    "Contents",
    "DecodeParms",
    "EF",
    "Encoding",
    "F",
    "FS",
    "Filter",
    "First",
    "Font",
    "Height",
    "JS",
    "K",
    "Length",
    "Length1",
    "Lookup",
    "N",
    "P",
    "Parent",
    "Predictor",
    "Resources",
    "S",
    "Subtype",
    "ToUnicode",
    "Type",
    "UF",
    "URI",
    "Width",
];

/// Stands for the key of an object that is no dictionary.
pub(super) const PLAIN: &str = "";

/// A value in a dictionary, as far as it matters.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    /// `/Name`, `#xx` decoded.
    Name(String),
    /// `(text)` or `<68657861>`. This and what follows may be long, and is shared: dictionaries say what those
    /// inside them say, and what they refer to.
    Text(Rc<[u8]>),
    /// A whole number; the whole part of another.
    Number(i64),
    /// `5 0 R`.
    Reference(u32),
    /// The names of an array.
    Names(Rc<[String]>),
    /// The references of an array that holds no names.
    References(Rc<[u32]>),
}

/// Objects that are no dictionaries, by their numbers.
pub(crate) type Plain = HashMap<u32, Value>;

/// A dictionary, with what those inside it say for it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Dict {
    /// Values of [`KEYS`].
    known: Vec<(&'static str, Value)>,
    /// References under other keys.
    others: Vec<(String, u32)>,
    /// Whether there were more of these than are kept.
    pub(crate) cut: bool,
    /// Key that it stands under in the dictionary around it.
    pub(super) under: String,
    /// Whether it is an action that runs when the file or a page is opened.
    pub(crate) opens: bool,
    /// Objects that are such actions.
    pub(crate) opened: Vec<u32>,
}

impl Dict {
    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        debug_assert!(KEYS.binary_search(&key).is_ok(), "{key} is kept");
        self.known
            .iter()
            .find(|(known, _)| *known == key)
            .map(|(_, value)| value)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn name(&self, key: &str) -> &str {
        match self.get(key) {
            Some(Value::Name(name)) => name,
            _ => "",
        }
    }

    /// One name or an array of them.
    pub(crate) fn names(&self, key: &str) -> &[String] {
        match self.get(key) {
            Some(Value::Name(name)) => std::slice::from_ref(name),
            Some(Value::Names(names)) => names,
            _ => &[],
        }
    }

    /// A number that is not below nought; 0 when there is none.
    pub(crate) fn number(&self, key: &str) -> u64 {
        match self.get(key) {
            Some(Value::Number(number)) => u64::try_from(*number).unwrap_or(0),
            _ => 0,
        }
    }

    pub(crate) fn reference(&self, key: &str) -> Option<u32> {
        match self.get(key) {
            Some(Value::Reference(number)) => Some(*number),
            _ => None,
        }
    }

    /// One reference or an array of them.
    pub(crate) fn references(&self, key: &str) -> &[u32] {
        match self.get(key) {
            Some(Value::Reference(number)) => std::slice::from_ref(number),
            Some(Value::References(numbers)) => numbers,
            _ => &[],
        }
    }

    /// All that it refers to, by key.
    pub(crate) fn referred(&self) -> impl Iterator<Item = (&str, u32)> {
        let known = self.known.iter().filter_map(|(key, value)| match value {
            Value::Reference(number) => Some((*key, *number)),
            _ => None,
        });
        let others = self.others.iter();
        known.chain(others.map(|(key, number)| (key.as_str(), *number)))
    }

    /// The objects that it may refer to instead of saying a name, a number, a text or a list.
    pub(crate) fn asks(&self) -> impl Iterator<Item = u32> {
        let known = self.known.iter().filter(|(key, _)| is_resolved(key));
        known.filter_map(|(_, value)| match value {
            Value::Reference(number) => Some(*number),
            _ => None,
        })
    }

    /// The key that it stands under in the dictionary around it; empty for the outermost.
    pub(crate) fn under(&self) -> &str {
        &self.under
    }

    pub(crate) fn bytes(&self, key: &str) -> &[u8] {
        match self.get(key) {
            Some(Value::Text(bytes)) => bytes,
            _ => &[],
        }
    }

    /// Text of a string: UTF-16 with its mark, else what fits best.
    pub(crate) fn text(&self, key: &str, decoding: Decoding<'_>) -> String {
        let text = decoding.text_of(self.bytes(key));
        text.trim_matches('\0').to_owned()
    }

    /// The dictionary with what its references stand for, where that is in `plain`; `None` when none is.
    pub(crate) fn resolved(&self, plain: &Plain) -> Option<Self> {
        let value_of = |key: &str, value: &Value| match value {
            Value::Reference(number) if is_resolved(key) => plain.get(number).cloned(),
            _ => None,
        };
        if !self.known.iter().any(|(k, v)| value_of(k, v).is_some()) {
            return None;
        }
        let mut dict = self.clone();
        for (key, value) in &mut dict.known {
            if let Some(found) = value_of(key, value) {
                *value = found;
            }
        }
        Some(dict)
    }

    /// The dictionary of a stream: only what is asked for.
    pub(crate) fn of_stream(mut self) -> Self {
        self.others = vec![];
        self.opened = vec![];
        self.known.shrink_to_fit();
        self
    }

    pub(super) fn set(&mut self, key: String, value: Value) {
        if let Ok(at) = KEYS.binary_search(&key.as_str()) {
            // Of values under one key the first counts.
            if !self.has(&key)
                && let Some(key) = KEYS.get(at)
            {
                self.known.push((key, value));
            }
        } else if let Value::Reference(number) = value {
            if self.others.len() < REFERENCES {
                self.others.push((key, number));
            } else {
                self.cut = true;
            }
        }
    }

    /// Takes over what a dictionary inside it says for it.
    pub(super) fn close(&mut self, inner: &Self) {
        let take: &[&str] = match inner.under.as_str() {
            // The names of files to start and to send to, in their other places.
            "F" | "UF" | "Win" | "Mac" | "Unix" => &["F", "UF", "P"],
            "DecodeParms" | "DP" => &["Predictor", "Colors", "Columns"],
            _ => &[],
        };
        for key in take {
            if let (false, Some(value)) = (self.has(key), inner.get(key)) {
                self.set((*key).to_owned(), value.clone());
            }
        }
        if inner.under == "EF"
            && let Some(Value::Reference(file)) = inner.get("F").or_else(|| inner.get("UF"))
        {
            self.set("EF".to_owned(), Value::Reference(*file));
        }
    }
}

/// Whether the value of a key matters where it is given by reference. Lengths are told by where a stream ends;
/// the others are always dictionaries.
fn is_resolved(key: &str) -> bool {
    !matches!(
        key,
        "Length" | "Parent" | "Resources" | "Font" | "ToUnicode"
    )
}

/// One object, its dictionaries aside, which are handed out while it is read.
#[derive(Default)]
pub(crate) struct Object {
    /// The outermost dictionary, which the stream belongs to.
    pub(crate) dict: Option<Dict>,
    /// What it is if it is no dictionary.
    pub(crate) plain: Option<Value>,
}

/// What stands next.
pub(crate) enum Token {
    Value(Value),
    /// A number or a keyword.
    Word(Vec<u8>),
    Open,
    Close,
    ArrayOpen,
    ArrayClose,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted() {
        assert!(KEYS.is_sorted());
    }
}
