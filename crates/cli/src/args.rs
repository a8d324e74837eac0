//! The command line as clap reads it. What stands here is the help.

use crate::drill::DrillArgs;
use crate::serve::ServeArgs;
use clap::{Parser, Subcommand, ValueEnum};
use miwake_checks::{Answer, Kind, Level, REGISTRY};
use std::path::PathBuf;

/// Says what is wrong with a suspicious mail, item by item. Nothing leaves this computer.
#[derive(Debug, Parser)]
#[command(name = "miwake", version, arg_required_else_help = true, after_help = EXIT_CODES)]
pub(crate) struct Args {
    /// Language of sentences [default: from LC_ALL, LC_MESSAGES or LANG; else en].
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<Language>,
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check mails: files, folders, mbox files, standard input.
    #[command(after_help = EXIT_CODES, after_long_help = CHECK_HELP)]
    Check(CheckArgs),
    /// Write the whole report on one mail.
    Report(ReportArgs),
    /// List the checks.
    Checks(ListArgs),
    /// Work with policy files.
    Policy(PolicyArgs),
    /// Measure the checks on mails of which is known what they are.
    #[command(after_help = EVAL_CODES, after_long_help = EVAL_HELP)]
    Eval(EvalArgs),
    /// Work with drills.
    Drill(DrillArgs),
    /// Serve the built site on this computer or in a network, and log who asks for what.
    #[command(after_help = SERVE_CODES, after_long_help = SERVE_HELP)]
    Serve(ServeArgs),
    /// Write a completion script for a shell.
    #[command(
        after_help = "Example: miwake completions bash > ~/.local/share/bash-completion/completions/miwake"
    )]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Write the manual page (roff).
    #[command(after_help = "Example: miwake man > miwake.1 && man ./miwake.1")]
    Man,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  no mail is at or above --fail-at
  1  at least one mail is
  2  something could not be read, or was no mail and nothing was found in it
     (this wins over 1), or the command was not understood";

const CHECK_HELP: &str = "\
Examples:
  miwake check suspicious.eml
  miwake check --lang ja ~/Maildir/new
  miwake check --format jsonl archive.mbox > result.jsonl
  miwake check --format csv --output result.csv mails/
  miwake check --answer unexpected-mail=yes mail.eml
  miwake check --fail-at dangerous - < mail.eml

Folders are searched to the bottom, in the order of names. Hidden files are left out, and so are
files that are no mail and are not called .eml, .emlx, .msg, .mbox or .mbx; their number is told.
A message in an mbox with several messages is called FILE#NUMBER.

Formats:
  table  for people; subjects are shortened, control characters made visible
  json   one array of the objects that jsonl has
  jsonl  one object a line: file, verdict, score, undecided, input, findings (id, variant,
         group, weight, evidence), notes; for what could not be read: error
  csv    file, verdict, ask, identity, sender, subject, score, undecided, input, findings,
         error, own_rules; texts that
         a spreadsheet would take for a formula get a ' in front

Verdicts, from low to high: undecided, nothing-notable, caution, suspicious, dangerous.
The score is in log-odds (natural logarithm).

Exit codes:
  0  no mail is at or above --fail-at (undecided is below all)
  1  at least one mail is
  2  something could not be read, or was no mail and nothing was found in it
     (this wins over 1), or the command was not understood";

const EVAL_CODES: &str = "\
Exit codes:
  0  measured
  2  a mail or a table could not be read, nothing was left to measure,
     or the command was not understood";

const EVAL_HELP: &str = "\
Examples:
  miwake eval mails/ labels.tsv
  miwake eval --fold dev --ablate --checks mails/ labels.tsv
  miwake eval --confusion to-read/ --format json --output result.json mails/ labels.tsv
  miwake eval --unlabelled mailbox/

LABELS.tsv has tab-separated columns, without a header line in this order, with one in any; of those
that a header leaves out, all but path and class are empty:
  path      of the mail, relative to MAILS
  class     phish (phishing and fraud), ham (ordinary), spam (unwanted, but no fraud)
  source    where the mail comes from
  lang      its language
  year
  campaign  the same for mails that are nearly the same; empty when there are no others
  fold      train or dev
  genre     may be left out, and so may all further columns
  asks      known by a header only: what the mail asks, as ids separated by commas (bank-change, gift-card,
            run-or-enable, password-send, sign-in, company-data, personal-data, move-channel, pay, open,
            reply), or none. open-first-contact is open, and grave; sign-in-started is sign-in
  identity  known by a header only: confirmed, carrier, consistent, unknown or contradicted

