//! JSON Schemas of what Miwake reads and writes, made from the Rust types and their comments.

use crate::output::Output;
use crate::shell::Result;
use miwake_checks::Policy;
use miwake_drill::Campaign;
use miwake_report::{Line, Report};
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

/// The schemas of the report, of a line of `--format jsonl`, of the policy, and of a drill's campaign.
pub(crate) fn schemas() -> Result<Vec<Output>> {
    Ok(vec![
        // A report is described as it is written: all fields are there.
        schema::<Report>("report", SchemaSettings::draft2020_12().for_serialize())?,
        schema::<Line>("jsonl", SchemaSettings::draft2020_12().for_serialize())?,
        // Policy and campaign are described as they are read: fields may be left out.
        schema::<Policy>("policy", SchemaSettings::draft2020_12().for_deserialize())?,
        schema::<Campaign>("campaign", SchemaSettings::draft2020_12().for_deserialize())?,
    ])
}

fn schema<T: JsonSchema>(name: &str, settings: SchemaSettings) -> Result<Output> {
    let schema = settings.into_generator().into_root_schema_for::<T>();
    let mut content = serde_json::to_string_pretty(&schema)?;
    content.push('\n');
    Ok(Output {
        path: format!("docs/{name}.schema.json").into(),
        content,
    })
}
