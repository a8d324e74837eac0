//! The JSON forms: they fit their schemas, and reading them gives the same again.

use crate::common::{self, REPORTS};
use boon::{Compiler, SchemaIndex, Schemas};
use miwake_checks::{Environment, Policy};
use miwake_engine::check_uninspected;
use miwake_report::{Line, OutcomeKind, Report};
use serde_json::{Value, json};

/// A schema, ready to be used.
struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    /// The one in `docs/<name>.schema.json`.
    fn new(name: &str) -> Self {
        let mut schemas = Schemas::new();
        let mut compiler = Compiler::new();
        let address = format!("urn:miwake:{name}");
        compiler
            .add_resource(&address, common::schema(name))
            .expect("an address");
        let index = compiler.compile(&address, &mut schemas).expect("a schema");
        Self { schemas, index }
    }

    fn is_valid(&self, value: &Value) -> bool {
        self.schemas.validate(value, self.index).is_ok()
    }

    fn assert_valid(&self, value: &Value, what: &str) {
        if let Err(error) = self.schemas.validate(value, self.index) {
            panic!("{what}: {error:#}");
        }
    }
}

#[test]
fn reports_fit_their_schemas_and_read_back() {
    let (whole, line) = (Schema::new("report"), Schema::new("jsonl"));
    for (sample, report) in REPORTS.iter() {
        let json = report.to_json();
        let value: Value = serde_json::from_str(&json).expect("JSON");
        whole.assert_valid(&value, &sample.name);
        let back: Report = serde_json::from_str(&json).expect(&sample.name);
        assert_eq!(&back, report, "{}", sample.name);
        let pretty: Report = serde_json::from_str(&report.to_json_pretty()).expect(&sample.name);
        assert_eq!(&pretty, report, "{}", sample.name);

        let written = Line::new(&sample.name, report).to_json();
        assert!(!written.contains('\n'), "{}", sample.name);
        let value: Value = serde_json::from_str(&written).expect("JSON");
        line.assert_valid(&value, &sample.name);
    }
}

#[test]
fn the_same_mail_gives_the_same_bytes() {
    for (sample, report) in REPORTS.iter() {
        let once = report.to_json();
        let twice = sample.report().to_json();
        assert_eq!(once, twice, "{}", sample.name);
    }
}

#[test]
fn indexes_point_to_what_they_mean() {
    for (sample, report) in REPORTS.iter() {
        let mut next = 0;
        for check in &report.checks {
            for &index in &check.findings {
                assert_eq!(index, next, "{}: {}", sample.name, check.id);
                assert_eq!(report.findings[index].id, check.id, "{}", sample.name);
                next += 1;
            }
            let looked = matches!(
                check.outcome,
                OutcomeKind::Found | OutcomeKind::NothingFound
            );
            let why = check.not_applicable.is_some() || check.unchecked.is_some();
            assert_ne!(looked, why, "{}: {}", sample.name, check.id);
        }
        assert_eq!(next, report.findings.len(), "{}", sample.name);
        assert!(report.reasons.len() <= 3, "{}", sample.name);
        // What the wording model says comes last; the others by weight.
        let of_model = |reason: &usize| report.findings[*reason].id == "worded-like-fraud";
        assert!(report.reasons.is_sorted_by_key(of_model), "{}", sample.name);
        let seen = report.reasons.iter().filter(|reason| !of_model(reason));
        let weights: Vec<f64> = seen.map(|&reason| report.findings[reason].weight).collect();
        assert!(weights.iter().all(|w| *w > 0.0), "{}", sample.name);
        assert!(weights.is_sorted_by(|a, b| a >= b), "{}", sample.name);
        for question in &report.questions {
            assert!(report.checks.iter().any(|check| check.id == question.id));
        }
    }
}

#[test]
fn checks_stand_in_the_order_of_the_checklist() {
    let report = check_uninspected(b"", &Environment::default());
    let groups: Vec<_> = report.checks.iter().map(|check| check.group).collect();
    assert!(groups.is_sorted(), "{groups:?}");
    for pair in report.checks.windows(2) {
        let [a, b] = pair else { continue };
        let later = b.item.starts_with('K') && !a.item.starts_with('K');
        assert!(a.group != b.group || !later, "{} before {}", a.id, b.id);
    }
}

#[test]
fn a_policy_fits_its_schema_when_it_reads() {
    let schema = Schema::new("policy");
    let good = json!({
        "$schema": "https://example.jp/policy.schema.json",
        "organisation": "例示株式会社",
        "own_domains": ["example.co.jp"],
        "trusted_servers": ["mx.example.co.jp"],
        "contact": { "email": "soc@example.co.jp", "phone": "0000" },
    });
    schema.assert_valid(&good, "policy");
    serde_json::from_value::<Policy>(good).expect("policy");
    let written = serde_json::to_value(Policy::default()).expect("JSON");
    schema.assert_valid(&written, "default policy");

    for bad in [
        json!({ "own_domain": [] }),
        json!({ "own_domains": "example.co.jp" }),
        json!({ "contact": { "mail": "x" } }),
    ] {
        assert!(!schema.is_valid(&bad), "{bad}");
        assert!(serde_json::from_value::<Policy>(bad).is_err());
    }
}
