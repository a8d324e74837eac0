//! The engine, as the worker loads it (`www/worker_boot.js` passes the messages).

use miwake_checks::Context;
use wasm_bindgen::prelude::wasm_bindgen;

/// Checks one mail. `context` is the JSON form of [`Context`]; the answer is the JSON form of the report.
///
/// # Errors
/// When `context` is not what the page writes.
#[wasm_bindgen]
pub fn check(bytes: &[u8], context: &str) -> Result<String, String> {
    let context: Context = serde_json::from_str(context).map_err(|error| error.to_string())?;
    let report = miwake_report::check_bytes(bytes, &context);
    Ok(report.to_json())
}

fn main() {}
