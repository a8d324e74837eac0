//! JSON: the whole report, and one line a mail.

use crate::{AskRecord, FindingRecord, NoteRecord, OwnRuleRecord, Report};
use miwake_checks::kinds::InputKind;
use miwake_checks::{AskKind, Evidence, Group, IdentityKind, Level, Reason};
use serde::{Deserialize, Serialize};

impl Report {
    /// The report as compact JSON, fields in the order of the schema.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Plain data with string keys always serialises.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The report as [`indented`] JSON.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        indented(&self.to_json())
    }
}

/// Compact JSON as it is kept in a file: two spaces a level, a line end at the end, and characters that could command
/// a terminal or turn the direction of text as `\uXXXX`. Numbers and words are not read, hence never changed.
#[must_use]
pub fn indented(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let mut rest = json.chars().peekable();
    while let Some(c) = rest.next() {
        if quoted {
            quoted = c != '"' || escaped;
            escaped = c == '\\' && !escaped;
            match c {
                '\u{7f}'..='\u{9f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
                | '\u{feff}' => out.push_str(&format!("\\u{:04x}", u32::from(c))),
                c => out.push(c),
            }
            continue;
        }
        let empty = matches!(rest.peek(), Some('}' | ']'));
        match c {
            '{' | '[' if !empty => depth += 1,
            '}' | ']' if !out.ends_with(['{', '[']) => {
                depth = depth.saturating_sub(1);
                new_line(&mut out, depth);
            }
            _ => quoted = c == '"',
        }
        out.push(c);
        match c {
            ':' => out.push(' '),
            ',' => new_line(&mut out, depth),
            '{' | '[' if !empty => new_line(&mut out, depth),
            _ => {}
        }
    }
    out.push('\n');
    out
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

/// One mail in JSON Lines. Names stay; fields may be added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Line {
    /// The file as the caller names it; a message inside an mbox has its number after `#`.
    pub file: String,
    /// The level.
    pub verdict: Level,
    /// Log-odds of fraud (natural logarithm); comparable between mails, so that thresholds can be moved.
    pub score: f64,
    /// Why the verdict is `undecided`.
    pub undecided: Option<Reason>,
    /// What the mail asks, the gravest first.
    #[serde(default)]
    pub ask: Vec<LineAsk>,
    /// Whether the sender is who the mail says.
    #[serde(default)]
    pub identity: IdentityKind,
    /// What the file turned out to be.
    pub input: InputKind,
    /// Everything found, reassuring findings (negative weight) included.
    pub findings: Vec<LineFinding>,
    /// The organisation's own rules that hit something.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_rules: Vec<OwnRuleRecord>,
    /// What could not be read, or with reservations.
    pub notes: Vec<NoteRecord>,
}

/// An ask in a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LineAsk {
    /// What.
    pub id: AskKind,
    /// Whether it can do harm to whoever complies.
    pub grave: bool,
    /// Where it stands.
    pub evidence: Vec<Evidence>,
}

/// A finding in a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LineFinding {
    /// Id of the check.
    pub id: String,
    /// Which of the check's variants.
    pub variant: String,
    /// Group of the checklist.
    pub group: Group,
    /// Weight in log-odds, before the group's cap.
    pub weight: f64,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

impl LineAsk {
    fn new(ask: &AskRecord) -> Self {
        Self {
            id: ask.id,
            grave: ask.grave,
            evidence: ask.evidence.clone(),
        }
    }
}

impl Line {
    /// The line for `report`, on the mail in `file`.
    #[must_use]
    pub fn new(file: &str, report: &Report) -> Self {
        Self {
            file: file.to_owned(),
            verdict: report.verdict,
            score: report.score,
            undecided: report.undecided,
            ask: report.ask.iter().map(LineAsk::new).collect(),
            identity: report.identity.id,
            input: report.input.kind,
            findings: report.findings.iter().map(LineFinding::new).collect(),
            own_rules: report.own_rules.clone(),
            notes: report.notes.clone(),
        }
    }

    /// The line as JSON, without a line end.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl LineFinding {
    fn new(finding: &FindingRecord) -> Self {
        Self {
            id: finding.id.clone(),
            variant: finding.variant.clone(),
            group: finding.group,
            weight: finding.weight,
            evidence: finding.evidence.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::indented;
    use serde_json::{Value, json};

    #[test]
    fn it_is_indented_as_serde_json_does() {
        for value in [
            json!({}),
            json!([]),
            json!(null),
            json!("{[,:]}"),
            json!({ "a": [], "b": {}, "c": [1, -2.5, { "d\"\\": "x,\\" }], "e": [[]] }),
        ] {
            let pretty = serde_json::to_string_pretty(&value).expect("JSON");
            assert_eq!(indented(&value.to_string()), pretty + "\n");
        }
    }

    #[test]
    fn what_commands_or_turns_is_escaped_and_means_the_same() {
        let value = json!("x\u{9b}31m\u{202e}y\u{feff}");
        let text = indented(&value.to_string());
        assert_eq!(text, "\"x\\u009b31m\\u202ey\\ufeff\"\n");
        assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), value);
    }
}
