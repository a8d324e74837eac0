//! The files of a new check.

use crate::generate;
use crate::shell::Result;
use clap::ValueEnum;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Group of the checklist; questions to the reader are the last.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Group {
    Text,
    Sender,
    Links,
    Files,
    Reader,
}

impl Group {
    /// The variant of `miwake_checks::Group`.
    fn variant(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Sender => "Sender",
            Self::Links => "Links",
            Self::Files => "Files",
            Self::Reader => "Reader",
        }
    }

    /// The variant of `miwake_checks::Requirement` that fits most checks of the group.
    fn need(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Sender => "Sender",
            Self::Links => "Links",
            Self::Files => "Attachments",
            Self::Reader => "Answer",
        }
    }
}

/// Makes the files of the check `id` and enters it in the registry.
///
/// What is made compiles, and fails the tests until the check does what its first case
/// says and its pages are written.
pub(crate) fn run(root: &Path, id: &str, group: Group) -> Result<()> {
    let module = module(id)?;
    let folder = root.join("crates/checks/src/checks").join(&module);
    if folder.exists() {
        return Err(format!("there is a check {id} already: {}", folder.display()).into());
    }
    let files = files(root, &folder, id, group);
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        return Err(format!("{} exists already", path.display()).into());
    }
    fs::create_dir_all(&folder)?;
    for (path, content) in &files {
        fs::write(path, content)?;
        println!("wrote {}", path.strip_prefix(root)?.display());
    }
    let weights = "crates/checks/data/weights.toml";
    let mut file = OpenOptions::new().append(true).open(root.join(weights))?;
    file.write_all(weight(id, group).as_bytes())?;
    println!("added [checks.{id}] to {weights}");
    generate::sources(root, false)?;
    println!(
        "Now write its cases (cases.md), make them pass (mod.rs), and write its pages and \
         sentences; until then the tests of miwake-checks fail: cargo test -p miwake-checks"
    );
    Ok(())
}

/// The module of the check `id`; an error when the id is not lower case words with hyphens.
fn module(id: &str) -> Result<String> {
    let word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    let starts_well = id.starts_with(|c: char| c.is_ascii_lowercase());
    if id.len() <= 40 && starts_well && id.split('-').all(word) {
        Ok(id.replace('-', "_"))
    } else {
        Err(format!(
            "{id:?} is not an id: lower case words joined by hyphens, at most 40 characters, \
             named after the pattern seen, such as link-text-mismatch"
        )
        .into())
    }
}

fn files(root: &Path, folder: &Path, id: &str, group: Group) -> Vec<(PathBuf, String)> {
    let ftl = |lang: &str| {
        root.join("crates/messages/ftl")
            .join(lang)
            .join("checks")
            .join(format!("{id}.ftl"))
    };
    vec![
        (folder.join("mod.rs"), source(id, group)),
        (folder.join("cases.md"), cases(id, group)),
        (
            folder.join("ja.md"),
            page(
                id,
                [
                    "何を見るか",
                    "なぜ大切か",
                    "まちがって知らせるとき",
                    "どうするか",
                ],
            ),
        ),
        (
            folder.join("en.md"),
            page(
                id,
                [
                    "What it looks at",
                    "Why it matters",
                    "When it is wrong",
                    "What to do",
                ],
            ),
        ),
        (ftl("ja"), messages(id, group)),
        (ftl("en"), messages(id, group)),
    ]
}

/// The variants of a new check.
fn variants(group: Group) -> &'static [&'static str] {
    if group == Group::Reader {
        &["suspicious", "reassuring"]
    } else {
        &["seen"]
    }
}

/// The page of Rust that a check is.
fn source(id: &str, group: Group) -> String {
    let (detect, kind, variants, code) = match group {
        Group::Reader => (
            "Question(cause)",
            "Kind::Question { confirms: false }",
            "Answered",
            QUESTION,
        ),
        Group::Sender => ("Sender(detect)", "Kind::Machine", "Variant", OF_SENDER),
        Group::Text | Group::Links | Group::Files => {
            ("Mail(detect)", "Kind::Machine", "Variant", OF_MAIL)
        }
    };
    let (names, code) = code;
    format!(
        "//! {id}.\n\n\
         use crate::{{\n{names}\n}};\n\n\
         /// The check.\n\
         pub const CHECK: Check = Check {{\n    meta: &META,\n    detect: Detect::{detect},\n}};\n\n\
         static META: Meta = Meta {{\n    \
         id: \"{id}\",\n    \
         group: Group::{},\n    \
         kind: {kind},\n    \
         item: \"M\",\n    \
         needs: &[Requirement::{}],\n    \
         attacks: &[Attack::Phishing],\n    \
         status: Status::Preview,\n    \
         variants: {variants}::NAMES,\n    \
         references: &[],\n}};\n{code}",
        group.variant(),
        group.need(),
    )
}

