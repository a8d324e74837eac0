//! A dictionary while it is read.

use super::object::{Dict, PLAIN, Token, Value};

/// A dictionary that is being read.
#[derive(Default)]
pub(super) struct Frame {
    dict: Dict,
    key: Option<String>,
    /// Numbers that stood last: the first is a value, the last two are the start of a reference.
    first: Option<i64>,
    last: [Option<i64>; 2],
    arrays: usize,
    names: Vec<String>,
    references: Vec<u32>,
}

impl Frame {
    /// What stands outside of all dictionaries: an object that is none itself.
    pub(super) fn plain() -> Self {
        Self {
            key: Some(PLAIN.to_owned()),
            ..Self::default()
        }
    }

    /// The object that is no dictionary.
    pub(super) fn into_plain(mut self) -> Option<Value> {
        self.flush();
        self.dict.get(PLAIN).cloned()
    }

    /// Whether an array is open.
    pub(super) fn in_array(&self) -> bool {
        self.arrays > 0
    }

    /// A dictionary within another one, or the outermost.
    pub(super) fn inside(around: Option<&mut Self>) -> Self {
        let mut frame = Self::default();
        if let Some(around) = around {
            around.flush();
            frame.dict.under = around.key_of_inner();
            frame.dict.opens = frame.dict.under == "OpenAction"
                || around.dict.under == "AA" && frame.dict.under == "O";
        }
        frame
    }

    /// The dictionary, when it is whole; the one around it takes over what it says for it.
    pub(super) fn close(mut self, around: Option<&mut Self>) -> Dict {
        self.flush();
        let Some(around) = around else {
            return self.dict;
        };
        around.dict.close(&self.dict);
        // What an annotation says stands beside its action.
        if self.dict.under == "A"
            && let Some(text) = around.dict.get("Contents")
        {
            self.dict.set("Contents".to_owned(), text.clone());
        }
        self.dict
    }

    /// The key of a dictionary inside this one; those in an array share it.
    fn key_of_inner(&mut self) -> String {
        if self.arrays > 0 {
            return self.key.clone().unwrap_or_default();
        }
        self.key.take().unwrap_or_default()
    }

    /// What stands next in it.
    pub(super) fn token(&mut self, token: Token) {
        match token {
            Token::Word(word) => self.word(&word),
            Token::Value(value) => self.value(value),
            Token::ArrayOpen => {
                self.flush();
                self.arrays += 1;
            }
            Token::ArrayClose => self.array_close(),
            Token::Open | Token::Close => {}
        }
    }

    fn word(&mut self, word: &[u8]) {
        if word == b"R" {
            let [number, _] = self.last;
            self.forget_numbers();
            if let Some(number) = number.and_then(|n| u32::try_from(n).ok()) {
                self.reference(number);
            }
            return;
        }
        let whole = word.split(|b| *b == b'.').next().unwrap_or_default();
        let number: Option<i64> = std::str::from_utf8(whole).ok().and_then(|n| n.parse().ok());
        match number {
            Some(number) => {
                self.first.get_or_insert(number);
                self.last = [self.last[1], Some(number)];
            }
            // true, false, null.
            None if self.arrays == 0 => self.key = None,
            None => {}
        }
    }

    fn forget_numbers(&mut self) {
        self.first = None;
        self.last = [None; 2];
    }

    fn reference(&mut self, number: u32) {
        let under_aa = self.dict.under == "AA";
        // An array is a place to go to, no action.
        match self.key.as_deref().filter(|_| self.arrays == 0) {
            Some("OpenAction") => self.dict.opened.push(number),
            Some("O") if under_aa => self.dict.opened.push(number),
            _ => {}
        }
        if self.arrays == 0
            && let Some(key) = self.key.take()
        {
            self.dict.set(key, Value::Reference(number));
        } else if self.arrays > 0 && self.keeps_array() {
            self.references.push(number);
        }
    }

    /// Whether somebody asks for the array that is being read.
    fn keeps_array(&self) -> bool {
        matches!(self.key.as_deref(), Some("Contents" | "Filter" | PLAIN))
    }

    /// Numbers that turned out to be a value.
    fn flush(&mut self) {
        if self.arrays == 0
            && let Some(number) = self.first
            && let Some(key) = self.key.take()
        {
            self.dict.set(key, Value::Number(number));
        }
        self.forget_numbers();
    }

    fn value(&mut self, value: Value) {
        self.flush();
        if self.arrays > 0 {
            match value {
                Value::Name(name) if self.keeps_array() => self.names.push(name),
                // A palette within its colour space.
                Value::Text(text) if self.key.as_deref() == Some("ColorSpace") => {
                    self.dict.set("Lookup".to_owned(), Value::Text(text));
                }
                _ => {}
            }
            return;
        }
        match (self.key.take(), value) {
            (None, Value::Name(name)) => self.key = Some(name),
            (None, _) => {}
            (Some(key), value) => self.dict.set(key, value),
        }
    }

    fn array_close(&mut self) {
        self.forget_numbers();
        self.arrays = self.arrays.saturating_sub(1);
        if self.arrays == 0 {
            let names = std::mem::take(&mut self.names);
            let references = std::mem::take(&mut self.references);
            let value = if names.is_empty() && !references.is_empty() {
                Value::References(references.into())
            } else {
                Value::Names(names.into())
            };
            if let Some(key) = self.key.take() {
                self.dict.set(key, value);
            }
        }
    }
}
