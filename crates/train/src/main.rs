//! Fits what the checks weigh on labelled mail: the wording model and the weights of the verdict.
//!
//! Run by `cargo xtask train` and `cargo xtask fit`. The same input gives the same output.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks"
)]

mod asks;
mod corpus;
mod descent;
mod fit;
mod learnable;
mod mask;
mod wording;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "miwake-train")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Train the wording model and write it.
    Wording(wording::Options),
    /// Train the models of asks and write them.
    Asks(asks::Options),
    /// Fit the weights of the checks and set the thresholds.
    Fit(fit::Options),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Wording(options) => wording::run(&options),
        Command::Asks(options) => asks::run(&options),
        Command::Fit(options) => fit::run(&options),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
