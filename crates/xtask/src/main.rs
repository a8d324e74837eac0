//! What developers run.
#![allow(
    clippy::print_stdout,
    reason = "a command line speaks on standard output"
)]

mod generate;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

/// Everything a developer runs.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the generated files: registry, weights, message lists.
    Gen {
        /// Write nothing; fail when a file is not as it would be generated.
        #[arg(long)]
        check: bool,
    },
}

/// The root of the workspace.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .components()
        .collect()
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Gen { check } => generate::run(&root(), check),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
