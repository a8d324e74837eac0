//! The documents name commands that there are, and README names them all.

use crate::{Arguments, root};
use clap::CommandFactory as _;
use std::fs;

/// What developers read. The changelog is left out: it tells what was.
const DOCUMENTS: &[&str] = &[
    "README.md",
    "README.en.md",
    "CONTRIBUTING.md",
    "CONTRIBUTING.en.md",
    "SECURITY.md",
    "docs/ARCHITECTURE.md",
    "docs/DESIGN.md",
    "docs/RELEASING.md",
    ".ci/run",
    ".github/pull_request_template.md",
    ".github/workflows/advisories.yml",
    ".github/workflows/pages.yml",
    ".github/workflows/release.yml",
    ".github/workflows/test.yml",
];

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Each command line in `text` that starts with `cargo xtask`, as what follows that.
fn command_lines(text: &str) -> impl Iterator<Item = &str> {
    let rest = text.split("cargo xtask ").skip(1);
    rest.filter_map(|rest| rest.split(['`', '\n']).next())
}

#[test]
fn commands_and_options_in_documents_exist() {
    let program = Arguments::command();
    for document in DOCUMENTS {
        for line in command_lines(&read(document)) {
            let mut words = line.split_whitespace();
            let name = words.next().unwrap_or_default();
            let command = program
                .find_subcommand(name)
                .unwrap_or_else(|| panic!("{document}: there is no `cargo xtask {name}`"));
            for word in words {
                let Some(option) = word.trim_matches(['[', ']']).strip_prefix("--") else {
                    continue;
                };
                assert!(
                    command
                        .get_arguments()
                        .any(|a| a.get_long() == Some(option)),
                    "{document}: `cargo xtask {name}` has no --{option}"
                );
            }
        }
    }
}

#[test]
fn readme_lists_every_command_in_both_languages() {
    for document in ["README.md", "README.en.md"] {
        let text = read(document);
        for command in Arguments::command().get_subcommands() {
            let row = format!("\n| `cargo xtask {}", command.get_name());
            assert!(text.contains(&row), "{document} has no row {row:?}");
        }
    }
}

#[test]
fn command_lines_are_found_in_text_and_in_blocks() {
    let text = "Run `cargo xtask gen --check`, or\n```\ncargo xtask test\n```\n";
    let found: Vec<_> = command_lines(text).collect();
    assert_eq!(found, ["gen --check", "test"]);
}
