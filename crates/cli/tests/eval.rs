//! `miwake eval` on a small folder whose numbers were worked out by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Unremarkable.
const PLAIN: &str = "From: Hanako Suzuki <suzuki@example.co.jp>\r\nTo: sato@example.co.jp\r\n\
    Subject: Minutes of the meeting\r\nDate: Mon, 16 Nov 2026 01:15:02 +0000\r\nMessage-ID: <1@example.co.jp>\r\n\r\n\
    Here are the minutes of the meeting of last Thursday. See you next week.\r\n";

/// All that are called fraud are the same mail, and so are all that are called plain:
/// there are two scores, whatever the weights.
const LABELS: &str = "path\tclass\tsource\tlang\tyear\tcampaign\tfold\tgenre\n\
    p/fraud1.eml\tphish\tlist\tja\t2026\tc1\tdev\t\n\
    p/plain1.eml\tphish\tlist\tja\t2026\tc1\tdev\t\n\
    p/fraud2.eml\tphish\tpot\tja\t2026\tc2\tdev\t\n\
    h/plain2.eml\tham\tlist\ten\t2026\tc3\tdev\tnewsletter\n\
    h/plain3.eml\tham\tlist\ten\t2026\tc4\tdev\tnewsletter\n\
    h/plain4.eml\tham\tlist\ten\t2026\t\tdev\t\n\
    h/fraud3.eml\tham\tlist\tja\t2026\t\tdev\t\n\
    s/fraud4.eml\tspam\tlist\tja\t2026\tc5\tdev\t\n\
    s/plain5.eml\tspam\tlist\tja\t2026\tc6\ttrain\t\n";

const PEERS: &str = "file\tspamassassin\trspamd\n\
    /x/p/fraud1.eml\t6.0\t16\n\
    /x/p/plain1.eml\t5.0\t1\n\
    /x/p/fraud2.eml\t1.0\t\n\
    /x/h/plain2.eml\t5.5\t0\n\
    /x/h/plain3.eml\t0.0\t0\n\
    /x/h/plain4.eml\t-1.0\t0\n\
    /x/h/fraud3.eml\t2.0\t0\n";

struct Folder(PathBuf);

impl Folder {
    /// A folder of its own for a test, with the mails and tables.
    fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail");
        let fraud = fs::read(root.join("phish/card-suspended-ja/mail.eml")).unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        for line in LABELS.lines().skip(1) {
            let path = folder.join(line.split('\t').next().unwrap());
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let is_fraud = path.to_str().unwrap().contains("fraud");
            fs::write(&path, if is_fraud { &fraud } else { PLAIN.as_bytes() }).unwrap();
        }
        fs::write(folder.join("labels.tsv"), LABELS).unwrap();
        fs::write(folder.join("peers.tsv"), PEERS).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    /// `miwake eval` in this folder.
    fn eval(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_miwake"));
        for name in [
            "LC_ALL",
            "LC_MESSAGES",
            "LANG",
            "NO_COLOR",
            "CLICOLOR_FORCE",
        ] {
            command.env_remove(name);
        }
        command.current_dir(&self.0);
        command.args(["eval", ".", "labels.tsv", "--now", "2026-11-22"]);
        command.args(arguments).output().unwrap()
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let output = self.eval(&[&["--format", "json"], arguments].concat());
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        serde_json::from_slice(&output.stdout).unwrap()
    }
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("ended by itself")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The row that has these values; `null` is all.
fn row<'a>(rows: &'a Value, class: &str, lang: &Value, source: &Value) -> &'a Value {
    let same = |row: &&Value| {
        row["class"] == class
            && row["lang"] == *lang
            && row["source"] == *source
            && row["genre"].is_null()
    };
    rows.as_array().unwrap().iter().find(same).unwrap()
}

fn near(value: &Value, expected: f64) {
    let value = value.as_f64().unwrap();
    assert!((value - expected).abs() < 5e-5, "{value}, not {expected}");
}

