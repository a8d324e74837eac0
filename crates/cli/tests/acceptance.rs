//! Holds the checks to the mail of tests/acceptance: honest mail is not called suspicious, targeted mail is seen.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_checks::{Environment, Level};
use miwake_engine::check_bytes;
use miwake_report::Report;
use std::fs;
use std::path::{Path, PathBuf};

/// Most honest mail that may come out at caution, of a hundred.
const CAUTIONS: f64 = 3.0;
/// Least targeted mail at caution or above, of a hundred.
const CAUTION_LEAST: f64 = 90.0;
/// Least targeted mail at suspicious or above, of a hundred.
const SUSPICIOUS_LEAST: f64 = 70.0;

struct Labelled {
    path: String,
    honest: bool,
    report: Report,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/acceptance")
}

fn all() -> Vec<Labelled> {
    let environment = Environment {
        now: Some(1_795_305_600), // 2026-11-22
        ..Environment::default()
    };
    let labels = fs::read_to_string(root().join("labels.tsv")).unwrap();
    let labelled = |line: &str| {
        let columns: Vec<&str> = line.split('\t').collect();
        let bytes = fs::read(root().join(columns[0])).unwrap();
        Labelled {
            path: columns[0].to_owned(),
            honest: columns[1] == "ham",
            report: check_bytes(&bytes, &environment),
        }
    };
    labels.lines().skip(1).map(labelled).collect()
}

fn share(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all as f64
}

/// One line a mail: how it came out, and why.
fn told(mails: &[&Labelled]) -> String {
    let line = |mail: &&Labelled| {
        let found: Vec<String> = mail
            .report
            .findings
            .iter()
            .map(|f| format!("{}/{} {:+}", f.id, f.variant, f.weight))
            .collect();
        let (verdict, score) = (mail.report.verdict, mail.report.score);
        format!("{} {verdict:?} {score}: {}", mail.path, found.join(", "))
    };
    mails.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn honest_mail_is_at_most_a_caution_and_seldom_that() {
    let all = all();
    let honest: Vec<&Labelled> = all.iter().filter(|mail| mail.honest).collect();
    assert!(honest.len() >= 180, "{}", honest.len());
    let at = |level: Level| -> Vec<&Labelled> {
        let reached = honest.iter().filter(|mail| mail.report.verdict >= level);
        reached.copied().collect()
    };
    let (suspicious, caution) = (at(Level::Suspicious), at(Level::Caution));
    assert!(suspicious.is_empty(), "\n{}", told(&suspicious));
    let cautions = share(caution.len(), honest.len());
    assert!(cautions <= CAUTIONS, "{cautions:.1} %\n{}", told(&caution));
}

#[test]
fn targeted_mail_is_seen_before_any_answer() {
    let all = all();
    let targeted: Vec<&Labelled> = all.iter().filter(|mail| !mail.honest).collect();
    assert!(targeted.len() >= 80, "{}", targeted.len());
    for (level, least) in [
        (Level::Caution, CAUTION_LEAST),
        (Level::Suspicious, SUSPICIOUS_LEAST),
    ] {
        let missed: Vec<&Labelled> = targeted
            .iter()
            .filter(|mail| mail.report.verdict < level)
            .copied()
            .collect();
        let seen = share(targeted.len() - missed.len(), targeted.len());
        assert!(
            seen >= least,
            "{seen:.1} % at {level:?}, not {least}\n{}",
            told(&missed)
        );
    }
}