What is told, for all of a class, each source, each language, each source in a language, each genre:
  shares of mails at each level or above, with intervals of 95 % (Wilson); for phish this is recall,
  for ham false alarms, spam is neither. Weighted by campaign: every campaign counts as one mail.
  For phish against all ham: the area under the curve (AUC), and recall at the thresholds where 5 %,
  1 % and 0.1 % of ham is an alarm; a threshold is a level and a score, and what lies above it is an
  alarm: mails rank by level, then by score. In JSON and TSV a rank is one number, 1000 for each level
  (undecided 0, nothing-notable 1, caution 2, suspicious 3, dangerous 4) and the score.
  Where labels tell of asks or identities: of each kind what was found, missed and wrongly found, and
  the levels by ask.
Undecided is below all levels. Nobody answers questions.

PEERS.tsv has a header line, the columns file (ending with the path in LABELS.tsv) and one of scores
for each other program. Programs are compared at equal rates of false alarms: at the thresholds that
spamassassin (5) and rspamd (6 and 15) come with, at that of Miwake's level suspicious, at 1 % and 0.1 %.

Formats:
  text  tables for people
  json  one object: runs (groups, sweep), facts (asks, identity, levels), checks, baseline;
        with --unlabelled: mails, left_out, unread, rows (kind, id, mails, share)
  tsv   the same; each line starts with the name of its table, and each table has a header line

Exit codes:
  0  measured
  2  a mail or a table could not be read, nothing was left to measure,
     or the command was not understood";

const SERVE_CODES: &str = "\
Exit codes:
  0  stopped by Ctrl-C
  2  there is no site, the address is taken, or the command was not understood";

const SERVE_HELP: &str = "\
Examples:
  miwake serve miwake-site/
  miwake serve --listen 192.0.2.10 --port 80 --log /var/log/miwake/access.log miwake-site/
  miwake serve --kit autumn-kit/ --listen 0.0.0.0 miwake-site/

The site is files only: nothing that people check or type is sent here. The log has a line for each file
that was asked for, in the Combined form, and `miwake drill results` reads it. It holds addresses of
computers; delete it when the drill has been counted. Times in it are UTC.

Files that lie beside theirs as .br or .gz are sent so where the browser takes them. There is no TLS: to be
reached beyond one's own network it belongs behind a server that has it.

Exit codes:
  0  stopped by Ctrl-C
  2  there is no site, the address is taken, or the command was not understood";

#[derive(Debug, clap::Args)]
pub(crate) struct EvalArgs {
    /// Folder of mails.
    #[arg(value_name = "MAILS", required_unless_present = "unlabelled")]
    pub(crate) mails: Option<PathBuf>,
    /// Table that says what they are.
    #[arg(value_name = "LABELS.tsv", required_unless_present = "unlabelled")]
    pub(crate) labels: Option<PathBuf>,
    /// Without labels: tell what is found in the mails of this folder, and how often. No mail is quoted or named.
    #[arg(
        long,
        value_name = "FOLDER",
        conflicts_with_all = ["mails", "labels", "fold", "ablate", "checks", "baseline", "confusion"]
    )]
    pub(crate) unlabelled: Option<PathBuf>,
    /// Measure on this part of the mails only.
    #[arg(long, value_enum)]
    pub(crate) fold: Option<Fold>,
    /// Also give the checks less: without what servers wrote, the body text alone, headers without subject.
    #[arg(long)]
    pub(crate) ablate: bool,
    /// Also tell of every check how often it fires, and what is lost without it.
    #[arg(long)]
    pub(crate) checks: bool,
    /// Put the scores of other programs beside Miwake's.
    #[arg(long, value_name = "PEERS.tsv")]
    pub(crate) baseline: Option<PathBuf>,
    /// Write lists of mails to read, with reasons: missed phish, false alarms, ham at caution.
    /// Three files in a folder (write it with / at the end), or one file.
    #[arg(long, value_name = "FOLDER/|FILE")]
    pub(crate) confusion: Option<PathBuf>,
    /// Form of the output.
    #[arg(long, value_enum, default_value_t = EvalFormat::Text)]
    pub(crate) format: EvalFormat,
    /// Write to this file instead of standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Mails to check at the same time [default: number of processors]. Output does not depend on it.
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) jobs: Option<u16>,
    #[command(flatten)]
    pub(crate) outside: OutsideArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// Mail files, mbox files, folders; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Form of the output.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub(crate) format: Format,
    /// Level from which the exit code is 1.
    #[arg(long, value_enum, default_value_t = FailAt::Suspicious, value_name = "LEVEL")]
    pub(crate) fail_at: FailAt,
    /// Write to this file instead of standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Mails to check at the same time [default: number of processors]. Output does not depend on it.
    #[arg(long, short, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub(crate) jobs: Option<u16>,
    #[command(flatten)]
    pub(crate) environment: ContextArgs,
}

/// What the mail does not say.
#[derive(Debug, clap::Args)]
pub(crate) struct ContextArgs {
    #[command(flatten)]
    pub(crate) outside: OutsideArgs,
    /// Your answer to a question (`miwake checks` lists them); may be repeated.
    #[arg(long = "answer", value_name = "ID=yes|no|unsure", value_parser = answer)]
    pub(crate) answers: Vec<(String, Answer)>,
}