#[test]
fn shares_are_those_worked_out_by_hand() {
    let folder = Folder::new("eval-shares");
    let result = folder.json(&["--fold", "dev"]);
    let groups = &result["runs"][0]["groups"];
    let all = Value::Null;
    let phish = row(groups, "phish", &all, &all);
    assert_eq!(
        (&phish["mails"], &phish["campaigns"]),
        (&3.into(), &2.into())
    );
    let recall = &phish["suspicious"];
    assert_eq!(recall["hits"], 2);
    near(&recall["mails"]["share"], 2.0 / 3.0);
    near(&recall["mails"]["low"], 0.2077);
    near(&recall["mails"]["high"], 0.9385);
    // Half of c1, all of c2.
    near(&recall["campaigns"]["share"], 0.75);
    let list = row(groups, "phish", &"ja".into(), &"list".into());
    near(&list["suspicious"]["mails"]["share"], 0.5);
    let ham = row(groups, "ham", &all, &all);
    assert_eq!((&ham["mails"], &ham["campaigns"]), (&4.into(), &4.into()));
    let alarms = &ham["suspicious"];
    assert_eq!(alarms["hits"], 1);
    near(&alarms["mails"]["share"], 0.25);
    near(&alarms["mails"]["low"], 0.0456);
    near(&alarms["mails"]["high"], 0.6994);
    assert_eq!(row(groups, "ham", &"en".into(), &all)["caution"]["hits"], 0);
    let ham_of_lists = row(groups, "ham", &all, &"list".into());
    assert_eq!(ham_of_lists["mails"], 4);
    // The spam of the other fold is not there.
    assert_eq!(row(groups, "spam", &all, &all)["mails"], 1);
    let genre = groups.as_array().unwrap().iter();
    let genre: Vec<&Value> = genre.filter(|row| row["genre"] == "newsletter").collect();
    assert_eq!(genre.len(), 1);
    assert_eq!(genre[0]["mails"], 2);
}

#[test]
fn thresholds_follow_from_the_scores_of_ham() {
    let result = Folder::new("eval-sweep").json(&[]);
    let sweep = row(
        &result["runs"][0]["sweep"],
        "phish",
        &Value::Null,
        &Value::Null,
    );
    // Fraud over three plain and even with one, twice; plain even with three.
    near(&sweep["auc"], (2.0 * 3.5 + 1.5) / 12.0);
    // One of four is more than 5 %, so the threshold is above all ham.
    let point = &sweep["points"][0];
    assert_eq!(point["false_alarms"], 0);
    assert_eq!(point["recall"]["hits"], 0);
}

#[test]
fn less_of_a_mail_is_measured_too() {
    let folder = Folder::new("eval-ablate");
    let runs = folder.json(&["--ablate"])["runs"].clone();
    let views: Vec<&str> = runs
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r["view"].as_str().unwrap())
        .collect();
    assert_eq!(
        views,
        ["whole", "no-server-headers", "body-text", "headers-only"]
    );
    for run in runs.as_array().unwrap() {
        let phish = row(&run["groups"], "phish", &Value::Null, &Value::Null);
        assert_eq!(phish["mails"], 3);
    }
    // Headers in which nothing stands out cannot be judged.
    let ham = row(&runs[3]["groups"], "ham", &"en".into(), &Value::Null);
    assert_eq!(ham["undecided"], 3);
    let text = stdout(&folder.eval(&["--ablate", "--lang", "ja"]));
    assert!(text.contains("本文の文字だけ"), "{text}");
}

#[test]
fn every_check_is_accounted_for() {
    let folder = Folder::new("eval-checks");
    let rows = folder.json(&["--checks"])["checks"].clone();
    let rows = rows.as_array().unwrap();
    let fired = rows
        .iter()
        .filter(|row| row["variant"].is_null())
        .filter(|row| {
            let fires = row["fires"].as_array().unwrap();
            fires
                .iter()
                .any(|fires| fires["class"] == "phish" && fires["fires"] == 2)
        });
    let mut count = 0;
    for row in fired {
        count += 1;
        let fires = row["fires"].as_array().unwrap();
        let ham = fires
            .iter()
            .find(|f| f["class"] == "ham" && f["lang"] == "ja")
            .unwrap();
        assert_eq!((&ham["mails"], &ham["fires"]), (&1.into(), &1.into()));
        // Two frauds and one ham are the same mail: what one loses, all lose.
        let lost = row["phish_lost"].as_i64().unwrap();
        assert_eq!(lost, 2 * row["false_alarms_saved"].as_i64().unwrap());
    }
    assert!(count > 1);
    let known: Vec<&str> = rows
        .iter()
        .map(|row| row["check"].as_str().unwrap())
        .collect();
    assert!(known.contains(&"executable-attachment") && !known.contains(&"unexpected-mail"));
}

