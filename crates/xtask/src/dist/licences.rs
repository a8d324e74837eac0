//! `THIRD-PARTY.txt`: whose code is in the programs, and under which terms.

use super::sbom::Crate;
use crate::shell::Result;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

/// What files with terms are called.
const NAMES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"];

/// The text: each text of terms once, with the crates that it is of.
pub(super) fn text(crates: &[Crate]) -> Result<String> {
    let mut out = String::from(
        "Code of others in Miwake's programs, and its terms. Data of others: NOTICE.\n\
         The Rust standard library is in all programs too (MIT OR Apache-2.0).\n\n",
    );
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for krate in crates.iter().filter(|krate| !krate.ours) {
        let called = format!("{} {}", krate.name, krate.version);
        writeln!(out, "{called}: {} {}", krate.license, krate.repository)?;
        for text in terms(krate)? {
            texts.entry(text).or_default().push(called.clone());
        }
    }
    for (text, of) in &texts {
        writeln!(
            out,
            "\n{}\n{}\n\n{}",
            "=".repeat(80),
            of.join(", "),
            text.trim_end()
        )?;
    }
    Ok(out)
}

/// The texts in the folder of a crate, in the order of their names.
fn terms(krate: &Crate) -> Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(&krate.folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        if path.is_file() && NAMES.iter().any(|start| name.starts_with(start)) {
            paths.push(path);
        }
    }
    paths.sort();
    let read = paths.iter().map(fs::read_to_string);
    Ok(read.collect::<std::result::Result<_, _>>()?)
}
