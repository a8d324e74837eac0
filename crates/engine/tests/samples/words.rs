//! Whatever a report can hold has words in both languages.

use crate::common::{self, REPORTS, Sample};
use miwake_checks::{Kind, REGISTRY};
use miwake_messages::{Lang, Messages};
use miwake_report::{headline, how_to, missing, sentences::sentences, to_markdown, to_text};
use serde_json::Value;
use std::collections::BTreeSet;

/// Prefix of the messages of each enumeration in the schema of the report.
const PREFIXES: [(&str, &str); 25] = [
    ("AddressRole", "address-role"),
    ("AddressSign", "address-sign"),
    ("Answer", "answer"),
    ("AskKind", "ask"),
    ("Attack", "attack"),
    ("Difference", "difference"),
    ("FileKind", "file"),
    ("Group", "group"),
    ("FindingKind", "ui-kind"),
    ("IdentityKind", "identity"),
    ("InputKind", "input"),
    ("Level", "level"),
    ("LinkKind", "link-kind"),
    ("LinkSource", "link-source"),
    ("NotApplicable", "not-applicable"),
    ("NoteKind", "note"),
    ("OutcomeKind", "outcome"),
    ("OwnLevel", "own-level"),
    ("Reason", "undecided"),
    ("Role", "role"),
    ("IndicatorKind", "sign"),
    ("Unchecked", "unchecked"),
    ("Unread", "unread"),
    ("View", "view"),
    ("WrapperKind", "wrapper"),
];

/// Enumerations for programs: people are told the same in sentences of the whole report.
const WORDLESS: [&str; 2] = ["Language", "Rule"];

/// Words of an enumeration in a JSON Schema; empty for anything else.
fn words(definition: &Value) -> Vec<&str> {
    let plain = definition["enum"].as_array();
    let described = definition["oneOf"].as_array();
    let plain = plain.into_iter().flatten().filter_map(Value::as_str);
    let described = described
        .into_iter()
        .flatten()
        .filter_map(|variant| variant["const"].as_str());
    plain.chain(described).collect()
}

fn missing_ids(ids: &BTreeSet<String>) -> Vec<String> {
    let missing = |lang: Lang| {
        let messages = Messages::with_command(lang);
        ids.iter()
            .filter(move |id| !messages.has(id))
            .map(move |id| format!("{} {id}", lang.tag()))
    };
    Lang::ALL.into_iter().flat_map(missing).collect()
}

#[test]
fn every_value_has_a_name() {
    let schema = common::schema("report");
    let definitions = schema["$defs"].as_object().expect("definitions");
    let mut ids = BTreeSet::new();
    for (name, definition) in definitions {
        let words = words(definition);
        if words.is_empty() || WORDLESS.contains(&name.as_str()) {
            continue;
        }
        let prefix = PREFIXES.iter().find(|(known, _)| known == name);
        let prefix = prefix.unwrap_or_else(|| panic!("{name} has no messages")).1;
        for word in words {
            ids.insert(format!("{prefix}-{word}"));
            match prefix {
                "level" => {
                    ids.extend(["action", "sub"].map(|what| format!("level-{word}-{what}")));
                }
                "undecided" => {
                    ids.insert(format!("undecided-{word}-do"));
                }
                _ => {}
            }
        }
    }
    assert!(ids.len() > 100, "only {} ids", ids.len());
    assert_eq!(missing_ids(&ids), Vec::<String>::new());
}

#[test]
fn every_check_has_its_sentences() {
    let mut ids = BTreeSet::new();
    for check in REGISTRY {
        let id = check.meta.id;
        ids.extend(["", "-why", "-do"].map(|end| format!("check-{id}{end}")));
        ids.extend(
            check
                .meta
                .variants
                .iter()
                .map(|v| format!("check-{id}-{v}")),
        );
        if matches!(check.meta.kind, Kind::Question { .. }) {
            ids.insert(format!("question-{id}"));
        }
    }
    assert_eq!(missing_ids(&ids), Vec::<String>::new());
}

/// No id without words, and no variable without a value.
fn assert_words(text: &str, what: &str) {
    assert!(!text.contains("{$"), "{what}: {text}");
    for prefix in ["check-", "question-", "report-", "note-", "undecided-"] {
        let id = text
            .split(|c: char| c.is_whitespace() || "：:（(".contains(c))
            .find(|word| word.starts_with(prefix));
        assert!(id.is_none(), "{what}: {id:?} in {text}");
    }
    assert!(!text.trim().is_empty(), "{what} is empty");
}

