//! The tables of messages that `miwake-messages` holds, made from the Fluent files.
//!
//! The product reads no Fluent: a runtime for all of it weighs more than the sentences themselves.
//! What the files use of it is written here in a form that is put together by splitting text:
//!
//! - a message is a line `id TAB Japanese TAB English`, closed by U+001E; lines are sorted by id;
//! - `{name}` is a variable (Fluent's grammar keeps braces out of text);
//! - a choice is U+0001, the variable, its cases and U+0004; each case opens with U+0002 and is a key,
//!   U+0003 and a text. The default has no key and comes last.

use crate::output::{Output, names};
use crate::shell::Result;
use fluent_syntax::{ast, parser, unicode};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Texts by id.
type Texts = BTreeMap<String, String>;

/// The tables: their names, what they are, and in which folders of a language their messages are. The landing page of
/// drills, the desk and the command have their own, so that no other program carries them.
const TABLES: [(&str, &str, &[&str]); 4] = [
    (
        "TABLE",
        "All messages but those of the tables below",
        &["", "checks"],
    ),
    (
        "DRILL",
        "Messages of the landing page of drills",
        &["drill"],
    ),
    (
        "DESK",
        "Messages of the desk: what came of a drill",
        &["desk"],
    ),
    ("COMMAND", "Messages of the command line", &["command"]),
];

/// The tables of all messages in both languages.
pub(crate) fn messages(root: &Path) -> Result<Vec<Output>> {
    let mut content =
        String::from("// Made by `cargo xtask gen` from the files in ftl; do not edit.\n");
    for (name, what, folders) in TABLES {
        content.push_str(&table(root, name, what, folders)?);
    }
    Ok(vec![Output::new(
        "crates/messages/src/generated.rs",
        content,
    )])
}

/// The sentences of the element in other pages, which no table holds, in a language.
pub(crate) fn of_element(root: &Path, lang: &str) -> Result<BTreeMap<String, String>> {
    let folder = root.join("crates/messages/ftl").join(lang).join("element");
    read([folder].into_iter())
}

fn table(root: &Path, name: &str, what: &str, folders: &[&str]) -> Result<String> {
    let ftl = root.join("crates/messages/ftl");
    let read = |lang: &str| {
        let folders = folders.iter().map(|folder| ftl.join(lang).join(folder));
        read(folders)
    };
    let (ja, en) = (read("ja")?, read("en")?);
    let lonely = ja.keys().chain(en.keys());
    let lonely: Vec<_> = lonely
        .filter(|id| !(ja.contains_key(*id) && en.contains_key(*id)))
        .collect();
    if !lonely.is_empty() {
        return Err(format!("messages in one language only: {lonely:?}").into());
    }
    let mut content = format!(
        "\n/// {what}, sorted by id; crates/xtask/src/generate_messages.rs tells the form.\n\
         pub(crate) const {name}: &str = \"\\\n",
    );
    for (id, text) in &ja {
        let (ja, en) = (literal(text), en.get(id).map(|text| literal(text)));
        let en = en.unwrap_or_default();
        writeln!(content, "{id}\\t{ja}\\t{en}\\u{{1e}}\\")?;
    }
    content.push_str("\";\n");
    Ok(content)
}

/// A text as it stands in a literal of Rust.
fn literal(text: &str) -> String {
    let mut literal = String::new();
    for char in text.chars() {
        if char.is_control() || "\"\\".contains(char) {
            literal.extend(char.escape_default());
        } else {
            literal.push(char);
        }
    }
    literal
}

