//! `cargo deny`: licences, sources and doubled versions of what is depended upon, after deny.toml.

use crate::shell::{self, Result};
use std::path::Path;

/// Why nothing was checked where cargo-deny is not there; it does not come with Rust.
const NOT_INSTALLED: &str =
    "cargo-deny is not installed, so nothing was checked: cargo install cargo-deny --locked";

/// Runs the checks of deny.toml that need no network; `Some` says why they were not run.
///
/// Known vulnerabilities are not among them: their database changes without us and comes over the network, so a
/// workflow of its own asks it (.github/workflows/advisories.yml).
pub(crate) fn run(root: &Path) -> Result<Option<&'static str>> {
    if shell::output(&mut shell::cargo(root, ["deny", "--version"])).is_none() {
        return Ok(Some(NOT_INSTALLED));
    }
    let check = ["deny", "--offline", "check", "bans", "licenses", "sources"];
    shell::run(&mut shell::cargo(root, check))?;
    Ok(None)
}
