//! What the environment tells: language, time, policy.

use crate::args::{ContextArgs, Language, OutsideArgs};
use crate::machine::{clock, read};
use crate::status::complain;
use miwake_checks::{Environment, Policy, PolicyFault};
use miwake_engine::{RuleFault, pattern_faults};
use miwake_messages::{Lang, Messages};
use miwake_report::sentences::policy_fault;
use std::io;
use std::path::Path;

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
        Some(file) => usable(file, messages)?.0,
        None => Policy::default(),
    };
    Ok(Environment {
        now: args.now.or_else(clock),
        policy,
        ..Environment::default()
    })
}

/// The policy in `file` without what cannot be used, which is told on standard error; whether there was any. Rules whose
/// pattern is broken are among them, and hit nothing.
pub(crate) fn usable(file: &Path, messages: &Messages) -> io::Result<(Policy, bool)> {
    let (policy, mut faults) = policy(file, messages)?.validate();
    faults.extend(pattern_faults(&policy).iter().map(RuleFault::entry));
    if !faults.is_empty() {
        complain(&faulty(file, &faults, messages));
    }
    Ok((policy, !faults.is_empty()))
}

/// The policy in `file`, whatever is wrong with its entries.
pub(crate) fn policy(file: &Path, messages: &Messages) -> io::Result<Policy> {
    let bytes = read(file, messages)?;
    // Editors on Windows put a byte order mark in front, which JSON does not allow.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    serde_json::from_slice(bytes).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let place = format!(" at line {line} column {column}");
        let reason = error.to_string().replace(&place, "");
        let arguments = [
            ("file", file.display().to_string().into()),
            ("line", line.into()),
            ("column", column.into()),
            ("reason", reason.into()),
        ];
        io::Error::other(messages.with("cli-policy-broken", arguments))
    })
}

/// What is wrong with entries of a policy, a line each below what they have in common.
pub(crate) fn faulty(file: &Path, faults: &[PolicyFault], messages: &Messages) -> String {
    let arguments = [
        ("file", file.display().to_string().into()),
        ("count", faults.len().into()),
    ];
    let head = messages.with("cli-policy-faults", arguments);
    let faults = faults.iter().map(|fault| policy_fault(fault, messages));
    let lines: Vec<String> = [head].into_iter().chain(faults).collect();
    lines.join("\n")
}
