//! Runs the cases beside every check: `src/checks/<check>/cases.md`.
//!
//! A case is a `## heading`, one sentence, and fenced blocks:
//! - one or more mails. The block's name says what was given, and reading must agree:
//!   `eml` (whole message), `headers`, `text`, `forwarded` (text with a forwarding block), `html`,
//!   `raw` (anything else);
//! - at most one `json` block: the context (`now`, `policy`, `answers`);
//! - at most one `inside` block: what is inside each attachment (JSON, a list of files an attachment, `null` where
//!   nobody looked; `[]` when nobody looked at all). Without it the attachments are looked into;
//! - one `expect` block, which must hold for each of the mails. Its lines:
//!   `found <variant>` (exactly these variants and no other), `nothing found`, `reassuring <variant>`,
//!   `not applicable: <reason>`, `could not check: <reason>`,
//!   `evidence: <part of a quote>`, `fact: <name> = <value>`.
//!
//! A heading that starts with "Known miss" or "Known false alarm" asserts what the check does today
//! although it should do better.

mod case;
mod properties;
mod registry;

use case::{Case, cases, environment, inspections};
use miwake_checks::{
    Check, CheckResult, EvidencePlace, Finding, Outcome, REGISTRY, add_text_qr, analyse,
    text_qr_places, text_qr_text,
};
use miwake_mail::{InputKind, Limits, Mail, View};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

fn kind_agrees(block: &str, input: InputKind) -> bool {
    match block {
        "eml" => input == InputKind::Message,
        "headers" => input == InputKind::Headers,
        "text" => input == InputKind::Text,
        "forwarded" => input == InputKind::ForwardedText,
        "html" => input == InputKind::Html,
        _ => true,
    }
}

/// Name of a reason as serde writes it.
fn name(reason: impl serde::Serialize) -> String {
    match serde_json::to_value(reason) {
        Ok(Value::String(name)) => name,
        other => format!("{other:?}"),
    }
}

/// What a check came to, in the words of an `expect` block.
fn outcome_lines(outcome: &Outcome) -> BTreeSet<String> {
    match outcome {
        Outcome::Found(findings) => findings
            .iter()
            .map(|finding| format!("found {}", finding.variant))
            .collect(),
        Outcome::NothingFound(None) => BTreeSet::from(["nothing found".to_owned()]),
        Outcome::NothingFound(Some(finding)) => {
            BTreeSet::from([format!("reassuring {}", finding.variant)])
        }
        Outcome::NotApplicable(reason) => {
            BTreeSet::from([format!("not applicable: {}", name(reason))])
        }
        Outcome::CouldNotCheck(reason) => {
            BTreeSet::from([format!("could not check: {}", name(reason))])
        }
    }
}

fn shown(result: &CheckResult) -> String {
    let mut text = String::new();
    for line in outcome_lines(&result.outcome) {
        let _ = writeln!(text, "    {line}");
    }
    for (finding, weight) in result.findings() {
        let facts = Value::Object(finding.facts.clone());
        let _ = writeln!(text, "    ({} {weight:+} {facts})", finding.variant);
        for evidence in &finding.evidence {
            let _ = writeln!(text, "    evidence: {}", evidence.quote);
        }
    }
    text
}

/// The lines of the `expect` block that do not hold, and the unexpected outcomes.
fn unmet(case: &Case, result: &CheckResult) -> Vec<String> {
    let got = outcome_lines(&result.outcome);
    let expected = case.outcome_lines();
    let mut unmet: Vec<String> = expected
        .iter()
        .filter(|line| !got.contains(**line))
        .map(|line| format!("- {line}"))
        .collect();
    let surplus = got.iter().filter(|line| !expected.contains(line.as_str()));
    unmet.extend(surplus.map(|line| format!("+ {line}")));
    let findings: Vec<&Finding> = result.findings().map(|(finding, _)| finding).collect();
    for line in &case.expect {
        let holds = if let Some(quote) = line.strip_prefix("evidence:") {
            let quote = quote.trim();
            let mut all = findings.iter().flat_map(|finding| &finding.evidence);
            all.any(|evidence| evidence.quote.contains(quote))
        } else if let Some((name, value)) =
            line.strip_prefix("fact:").and_then(|f| f.split_once('='))
        {
            findings.iter().any(|finding| {
                let fact = finding.facts.get(name.trim());
                fact.is_some_and(|fact| match fact {
                    Value::String(text) => text == value.trim(),
                    Value::Bool(_) | Value::Number(_) => {
                        serde_json::from_str(value.trim()).ok().as_ref() == Some(fact)
                    }
                    _ => false,
                })
            })
        } else {
            true
        };
        if !holds {
            unmet.push(format!("- {line}"));
        }
    }
    unmet
}

/// Every finding rests on evidence, and its places exist in the mail.
fn bad_evidence(mail: &Mail, finding: &Finding) -> Option<String> {
    if finding.evidence.is_empty() {
        return Some(format!("{} has no evidence", finding.variant));
    }
    let bad = finding.evidence.iter().find(|e| !exists(mail, &e.place))?;
    Some(format!("{bad:?} points outside the mail"))
}