/// What a check imports, and what follows its description.
type Code = (&'static str, &'static str);

const OF_MAIL: Code = (
    "    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NoFacts, Outcome,\n    \
     Requirement, Role, Status, variants,",
    r#"
variants! {
    enum Variant {
        Seen = "seen",
    }
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    // Replace this by what the check looks at.
    let (Some(index), line @ "words that nobody writes") = ctx.subject_line() else {
        return Outcome::NothingFound(None);
    };
    let evidence = Evidence::header(Role::Words, ctx.mail, index, line);
    Outcome::Found(vec![Finding::new(
        Variant::Seen,
        &NoFacts {},
        vec![evidence],
    )])
}
"#,
);

const OF_SENDER: Code = (
    "    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NoFacts, Outcome,\n    \
     Requirement, Role, Sender, Status, variants,",
    r#"
variants! {
    enum Variant {
        Seen = "seen",
    }
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let address = &sender.mailbox.address;
    // Replace this address by what the check looks at.
    if address != "nobody@example.com" {
        return Outcome::NothingFound(None);
    }
    let evidence = Evidence::header(Role::Sender, ctx.mail, sender.header, address);
    Outcome::Found(vec![Finding::new(
        Variant::Seen,
        &NoFacts {},
        vec![evidence],
    )])
}
"#,
);

const QUESTION: Code = (
    "    Answer, Answered, Attack, Cause, Check, CheckContext, Detect, Group, Kind, MachineResults, Meta,\n    \
     Requirement, Status,",
    r"
/// Whether the mail gives cause to ask.
fn cause(ctx: &CheckContext<'_>, _: &MachineResults) -> Cause {
    Cause::when(ctx.was_read())
}
",
);

/// One case that does not hold until the check is written.
fn cases(id: &str, group: Group) -> String {
    let variant = variants(group).first().unwrap_or(&"seen");
    let answer = if group == Group::Reader {
        format!("\n```json\n{{ \"answers\": {{ \"{id}\": \"yes\" }} }}\n```\n")
    } else {
        String::new()
    };
    format!(
        "# {id}\n\n\
         ## The pattern in its plainest form\n\n\
         Replace this mail by one that shows the pattern and nothing else; add the false alarms \
         that must not happen.\n\n\
         ```eml\n\
         From: sender@example.com\n\
         To: reader@example.jp\n\
         Subject: {id}\n\
         \n\
         Text.\n\
         ```\n{answer}\n\
         ```expect\nfound {variant}\n```\n"
    )
}

/// A page with its four sections, empty: a test asks for their text.
fn page(id: &str, headings: [&str; 4]) -> String {
    let sections = headings.map(|heading| format!("\n## {heading}\n"));
    format!("# {id}\n{}", sections.concat())
}

fn messages(id: &str, group: Group) -> String {
    let variants = variants(group)
        .iter()
        .map(|variant| format!("check-{id}-{variant} = {id}: {variant}\n"));
    let question = if group == Group::Reader {
        format!("question-{id} = {id}?\n")
    } else {
        String::new()
    };
    format!(
        "check-{id} = {id}\n{question}{}check-{id}-why = {id}\ncheck-{id}-do = {id}\n",
        variants.collect::<String>()
    )
}

fn weight(id: &str, group: Group) -> String {
    let lines = variants(group).iter().map(|variant| {
        let weight = if *variant == "reassuring" { -0.5 } else { 0.5 };
        format!("{variant} = {weight:?}\n")
    });
    format!("\n[checks.{id}]\n{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_words_with_hyphens() {
        assert_eq!(
            module("link-text-mismatch").expect("an id"),
            "link_text_mismatch"
        );
        let long = "a".repeat(41);
        for id in [
            "", "-", "a-", "-a", "a--b", "A", "a_b", "9a", "a/b", "../a", "é", &long,
        ] {
            assert!(module(id).is_err(), "{id:?}");
        }
    }
}
