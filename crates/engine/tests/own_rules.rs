//! An organisation's own rules, from the policy to the report.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_checks::{
    Environment, EvidencePlace, Level, OWN_PATTERN_CHARS, Policy, Reason, Role, Rule,
};
use miwake_engine::{Session, check_bytes, pattern_faults};
use miwake_messages::{Lang, Messages};
use miwake_report::{Report, reply, to_markdown, to_text};
use serde_json::{Value, json};

const MAIL: &str = "From: =?utf-8?B?57eP5YuZ6YOo?= <soumu@example.net>\r\nTo: reader@example.jp\r\n\
    Subject: Minutes of Tuesday\r\nList-Id: <staff.example.net>\r\nDate: Mon, 30 Nov 2026 09:00:00 +0900\r\n\
    MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n\
    --b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
    <p>Thank you for the meeting on Tuesday. The next one is on the 14th, in the same room as always.</p>\
    <p>The minutes are on <a href=\"https://files.example.net/m\">our page</a>.</p>\r\n\
    --b\r\nContent-Type: text/plain; name=minutes.txt\r\nContent-Disposition: attachment; filename=minutes.txt\r\n\r\n\
    Minutes\r\n--b--\r\n";

fn rule(id: &str, look_in: &str, pattern: &str, level: &str) -> Value {
    json!({ "id": id, "title": { "ja": "総務を名乗る", "en": "In the name of general affairs" },
        "look_in": look_in, "pattern": pattern, "level": level, "advice": { "ja": "内線 100 に知らせてください。" } })
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "each test writes its rules where they are used"
)]
fn environment(rules: Value) -> Environment {
    let policy: Policy = serde_json::from_value(json!({ "rules": rules })).unwrap();
    let (policy, faults) = policy.validate();
    assert_eq!(faults, []);
    Environment {
        policy,
        ..Environment::default()
    }
}

fn checked(rules: Value) -> Report {
    check_bytes(MAIL.as_bytes(), &environment(rules))
}

#[test]
fn each_place_is_searched_and_told() {
    for (look_in, pattern, quote, role) in [
        ("subject", "Minutes", "Minutes", Role::Words),
        ("sender", "総務部", "総務部", Role::Words),
        ("sender", r"@example\.net", "@example.net", Role::Words),
        ("text", "(?i)MEETING on", "meeting on", Role::Words),
        ("link-host", r"^files\.", "files.example.net", Role::Link),
        ("file-name", r"\.txt$", "minutes.txt", Role::File),
        ("header:LIST-ID", "staff", "staff", Role::Words),
    ] {
        let report = checked(json!([rule("r", look_in, pattern, "notice")]));
        assert_eq!(report.own_rules.len(), 1, "{look_in}");
        let evidence = &report.own_rules[0].evidence;
        assert_eq!(
            (evidence[0].quote.as_str(), evidence[0].role),
            (quote, role),
            "{look_in}"
        );
        if let EvidencePlace::Body {
            part,
            view,
            start,
            end,
        } = evidence[0].place
        {
            let mut bodies = report.mail.bodies.iter();
            let body = bodies
                .find(|body| (body.part, body.view) == (part, view))
                .unwrap();
            let words = body.text.get(start..end).unwrap();
            assert!(words == quote || look_in == "link-host", "{words}");
        }
    }
    assert_eq!(
        checked(json!([rule("r", "subject", "staff", "notice")])).own_rules,
        []
    );
}

#[test]
fn a_hit_lifts_the_verdict_and_says_so() {
    let before = checked(json!([]));
    assert_eq!((before.verdict, before.rule), (Level::NothingNotable, None));
    let notice = checked(json!([rule("r", "text", "Tuesday", "notice")]));
    assert_eq!(
        (notice.verdict, notice.rule, notice.own_rules.len()),
        (Level::NothingNotable, None, 1)
    );
    for (level, verdict) in [
        ("caution", Level::Caution),
        ("suspicious", Level::Suspicious),
    ] {
        let report = checked(json!([rule("r", "text", "Tuesday", level)]));
        assert_eq!(
            (report.verdict, report.rule),
            (verdict, Some(Rule::OwnRule))
        );
        assert_eq!(report.score, before.score);
        for lang in Lang::ALL {
            let messages = Messages::new(lang);
            let title = if lang == Lang::Ja {
                "総務を名乗る"
            } else {
                "In the name of general affairs"
            };
            for text in [to_text(&report, &messages), to_markdown(&report, &messages)] {
                // Among the reasons and in the checklist; the advice has one language only.
                assert_eq!(text.matches(title).count(), 2, "{text}");
                assert_eq!(
                    text.matches("内線 100 に知らせてください。").count(),
                    2,
                    "{text}"
                );
            }
            assert!(reply(&report, &messages).contains(title));
        }
    }
}

