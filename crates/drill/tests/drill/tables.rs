//! Rosters, exports of other systems, reports, answers.

use crate::support::{SENT, add, import, project, read, reasons};
use miwake_drill::import::{Field, ImportError, Kind, Mapping, Options, Reason, recognise};
use miwake_drill::results::{Measure, measure};
use miwake_drill::{Project, What};

const ROSTER: &str = "氏名,メールアドレス,部署,役職\n山田 花子,Yamada@example.co.jp,営業部,部長\n\
    佐藤 一郎,sato@example.co.jp,営業部,\n鈴木 次郎,suzuki@example.co.jp,経理部,課長\n";

fn people(name: &str, bytes: &[u8]) -> Project {
    let mut project = Project::default();
    add(&mut project, name, bytes);
    project
}

#[test]
fn a_roster_is_read_in_any_encoding_and_with_any_separator() {
    let plain = people("a.csv", ROSTER.as_bytes());
    assert_eq!(plain.attributes, ["department", "position"]);
    assert_eq!(plain.people.len(), 3);
    assert_eq!(plain.people[0].address, "yamada@example.co.jp");
    assert_eq!(plain.people[0].name, "山田 花子");
    assert_eq!(plain.people[0].values, ["営業部", "部長"]);
    let utf16: Vec<u8> = "\u{feff}"
        .chars()
        .chain(ROSTER.replace(',', "\t").chars())
        .collect::<String>()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let with_mark = format!("\u{feff}{}", ROSTER.replace('\n', "\r\n"));
    let (cp932, _, wrong) = encoding_rs::SHIFT_JIS.encode(ROSTER);
    assert!(!wrong);
    let semicolons = ROSTER.replace(',', ";");
    for (what, bytes) in [
        ("UTF-16", utf16.as_slice()),
        ("a byte order mark", with_mark.as_bytes()),
        ("CP932", &cp932),
        ("semicolons", semicolons.as_bytes()),
    ] {
        assert_eq!(people("a.csv", bytes).people, plain.people, "{what}");
    }
}

#[test]
fn rosters_of_other_systems_are_known() {
    let gophish =
        "First Name,Last Name,Email,Position\nHanako,Yamada,yamada@example.co.jp,Manager\n";
    let gophish = people("a.csv", gophish.as_bytes());
    assert_eq!(gophish.people[0].name, "Hanako Yamada");
    assert_eq!(gophish.attributes, ["position"]);
    let king = "Hanako,Yamada,yamada@example.co.jp,Sales\nIchiro,Sato,sato@example.co.jp,Sales\n";
    let king = people("targets.csv", king.as_bytes());
    assert_eq!(king.people.len(), 2);
    assert_eq!(
        (king.people[1].name.as_str(), king.attributes[0].as_str()),
        ("Ichiro Sato", "department")
    );
    let microsoft = "UserName,UserMail,EmailLinkClicked_TimeStamp,Phishing Reported On,Department,Title\n\
        Yamada,yamada@example.co.jp,2021-12-15T05:03:01Z,,Sales,Manager\n\
        Sato,sato@example.co.jp,,2021-12-15T05:02:00Z,Sales,\n";
    let microsoft = people("a.csv", microsoft.as_bytes());
    assert_eq!(microsoft.attributes, ["department", "position"]);
    let events: Vec<_> = microsoft
        .events
        .iter()
        .map(|event| (event.what, event.at))
        .collect();
    assert_eq!(
        events,
        [
            (What::Clicked, Some(SENT + 181)),
            (What::Reported, Some(SENT + 120))
        ]
    );
}

