//! What developers run.
#![allow(
    clippy::print_stdout,
    reason = "a command line speaks on standard output"
)]

mod check_all;
mod completions;
mod deny;
mod dist;
#[cfg(test)]
mod documented;
mod fuzz;
mod generate;
mod generate_address;
mod generate_ask_model;
mod generate_asks;
mod generate_docs;
mod generate_drill;
mod generate_messages;
mod generate_phrases;
mod generate_schema;
mod generate_templates;
mod generate_types;
mod generate_wording;
mod hostile;
mod instructions;
mod new_check;
mod output;
mod pack;
mod programs;
mod shell;
mod site;
mod size;
mod tally;
mod tools;
mod train;
mod variants;

use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Everything a developer runs.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Set up what is missing, build the page and serve it on 127.0.0.1; edits are followed.
    ///
    /// On a bare machine with rustup this adds the wasm target and installs Trunk and
    /// wasm-bindgen into the cache folder of the user, once, in about 8 minutes on two cores.
    Serve {
        /// Port of 127.0.0.1.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Build as published: small and fast, but every edit takes longer.
        #[arg(long)]
        release: bool,
    },
    /// Build the site into dist/ as it is published, and print what is in it.
    Build,
    /// Print what the page costs to load, and fail when it is over the budget.
    Size {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Run what is checked; the last line is the count.
    Test {
        /// Also run the tests that take longest (`lengthy_…`) and the steps that need other programs: bash, nginx, Node,
        /// valgrind, aiosmtpd, WebKitGTK, Firefox.
        #[arg(long)]
        all: bool,
        /// Leave out the tests that need Chromium.
        #[arg(long)]
        no_browser: bool,
        /// Only this step; can be given several times.
        #[arg(long, value_name = "STEP")]
        only: Vec<check_all::Step>,
    },
    /// Run what stands against hostile mail, in a few minutes: time and memory, notes of limits, readings, additions
    /// that must lower no level, what fuzzing found, and in Chromium the page's requests, storage and markup.
    Hostile {
        /// Leave out the tests that need Chromium.
        #[arg(long)]
        no_browser: bool,
    },
    /// Fuzz the targets of tests/targets, one after another; inputs that fail are kept as fixtures.
    ///
    /// Needs a C++ compiler (libFuzzer is compiled), and neither a nightly Rust nor cargo-fuzz. See docs/FUZZING.md.
    Fuzz {
        /// Seconds for each target.
        #[arg(long, default_value_t = 60)]
        seconds: u32,
        /// Add what was done to the table in docs/FUZZING.md.
        #[arg(long)]
        record: bool,
        /// Only these targets.
        targets: Vec<String>,
    },
    /// Measure how long checking takes.
    Bench,
    /// Count the instructions of checking three mails (valgrind); fail when they grew by over 5 %.
    Instructions {
        /// Keep the numbers as they are now, with the reason why they may be other ones.
        #[arg(long, value_name = "REASON")]
        renew: Option<String>,
    },
    /// Write the generated files: registry, weights, message lists.
    Gen {
        /// Write nothing; fail when a file is not as it would be generated.
        #[arg(long)]
        check: bool,
    },
    /// Train the wording model on labelled mail, then write it and what is generated of it.
    ///
    /// The own honest mail (tests/acceptance) and texts (crates/train/data/texts) are always used.
    Train {
        /// A corpus: FOLDER=LABELS.tsv. Learns from fold `train`, reports on fold `dev`.
        #[arg(long = "mail", value_name = "FOLDER=LABELS", required = true)]
        mail: Vec<String>,
    },
    /// Train the models of asks on the passages and the mail written for the project, and on what corpora's honest mail does
    /// not ask.
    TrainAsks {
        /// A corpus whose honest mail of fold `train` must not seem to ask: FOLDER=LABELS.tsv.
        #[arg(long)]
        mail: Vec<String>,
    },
    /// Fit the weights of the checks on labelled mail and set the thresholds; `train` comes first.
    Fit {
        /// A corpus: FOLDER=LABELS.tsv. Fits on fold `train`, sets the thresholds with fold `dev`.
        #[arg(long = "mail", value_name = "FOLDER=LABELS", required = true)]
        mail: Vec<String>,
        /// What the corpora are called in the weights file.
        #[arg(long)]
        corpus: String,
        /// Date to note, `YYYY-MM-DD`.
        #[arg(long)]
        date: String,
    },
    /// Make the files of a new check and enter it in the registry.
    NewCheck {
        /// Its id, named after the pattern seen: lower case words joined by hyphens.
        id: String,
        /// Group of the checklist; a check of the group "reader" is a question.
        #[arg(long, default_value = "text")]
        group: new_check::Group,
    },
    /// Pack what is put up with a release into target/pack: the command for this machine, and the notes.
    Pack {
        /// The tag of the release: an error unless it is that of the version in Cargo.toml.
        #[arg(long)]
        tag: Option<String>,
        /// Build and pack the site too.
        #[arg(long)]
        site: bool,
    },
    /// Make what companies take into dist-out/: the site as a zip, one HTML file, the npm package, the command, checksums,
    /// a bill of materials and the licences.
    Dist {
        /// Leave out the command, which takes longest to build.
        #[arg(long)]
        no_command: bool,
    },
    /// Take screenshots of the page in both languages, two widths, light and dark.
    Shots {
        /// Folder for the pictures.
        folder: PathBuf,
        /// Take the pictures of docs/screens instead: a screenful of each part of the site.
        #[arg(long, conflicts_with = "mails")]
        docs: bool,
        /// Mails to check on the page; without any, the page as it is when it opens.
        mails: Vec<PathBuf>,
    },
}