#[test]
fn every_finding_renders_in_both_languages() {
    let mut seen = BTreeSet::new();
    for lang in Lang::ALL {
        let messages = Messages::with_command(lang);
        for (Sample { name, .. }, report) in REPORTS.iter() {
            for finding in &report.findings {
                let what = format!("{name}: {} {}", finding.id, finding.variant);
                let words = sentences(finding, &messages);
                for sentence in [&words.title, &words.found, &words.why, &words.advice] {
                    assert_words(sentence, &what);
                }
                seen.insert((finding.id.clone(), finding.variant.clone()));
            }
        }
    }
    let all = REGISTRY.iter().flat_map(|check| {
        let id = check.meta.id.to_owned();
        let variants = check.meta.variants.iter();
        variants.map(move |variant| (id.clone(), (*variant).to_owned()))
    });
    let unseen: Vec<_> = all.filter(|variant| !seen.contains(variant)).collect();
    assert!(unseen.is_empty(), "no case shows {unseen:?}");
}

#[test]
fn every_report_renders_in_both_languages() {
    for lang in Lang::ALL {
        let messages = Messages::with_command(lang);
        for (Sample { name, .. }, report) in REPORTS.iter() {
            assert_words(&to_text(report, &messages), name);
            assert_words(&to_markdown(report, &messages), name);
            let headline = headline(report, &messages);
            for sentence in [&headline.level, &headline.meaning, &headline.action] {
                assert_words(sentence, name);
            }
        }
    }
}

#[test]
fn a_mail_without_its_source_says_what_is_missing_and_how_to_get_it() {
    for lang in Lang::ALL {
        let messages = Messages::with_command(lang);
        let mut told = 0;
        for (Sample { name, .. }, report) in REPORTS.iter() {
            let text = to_text(report, &messages);
            for what in missing(report) {
                assert!(text.contains(&what.text(&messages)), "{name}: {what:?}");
            }
            if missing(report).is_empty() {
                continue;
            }
            told += 1;
            for how in how_to(&messages) {
                assert!(how.steps.len() >= 2, "{}", how.program);
                assert!(text.contains(&how.name), "{name}: {}", how.program);
            }
        }
        assert!(told >= 3, "only {told} inputs without a source");
    }
}

/// String literals in the sources of the crates that speak to people.
fn literals() -> BTreeSet<String> {
    let mut literals = BTreeSet::new();
    for name in ["cli", "report", "web"] {
        let mut folders = vec![common::root().join("crates").join(name).join("src")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("sources") {
                let path = entry.expect("entry").path();
                if path.ends_with("drill") || path.ends_with("desk") {
                    // The desk's messages are asked for with a beginning of their own.
                    continue;
                }
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "rs") {
                    let source = std::fs::read_to_string(path).expect("source");
                    literals.extend(source.split('"').map(str::to_owned));
                }
            }
        }
    }
    literals
}

/// Ids of messages are asked for by literals, whole or with `{…}` in them: each such id exists, and
/// each message of the surfaces is asked for.
#[test]
fn code_and_messages_know_the_same_ids() {
    let is_id = |text: &str| {
        ["cli-", "report-", "ui-"]
            .iter()
            .any(|p| text.starts_with(p))
            && text
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_{}".contains(c))
    };
    let literals: BTreeSet<String> = literals().into_iter().filter(|l| is_id(l)).collect();
    let messages = Messages::with_command(Lang::Ja);
    // A literal may also be what comes before the word of a value.
    let is_prefix = |literal: &str| {
        let start = format!("{literal}-");
        !messages.has(literal) && messages.ids().any(|id| id.starts_with(&start))
    };
    let (patterns, ids): (Vec<String>, Vec<String>) = literals
        .into_iter()
        .map(|literal| match is_prefix(&literal) {
            true => literal + "-{}",
            false => literal,
        })
        .partition(|literal| literal.contains('{'));
    assert!(ids.len() > 30, "only {} ids in the sources", ids.len());
    assert_eq!(
        missing_ids(&ids.iter().cloned().collect()),
        Vec::<String>::new()
    );

    let asked = |id: &str| {
        ids.iter().any(|known| known == id)
            || patterns.iter().any(|pattern| {
                let mut pieces = pattern.split(['{', '}']);
                let first = pieces.next().unwrap_or_default();
                let last = pieces.next_back().unwrap_or_default();
                id.len() > first.len() + last.len() && id.starts_with(first) && id.ends_with(last)
            })
    };
    let unused: Vec<&str> = messages
        .ids()
        .filter(|id| is_id(id) && !asked(id))
        .collect();
    assert_eq!(unused, Vec::<&str>::new(), "nobody asks for these");
}

#[test]
fn a_picture_of_a_screen_is_told_what_it_lacks() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0";
    let report = miwake_engine::check_uninspected(png, &miwake_checks::Environment::default());
    for (lang, word) in [(Lang::Ja, "元のメール"), (Lang::En, "original email")] {
        let headline = miwake_report::headline(&report, &Messages::with_command(lang));
        assert!(headline.action.contains(word), "{headline:?}");
    }
}
