//! `miwake drill send` against a real relay: aiosmtpd (Debian: python3-aiosmtpd), which the test starts.
//!
//! Those that need it are run by `cargo xtask test --all`, or by `cargo test -p miwake --test send -- --ignored`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

use miwake_drill::{Owner, PlannedMail, SEND_PLAN_KIND, SendPlan, Wave};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("send-{name}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("kit/mail")).unwrap();
        Self(folder)
    }

    /// A kit for these people, whose waves are at these seconds from now.
    fn kit(&self, people: &[(&str, usize)], waves: &[i64]) -> SendPlan {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let now = i64::try_from(now.as_secs()).unwrap();
        let mut plan = SendPlan {
            kind: SEND_PLAN_KIND.to_owned(),
            schema: 1,
            campaign: "autumn".to_owned(),
            owner: Owner {
                organisation: "Mihon Trading".to_owned(),
                contact: "IT desk".to_owned(),
                email: "desk@example.co.jp".to_owned(),
            },
            sender: "soumu@example.co.jp".to_owned(),
            own_domains: vec!["example.co.jp".to_owned()],
            drill_domains: vec![],
            waves: waves.iter().map(|at| Wave { at: now + at }).collect(),
            mails: vec![],
        };
        for (index, (local, wave)) in people.iter().enumerate() {
            let file = format!("mail/{:05}.eml", index + 1);
            let to = format!("{local}@example.co.jp");
            fs::write(self.0.join("kit").join(&file), mail(&to)).unwrap();
            let wave = *wave;
            plan.mails.push(PlannedMail { file, to, wave });
        }
        self.save(&plan);
        plan
    }

    fn save(&self, plan: &SendPlan) {
        let json = serde_json::to_vec_pretty(plan).unwrap();
        fs::write(self.0.join("kit/send-plan.json"), json).unwrap();
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_miwake"));
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "MIWAKE_RELAY_PASSWORD"] {
            command.env_remove(name);
        }
        command.current_dir(&self.0).args(["drill", "send"]);
        command.args(arguments).arg("kit");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Whom the relay took mails for, in order.
    fn taken(&self) -> Vec<String> {
        let text = fs::read_to_string(self.0.join("taken.jsonl")).unwrap_or_default();
        let lines = text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines
            .map(|line| line["to"][0].as_str().unwrap().to_owned())
            .collect()
    }
}