#[test]
fn the_mapping_is_shown_and_can_be_corrected() {
    let text = "社員,連絡先,所属先\nA,a@example.jp,本社\nB,b@example.jp,支店\n";
    let guessed = Mapping::of_head(text.as_bytes());
    assert_eq!(
        guessed.columns[1].field,
        Field::Attribute("連絡先".to_owned())
    );
    let wrong = import("a.csv", Kind::Roster, text.as_bytes(), Options::default());
    assert_eq!(wrong.unwrap_err(), ImportError::NoColumns);
    let mut mapping = guessed;
    mapping.columns[0].field = Field::Name;
    mapping.columns[1].field = Field::Address;
    let options = Options {
        mapping: Some(mapping.clone()),
        ..Options::default()
    };
    let imported = import("a.csv", Kind::Roster, text.as_bytes(), options).unwrap();
    assert_eq!(imported.mapping, Some(mapping));
    let mut project = Project::default();
    project.add(imported);
    assert_eq!(project.people[1].address, "b@example.jp");
    assert_eq!(project.attributes, ["所属先"]);
}

#[test]
fn rows_that_are_skipped_have_a_reason() {
    let text = "Email,Department\na@example.jp,Sales\n,Sales\nnobody,Sales\nA@example.jp,Sales\n\n\
        \"b@example.jp,Sales\nc@example.jp,Sales\n=cmd@example.jp,\"=1+1\"\n";
    let imported = read("a.csv", text.as_bytes());
    assert_eq!(
        reasons(&imported),
        [
            (3, Reason::NobodyNamed),
            (4, Reason::BadAddress),
            (5, Reason::Duplicate),
            (7, Reason::OpenQuote),
        ]
    );
    assert_eq!(imported.notes.skipped(), 4);
    let mut project = Project::default();
    assert_eq!(project.add(imported).people, 3);
    assert_eq!(project.people[2].values, ["=1+1"]);
}

#[test]
fn encodings_may_be_mixed_and_are_told() {
    let mut bytes = ROSTER.as_bytes().to_vec();
    bytes.extend_from_slice(
        &encoding_rs::SHIFT_JIS
            .encode("高橋 三郎,takahashi@example.co.jp,総務部,\n")
            .0,
    );
    bytes.extend_from_slice(b"\xff\xfe\xfd,bad@example.co.jp,x,\n");
    bytes.extend_from_slice(&ROSTER.as_bytes()[..0]);
    let mut long = ROSTER.as_bytes().to_vec();
    // The head is UTF-8; what is not comes behind it.
    for number in 0..4_000 {
        long.extend_from_slice(format!("名前,n{number}@example.jp,部,役\n").as_bytes());
    }
    long.extend_from_slice(&bytes[ROSTER.len()..]);
    let imported = read("a.csv", &long);
    assert_eq!(
        reasons(&imported),
        [(4_005, Reason::OtherEncoding), (4_006, Reason::NotText)]
    );
    let mut project = Project::default();
    project.add(imported);
    assert_eq!(project.people.last().unwrap().name, "高橋 三郎");
}

#[test]
fn a_person_in_two_files_is_one() {
    let mut project = project(&[("a.csv", ROSTER)]);
    let added = add(
        &mut project,
        "b.csv",
        "email,rid,company\nsato@example.co.jp,AbCdEf1,甲\nyamada@example.co.jp,,\n".as_bytes(),
    );
    assert_eq!((added.people, added.completed), (0, 1));
    assert_eq!(added.notes.rows[0].reason, Reason::Duplicate);
    assert_eq!(project.people.len(), 3);
    assert_eq!(project.people[1].token, "AbCdEf1");
    assert_eq!(project.people[1].values, ["営業部", "", "甲"]);
}

const RESULTS: &str = "id,status,ip,latitude,longitude,send_date,reported,modified_date,email,first_name,last_name,position\n\
    AbCdEf1,Clicked Link,192.0.2.7,0,0,2021-12-15T05:00:00Z,false,2021-12-15T05:03:01Z,yamada@example.co.jp,Hanako,Yamada,Manager\n\
    AbCdEf2,Email Sent,,0,0,2021-12-15T05:00:01Z,true,2021-12-15T05:02:00Z,sato@example.co.jp,Ichiro,Sato,'=cmd\n\
    AbCdEf3,Submitted Data,,0,0,2021-12-15T05:00:02.5Z,false,2021-12-15T05:09:00Z,suzuki@example.co.jp,Jiro,Suzuki,\n\
    AbCdEf4,Error,,0,0,0001-01-01T00:00:00Z,false,2021-12-15T05:00:00Z,ito@example.co.jp,Shiro,Ito,\n";

