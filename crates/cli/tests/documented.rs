//! The documents name commands and options that there are.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

/// What `miwake` says to `--help` behind these words; `None` when it does not know them.
fn help(command: &[&str]) -> Option<String> {
    let mut miwake = Command::new(env!("CARGO_BIN_EXE_miwake"));
    let output = miwake.args(command).arg("--help").output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

/// The command lines in `text`: in a code block a line, elsewhere a span of code; without `miwake`.
fn command_lines(text: &str) -> Vec<&str> {
    let pieces = text.split(['`', '\n']);
    pieces
        .filter_map(|piece| piece.strip_prefix("miwake "))
        .collect()
}

#[test]
fn commands_and_options_in_documents_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = 0;
    for document in [
        "README.md",
        "README.en.md",
        "docs/DESIGN.md",
        "docs/RELEASING.md",
    ] {
        let text = fs::read_to_string(root.join(document)).unwrap();
        for line in command_lines(&text) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let named = words.iter().copied();
            let mut name: Vec<&str> = named.take_while(|word| !word.starts_with('-')).collect();
            // These have commands of their own.
            let own = matches!(name.first(), Some(&"drill" | &"policy"));
            name.truncate(if own { 2 } else { 1 });
            let help = help(&name);
            let help = help.unwrap_or_else(|| panic!("{document}: no command `miwake {line}`"));
            let options = words.iter().filter(|word| word.starts_with("--"));
            for option in options.filter(|option| **option != "--help") {
                assert!(
                    help.split([' ', ',', '\n']).any(|word| word == *option),
                    "{document}: `miwake {line}`: no {option}"
                );
            }
            found += 1;
        }
    }
    assert!(found > 5, "only {found} command lines");
}