#[test]
fn programs_are_compared_at_equal_false_alarms() {
    let folder = Folder::new("eval-baseline");
    let baseline = folder.json(&["--baseline", "peers.tsv"])["baseline"].clone();
    let peers = baseline["peers"].as_array().unwrap();
    assert_eq!(peers[0]["peer"], "spamassassin");
    // The two mails of spam have no score.
    assert_eq!(peers[0]["without_score"], 2);
    let point = &peers[0]["points"][0];
    assert_eq!(point["at"]["peer-threshold"], 5.0);
    assert_eq!(
        (&point["peer_false_alarms"], &point["miwake_false_alarms"]),
        (&1.into(), &1.into())
    );
    let all = row(&point["groups"], "phish", &Value::Null, &Value::Null);
    // Each misses one of three: the other program fraud2, Miwake the plain one.
    assert_eq!(
        (&all["peer"]["hits"], &all["miwake"]["hits"]),
        (&2.into(), &2.into())
    );
    near(&all["misses_ratio"], 1.0);
    // rspamd gave fraud2 no score, so neither is asked about it.
    assert_eq!(peers[1]["without_score"], 3);
    let points = peers[1]["points"].as_array().unwrap();
    assert_eq!(points.len(), 5);
    assert_eq!(points[1]["at"]["peer-threshold"], 15.0);
    let all = row(&points[1]["groups"], "phish", &Value::Null, &Value::Null);
    assert_eq!(
        (&all["mails"], &all["peer"]["hits"]),
        (&2.into(), &1.into())
    );
    // Without a false alarm Miwake may not catch what it takes one ham for.
    assert_eq!(points[1]["miwake_false_alarms"], 0);
    assert_eq!(all["miwake"]["hits"], 0);
    // At the false alarms of its level, one of four.
    assert_eq!(points[2]["at"], "suspicious");
    assert_eq!(points[2]["miwake_false_alarms"], 1);
}

