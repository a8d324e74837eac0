//! The command as people run it.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_checks::Environment;
use miwake_engine::{Pick, Session};
use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const PLAIN: &str = "From: Hanako Suzuki <suzuki@example.co.jp>\r\nTo: sato@example.co.jp\r\n\
    Subject: Minutes of the meeting\r\nDate: Mon, 16 Nov 2026 01:15:02 +0000\r\nMessage-ID: <1@example.co.jp>\r\n\r\n\
    Here are the minutes of the meeting of last Thursday. See you next week.\r\n";

fn miwake(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_miwake"));
    command.args(arguments).stdin(Stdio::null());
    for name in [
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "NO_COLOR",
        "CLICOLOR_FORCE",
    ] {
        command.env_remove(name);
    }
    command
}

fn run(arguments: &[&str]) -> Output {
    miwake(arguments).output().unwrap()
}

/// Runs with `input` on standard input.
fn feed(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = miwake(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
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

fn lines(output: &Output) -> Vec<Value> {
    stdout(output)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

/// A folder of its own for a test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

fn fixture(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail");
    root.join(name)
        .join("mail.eml")
        .to_str()
        .unwrap()
        .to_owned()
}

#[test]
fn every_format_tells_the_same() {
    let mail = fixture("malware/double-extension-invoice-ja");
    let table = run(&["check", &mail]);
    let jsonl = run(&["check", "--format", "jsonl", &mail]);
    let json = run(&["check", "--format", "json", &mail]);
    let csv = run(&["check", "--format", "csv", &mail]);
    for output in [&table, &jsonl, &json, &csv] {
        assert_eq!(code(output), 1, "{}", stderr(output));
    }
    let line = &lines(&jsonl)[0];
    assert_eq!(line["file"], *mail);
    assert_eq!(line["verdict"], "dangerous");
    assert!(line["score"].as_f64().unwrap() >= 4.0);
    let finding = &line["findings"][0];
    for name in ["id", "group", "weight", "evidence"] {
        assert!(!finding[name].is_null(), "{name}");
    }
    let all: Vec<Value> = serde_json::from_str(&stdout(&json)).unwrap();
    assert_eq!(all.len(), 1);
    assert_eq!(all[0], *line);
    let row = stdout(&csv).lines().nth(1).unwrap().to_owned();
    assert!(row.starts_with(&format!("{mail},dangerous,")), "{row}");
    assert!(stdout(&table).contains("Dangerous"));
    assert!(stdout(&table).contains("請求書送付のお知らせ"));
}

#[test]
fn the_language_is_that_asked_for_or_of_the_environment() {
    let mail = fixture("malware/double-extension-invoice-ja");
    assert!(stdout(&run(&["check", "--lang", "ja", &mail])).contains("危険"));
    let lang = |name: &str, value: &str| {
        stdout(
            &miwake(&["check", &mail])
                .env("LANG", "en_US.UTF-8")
                .env(name, value)
                .output()
                .unwrap(),
        )
    };
    assert!(lang("LC_ALL", "ja_JP.UTF-8").contains("危険"));
    assert!(lang("LC_MESSAGES", "ja_JP.UTF-8").contains("危険"));
    assert!(lang("LC_ALL", "").contains("Dangerous"));
}

#[test]
fn exit_codes_are_as_documented() {
    let folder = folder("exit-codes");
    let plain = write(&folder, "plain.eml", PLAIN);
    let bad = fixture("malware/double-extension-invoice-ja");
    assert_eq!(code(&run(&["check", &plain])), 0);
    assert_eq!(code(&run(&["check", &plain, &bad])), 1);
    assert_eq!(code(&run(&["check", "--fail-at", "dangerous", &bad])), 1);
    assert_eq!(code(&run(&["check", &bad, "no-such-file.eml"])), 2);
    assert_eq!(code(&run(&["check"])), 2);
    assert_eq!(code(&run(&["check", "--format", "xml", &plain])), 2);
    assert_eq!(
        code(&run(&["check", "--answer", "no-such-question=yes", &plain])),
        2
    );
    assert_eq!(
        code(&run(&["check", "--output", "/no/such/folder/x", &plain])),
        2
    );
}

#[test]
fn an_unreadable_file_never_stops_the_rest() {
    let folder = folder("unreadable");
    let one = write(&folder, "1.eml", PLAIN);
    let two = write(&folder, "2.eml", PLAIN);
    let missing = folder.join("missing.eml").to_str().unwrap().to_owned();
    let output = run(&["check", "--format", "jsonl", &one, &missing, &two]);
    assert_eq!(code(&output), 2);
    let lines = lines(&output);
    assert_eq!(
        lines
            .iter()
            .map(|line| line["file"].as_str().unwrap())
            .collect::<Vec<_>>(),
        [&one, &missing, &two]
    );
    assert!(
        lines[1]["error"]
            .as_str()
            .unwrap()
            .contains("could not be read")
    );
    assert_eq!(lines[1]["verdict"], "undecided");
    assert!(lines[1]["score"].is_null());
    assert!(stderr(&output).contains("missing.eml: could not be read"));
}

#[test]
fn folders_are_searched_in_order() {
    let folder = folder("folders");
    fs::create_dir_all(folder.join("b/c")).unwrap();
    fs::create_dir_all(folder.join(".hidden")).unwrap();
    write(&folder, "b/c/2.eml", PLAIN);
    write(&folder, "b/1", PLAIN);
    write(&folder, "a.eml", PLAIN);
    write(&folder, ".hidden/x.eml", PLAIN);
    write(&folder, ".x.eml", PLAIN);
    write(
        &folder,
        "notes.txt",
        "Nothing but a few notes on this and that.",
    );
    write(
        &folder,
        "damaged.eml",
        [0x89, b'P', b'N', b'G', 13, 10, 26, 10],
    );
    #[cfg(unix)]
    std::os::unix::fs::symlink(&folder, folder.join("b/round")).unwrap();
    let root = folder.to_str().unwrap();
    let output = run(&["check", "--format", "jsonl", "--jobs", "3", root]);
    let files: Vec<String> = lines(&output)
        .iter()
        .map(|line| {
            line["file"]
                .as_str()
                .unwrap()
                .strip_prefix(root)
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(files, ["/a.eml", "/b/1", "/b/c/2.eml", "/damaged.eml"]);
    assert!(
        stderr(&output).contains("One file is not an email and was left out"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn an_empty_folder_is_said_to_be_empty() {
    let folder = folder("empty");
    for format in ["table", "json", "jsonl", "csv"] {
        let output = run(&["check", "--format", format, folder.to_str().unwrap()]);
        assert_eq!(code(&output), 0);
        assert!(stderr(&output).contains("no email to check"));
    }
}

#[test]
fn an_mbox_is_split() {
    let folder = folder("mbox");
    let separator = "From suzuki@example.co.jp Mon Nov 16 01:15:02 2026\n";
    let mail = PLAIN.replace("\r\n", "\n");
    let two = write(
        &folder,
        "two.mbox",
        format!("{separator}{mail}\n{separator}{mail}"),
    );
    let one = write(&folder, "one.mbox", format!("{separator}{mail}"));
    let output = run(&["check", "--format", "jsonl", &two, &one]);
    let lines = lines(&output);
    assert_eq!(lines[0]["file"], format!("{two}#1"));
    assert_eq!(lines[1]["file"], format!("{two}#2"));
    assert_eq!(lines[2]["file"], *one);
    assert!(
        lines.iter().all(|line| line["input"] == "message"),
        "{lines:?}"
    );

    assert_eq!(code(&run(&["report", &format!("{two}#2")])), 0);
    assert!(stderr(&run(&["report", &two])).contains("#1"));
    assert_eq!(code(&run(&["report", &format!("{two}#3")])), 2);
}

/// The page enters a mail that is only forwarded, and the command must say the same of the same file.
#[test]
fn a_forwarded_mail_gets_the_report_that_the_page_shows() {
    let fraud = fs::read_to_string(fixture("malware/double-extension-invoice-ja")).unwrap();
    let forward = |text: &str| {
        format!(
            "From: suzuki@example.co.jp\r\nTo: desk@example.co.jp\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\nContent-Type: text/plain\r\n\r\n{text}\r\n\
             --outer\r\nContent-Type: message/rfc822\r\n\r\n{fraud}\r\n--outer--\r\n"
        )
    };
    let folder = folder("forwarded");
    let letter = "A letter of its own, which the forwarded mail is only attached to. ".repeat(9);
    for (name, text, entered) in [
        ("cover.eml", "Is this real?", true),
        ("letter.eml", &letter, false),
    ] {
        let mail = forward(text);
        let file = write(&folder, name, &mail);
        // What the worker does when nobody has chosen a mail.
        let mut session = Session::new(mail.as_bytes(), Pick::file(name));
        session.run();
        assert_eq!(session.lists()[0].by_itself, entered, "{name}");
        let environment = Environment {
            now: Some(1_795_305_600),
            ..Environment::default()
        };
        let page = session.report(&environment);
        let json = run(&["report", "--format", "json", "--now", "2026-11-22", &file]);
        assert_eq!(stdout(&json), page.to_json_pretty(), "{name}");
        let line = &lines(&run(&[
            "check",
            "--format",
            "jsonl",
            "--now",
            "2026-11-22",
            &file,
        ]))[0];
        assert_eq!(line["score"], page.score, "{name}");
        // The mail within is told by its own subject.
        let subject = page.mail.headers.iter().find(|h| h.name == "Subject");
        let is_cover = subject.is_some_and(|header| header.value == "Fwd");
        assert_eq!(is_cover, !entered, "{name}");
        assert_eq!(line["verdict"], "dangerous", "{name}: {line}");
    }
}

#[test]
fn standard_input_is_read() {
    let output = feed(&["check", "--format", "jsonl", "-"], PLAIN.as_bytes());
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert_eq!(lines(&output)[0]["file"], "-");
    let output = feed(&["report", "--format", "json", "-"], PLAIN.as_bytes());
    let report: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(report["schema"], 1);
    assert_eq!(report["input"]["size"], PLAIN.len());
}

#[test]
fn colours_obey() {
    let mail = fixture("malware/double-extension-invoice-ja");
    let forced = |command: &mut Command| command.env("CLICOLOR_FORCE", "1").output().unwrap();
    let plain = stdout(&run(&["check", &mail]));
    assert!(!plain.contains('\u{1b}'));
    assert!(stdout(&forced(&mut miwake(&["check", &mail]))).contains("\u{1b}["));
    let no_color = miwake(&["check", &mail])
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    assert!(!stdout(&no_color).contains('\u{1b}'));
    let file = folder("colours").join("out");
    forced(&mut miwake(&[
        "check",
        "--output",
        file.to_str().unwrap(),
        &mail,
    ]));
    assert_eq!(fs::read_to_string(file).unwrap(), plain);
}

#[test]
fn nothing_of_a_mail_commands_the_terminal() {
    let mail = fixture("hostile-small/terminal-escapes");
    let commands = |text: &str| {
        text.chars()
            .any(|c| c.is_control() && c != '\n' && c != '\r')
    };
    for format in ["table", "json", "jsonl", "csv"] {
        let output = run(&["check", "--format", format, &mail]);
        assert!(!commands(&stdout(&output)), "{format}");
    }
    assert!(stdout(&run(&["check", &mail])).contains("<U+001B>"));
    for format in [
        "text",
        "markdown",
        "json",
        "indicators",
        "indicators-csv",
        "reply",
    ] {
        assert!(
            !commands(&stdout(&run(&["report", "--format", format, &mail]))),
            "{format}"
        );
    }
    let output = run(&["check", "no-\u{1b}[31m-file"]);
    assert!(!commands(&(stdout(&output) + &stderr(&output))));
}

#[test]
fn spreadsheets_find_no_formula() {
    let mail = fixture("hostile-small/formula-subject");
    let csv = stdout(&run(&["check", "--format", "csv", &mail]));
    let row = csv.lines().nth(1).unwrap();
    assert!(row.contains("\"'=HYPERLINK("), "{row}");
}

#[test]
fn indicators_and_a_reply_are_written_for_one_mail() {
    let folder = folder("outputs");
    let mail = PLAIN.replace("Here are", "https://login.example.net/a Here are");
    let mail = write(&folder, "mail.eml", mail);
    let told = |format: &str| stdout(&run(&["report", "--format", format, &mail]));
    let list = told("indicators");
    assert!(
        list.contains("\nhxxps://login[.]example[.]net/a\n"),
        "{list}"
    );
    assert!(!list.contains("sato"), "a recipient: {list}");
    let csv = told("indicators-csv");
    assert!(csv.starts_with("kind,value,place,name\n"), "{csv}");
    let address = "address,suzuki[@]example[.]co[.]jp,from,Hanako Suzuki\n";
    assert!(csv.contains(address), "{csv}");
    assert!(
        csv.contains("url,hxxps://login[.]example[.]net/a,link,\n"),
        "{csv}"
    );
    let hash: Value = serde_json::from_str(&told("json")).unwrap();
    let hash = hash["input"]["sha256"].as_str().unwrap().to_owned();
    assert!(
        hash.len() == 64 && csv.contains(&format!("sha256,{hash},mail,\n")),
        "{csv}"
    );
    let reply = told("reply");
    assert!(
        reply.contains("Minutes of the meeting") && reply.contains("Verdict:"),
        "{reply}"
    );
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail");
    let root = root.to_str().unwrap();
    let run = |jobs| {
        run(&[
            "check",
            "--now",
            "2026-11-22",
            "--format",
            "jsonl",
            "--jobs",
            jobs,
            root,
        ])
    };
    let one = run("1");
    assert!(lines(&one).len() > 30);
    assert_eq!(stdout(&one), stdout(&run("7")));
}

#[test]
fn a_closed_pipe_is_no_trouble() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/mail");
    for format in ["jsonl", "table", "csv", "json"] {
        let mut child = miwake(&[
            "check",
            "--format",
            format,
            "--jobs",
            "1",
            root.to_str().unwrap(),
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.code().is_some_and(|code| code <= 1));
        assert!(
            !stderr(&output).to_lowercase().contains("pipe"),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn answers_move_the_score() {
    let folder = folder("answers");
    let mail = write(&folder, "plain.eml", PLAIN);
    let checks: Vec<Value> =
        serde_json::from_str(&stdout(&run(&["checks", "--format", "json"]))).unwrap();
    let question = checks
        .iter()
        .find(|check| check["id"] == "unexpected-mail")
        .unwrap();
    let answer = format!(
        "unexpected-mail={}",
        question["suspicious"].as_str().unwrap()
    );
    let score = |arguments: &[&str]| {
        let mut all = vec!["check", "--format", "jsonl", &mail];
        all.extend(arguments);
        lines(&run(&all))[0]["score"].as_f64().unwrap()
    };
    assert!(score(&["--answer", &answer]) > score(&[]));
}

#[test]
fn entries_of_a_policy_that_cannot_be_used_are_named_and_left_out() {
    let folder = folder("policy-faults");
    let json = r#"{"own_domains": ["example.jp", "https://example.jp/"], "words": ["x"]}"#;
    let policy = write(&folder, "policy.json", json);
    let mail = write(&folder, "plain.eml", PLAIN);
    let output = run(&["policy", "check", &policy, "--lang", "en"]);
    assert_eq!(code(&output), 1);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    for part in [
        "2 entries",
        "own_domains “https://example.jp/”",
        "words “x”",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let output = run(&["check", "--policy", &policy, "--lang", "en", &mail]);
    assert!(stderr(&output).contains("2 entries"), "{}", stderr(&output));
    assert!(code(&output) < 2);
}

#[test]
fn a_broken_policy_is_explained() {
    let folder = folder("policy");
    let good = write(
        &folder,
        "good.json",
        r#"{ "own-domains": [] }"#.replace('-', "_"),
    );
    let bad = write(&folder, "bad.json", "{\n  \"own_domain\": []\n}");
    let mail = write(&folder, "plain.eml", PLAIN);
    assert_eq!(code(&run(&["policy", "check", &good])), 0);
    for arguments in [
        &["policy", "check", &bad][..],
        &["check", "--policy", &bad, &mail],
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), 2);
        assert!(
            stderr(&output).contains("Line 2, column"),
            "{}",
            stderr(&output)
        );
        assert!(
            stderr(&output).contains("own_domain"),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn checks_completions_and_manual_are_written() {
    let list = stdout(&run(&["checks", "--lang", "ja"]));
    assert!(
        list.contains("unexpected-mail") && list.contains("freemail-sender"),
        "{list}"
    );
    assert!(stdout(&run(&["completions", "bash"])).contains("--fail-at"));
    let manual = stdout(&run(&["man"]));
    assert!(manual.contains(".TH") && manual.contains("OPTIONS OF EVAL"));
}

/// Bad input: what is given and what must be said about it.
fn bad_inputs() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let mut noise = 0x2545_f491_4f6c_dd1d_u64;
    let random = std::iter::repeat_with(|| {
        noise ^= noise << 13;
        noise ^= noise >> 7;
        noise ^= noise << 17;
        noise.to_le_bytes()[3]
    });
    let nested = "Content-Type: message/rfc822\n\n".repeat(20_000);
    let truncated = fs::read(fixture("hostile-small/cut-off")).unwrap();
    vec![
        ("empty", vec![], "nothing here"),
        (
            "pdf",
            b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".to_vec(),
            "not an email",
        ),
        (
            "picture",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0".to_vec(),
            "This is a picture",
        ),
        (
            "zip",
            b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0a".to_vec(),
            "not an email",
        ),
        ("random", random.take(4_096).collect(), "not an email"),
        ("nul", vec![0], ""),
        (
            "30-mb",
            [PLAIN.as_bytes(), "x".repeat(30_000_000).as_bytes()].concat(),
            "too large",
        ),
        (
            "nested",
            format!("From: a@example.com\nMIME-Version: 1.0\n{nested}").into_bytes(),
            "could not be read",
        ),
        ("truncated", truncated, "could not be read"),
    ]
}

#[test]
fn bad_input_gets_a_clear_sentence() {
    for (name, bytes, sentence) in bad_inputs() {
        let output = feed(&["check", "--format", "jsonl", "-"], &bytes);
        assert!(code(&output) <= 2, "{name}");
        let line = &lines(&output)[0];
        assert_eq!(line["verdict"], "undecided", "{name}: {line}");
        let table = stdout(&feed(&["check", "-"], &bytes));
        assert!(table.contains(sentence), "{name}: {table}");
        let report = stdout(&feed(&["report", "-"], &bytes));
        assert!(report.contains("Cannot tell"), "{name}: {report}");
        let report = stdout(&feed(&["report", "--lang", "ja", "-"], &bytes));
        assert!(report.contains("判断できない"), "{name}: {report}");
    }
}

#[test]
fn hostile_mail_is_read_in_time() {
    let header = "From: a@example.com\nTo: b@example.com\nSubject: x\n";
    let hostile = [
        // Deeper than any limit, as multipart without an end.
        (0..20_000).fold(header.to_owned(), |mail, n| {
            mail + &format!("Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n")
        }),
        // Many links, recipients and header fields.
        format!(
            "{header}Cc: {}\n\n{}",
            "c@example.com, ".repeat(100_000),
            "https://example.com/ ".repeat(50_000)
        ),
        // Markup that never closes.
        format!(
            "{header}Content-Type: text/html\n\n{}",
            "<div><a href=x>".repeat(100_000)
        ),
    ];
    for mail in hostile {
        let start = std::time::Instant::now();
        let output = feed(&["check", "--format", "jsonl", "-"], mail.as_bytes());
        // Wide, for slow machines and builds without optimisation; what is quadratic takes minutes.
        assert!(start.elapsed().as_secs() < 60);
        assert_ne!(lines(&output)[0]["verdict"], "nothing-notable");
    }
}
