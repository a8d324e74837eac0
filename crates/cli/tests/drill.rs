//! `miwake drill results` as people run it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const ROSTER: &str = "氏名,メールアドレス,トークン,部署\n山田 花子,yamada@example.co.jp,A1,営業部\n\
    佐藤 一郎,sato@example.co.jp,A2,営業部\n鈴木 次郎,suzuki@example.co.jp,A3,経理部\n壊れた行,nobody,A4,経理部\n";

const LOG: &str = "192.0.2.1 - - [15/Dec/2021:14:03:01 +0900] \"GET /drill/?rid=A1 HTTP/1.1\" 200 9 \"-\" \"Mozilla/5.0\"\n\
    192.0.2.1 - - [15/Dec/2021:14:03:04 +0900] \"GET /drill/seen.txt?rid=A1 HTTP/1.1\" 200 9 \"-\" \"Mozilla/5.0\"\n\
    192.0.2.9 - - [15/Dec/2021:14:01:00 +0900] \"HEAD /drill/?rid=A2 HTTP/1.1\" 200 0 \"-\" \"-\"\n";

const MAILS: &str = "From sato@example.co.jp Wed Dec 15 14:02:00 2021\nFrom: sato@example.co.jp\n\
    Date: Wed, 15 Dec 2021 14:02:00 +0900\nSubject: is this real?\n\nLook.\n";

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in [
            ("roster.csv", ROSTER),
            ("access.log", LOG),
            ("reports.mbox", MAILS),
        ] {
            fs::write(folder.join(name), text).unwrap();
        }
        Self(folder)
    }

    fn run(&self, arguments: &[&str]) -> Output {
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
        command.current_dir(&self.0).args(["drill", "results"]);
        command.args(arguments).output().unwrap()
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn files_are_recognised_and_counted_in_both_languages() {
    let folder = Folder::new("drill-counted");
    let files = [
        "--sent",
        "2021-12-15T05:00:00Z",
        "access.log",
        "reports.mbox",
        "roster.csv",
    ];
    let output = folder.run(&files);
    // A row was skipped, and it is said which.
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let said = stderr(&output);
    assert!(
        said.contains("roster.csv: read 4 rows as roster."),
        "{said}"
    );
    assert!(
        said.contains("access.log: read 3 rows as access log."),
        "{said}"
    );
    assert!(
        said.contains("roster.csv, line 5: this is no email address."),
        "{said}"
    );
    let text = stdout(&output);
    for part in ["33.3% (1 / 3)", "2 min 0 s", "HEAD", "営業部"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let japanese = folder.run(&[&["--lang", "ja"], &files[..]].concat());
    let text = stdout(&japanese);
    assert!(
        text.contains("33.3%（1 / 3）") && text.contains("報告率"),
        "{text}"
    );
    assert!(stderr(&japanese).contains("5行目: メールアドレスの形ではありません。"));
}

#[test]
fn what_is_saved_is_read_again() {
    let folder = Folder::new("drill-saved");
    fs::write(folder.0.join("key"), "a key\n").unwrap();
    let first = folder.run(&[
        "--sent",
        "2021-12-15T05:00:00Z",
        "--difficulty",
        "very",
        "--name",
        "2021",
        "--project",
        "drill.json",
        "--format",
        "json",
        "--output",
        "results.json",
        "--csv",
        "tables",
        "--key-file",
        "key",
        "roster.csv",
        "access.log",
        "reports.mbox",
    ]);
    assert_eq!(first.status.code(), Some(1), "{}", stderr(&first));
    let results: Value = serde_json::from_str(&folder.text("results.json")).unwrap();
    assert_eq!(results["schema"], 1);
    assert_eq!(results["all"]["opened"]["share"]["count"], 1);
    for private in ["yamada", "山田", "192.0.2", "A1"] {
        assert!(!folder.text("results.json").contains(private), "{private}");
        assert!(
            !folder.text("tables/groups.csv").contains(private),
            "{private}"
        );
    }
    assert!(!folder.text("tables/people.csv").contains("yamada"));
    assert!(
        folder
            .text("tables/skipped.csv")
            .contains("\"roster.csv\",5,bad-address")
    );
    let again = folder.run(&["--format", "json", "drill.json"]);
    assert_eq!(again.status.code(), Some(0), "{}", stderr(&again));
    assert_eq!(
        serde_json::from_str::<Value>(&stdout(&again)).unwrap(),
        results
    );
    let compared = folder.run(&["--earlier", "results.json", "--shared", "drill.json"]);
    let text = stdout(&compared);
    assert!(
        text.contains("Both emails are of the same difficulty.") && text.contains("hidden"),
        "{text}"
    );
    // A newer project is refused.
    let newer = folder
        .text("drill.json")
        .replacen("\"schema\":1", "\"schema\":9", 1);
    fs::write(folder.0.join("newer.json"), newer).unwrap();
    let refused = folder.run(&["newer.json"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        stderr(&refused).contains("made by a newer version (form 9)"),
        "{}",
        stderr(&refused)
    );
}

#[test]
fn kinds_and_columns_are_corrected() {
    let folder = Folder::new("drill-corrected");
    fs::write(
        folder.0.join("odd.csv"),
        "社員,連絡先,所属先\nA,a@example.jp,本社\nB,b@example.jp,支店\n",
    )
    .unwrap();
    let wrong = folder.run(&["odd.csv"]);
    assert_eq!(wrong.status.code(), Some(2), "{}", stderr(&wrong));
    let right = folder.run(&[
        "--kind",
        "odd.csv=roster",
        "--column",
        "社員=name",
        "--column",
        "連絡先=address",
        "--column",
        "所属先=department",
        "odd.csv",
    ]);
    assert_eq!(right.status.code(), Some(0), "{}", stderr(&right));
    assert!(stdout(&right).contains("Department"), "{}", stdout(&right));
    let missing = folder.run(&["no-such-file.csv"]);
    assert_eq!(missing.status.code(), Some(2));
}

#[test]
fn the_published_drill_is_shown() {
    let folder = Folder::new("drill-example");
    let output = folder.run(&["--example", "2021", "--lang", "ja"]);
    assert_eq!(output.status.code(), Some(0));
    let text = stdout(&output);
    assert!(
        text.contains("15.3%（106 / 692）") && text.contains("51名以上"),
        "{text}"
    );
    assert!(stderr(&output).contains("「宿泊・飲食業」は対象が0人なのに、0.0%と書かれています。"));
    let other = folder.run(&["--example", "1999"]);
    assert_eq!(other.status.code(), Some(2));
    assert!(stderr(&other).contains("2021, 2020"), "{}", stderr(&other));
}
