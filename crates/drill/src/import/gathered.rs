//! What a reader gathers from one file, before it joins a project.

use crate::{Answers, By, Event, Person, Signs, What};
use foldhash::fast::FixedState;
use std::collections::{HashMap, HashSet};
use std::hash::{Hash, Hasher};

/// A map whose order and hashes are the same in every run.
pub(crate) type Map<K, V> = HashMap<K, V, FixedState>;

/// A set whose order and hashes are the same in every run.
pub(crate) type Set<K> = HashSet<K, FixedState>;

/// Numbers for short texts, in the order in which they turn up. Most tokens and addresses fit into a key of 16 bytes,
/// so that looking one up touches the memory once; with a million lines of a log that is what counts.
#[derive(Clone, Debug, Default)]
struct Numbers {
    short: Map<Short, u32>,
    long: Map<Vec<u8>, u32>,
}

impl Numbers {
    /// The number of a text; `next` when it is new.
    fn number(&mut self, text: &[u8], next: u32) -> u32 {
        match short(text) {
            Some(key) => *self.short.entry(key).or_insert(next),
            None => match self.long.get(text) {
                Some(number) => *number,
                None => {
                    self.long.insert(text.to_owned(), next);
                    next
                }
            },
        }
    }

    fn count(&self) -> u32 {
        u32::try_from(self.short.len() + self.long.len()).unwrap_or(u32::MAX)
    }
}

/// A text of at most 15 bytes with its length behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Short([u8; 16]);

impl Hash for Short {
    /// As one number: quicker than byte by byte.
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u128(u128::from_le_bytes(self.0));
    }
}

fn short(text: &[u8]) -> Option<Short> {
    let mut key = [0; 16];
    let (place, last) = key.split_at_mut(15);
    place.get_mut(..text.len())?.copy_from_slice(text);
    *last.first_mut()? = u8::try_from(text.len()).ok()?;
    Some(Short(key))
}

/// Texts and their numbers, in the order in which they turned up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    pub(crate) list: Vec<String>,
    numbers: Numbers,
}

impl Names {
    pub(crate) fn of(list: Vec<String>) -> Self {
        let mut numbers = Numbers::default();
        for (name, number) in list.iter().zip(0..) {
            numbers.number(name.as_bytes(), number);
        }
        Self { list, numbers }
    }

    pub(crate) fn number(&mut self, name: &str) -> u32 {
        let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let number = self.numbers.number(name.as_bytes(), next);
        if number == next {
            self.list.push(name.to_owned());
        }
        number
    }
}

/// What a reader gathers from one file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) attributes: Vec<String>,
    /// People with the line of each.
    pub(crate) people: Vec<(u64, Person)>,
    /// Addresses and the tokens that were sent to them.
    pub(crate) links: Vec<(String, String)>,
    pub(crate) tokens: Names,
    pub(crate) addresses: Names,
    pub(crate) events: Vec<Event>,
    pub(crate) survey: Vec<Answers>,
    /// How many computers requests came from.
    pub(crate) sources: u32,
}

impl Gathered {
    pub(crate) fn by_address(&mut self, address: &str) -> By {
        By::Address(self.addresses.number(address))
    }

    pub(crate) fn by_token(&mut self, token: &str) -> By {
        By::Token(self.tokens.number(token))
    }

    pub(crate) fn happened(&mut self, by: By, what: What, at: Option<i64>) {
        self.events.push(Event {
            by,
            what,
            at,
            signs: Signs::default(),
            source: None,
        });
    }
}

/// Numbers for computers, in the order in which they turn up. Their addresses are forgotten with it.
#[derive(Default)]
pub(crate) struct Sources {
    numbers: Numbers,
}

impl Sources {
    pub(crate) fn number(&mut self, address: &[u8]) -> Option<u32> {
        let known = !address.is_empty() && address != b"-";
        let next = self.count();
        known.then(|| self.numbers.number(address, next))
    }

    pub(crate) fn count(&self) -> u32 {
        self.numbers.count()
    }
}

/// Whether `text` can be a token: one to 64 of letters, digits, `-` and `_`.
pub(crate) fn is_token(text: &[u8]) -> bool {
    let allowed = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (1..=64).contains(&text.len()) && text.iter().all(allowed)
}
