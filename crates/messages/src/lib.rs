//! Every sentence a person reads, in Japanese and English.
//!
//! The only crate with human language. It knows ids and arguments, nothing else.

mod generated;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use serde_json::{Map, Value};
use std::fmt;
use std::rc::Rc;
use unic_langid::LanguageIdentifier;

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

/// The messages of one language. Cloning is cheap.
#[derive(Clone)]
pub struct Messages {
    lang: Lang,
    bundle: Rc<FluentBundle<FluentResource>>,
}

impl Messages {
    /// Loads the messages of a language; they are part of the program.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        // A language tag of two letters always reads.
        let identifier: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // Isolation marks are invisible characters in every sentence: wrong in files and tests,
        // and needless in languages that are written from left to right.
        bundle.set_use_isolating(false);
        for source in sources(lang) {
            // A test makes sure that every file reads without an error.
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self {
            lang,
            bundle: Rc::new(bundle),
        }
    }

    /// Their language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there is a sentence with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// The sentence `id` without arguments. The id itself when there is no such sentence (a test makes sure there is).
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.resolve(id, None)
    }

    /// The sentence `id` with arguments. Strings are put in as they are and are never read as Fluent;
    /// numbers are written plainly, without separators; lists are joined; `null` is nothing.
    #[must_use]
    pub fn format(&self, id: &str, args: &Map<String, Value>) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(name.as_str(), self.argument(value.clone()));
        }
        self.resolve(id, Some(&fluent))
    }

    /// The sentence `id` with the arguments given: `with("report-links", [("count", 3.into())])`.
    #[must_use]
    pub fn with<const N: usize>(&self, id: &str, args: [(&str, Value); N]) -> String {
        let mut fluent = FluentArgs::with_capacity(N);
        for (name, value) in args {
            fluent.set(name, self.argument(value));
        }
        self.resolve(id, Some(&fluent))
    }

    fn resolve(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value());
        let Some(pattern) = pattern else {
            return id.to_owned();
        };
        // An argument that is missing shows up as `{$name}`; tests look for that.
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, args, &mut errors)
            .into_owned()
    }

    fn argument(&self, value: Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) => number
                .as_f64()
                .map_or_else(|| number.to_string().into(), FluentValue::from),
            Value::String(text) => text.into(),
            other => self.plain(&other).into(),
        }
    }

    fn plain(&self, value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Bool(yes) => yes.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Null | Value::Object(_) => String::new(),
            Value::Array(items) => {
                let separator = match self.lang {
                    Lang::Ja => "、",
                    Lang::En => ", ",
                };
                let items: Vec<String> = items
                    .iter()
                    .filter(|item| !item.is_array())
                    .map(|item| self.plain(item))
                    .collect();
                items.join(separator)
            }
        }
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

/// The messages of a language are always the same.
impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang
    }
}

impl Eq for Messages {}

/// The Fluent files of a language, for tests and tools.
#[must_use]
pub fn sources(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ja => generated::JA,
        Lang::En => generated::EN,
    }
}
