//! An organisation's own rules, as the policy has them. What they hit is found elsewhere (`miwake-own-rules`).

use super::{FaultKind, PolicyFault};
use crate::Level;
use crate::environment::objects_only;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeSet;

/// Most rules of a policy.
pub const OWN_RULES: usize = 500;

/// Longest pattern, in characters (`miwake_own_rules::PATTERN_CHARS` is the same; a test of the engine sees to that).
pub const OWN_PATTERN_CHARS: usize = 1_000;

/// Longest id, in characters.
const ID_CHARS: usize = 64;

/// The places that a rule can look in, but for header fields.
const PLACES: [&str; 5] = ["subject", "sender", "text", "link-host", "file-name"];

/// What a header field's place begins with.
const HEADER: &str = "header:";

objects_only!(OwnRule, "an object with a rule");
objects_only!(Worded, "an object with texts by language");

/// A rule of the organisation's own: a pattern that is looked for in one place of every mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "OwnRule")
)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct OwnRule {
    /// Its name in reports for programs: letters a to z, digits, `-` and `_`, at most 64. No two rules have the same.
    #[cfg_attr(
        feature = "schema",
        schemars(regex(pattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"))
    )]
    pub id: String,
    /// What readers are told when it hits. One language is enough.
    pub title: Worded,
    /// Where it looks: `subject`, `sender` (names and addresses of From and Sender), `text` (the body as it is read),
    /// `link-host` (hosts that links lead to), `file-name` (attachments and what is inside them), or `header:` and the
    /// name of a header field, such as `header:List-Id`.
    #[cfg_attr(
        feature = "schema",
        schemars(regex(pattern = "^(subject|sender|text|link-host|file-name|header:[!-9;-~]+)$"))
    )]
    pub look_in: String,
    /// The regular expression (of Rust's crate `regex`), at most 1,000 characters. Upper and lower case differ unless it
    /// begins with `(?i)`. A hit of nothing is none.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 1000)))]
    pub pattern: String,
    /// The lowest verdict of a mail that it hits. `notice` changes none, and is shown.
    pub level: OwnLevel,
    /// What readers are to do. One language is enough; may be left out.
    pub advice: Worded,
}

/// A text in both languages; where one is empty, the other is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Worded")
)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct Worded {
    /// Japanese.
    pub ja: String,
    /// English.
    pub en: String,
}

impl Worded {
    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ja.trim().is_empty() && self.en.trim().is_empty()
    }
}

/// What a hit of an own rule does to the verdict: it is at least so high.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OwnLevel {
    /// 気づき: it is shown, and changes nothing.
    #[default]
    Notice,
    /// 注意.
    Caution,
    /// 疑わしい.
    Suspicious,
}

impl OwnLevel {
    /// Name in JSON and messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Caution => "caution",
            Self::Suspicious => "suspicious",
        }
    }

    /// The lowest verdict of a mail that is hit; `None` when any will do.
    #[must_use]
    pub fn floor(self) -> Option<Level> {
        match self {
            Self::Notice => None,
            Self::Caution => Some(Level::Caution),
            Self::Suspicious => Some(Level::Suspicious),
        }
    }
}

impl OwnRule {
    /// The name of the place that it looks in, header fields in lower case; `None` when there is no such place.
    #[must_use]
    pub fn place(&self) -> Option<String> {
        if PLACES.contains(&self.look_in.as_str()) {
            return Some(self.look_in.clone());
        }
        let name = self.look_in.strip_prefix(HEADER)?;
        // RFC 5322, section 2.2.
        let letter = |byte: u8| matches!(byte, b'!'..=b'9' | b';'..=b'~');
        let sound = !name.is_empty() && name.bytes().all(letter);
        sound.then(|| format!("{HEADER}{}", name.to_ascii_lowercase()))
    }

    fn fault(&self, known: &BTreeSet<String>) -> Option<(&'static str, FaultKind)> {
        let pattern = self.pattern.chars().count();
        if !is_id(&self.id) {
            Some(("rules.id", FaultKind::BadId))
        } else if known.contains(&self.id) {
            Some(("rules.id", FaultKind::RepeatedId))
        } else if self.title.is_empty() {
            Some(("rules.title", FaultKind::NoTitle))
        } else if self.place().is_none() {
            Some(("rules.look_in", FaultKind::UnknownPlace))
        } else if pattern == 0 {
            Some(("rules.pattern", FaultKind::NoPattern))
        } else if pattern > OWN_PATTERN_CHARS {
            Some(("rules.pattern", FaultKind::PatternTooLong))
        } else {
            None
        }
    }
}

fn is_id(id: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    id.len() <= ID_CHARS
        && id.bytes().all(letter)
        && id.starts_with(|first: char| first.is_ascii_alphanumeric())
}

/// Leaves the rules that can be used, but for their patterns, which [`OwnRule::pattern`] is the whole of.
pub(super) fn keep_rules(rules: &mut Vec<OwnRule>, faults: &mut Vec<PolicyFault>) {
    let mut known = BTreeSet::new();
    let mut told = false;
    rules.retain(|rule| {
        let full = (known.len() >= OWN_RULES).then_some(("rules", FaultKind::TooManyRules));
        if full.is_some() && told {
            return false;
        }
        let fault = full.or_else(|| rule.fault(&known));
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

fn entry(rule: &OwnRule, kind: FaultKind) -> String {
    match kind {
        FaultKind::UnknownPlace => format!("{}: {}", rule.id, rule.look_in),
        _ => rule.id.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Policy;
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
