//! `cargo xtask instructions`: how many instructions `miwake check` takes for three mails, counted by valgrind, beside
//! the numbers kept in tests/instructions.toml. Unlike times, counts are the same on a busy machine.

use crate::shell::{self, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the numbers are kept.
const KEPT: &str = "tests/instructions.toml";
/// Growth from which on the step fails, in percent of the kept number.
const MOST_GROWTH: u64 = 5;
/// How often the HTML of the newsletter stands in the large mail.
const REPEATED: usize = 40;
/// Bytes of the file attached to the large mail.
const ATTACHED: usize = 300_000;

/// The numbers as they are kept.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    /// Why they were last renewed.
    reason: String,
    /// Instructions by mail.
    mails: BTreeMap<String, u64>,
}

/// Counts, prints, and fails when a mail takes over 5 % more than is kept; with `renew`, keeps the counts with that
/// reason.
pub(crate) fn run(root: &Path, renew: Option<&str>) -> Result<()> {
    let valgrind = shell::on_path("valgrind").ok_or(
        "counting instructions needs valgrind on PATH, on Debian: sudo apt-get install valgrind",
    )?;
    shell::run(&mut shell::cargo(
        root,
        ["build", "--release", "--package", "miwake"],
    ))?;
    let mut counts = BTreeMap::new();
    for (name, mail) in mails(root)? {
        counts.insert(name.to_owned(), count(root, &valgrind, &mail)?);
    }
    let path = root.join(KEPT);
    if let Some(reason) = renew {
        let kept = Kept {
            reason: reason.to_owned(),
            mails: counts,
        };
        let head = "# Instructions that `miwake check` takes for three mails (release profile, x86-64); see\n\
                    # docs/PERFORMANCE.md. Written by `cargo xtask instructions --renew \"why\"`.\n\n";
        fs::write(&path, format!("{head}{}", toml::to_string(&kept)?))?;
        println!("wrote {KEPT}");
        return Ok(());
    }
    let kept: Kept = toml::from_str(&fs::read_to_string(&path)?)?;
    let (table, grown) = compared(&kept.mails, &counts);
    print!("{table}");
    if grown.is_empty() {
        return Ok(());
    }
    Err(format!(
        "over {MOST_GROWTH} % more instructions than in {KEPT} for: {}. If that is worth it: \
         cargo xtask instructions --renew \"why\"",
        grown.join(", ")
    )
    .into())
}

/// A table of the counts beside what is kept, and the mails that grew too much or are not kept.
fn compared(kept: &BTreeMap<String, u64>, counts: &BTreeMap<String, u64>) -> (String, Vec<String>) {
    let mut table = String::new();
    let mut grown = vec![];
    for (name, &now) in counts {
        let Some(&before) = kept.get(name) else {
            grown.push(name.clone());
            continue;
        };
        // Far below 2^52: exact but for the last digits, which only the table rounds.
        let growth = (now as f64 / before as f64 - 1.0) * 100.0;
        let _ = writeln!(table, "{name:<12} {before:>12} {now:>12} {growth:>+7.2} %");
        if now.saturating_mul(100) > before.saturating_mul(100 + MOST_GROWTH) {
            grown.push(name.clone());
        }
    }
    (table, grown)
}

