//! Reading `cases.md`.

use miwake_checks::{Check, CheckContext, Environment, hints, inspection_limits, to_inspect};
use miwake_inspect::{File, Inspection, inspect};
use miwake_mail::Mail;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const MAIL_BLOCKS: [&str; 6] = ["eml", "headers", "text", "forwarded", "html", "raw"];

/// A case as written.
pub(crate) struct Case {
    pub(crate) heading: String,
    pub(crate) sentence: String,
    pub(crate) line: usize,
    pub(crate) mails: Vec<(String, String)>,
    pub(crate) environment: Option<String>,
    pub(crate) inside: Option<String>,
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
        .join("../checks/src/checks")
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
                environment: None,
                inside: None,
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
                "inside" => case.inside = Some(block.join("\n")),
                "json" => case.environment = Some(block.join("\n")),
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
pub(crate) fn environment(case: &Case) -> Result<Environment, String> {
    let json = case.environment.as_deref().unwrap_or("{}");
    serde_json::from_str(json).map_err(|error| format!("context: {error}"))
}

/// What is inside the attachments in this case: as written, else as inspection finds it.
pub(crate) fn inspections(case: &Case, mail: &Mail) -> Result<Vec<Option<Inspection>>, String> {
    let Some(json) = &case.inside else {
        return Ok(inspected(mail));
    };
    let files: Vec<Option<Vec<Value>>> =
        serde_json::from_str(json).map_err(|error| format!("inside: {error}"))?;
    let inside = |files: Vec<Value>| {
        let files = files.into_iter().map(file).collect::<Result<_, _>>()?;
        Ok(Inspection { files })
    };
    files
        .into_iter()
        .map(|f| f.map(inside).transpose())
        .collect()
}

/// A file as a case writes it: what is left out is what most files have.
fn file(written: Value) -> Result<File, String> {
    let mut whole = json!({
        "parent": null, "name": "", "kind": "unknown", "format": "", "size": 1000,
        "encrypted": false, "unread": [], "signs": [], "links": [],
    });
    let (Some(whole_fields), Value::Object(fields)) = (whole.as_object_mut(), written) else {
        return Err("inside: a file is an object".to_owned());
    };
    whole_fields.extend(fields);
    serde_json::from_value(whole).map_err(|error| format!("inside: {error}"))
}

/// What inspection finds inside the attachments.
pub(crate) fn inspected(mail: &Mail) -> Vec<Option<Inspection>> {
    let needed = to_inspect(mail);
    let environment = Environment::default();
    let hints = hints(&CheckContext::new(mail, &[], &environment));
    let limits = inspection_limits(needed.len());
    let attachments = mail.attachments.iter().enumerate();
    attachments
        .map(|(index, attachment)| {
            let look = || inspect(&attachment.name, &attachment.content, &hints, &limits);
            needed.contains(&index).then(look)
        })
        .collect()
}
