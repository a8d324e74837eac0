//! Mails that the tests render: the cases beside the checks, and the fixtures.

use miwake_checks::{Answer, Environment, Kind, REGISTRY, analyse};
use miwake_engine::{Pick, Session, check_bytes, report};
use miwake_inspect::Inspection;
use miwake_report::Report;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A mail with what the caller knows.
pub(crate) struct Sample {
    /// Where it is from, for messages of failing tests.
    pub(crate) name: String,
    /// The mail.
    pub(crate) bytes: Vec<u8>,
    /// What the caller knows.
    pub(crate) environment: Environment,
    /// What is inside the attachments, where the case says so; else they are inspected.
    pub(crate) inspections: Option<Vec<Option<Inspection>>>,
}

impl Sample {
    /// The report, with the attachments inspected.
    pub(crate) fn report(&self) -> Report {
        let Some(inspections) = &self.inspections else {
            return check_bytes(&self.bytes, &self.environment);
        };
        // They are those of the outermost mail.
        let whole = Pick {
            whole: true,
            ..Pick::default()
        };
        let mut session = Session::new(&self.bytes, whole);
        session.run();
        let analysis = analyse(session.mail(), inspections, &self.environment);
        report(session.mail(), inspections, &self.environment, &analysis)
    }
}

/// All samples, each with its report, made once for all tests.
pub(crate) static REPORTS: LazyLock<Vec<(Sample, Report)>> = LazyLock::new(|| {
    let samples = samples().into_iter();
    let reported = samples.map(|sample| {
        let report = sample.report();
        (sample, report)
    });
    reported.collect()
});

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The schema made by `cargo xtask gen`.
pub(crate) fn schema(name: &str) -> serde_json::Value {
    let path = root().join(format!("docs/{name}.schema.json"));
    serde_json::from_str(&fs::read_to_string(path).expect("schema")).expect("JSON")
}

/// Every fixture and every mail of every check's cases; some of them with every question answered in
/// each way (all would take minutes); and input that is no mail.
fn samples() -> Vec<Sample> {
    let mut samples = cases();
    samples.extend(fixtures());
    assert!(samples.len() > 20, "only {} mails", samples.len());
    let answered: Vec<Sample> = samples
        .iter()
        .step_by(10)
        .flat_map(|sample| [Answer::Yes, Answer::No, Answer::Unsure].map(|a| answered(sample, a)))
        .collect();
    samples.extend(answered);
    samples.extend(foreign());
    samples
}

fn answered(sample: &Sample, answer: Answer) -> Sample {
    let mut environment = sample.environment.clone();
    for check in REGISTRY {
        if matches!(check.meta.kind, Kind::Question { .. }) {
            environment.answers.insert(check.meta.id.to_owned(), answer);
        }
    }
    Sample {
        name: format!("{} ({answer:?})", sample.name),
        bytes: sample.bytes.clone(),
        environment,
        inspections: sample.inspections.clone(),
    }
}

/// What is no mail, too little, or too much.
fn foreign() -> Vec<Sample> {
    let inputs: [(&str, &[u8]); 9] = [
        ("nothing", b""),
        ("one NUL", b"\0"),
        ("PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"),
        ("PNG", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("zip", b"PK\x03\x04\x14\0\0\0\x08\0"),
        ("few words", "こんにちは".as_bytes()),
        (
            "text",
            "お世話になっております。会議は来週の月曜日の十時からです。よろしくお願いします。".as_bytes(),
        ),
        (
            "headers",
            b"From: a@example.jp\r\nTo: b@example.jp\r\nSubject: x\r\nReceived: from a by b; Sun, 22 Nov 2026 10:00:00 +0900\r\n\r\n",
        ),
        ("HTML", b"<html><body><p>Please read <a href=\"http://a.example/\">this</a>.</p></body></html>"),
    ];
    let mut samples: Vec<Sample> = inputs
        .iter()
        .map(|(name, bytes)| Sample {
            name: (*name).to_owned(),
            bytes: bytes.to_vec(),
            environment: Environment::default(),
            inspections: None,
        })
        .collect();
    samples.push(Sample {
        name: "too large".to_owned(),
        bytes: vec![b'a'; miwake_mail::Limits::DEFAULT.input_bytes + 1],
        environment: Environment::default(),
        inspections: None,
    });
    samples
}

fn fixtures() -> Vec<Sample> {
    let mut samples = Vec::new();
    for label in fs::read_dir(root().join("tests/fixtures/mail")).expect("fixtures") {
        let label = label.expect("label").path();
        if !label.is_dir() {
            continue;
        }
        for slug in fs::read_dir(label).expect("label") {
            let path = slug.expect("slug").path().join("mail.eml");
            if let Ok(bytes) = fs::read(&path) {
                samples.push(Sample {
                    name: path.display().to_string(),
                    bytes,
                    environment: Environment::default(),
                    inspections: None,
                });
            }
        }
    }
    samples.sort_by(|a, b| a.name.cmp(&b.name));
    samples
}

/// The mails of `crates/checks/src/checks/<check>/cases.md`, with their context. What the cases
/// expect is tested there.
fn cases() -> Vec<Sample> {
    let mut samples = Vec::new();
    for check in REGISTRY {
        let folder = check.meta.id.replace('-', "_");
        let path = root().join(format!("crates/checks/src/checks/{folder}/cases.md"));
        let text = fs::read_to_string(&path).unwrap_or_default();
        for (number, case) in text.split("\n## ").enumerate() {
            let name = format!("{} case {number}", check.meta.id);
            samples.extend(case_samples(&name, case));
        }
    }
    samples
}

fn case_samples(name: &str, case: &str) -> Vec<Sample> {
    let mut mails = Vec::new();
    let mut environment = Environment::default();
    let mut inspections = None;
    let mut lines = case.lines();
    while let Some(line) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else {
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        match kind.trim() {
            "expect" => {}
            "inside" => inspections = Some(inside(&block.join("\n"))),
            "json" => environment = serde_json::from_str(&block.join("\n")).expect(name),
            _ => mails.push(block.join("\n") + "\n"),
        }
    }
    mails
        .into_iter()
        .map(|mail| Sample {
            name: name.to_owned(),
            bytes: mail.into_bytes(),
            environment: environment.clone(),
            inspections: inspections.clone(),
        })
        .collect()
}

/// What a case says is inside its attachments; of a file what is left out is what most files have.
fn inside(json: &str) -> Vec<Option<Inspection>> {
    let attachments: Vec<Option<Vec<Map<String, Value>>>> =
        serde_json::from_str(json).expect("insides");
    let file = |written: Map<String, Value>| {
        let mut file = json!({
            "parent": null, "name": "", "kind": "unknown", "format": "", "size": 1000,
            "encrypted": false, "unread": [], "signs": [], "links": [],
        });
        file.as_object_mut().expect("an object").extend(written);
        serde_json::from_value(file).expect("a file")
    };
    let inside = |files: Vec<Map<String, Value>>| Inspection {
        files: files.into_iter().map(file).collect(),
    };
    attachments
        .into_iter()
        .map(|files| files.map(inside))
        .collect()
}
