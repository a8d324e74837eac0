//! The command with rules in the policy: check, report, policy check, policy try.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own with a policy and mails.
fn folder(name: &str, rules: &Value) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("rules-{name}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("mails")).unwrap();
    let policy = json!({ "rules": rules }).to_string();
    fs::write(folder.join("policy.json"), policy).unwrap();
    for (number, subject) in ["Wages", "Minutes", "Wages again", "Wages, wages", "Wages"]
        .iter()
        .enumerate()
    {
        let mail = format!(
            "From: a@example.co.jp\nTo: b@example.jp\nSubject: {subject}\n\n\
             Thank you for the meeting on Tuesday. The next one is in the same room as always.\n"
        );
        fs::write(folder.join(format!("mails/{number}.eml")), mail).unwrap();
    }
    folder
}

fn rule(id: &str, pattern: &str, level: &str) -> Value {
    json!({ "id": id, "title": { "ja": "給与の話", "en": "About wages" }, "look_in": "subject",
        "pattern": pattern, "level": level })
}

fn miwake(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_miwake"))
        .args(arguments)
        .current_dir(folder)
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn a_mail_that_a_rule_hits_is_at_least_as_bad() {
    let folder = folder(
        "check",
        &json!([
            rule("wages", "(?i)wages", "suspicious"),
            rule("any", ".", "notice")
        ]),
    );
    let (code, out, _) = miwake(&folder, &["check", "--policy", "policy.json", "mails"]);
    assert_eq!(code, 1);
    let lifted = out.lines().filter(|line| line.starts_with(" Suspicious"));
    assert_eq!(lifted.count(), 4, "{out}");
    // What lifted it is the reason; a notice is one where there is nothing else.
    assert_eq!(out.matches("Own rules: About wages").count(), 5, "{out}");
    let (_, out, _) = miwake(
        &folder,
        &[
            "check",
            "--format",
            "jsonl",
            "--policy",
            "policy.json",
            "mails/0.eml",
        ],
    );
    let line: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(line["own-rules"][0]["id"], "wages");
    assert_eq!(line["verdict"], "suspicious");
    let (_, out, _) = miwake(
        &folder,
        &[
            "check",
            "--format",
            "csv",
            "--policy",
            "policy.json",
            "mails",
        ],
    );
    assert!(
        out.lines().next().unwrap().ends_with(",error,own_rules"),
        "{out}"
    );
    assert_eq!(out.matches(",wages any\n").count(), 4, "{out}");
    let (_, out, _) = miwake(
        &folder,
        &[
            "report",
            "--lang",
            "ja",
            "--policy",
            "policy.json",
            "mails/0.eml",
        ],
    );
    assert!(
        out.contains("自社のルール") && out.contains("[疑わしい] 給与の話"),
        "{out}"
    );
}

#[test]
fn the_place_of_a_mistake_is_shown() {
    let rules = json!([
        rule("good", "a", "notice"),
        rule("broken", "給与[a", "notice"),
        rule("big", r"(\w{1,1000}){1000}", "notice")
    ]);
    let folder = folder("faults", &rules);
    let (code, out, _) = miwake(&folder, &["policy", "check", "policy.json"]);
    assert_eq!(code, 1);
    assert!(out.contains("2 entries"), "{out}");
    assert!(
        out.contains(
            "policy.json: rule broken, column 3: unclosed character class\n  給与[a\n      ^\n"
        ),
        "{out}"
    );
    assert!(out.contains("rule big"), "{out}");
    // The rest is used, and what is not is told.
    let (_, _, errors) = miwake(
        &folder,
        &["check", "--policy", "policy.json", "mails/0.eml"],
    );
    assert!(errors.contains("broken:3: 給与[a"), "{errors}");
}

#[test]
fn rules_are_tried_on_mails() {
    let folder = folder(
        "try",
        &json!([
            rule("wages", "(?i)wages", "caution"),
            rule("never", "zzz", "notice")
        ]),
    );
    let (code, out, errors) = miwake(
        &folder,
        &[
            "policy",
            "try",
            "--policy",
            "policy.json",
            "--format",
            "json",
            "mails",
        ],
    );
    assert_eq!((code, errors.as_str()), (0, ""));
    let tried: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&tried["mails"], &tried["unread"]), (&json!(5), &json!(0)));
    let wages = &tried["rules"][0];
    assert_eq!(
        (&wages["mails"], &wages["share"], &wages["places"]),
        (&json!(4), &json!(0.8), &json!(5))
    );
    assert_eq!(
        wages["examples"],
        json!(["mails/0.eml", "mails/2.eml", "mails/3.eml"])
    );
    assert_eq!(tried["rules"][1]["mails"], 0);
    let (_, out, _) = miwake(
        &folder,
        &["policy", "try", "--policy", "policy.json", "mails"],
    );
    assert!(
        out.contains("4 (80.0 %)") && out.contains("0 (0.0 %)"),
        "{out}"
    );

    let empty = self::folder("try-empty", &json!([]));
    let (code, _, errors) = miwake(
        &empty,
        &["policy", "try", "--policy", "policy.json", "mails"],
    );
    assert!(code == 2 && errors.contains("no rules"), "{errors}");
    let (code, _, _) = miwake(
        &folder,
        &[
            "policy",
            "try",
            "--policy",
            "policy.json",
            "mails",
            "nowhere.eml",
        ],
    );
    assert_eq!(code, 2);
}

#[test]
fn rules_that_are_no_list_are_a_broken_policy() {
    let folder = folder("no-list", &json!({ "__proto__": [] }));
    let (code, _, errors) = miwake(&folder, &["policy", "check", "policy.json"]);
    assert!(code == 2 && errors.contains("sequence"), "{errors}");
}