#[test]
fn mails_to_read_are_listed() {
    let folder = Folder::new("eval-confusion");
    let output = folder.eval(&["--confusion", "read/"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let list = |name: &str| fs::read_to_string(folder.path(&format!("read/{name}"))).unwrap();
    let misses = list("misses.tsv");
    assert_eq!(misses.lines().count(), 2, "{misses}");
    assert!(misses.contains("./p/plain1.eml"), "{misses}");
    let alarms = list("false-alarms.tsv");
    assert_eq!(alarms.lines().count(), 2, "{alarms}");
    let row: Vec<&str> = alarms.lines().nth(1).unwrap().split('\t').collect();
    assert_eq!(row[0], "false-alarm");
    assert!(row[7].contains('/'), "{alarms}");
    assert_eq!(list("caution.tsv").lines().count(), 1);
    assert_eq!(code(&folder.eval(&["--confusion", "all.tsv"])), 0);
    let all = fs::read_to_string(folder.path("all.tsv")).unwrap();
    assert_eq!(all.lines().count(), 3, "{all}");
}

#[test]
fn every_format_tells_the_same() {
    let folder = Folder::new("eval-formats");
    let arguments = ["--checks", "--ablate", "--baseline", "peers.tsv"];
    let text = stdout(&folder.eval(&arguments));
    for wanted in [
        "66.7 % [20.8–93.9]",
        "25.0 % [4.56–69.9]",
        "0.7083",
        "spamassassin",
    ] {
        assert!(text.contains(wanted), "{wanted}: {text}");
    }
    let tsv = stdout(&folder.eval(&[&["--format", "tsv"], &arguments[..]].concat()));
    let phish = "groups\twhole\tphish\t\t\t\t3\t2\t";
    let line = tsv.lines().find(|line| line.starts_with(phish)).unwrap();
    assert!(line.contains("\t0.666667\t"), "{line}");
    let mut widths = std::collections::BTreeMap::new();
    for line in tsv.lines() {
        let table = line.split('\t').next().unwrap().to_owned();
        let width = line.split('\t').count();
        assert_eq!(*widths.entry(table).or_insert(width), width, "{line}");
    }
    let tables: Vec<&String> = widths.keys().collect();
    assert_eq!(tables, ["baseline", "checks", "groups", "sweep"]);
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let folder = Folder::new("eval-threads");
    let one = folder.eval(&["--format", "json", "--jobs", "1"]);
    let many = folder.eval(&["--format", "json", "--jobs", "8", "--output", "many.json"]);
    assert_eq!(code(&many), 0);
    assert_eq!(
        stdout(&one),
        fs::read_to_string(folder.path("many.json")).unwrap()
    );
}

#[test]
fn trouble_is_told() {
    let folder = Folder::new("eval-trouble");
    fs::remove_file(folder.path("h/plain2.eml")).unwrap();
    let output = folder.eval(&["--format", "json"]);
    assert_eq!(code(&output), 2);
    assert!(
        stderr(&output).contains("plain2.eml: could not be read"),
        "{}",
        stderr(&output)
    );
    let result: Value = serde_json::from_slice(&output.stdout).unwrap();
    let ham = row(
        &result["runs"][0]["groups"],
        "ham",
        &Value::Null,
        &Value::Null,
    );
    assert_eq!(ham["mails"], 3);

    fs::write(folder.path("peers.tsv"), "file\tx\na\tmany\n").unwrap();
    let complaint = stderr(&folder.eval(&["--baseline", "peers.tsv"]));
    assert!(
        complaint.contains("peers.tsv, line 2: “many”"),
        "{complaint}"
    );

    fs::write(
        folder.path("labels.tsv"),
        format!("{LABELS}x.eml\tham\ten\n"),
    )
    .unwrap();
    let output = folder.eval(&[]);
    assert_eq!(code(&output), 2);
    assert!(stdout(&output).is_empty());
    assert!(
        stderr(&output).contains("labels.tsv, line 11: there are 3 columns"),
        "{}",
        stderr(&output)
    );

    let nothing = "gone.eml\tham\ts\ten\t2026\t\tdev\n";
    fs::write(folder.path("labels.tsv"), nothing).unwrap();
    assert_eq!(code(&folder.eval(&[])), 2);
    let output = folder.eval(&["--fold", "train"]);
    assert_eq!(code(&output), 2);
    assert!(
        stderr(&output).contains("no emails to measure"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn asks_and_identities_are_told_beside_their_labels() {
    let folder = Folder::new("eval-asks");
    let labels = "path\tclass\tasks\tidentity\n\
        h/plain2.eml\tham\tnone\tunknown\n\
        h/plain3.eml\tham\tpay\tconfirmed\n\
        p/fraud1.eml\tphish\tsign-in-started\t\n\
        p/fraud2.eml\tphish\t\t\n";
    fs::write(folder.path("labels.tsv"), labels).unwrap();
    let facts = &folder.json(&[])["facts"];
    let row = |list: &str, id: &str| -> Value {
        let rows = facts[list].as_array().unwrap();
        rows.iter().find(|row| row["id"] == id).unwrap().clone()
    };
    let pay = row("asks", "pay");
    let numbers = ["mails", "labelled", "found", "missed", "wrong"].map(|name| pay[name].clone());
    assert_eq!(numbers, [3, 1, 0, 1, 0].map(Value::from));
    near(&pay["found_share"]["high"], 0.7935);
    let sign_in = row("asks", "sign-in");
    assert_eq!(
        (&sign_in["labelled"], &sign_in["found"]),
        (&1.into(), &1.into())
    );
    let unknown = row("identity", "unknown");
    assert_eq!(
        (&unknown["mails"], &unknown["labelled"]),
        (&2.into(), &1.into())
    );
    let levels = facts["levels"].as_array().unwrap();
    let fraud = levels.iter().find(|row| row["class"] == "phish").unwrap();
    assert_eq!(
        (&fraud["ask"], &fraud["mails"]),
        (&"sign-in".into(), &1.into())
    );
    let text = stdout(&folder.eval(&["--lang", "en"]));
    assert!(
        text.contains("What emails ask for") && text.contains("Levels by"),
        "{text}"
    );
    let tsv = stdout(&folder.eval(&["--format", "tsv"]));
    assert!(tsv.contains("facts\task\tpay\t3\t1\t0\t"), "{tsv}");
}

#[test]
fn a_mailbox_without_labels_is_counted_and_not_quoted() {
    let folder = Folder::new("eval-unlabelled");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_miwake"));
        command.current_dir(&folder.0);
        command.args([
            "eval",
            "--now",
            "2026-11-22",
            "--lang",
            "en",
            "--unlabelled",
            ".",
        ]);
        command.args(arguments).output().unwrap()
    };
    let output = run(&["--format", "json"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&found["mails"], &found["unread"]), (&9.into(), &0.into()));
    let rows = found["rows"].as_array().unwrap();
    let of = |kind: &'static str| rows.iter().filter(move |row| row["kind"] == kind);
    let levels: u64 = of("level").map(|row| row["mails"].as_u64().unwrap()).sum();
    assert_eq!(levels, 9);
    assert!(of("identity").count() > 0 && of("finding").count() > 0);
    for format in ["text", "tsv", "json"] {
        let text = stdout(&run(&["--format", format])).to_lowercase();
        for word in ["suzuki", "minutes", "example", ".eml"] {
            assert!(!text.contains(word), "{format}: {word}: {text}");
        }
    }
    let refused = run(&["labels.tsv"]);
    assert_eq!(code(&refused), 2);
}
