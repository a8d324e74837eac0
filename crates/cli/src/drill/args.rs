//! `miwake drill` as clap reads it. What stands here is the help.

use super::prepare_args::{PREPARE_HELP, PrepareArgs};
use crate::time::offset;
use clap::{Subcommand, ValueEnum};
use miwake_drill::import::{Field, Kind};
use miwake_drill::{Difficulty, OpenedMeans};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct DrillArgs {
    /// What to do with it.
    #[command(subcommand)]
    pub(crate) command: DrillCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum DrillCommand {
    /// Make a kit of a roster and a template: mails, plan, texts, all that a drill needs.
    #[command(after_long_help = PREPARE_HELP)]
    Prepare(Box<PrepareArgs>),
    /// Count what came of a drill: rosters, access logs, GoPhish's exports, reports.
    #[command(after_help = CODES, after_long_help = HELP)]
    Results(ResultsArgs),
    /// Send the mails of a kit through your own relay to your own people, each once.
    #[command(after_help = SEND_CODES, after_long_help = SEND_HELP)]
    Send(SendArgs),
}

const SEND_CODES: &str = "\
Exit codes:
  0  all mails of the plan were sent; without --go, nothing speaks against it
  1  some were not: refused, still to come, or not known (told at the end)
  2  the kit breaks a rule, the relay cannot be used, or the command was not understood";

const SEND_HELP: &str = "\
Examples:
  miwake drill send autumn-kit/
  miwake drill send --relay smtp.example.co.jp --user drill --password-file pw autumn-kit/
  miwake drill send --relay smtp.example.co.jp --user drill --password-file pw --go --wait autumn-kit/

Without --go nothing is sent: the plan is checked and told, and the relay, if one is named, is signed in to.

Only the organisation's own people: every recipient has to be of the domains that the plan names as own, the
sender of these or of those for drills, and every mail has to name the drill's owner in X-Miwake-Drill.

The connection is always encrypted (STARTTLS; port 465 from the first byte) and signed in to (PLAIN, LOGIN).
The password comes from a file or from MIWAKE_RELAY_PASSWORD, never from the command line.

What was sent stands in the log (lines of JSON), before and after each mail. A run that was stopped goes on
where it was. A mail of which is not known whether the relay took it is not sent again unless you say so
(--retry-unsure): better no mail than two. Keep the log with the kit.

Exit codes:
  0  all mails of the plan were sent; without --go, nothing speaks against it
  1  some were not: refused, still to come, or not known (told at the end)
  2  the kit breaks a rule, the relay cannot be used, or the command was not understood";

#[derive(Debug, clap::Args)]
pub(crate) struct SendArgs {
    /// Kit (`miwake drill prepare`), as the zip that it is or unpacked.
    #[arg(value_name = "KIT")]
    pub(crate) kit: PathBuf,
    /// The organisation's own relay [default port: 587].
    #[arg(long, value_name = "HOST[:PORT]", value_parser = relay)]
    pub(crate) relay: Option<(String, u16)>,
    /// Name to sign in with.
    #[arg(long, value_name = "NAME", requires = "relay")]
    pub(crate) user: Option<String>,
    /// File that holds the password [default: MIWAKE_RELAY_PASSWORD].
    #[arg(long, value_name = "FILE", requires = "relay")]
    pub(crate) password_file: Option<PathBuf>,
    /// Certificate authority of your own (PEM), beside those of the system.
    #[arg(long, value_name = "FILE", requires = "relay")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Really send.
    #[arg(long, requires = "relay")]
    pub(crate) go: bool,
    /// Stay until the last wave has been sent.
    #[arg(long, requires = "go")]
    pub(crate) wait: bool,
    /// Also send waves whose time is over by more than a day.
    #[arg(long, requires = "go")]
    pub(crate) late: bool,
    /// Also send what the relay may have taken already.
    #[arg(long, requires = "go")]
    pub(crate) retry_unsure: bool,
    /// Also offer again what the relay refused.
    #[arg(long, requires = "go")]
    pub(crate) retry_refused: bool,
    /// Mails a minute.
    #[arg(long, value_name = "N", default_value_t = 60, value_parser = clap::value_parser!(u16).range(1..=6_000))]
    pub(crate) rate: u16,
    /// Seconds before a relay that cannot be reached, or that puts mails off, is tried again.
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(0..=3_600))]
    pub(crate) retry_after: u64,
    /// Log of what was sent [default: the kit's name with .send-log.jsonl].
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
}

/// A host with or without a port.
fn relay(text: &str) -> Result<(String, u16), String> {
    let wrong = || "write it as smtp.example.co.jp or smtp.example.co.jp:465".to_owned();
    let (host, port) = match text.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().map_err(|_| wrong())?),
        None => (text, 587),
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    if host.is_empty() || !host.chars().all(plain) {
        return Err(wrong());
    }
    Ok((host.to_owned(), port))
}

