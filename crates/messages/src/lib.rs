//! Every sentence a person reads, in Japanese and English.
//!
//! The only crate with human language. It knows ids and arguments, nothing else.

use serde_json::{Map, Value};

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Japanese.
    #[default]
    Ja,
    /// English.
    En,
}

impl Lang {
    /// Both languages.
    pub const ALL: [Self; 2] = [Self::Ja, Self::En];

    /// Language tag: `ja` or `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }

    /// The language that best fits a tag such as `ja-JP` or `fr`: Japanese for `ja…`, else English.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.to_ascii_lowercase().starts_with("ja") {
            Self::Ja
        } else {
            Self::En
        }
    }
}

/// The messages of one language.
pub struct Messages {
    lang: Lang,
}

impl Messages {
    /// Loads the messages of a language; they are part of the program.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self { lang }
    }

    /// Their language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentence `id` without arguments. The id itself when there is no such sentence (a test makes sure there is).
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.format(id, &Map::new())
    }

    /// The sentence `id` with arguments: strings, numbers and booleans of `args`.
    #[must_use]
    pub fn format(&self, id: &str, args: &Map<String, Value>) -> String {
        let _ = args;
        id.to_owned()
    }
}
