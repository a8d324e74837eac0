//! How long a file may be.

use miwake_rules::files;
use std::collections::BTreeMap;

/// Most lines of a file of our own.
const FILE: usize = 700;
/// Most lines of the `mod.rs` of a check.
const CHECK: usize = 250;

#[test]
fn no_file_is_too_long() {
    let mut own = files("crates", &["rs"]);
    own.extend(files("tests", &["rs"]));
    own.extend(files("www", &["js"]));
    own.retain(|_, text| !text.starts_with("// Made by `cargo xtask gen`"));
    assert_short(&own, FILE);
}

#[test]
fn a_check_is_a_page() {
    let folder = "crates/checks/src/checks";
    let checks = files(folder, &["rs"])
        .into_iter()
        .filter_map(|(path, text)| {
            let name = path.strip_prefix(folder)?.strip_prefix('/')?;
            Some((name.strip_suffix("/mod.rs")?.to_owned(), text))
        });
    assert_short(&checks.collect(), CHECK);
}

fn assert_short(texts: &BTreeMap<String, String>, most: usize) {
    let long = texts.iter().filter_map(|(name, text)| {
        let lines = text.lines().count();
        (lines > most).then(|| format!("{name} has {lines} lines; {most} are the limit"))
    });
    let long: Vec<String> = long.collect();
    assert!(long.is_empty(), "\n{}", long.join("\n"));
}
