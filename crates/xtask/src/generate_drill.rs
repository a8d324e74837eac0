//! The published report of Tokyo's Chamber of Commerce as a table in `miwake-drill`, made from its `data` folder.

use crate::output::Output;
use crate::shell::Result;
use serde::Deserialize;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Report {
    publisher: String,
    publisher_en: String,
    title: String,
    published: String,
    drills: Vec<Drill>,
    tables: Vec<Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Drill {
    year: u16,
    companies: u64,
    people: u64,
    opened: u64,
    unopened: Option<u64>,
    printed: String,
    sent: Option<String>,
    ends: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    attribute: String,
    title: String,
    year: u16,
    note: Option<String>,
    rows: Vec<Row>,
    total: Row,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    en: String,
    people: u64,
    opened: u64,
    printed: String,
}

/// `crates/drill/src/generated.rs`.
pub(crate) fn outputs(root: &Path) -> Result<Vec<Output>> {
    let text = fs::read_to_string(root.join("crates/drill/data/tokyo.toml"))?;
    let report: Report = toml::from_str(&text)?;
    let mut content = format!(
        "// Made by `cargo xtask gen` from data/tokyo.toml; do not edit.\n\n\
         use crate::published::{{Drill, Report, Row, Table}};\n\n\
         pub(crate) static REPORT: Report = Report {{ publisher: {:?}, publisher_en: {:?}, title: {:?}, \
         published: {:?}, drills: &[",
        report.publisher, report.publisher_en, report.title, report.published
    );
    for drill in &report.drills {
        write!(
            content,
            "Drill {{ year: {}, companies: {}, people: {}, opened: {}, unopened: {:?}, printed: {:?}, sent: {:?}, \
             ends: {:?} }},",
            drill.year,
            drill.companies,
            drill.people,
            drill.opened,
            drill.unopened,
            drill.printed,
            drill.sent,
            drill.ends
        )?;
    }
    content.push_str("], tables: &[");
    for table in &report.tables {
        let rows: String = table.rows.iter().map(|line| row(line) + ",").collect();
        write!(
            content,
            "Table {{ attribute: {:?}, title: {:?}, year: {}, note: {:?}, rows: &[{rows}], total: {} }},",
            table.attribute,
            table.title,
            table.year,
            table.note,
            row(&table.total)
        )?;
    }
    content.push_str("] };\n");
    Ok(vec![Output::new("crates/drill/src/generated.rs", content)])
}

fn row(row: &Row) -> String {
    format!(
        "Row {{ name: {:?}, en: {:?}, people: {}, opened: {}, printed: {:?} }}",
        row.name, row.en, row.people, row.opened, row.printed
    )
}
