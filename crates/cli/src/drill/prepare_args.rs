//! `miwake drill prepare` as clap reads it.

use crate::time::offset;
use std::path::PathBuf;

pub(super) const PREPARE_HELP: &str = "\
Examples:
  miwake drill prepare --list-templates
  miwake drill prepare --roster people.csv --template mailbox-full-ja --policy policy.json \\
      --site https://intranet.example.co.jp/drill/ --starts 2026-12-07T01:00:00Z --output kit.zip
  miwake drill prepare --project saved.project.json --policy policy.json --output kit.zip

The kit holds the mail of each person (.eml), send-plan.json for miwake drill send, a table for mail merge, files
for GoPhish, the campaign for /drill/, texts to staff, a guide for the IT desk, the tokens, and the project
with which results are read afterwards. What a mail says is edited at the desk (/desk/, Prepare), whose saved
project --project takes.

A drill is for the organisation's own people only. It is refused, with the rule that it breaks, if
  - somebody on the roster is outside the policy's own_domains,
  - the sender is neither in own_domains nor in drill_domains,
  - organisation and contact are not named: each mail says in X-Miwake-Drill whose it is,
  - sender, subject or text name a known brand.

Tokens and lots come from the system's random source.

Exit codes:
  0  the kit is written
  2  refused (told on standard error), a file could not be read, or the command was not understood";

#[derive(Debug, clap::Args)]
pub(crate) struct PrepareArgs {
    /// List the templates, and do nothing else.
    #[arg(long)]
    pub(super) list_templates: bool,
    /// People: CSV with address, name, department (.xlsx works too).
    #[arg(long, value_name = "FILE")]
    pub(super) roster: Option<PathBuf>,
    /// Begin with a project that the desk saved: its roster, mail and dates. What is given beside it goes before it.
    #[arg(long, value_name = "FILE")]
    pub(super) project: Option<PathBuf>,
    /// Id of a template.
    #[arg(long, value_name = "ID")]
    pub(super) template: Option<String>,
    /// The organisation's policy, which names its own domains.
    #[arg(long, value_name = "FILE", required_unless_present = "list_templates")]
    pub(super) policy: Option<PathBuf>,
    /// Address of the landing page.
    #[arg(long, value_name = "URL")]
    pub(super) site: Option<String>,
    /// When to send, as 2026-12-07T01:00:00Z or seconds since 1970; several make waves.
    #[arg(long, value_name = "TIME", value_parser = crate::time::time)]
    pub(super) starts: Vec<i64>,
    /// Until when clicks and reports count [default: 14 days after the last wave].
    #[arg(long, value_name = "TIME", value_parser = crate::time::time)]
    pub(super) ends: Option<i64>,
    /// Where to write the kit, a zip.
    #[arg(
        long,
        short,
        value_name = "FILE",
        required_unless_present = "list_templates"
    )]
    pub(super) output: Option<PathBuf>,
    /// Name of the drill.
    #[arg(long)]
    pub(super) name: Option<String>,
    /// Id of the campaign: a-z, 0-9 and hyphens [default: drill- and the first day].
    #[arg(long, value_name = "ID")]
    pub(super) campaign: Option<String>,
    /// The organisation [default: the policy's].
    #[arg(long, value_name = "NAME")]
    pub(super) organisation: Option<String>,
    /// Who answers for the drill [default: the policy's contact].
    #[arg(long, value_name = "NAME")]
    pub(super) contact_name: Option<String>,
    /// Their mail address [default: the policy's contact].
    #[arg(long, value_name = "ADDRESS")]
    pub(super) contact_email: Option<String>,
    /// Their telephone [default: the policy's contact].
    #[arg(long, value_name = "NUMBER")]
    pub(super) contact_phone: Option<String>,
    /// Sender's address [default: the template's, in the first of the policy's own domains].
    #[arg(long, value_name = "ADDRESS")]
    pub(super) sender: Option<String>,
    /// How many people, drawn by lot [default: all].
    #[arg(long, value_name = "NUMBER")]
    pub(super) sample: Option<u64>,
    /// Share of people who are expected to click, in per cent, for the estimate of what the drill can show.
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(super) expected: Option<u8>,
    /// How far the clocks of those who get the mail are ahead of UTC [default: +09:00, or the project's].
    #[arg(long, value_name = "+HH:MM", value_parser = offset, allow_hyphen_values = true)]
    pub(super) utc_offset: Option<i32>,
}
