//! What a reader gathers from one file, before it joins a project.

use crate::{Answers, By, Event, Person, Signs, What};
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

/// A map whose order and hashes are the same in every run.
pub(crate) type Map<K, V> = HashMap<K, V, BuildHasherDefault<DefaultHasher>>;

/// Texts and their numbers, in the order in which they turned up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    pub(crate) list: Vec<String>,
    index: Map<String, u32>,
}

impl Names {
    pub(crate) fn of(list: Vec<String>) -> Self {
        let index = list
            .iter()
            .zip(0..)
            .map(|(name, number)| (name.clone(), number));
        Self {
            index: index.collect(),
            list,
        }
    }

    pub(crate) fn number(&mut self, name: &str) -> u32 {
        if let Some(number) = self.index.get(name) {
            return *number;
        }
        let number = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        self.list.push(name.to_owned());
        self.index.insert(name.to_owned(), number);
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
    numbers: Map<Vec<u8>, u32>,
}

impl Sources {
    pub(crate) fn number(&mut self, address: &[u8]) -> Option<u32> {
        if address.is_empty() || address == b"-" {
            return None;
        }
        if let Some(number) = self.numbers.get(address) {
            return Some(*number);
        }
        let number = self.count();
        self.numbers.insert(address.to_owned(), number);
        Some(number)
    }

    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.numbers.len()).unwrap_or(u32::MAX)
    }
}

/// Whether `text` can be a token: one to 64 of letters, digits, `-` and `_`.
pub(crate) fn is_token(text: &[u8]) -> bool {
    let allowed = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (1..=64).contains(&text.len()) && text.iter().all(allowed)
}
