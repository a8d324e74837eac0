//! `miwake drill prepare` as people run it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_mail::{Limits, read};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const ROSTER: &str = "氏名,メールアドレス,部署\n山田 花子,yamada@example.co.jp,営業部\n\
    佐藤 一郎,sato@sub.example.co.jp,営業部\n鈴木 次郎,suzuki@example.co.jp,経理部\n";

const POLICY: &str = r#"{"organisation": "株式会社見本製作所", "own_domains": ["example.co.jp"], "drill_domains": ["drill.example"],
    "contact": {"name": "情報システム担当", "email": "it-desk@example.co.jp", "phone": "03-0000-0000"}}"#;

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("roster.csv"), ROSTER).unwrap();
        fs::write(folder.join("policy.json"), POLICY).unwrap();
        Self(folder)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_miwake"));
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command
            .current_dir(&self.0)
            .args(arguments)
            .output()
            .unwrap()
    }

    /// Prepares with what is usual and `more`.
    fn prepare(&self, more: &[&str]) -> Output {
        let mut arguments = vec![
            "drill",
            "prepare",
            "--policy",
            "policy.json",
            "--output",
            "kit.zip",
        ];
        for usual in [
            ["--roster", "roster.csv"],
            ["--template", "mailbox-full-ja"],
            ["--site", "https://intranet.example.co.jp/drill/"],
            ["--starts", "2999-12-02T01:00:00Z"],
        ] {
            if !more.contains(&usual[0]) {
                arguments.extend(usual);
            }
        }
        arguments.extend(more);
        self.run(&arguments)
    }

    /// The files of the kit.
    fn kit(&self) -> BTreeMap<String, String> {
        let bytes = fs::File::open(self.0.join("kit.zip")).unwrap();
        let mut zip = zip::ZipArchive::new(bytes).unwrap();
        (0..zip.len())
            .map(|index| {
                let mut file = zip.by_index(index).unwrap();
                let mut text = String::new();
                file.read_to_string(&mut text).unwrap();
                (file.name().to_owned(), text)
            })
            .collect()
    }

    /// What a refusal says; nothing is written then.
    fn refused(&self, more: &[&str]) -> String {
        let _ = fs::remove_file(self.0.join("kit.zip"));
        let output = self.prepare(more);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        assert!(!self.0.join("kit.zip").exists());
        stderr(&output)
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_kit_is_whole_and_can_be_sent() {
    let folder = Folder::new("prepare-whole");
    let output = folder.prepare(&["--starts", "2999-12-02T01:00:00Z", "--starts", "2999-12-03"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("3 people"), "{}", stderr(&output));
    let kit = folder.kit();
    let mails: Vec<&String> = kit
        .keys()
        .filter(|name| name.starts_with("mail/"))
        .collect();
    assert_eq!(mails.len(), 3);
    let mut tokens = BTreeSet::new();
    for name in mails {
        let mail = read(kit[name].as_bytes(), &Limits::DEFAULT);
        assert_eq!(mail.notes, [], "{name}");
        let links: BTreeSet<&str> = mail.links.iter().map(|link| link.href.as_str()).collect();
        assert_eq!(links.len(), 1, "{links:?}");
        let link = links.into_iter().next().unwrap();
        let (site, token) = link.split_once("&rid=").unwrap();
        assert_eq!(
            site,
            "https://intranet.example.co.jp/drill/?c=drill-2999-12-02"
        );
        assert_eq!(token.len(), 7);
        tokens.insert(token.to_owned());
        let owner = mail
            .headers
            .iter()
            .find(|header| header.name == "X-Miwake-Drill");
        assert_eq!(
            owner.unwrap().value,
            "owner=株式会社見本製作所; contact=情報システム担当 <it-desk@example.co.jp>"
        );
    }
    assert_eq!(tokens.len(), 3);
    for token in &tokens {
        assert!(kit["tokens.csv"].contains(token) && kit["project.json"].contains(token));
        assert!(!kit["drill/campaigns/drill-2999-12-02.eml"].contains(token));
    }
    let campaign = &kit["drill/campaigns/drill-2999-12-02.json"];
    miwake_drill::read(campaign).unwrap();
    let plan = miwake_drill::SendPlan::read(kit["send-plan.json"].as_bytes()).unwrap();
    assert_eq!((plan.mails.len(), plan.waves.len()), (3, 2));
    let page: Value = serde_json::from_str(&kit["gophish/page.json"]).unwrap();
    assert_eq!(page["capture_credentials"], false);
    assert_eq!(page["capture_passwords"], false);
    let html = page["html"].as_str().unwrap();
    assert!(
        html.contains("&amp;rid={{.RId}}") && !html.contains("<form") && !html.contains("<input")
    );
    let template: Value = serde_json::from_str(&kit["gophish/template.json"]).unwrap();
    assert!(
        template["html"]
            .as_str()
            .unwrap()
            .contains("href=\"{{.URL}}\"")
    );
    for name in ["gophish/group-1.csv", "gophish/group-2.csv"] {
        assert!(kit[name].starts_with("First Name,Last Name,Email,Position\r\n"));
    }
    assert!(kit["mail-merge/people.csv"].starts_with("\u{feff}メールアドレス,"));
    assert!(kit["texts/desk-guide.txt"].contains("X-Miwake-Drill: owner="));
    // The other command takes it: it lies in a folder then, as it is unpacked.
    for (name, text) in &kit {
        let path = folder.0.join("kit").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let sent = folder.run(&["drill", "send", "kit"]);
    assert_eq!(sent.status.code(), Some(0), "{}", stderr(&sent));
    // And the results begin with it.
    let results = folder.run(&["drill", "results", "--format", "json", "kit/project.json"]);
    let results: Value = serde_json::from_slice(&results.stdout).unwrap();
    assert_eq!(results["all"]["people"], 3);
}

#[test]
fn what_breaks_a_rule_is_refused_with_the_rule() {
    let folder = Folder::new("prepare-refused");
    let write = |name: &str, text: &str| fs::write(folder.0.join(name), text).unwrap();
    write(
        "strangers.csv",
        &format!("{ROSTER}外,x@elsewhere.example,\n"),
    );
    write("empty.csv", "氏名,メールアドレス\n");
    let long = "名".repeat(1_000);
    write(
        "long.csv",
        &format!("氏名,メールアドレス\n{long},a@example.co.jp\n"),
    );
    write(
        "no-domain.json",
        &POLICY.replace("\"example.co.jp\"], \"drill", "], \"drill"),
    );
    write(
        "public.json",
        &POLICY.replace("[\"example.co.jp\"]", "[\"co.jp\"]"),
    );
    write("no-owner.json", r#"{"own_domains": ["example.co.jp"]}"#);
    for (more, told) in [
        (["--roster", "strangers.csv"], "x@elsewhere.example"),
        (["--roster", "empty.csv"], "nobody"),
        (["--roster", "long.csv"], "a@example.co.jp"),
        (["--policy", "no-domain.json"], "own domains"),
        (["--policy", "public.json"], "own domains"),
        (["--policy", "no-owner.json"], "whose drill"),
        (
            ["--sender", "soumu@elsewhere.example"],
            "soumu@elsewhere.example",
        ),
        (["--organisation", "Amazon"], "Amazon"),
        (["--starts", "2020-01-01"], "passed"),
        (["--ends", "2999-01-01"], "end"),
        (["--sample", "4"], "1 to 3"),
        (["--site", "javascript:alert(1)"], "javascript"),
        (["--campaign", "../x"], "../x"),
        (["--template", "no-such"], "no-such"),
    ] {
        let said = if more[0] == "--policy" {
            let _ = fs::remove_file(folder.0.join("kit.zip"));
            let mut arguments = vec!["drill", "prepare", "--output", "kit.zip"];
            arguments.extend(["--roster", "roster.csv", "--template", "mailbox-full-ja"]);
            arguments.extend(["--site", "https://example.co.jp/", "--starts", "2999-12-02"]);
            arguments.extend(more);
            let output = folder.run(&arguments);
            assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
            stderr(&output)
        } else {
            folder.refused(&more)
        };
        assert!(said.contains(told), "{more:?}: {said}");
    }
    assert!(!folder.0.join("kit.zip").exists());
    let output = folder.prepare(&["--sender", "soumu@drill.example", "--sample", "2"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn templates_are_listed() {
    let output = Folder::new("prepare-list").run(&["drill", "prepare", "--list-templates"]);
    let listed = String::from_utf8_lossy(&output.stdout).into_owned();
    let of = |lang: &str| {
        listed
            .lines()
            .filter(|line| line.split('\t').next().unwrap().ends_with(lang))
            .count()
    };
    assert!(of("-ja") >= 12 && of("-en") >= 6, "{listed}");
}

#[test]
fn a_saved_project_is_made_again_with_the_same_tokens() {
    let folder = Folder::new("prepare-again");
    assert_eq!(folder.prepare(&[]).status.code(), Some(0));
    let first = folder.kit();
    fs::write(folder.0.join("saved.json"), &first["project.json"]).unwrap();
    let output = folder.run(&[
        "drill",
        "prepare",
        "--project",
        "saved.json",
        "--policy",
        "policy.json",
        "--output",
        "kit.zip",
    ]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(folder.kit()["tokens.csv"], first["tokens.csv"]);
}

/// A workbook as spreadsheets save one, with its cells as text in the cells themselves.
fn workbook(rows: &[[&str; 3]]) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    let cell = |text: &&str| format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let row = |cells: &[&str; 3]| {
        let cells: String = cells.iter().map(cell).collect();
        format!("<row>{cells}</row>")
    };
    let rows: String = rows.iter().map(row).collect();
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"r1\" \
             Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let files = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>\
                 <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>"
            ),
        ),
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>\
                 <sheet name=\"名簿\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            relation("worksheet", "worksheets/sheet1.xml"),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(vec![]));
    for (name, text) in files {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_is_a_roster_too() {
    let folder = Folder::new("prepare-workbook");
    let rows = [
        ["氏名", "メールアドレス", "部署"],
        ["山田 花子", "yamada@example.co.jp", "営業部"],
        ["佐藤 一郎", "sato@example.co.jp", "経理部"],
    ];
    fs::write(folder.0.join("people.xlsx"), workbook(&rows)).unwrap();
    let output = folder.prepare(&["--roster", "people.xlsx"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let kit = folder.kit();
    let mails = kit.keys().filter(|name| name.starts_with("mail/"));
    assert_eq!(mails.count(), 2);
    let people = &kit["mail-merge/people.csv"];
    assert!(people.contains("山田 花子") && people.contains("sato@example.co.jp"));
}
