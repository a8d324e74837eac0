//! The engine for JavaScript, with the inspector in the same module: what a program that checks mails without a page
//! needs. `js/api.js` is what people call.

use miwake_checks::{Answers, Environment, Policy};
use miwake_engine::check_file;
use serde::Deserialize;
use wasm_bindgen::prelude::wasm_bindgen;

/// What is known beside the bytes. Unknown fields are an error: a misspelt policy must not be passed over.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Options {
    /// Name of the file, which decides what a file alone is taken for.
    name: String,
    /// The time of the check, in seconds since 1970-01-01 00:00 UTC; `None` when it shall not count.
    now: Option<i64>,
    /// The organisation's policy. Entries that cannot be used are left out, as everywhere.
    policy: Policy,
    /// The reader's answers, by question.
    answers: Answers,
}

/// The report on `bytes`, as `miwake report --format json` writes it. `options` is the JSON form of the options.
///
/// # Errors
/// When `options` is not JSON of that form, or the mail is larger than the engine reads.
#[wasm_bindgen]
pub fn check(bytes: &[u8], options: &str) -> Result<String, String> {
    let most = miwake_mail::Limits::DEFAULT.input_bytes;
    if bytes.len() > most {
        return Err(format!("the mail has more than {most} bytes"));
    }
    let options: Options = serde_json::from_str(options).map_err(|error| error.to_string())?;
    let environment = Environment {
        now: options.now,
        policy: options.policy.validate().0,
        answers: options.answers,
    };
    Ok(check_file(bytes, &options.name, &environment).to_json_pretty())
}

fn main() {}
