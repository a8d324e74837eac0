//! Every sentence a person reads, in Japanese and English.
//!
//! The only crate with human language. It knows ids and arguments, nothing else.
//! The sentences are Fluent files in `ftl`. `cargo xtask gen` makes a table of them, which is put
//! together here, so that the page need not load a runtime for all of Fluent; a test compares every
//! sentence with what that runtime says.

mod generated;
mod lang;
mod pattern;

pub use lang::Lang;

use pattern::Args;
use serde_json::{Map, Value};
use std::fmt;
use std::rc::Rc;

/// The messages of one language. Cloning is cheap.
#[derive(Clone)]
pub struct Messages {
    lang: Lang,
    /// Ids and patterns, sorted by id.
    patterns: Rc<[(&'static str, &'static str)]>,
}

impl Messages {
    /// Loads the messages of a language; they are part of the program.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self {
            lang,
            patterns: patterns(generated::TABLE, lang).collect(),
        }
    }

    /// As [`Messages::new`], with the messages of the landing page of drills (`ftl/<language>/drill`). They are apart
    /// so that no other program carries them.
    #[must_use]
    pub fn with_drill(lang: Lang) -> Self {
        Self::of(&[generated::TABLE, generated::DRILL], lang)
    }

    /// As [`Messages::with_drill`], with the messages of the desk (`ftl/<language>/desk`).
    #[must_use]
    pub fn with_desk(lang: Lang) -> Self {
        let tables = [generated::TABLE, generated::DRILL, generated::DESK];
        Self::of(&tables, lang)
    }

    /// As [`Messages::new`], with the messages of the command (`ftl/<language>/command`). Those of drills are left out:
    /// taking them apart is felt where one small mail is checked.
    #[must_use]
    pub fn with_command(lang: Lang) -> Self {
        Self::of(&[generated::TABLE, generated::COMMAND], lang)
    }

    /// As [`Messages::with_desk`], with the messages of the command.
    #[must_use]
    pub fn all(lang: Lang) -> Self {
        let tables = [
            generated::TABLE,
            generated::DRILL,
            generated::DESK,
            generated::COMMAND,
        ];
        Self::of(&tables, lang)
    }

    fn of(tables: &[&'static str], lang: Lang) -> Self {
        let mut all: Vec<_> = tables
            .iter()
            .flat_map(|table| patterns(table, lang))
            .collect();
        // Each table is sorted: a stable sort finds that out and only merges them.
        all.sort();
        Self {
            lang,
            patterns: all.into(),
        }
    }

    /// Their language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// All ids, sorted. Both languages have the same.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.patterns.iter().map(|(id, _)| *id)
    }

    /// Whether there is a sentence with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// The sentence `id` without arguments. The id itself when there is no such sentence (a test makes sure there is).
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.resolve(id, &|_| None)
    }

    /// The sentence `id` with arguments. Strings are put in as they are and are never read as Fluent;
    /// numbers are written plainly, without separators; lists are joined; `null` is nothing.
    #[must_use]
    pub fn format(&self, id: &str, args: &Map<String, Value>) -> String {
        self.resolve(id, &|name| args.get(name))
    }

    /// The sentence `id` with the arguments given: `with("report-links", [("count", 3.into())])`.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "callers write the list in place"
    )]
    pub fn with<const N: usize>(&self, id: &str, args: [(&str, Value); N]) -> String {
        self.resolve(id, &|name| {
            let given = args.iter().find(|(given, _)| *given == name);
            given.map(|(_, value)| value)
        })
    }

    fn pattern(&self, id: &str) -> Option<&'static str> {
        let found = self.patterns.binary_search_by(|(known, _)| known.cmp(&id));
        let (_, pattern) = self.patterns.get(found.ok()?)?;
        Some(pattern)
    }

    fn resolve(&self, id: &str, args: &Args<'_>) -> String {
        match self.pattern(id) {
            Some(pattern) => pattern::resolve(pattern, self.lang, args),
            None => id.to_owned(),
        }
    }
}

/// Ids and patterns of a table.
fn patterns(table: &'static str, lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.split_terminator('\u{1e}').filter_map(move |line| {
        let (id, rest) = line.split_once('\t')?;
        let (ja, en) = rest.split_once('\t')?;
        let pattern = match lang {
            Lang::Ja => ja,
            Lang::En => en,
        };
        Some((id, pattern))
    })
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Messages")
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

/// Messages of one kind and language are always the same.
impl PartialEq for Messages {
    fn eq(&self, other: &Self) -> bool {
        self.lang == other.lang
    }
}

impl Eq for Messages {}
