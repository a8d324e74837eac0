//! What a file is: told by its first bytes, never asked of the person first.

use super::head::{head_text, inflated_head, is_gzip};
use super::log::Format;
use super::mapping::{Field, Mapping, plain};
use super::rows::{Delimiter, split_line};
use serde::{Deserialize, Serialize};

/// Kinds of files that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// People: CSV with a header line, or without one as King Phisher has it.
    Roster,
    /// People in Excel's form.
    Workbook,
    /// Tokens of people: CSV with the columns email and token.
    Tokens,
    /// Requests to the landing page: Common, Combined, W3C extended (IIS, CloudFront), Caddy, S3, GoPhish's own lines.
    AccessLog,
    /// GoPhish's results CSV.
    GophishResults,
    /// GoPhish's events CSV.
    GophishEvents,
    /// Who reported, and when: CSV.
    Reports,
    /// Reports as mails: an mbox.
    Mailbox,
    /// A report as one mail.
    Mail,
    /// Answers to the two questions: lines of JSON, or CSV.
    Survey,
    /// The results of an earlier drill.
    Earlier,
    /// A project that was saved.
    Project,
    /// None of these.
    Unknown,
}

impl Kind {
    /// All of them but the last, in the order in which they are listed.
    pub const ALL: [Self; 12] = [
        Self::Roster,
        Self::Workbook,
        Self::Tokens,
        Self::AccessLog,
        Self::GophishResults,
        Self::GophishEvents,
        Self::Reports,
        Self::Mailbox,
        Self::Mail,
        Self::Survey,
        Self::Earlier,
        Self::Project,
    ];

    /// Its name in JSON and on the command line; messages are `desk-kind-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Roster => "roster",
            Self::Workbook => "workbook",
            Self::Tokens => "tokens",
            Self::AccessLog => "access-log",
            Self::GophishResults => "gophish-results",
            Self::GophishEvents => "gophish-events",
            Self::Reports => "reports",
            Self::Mailbox => "mailbox",
            Self::Mail => "mail",
            Self::Survey => "survey",
            Self::Earlier => "earlier",
            Self::Project => "project",
            Self::Unknown => "unknown",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// What a file is, by its name and its first bytes (some kilobytes are enough). A gzip file is looked into.
/// The name decides only where the bytes do not.
#[must_use]
pub fn recognise(name: &str, head: &[u8]) -> Kind {
    let inflated;
    let head = if is_gzip(head) {
        inflated = inflated_head(head);
        &inflated
    } else {
        head
    };
    if head.starts_with(b"PK\x03\x04") {
        return Kind::Workbook;
    }
    let text = head_text(head);
    let first = text.lines().map(str::trim).find(|line| !line.is_empty());
    let Some(first) = first else {
        return Kind::Unknown;
    };
    by_mail(first, head)
        .or_else(|| by_json(&text, first))
        .or_else(|| by_log(&text, first))
        .or_else(|| by_header(name, &text, first))
        .unwrap_or(Kind::Unknown)
}

fn by_mail(first: &str, head: &[u8]) -> Option<Kind> {
    if miwake_mail::is_mbox_separator(first.as_bytes()) {
        return Some(Kind::Mailbox);
    }
    if head.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Some(Kind::Mail);
    }
    let (name, _) = first.split_once(':')?;
    let known = [
        "return-path",
        "received",
        "delivered-to",
        "from",
        "to",
        "subject",
        "date",
        "message-id",
        "mime-version",
        "x-mozilla-status",
    ];
    let name = name.to_ascii_lowercase();
    let field = known.contains(&name.as_str()) || name.starts_with("x-");
    (field && !first.contains("\",\"")).then_some(Kind::Mail)
}

fn by_json(text: &str, first: &str) -> Option<Kind> {
    if !first.starts_with(['{', '[']) {
        return None;
    }
    let start: String = text.chars().take(4_096).collect();
    let kind = if start.contains(crate::PROJECT_KIND) {
        Kind::Project
    } else if start.contains(crate::results::RESULTS_KIND) {
        Kind::Earlier
    } else if start.contains("\"request\"") && start.contains("\"uri\"") {
        Kind::AccessLog
    } else if start.contains("\"why\"") || start.contains("\"help\"") {
        Kind::Survey
    } else {
        return None;
    };
    Some(kind)
}

fn by_log(text: &str, first: &str) -> Option<Kind> {
    Format::of(text)
        .is_some()
        .then_some(Kind::AccessLog)
        .or_else(|| first.starts_with("#Version:").then_some(Kind::AccessLog))
}

fn by_header(name: &str, text: &str, first: &str) -> Option<Kind> {
    let delimiter = Delimiter::of(text.as_bytes());
    let titles: Vec<String> = split_line(first, delimiter)
        .iter()
        .map(|title| plain(title))
        .collect();
    let has = |title: &str| titles.iter().any(|known| known == title);
    if has("campaignid") && has("message") && has("details") {
        return Some(Kind::GophishEvents);
    }
    if has("status") && has("senddate") && has("email") {
        return Some(Kind::GophishResults);
    }
    if has("why") || has("help") {
        return Some(Kind::Survey);
    }
    let mapping = Mapping::guess(&split_line(first, delimiter), &[]);
    let fields = mapping.fields();
    let only = |known: &[Field]| fields.iter().all(|field| known.contains(field));
    if fields.contains(&Field::Address)
        && fields.contains(&Field::Token)
        && only(&[Field::Address, Field::Token, Field::Ignored])
    {
        return Some(Kind::Tokens);
    }
    let lower = name.to_lowercase();
    let named = ["report", "報告", "通報"]
        .iter()
        .any(|word| lower.contains(word));
    let people = fields
        .iter()
        .any(|field| matches!(field, Field::Attribute(_) | Field::Name));
    let reporter = ["報告者", "reporter", "from", "差出人"]
        .into_iter()
        .any(has);
    let reports = reporter || fields.contains(&Field::Reported) && (!people || named);
    if fields.contains(&Field::Address) && reports {
        return Some(Kind::Reports);
    }
    (mapping.is_useful()).then_some(Kind::Roster)
}
