//! What the environment tells: language, time, policy.

use crate::args::{ContextArgs, Language, OutsideArgs, PolicyArgs, PolicyCommand};
use crate::{NOTHING, SOMETHING, TROUBLE, complain};
use miwake_checks::{Environment, Policy, PolicyFault};
use miwake_messages::{Lang, Messages};
use miwake_report::sentences::policy_fault;
use std::io::{self, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The language asked for, or that of the environment (POSIX: the first of these that is not empty).
pub(crate) fn lang(asked: Option<Language>) -> Lang {
    match asked {
        Some(Language::Ja) => Lang::Ja,
        Some(Language::En) => Lang::En,
        None => ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
            .map_or(Lang::En, |tag| Lang::from_tag(&tag)),
    }
}

/// The context of all mails of one run.
pub(crate) fn environment(args: &ContextArgs, messages: &Messages) -> io::Result<Environment> {
    Ok(Environment {
        answers: args.answers.iter().cloned().collect(),
        ..of(&args.outside, messages)?
    })
}

/// The context when nobody answers questions.
pub(crate) fn of(args: &OutsideArgs, messages: &Messages) -> io::Result<Environment> {
    let policy = match &args.policy {
        Some(file) => {
            let (policy, faults) = policy(file, messages)?.sound();
            if !faults.is_empty() {
                complain(&faulty(file, &faults, messages));
            }
            policy
        }
        None => Policy::default(),
    };
    Ok(Environment {
        now: args.now.or_else(clock),
        policy,
        ..Environment::default()
    })
}

fn clock() -> Option<i64> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

fn policy(file: &Path, messages: &Messages) -> io::Result<Policy> {
    let name = || ("file", file.display().to_string().into());
    let bytes = std::fs::read(file).map_err(|error| {
        let reason = ("reason", error.to_string().into());
        io::Error::new(
            error.kind(),
            messages.with("cli-cannot-read", [name(), reason]),
        )
    })?;
    // Editors on Windows put a byte order mark in front, which JSON does not allow.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    serde_json::from_slice(bytes).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let place = format!(" at line {line} column {column}");
        let reason = error.to_string().replace(&place, "");
        let arguments = [
            name(),
            ("line", line.into()),
            ("column", column.into()),
            ("reason", reason.into()),
        ];
        io::Error::other(messages.with("cli-policy-broken", arguments))
    })
}

/// `miwake policy check`.
pub(crate) fn explain_policy(args: &PolicyArgs, messages: &Messages) -> io::Result<u8> {
    let PolicyCommand::Check { file } = &args.command;
    match policy(file, messages) {
        Ok(policy) => {
            let (_, faults) = policy.sound();
            if !faults.is_empty() {
                let lines = faulty(file, &faults, messages);
                for line in lines.lines() {
                    writeln!(io::stdout(), "{}", crate::escape::visible(line))?;
                }
                return Ok(SOMETHING);
            }
            let name = file.display().to_string();
            let line = messages.with("cli-policy-good", [("file", name.into())]);
            writeln!(io::stdout(), "{}", crate::escape::visible(&line))?;
            Ok(NOTHING)
        }
        Err(error) => {
            complain(&error.to_string());
            Ok(TROUBLE)
        }
    }
}

/// What is wrong with entries of a policy, a line each below what they have in common.
fn faulty(file: &Path, faults: &[PolicyFault], messages: &Messages) -> String {
    let arguments = [
        ("file", file.display().to_string().into()),
        ("count", faults.len().into()),
    ];
    let head = messages.with("cli-policy-faults", arguments);
    let faults = faults.iter().map(|fault| policy_fault(fault, messages));
    let lines: Vec<String> = [head].into_iter().chain(faults).collect();
    lines.join("\n")
}

/// Reads a time: a date, a date with a time in UTC, or seconds since 1970.
pub(crate) fn time(text: &str) -> Result<i64, String> {
    if let Ok(seconds) = text.parse() {
        return Ok(seconds);
    }
    moment(text).ok_or_else(|| "write it as 2026-11-22 or 2026-11-22T09:30:00Z".to_owned())
}

fn moment(text: &str) -> Option<i64> {
    let (date, clock) = text.split_once('T').unwrap_or((text, "00:00:00Z"));
    let [year, month, day] = numbers(date, '-')?;
    let [hour, minute, second] = numbers(clock.strip_suffix('Z')?, ':')?;
    let fits = (1970..=9999).contains(&year)
        && (1..=12).contains(&month)
        && (1..=31).contains(&day)
        && (0..24).contains(&hour)
        && (0..60).contains(&minute)
        && (0..=60).contains(&second);
    fits.then(|| days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second)
}

fn numbers(text: &str, separator: char) -> Option<[i64; 3]> {
    let parts: Option<Vec<i64>> = text
        .split(separator)
        .map(|part| part.parse().ok())
        .collect();
    parts?.try_into().ok()
}

/// Days from 1970-01-01 to a date of the Gregorian calendar
/// (H. Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`; years from 1 on).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year / 400;
    let year_of_era = year - era * 400;
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        assert_eq!(time("0"), Ok(0));
        assert_eq!(time("1970-01-01"), Ok(0));
        assert_eq!(time("2000-02-29T12:00:00Z"), Ok(951_825_600));
        assert_eq!(time("2026-11-22T09:30:00Z"), Ok(1_795_339_800));
        assert!(time("2026-13-01").is_err());
        assert!(time("2026-11-22T09:30:00").is_err());
        assert!(time("yesterday").is_err());
    }
}
