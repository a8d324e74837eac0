//! The completion script for bash, as bash runs it.

use crate::shell::{self, Result};
use std::path::Path;
use std::process::Command;

/// Loads the script `$1`, and prints what comes of `miwake ev` and of `miwake check --fail-at dang`.
const COMPLETE: &str = "
    eval \"$1\" || exit
    complete -p miwake >/dev/null || exit
    try() {
        COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        _miwake miwake \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD - 1]}\"
        echo \"${COMPREPLY[*]}\"
    }
    try miwake ev
    try miwake check --fail-at dang";

/// Has bash complete two command lines.
pub(crate) fn run(root: &Path) -> Result<()> {
    // By name and not by package, as in `.cargo/config.toml`.
    let write = [
        "run",
        "--quiet",
        "--bin",
        "miwake",
        "--",
        "completions",
        "bash",
    ];
    let script = shell::output(&mut shell::cargo(root, write));
    let script = script.ok_or("miwake does not write its completion script")?;
    let mut bash = Command::new("bash");
    bash.args(["--norc", "-c", COMPLETE, "bash", &script]);
    match shell::output(&mut bash).as_deref() {
        Some("eval\ndangerous") => Ok(()),
        Some(other) => Err(format!("bash completes to {other:?}").into()),
        None => Err("bash cannot be run, or does not take the completion script".into()),
    }
}
