//! Messages in the language of the page.

use miwake_messages::{Lang, Messages};
use serde::Serialize;
use serde_json::{Map, Value};
use std::rc::Rc;

/// The messages of one language, cheap to hand around.
#[derive(Clone)]
pub struct Words(Rc<Messages>);

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.lang() == other.lang()
    }
}

impl Words {
    /// The messages of `lang`.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self(Rc::new(Messages::new(lang)))
    }

    /// With the messages of the drill's page.
    #[must_use]
    pub fn with_drill(lang: Lang) -> Self {
        Self(Rc::new(Messages::with_drill(lang)))
    }

    /// With the messages of the desk of drills, and of the drill's page.
    #[must_use]
    pub fn with_desk(lang: Lang) -> Self {
        Self(Rc::new(Messages::with_desk(lang)))
    }

    /// Their language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.0.lang()
    }

    /// The messages themselves.
    #[must_use]
    pub fn messages(&self) -> &Messages {
        &self.0
    }

    /// The sentence `id` without arguments.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.0.text(id)
    }

    /// The sentence `id` with one argument.
    pub fn with(&self, id: &str, name: &str, value: impl Into<Value>) -> String {
        self.format(id, [(name, value.into())])
    }

    /// The sentence `id` with some arguments.
    #[must_use]
    pub fn format<const N: usize>(&self, id: &str, args: [(&str, Value); N]) -> String {
        let args: Map<String, Value> = args
            .map(|(name, value)| (name.to_owned(), value))
            .into_iter()
            .collect();
        self.0.format(id, &args)
    }

    /// The word for an enum's value: `prefix-` and its name in JSON.
    pub fn of(&self, prefix: &str, value: &impl Serialize) -> String {
        self.text(&format!("{prefix}-{}", name(value)))
    }

    /// One of a check's own messages: `why`, `do`, or its title for an empty `what`.
    pub fn check(&self, id: &str, what: &str) -> String {
        if what.is_empty() {
            self.text(&format!("check-{id}"))
        } else {
            self.text(&format!("check-{id}-{what}"))
        }
    }
}

/// Name of an enum's value in JSON.
pub fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(name)) => name,
        _ => String::new(),
    }
}