/// The mails with their names: two fixtures, and a large one made of the second.
fn mails(root: &Path) -> Result<[(&'static str, PathBuf); 3]> {
    let fixtures = root.join("tests/fixtures/mail/ham");
    let newsletter = fixtures.join("newsletter-click-tracker-ja/mail.eml");
    let folder = root.join("target/instructions");
    fs::create_dir_all(&folder)?;
    let large = folder.join("large.eml");
    fs::write(&large, large_mail(&fs::read_to_string(&newsletter)?)?)?;
    Ok([
        ("small-plain", fixtures.join("colleague-reply-en/mail.eml")),
        ("newsletter", newsletter),
        ("large", large),
    ])
}

/// A mail with the body of `newsletter`, as it is coded there, many times, and a file of bytes that look like noise.
fn large_mail(newsletter: &str) -> Result<String> {
    let newsletter = newsletter.replace("\r\n", "\n");
    let (headers, body) = newsletter
        .split_once("\n\n")
        .ok_or("the newsletter has no body")?;
    let own = |line: &&str| {
        ["From:", "To:", "Subject:", "Date:"]
            .iter()
            .any(|name| line.starts_with(name))
    };
    let mut mail: String = headers
        .lines()
        .filter(own)
        .map(|line| format!("{line}\n"))
        .collect();
    mail.push_str("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"large\"\n");
    for _ in 0..REPEATED {
        // Each part is a mail's body with a boundary of its own inside.
        write!(mail, "\n--large\n{}\n\n{body}\n", content_headers(headers))?;
    }
    mail.push_str(
        "\n--large\nContent-Type: application/octet-stream; name=\"data.bin\"\n\
         Content-Disposition: attachment; filename=\"data.bin\"\nContent-Transfer-Encoding: base64\n\n",
    );
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut noise = 0x2545_f491_u32;
    for at in 1..=ATTACHED / 3 * 4 {
        noise ^= noise << 13;
        noise ^= noise >> 17;
        noise ^= noise << 5;
        let digit = usize::try_from(noise >> 26)?;
        mail.extend(DIGITS.get(digit).map(|digit| char::from(*digit)));
        if at % 76 == 0 {
            mail.push('\n');
        }
    }
    mail.push_str("\n--large--\n");
    Ok(mail)
}

/// The Content- fields of a header section, with their continuation lines.
fn content_headers(headers: &str) -> String {
    let mut kept = vec![];
    let mut keep = false;
    for line in headers.lines() {
        if !line.starts_with([' ', '\t']) {
            keep = line.to_ascii_lowercase().starts_with("content-");
        }
        if keep {
            kept.push(line);
        }
    }
    kept.join("\n")
}

/// Instructions of one check of a mail, start of the program included.
fn count(root: &Path, valgrind: &Path, mail: &Path) -> Result<u64> {
    let mut command = Command::new(valgrind);
    command
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(root.join("target/release/miwake"))
        .args(["check", "--format", "jsonl", "--now", "2026-11-22"])
        .args(["--jobs", "1", "-o", "/dev/null"])
        .arg(mail)
        .env_clear();
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let count = collected(&said);
    count.ok_or_else(|| format!("{} said no count:\n{said}", shell::shown(&command)).into())
}

/// The count in what callgrind says at its end.
fn collected(said: &str) -> Option<u64> {
    let (_, count) = said.split_once("Collected :")?;
    count.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_read() {
        let said = "==7== Events    : Ir\n==7== Collected : 6396114\n==7== \n";
        assert_eq!(collected(said), Some(6_396_114));
        assert_eq!(collected("==7== nothing"), None);
    }

    #[test]
    fn growth_over_the_bound_fails() {
        let of = |large: u64| BTreeMap::from([("large".to_owned(), large)]);
        assert!(compared(&of(1_000), &of(1_050)).1.is_empty());
        assert_eq!(compared(&of(1_000), &of(1_051)).1, ["large"]);
        assert!(compared(&of(1_000), &of(500)).1.is_empty());
        assert_eq!(compared(&BTreeMap::new(), &of(1)).1, ["large"]);
    }

    #[test]
    fn the_large_mail_has_the_body_many_times_and_a_file() {
        let mail = large_mail(
            "From: a@b.example\nX-A: b\nContent-Type: text/html;\n charset=utf-8\n\n<p>x</p>\n",
        );
        let mail = mail.expect("a body");
        assert_eq!(mail.matches("<p>x</p>").count(), REPEATED);
        assert_eq!(mail.matches("text/html;\n charset=utf-8").count(), REPEATED);
        assert!(mail.len() > ATTACHED && !mail.contains("X-A"));
        assert_eq!(
            mail,
            large_mail("From: a@b.example\nContent-Type: text/html;\n charset=utf-8\n\n<p>x</p>\n")
                .expect("a body")
        );
    }
}