const EVENTS: &str = "campaign_id,email,time,message,details\n\
    1,,2021-12-15T04:59:00Z,Campaign Created,\n\
    1,yamada@example.co.jp,2021-12-15T05:00:00Z,Email Sent,\n\
    1,yamada@example.co.jp,2021-12-15T05:02:30Z,Email Opened,\"{\"\"payload\"\":{\"\"rid\"\":[\"\"AbCdEf1\"\"]},\"\"browser\"\":{\"\"address\"\":\"\"192.0.2.7\"\",\"\"user-agent\"\":\"\"Mozilla/5.0\"\"}}\"\n\
    1,yamada@example.co.jp,2021-12-15T05:03:01Z,Clicked Link,\"{\"\"payload\"\":{\"\"rid\"\":[\"\"AbCdEf1\"\"]},\"\"browser\"\":{\"\"address\"\":\"\"192.0.2.7\"\",\"\"user-agent\"\":\"\"Mozilla/5.0\"\"}}\"\n\
    1,suzuki@example.co.jp,2021-12-15T05:08:00Z,Submitted Data,\"{\"\"payload\"\":{\"\"rid\"\":[\"\"AbCdEf3\"\"],\"\"password\"\":[\"\"hunter2secret\"\"]},\"\"browser\"\":{\"\"address\"\":\"\"192.0.2.8\"\",\"\"user-agent\"\":\"\"Mozilla/5.0\"\"}}\"\n\
    1,sato@example.co.jp,2021-12-15T05:02:00Z,Email Reported,\n";

#[test]
fn gophish_is_read() {
    assert_eq!(recognise("x", RESULTS.as_bytes()), Kind::GophishResults);
    assert_eq!(recognise("x", EVENTS.as_bytes()), Kind::GophishEvents);
    let project = project(&[("results.csv", RESULTS), ("events.csv", EVENTS)]);
    assert_eq!(project.people.len(), 4);
    assert_eq!(project.people[1].values, ["=cmd"]);
    let results = measure(&project, Measure::default());
    let all = &results.all;
    assert_eq!(all.opened.unwrap().share.count, 2);
    assert_eq!(all.reported.unwrap().share.count, 1);
    assert_eq!(results.times.first_click_at, Some(SENT + 181));
    assert_eq!(results.times.to_first_report, Some(120));
    assert_eq!(results.times.reports_before_first_click, Some(1));
}

#[test]
fn what_people_typed_and_where_they_were_is_not_kept() {
    let project = project(&[("events.csv", EVENTS), ("results.csv", RESULTS)]);
    let saved = project.save();
    for kept in ["hunter2", "password", "192.0.2"] {
        assert!(!saved.contains(kept), "{kept}");
    }
    // The token in an event is known before the person is.
    assert!(
        project.links.iter().any(|(_, token)| token == "AbCdEf1")
            || project.people[0].token == "AbCdEf1"
    );
}

const MAILBOX: &str = "From sato@example.co.jp Wed Dec 15 14:02:00 2021\n\
    Received: from a.example by mx.example.co.jp; Wed, 15 Dec 2021 14:02:05 +0900\nFrom: =?UTF-8?B?5L2Q6Jek?= <Sato@example.co.jp>\n\
    Date: Wed, 15 Dec 2021 13:58:00 +0900\nSubject: Fw: Your folder was moved\n\nIs this real?\n\n\
    From x@example.co.jp Wed Dec 15 14:05:00 2021\nFrom: suzuki@example.co.jp\nDate: Wed, 15 Dec 2021 14:05:00 +0900\nSubject: lunch\n\nToday?\n\n\
    From x@example.co.jp Wed Dec 15 14:06:00 2021\nSubject: Your folder was moved\n\nNobody\n";

