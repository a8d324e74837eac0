//! Holds every own mail to what its `expect.toml` says.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_checks::{Environment, Level};
use miwake_engine::check_bytes;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Expect {
    level_at_least: Option<Level>,
    level_at_most: Option<Level>,
    must_find: Vec<String>,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail")
}

/// Folders of the fixtures: label and slug.
fn folders() -> Vec<PathBuf> {
    let folders = |path: &Path| -> Vec<PathBuf> {
        let entries = fs::read_dir(path)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        entries.filter(|path| path.is_dir()).collect()
    };
    let mut all: Vec<PathBuf> = folders(&root())
        .iter()
        .flat_map(|label| folders(label))
        .collect();
    all.sort();
    all
}

fn environment() -> Environment {
    Environment {
        now: Some(1_795_305_600), // 2026-11-22
        ..Environment::default()
    }
}

/// What is wrong with the result of one mail, one line each.
fn complaints(folder: &Path) -> Vec<String> {
    let bytes = fs::read(folder.join("mail.eml")).unwrap();
    let expect = fs::read_to_string(folder.join("expect.toml")).unwrap();
    let expect: Expect = toml::from_str(&expect).unwrap();
    let report = check_bytes(&bytes, &environment());
    let found: Vec<String> = report
        .findings
        .iter()
        .map(|finding| format!("{}/{} {:+}", finding.id, finding.variant, finding.weight))
        .collect();
    let mut complaints = vec![];
    let verdict = report.verdict;
    if expect.level_at_least.is_some_and(|level| verdict < level)
        || expect.level_at_most.is_some_and(|level| verdict > level)
    {
        let levels = (expect.level_at_least, expect.level_at_most);
        let (score, undecided) = (report.score, report.undecided);
        complaints.push(format!(
            "{verdict:?} ({score}, {undecided:?}), not {levels:?}; {found:?}"
        ));
    }
    for id in &expect.must_find {
        if !report.findings.iter().any(|finding| finding.id == *id) {
            complaints.push(format!("{id} not found; {found:?}"));
        }
    }
    complaints
}

#[test]
fn every_mail_comes_to_what_is_expected() {
    let mut wrong = vec![];
    for folder in folders() {
        for complaint in complaints(&folder) {
            let name = folder.strip_prefix(root()).unwrap().display();
            wrong.push(format!("{name}: {complaint}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn there_are_mails_of_every_label() {
    let labels = [
        "phish",
        "targeted",
        "bec",
        "malware",
        "ham",
        "hostile-small",
    ];
    for label in labels {
        let count = folders()
            .iter()
            .filter(|f| f.parent().unwrap().ends_with(label))
            .count();
        assert!(count >= 3, "{label}: {count}");
    }
}

/// An ordinary mail may at most deserve a second look, and nearly all are unremarkable.
#[test]
fn ordinary_mail_is_left_alone() {
    let ham: Vec<PathBuf> = folders()
        .into_iter()
        .filter(|f| f.parent().unwrap().ends_with("ham"))
        .collect();
    let levels: Vec<(String, Level)> = ham
        .iter()
        .map(|folder| {
            let bytes = fs::read(folder.join("mail.eml")).unwrap();
            let name = folder.file_name().unwrap().to_string_lossy().into_owned();
            (name, check_bytes(&bytes, &environment()).verdict)
        })
        .collect();
    assert!(
        levels.iter().all(|(_, level)| *level <= Level::Caution),
        "{levels:?}"
    );
    let unremarkable = levels
        .iter()
        .filter(|(_, level)| *level == Level::NothingNotable)
        .count();
    assert!(unremarkable * 10 >= levels.len() * 8, "{levels:?}");
}
