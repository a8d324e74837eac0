//! The quiz's answers are the engine's: what it calls fraud is at least suspicious, with the cues it names; what it
//! calls harmless is at most a caution, or cannot be told.
#![allow(
    clippy::unwrap_used,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_checks::{Context, Level};
use miwake_report::check_inside;
use serde::Deserialize;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
struct Quiz {
    mail: Vec<Asked>,
}

#[derive(Deserialize)]
struct Asked {
    file: String,
    lang: String,
    fraud: bool,
    context: String,
    why: String,
    cues: Vec<String>,
}

#[test]
fn the_engine_gives_the_quizs_answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/quiz");
    let quiz = fs::read_to_string(folder.join("quiz.toml")).unwrap();
    let quiz: Quiz = toml::from_str(&quiz).unwrap();
    let context = Context {
        now: Some(1_795_305_600), // 2026-11-22
        ..Context::default()
    };
    for lang in ["ja", "en"] {
        let of = |fraud| move |mail: &&Asked| mail.lang == lang && mail.fraud == fraud;
        let fraud = quiz.mail.iter().filter(of(true)).count();
        assert!(fraud >= 4 && quiz.mail.iter().filter(of(false)).count() == fraud);
    }
    for asked in &quiz.mail {
        let report = check_inside(&fs::read(folder.join(&asked.file)).unwrap(), &context);
        let level = report.verdict;
        let fits = if asked.fraud {
            level >= Level::Suspicious
        } else {
            level <= Level::Caution
        };
        assert!(fits, "{}: {level:?} {}", asked.file, report.score);
        let found = |cue: &String| report.findings.iter().any(|finding| finding.id == *cue);
        assert!(
            asked.cues.iter().all(found),
            "{}: {:?}",
            asked.file,
            asked.cues
        );
        assert_eq!(asked.cues.is_empty(), !asked.fraud, "{}", asked.file);
        assert!(!asked.context.is_empty() && !asked.why.is_empty());
    }
}