#[test]
fn a_report_without_own_rules_has_no_word_of_them() {
    let json = checked(json!([])).to_json();
    assert!(!json.contains("own-rule"), "{json}");
    let read: Report =
        serde_json::from_str(&checked(json!([rule("r", "text", "a", "caution")])).to_json())
            .unwrap();
    assert_eq!(read.own_rules[0].id, "r");
}

#[test]
fn nothing_reassures_where_nobody_looked_for_them() {
    let environment = environment(json!([rule("r", "text", "nowhere", "caution")]));
    let mut session = Session::judge(MAIL.as_bytes(), "");
    let unasked = session.report(&environment);
    session.answer_rules(&environment.policy, None);
    assert!(session.rules_request(&environment.policy).is_none());
    let failed = session.report(&environment);
    assert_eq!(unasked, failed);
    assert_eq!(
        (failed.verdict, failed.undecided),
        (Level::Undecided, Some(Reason::OwnRules))
    );
    let notes = serde_json::to_value(&failed.notes).unwrap();
    assert_eq!(notes[0]["kind"], "rules-unapplied");
    // With other rules it is asked anew, and what is found counts.
    let other = self::environment(json!([rule("r", "text", "Tuesday", "caution")]));
    session.run_rules(&other.policy);
    assert_eq!(session.report(&other).verdict, Level::Caution);
}

#[test]
fn a_very_long_text_is_searched_at_its_beginning_and_never_reassures() {
    let long = format!(
        "From: a@example.co.jp\r\nSubject: x\r\n\r\n{}the end\r\n",
        "word ".repeat(300_000)
    );
    let report = |pattern: &str| {
        check_bytes(
            long.as_bytes(),
            &environment(json!([rule("r", "text", pattern, "caution")])),
        )
    };
    let missed = report("the end");
    assert_eq!(missed.own_rules, []);
    assert!(
        missed
            .notes
            .iter()
            .any(|note| serde_json::to_value(note.kind).unwrap() == "rules-cut")
    );
    assert_ne!(missed.verdict, Level::NothingNotable);
    let many = report("word");
    assert_eq!(
        (many.own_rules[0].count, many.own_rules[0].evidence.len()),
        (100, 20)
    );
}

#[test]
fn a_broken_pattern_costs_one_rule() {
    let rules = json!([
        rule("bad", "text", "a(", "caution"),
        rule("good", "text", "Tuesday", "caution")
    ]);
    let report = checked(rules.clone());
    let ids: Vec<&str> = report
        .own_rules
        .iter()
        .map(|rule| rule.id.as_str())
        .collect();
    assert_eq!(ids, ["good"]);
    let faults = pattern_faults(&environment(rules).policy);
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].entry().entry, "bad:2: a(");
}

#[test]
fn the_policy_and_the_finder_have_the_same_longest_pattern() {
    assert_eq!(OWN_PATTERN_CHARS, miwake_own_rules::PATTERN_CHARS);
}

/// Ids and titles that are something to a browser or a terminal are words like any other.
#[test]
fn hostile_words_of_a_policy_stay_words() {
    let mut hostile = rule("constructor", "text", "Tuesday", "caution");
    hostile["title"] = json!({ "ja": "<img src=x>\u{202e}\u{1b}[2J" });
    let report = checked(json!([hostile]));
    let text = to_text(&report, &Messages::new(Lang::En));
    assert!(text.contains("<img src=x><U+202E><U+001B>"), "{text}");
}
