//! `miwake policy`: what is wrong with a policy, and what its rules hit.

use crate::args::{PolicyArgs, PolicyCommand, TryArgs, TryFormat};
use crate::describe::Checked;
use crate::environment::{faulty, policy, usable};
use crate::escape::{json, short, visible};
use crate::files::sources;
use crate::run::{Trouble, bar, cannot_read, in_order, note_panics, processors};
use crate::status::{NOTHING, SOMETHING, TROUBLE, complain};
use crate::table::{plain, trimmed};
use indicatif::ProgressBar;
use miwake_checks::{Environment, OwnRule, Policy, PolicyFault};
use miwake_engine::{RuleFault, pattern_faults};
use miwake_messages::Messages;
use serde::Serialize;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

/// Most files named for a rule.
const EXAMPLES: usize = 3;

/// `miwake policy check`.
pub(crate) fn explain_policy(args: &PolicyArgs, messages: &Messages) -> io::Result<u8> {
    let file = match &args.command {
        PolicyCommand::Check { file } => file,
        PolicyCommand::Try(args) => return try_rules(args, messages),
    };
    match policy(file, messages) {
        Ok(policy) => {
            let (policy, faults) = policy.validate();
            let broken = pattern_faults(&policy);
            if !faults.is_empty() || !broken.is_empty() {
                let all = broken.iter().map(RuleFault::entry);
                let all: Vec<PolicyFault> = faults.into_iter().chain(all).collect();
                let lines = faulty(file, &all, messages);
                for line in lines.lines() {
                    writeln!(io::stdout(), "{}", visible(line))?;
                }
                for line in broken.iter().flat_map(|fault| drawn(file, fault, messages)) {
                    writeln!(io::stdout(), "{line}")?;
                }
                return Ok(SOMETHING);
            }
            let name = file.display().to_string();
            let line = messages.with("cli-policy-good", [("file", name.into())]);
            writeln!(io::stdout(), "{}", visible(&line))?;
            Ok(NOTHING)
        }
        Err(error) => {
            complain(&error.to_string());
            Ok(TROUBLE)
        }
    }
}

/// A mistake in a pattern as lines: which rule, what is wrong, the pattern, and a mark below the place.
pub(crate) fn drawn(file: &Path, fault: &RuleFault, messages: &Messages) -> [String; 3] {
    let mistake = &fault.mistake;
    let id = match mistake.detail.as_str() {
        "" => "cli-policy-pattern-large",
        _ => "cli-policy-pattern",
    };
    let arguments = [
        ("file", file.display().to_string().into()),
        ("id", fault.id.as_str().into()),
        ("column", mistake.column.into()),
        ("reason", mistake.detail.as_str().into()),
    ];
    let before = fault.pattern.get(..mistake.start).unwrap_or_default();
    [
        visible(&messages.with(id, arguments)),
        format!("  {}", visible(&fault.pattern)),
        format!("  {}^", " ".repeat(columns(&visible(before)))),
    ]
}

/// How many columns a terminal needs; East Asian letters take two.
fn columns(text: &str) -> usize {
    let wide = |c: char| if c >= '\u{1100}' { 2 } else { 1 };
    text.chars().map(wide).sum()
}

/// What one rule hit.
#[derive(Serialize)]
struct Hits<'a> {
    id: &'a str,
    look_in: &'a str,
    level: &'static str,
    /// Mails in which it hits something.
    mails: usize,
    /// Of all mails, 0 to 1; 0 where there are none.
    share: f64,
    /// Places in all of them; of one mail at most 100 count.
    places: usize,
    /// Some of the mails.
    examples: Vec<String>,
}

/// What all rules hit.
#[derive(Serialize)]
struct Tried<'a> {
    mails: usize,
    /// Files that are no mail.
    left_out: usize,
    /// Files and folders that could not be read.
    unread: usize,
    rules: Vec<Hits<'a>>,
}

/// `miwake policy try`.
pub(crate) fn try_rules(args: &TryArgs, messages: &Messages) -> io::Result<u8> {
    let (policy, broken) = usable(&args.policy, messages)?;
    if policy.rules.is_empty() {
        let name = args.policy.display().to_string();
        complain(&messages.with("cli-try-no-rules", [("file", name.into())]));
        return Ok(TROUBLE);
    }
    let rules = policy.rules.clone();
    let mut tried = Tried {
        mails: 0,
        left_out: 0,
        unread: 0,
        rules: rules.iter().map(Hits::none).collect(),
    };
    apply(args, policy, &mut tried, messages)?;
    write(args.format, &tried, messages)?;
    Ok(if tried.unread > 0 || broken {
        TROUBLE
    } else {
        NOTHING
    })
}