/// The root of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// Runs the benchmarks and says where the results are.
fn bench(root: &Path) -> shell::Result<()> {
    shell::run(&mut shell::cargo(root, ["bench", "--package", "miwake"]))?;
    let report = root.join("target/criterion/report/index.html");
    println!("results: {}", report.display());
    Ok(())
}

/// Takes screenshots of the built page.
fn shots(root: &Path, folder: &Path, docs: bool, mails: &[PathBuf]) -> shell::Result<()> {
    site::build_if_stale(root)?;
    let program = [
        "run",
        "--quiet",
        "--package",
        "miwake-browser-tests",
        "--bin",
        "shots",
        "--",
    ];
    let mut command = shell::cargo(root, program);
    // Paths are those of the caller's folder.
    command.arg(std::path::absolute(folder)?);
    if docs {
        command.arg("--docs");
    }
    for mail in mails {
        command.arg(std::path::absolute(mail)?);
    }
    shell::run(&mut command)
}

fn main() -> ExitCode {
    let root = root();
    let result = match Arguments::parse().command {
        Command::Serve { port, release } => site::serve(&root, port, release),
        Command::Build => size::build_and_list(&root),
        Command::Size { json } => size::run(&root, json),
        Command::Test {
            all,
            no_browser,
            only,
        } => {
            let browser = !no_browser;
            let only = &only;
            check_all::run(&root, &check_all::Choice { only, all, browser })
        }
        Command::Hostile { no_browser } => hostile::run(&root, !no_browser),
        Command::Fuzz {
            seconds,
            record,
            targets,
        } => fuzz::run(&root, seconds, record, &targets),
        Command::Bench => bench(&root),
        Command::Instructions { renew } => instructions::run(&root, renew.as_deref()),
        Command::Gen { check } => generate::run(&root, check),
        Command::Train { mail } => train::train(&root, &mail),
        Command::TrainAsks { mail } => train::asks(&root, &mail),
        Command::Fit { mail, corpus, date } => train::fit(&root, &mail, &corpus, &date),
        Command::NewCheck { id, group } => new_check::run(&root, &id, group),
        Command::Pack { tag, site } => pack::run(&root, tag.as_deref(), site),
        Command::Dist { no_command } => dist::run(&root, !no_command),
        Command::Shots {
            folder,
            docs,
            mails,
        } => shots(&root, &folder, docs, &mails),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