const CODES: &str = "\
Exit codes:
  0  counted
  1  counted, but rows were skipped (told on standard error)
  2  a file could not be read, nobody was left to count, or the command was not understood";

const HELP: &str = "\
Examples:
  miwake drill results roster.csv access.log.gz reports.mbox
  miwake drill results --sent 2026-11-16T05:00:00Z --shared roster.xlsx access.log
  miwake drill results --earlier results-2025.json --difficulty moderate campaign-results.csv events.csv
  miwake drill results --format json --output results-2026.json --project drill.json roster.csv access.log
  miwake drill results --csv tables/ --key-file key drill.json
  miwake drill results --example 2021

Files may come in any order; folders are searched for mails. What each file was taken for is told on
standard error, and --kind corrects it:
  roster           people: CSV in UTF-8, UTF-16 or CP932; comma, semicolon or tab; titles in Japanese or
                   English; GoPhish's, King Phisher's (no titles), Microsoft's
  workbook         the same in Excel's form (.xlsx), its first sheet
  tokens           CSV with email and token
  access-log       Common, Combined, W3C extended (IIS, CloudFront), Caddy's JSON, S3, GoPhish's own lines
  gophish-results, gophish-events
                   GoPhish's CSV exports
  reports          CSV of who reported, and when
  mailbox, mail    reports as mbox, .eml or .msg: From and time of arrival
  survey           answers of /drill/: lines of JSON, or CSV with campaign, why and help
  earlier          results of an earlier drill (--format json)
  project          what --project saved
Files that gzip compressed are read as they are.

Columns of tables are guessed by their titles; --column TITLE=FIELD corrects one. Fields: address, name,
first-name, last-name, token, sent, clicked, attachment-opened, reported, ignored; any other word is
something that people are told apart by (department, position, size, industry, or a name of your own).

Addresses of computers and whatever people typed are dropped while reading. Names stay in the file that
--project saves; results hold none. Pseudonyms (people.csv) are HMAC-SHA-256 of the mail address by the
bytes of the key file.

Programs that follow links are told apart and not counted: by method (HEAD), by name, within 10 seconds
of sending, by 10 people's links from one place within a minute, and, if the log has requests for
drill/seen.txt, by its absence. A sandbox that runs scripts can pass for a person.

Rates have intervals of 95 % (Wilson). With --earlier, both drills are compared by difference (Newcombe)
and test (two shares, pooled), if both say the same --difficulty.

Exit codes:
  0  counted
  1  counted, but rows were skipped (told on standard error)
  2  a file could not be read, nobody was left to count, or the command was not understood";

#[derive(Debug, clap::Args)]
pub(crate) struct ResultsArgs {
    /// Files and folders, in any order.
    #[arg(required_unless_present = "example", value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// What a file is, where it was taken for something else; may be repeated.
    #[arg(long = "kind", value_name = "FILE=KIND", value_parser = kind)]
    pub(crate) kinds: Vec<(String, Kind)>,
    /// What a column means; may be repeated.
    #[arg(long = "column", value_name = "TITLE=FIELD", value_parser = column)]
    pub(crate) columns: Vec<(String, Field)>,
    /// Hide groups of five people or fewer, so that the results can be handed on.
    #[arg(long)]
    pub(crate) shared: bool,
    /// Results of an earlier drill to compare with.
    #[arg(long, value_name = "FILE")]
    pub(crate) earlier: Option<PathBuf>,
    /// Take the published drill of Tokyo's Chamber of Commerce of that year, 2020 or 2021.
    #[arg(long, value_name = "YEAR", conflicts_with = "files")]
    pub(crate) example: Option<u16>,
    #[command(flatten)]
    pub(crate) settings: SettingsArgs,
    /// Form of the output.
    #[arg(long, value_enum, default_value_t = ResultsFormat::Text)]
    pub(crate) format: ResultsFormat,
    /// Write to this file instead of standard output.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Also write tables for spreadsheets into this folder.
    #[arg(long, value_name = "FOLDER")]
    pub(crate) csv: Option<PathBuf>,
    /// Key for pseudonyms: with --csv, also write what each person did, without names.
    #[arg(long, value_name = "FILE", requires = "csv")]
    pub(crate) key_file: Option<PathBuf>,
    /// Also save everything that was read, with names, to be opened again.
    #[arg(long, value_name = "FILE")]
    pub(crate) project: Option<PathBuf>,
}

