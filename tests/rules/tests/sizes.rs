//! How long a file may be.

use miwake_rules::files;
use std::collections::BTreeMap;

/// Most lines of a file of our own.
const FILE: usize = 700;
/// Most lines of the `mod.rs` of a check.
const CHECK: usize = 250;

/// Files that are still longer than [`FILE`]. One that is no longer must go from here.
const LONG_FILES: &[&str] = &["crates/mail/tests/read.rs", "crates/train/src/fit.rs"];

/// Checks whose `mod.rs` is still longer than [`CHECK`]. One that is no longer must go from here.
const LONG_CHECKS: &[&str] = &[];

#[test]
fn no_file_is_too_long() {
    let mut own = files("crates", &["rs"]);
    own.extend(files("tests", &["rs"]));
    own.extend(files("www", &["js"]));
    own.retain(|_, text| !text.starts_with("// Made by `cargo xtask gen`"));
    assert_short(&own, FILE, LONG_FILES);
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
    assert_short(&checks.collect(), CHECK, LONG_CHECKS);
}

fn assert_short(texts: &BTreeMap<String, String>, most: usize, exempt: &[&str]) {
    let mut wrong = vec![];
    for (name, text) in texts {
        let lines = text.lines().count();
        match (lines > most, exempt.contains(&name.as_str())) {
            (true, false) => wrong.push(format!("{name} has {lines} lines; {most} are the limit")),
            (false, true) => wrong.push(format!("{name} is short now: take it from the list")),
            _ => {}
        }
    }
    let gone = exempt.iter().filter(|name| !texts.contains_key(**name));
    wrong.extend(gone.map(|name| format!("{name} is gone: take it from the list")));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
