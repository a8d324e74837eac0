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

/// What is held, of a hundred; the figures measured at first runs stand in docs/DESIGN.md, "The verdict".
struct Held {
    folder: &'static str,
    /// Most honest mail without a grave ask at caution or above, and honest mail of any kind at suspicious or above.
    honest: [f64; 2],
    /// Least malicious mail at caution or above, and at suspicious or above.
    malicious: [f64; 2],
}

const HELD: &[Held] = &[
    Held {
        folder: "",
        // A mail more since words need more of the models beside them and a sign-in of somebody unknown is grave (docs/DESIGN.md).
        honest: [3.2, 1.6],
        malicious: [97.0, 85.0],
    },
    Held {
        folder: "round-1",
        honest: [3.3, 0.7],
        malicious: [95.0, 65.0],
    },
    Held {
        folder: "round-2",
        honest: [1.9, 0.6],
        malicious: [88.0, 55.0],
    },
    Held {
        folder: "round-3",
        honest: [6.7, 1.6],
        malicious: [95.0, 68.0],
    },
    Held {
        folder: "round-4",
        honest: [8.2, 4.7],
        // 61 where a person's data alone lifted a mail that nothing tells the sender of (docs/DESIGN.md).
        malicious: [85.0, 58.5],
    },
    Held {
        folder: "round-5",
        // A mail fewer since the models of asks were trained anew and a person's data lifts nothing (docs/DESIGN.md).
        honest: [3.3, 1.6],
        malicious: [92.0, 60.5],
    },
    Held {
        folder: "round-6",
        // One mail of each worse, as above: an invitation to review, and an attack that only the quoted part shows.
        honest: [2.1, 2.6],
        malicious: [94.0, 65.0],
    },
    Held {
        folder: "round-7",
        // One attack fewer, as above.
        honest: [6.2, 4.5],
        malicious: [84.5, 53.0],
    },
    Held {
        folder: "round-8",
        // At caution an honest mail and two attacks more since the models learned from 1,320 passages more.
        honest: [8.7, 3.5],
        malicious: [84.0, 62.5],
    },
    Held {
        folder: "round-9",
        honest: [6.3, 3.0],
        malicious: [90.0, 65.0],
    },
    Held {
        folder: "round-10",
        // An honest mail more at suspicious, as with round 8; at caution one fewer, and two attacks more.
        honest: [7.0, 5.2],
        malicious: [83.5, 56.5],
    },
    Held {
        folder: "round-11",
        // An honest mail more at suspicious, as above.
        honest: [5.5, 7.0],
        malicious: [91.0, 71.5],
    },
    Held {
        folder: "round-12",
        honest: [5.0, 5.0],
        malicious: [93.0, 71.5],
    },
];

/// Asks, as they are labelled, of which a caution is right even in honest mail.
const GRAVE: [&str; 10] = [
    "bank-change",
    "gift-card",
    "run-or-enable",
    "password-send",
    "sign-in",
    "sign-in-started",
    "company-data",
    "personal-data",
    "move-channel",
    "open-first-contact",
];

struct Labelled {
    path: String,
    honest: bool,
    grave: bool,
    report: Report,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/acceptance")
}

fn all(folder: &Path) -> Vec<Labelled> {
    let environment = Environment {
        now: Some(1_795_996_800), // 2026-11-30
        ..Environment::default()
    };
    let labels = fs::read_to_string(folder.join("labels.tsv")).unwrap();
    let mut lines = labels.lines();
    let names: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let column = |name: &str| names.iter().position(|known| *known == name).unwrap();
    let (path, class, asks) = (column("path"), column("class"), column("asks"));
    let labelled = |line: &str| {
        let columns: Vec<&str> = line.split('\t').collect();
        let bytes = fs::read(folder.join(columns[path])).unwrap();
        Labelled {
            path: columns[path].to_owned(),
            honest: columns[class] == "ham",
            grave: columns[asks].split(',').any(|ask| GRAVE.contains(&ask)),
            report: check_bytes(&bytes, &environment),
        }
    };
    lines.map(labelled).collect()
}

fn share(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all as f64
}

/// One line a mail: how it came out, and why.
fn told(mails: &[&Labelled]) -> String {
    let line = |mail: &&Labelled| {
        let report = &mail.report;
        let found: Vec<String> = report
            .findings
            .iter()
            .map(|f| format!("{}/{} {:+}", f.id, f.variant, f.weight))
            .collect();
        let asks: Vec<&str> = report.ask.iter().map(|ask| ask.id.id()).collect();
        let (verdict, score, identity) = (report.verdict, report.score, report.identity.id.id());
        format!(
            "{} {verdict:?} {score} {identity} {}: {}",
            mail.path,
            asks.join("+"),
            found.join(", ")
        )
    };
    mails.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn honest_mail_is_left_alone_and_malicious_mail_is_seen() {
    let mut faults = vec![];
    for held in HELD {
        let mails = all(&root().join(held.folder));
        let mut hold = |what: &str, of: Vec<&Labelled>, wrong: Vec<&Labelled>, most: f64| {
            let share = share(wrong.len(), of.len());
            if share > most {
                let told = told(&wrong);
                faults.push(format!(
                    "{} {what}: {share:.1} %, not {most}\n{told}",
                    held.folder
                ));
            }
        };
        let pick = |wanted: &dyn Fn(&Labelled) -> bool| -> Vec<&Labelled> {
            mails.iter().filter(|mail| wanted(mail)).collect()
        };
        let at = |mail: &Labelled, level: Level| mail.report.verdict >= level;
        let (caution, suspicious) = (Level::Caution, Level::Suspicious);
        let harmless = |mail: &Labelled| mail.honest && !mail.grave;
        hold(
            "honest, nothing grave, at caution",
            pick(&harmless),
            pick(&|mail| harmless(mail) && at(mail, caution)),
            held.honest[0],
        );
        hold(
            "honest, at suspicious",
            pick(&|mail| mail.honest),
            pick(&|mail| mail.honest && at(mail, suspicious)),
            held.honest[1],
        );
        for (level, least) in [
            (caution, held.malicious[0]),
            (suspicious, held.malicious[1]),
        ] {
            hold(
                "malicious, missed",
                pick(&|mail| !mail.honest),
                pick(&|mail| !mail.honest && !at(mail, level)),
                100.0 - least,
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}
