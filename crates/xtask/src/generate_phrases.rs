//! The phrases of all checks in one list, and a constant for each set, made from the `phrases.toml` of each check.
//!
//! A key there is a set of phrases (`[…]`), a list of sets (`[[…], […]]`), or a list of pairs (`[[key]]` with `first` and
//! `then`). In a set the order counts: the first phrase that a mail has is the one quoted.

use crate::output::{CHECKS, Output, modules};
use crate::shell::Result;
use miwake_text::normalize;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// Phrases shorter than this many bytes are not looked up.
const SHORTEST: usize = 2;

/// The list, one phrase a line, and the constants as a Rust file.
pub(crate) fn phrases(root: &Path) -> Result<Vec<Output>> {
    let mut list = Phrases::default();
    let mut content = String::from(
        "// Made by `cargo xtask gen` from the phrases.toml of each check; do not edit.\n\n\
         use super::set::PhraseSet;\n\npub(super) static TEXT: &str = include_str!(\"phrases.txt\");\n",
    );
    let of_checks = modules(root)?.into_iter().map(|check| {
        let path = root.join(CHECKS).join(&check).join("phrases.toml");
        (check, path)
    });
    let of_asks = ("ask".to_owned(), root.join(crate::generate_asks::WORDS));
    for (check, path) in of_checks.chain([of_asks]) {
        if !path.exists() {
            continue;
        }
        let file: Table = toml::from_str(&fs::read_to_string(path)?)?;
        write!(
            content,
            "\npub(crate) mod {check} {{\nuse super::PhraseSet;\n\n"
        )?;
        for (key, value) in &file {
            let place = format!("{check}/phrases.toml: {key}");
            let (kind, value) = list.constant(&place, value)?;
            let name = key.to_uppercase();
            writeln!(content, "pub(crate) const {name}: {kind} = {value};")?;
        }
        content.push_str("}\n");
    }
    let generated = Path::new("crates/checks/src/generated");
    Ok(vec![
        Output::new(generated.join("phrases.txt"), list.text),
        Output::new(generated.join("phrases.rs"), content),
    ])
}

/// The phrases so far, a line each.
#[derive(Default)]
struct Phrases {
    text: String,
    count: u16,
}

impl Phrases {
    /// Type and value of the constant for what stands at a key.
    fn constant(&mut self, place: &str, value: &Value) -> Result<(&'static str, String)> {
        let wrong = || format!("{place}: not a set, a list of sets or a list of pairs");
        let items = value.as_array().ok_or_else(wrong)?;
        match items.first().ok_or_else(wrong)? {
            Value::String(_) => Ok(("PhraseSet", self.set(place, value)?)),
            Value::Array(_) => {
                let sets = items.iter().map(|set| self.set(place, set));
                let sets = sets.collect::<Result<Vec<_>>>()?;
                Ok(("&[PhraseSet]", format!("&[{}]", sets.join(","))))
            }
            Value::Table(_) => {
                let pairs = items.iter().map(|pair| self.pair(place, pair));
                let pairs = pairs.collect::<Result<Vec<_>>>()?;
                let kind = "&[(PhraseSet, PhraseSet)]";
                Ok((kind, format!("&[{}]", pairs.join(","))))
            }
            _ => Err(wrong().into()),
        }
    }

    fn pair(&mut self, place: &str, value: &Value) -> Result<String> {
        let wrong = || format!("{place}: a pair has `first` and `then`, nothing else");
        let pair = value.as_table().ok_or_else(wrong)?;
        match (pair.get("first"), pair.get("then"), pair.len()) {
            (Some(first), Some(then), 2) => {
                let first = self.set(&format!("{place}, first"), first)?;
                let then = self.set(&format!("{place}, then"), then)?;
                Ok(format!("({first}, {then})"))
            }
            _ => Err(wrong().into()),
        }
    }

    fn set(&mut self, place: &str, value: &Value) -> Result<String> {
        let wrong = || format!("{place}: not a set of phrases");
        let start = self.count;
        let mut known = BTreeSet::new();
        for phrase in value.as_array().ok_or_else(wrong)? {
            let phrase = phrase.as_str().ok_or_else(wrong)?;
            let normalized = normalize(phrase);
            if phrase != normalized {
                return Err(format!("{place}: {phrase:?} is looked up as {normalized:?}").into());
            }
            if phrase.len() < SHORTEST {
                return Err(format!("{place}: {phrase:?} is too short").into());
            }
            if !known.insert(phrase) {
                return Err(format!("{place}: {phrase:?} stands there twice").into());
            }
            self.text.push_str(phrase);
            self.text.push('\n');
            self.count = self
                .count
                .checked_add(1)
                .ok_or("more than 65,535 phrases")?;
        }
        if self.count == start {
            return Err(format!("{place}: a set without phrases").into());
        }
        Ok(format!("PhraseSet::new({start}, {})", self.count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn constant(toml: &str) -> std::result::Result<String, String> {
        let file: Table = toml::from_str(toml).expect("TOML");
        let (_, value) = file.iter().next().expect("a key");
        let made = Phrases::default().constant("place", value);
        made.map(|(kind, value)| format!("{kind} {value}"))
            .map_err(|error| error.to_string())
    }

    #[test]
    fn sets_lists_and_pairs_become_constants() {
        let cases = [
            (r#"a = ["pw", "鍵"]"#, "PhraseSet PhraseSet::new(0, 2)"),
            (
                r#"a = [["pw"], ["鍵"]]"#,
                "&[PhraseSet] &[PhraseSet::new(0, 1),PhraseSet::new(1, 2)]",
            ),
            (
                "[[a]]\nfirst = ['pw']\nthen = ['鍵']",
                "&[(PhraseSet, PhraseSet)] &[(PhraseSet::new(0, 1), PhraseSet::new(1, 2))]",
            ),
        ];
        for (toml, expected) in cases {
            assert_eq!(constant(toml).as_deref(), Ok(expected));
        }
    }

    #[test]
    fn phrases_that_could_not_be_found_are_refused() {
        let cases = [
            (r#"a = ["pw", "pw"]"#, "twice"),
            (r#"a = ["Password"]"#, "is looked up as \"password\""),
            (r#"a = ["p"]"#, "too short"),
            ("a = []", "not a set"),
            ("a = [[]]", "without phrases"),
            ("[[a]]\nfirst = ['pw']", "`first` and `then`"),
            ("a = 'pw'", "not a set"),
        ];
        for (toml, expected) in cases {
            let error = constant(toml).expect_err(toml);
            assert!(error.contains(expected), "{error}");
        }
    }
}