/// What the files do not say.
#[derive(Debug, clap::Args)]
pub(crate) struct SettingsArgs {
    /// Name of the drill.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// When the mail was sent, as 2026-11-16T05:00:00Z or seconds since 1970.
    #[arg(long, value_name = "TIME", value_parser = crate::time::time)]
    pub(crate) sent: Option<i64>,
    /// Until when clicks and reports count.
    #[arg(long, value_name = "TIME", value_parser = crate::time::time)]
    pub(crate) ends: Option<i64>,
    /// When the desk had warned all staff.
    #[arg(long, value_name = "TIME", value_parser = crate::time::time)]
    pub(crate) warned: Option<i64>,
    /// When the desk had the link or the sender cut off.
    #[arg(long, value_name = "TIME", value_parser = crate::time::time)]
    pub(crate) cut_off: Option<i64>,
    /// How hard the mail was to see through (NIST Phish Scale).
    #[arg(long, value_enum)]
    pub(crate) difficulty: Option<DifficultyArg>,
    /// What counts as opened.
    #[arg(long, value_enum)]
    pub(crate) opened: Option<OpenedArg>,
    /// Whether the landing page requests drill/seen.txt after a touch or key [default: if the log has any such request].
    #[arg(long, value_name = "yes|no", value_parser = yes)]
    pub(crate) confirms: Option<bool>,
    /// Subject of the drill's mail: reports about other mails are left out.
    #[arg(long)]
    pub(crate) subject: Option<String>,
    /// Id of the campaign: answers about others are left out.
    #[arg(long)]
    pub(crate) campaign: Option<String>,
    /// How far times without a zone are ahead of UTC.
    #[arg(long, value_name = "+HH:MM", default_value = "+09:00", value_parser = offset, allow_hyphen_values = true)]
    pub(crate) utc_offset: i32,
    /// Name of the parameter that holds the token in the link.
    #[arg(long, value_name = "NAME", default_value = "rid")]
    pub(crate) token_parameter: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ResultsFormat {
    /// For people
    Text,
    /// Everything, schema 1; also the file for next year
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DifficultyArg {
    /// Least difficult
    Least,
    /// Moderately to least difficult
    ModerateToLeast,
    /// Moderately difficult
    Moderate,
    /// Very difficult
    Very,
}

impl DifficultyArg {
    pub(crate) fn difficulty(self) -> Difficulty {
        match self {
            Self::Least => Difficulty::Least,
            Self::ModerateToLeast => Difficulty::ModerateToLeast,
            Self::Moderate => Difficulty::Moderate,
            Self::Very => Difficulty::Very,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum OpenedArg {
    /// The link was followed
    Link,
    /// The attached file was opened
    Attachment,
}

impl OpenedArg {
    pub(crate) fn means(self) -> OpenedMeans {
        match self {
            Self::Link => OpenedMeans::Link,
            Self::Attachment => OpenedMeans::Attachment,
        }
    }
}

fn kind(text: &str) -> Result<(String, Kind), String> {
    let (file, kind) = text.rsplit_once('=').ok_or("write it as FILE=KIND")?;
    let known = || {
        let ids: Vec<&str> = Kind::ALL.iter().map(|kind| kind.id()).collect();
        format!("no such kind; there are: {}", ids.join(", "))
    };
    let kind = Kind::from_id(kind).ok_or_else(known)?;
    Ok((file.to_owned(), kind))
}

fn column(text: &str) -> Result<(String, Field), String> {
    let (title, field) = text.rsplit_once('=').ok_or("write it as TITLE=FIELD")?;
    let field = match field {
        "" => return Err("write it as TITLE=FIELD".to_owned()),
        "address" => Field::Address,
        "name" => Field::Name,
        "first-name" => Field::FirstName,
        "last-name" => Field::LastName,
        "token" => Field::Token,
        "sent" => Field::Sent,
        "clicked" => Field::Clicked,
        "attachment-opened" => Field::AttachmentOpened,
        "reported" => Field::Reported,
        "ignored" => Field::Ignored,
        attribute => Field::Attribute(attribute.to_owned()),
    };
    Ok((title.to_owned(), field))
}

fn yes(text: &str) -> Result<bool, String> {
    match text {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err("write yes or no".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::{column, kind, offset};
    use miwake_drill::import::{Field, Kind};

    #[test]
    fn what_is_corrected_is_read() {
        assert_eq!(
            kind("a=b.csv=reports"),
            Ok(("a=b.csv".to_owned(), Kind::Reports))
        );
        assert!(kind("a.csv=thing").is_err_and(|error| error.contains("access-log")));
        assert_eq!(
            column("所属先=department").map(|(_, field)| field),
            Ok(Field::Attribute("department".to_owned()))
        );
        assert_eq!(
            column("Mail=address").map(|(_, field)| field),
            Ok(Field::Address)
        );
        assert!(column("Mail").is_err());
        assert_eq!(offset("+09:00"), Ok(540));
        assert_eq!(offset("-05:30"), Ok(-330));
        for wrong in ["9", "+9:00", "09:00", "+15:00", "+09:60", "", "あ"] {
            assert!(offset(wrong).is_err(), "{wrong}");
        }
    }
}
