//! What is written: results, projects, spreadsheets.

use crate::support::{SENT, hit, import, project};
use miwake_basics::spreadsheet::guarded;
use miwake_drill::import::{Content, ImportError, Kind, Options, recognise};
use miwake_drill::results::{Measure, Results, ResultsError, measure, people_csv, tables_csv};
use miwake_drill::{Project, ProjectError, tokyo_project};

#[test]
fn results_hold_no_names_and_are_read_next_year() {
    let roster =
        "氏名,メールアドレス,トークン,部署\n山田 花子,yamada@example.co.jp,AbCdEf1,営業部\n";
    let mut project = project(&[
        ("roster.csv", roster),
        ("log", &hit("AbCdEf1", 181, "", "192.0.2.7")),
    ]);
    project.settings.sent_at = Some(SENT);
    let results = measure(&project, Measure::default());
    let saved = results.save();
    for name in ["山田", "yamada", "AbCdEf1", "192.0.2"] {
        assert!(!saved.contains(name), "{name}");
    }
    assert_eq!(recognise("x.json", saved.as_bytes()), Kind::Earlier);
    let imported = import(
        "x.json",
        Kind::Earlier,
        saved.as_bytes(),
        Options::default(),
    )
    .unwrap();
    let Content::Earlier(read) = imported.content else {
        panic!("results")
    };
    assert_eq!(*read, results);
}

#[test]
fn a_newer_file_is_refused_and_says_so() {
    let project = tokyo_project(2021).unwrap();
    let newer = project
        .save()
        .replacen("\"schema\":1", "\"schema\":7,\"news\":true", 1);
    assert_eq!(
        Project::open(newer.as_bytes()),
        Err(ProjectError::Newer { schema: 7 })
    );
    assert_eq!(recognise("p.json", newer.as_bytes()), Kind::Project);
    let imported = import(
        "p.json",
        Kind::Project,
        newer.as_bytes(),
        Options::default(),
    );
    assert_eq!(imported.unwrap_err(), ImportError::Newer { schema: 7 });
    let results = measure(&project, Measure::default()).save();
    let newer = results.replacen("\"schema\": 1", "\"schema\": 2", 1);
    assert_eq!(
        Results::open(newer.as_bytes()),
        Err(ResultsError::Newer { schema: 2 })
    );
    for broken in [
        "",
        "{}",
        "[]",
        "{\"schema\":1}",
        &results,
        "{\"kind\":\"x\",\"schema\":1}",
    ] {
        assert!(
            matches!(Project::open(broken.as_bytes()), Err(ProjectError::Form(_))),
            "{broken:.20}"
        );
    }
}

#[test]
fn no_cell_is_a_formula() {
    for formula in ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "＝1", "|x"] {
        assert_eq!(guarded(formula), format!("'{formula}"));
    }
    assert_eq!(guarded("a=1"), "a=1");
    let roster = "email,department,=HYPERLINK(1)\na@example.jp,\"=cmd|' /C calc'!A0\",+x\nb@example.jp,@b,\"-1,\"\"2\"\n";
    let project = project(&[("roster.csv", roster)]);
    assert_eq!(project.attributes[1], "=HYPERLINK(1)");
    let results = measure(&project, Measure::default());
    let mut files = tables_csv(&results);
    files.push(people_csv(&project, b"key").unwrap());
    for file in &files {
        let text = file.text.strip_prefix('\u{feff}').unwrap();
        let mut reader = csv_core::Reader::new();
        let (mut input, mut cell, mut cells) = (text.as_bytes(), [0; 4096], vec![]);
        loop {
            let (result, read, wrote) = reader.read_field(input, &mut cell);
            input = &input[read..];
            match result {
                csv_core::ReadFieldResult::Field { .. } => {
                    cells.push(String::from_utf8_lossy(&cell[..wrote]).into_owned());
                }
                csv_core::ReadFieldResult::End => break,
                _ => {}
            }
        }
        assert!(cells.len() > 2, "{}", file.name);
        let formula = cells
            .iter()
            .find(|cell| cell.starts_with(['=', '+', '-', '@']));
        assert_eq!(formula, None, "{}", file.name);
    }
    let groups = &files[0].text;
    assert!(
        groups.contains("'=cmd|' /C calc'!A0") && groups.contains("\"'-1,\"\"2\""),
        "{groups}"
    );
}

#[test]
fn pseudonyms_need_the_key() {
    let project = project(&[("roster.csv", "email,name\na@example.jp,Hanako\n")]);
    let csv = |key: &[u8]| people_csv(&project, key).unwrap().text;
    assert!(!csv(b"key").contains("example.jp") && !csv(b"key").contains("Hanako"));
    assert_ne!(csv(b"key"), csv(b"other key"));
    // By Python: hmac.new(b"key", b"a@example.jp", "sha256").hexdigest()[:32]
    assert!(csv(b"key").contains(PSEUDONYM), "{}", csv(b"key"));
    assert_eq!(people_csv(&project, b""), None);
}

const PSEUDONYM: &str = "da437c68323601ffbcf01a19e0d7b762";
