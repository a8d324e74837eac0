//! The npm package `miwake`: the engine, the element, and their types. It is not published.

use super::archive::Entry;
use super::module::Modules;
use crate::shell::Result;
use serde_json::json;
use std::fs;
use std::path::Path;

/// Files of `crates/embed/js` as they are.
const PLAIN: [&str; 8] = [
    "README.md",
    "custom-elements.json",
    "element.d.ts",
    "index.d.ts",
    "node.js",
    "policy.d.ts",
    "report.d.ts",
    "web.js",
];

/// The files, in the folder `package` as npm wants it.
pub(super) fn files(
    root: &Path,
    modules: &Modules,
    element: &[Entry],
    legal: &[Entry],
    version: &str,
) -> Result<Vec<Entry>> {
    let js = root.join("crates/embed/js");
    let mut entries = Vec::new();
    for name in PLAIN {
        entries.push(Entry::new(name, fs::read(js.join(name))?));
    }
    let api = fs::read_to_string(js.join("api.js"))?;
    let api = format!("{}{api}", modules.api_script);
    entries.push(Entry::new("api.js", api.into_bytes()));
    entries.push(Entry::new("miwake.wasm", modules.api.clone()));
    for schema in ["report.schema.json", "policy.schema.json"] {
        entries.push(Entry::new(
            schema,
            fs::read(root.join("docs").join(schema))?,
        ));
    }
    for file in element {
        entries.push(Entry::new(
            &format!("element/{}", file.path),
            file.bytes.clone(),
        ));
    }
    entries.extend(legal.iter().cloned());
    let manifest = serde_json::to_string_pretty(&manifest(version))? + "\n";
    entries.push(Entry::new("package.json", manifest.into_bytes()));
    for entry in &mut entries {
        entry.path = format!("package/{}", entry.path);
    }
    Ok(entries)
}

fn manifest(version: &str) -> serde_json::Value {
    json!({
        "name": "miwake",
        "version": version,
        "description": "Checks suspicious emails on the device: bytes in, a report out. No server, no request.",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "engines": { "node": ">=20" },
        "sideEffects": ["./element/miwake-checker-auto.js"],
        "customElements": "custom-elements.json",
        "types": "./index.d.ts",
        "exports": {
            ".": { "types": "./index.d.ts", "node": "./node.js", "default": "./web.js" },
            "./element": { "types": "./element.d.ts", "default": "./element/miwake-checker.js" },
            "./element/auto": { "types": "./element.d.ts", "default": "./element/miwake-checker-auto.js" },
            "./report.schema.json": "./report.schema.json",
            "./policy.schema.json": "./policy.schema.json",
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json"
        }
    })
}
