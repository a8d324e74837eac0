//! Tables for spreadsheets. Every cell of text is guarded against being taken for a formula.

use super::model::{Compared, Group, Rate, Results};
use super::outcome::{Happened, outcomes};
use crate::Project;
use hmac::{Hmac, KeyInit, Mac};
use miwake_basics::spreadsheet::guarded;
use sha2::Sha256;

/// A file of a spreadsheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Csv {
    /// Its name.
    pub name: &'static str,
    /// UTF-8 with a byte order mark, so that Excel reads it as such; commas, lines end in CR LF (RFC 4180).
    pub text: String,
}

/// Rows on their way to a file.
struct Sheet {
    text: String,
}

/// A cell: text of others is guarded, numbers of our own are not, as a minus of theirs starts no formula.
enum Cell<'a> {
    Text(&'a str),
    Count(Option<u64>),
    Number(Option<f64>),
}

impl Sheet {
    fn new(titles: &[&str]) -> Self {
        let mut sheet = Self {
            text: '\u{feff}'.to_string(),
        };
        let titles: Vec<Cell<'_>> = titles.iter().map(|title| Cell::Text(title)).collect();
        sheet.row(&titles);
        sheet
    }

    fn row(&mut self, cells: &[Cell<'_>]) {
        for (index, cell) in cells.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            match cell {
                Cell::Text(text) => self.text.push_str(&quoted(&guarded(text))),
                Cell::Count(count) => {
                    self.text
                        .push_str(&count.map_or_else(String::new, |count| count.to_string()));
                }
                Cell::Number(number) => {
                    self.text
                        .push_str(&number.map_or_else(String::new, |number| number.to_string()));
                }
            }
        }
        self.text.push_str("\r\n");
    }
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n', ';', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// The tables of the results: groups, times, curve, survey, and the comparison where there is one.
#[must_use]
pub fn tables_csv(results: &Results) -> Vec<Csv> {
    let mut files = vec![
        Csv {
            name: "groups.csv",
            text: groups(results),
        },
        Csv {
            name: "curve.csv",
            text: curve(results),
        },
        Csv {
            name: "times.csv",
            text: times(results),
        },
        Csv {
            name: "survey.csv",
            text: survey(results),
        },
    ];
    if results.comparison.is_some() {
        files.push(Csv {
            name: "comparison.csv",
            text: comparison(results),
        });
    }
    files
}

fn groups(results: &Results) -> String {
    let mut sheet = Sheet::new(&[
        "attribute",
        "group",
        "hidden",
        "people",
        "opened",
        "opened_rate",
        "opened_low",
        "opened_high",
        "reported",
        "reported_rate",
        "reported_low",
        "reported_high",
    ]);
    let mut add = |attribute: &str, group: &Group| {
        let hidden = if group.people.is_none() { "yes" } else { "" };
        let mut cells = vec![
            Cell::Text(attribute),
            Cell::Text(&group.name),
            Cell::Text(hidden),
            Cell::Count(group.people),
        ];
        cells.extend(rate(group.opened));
        cells.extend(rate(group.reported));
        sheet.row(&cells);
    };
    add("", &results.all);
    for table in &results.tables {
        for group in &table.groups {
            add(&table.attribute, group);
        }
    }
    sheet.text
}

fn rate(rate: Option<Rate>) -> [Cell<'static>; 4] {
    let interval = rate.and_then(|rate| rate.interval);
    [
        Cell::Count(rate.map(|rate| rate.share.count)),
        Cell::Number(rate.and_then(|rate| rate.rate)),
        Cell::Number(interval.map(|interval| interval.low)),
        Cell::Number(interval.map(|interval| interval.high)),
    ]
}

fn curve(results: &Results) -> String {
    let mut sheet = Sheet::new(&["seconds_after_sending", "clicks", "reports"]);
    for point in &results.curve.points {
        sheet.row(&[
            Cell::Count(u64::try_from(point.after).ok()),
            Cell::Count(Some(point.clicks)),
            Cell::Count(Some(point.reports)),
        ]);
    }
    sheet.text
}

fn times(results: &Results) -> String {
    let times = &results.times;
    let mut sheet = Sheet::new(&["measure", "people", "value"]);
    let whole = |value: Option<i64>| value.map(|value| value as f64);
    let rows: [(&str, Option<u64>, Option<f64>); 10] = [
        ("to_first_click_seconds", None, whole(times.to_first_click)),
        (
            "to_first_report_seconds",
            None,
            whole(times.to_first_report),
        ),
        (
            "reports_before_first_click",
            times.reports_before_first_click,
            None,
        ),
        (
            "to_report_median_seconds",
            Some(times.to_report.people),
            times.to_report.median,
        ),
        (
            "to_report_geometric_mean_seconds",
            Some(times.to_report.people),
            times.to_report.geometric_mean,
        ),
        (
            "click_to_own_report_median_seconds",
            Some(times.click_to_own_report.people),
            times.click_to_own_report.median,
        ),
        (
            "reported_before_own_click",
            Some(times.reported_before_own_click),
            None,
        ),
        (
            "first_report_to_warned_seconds",
            None,
            whole(times.first_report_to_warned),
        ),
        (
            "first_report_to_cut_off_seconds",
            None,
            whole(times.first_report_to_cut_off),
        ),
        ("clicks_after_warning", times.clicks_after_warning, None),
    ];
    for (name, people, value) in rows {
        sheet.row(&[Cell::Text(name), Cell::Count(people), Cell::Number(value)]);
    }
    sheet.text
}

fn survey(results: &Results) -> String {
    let mut sheet = Sheet::new(&["question", "answer", "count"]);
    let survey = &results.survey;
    for (question, answers) in [("why", &survey.why), ("help", &survey.help)] {
        for answer in answers {
            sheet.row(&[
                Cell::Text(question),
                Cell::Text(&answer.answer),
                Cell::Count(Some(answer.count)),
            ]);
        }
    }
    sheet.text
}

fn comparison(results: &Results) -> String {
    let mut sheet = Sheet::new(&[
        "attribute",
        "group",
        "measure",
        "before",
        "before_of",
        "now",
        "now_of",
        "difference",
        "low",
        "high",
        "z",
        "p",
    ]);
    let mut add = |attribute: &str, group: &str, measure: &str, compared: &Compared| {
        let (difference, test) = (compared.difference, compared.test);
        sheet.row(&[
            Cell::Text(attribute),
            Cell::Text(group),
            Cell::Text(measure),
            Cell::Count(Some(compared.before.share.count)),
            Cell::Count(Some(compared.before.share.of)),
            Cell::Count(Some(compared.now.share.count)),
            Cell::Count(Some(compared.now.share.of)),
            Cell::Number(difference.map(|it| it.difference)),
            Cell::Number(difference.map(|it| it.low)),
            Cell::Number(difference.map(|it| it.high)),
            Cell::Number(test.map(|it| it.z)),
            Cell::Number(test.map(|it| it.p)),
        ]);
    };
    if let Some(comparison) = &results.comparison {
        if let Some(opened) = &comparison.opened {
            add("", "", "opened", opened);
        }
        if let Some(reported) = &comparison.reported {
            add("", "", "reported", reported);
        }
        for group in &comparison.groups {
            add(&group.attribute, &group.group, "opened", &group.opened);
        }
    }
    sheet.text
}

/// Everybody's outcome under pseudonyms: HMAC-SHA-256 of the address by `key`, its first 16 bytes as hexadecimal
/// digits. Who has the key finds the person again; without it the pseudonym cannot be worked out from an address, as
/// it could from a plain hash. An empty key is refused: `None`.
#[must_use]
pub fn people_csv(project: &Project, key: &[u8]) -> Option<Csv> {
    if key.is_empty() {
        return None;
    }
    let mut titles = vec!["pseudonym"];
    titles.extend(project.attributes.iter().map(String::as_str));
    titles.extend(["sent", "opened", "opened_at", "reported", "reported_at"]);
    let mut sheet = Sheet::new(&titles);
    let seconds = |at: Option<i64>| Cell::Count(at.and_then(|at| u64::try_from(at).ok()));
    let yes = |happened: Happened| Cell::Count(Some(u64::from(happened.yes)));
    for (person, outcome) in project.people.iter().zip(outcomes(project)) {
        let known = if person.address.is_empty() {
            &person.token
        } else {
            &person.address
        };
        let pseudonym = pseudonym(known, key)?;
        let mut cells = vec![Cell::Text(&pseudonym)];
        for column in 0..project.attributes.len() {
            cells.push(Cell::Text(
                person.values.get(column).map_or("", String::as_str),
            ));
        }
        cells.extend([
            seconds(outcome.sent),
            yes(outcome.opened),
            seconds(outcome.opened.at),
            yes(outcome.reported),
            seconds(outcome.reported.at),
        ]);
        sheet.row(&cells);
    }
    Some(Csv {
        name: "people.csv",
        text: sheet.text,
    })
}

fn pseudonym(address: &str, key: &[u8]) -> Option<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(address.as_bytes());
    let code = mac.finalize().into_bytes();
    Some(
        code.iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect(),
    )
}
