//! Prints as JSON what is inside the given files: one line a file, `{"file":…,"ms":…,"files":[…]}`.
//!
//! `cargo run -p miwake-inspect --example inspect -- [--password=WORD]… FILE…`: for trying out, and for the
//! comparisons with other programs in `tests/agree/`.

#![allow(
    clippy::print_stdout,
    reason = "a program for the terminal: printing is its purpose"
)]

use miwake_inspect::{Hints, Limits, inspect};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let mut hints = Hints::default();
    for argument in std::env::args().skip(1) {
        if let Some(word) = argument.strip_prefix("--password=") {
            hints.passwords.push(word.to_owned());
            continue;
        }
        let path = Path::new(&argument);
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = std::fs::read(path)?;
        let start = Instant::now();
        let inside = inspect(&name, &bytes, &hints, &Limits::DEFAULT);
        let ms = start.elapsed().as_millis();
        let files = serde_json::to_string(&inside.files)?;
        let file = serde_json::to_string(&argument)?;
        println!("{{\"file\":{file},\"ms\":{ms},\"files\":{files}}}");
    }
    Ok(())
}
