//! Mistakes in an organisation's own rules.

use super::{FaultKind, PolicyFault};
use crate::{OWN_PATTERN_CHARS, OWN_RULES, OwnRule, Policy};
use std::collections::BTreeSet;

/// Longest id, in characters.
const ID_CHARS: usize = 64;

fn fault(rule: &OwnRule, known: &BTreeSet<String>) -> Option<(&'static str, FaultKind)> {
    let pattern = rule.pattern.chars().count();
    if !is_id(&rule.id) {
        Some(("rules.id", FaultKind::BadId))
    } else if known.contains(&rule.id) {
        Some(("rules.id", FaultKind::RepeatedId))
    } else if rule.title.is_empty() {
        Some(("rules.title", FaultKind::NoTitle))
    } else if rule.place().is_none() {
        Some(("rules.look_in", FaultKind::UnknownPlace))
    } else if pattern == 0 {
        Some(("rules.pattern", FaultKind::NoPattern))
    } else if pattern > OWN_PATTERN_CHARS {
        Some(("rules.pattern", FaultKind::PatternTooLong))
    } else {
        None
    }
}

fn is_id(id: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    id.len() <= ID_CHARS
        && id.bytes().all(letter)
        && id.starts_with(|first: char| first.is_ascii_alphanumeric())
}

impl Policy {
    /// Leaves the rules that can be used, as far as can be said without what reads patterns.
    pub(super) fn keep_rules(&mut self, faults: &mut Vec<PolicyFault>) {
        let mut known = BTreeSet::new();
        let mut told = false;
        self.rules.retain(|rule| {
            let full = (known.len() >= OWN_RULES).then_some(("rules", FaultKind::TooManyRules));
            if full.is_some() && told {
                return false;
            }
            let fault = full.or_else(|| fault(rule, &known));
            if let Some((field, kind)) = fault {
                // Of those that are too many, the first stands for all.
                told |= kind == FaultKind::TooManyRules;
                faults.push(PolicyFault {
                    field: field.to_owned(),
                    entry: entry(rule, kind),
                    kind,
                });
                return false;
            }
            known.insert(rule.id.clone())
        });
    }
}

fn entry(rule: &OwnRule, kind: FaultKind) -> String {
    match kind {
        FaultKind::UnknownPlace => format!("{}: {}", rule.id, rule.look_in),
        _ => rule.id.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OwnLevel;
    use FaultKind::{
        BadId, NoPattern, NoTitle, PatternTooLong, RepeatedId, TooManyRules, UnknownPlace,
    };
    use serde_json::{Value, json};

    fn validated(rules: &Value) -> (Vec<OwnRule>, Vec<(String, String, FaultKind)>) {
        let policy: Policy = serde_json::from_value(json!({ "rules": rules })).expect("a policy");
        let (sound, faults) = policy.validate();
        assert_eq!(sound.clone().validate(), (sound.clone(), vec![]));
        let parts = |fault: PolicyFault| (fault.field, fault.entry, fault.kind);
        (sound.rules, faults.into_iter().map(parts).collect())
    }

    fn rule(id: &str) -> Value {
        json!({ "id": id, "title": { "ja": "題" }, "look_in": "subject", "pattern": "a" })
    }

    #[test]
    fn what_cannot_be_used_is_named_and_the_rest_holds() {
        let with = |name: &str, value: Value| {
            let mut rule = rule("fake-soumu");
            rule[name] = value;
            rule
        };
        let long = "あ".repeat(OWN_PATTERN_CHARS + 1);
        for (rule, field, entry, kind) in [
            (with("id", json!("")), "rules.id", "", BadId),
            (
                with("id", json!("__proto__")),
                "rules.id",
                "__proto__",
                BadId,
            ),
            (with("id", json!("総務")), "rules.id", "総務", BadId),
            (
                with("id", json!("a".repeat(65))),
                "rules.id",
                &*"a".repeat(65),
                BadId,
            ),
            (with("id", json!("good")), "rules.id", "good", RepeatedId),
            (
                with("title", json!({ "en": " " })),
                "rules.title",
                "fake-soumu",
                NoTitle,
            ),
            (
                with("look_in", json!("body")),
                "rules.look_in",
                "fake-soumu: body",
                UnknownPlace,
            ),
            (
                with("look_in", json!("header:")),
                "rules.look_in",
                "fake-soumu: header:",
                UnknownPlace,
            ),
            (
                with("look_in", json!("header:a b")),
                "rules.look_in",
                "fake-soumu: header:a b",
                UnknownPlace,
            ),
            (
                with("pattern", json!("")),
                "rules.pattern",
                "fake-soumu",
                NoPattern,
            ),
            (
                with("pattern", json!(long)),
                "rules.pattern",
                "fake-soumu",
                PatternTooLong,
            ),
        ] {
            let (rules, faults) = validated(&json!([
                self::rule("good"),
                rule,
                self::rule("constructor")
            ]));
            assert_eq!(faults, [(field.to_owned(), entry.to_owned(), kind)]);
            let kept: Vec<&str> = rules.iter().map(|rule| rule.id.as_str()).collect();
            assert_eq!(kept, ["good", "constructor"]);
        }
    }

    #[test]
    fn more_than_the_most_are_told_once() {
        let rules: Vec<Value> = (0..503).map(|number| rule(&format!("r{number}"))).collect();
        let (kept, faults) = validated(&rules.into());
        assert_eq!(kept.len(), OWN_RULES);
        assert_eq!(
            faults,
            [("rules".to_owned(), "r500".to_owned(), TooManyRules)]
        );
    }

    #[test]
    fn rules_are_a_list_of_objects() {
        for rules in [
            json!({}),
            json!("a"),
            json!([[]]),
            json!(["a"]),
            json!([{ "level": "grave" }]),
            json!([{ "titel": {} }]),
        ] {
            let policy = serde_json::from_value::<Policy>(json!({ "rules": rules }));
            assert!(policy.is_err(), "{rules}");
        }
        let one: Policy =
            serde_json::from_value(json!({ "rules": [{ "id": "a" }] })).expect("a policy");
        assert_eq!(one.rules[0].level, OwnLevel::Notice);
    }

    #[test]
    fn a_place_is_known_by_one_name() {
        for (look_in, place) in [
            ("text", Some("text")),
            ("header:List-ID", Some("header:list-id")),
            ("Header:List-ID", None),
            ("header:a:b", None),
            ("", None),
        ] {
            let rule = OwnRule {
                look_in: look_in.to_owned(),
                ..OwnRule::default()
            };
            assert_eq!(rule.place().as_deref(), place, "{look_in}");
        }
    }
}
