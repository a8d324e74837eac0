//! JSON Schemas of what Miwake reads and writes, made from the Rust types and their comments.
//!
//! They need the product's crates compiled, so a program of its own prints them (`crates/schema`).

use crate::output::Output;
use crate::shell::{self, Result};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Stdio;

/// The schemas by name, each in a file of docs.
pub(crate) fn schemas(root: &Path) -> Result<Vec<Output>> {
    // By name and not by package, for the reason that .cargo/config.toml gives.
    let mut command = shell::cargo(root, ["run", "--quiet", "--bin", "miwake-schema"]);
    let printed = shell::output(command.stderr(Stdio::inherit()))
        .ok_or_else(|| format!("{} failed: no schemas", shell::shown(&command)))?;
    let schemas: BTreeMap<String, String> = serde_json::from_str(&printed)?;
    let mut outputs = crate::generate_types::outputs(&schemas)?;
    let file = |(name, schema)| Output::new(format!("docs/{name}.schema.json"), schema);
    outputs.extend(schemas.into_iter().map(file));
    Ok(outputs)
}