/// The messages of all files of some folders of a language.
fn read(folders: impl Iterator<Item = PathBuf>) -> Result<Texts> {
    let mut texts = Texts::new();
    for folder in folders {
        for name in names(&folder, Some("ftl"))? {
            let path = folder.join(name).with_extension("ftl");
            file(&fs::read_to_string(&path)?, &mut texts)
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(texts)
}

fn file(source: &str, texts: &mut Texts) -> Result<()> {
    let resource = parser::parse(source).map_err(|(_, errors)| format!("{errors:?}"))?;
    for entry in resource.body {
        let message = match entry {
            ast::Entry::Message(message) => message,
            ast::Entry::Term(term) => return Err(format!("term -{}", term.id.name).into()),
            ast::Entry::Junk { content } => return Err(format!("not Fluent: {content}").into()),
            _ => continue,
        };
        let id = message.id.name;
        let (Some(pattern), []) = (&message.value, message.attributes.as_slice()) else {
            return Err(format!("{id}: has attributes, or no value").into());
        };
        let text = compiled(pattern, true).map_err(|error| format!("{id}: {error}"))?;
        if texts.insert(id.to_owned(), text).is_some() {
            return Err(format!("{id}: stands twice").into());
        }
    }
    Ok(())
}

fn compiled(pattern: &ast::Pattern<&str>, may_choose: bool) -> Result<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        let expression = match element {
            ast::PatternElement::TextElement { value } => {
                text.push_str(plain(value)?);
                continue;
            }
            ast::PatternElement::Placeable { expression } => expression,
        };
        match expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                write!(text, "{{{}}}", id.name)?;
            }
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                text.push_str(plain(&unicode::unescape_unicode_to_string(value))?);
            }
            ast::Expression::Select {
                selector: ast::InlineExpression::VariableReference { id },
                variants,
            } if may_choose => text.push_str(&choice(id.name, variants)?),
            other => return Err(format!("more Fluent than is read here: {other:?}").into()),
        }
    }
    Ok(text)
}

/// Text that does not look like the marks of the table.
fn plain(text: &str) -> Result<&str> {
    match text.find(|c: char| "{}".contains(c) || (c.is_control() && c != '\n')) {
        None => Ok(text),
        Some(_) => Err(format!("a brace or control character in {text:?}").into()),
    }
}

fn choice(variable: &str, variants: &[ast::Variant<&str>]) -> Result<String> {
    let mut text = format!("\u{1}{variable}");
    let mut default = String::new();
    for variant in variants {
        let words = compiled(&variant.value, false)?;
        let key = match variant.key {
            ast::VariantKey::Identifier { name } => name,
            // A key of more than a whole number would have to be compared as a number.
            ast::VariantKey::NumberLiteral { value } => {
                value.parse::<u32>().map_err(|_| format!("key {value}"))?;
                value
            }
        };
        if variant.default {
            default = words;
        } else {
            write!(text, "\u{2}{key}\u{3}{words}")?;
        }
    }
    write!(text, "\u{2}{default}\u{4}")?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compile(source: &str) -> Result<Texts> {
        let mut texts = Texts::new();
        file(source, &mut texts).map(|()| texts)
    }

    #[test]
    fn what_is_used_of_fluent_is_compiled() {
        let texts = compile(
            "a = { \"  \" }x { $n } \"y\"\nb = z { $n ->\n   *[other] o { $n }\n    [0] none\n    [one] 1\n}",
        )
        .expect("texts");
        assert_eq!(texts["a"], "  x {n} \"y\"");
        assert_eq!(
            texts["b"],
            "z \u{1}n\u{2}0\u{3}none\u{2}one\u{3}1\u{2}o {n}\u{4}"
        );
        assert_eq!(literal("\"\\\n\u{1}見"), "\\\"\\\\\\n\\u{1}見");
    }

    #[test]
    fn any_more_of_it_is_an_error() {
        for source in [
            "a = { b }",
            "a = { -b }",
            "-a = b",
            "a = { NUMBER($n) }",
            "a = { 1 }",
            "a = { \"{\" }",
            "a = { \"\\u0004\" }",
            "a = b\u{1}",
            "a = b\tc",
            "a = b\n  .c = d",
            "a = { $n ->\n *[1.5] b\n}",
            "a = { $n ->\n *[b] { $m ->\n *[c] d\n}\n}",
            "a = b\na = c",
            "a = {",
        ] {
            assert!(compile(source).is_err(), "{source:?}");
        }
    }
}