#[test]
fn a_report_is_of_whoever_wrote_and_when_it_came() {
    let options = Options {
        subject: Some("Your folder was moved".to_owned()),
        ..Options::default()
    };
    assert_eq!(recognise("x", MAILBOX.as_bytes()), Kind::Mailbox);
    let imported = import("reports.mbox", Kind::Mailbox, MAILBOX.as_bytes(), options).unwrap();
    assert_eq!(imported.rows, 3);
    assert_eq!(
        reasons(&imported),
        [(2, Reason::OtherMail), (3, Reason::NoSender)]
    );
    let mut project = Project::default();
    project.add(imported);
    assert_eq!(project.addresses, ["sato@example.co.jp"]);
    // By the clock of the server, and not by that of the sender.
    assert_eq!(project.events[0].at, Some(SENT + 125));
    assert!(!project.save().contains("real"));
    let single = MAILBOX
        .split_once('\n')
        .unwrap()
        .1
        .split("\nFrom x@")
        .next()
        .unwrap();
    assert_eq!(recognise("a.eml", single.as_bytes()), Kind::Mail);
    assert_eq!(add(&mut project, "a.eml", single.as_bytes()).events, 1);
}

#[test]
fn reports_and_tokens_may_be_tables() {
    let reports = "報告者,日時\nsato@example.co.jp,2021/12/15 14:02\nsuzuki@example.co.jp,いつか\nyamada@example.co.jp,\n";
    assert_eq!(recognise("x.csv", reports.as_bytes()), Kind::Reports);
    let imported = read("x.csv", reports.as_bytes());
    assert_eq!(reasons(&imported), [(3, Reason::BadTime)]);
    assert_eq!(imported.notes.skipped(), 0);
    let tokens = "email,token\nyamada@example.co.jp,T1\n";
    assert_eq!(recognise("x.csv", tokens.as_bytes()), Kind::Tokens);
    let mut project = Project::default();
    project.add(imported);
    add(&mut project, "t.csv", tokens.as_bytes());
    add(
        &mut project,
        "log",
        crate::support::hit("T1", 300, "", "192.0.2.1").as_bytes(),
    );
    add(&mut project, "a.csv", ROSTER.as_bytes());
    let results = measure(&project, Measure::default());
    assert_eq!(results.all.reported.unwrap().share.count, 3);
    assert_eq!(results.all.opened.unwrap().share.count, 1);
    assert_eq!(results.times.first_report_at, Some(SENT + 120));
}

#[test]
fn answers_are_ids_and_nothing_else() {
    let lines = "{\"campaign\":\"folder-ja\",\"why\":\"hurry\",\"help\":null}\n\
        {\"campaign\":\"folder-ja\",\"why\":\"hurry\",\"help\":\"button\"}\n\
        {\"campaign\":\"folder-ja\",\"why\":\"<b>\",\"help\":null}\n{\"campaign\":\"other\",\"why\":\"work\",\"help\":null}\n{";
    assert_eq!(recognise("x", lines.as_bytes()), Kind::Survey);
    let options = Options {
        campaign: Some("folder-ja".to_owned()),
        ..Options::default()
    };
    let imported = import("x", Kind::Survey, lines.as_bytes(), options).unwrap();
    assert_eq!(
        reasons(&imported),
        [
            (3, Reason::UnknownAnswer),
            (4, Reason::OtherCampaign),
            (5, Reason::Damaged)
        ]
    );
    let mut project = Project::default();
    project.add(imported);
    let survey = measure(&project, Measure::default()).survey;
    assert_eq!(survey.answers, 2);
    let count = |answer: &str| {
        survey
            .why
            .iter()
            .find(|one| one.answer == answer)
            .unwrap()
            .count
    };
    assert_eq!((count("hurry"), count("work")), (2, 0));
    let csv = "campaign,why,help\nfolder-ja,work,time\n";
    assert_eq!(add(&mut project, "s.csv", csv.as_bytes()).answers, 1);
}

#[test]
fn a_table_without_names_counts_rows() {
    let text = "従業員数,業種,開封\n0-5名,製造業,○\n6-20名,製造業,\n6-20名,建設業,×\n";
    let project = project(&[("a.csv", text)]);
    let results = measure(&project, Measure::default());
    assert_eq!(results.all.people, Some(3));
    assert_eq!(results.all.opened.unwrap().share.count, 1);
    assert_eq!(results.tables[0].attribute, "size");
}
