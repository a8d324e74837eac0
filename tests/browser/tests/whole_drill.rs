//! A drill from roster to results: prepared, sent through a real relay, its links clicked in Chromium and by a scanner,
//! reported by mail, and counted.
//!
//! Ignored by `cargo test` because it needs aiosmtpd (Debian: python3-aiosmtpd), Chromium and the built site:
//! `cargo xtask test --only relay`.
#![cfg(test)]

use miwake_browser_tests::{Error, Page, dist};
use miwake_mail::{Limits, read};
use serde_json::Value;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Everybody is a department of their own, so that tables by department tell who did what.
const PEOPLE: usize = 12;
/// Who clicks and touches the page, whose links a scanner follows, and who reports.
const CLICKED: [usize; 3] = [2, 5, 9];
const SCANNED: [usize; 5] = [1, 3, 5, 7, 11];
const REPORTED: [usize; 2] = [4, 9];

struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, Error> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("whole-drill");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    fn write(&self, name: &str, content: &str) -> Result<(), Error> {
        Ok(fs::write(self.0.join(name), content)?)
    }

    /// The command, as people run it.
    fn miwake(&self, arguments: &[&str]) -> Result<Command, Error> {
        // Test programs lie in `deps` below it.
        let own = std::env::current_exe()?;
        let folder = own.ancestors().nth(2).ok_or("no folder")?;
        let mut command = Command::new(folder.join("miwake"));
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command.current_dir(&self.0).args(arguments);
        Ok(command)
    }

    fn run(&self, arguments: &[&str]) -> Result<Output, Error> {
        let output = self.miwake(arguments)?.output()?;
        if output.status.success() {
            Ok(output)
        } else {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(format!("{arguments:?}: {said}").into())
        }
    }

    /// Unpacks the kit.
    fn unpack(&self) -> Result<(), Error> {
        let mut kit = zip::ZipArchive::new(fs::File::open(self.0.join("kit.zip"))?)?;
        Ok(kit.extract(self.0.join("kit"))?)
    }
}

/// A process that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The relay, with a certificate of its own, on a free port.
fn relay(folder: &Folder) -> Result<(Running, String), Error> {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()])?;
    folder.write("ca.pem", &made.cert.pem())?;
    folder.write("key.pem", &made.signing_key.serialize_pem())?;
    folder.write("pw", "right horse\n")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let child = Command::new(python()?)
        .arg(
            root.join("crates/cli/tests/relay/relay.py")
                .canonicalize()?,
        )
        .args(["ca.pem", "key.pem", "port", "taken.jsonl"])
        .current_dir(&folder.0)
        .stderr(Stdio::null())
        .spawn()?;
    let running = Running(child);
    let end = Instant::now() + Duration::from_secs(60);
    while Instant::now() < end {
        if let Ok(port) = fs::read_to_string(folder.0.join("port")) {
            return Ok((running, format!("localhost:{port}")));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    Err("the relay did not start".into())
}

/// The Python that has aiosmtpd: Debian's package installs it for Debian's Python alone.
fn python() -> Result<&'static str, Error> {
    let has = |python: &&str| {
        let mut command = Command::new(python);
        let found = command.args(["-c", "import aiosmtpd"]).output();
        found.is_ok_and(|output| output.status.success())
    };
    let known = ["python3", "/usr/bin/python3"].into_iter().find(has);
    known.ok_or_else(|| "aiosmtpd is needed (Debian, Ubuntu: python3-aiosmtpd)".into())
}

/// Serves the site with the kit on that port.
fn serve(folder: &Folder, port: u16) -> Result<Running, Error> {
    let (port, site) = (port.to_string(), dist());
    let site = site.to_string_lossy();
    let mut command = folder.miwake(&["serve", "--kit", "kit", "--port", &port, &site])?;
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let said = child.stdout.take().ok_or("no standard output")?;
    let running = Running(child);
    let mut line = String::new();
    BufReader::new(said).read_line(&mut line)?;
    match line.starts_with("Serving ") {
        true => Ok(running),
        false => Err(format!("the site is not served: {line}").into()),
    }
}

/// The link of each person's mail, as the relay took it, in the order of the roster.
fn links(folder: &Folder) -> Result<Vec<String>, Error> {
    let taken = fs::read_to_string(folder.0.join("taken.jsonl"))?;
    let mut links = vec![String::new(); PEOPLE];
    for line in taken.lines() {
        let line: Value = serde_json::from_str(line)?;
        let to = line["to"][0].as_str().ok_or("nobody")?;
        let number = to.trim_start_matches('p').split('@').next().unwrap_or("");
        let number: usize = number.parse()?;
        let mail = read(
            line["mail"].as_str().unwrap_or("").as_bytes(),
            &Limits::DEFAULT,
        );
        let mut found = mail.links.iter().map(|link| link.href.as_str());
        let link = found.find(|link| link.contains("rid=")).ok_or("no link")?;
        let place = links.get_mut(number).ok_or("a stranger")?;
        assert_eq!(place, "", "{to} got two mails");
        link.clone_into(place);
    }
    assert!(links.iter().all(|link| !link.is_empty()), "{links:?}");
    Ok(links)
}

/// Asks for a page as scanners do: no script is run, nobody touches it.
fn scan(link: &str) -> Result<(), Error> {
    let rest = link.strip_prefix("http://").ok_or("no address")?;
    let (host, path) = rest.split_once('/').ok_or("no path")?;
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "GET /{path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: Mozilla/5.0 (Windows NT 10.0)\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    match answer.starts_with(b"HTTP/1.1 200") {
        true => Ok(()),
        false => Err("the page was not served".into()),
    }
}