/// What neither the mail nor its reader says.
#[derive(Debug, clap::Args)]
pub(crate) struct OutsideArgs {
    /// Policy of the organisation (JSON): own domains, partners, executives, trusted servers.
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// The time to check for, as 2026-11-22, 2026-11-22T09:30:00Z or seconds since 1970 [default: now].
    #[arg(long, value_name = "TIME", value_parser = crate::time::time)]
    pub(crate) now: Option<i64>,
}

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  miwake report suspicious.eml
  miwake report --format markdown --lang ja archive.mbox#12
  miwake report --format indicators-csv --output indicators.csv suspicious.eml
  miwake report --format reply --lang ja suspicious.eml

Exit code: 0, or 2 when the mail could not be read.")]
pub(crate) struct ReportArgs {
    /// The mail file; FILE#NUMBER for a message in an mbox; `-` is standard input.
    pub(crate) file: PathBuf,
    /// Form of the report.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(crate) format: ReportFormat,
    /// Write to this file instead of standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) environment: ContextArgs,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ListArgs {
    /// Form of the list.
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, clap::Args)]
pub(crate) struct PolicyArgs {
    /// What to do with it.
    #[command(subcommand)]
    pub(crate) command: PolicyCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum PolicyCommand {
    /// Say whether a policy file can be used, and if not, where the mistake is.
    Check {
        /// The policy file (JSON).
        file: PathBuf,
    },
    /// Say what the rules of a policy hit in mails, and how often, before it is used.
    #[command(after_help = TRY_HELP)]
    Try(TryArgs),
}

const TRY_HELP: &str = "\
Examples:
  miwake policy try --policy policy.json ~/Maildir/cur
  miwake policy try --policy policy.json --format json archive.mbox > hits.json

Of each rule is told in how many mails it hits something, their share, and up to three of them.
Files that are no mail are left out.

Exit codes:
  0  the rules were applied
  2  a mail or the policy could not be read, the policy has no rules, a rule cannot be used,
     or the command was not understood";

#[derive(Debug, clap::Args)]
pub(crate) struct TryArgs {
    /// The policy file (JSON).
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: PathBuf,
    /// Files, folders, mbox files; `-` is standard input.
    #[arg(required = true, value_name = "MAILS")]
    pub(crate) files: Vec<PathBuf>,
    /// Form of the output.
    #[arg(long, value_enum, default_value_t = TryFormat::Text)]
    pub(crate) format: TryFormat,
    /// How many mails are looked at at the same time [default: one a processor].
    #[arg(long, short, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    pub(crate) jobs: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TryFormat {
    /// A table for people
    Text,
    /// One object
    Json,
}

/// Languages of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// Japanese
    Ja,
    /// English
    En,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people
    Table,
    /// One array
    Json,
    /// One object a line
    Jsonl,
    /// For spreadsheets
    Csv,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people
    Text,
    /// For wikis and tickets
    Markdown,
    /// Everything, schema 1
    Json,
    /// Addresses, domains, URLs and hashes, defanged
    Indicators,
    /// The same for spreadsheets: kind, value, place, name
    IndicatorsCsv,
    /// A reply to whoever reported the mail
    Reply,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum EvalFormat {
    /// Tables for people
    Text,
    /// Everything
    Json,
    /// Tables for programs
    Tsv,
}

/// Parts of labelled mails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Fold {
    /// For fitting weights
    Train,
    /// For choosing thresholds
    Dev,
}

impl Fold {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Train => "train",
            Self::Dev => "dev",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ListFormat {
    /// For people
    Table,
    /// One array
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailAt {
    /// Also mails that deserve a second look
    Caution,
    /// Suspicious and dangerous mails
    Suspicious,
    /// Dangerous mails only
    Dangerous,
}

impl FailAt {
    pub(crate) fn level(self) -> Level {
        match self {
            Self::Caution => Level::Caution,
            Self::Suspicious => Level::Suspicious,
            Self::Dangerous => Level::Dangerous,
        }
    }
}

/// Ids of the questions.
fn questions() -> impl Iterator<Item = &'static str> {
    REGISTRY
        .iter()
        .filter(|check| matches!(check.meta.kind, Kind::Question { .. }))
        .map(|check| check.meta.id)
}

fn answer(text: &str) -> Result<(String, Answer), String> {
    let (id, answer) = text
        .split_once('=')
        .ok_or("write it as ID=yes, ID=no or ID=unsure")?;
    let answer = match answer {
        "yes" => Answer::Yes,
        "no" => Answer::No,
        "unsure" => Answer::Unsure,
        _ => return Err("the answer is yes, no or unsure".to_owned()),
    };
    if questions().any(|question| question == id) {
        Ok((id.to_owned(), answer))
    } else {
        let known: Vec<&str> = questions().collect();
        Err(format!("no such question; there are: {}", known.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Args::command().debug_assert();
    }
}
