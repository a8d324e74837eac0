//! Training and fitting: runs `miwake-train` over the corpora given and the own mail.

use crate::shell::{self, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Honest and targeted mail written for the project, with its labels.
const GATE: &str = "tests/acceptance=tests/acceptance/labels.tsv";
/// Honest texts written for training.
const TEXTS: &str = "crates/train/data/texts";

/// Scores of the wording model of the mails it learned from, by models that did not see them.
fn scores(root: &Path) -> PathBuf {
    root.join("target/train/wording-scores.tsv")
}

/// Trains the wording model.
pub(crate) fn train(root: &Path, mail: &[String]) -> Result<()> {
    let scores = scores(root);
    fs::create_dir_all(scores.parent().unwrap_or(root))?;
    let mut command = program(root, "wording", mail)?;
    command.args(["--out", "crates/checks/data/wording.tsv", "--scores"]);
    shell::run(command.arg(scores))?;
    crate::generate::sources(root, false)
}

/// Own mail with labels of what it asks, by folder.
const ASKED: [&str; 12] = [
    "",
    "/round-1",
    "/round-2",
    "/round-3",
    "/round-4",
    "/round-5",
    "/round-6",
    "/round-7",
    "/round-8",
    "/round-9",
    "/round-10",
    "/round-11",
];

/// Trains the models of asks.
pub(crate) fn asks(root: &Path, corpora: &[String]) -> Result<()> {
    let mut command = trainer(root, "asks");
    command.args(["--passages", "crates/train/data/asks"]);
    for folder in ASKED {
        let folder = format!("tests/acceptance{folder}");
        command.args(["--mail", &format!("{folder}={folder}/labels.tsv")]);
    }
    for corpus in corpora {
        command.args(["--corpus", &absolute(corpus)?]);
    }
    shell::run(command.args(["--out", "crates/checks/data/ask_model.tsv"]))?;
    crate::generate::sources(root, false)
}

/// Fits the weights.
pub(crate) fn fit(root: &Path, mail: &[String], corpus: &str, date: &str) -> Result<()> {
    let scores = scores(root);
    if !scores.is_file() {
        return Err("no scores of the wording model: run `cargo xtask train` first".into());
    }
    let mut command = program(root, "fit", mail)?;
    command.args(["--weights", "crates/checks/data/weights.toml"]);
    command.args(["--corpus", corpus, "--date", date, "--scores"]);
    shell::run(command.arg(scores))?;
    crate::generate::sources(root, false)
}

/// `miwake-train` with what wording and weights need. Paths are those of the caller's folder.
fn program(root: &Path, what: &str, mail: &[String]) -> Result<Command> {
    let mut command = trainer(root, what);
    command.args(["--mail", GATE]);
    for corpus in mail {
        command.args(["--mail", &absolute(corpus)?]);
    }
    Ok(command)
}

/// One command of `miwake-train`, with the honest texts, which all of them learn from.
fn trainer(root: &Path, what: &str) -> Command {
    let run = [
        "run",
        "--quiet",
        "--profile",
        "tool",
        "--package",
        "miwake-train",
        "--",
    ];
    let mut command = shell::cargo(root, run);
    command.args([what, "--texts", TEXTS]);
    command
}

/// FOLDER=LABELS with paths that hold everywhere.
fn absolute(corpus: &str) -> Result<String> {
    let (folder, labels) = corpus
        .split_once('=')
        .ok_or_else(|| format!("{corpus}: not FOLDER=LABELS.tsv"))?;
    let (folder, labels) = (std::path::absolute(folder)?, std::path::absolute(labels)?);
    Ok(format!("{}={}", folder.display(), labels.display()))
}
