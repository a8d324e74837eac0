//! What was not read, and why: row by row, so that nothing is lost silently.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Most rows that are named one by one; the rest is counted.
pub const NAMED_ROWS: usize = 1_000;

/// Why a row, a line or a mail was not read, or was read with reservations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Neither UTF-8 nor CP932.
    NotText,
    /// Read, but written in another encoding than the rest of the file.
    OtherEncoding,
    /// A quotation mark that is opened is not closed.
    OpenQuote,
    /// Longer than a row can be.
    TooLong,
    /// Fewer cells than the columns that are needed.
    FewCells,
    /// Neither an address nor a token.
    NobodyNamed,
    /// What stands for an address is none.
    BadAddress,
    /// The same person stands in an earlier row.
    Duplicate,
    /// Read, but what stands for a time is none.
    BadTime,
    /// What stands for a token is none.
    BadToken,
    /// Not a line of such a log: damaged, or cut off.
    Damaged,
    /// A line before the one that names the columns.
    NoFields,
    /// A mail that does not say who wrote it.
    NoSender,
    /// A mail about something else than the drill's mail.
    OtherMail,
    /// An answer that there is none of.
    UnknownAnswer,
    /// The answer belongs to another campaign.
    OtherCampaign,
    /// The compressed file is damaged or cut off here; what follows was not read.
    BrokenGzip,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::NotText,
        Self::OtherEncoding,
        Self::OpenQuote,
        Self::TooLong,
        Self::FewCells,
        Self::NobodyNamed,
        Self::BadAddress,
        Self::Duplicate,
        Self::BadTime,
        Self::BadToken,
        Self::Damaged,
        Self::NoFields,
        Self::NoSender,
        Self::OtherMail,
        Self::UnknownAnswer,
        Self::OtherCampaign,
        Self::BrokenGzip,
    ];

    /// Its name in JSON; messages are `desk-skip-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::NotText => "not-text",
            Self::OtherEncoding => "other-encoding",
            Self::OpenQuote => "open-quote",
            Self::TooLong => "too-long",
            Self::FewCells => "few-cells",
            Self::NobodyNamed => "nobody-named",
            Self::BadAddress => "bad-address",
            Self::Duplicate => "duplicate",
            Self::BadTime => "bad-time",
            Self::BadToken => "bad-token",
            Self::Damaged => "damaged",
            Self::NoFields => "no-fields",
            Self::NoSender => "no-sender",
            Self::OtherMail => "other-mail",
            Self::UnknownAnswer => "unknown-answer",
            Self::OtherCampaign => "other-campaign",
            Self::BrokenGzip => "broken-gzip",
        }
    }

    /// Whether the row was read all the same.
    #[must_use]
    pub fn is_kept(self) -> bool {
        matches!(self, Self::OtherEncoding | Self::BadTime)
    }
}

/// A row with a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowNote {
    /// Line of the file, from 1; in a mailbox the number of the mail.
    pub line: u64,
    /// What about it.
    pub reason: Reason,
}

/// What was said about the rows of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    /// The first [`NAMED_ROWS`] rows with a reason.
    pub rows: Vec<RowNote>,
    /// How many rows have which reason, all of them.
    pub counts: BTreeMap<Reason, u64>,
    /// Lines that are right but tell nothing here: requests without a token, starts of a server. They are no fault.
    pub beside: u64,
}

impl Notes {
    /// Notes a row.
    pub(crate) fn add(&mut self, line: u64, reason: Reason) {
        *self.counts.entry(reason).or_default() += 1;
        if self.rows.len() < NAMED_ROWS {
            self.rows.push(RowNote { line, reason });
        }
    }

    /// Takes the notes of another reader of the same file.
    pub(crate) fn join(&mut self, other: Self) {
        for (reason, count) in other.counts {
            *self.counts.entry(reason).or_default() += count;
        }
        let room = NAMED_ROWS.saturating_sub(self.rows.len());
        self.rows.extend(other.rows.into_iter().take(room));
        self.beside += other.beside;
    }

    /// How many rows were skipped.
    #[must_use]
    pub fn skipped(&self) -> u64 {
        let skipped = self.counts.iter().filter(|(reason, _)| !reason.is_kept());
        skipped.map(|(_, count)| count).sum()
    }
}
