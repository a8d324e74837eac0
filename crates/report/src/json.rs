//! JSON: the whole report, and one line a mail.

use crate::{FindingRecord, NoteRecord, Report};
use miwake_checks::{Evidence, Group, Level, Reason};
use miwake_mail::InputKind;
use serde::{Deserialize, Serialize};

impl Report {
    /// The report as compact JSON, fields in the order of the schema.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Plain data with string keys always serialises.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The report as indented JSON with a line end at the end.
    #[must_use]
    pub fn to_json_pretty(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        json
    }
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
    /// What the file turned out to be.
    pub input: InputKind,
    /// Everything found, reassuring findings (negative weight) included.
    pub findings: Vec<LineFinding>,
    /// What could not be read, or with reservations.
    pub notes: Vec<NoteRecord>,
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

impl Line {
    /// The line for `report`, on the mail in `file`.
    #[must_use]
    pub fn new(file: &str, report: &Report) -> Self {
        Self {
            file: file.to_owned(),
            verdict: report.verdict,
            score: report.score,
            undecided: report.undecided,
            input: report.input.kind,
            findings: report.findings.iter().map(LineFinding::new).collect(),
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
