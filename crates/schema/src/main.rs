//! Prints the JSON Schemas of what Miwake reads and writes, made from the Rust types and their comments.
//!
//! `cargo xtask gen` runs it and writes each schema to `docs/<name>.schema.json`. It is a program of its own so that
//! xtask can write what the product's crates are compiled from without linking them.

use miwake_checks::Policy;
use miwake_drill::results::Results;
use miwake_drill::{Campaign, Project};
use miwake_report::{Line, Report};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use std::collections::BTreeMap;
use std::error::Error;
use std::io;

fn main() -> Result<(), Box<dyn Error>> {
    let read = SchemaSettings::draft2020_12().for_deserialize();
    let written = SchemaSettings::draft2020_12().for_serialize();
    // A report, and a line of `--format jsonl`, are described as they are written: all fields are there.
    // Policy, campaign and the project of a drill are described as they are read: fields may be left out.
    let schemas = BTreeMap::from([
        ("report", schema::<Report>(&written)?),
        ("jsonl", schema::<Line>(&written)?),
        ("policy", schema::<Policy>(&read)?),
        ("campaign", schema::<Campaign>(&read)?),
        ("drill-project", schema::<Project>(&read)?),
        ("drill-results", schema::<Results>(&written)?),
    ]);
    serde_json::to_writer(io::stdout(), &schemas)?;
    Ok(())
}

/// The schema of a type as the text of its file.
fn schema<T: JsonSchema>(settings: &SchemaSettings) -> serde_json::Result<String> {
    let schema = settings
        .clone()
        .into_generator()
        .into_root_schema_for::<T>();
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}