/// Departments of the results of which somebody did this.
fn who(results: &Value, did: &str) -> Result<Vec<String>, Error> {
    let tables = results["tables"].as_array().ok_or("no tables")?;
    let table = tables
        .iter()
        .find(|table| table["attribute"] == "department")
        .ok_or("no table by department")?;
    let groups = table["groups"].as_array().ok_or("no groups")?;
    let mut who: Vec<String> = groups
        .iter()
        .filter(|group| group[did]["share"]["count"].as_u64().unwrap_or(0) > 0)
        .filter_map(|group| Some(group["name"].as_str()?.to_owned()))
        .collect();
    who.sort();
    Ok(who)
}

fn departments(numbers: &[usize]) -> Vec<String> {
    numbers
        .iter()
        .map(|number| format!("D{number:02}"))
        .collect()
}

#[test]
#[ignore = "needs aiosmtpd, Chromium and the built site: cargo xtask test --only relay"]
fn a_drill_is_prepared_sent_clicked_reported_and_counted() {
    Page::run(|page| async move { whole(page).await }).expect("a drill");
}

async fn whole(page: Page) -> Result<(), Error> {
    let folder = Folder::new()?;
    let mut roster = "氏名,メールアドレス,部署\n".to_owned();
    for number in 0..PEOPLE {
        roster.push_str(&format!(
            "見本 {number},p{number}@example.co.jp,D{number:02}\n"
        ));
    }
    folder.write("roster.csv", &roster)?;
    folder.write(
        "policy.json",
        r#"{"organisation": "株式会社見本製作所", "own_domains": ["example.co.jp"],
            "contact": {"name": "情報システム担当", "email": "it-desk@example.co.jp", "phone": "03-0000-0000"}}"#,
    )?;
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let site = format!("http://127.0.0.1:{port}/drill/");
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let starts = (now + 5).to_string();
    folder.run(&[
        "drill",
        "prepare",
        "--roster",
        "roster.csv",
        "--template",
        "mailbox-full-ja",
        "--policy",
        "policy.json",
        "--site",
        &site,
        "--starts",
        &starts,
        "--campaign",
        "autumn",
        "--output",
        "kit.zip",
    ])?;
    folder.unpack()?;

    let (_relay, address) = relay(&folder)?;
    folder.run(&[
        "drill",
        "send",
        "--relay",
        &address,
        "--user",
        "drill",
        "--password-file",
        "pw",
        "--ca-file",
        "ca.pem",
        "--rate",
        "6000",
        "--go",
        "--wait",
        "kit",
    ])?;
    let links = links(&folder)?;

    let _site = serve(&folder, port)?;
    // A kit holds names and tokens: of it campaigns are handed out, and nothing else.
    for secret in [
        "tokens.csv",
        "project.json",
        "drill/campaigns/../../tokens.csv",
        "drill/campaigns/%2e%2e/%2e%2e/tokens.csv",
    ] {
        assert!(
            scan(&format!("http://127.0.0.1:{port}/{secret}")).is_err(),
            "{secret}"
        );
    }
    // A scanner follows links within seconds of sending; people take longer.
    for number in SCANNED {
        scan(&links[number])?;
    }
    tokio::time::sleep(Duration::from_secs(12)).await;
    // A browser without a window says so, and would be taken for the program that it is.
    let agent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
    let agent = serde_json::json!({ "userAgent": agent });
    page.devtools("Emulation.setUserAgentOverride", agent)
        .await?;
    for number in CLICKED {
        page.client().goto(&links[number]).await?;
        page.wait_for("html[data-campaign=shown]").await?;
        // A touch, as only a person's device makes one.
        page.click_on("#start").await?;
        let log = folder.0.join("access.log");
        let token = links[number].split("rid=").nth(1).ok_or("no token")?;
        let asked = format!("seen.txt?rid={token}");
        miwake_browser_tests::wait_until("the sign of a person", || async {
            Ok(fs::read_to_string(&log)?.contains(&asked).then_some(()))
        })
        .await?;
    }
    let mut reports = String::new();
    for number in REPORTED {
        reports.push_str(&format!(
            "From p{number}@example.co.jp Mon Nov 30 10:00:00 2026\nFrom: p{number}@example.co.jp\n\
             To: it-desk@example.co.jp\nDate: {}\nSubject: Fwd: is this real?\n\nPlease look.\n\n",
            date(now + 60)
        ));
    }
    folder.write("reports.mbox", &reports)?;

    // The project in the kit, the log and the reports.
    let output = folder.run(&[
        "drill",
        "results",
        "--format",
        "json",
        "kit/project.json",
        "access.log",
        "reports.mbox",
    ])?;
    let results: Value = serde_json::from_slice(&output.stdout)?;
    assert_eq!(
        who(&results, "opened")?,
        departments(&CLICKED),
        "{results:#}"
    );
    assert_eq!(
        who(&results, "reported")?,
        departments(&REPORTED),
        "{results:#}"
    );
    Ok(())
}

/// `Mon, 30 Nov 2026 10:00:00 +0000` of seconds since 1970.
fn date(at: u64) -> String {
    let output = Command::new("date")
        .args([
            "-u",
            "-d",
            &format!("@{at}"),
            "+%a, %d %b %Y %H:%M:%S +0000",
        ])
        .env("LC_ALL", "C")
        .output();
    output.map_or(String::new(), |output| {
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    })
}
