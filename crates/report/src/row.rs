//! A mail as a row of a list, the same on the page and in the command's CSV.

use crate::Report;
use crate::csv::cell;
use miwake_checks::kinds::{AddressRole, InputKind};
use miwake_checks::{AskKind, IdentityKind, Level, Reason};
use serde::Serialize;

/// Most characters of a sender or a subject in a row.
const CHARS: usize = 2_000;

/// What is listed of a mail.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The file, and which mail in it.
    pub file: String,
    /// How suspicious the mail is.
    pub verdict: Level,
    /// The gravest of what it asks.
    pub ask: Option<AskKind>,
    /// Whether the sender is who the mail says; `None` where nothing was read.
    pub identity: Option<IdentityKind>,
    /// Name and address of the sender; empty when there is none.
    pub sender: String,
    /// The subject; empty when there is none.
    pub subject: String,
    /// Log-odds; `None` where nothing was read.
    pub score: Option<f64>,
    /// Why it could not be judged.
    pub undecided: Option<Reason>,
    /// What it was read as; `None` where nothing was read.
    pub input: Option<InputKind>,
    /// Ids of the checks that found something.
    pub findings: Vec<String>,
    /// Why there is no verdict; empty when there is one.
    pub error: String,
    /// Ids of the organisation's own rules that hit something.
    pub own_rules: Vec<String>,
}

/// The names of the cells, in order.
pub const COLUMNS: [&str; 12] = [
    "file",
    "verdict",
    "ask",
    "identity",
    "sender",
    "subject",
    "score",
    "undecided",
    "input",
    "findings",
    "error",
    "own_rules",
];

impl Row {
    /// The row of the mail in `file`.
    #[must_use]
    pub fn new(file: &str, report: &Report) -> Self {
        let mut headers = report.mail.headers.iter();
        let subject = headers.find(|header| header.name.eq_ignore_ascii_case("subject"));
        let mut addresses = report.mail.addresses.iter();
        let sender = addresses.find(|address| address.role == AddressRole::From);
        let sender = sender.map(|from| match (from.name.trim(), from.address.trim()) {
            ("", address) => address.to_owned(),
            (name, "") => name.to_owned(),
            (name, address) => format!("{name} <{address}>"),
        });
        Self {
            file: file.to_owned(),
            verdict: report.verdict,
            ask: report.ask.first().map(|ask| ask.id),
            identity: Some(report.identity.id),
            sender: cut(&sender.unwrap_or_default()),
            subject: subject.map_or_else(String::new, |subject| cut(&subject.value)),
            score: Some(report.score),
            undecided: report.undecided,
            input: Some(report.input.kind),
            findings: report.findings.iter().map(|f| f.id.clone()).collect(),
            error: String::new(),
            own_rules: report.own_rules.iter().map(|r| r.id.clone()).collect(),
        }
    }

    /// The row of a file without a verdict, with a sentence that says why.
    #[must_use]
    pub fn unread(file: &str, error: &str) -> Self {
        Self {
            file: file.to_owned(),
            verdict: Level::Undecided,
            ask: None,
            identity: None,
            sender: String::new(),
            subject: String::new(),
            score: None,
            undecided: None,
            input: None,
            findings: vec![],
            error: error.to_owned(),
            own_rules: vec![],
        }
    }

    /// What stands in the columns, in the order of [`COLUMNS`].
    fn values(&self) -> [String; 12] {
        [
            self.file.clone(),
            self.verdict.id().to_owned(),
            self.ask.map_or("", AskKind::id).to_owned(),
            self.identity.map_or("", IdentityKind::id).to_owned(),
            self.sender.clone(),
            self.subject.clone(),
            self.score
                .map_or_else(String::new, |score| score.to_string()),
            word(&self.undecided),
            word(&self.input),
            self.findings.join(" "),
            self.error.clone(),
            self.own_rules.join(" "),
        ]
    }

    /// The cells, in the order of [`COLUMNS`]; none is run as a formula.
    #[must_use]
    pub fn cells(&self) -> [String; 12] {
        let mut cells = self.values();
        for (value, column) in cells.iter_mut().zip(COLUMNS) {
            // A number of our own: its minus sign starts no formula.
            if column != "score" {
                *value = cell(value);
            }
        }
        cells
    }

    /// The row as a JSON object whose values are texts, and the score a number.
    #[must_use]
    pub fn json(&self) -> String {
        let mut json = String::new();
        for (value, column) in self.values().iter().zip(COLUMNS) {
            json.push_str(if json.is_empty() { "{\"" } else { ",\"" });
            json.push_str(column);
            json.push_str("\":");
            match (column, value.as_str()) {
                ("score", "") => json.push_str("null"),
                ("score", score) => json.push_str(score),
                // Text always serialises.
                (_, text) => json.push_str(&serde_json::to_string(text).unwrap_or_default()),
            }
        }
        json.push('}');
        json
    }
}

/// Cells as a line of CSV (RFC 4180), with its line end.
#[must_use]
pub fn csv_line<T: AsRef<str>>(cells: &[T]) -> String {
    let mut line = String::new();
    for (index, cell) in cells.iter().enumerate() {
        let cell = cell.as_ref();
        if index > 0 {
            line.push(',');
        }
        if cell.contains(['"', ',', '\n', '\r']) {
            line.push('"');
            line.push_str(&cell.replace('"', "\"\""));
            line.push('"');
        } else {
            line.push_str(cell);
        }
    }
    line.push('\n');
    line
}

fn cut(text: &str) -> String {
    text.chars().take(CHARS).collect()
}

/// The name of a value in JSON; empty for none.
fn word(value: &impl Serialize) -> String {
    let name = serde_json::to_string(value).unwrap_or_default();
    match name.as_str() {
        "null" => String::new(),
        name => name.trim_matches('"').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, Row, csv_line};

    #[test]
    fn formulas_are_defused() {
        let mut row = Row::unread("=1.eml", "+1");
        row.sender = "=HYPERLINK(\"x\")".to_owned();
        row.subject = "-2".to_owned();
        let line = csv_line(&row.cells());
        assert_eq!(
            line,
            "'=1.eml,undecided,,,\"'=HYPERLINK(\"\"x\"\")\",'-2,,,,,'+1,\n"
        );
    }

    #[test]
    fn a_line_has_as_many_cells_as_there_are_columns() {
        let hostile = [
            "a".repeat(10_000),
            " ".repeat(50),
            "😀".to_owned(),
            "\u{202e}fdp.exe".to_owned(),
            "a\r\nb,\"c\"".to_owned(),
        ];
        for text in hostile {
            let mut row = Row::unread(&text, &text);
            (row.sender, row.subject) = (text.clone(), text);
            let line = csv_line(&row.cells());
            assert_eq!(line.matches('\n').count(), 1, "{line}");
            assert!(!line.contains('\u{202e}'), "{line}");
            let mut quoted = false;
            let commas = line.chars().filter(|c| {
                quoted ^= *c == '"';
                *c == ',' && !quoted
            });
            assert_eq!(commas.count() + 1, COLUMNS.len(), "{line}");
        }
    }
}