fn exists(mail: &Mail, place: &EvidencePlace) -> bool {
    match place {
        EvidencePlace::Header { index, .. } => mail.headers.get(*index).is_some(),
        EvidencePlace::Body {
            part,
            view,
            start,
            end,
        } => mail.parts.get(*part).is_some_and(|part| {
            let html = part.html.as_ref();
            let text = match view {
                View::Text => part.text.as_deref(),
                View::Html => html.map(|html| html.source.as_str()),
                View::Visible => html.map(|html| html.visible.as_str()),
            };
            text.is_some_and(|text| text.get(*start..*end).is_some())
        }),
        EvidencePlace::Attachment { index, .. } => mail.attachments.get(*index).is_some(),
        EvidencePlace::Derived { from, .. } => exists(mail, from),
        EvidencePlace::Answer { question } => miwake_checks::check(question).is_some(),
    }
}

/// Runs one case; the reasons why it fails.
fn run(check: &Check, case: &Case) -> Vec<String> {
    let environment = match environment(case) {
        Ok(environment) => environment,
        Err(error) => return vec![error],
    };
    let mut faults = Vec::new();
    for (block, text) in &case.mails {
        let mut mail = miwake_mail::read(text.as_bytes(), &Limits::DEFAULT);
        for place in text_qr_places(&mail) {
            let text = text_qr_text(&mail, place.part).map_or("", |(_, text)| text);
            let texts = miwake_inspect::qr_in_text(text);
            add_text_qr(&mut mail, &place, texts);
        }
        if !kind_agrees(block, mail.input) {
            faults.push(format!("{block} block was read as {:?}", mail.input));
        }
        let inspections = match inspections(case, &mail) {
            Ok(inspections) => inspections,
            Err(error) => return vec![error],
        };
        let analysis = analyse(&mail, &inspections, &environment);
        let mut results = analysis.results.iter();
        let Some(result) = results.find(|r| r.check.meta.id == check.meta.id) else {
            return vec!["not in the registry".to_owned()];
        };
        let unmet = unmet(case, result);
        if !unmet.is_empty() {
            let unmet = unmet.join("\n    ");
            faults.push(format!("    {unmet}\n  got\n{}", shown(result)));
        }
        faults.extend(
            result
                .findings()
                .filter_map(|(f, _)| bad_evidence(&mail, f)),
        );
        faults.extend(
            result
                .findings()
                .filter_map(|(f, _)| missing_words(check, f)),
        );
    }
    faults
}

/// The sentence of a finding, in both languages, must be there and use only facts the finding has.
fn missing_words(check: &Check, finding: &Finding) -> Option<String> {
    ["ja", "en"].iter().find_map(|lang| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../messages/ftl")
            .join(lang)
            .join("checks")
            .join(format!("{}.ftl", check.meta.id));
        let text = std::fs::read_to_string(&path).unwrap_or_default();
        let start = format!("check-{}-{} =", check.meta.id, finding.variant);
        let mut lines = text.lines().skip_while(|line| !line.starts_with(&start));
        let Some(first) = lines.next() else {
            return Some(format!("{lang}: no message {start:?}"));
        };
        let rest: String = lines.take_while(|line| line.starts_with(' ')).collect();
        let message = format!("{first}{rest}");
        let mut variables = message.split('$').skip(1).map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-');
            rest.get(..end.unwrap_or(rest.len())).unwrap_or("")
        });
        let missing = variables.find(|variable| !finding.facts.contains_key(*variable))?;
        Some(format!(
            "{lang}: {start:?} uses ${missing}, which is no fact"
        ))
    })
}

#[test]
fn every_case_holds() {
    let mut report = String::new();
    let mut count = 0;
    for check in REGISTRY {
        let cases = match cases(check) {
            Ok(cases) => cases,
            Err(error) => {
                let _ = writeln!(report, "{error}\n");
                continue;
            }
        };
        for case in &cases {
            count += 1;
            let mut faults = run(check, case);
            if case.mails.is_empty() || case.expect.is_empty() || case.sentence.is_empty() {
                faults.push("a case needs a sentence, a mail and an expect block".to_owned());
            }
            if !faults.is_empty() {
                let (id, line, heading) = (check.meta.id, case.line, &case.heading);
                let _ = writeln!(report, "{id} cases.md:{line} {heading}");
                let _ = writeln!(
                    report,
                    "  (- expected, + not expected)\n{}\n",
                    faults.join("\n")
                );
            }
        }
    }
    assert!(count > 0, "no cases at all");
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn every_variant_has_a_case_and_every_check_two_that_stay_quiet() {
    let mut report = String::new();
    for check in REGISTRY {
        let cases = cases(check).unwrap_or_default();
        for variant in check.meta.variants {
            let shows = |line: &String| {
                [format!("found {variant}"), format!("reassuring {variant}")].contains(line)
            };
            let sound = cases.iter().filter(|case| !case.known_fault());
            if !sound.into_iter().any(|case| case.expect.iter().any(shows)) {
                let _ = writeln!(report, "{}: no case shows {variant}", check.meta.id);
            }
        }
        let quiet = cases
            .iter()
            .filter(|case| case.quiet() && !case.known_fault());
        if quiet.count() < 2 {
            let _ = writeln!(report, "{}: fewer than two quiet cases", check.meta.id);
        }
    }
    assert!(report.is_empty(), "\n{report}");
}
