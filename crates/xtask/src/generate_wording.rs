//! The wording model in the form that the checks load, made from `crates/checks/data/wording.tsv`.

use crate::output::Output;
use crate::shell::Result;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

// The file and not the crate, which does not compile before its generated files are there.
#[path = "../../checks/src/wording/coded.rs"]
#[allow(dead_code, unreachable_pub, reason = "written for another crate")]
pub(crate) mod coded;
use coded::{SCALE, encode, hash};

/// The constants as a Rust file, and the coded weights.
pub(crate) fn wording(root: &Path) -> Result<Vec<Output>> {
    let text = fs::read_to_string(root.join("crates/checks/data/wording.tsv"))?;
    let mut intercept = None;
    let (mut japanese, mut other) = (String::new(), String::new());
    let mut weights: BTreeMap<u32, f32> = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.starts_with('#') {
            continue;
        }
        let bad = || format!("wording.tsv, line {number}: not a name, a tab and a number");
        let (name, value) = line.split_once('\t').ok_or_else(bad)?;
        let value: f32 = value.parse().map_err(|_| bad())?;
        match name.strip_prefix("!band ").map(|band| band.split_once(' ')) {
            Some(Some(("japanese", band))) => write!(japanese, "({band:?}, {value:?}),")?,
            Some(Some(("other", band))) => write!(other, "({band:?}, {value:?}),")?,
            Some(_) => return Err(bad().into()),
            None if name == "!intercept" => intercept = Some(value),
            // Two n-grams of one hash are one feature to the model: both have its weight.
            None => {
                weights.insert(hash(name), value);
            }
        }
    }
    let intercept = intercept.ok_or("wording.tsv: no !intercept")?;
    #[expect(clippy::cast_possible_truncation, reason = "clamped to eight bits")]
    let weights: Vec<(u32, i8)> = weights
        .into_iter()
        .map(|(feature, weight)| (feature, (weight * SCALE).round().clamp(-127.0, 127.0) as i8))
        .filter(|(_, weight)| *weight != 0)
        .collect();
    let content = format!(
        "// Made by `cargo xtask gen` from data/wording.tsv; do not edit.\n\n\
         pub(super) const INTERCEPT: f32 = {intercept:?};\n\n\
         pub(super) const JAPANESE: &[(&str, f32)] = &[{japanese}];\n\n\
         pub(super) const OTHER: &[(&str, f32)] = &[{other}];\n\n\
         pub(super) const WEIGHTS: &[u8] = include_bytes!(\"wording.bin\");\n"
    );
    Ok(vec![
        Output::new("crates/checks/src/generated/wording.rs", content),
        Output::new("crates/checks/src/generated/wording.bin", encode(&weights)),
    ])
}
