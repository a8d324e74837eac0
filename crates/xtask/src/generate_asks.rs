//! The patterns that asks are found by, made from crates/checks/src/ask/patterns.toml.

use crate::output::Output;
use crate::shell::Result;
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use toml::Table;

/// The words, from the root of the workspace.
pub(crate) const WORDS: &str = "crates/checks/src/ask/words.toml";
const PATTERNS: &str = "crates/checks/src/ask/patterns.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PatternsFile {
    pattern: Vec<Pattern>,
    #[serde(default)]
    pressure: Vec<Pressure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pressure {
    all: [String; 2],
    window: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    ask: String,
    all: Vec<String>,
    window: usize,
    #[serde(default)]
    distinct: usize,
    request: Request,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    elsewhere: Vec<String>,
    #[serde(default)]
    needs: Vec<Need>,
    #[serde(default)]
    together: bool,
    #[serde(default)]
    weak: bool,
    #[serde(default)]
    damning: bool,
    #[serde(default)]
    started: bool,
    #[serde(default)]
    first_contact: bool,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Request {
    Asked,
    No,
}

#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Need {
    Link,
    File,
    Number,
    Account,
}

/// The sets of words in their order, and the patterns, with indexes into them.
pub(crate) fn asks(root: &Path) -> Result<Vec<Output>> {
    let words: Table = toml::from_str(&fs::read_to_string(root.join(WORDS))?)?;
    let sets: Vec<&String> = words.keys().collect();
    let file: PatternsFile = toml::from_str(&fs::read_to_string(root.join(PATTERNS))?)?;
    let list: String = sets
        .iter()
        .map(|name| format!("words::{},", name.to_uppercase()))
        .collect();
    let mut words = format!(
        "// Made by `cargo xtask gen` from src/ask/words.toml; do not edit.\n\n\
         use crate::phrases::{{PhraseSet, ask as words}};\n\n\
         /// All sets of words.\npub(super) static SETS: [PhraseSet; {}] = [{list}];\n\n\
         /// Index of each set.\npub(super) mod set {{\n",
        sets.len()
    );
    for (index, name) in sets.iter().enumerate() {
        writeln!(
            words,
            "pub(crate) const {}: usize = {index};",
            name.to_uppercase()
        )?;
    }
    words.push_str("}\n");
    let mut content = String::from(
        "// Made by `cargo xtask gen` from src/ask/patterns.toml; do not edit.\n\n\
         use super::kind::AskKind;\nuse super::pattern::{Needs, Pattern};\nuse super::words::set;\n\n\
         /// How words make an ask.\npub(super) static PATTERNS: &[Pattern] = &[\n",
    );
    for pattern in &file.pattern {
        writeln!(content, "{},", written(pattern, &sets)?)?;
    }
    content.push_str("];\n\n/// How words make pressure: two sets, and most bytes between.\npub(super) static PRESSURES: &[([usize; 2], usize)] = &[");
    for pressure in &file.pressure {
        writeln!(
            content,
            "([{}], {}),",
            indexes(&pressure.all, &sets)?,
            pressure.window
        )?;
    }
    content.push_str("];\n");
    let generated = Path::new("crates/checks/src/generated");
    Ok(vec![
        Output::new(generated.join("ask_words.rs"), words),
        Output::new(generated.join("asks.rs"), content),
    ])
}

/// The sets of these names, as a list.
fn indexes(names: &[String], sets: &[&String]) -> Result<String> {
    let known = names.iter().map(|name| {
        let known = sets
            .contains(&name)
            .then(|| format!("set::{},", name.to_uppercase()));
        known.ok_or_else(|| format!("{PATTERNS}: no set {name:?}").into())
    });
    known.collect()
}

fn written(pattern: &Pattern, sets: &[&String]) -> Result<String> {
    let indexes = |names| indexes(names, sets);
    if pattern.all.is_empty() {
        return Err(format!("{PATTERNS}: a pattern of nothing").into());
    }
    let needs = |need| pattern.needs.contains(&need);
    Ok(format!(
        "Pattern {{ ask: AskKind::{}, all: &[{}], window: {}, distinct: {}, asked: {}, unless: &[{}], elsewhere: &[{}], \
         needs: Needs {{ link: {}, file: {}, number: {}, account: {} }}, together: {}, weak: {}, damning: {}, started: {}, first_contact: {} }}",
        camel(&pattern.ask),
        indexes(&pattern.all)?,
        pattern.window,
        pattern.distinct,
        pattern.request == Request::Asked,
        indexes(&pattern.unless)?,
        indexes(&pattern.elsewhere)?,
        needs(Need::Link),
        needs(Need::File),
        needs(Need::Number),
        needs(Need::Account),
        pattern.together,
        pattern.weak,
        pattern.damning,
        pattern.started,
        pattern.first_contact,
    ))
}

/// `bank-change` as `BankChange`.
fn camel(kebab: &str) -> String {
    let words = kebab.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_names_its_sets_and_a_wrong_name_is_an_error() {
        let file: PatternsFile = toml::from_str(
            "[[pattern]]\nask = 'bank-change'\nall = ['payee']\nwindow = 9\nrequest = 'no'\nneeds = ['link']",
        )
        .expect("TOML");
        let pattern = file.pattern.first().expect("a pattern");
        let payee = "payee".to_owned();
        let made = written(pattern, &[&payee]).expect("written");
        assert!(
            made.contains(
                "AskKind::BankChange, all: &[set::PAYEE,], window: 9, distinct: 0, asked: false"
            ),
            "{made}"
        );
        assert!(made.contains("link: true, file: false"), "{made}");
        let error = written(pattern, &[]).expect_err("no set");
        assert!(error.to_string().contains("no set \"payee\""), "{error}");
    }
}
