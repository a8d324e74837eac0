//! Reading `cases.md`.

use miwake_checks::{Check, Context};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const MAIL_BLOCKS: [&str; 6] = ["eml", "headers", "text", "forwarded", "html", "raw"];

/// A case as written.
pub(crate) struct Case {
    pub(crate) heading: String,
    pub(crate) sentence: String,
    pub(crate) line: usize,
    pub(crate) mails: Vec<(String, String)>,
    pub(crate) context: Option<String>,
    pub(crate) expect: Vec<String>,
}

impl Case {
    pub(crate) fn known_fault(&self) -> bool {
        self.heading.starts_with("Known miss") || self.heading.starts_with("Known false alarm")
    }

    pub(crate) fn outcome_lines(&self) -> BTreeSet<&str> {
        self.expect
            .iter()
            .map(String::as_str)
            .filter(|line| !line.starts_with("evidence:") && !line.starts_with("fact:"))
            .collect()
    }

    /// Whether the check must raise nothing.
    pub(crate) fn quiet(&self) -> bool {
        !self.expect.iter().any(|line| line.starts_with("found "))
    }
}

pub(crate) fn folder(check: &Check) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/checks")
        .join(check.meta.id.replace('-', "_"))
}

/// Reads the cases of a check; `Err` says what is malformed and where.
pub(crate) fn cases(check: &Check) -> Result<Vec<Case>, String> {
    let path = folder(check).join("cases.md");
    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut cases: Vec<Case> = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let at = |what: &str| format!("{}:{}: {what}", path.display(), number + 1);
        if let Some(heading) = line.strip_prefix("## ") {
            cases.push(Case {
                heading: heading.to_owned(),
                sentence: String::new(),
                line: number + 1,
                mails: vec![],
                context: None,
                expect: vec![],
            });
        } else if let Some(kind) = line.strip_prefix("```") {
            let case = cases
                .last_mut()
                .ok_or_else(|| at("block before a heading"))?;
            let block: Vec<&str> = lines
                .by_ref()
                .map(|(_, line)| line)
                .take_while(|line| *line != "```")
                .collect();
            match kind.trim() {
                "expect" => case
                    .expect
                    .extend(block.iter().map(|l| l.trim().to_owned())),
                "json" => case.context = Some(block.join("\n")),
                kind if MAIL_BLOCKS.contains(&kind) => {
                    case.mails.push((kind.to_owned(), block.join("\n") + "\n"));
                }
                kind => return Err(at(&format!("unknown block {kind:?}"))),
            }
        } else if let Some(case) = cases.last_mut() {
            case.sentence.push_str(line.trim());
        }
    }
    Ok(cases)
}

/// What the caller knows in this case.
pub(crate) fn context(case: &Case) -> Result<Context, String> {
    let json = case.context.as_deref().unwrap_or("{}");
    serde_json::from_str(json).map_err(|error| format!("context: {error}"))
}
