//! docs/checks.md: the list of checks, made from the checks' own files.
//!
//! The files are read as text, so that a check made a moment ago is listed without compiling it first.

use crate::output::{CHECKS, Output, modules};
use crate::shell::Result;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Groups in the order of the checklist, as the code and as the document name them.
const GROUPS: [(&str, &str); 5] = [
    ("Text", "Title and text / 件名と本文"),
    ("Sender", "Sender and recipients / 差出人と宛先"),
    ("Links", "Links / リンク"),
    ("Files", "Attachments / 添付ファイル"),
    (
        "Reader",
        "What only the reader knows / あなただけが分かること",
    ),
];

const HEAD: &str = "\
<!-- Made by `cargo xtask gen` from crates/checks/src/checks and the messages; do not edit. -->
# The checks

Each links to its reference page in both languages. Items: `K1.1`–`K3.5` count the lists of section 3 of the
KIS Security document (1 title and text, 2 sender and recipients, 3 attachments and URLs); `K` stands elsewhere in it;
`A` comes from the Acmos document, `T` from that of the Tokyo Chamber of Commerce, `M` from measured attacks.
";

struct Row {
    group: String,
    item: String,
    folder: String,
    line: String,
}

/// The list of checks.
pub(crate) fn checks(root: &Path) -> Result<Vec<Output>> {
    let folder = root.join(CHECKS);
    let mut rows = Vec::new();
    for name in modules(root)? {
        rows.push(row(root, &folder, name)?);
    }
    rows.sort_by(|a, b| (&a.item, &a.folder).cmp(&(&b.item, &b.folder)));
    let mut content = String::from(HEAD);
    for (group, title) in GROUPS {
        write!(
            content,
            "\n## {title}\n\n| id | item | 日本語 | English |\n|---|---|---|---|\n"
        )?;
        for row in rows.iter().filter(|row| row.group == group) {
            content.push_str(&row.line);
        }
    }
    Ok(vec![Output::new("docs/checks.md", content)])
}

fn row(root: &Path, folder: &Path, name: String) -> Result<Row> {
    let source = fs::read_to_string(folder.join(&name).join("mod.rs"))?;
    let field = |start: &str, end: &str| -> Result<String> {
        let value = source
            .split_once(start)
            .and_then(|(_, rest)| rest.split_once(end));
        let value = value.ok_or_else(|| format!("{name}/mod.rs: no {start}"))?;
        Ok(value.0.to_owned())
    };
    let (id, item) = (field("id: \"", "\"")?, field("item: \"", "\"")?);
    let (ja, en) = (title(root, "ja", &id)?, title(root, "en", &id)?);
    let page = format!("../{CHECKS}/{name}");
    Ok(Row {
        group: field("group: Group::", ",")?,
        line: format!("| `{id}` | {item} | [{ja}]({page}/ja.md) | [{en}]({page}/en.md) |\n"),
        item,
        folder: name,
    })
}

/// The check's title: the message `check-<id>`.
fn title(root: &Path, lang: &str, id: &str) -> Result<String> {
    let path = root.join(format!("crates/messages/ftl/{lang}/checks/{id}.ftl"));
    let start = format!("check-{id} = ");
    let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let title = text.lines().find_map(|line| line.strip_prefix(&start));
    Ok(title
        .ok_or_else(|| format!("{}: no {start}", path.display()))?
        .replace('|', "\\|"))
}