fn apply(
    args: &TryArgs,
    policy: Policy,
    tried: &mut Tried<'_>,
    messages: &Messages,
) -> io::Result<()> {
    let environment = Environment {
        policy,
        ..Environment::default()
    };
    let (sources, unread) = sources(&args.files);
    tried.unread += unread.len();
    for (folder, error) in unread {
        complain(&cannot_read(&folder.to_string_lossy(), &error, messages));
    }
    note_panics();
    let progress = match sources.len() > 1 && io::stderr().is_terminal() {
        true => bar(sources.len()),
        false => ProgressBar::hidden(),
    };
    let jobs = args.jobs.map_or_else(processors, usize::from);
    in_order(&sources, &environment, messages.lang(), jobs, &mut |done| {
        if done.last {
            progress.inc(1);
        }
        match &done.result {
            Ok(checked) if !checked.looks_like_mail() && done.optional => tried.left_out += 1,
            Ok(checked) => tried.add(&done.name, checked),
            Err(trouble) => {
                tried.unread += 1;
                progress.suspend(|| complain(&trouble.told(&done.name, messages)));
            }
        }
        Ok(())
    })?;
    progress.finish_and_clear();
    tried.finish();
    Ok(())
}

impl<'a> Hits<'a> {
    fn none(rule: &'a OwnRule) -> Self {
        Self {
            id: &rule.id,
            look_in: &rule.look_in,
            level: rule.level.id(),
            mails: 0,
            share: 0.0,
            places: 0,
            examples: vec![],
        }
    }
}

impl Tried<'_> {
    fn add(&mut self, name: &str, checked: &Checked) {
        self.mails += 1;
        for hit in &checked.line.own_rules {
            let mut rules = self.rules.iter_mut();
            if let Some(rule) = rules.find(|rule| rule.id == hit.id) {
                rule.mails += 1;
                rule.places += hit.count;
                if rule.examples.len() < EXAMPLES {
                    rule.examples.push(name.to_owned());
                }
            }
        }
    }

    fn finish(&mut self) {
        let all = self.mails;
        for rule in &mut self.rules {
            // Counts of mails are far below what a float holds exactly.
            rule.share = match all {
                0 => 0.0,
                all => (rule.mails as f64 / all as f64 * 10_000.0).round() / 10_000.0,
            };
        }
    }
}

fn write(format: TryFormat, tried: &Tried<'_>, messages: &Messages) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match format {
        TryFormat::Json => {
            let text = serde_json::to_string_pretty(tried)?;
            writeln!(out, "{}", json(&text))
        }
        TryFormat::Text => {
            let arguments = [
                ("mails", tried.mails.into()),
                ("rules", tried.rules.len().into()),
                ("unread", tried.unread.into()),
            ];
            writeln!(out, "{}\n", messages.with("cli-try-head", arguments))?;
            writeln!(out, "{}", table(tried, messages))
        }
    }
}

fn table(tried: &Tried<'_>, messages: &Messages) -> String {
    let mut table = plain(true);
    table.set_header(
        ["id", "level", "hits", "examples"].map(|id| messages.text(&format!("cli-column-{id}"))),
    );
    for rule in &tried.rules {
        let share = format!("{:.1}", rule.share * 100.0);
        let count = [("count", rule.mails.into()), ("share", share.into())];
        let examples: Vec<String> = rule.examples.iter().map(|name| short(name, 60)).collect();
        table.add_row([
            visible(rule.id),
            messages.text(&format!("own-level-{}", rule.level)),
            messages.with("cli-try-count", count),
            examples.join("  "),
        ]);
    }
    trimmed(&table)
}

impl Trouble {
    /// A sentence that says why there is no result.
    pub(crate) fn told(&self, name: &str, messages: &Messages) -> String {
        match self {
            Self::Unread(error) => cannot_read(name, error, messages),
            Self::Internal(place) => {
                let arguments = [("file", name.into()), ("place", place.as_str().into())];
                messages.with("cli-internal-error", arguments)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::drawn;
    use miwake_checks::Policy;
    use miwake_engine::pattern_faults;
    use miwake_messages::{Lang, Messages};
    use std::path::Path;

    #[test]
    fn the_mark_stands_below_the_mistake() {
        let policy = r#"{"rules": [{"id": "r", "title": {"ja": "題"}, "look_in": "text", "pattern": "未払い[a"},
            {"id": "s", "title": {"ja": "題"}, "look_in": "text", "pattern": "(\\w{1,1000}){1000}"}]}"#;
        let policy: Policy = serde_json::from_str(policy).expect("a policy");
        let faults = pattern_faults(&policy);
        let lines = drawn(
            Path::new("p.json"),
            &faults[0],
            &Messages::with_command(Lang::En),
        );
        assert_eq!(
            lines,
            [
                "p.json: rule r, column 4: unclosed character class",
                "  未払い[a",
                "        ^"
            ]
        );
        let lines = drawn(
            Path::new("p.json"),
            &faults[1],
            &Messages::with_command(Lang::En),
        );
        assert!(lines[0].contains("too large"), "{}", lines[0]);
    }
}