fn mail(to: &str) -> String {
    format!(
        "From: Mihon <soumu@example.co.jp>\r\nTo: {to}\r\nSubject: Parcel\r\nDate: Mon, 30 Nov 2026 09:00:00 +0900\r\n\
         X-Miwake-Drill: owner=Mihon Trading; contact=IT desk <desk@example.co.jp>\r\nMessage-ID: <{to}>\r\n\r\n\
         .A line that begins with a dot\r\nhttps://intranet.example.co.jp/drill/?c=autumn&rid=Ab3dE5f\r\n"
    )
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The relay; it ends with the test.
struct Relay {
    child: Child,
    address: String,
}

impl Drop for Relay {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Relay {
    fn start(folder: &Folder) -> Self {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        fs::write(folder.0.join("ca.pem"), made.cert.pem()).unwrap();
        fs::write(folder.0.join("key.pem"), made.signing_key.serialize_pem()).unwrap();
        fs::write(folder.0.join("pw"), "right horse\n").unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/relay/relay.py");
        let child = Command::new(python())
            .arg(script)
            .args(["ca.pem", "key.pem", "port", "taken.jsonl"])
            .current_dir(&folder.0)
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut relay = Self {
            child,
            address: String::new(),
        };
        let end = Instant::now() + Duration::from_secs(60);
        while relay.address.is_empty() {
            if let Ok(port) = fs::read_to_string(folder.0.join("port")) {
                relay.address = format!("localhost:{port}");
            }
            assert!(Instant::now() < end, "the relay did not start");
            std::thread::sleep(Duration::from_millis(50));
        }
        relay
    }

    /// The arguments that sign in, and more.
    fn with<'a>(&'a self, more: &[&'a str]) -> Vec<&'a str> {
        let mut arguments = vec!["--relay", &self.address, "--user", "drill"];
        arguments.extend(["--password-file", "pw", "--ca-file", "ca.pem"]);
        arguments.extend(["--rate", "6000", "--retry-after", "0"]);
        arguments.extend(more);
        arguments
    }
}

/// The Python that has aiosmtpd: Debian's package installs it for Debian's Python alone.
fn python() -> &'static str {
    ["python3", "/usr/bin/python3"]
        .into_iter()
        .find(|python| {
            let mut command = Command::new(python);
            let found = command.args(["-c", "import aiosmtpd"]).output();
            found.is_ok_and(|output| output.status.success())
        })
        .expect("aiosmtpd is needed (Debian, Ubuntu: python3-aiosmtpd)")
}

#[test]
fn nothing_is_sent_unless_asked_for() {
    let folder = Folder::new("rehearsal");
    folder.kit(&[("a", 0), ("b", 1)], &[-5, 3_600]);
    let output = folder.run(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let text = stdout(&output);
    assert!(text.contains("2 emails from soumu@example.co.jp"), "{text}");
    assert!(text.contains("Nothing was sent"), "{text}");
    assert!(!folder.0.join("kit.send-log.jsonl").exists());
    // To send, a relay, an account and a password are needed.
    let output = folder.run(&["--relay", "localhost:1", "--go"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("--user"), "{}", stderr(&output));
    assert_eq!(folder.run(&["--go"]).status.code(), Some(2));
}

#[test]
fn a_kit_is_read_as_the_zip_that_it_is() {
    let folder = Folder::new("zip");
    folder.kit(&[("a", 0), ("b", 0)], &[-5]);
    let mut zip = zip::ZipWriter::new(fs::File::create(folder.0.join("kit.zip")).unwrap());
    let stored =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for name in ["send-plan.json", "mail/00001.eml", "mail/00002.eml"] {
        zip.start_file(name, stored).unwrap();
        let bytes = fs::read(folder.0.join("kit").join(name)).unwrap();
        std::io::Write::write_all(&mut zip, &bytes).unwrap();
    }
    zip.finish().unwrap();
    fs::remove_dir_all(folder.0.join("kit")).unwrap();
    fs::rename(folder.0.join("kit.zip"), folder.0.join("kit")).unwrap();
    let output = folder.run(&[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stdout(&output).contains("2 emails"), "{}", stdout(&output));
    fs::write(folder.0.join("kit"), "no zip").unwrap();
    assert_eq!(folder.run(&[]).status.code(), Some(2));
}

#[test]
fn a_kit_that_breaks_a_rule_is_not_sent() {
    let folder = Folder::new("rules");
    let refused = |said: &str| {
        let output = folder.run(&[]);
        assert_eq!(output.status.code(), Some(2), "{said}: {}", stdout(&output));
        assert!(
            stderr(&output).contains(said),
            "{said}: {}",
            stderr(&output)
        );
    };
    let mut plan = folder.kit(&[("a", 0), ("b", 0)], &[-5]);
    plan.mails[1].to = "b@example.com".to_owned();
    folder.save(&plan);
    refused("recipient b@example.com");

    // The list says one thing, the mail another.
    for (header, said) in [
        (
            "To: a@example.co.jp, x@example.com",
            "the planned person alone",
        ),
        (
            "To: a@example.co.jp\r\nBcc: x@example.com",
            "the planned person alone",
        ),
        ("To: b@example.co.jp", "the planned person alone"),
    ] {
        folder.kit(&[("a", 0)], &[-5]);
        let text = mail("a@example.co.jp").replacen("To: a@example.co.jp", header, 1);
        fs::write(folder.0.join("kit/mail/00001.eml"), text).unwrap();
        refused(said);
    }
    for (from, to, said) in [
        (
            "soumu@example.co.jp",
            "soumu@example.com",
            "the address that the plan names",
        ),
        (
            "X-Miwake-Drill",
            "X-Other",
            "does not name the drill's owner",
        ),
        (
            "desk@example.co.jp",
            "other@example.co.jp",
            "does not name the drill's owner",
        ),
        (
            "Subject: Parcel",
            "Subject: 荷物",
            "letters that not every mail server takes",
        ),
    ] {
        folder.kit(&[("a", 0)], &[-5]);
        let text = mail("a@example.co.jp").replacen(from, to, 1);
        fs::write(folder.0.join("kit/mail/00001.eml"), text).unwrap();
        refused(said);
    }
    fs::remove_file(folder.0.join("kit/send-plan.json")).unwrap();
    refused("send-plan.json");
}

#[test]
#[ignore = "needs aiosmtpd"]
fn each_person_gets_one_mail_whatever_the_relay_does() {
    let folder = Folder::new("all");
    let relay = Relay::start(&folder);
    let people = [
        ("a", 0),
        ("refuse-b", 0),
        ("later-c", 0),
        ("drop-d", 0),
        ("lost-e", 0),
        ("f", 0),
        ("g", 1),
        ("h", 2),
    ];
    folder.kit(&people, &[-5, 3_600, -200_000]);
    let rehearsal = folder.run(&relay.with(&[]));
    assert!(
        stdout(&rehearsal).contains("signed in"),
        "{}",
        stderr(&rehearsal)
    );
    assert_eq!(folder.taken(), Vec::<String>::new());

    let output = folder.run(&relay.with(&["--go"]));
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let text = stdout(&output);
    for said in [
        "Sent: 4",
        "Refused by the relay: 1",
        "Not known whether the relay took them: 1",
        "Still to be sent: 2",
    ] {
        assert!(text.contains(said), "{said}: {text}{}", stderr(&output));
    }
    let mut taken = folder.taken();
    taken.sort();
    let all =
        ["a", "drop-d", "f", "later-c", "lost-e"].map(|local| format!("{local}@example.co.jp"));
    assert_eq!(taken, all);

    // Again: nobody gets a second mail.
    let output = folder.run(&relay.with(&["--go"]));
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert_eq!(folder.taken().len(), 5);
    // A late wave and a mail in doubt only when that is said.
    folder.run(&relay.with(&["--go", "--late", "--retry-unsure"]));
    let taken = folder.taken();
    assert_eq!(taken.len(), 7, "{taken:?}");
    assert_eq!(
        taken.iter().filter(|to| to.starts_with("lost-e")).count(),
        2
    );
    assert!(taken.contains(&"h@example.co.jp".to_owned()));

    // What arrived is what the kit holds, dots and all.
    let lines = fs::read_to_string(folder.0.join("taken.jsonl")).unwrap();
    let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["from"], "soumu@example.co.jp");
    assert_eq!(first["mail"], mail("a@example.co.jp"));
}

#[test]
#[ignore = "needs aiosmtpd"]
fn a_relay_that_cannot_be_used_is_told() {
    let folder = Folder::new("relay");
    let relay = Relay::start(&folder);
    folder.kit(&[("a", 0)], &[-5]);
    let told = |arguments: &[&str], said: &str| {
        let output = folder.run(arguments);
        assert_eq!(output.status.code(), Some(2), "{said}: {}", stdout(&output));
        assert!(
            stderr(&output).contains(said),
            "{said}: {}",
            stderr(&output)
        );
    };
    fs::write(folder.0.join("pw"), "wrong").unwrap();
    told(&relay.with(&["--go"]), "does not accept this sign-in");
    fs::write(folder.0.join("pw"), "right horse").unwrap();
    let mut strange = relay.with(&["--go"]);
    strange.retain(|argument| !["--ca-file", "ca.pem"].contains(argument));
    told(&strange, "No encrypted connection");
    let mut nowhere = relay.with(&["--go"]);
    nowhere[1] = "localhost:1";
    told(&nowhere, "cannot be reached");
    assert_eq!(folder.taken(), Vec::<String>::new());

    let mut plan = folder.kit(&[("a", 0)], &[-5]);
    plan.sender = "stranger@example.co.jp".to_owned();
    folder.save(&plan);
    let text = mail("a@example.co.jp").replacen("soumu@", "stranger@", 1);
    fs::write(folder.0.join("kit/mail/00001.eml"), text).unwrap();
    fs::remove_file(folder.0.join("kit.send-log.jsonl")).unwrap();
    told(
        &relay.with(&["--go"]),
        "does not take emails from this sender",
    );
}

#[test]
#[ignore = "needs aiosmtpd"]
fn a_process_that_is_killed_sends_nothing_twice() {
    let folder = Folder::new("killed");
    let relay = Relay::start(&folder);
    let names: Vec<String> = (0..60).map(|number| format!("p{number}")).collect();
    let people: Vec<(&str, usize)> = names.iter().map(|name| (name.as_str(), 0)).collect();
    folder.kit(&people, &[-5]);
    let mut arguments = relay.with(&["--go"]);
    let rate = arguments
        .iter()
        .position(|argument| *argument == "6000")
        .unwrap();
    arguments[rate] = "1200";
    // Killed again and again, at times that differ.
    for pause in [400, 650, 900, 300] {
        let mut child = folder.command(&arguments).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(pause));
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let output = folder.run(&arguments);
    let taken = folder.taken();
    let mut once = taken.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), taken.len(), "somebody got two: {taken:?}");
    // All got it, but for those of whom it is not known; each kill leaves one of these at most.
    let text = stdout(&output);
    let unsure = text.lines().find(|line| line.contains("Not known"));
    let unsure: usize = unsure.map_or(0, |line| {
        let digits: String = line.chars().filter(char::is_ascii_digit).collect();
        digits.parse().unwrap()
    });
    assert!(unsure <= 4, "{text}");
    assert!(
        taken.len() + unsure >= 60 && taken.len() <= 60,
        "{} taken: {text}",
        taken.len()
    );
}
