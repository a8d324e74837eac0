//! What came of a drill, as plain data. There is no name and no address in it, so it can be kept for next year.

use crate::stats::{Difference, Interval, Share, Test};
use crate::{Difficulty, OpenedMeans};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of the form that is written, and the newest that is read.
pub const RESULTS_SCHEMA: u32 = 1;

/// What the file says that it is, so that it is told from other JSON.
pub const RESULTS_KIND: &str = "miwake-drill-results";

/// The results of one drill. Times are in seconds; moments are seconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Results {
    /// `miwake-drill-results`.
    pub kind: String,
    /// Version of this form: 1.
    pub schema: u32,
    /// Name of the drill.
    pub name: String,
    /// Who ran it.
    pub organisation: String,
    /// What 開封 means in it.
    pub opened_means: OpenedMeans,
    /// How hard the mail was to see through.
    pub difficulty: Option<Difficulty>,
    /// When the first mail was sent.
    pub sent_at: Option<i64>,
    /// Whether groups of few people are hidden, so that it can be handed on.
    pub shared: bool,
    /// All people together.
    pub all: Group,
    /// A table for each attribute of the roster.
    pub tables: Vec<Table>,
    /// What happened when.
    pub times: Times,
    /// Clicks and reports as they came in.
    pub curve: Curve,
    /// What looked like programs and was not counted.
    pub machines: Machines,
    /// Answers to the two questions.
    pub survey: Survey,
    /// What belongs to nobody in the roster, and was not counted.
    pub unknown: Unknown,
    /// This drill beside an earlier one.
    #[serde(default)]
    pub comparison: Option<Comparison>,
}

/// People who have something in common, and what they did.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Group {
    /// Its name, as the roster has it; empty for all people, and for those of whom nothing is known.
    pub name: String,
    /// How many people; not set when the group is hidden.
    pub people: Option<u64>,
    /// How many opened (see [`Results::opened_means`]); not set when the group is hidden, or when no file tells.
    pub opened: Option<Rate>,
    /// How many reported; not set when the group is hidden, or when no file tells.
    pub reported: Option<Rate>,
    /// Reports for each click; not set without a click, or when the group is hidden.
    pub reports_per_click: Option<f64>,
}

/// A share with its interval of 95 % (Wilson).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rate {
    /// How many of how many.
    pub share: Share,
    /// From 0 to 1; not set where there is nobody.
    pub rate: Option<f64>,
    /// Its interval.
    pub interval: Option<Interval>,
}

impl Rate {
    /// The rate of a share.
    #[must_use]
    pub fn of(share: Share) -> Self {
        Self {
            share,
            rate: share.rate(),
            interval: share.wilson(),
        }
    }
}

/// The groups of one attribute.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Table {
    /// Name of the attribute: `department`, `position`, `size`, `industry`, or as the roster has it.
    pub attribute: String,
    /// Its groups, in the order in which the roster names them; those of whom nothing is known come last.
    pub groups: Vec<Group>,
    /// How many people have a value. When it is not all, the table counts a part of the people only.
    pub counted: u64,
    /// How many groups are hidden.
    pub hidden: u64,
}

/// What happened when. Each is only set where the times are known.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Times {
    /// Moment of the first click.
    pub first_click_at: Option<i64>,
    /// Moment of the first report.
    pub first_report_at: Option<i64>,
    /// From sending to the first click.
    pub to_first_click: Option<i64>,
    /// From sending to the first report.
    pub to_first_report: Option<i64>,
    /// How many had reported before the first click; all, when nobody clicked. Not set when times of reports are not
    /// known.
    pub reports_before_first_click: Option<u64>,
    /// From sending to a report, over all who reported.
    pub to_report: Spread,
    /// From a person's click to the same person's report.
    pub click_to_own_report: Spread,
    /// How many reported first and clicked later.
    pub reported_before_own_click: u64,
    /// From the first report to when the desk had warned all staff.
    pub first_report_to_warned: Option<i64>,
    /// From the first report to when the link or the sender was cut off.
    pub first_report_to_cut_off: Option<i64>,
    /// How many clicked after all staff had been warned.
    pub clicks_after_warning: Option<u64>,
}

/// Times of several people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Spread {
    /// Of how many people.
    pub people: u64,
    /// Median, in seconds.
    pub median: Option<f64>,
    /// Geometric mean, in seconds; less than a second counts as a second.
    pub geometric_mean: Option<f64>,
}

/// How many had clicked and reported by when.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Curve {
    /// At most 200 points for drawing, in the order of time.
    pub points: Vec<CurvePoint>,
    /// At round times, up to the last event: for a table.
    pub marks: Vec<CurvePoint>,
}

/// A point of the curve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CurvePoint {
    /// Seconds since the first mail was sent.
    pub after: i64,
    /// How many people had clicked by then.
    pub clicks: u64,
    /// How many people had reported by then.
    pub reports: u64,
}

/// Hits that look like programs. None of them counts. A sandbox that runs scripts can still pass for a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Machines {
    /// How many hits.
    pub hits: u64,
    /// How many people have no other hits than these.
    pub people: u64,
    /// Hits by the first reason that holds, in the order of [`MachineReason`].
    pub reasons: Vec<MachineCount>,
    /// Whether the request that follows a touch or key could be used to tell.
    pub confirms: bool,
}

/// How many hits have a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MachineCount {
    /// The reason.
    pub reason: MachineReason,
    /// How many hits.
    pub hits: u64,
}

/// Why a hit is taken for a program's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MachineReason {
    /// It asked by a method that browsers do not use when a link is followed, such as HEAD.
    Method,
    /// It gave the name of a known scanner or program, or none.
    Agent,
    /// It came within [`super::AT_ONCE`] seconds of sending.
    AtOnce,
    /// Many tokens were tried from one computer within a short time ([`super::MANY_TOKENS`], [`super::MANY_WITHIN`]).
    ManyTokens,
    /// Neither touch nor key followed, where the landing page would have told.
    NoInput,
}

impl MachineReason {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Method,
        Self::Agent,
        Self::AtOnce,
        Self::ManyTokens,
        Self::NoInput,
    ];

    /// Its name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Agent => "agent",
            Self::AtOnce => "at-once",
            Self::ManyTokens => "many-tokens",
            Self::NoInput => "no-input",
        }
    }
}

/// What was answered to the two questions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Survey {
    /// How many answered at least one.
    pub answers: u64,
    /// Why the person clicked.
    pub why: Vec<AnswerCount>,
    /// What would have helped.
    pub help: Vec<AnswerCount>,
}

/// How often an answer was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnswerCount {
    /// Id of the answer ([`crate::import::WHY`], [`crate::import::HELP`]).
    pub answer: String,
    /// How often.
    pub count: u64,
}

/// What belongs to nobody in the roster.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unknown {
    /// Tokens that nobody was sent.
    pub tokens: u64,
    /// Addresses that are not in the roster.
    pub addresses: u64,
    /// Events of those tokens and addresses.
    pub events: u64,
    /// Events after the end of the drill, or before it was sent.
    pub outside: u64,
}

/// A drill beside an earlier one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// Name of the earlier drill.
    pub earlier: String,
    /// Whether the two can be compared.
    pub band: Band,
    /// Opened, all people.
    pub opened: Option<Compared>,
    /// Reported, all people.
    pub reported: Option<Compared>,
    /// Groups that both have, by attribute.
    pub groups: Vec<ComparedGroup>,
}

/// Whether two drills can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Their mails are of the same difficulty.
    Same,
    /// Their mails are not; there is no test.
    Other,
    /// Of one, the difficulty is not known; there is no test.
    Unknown,
    /// 開封 means another thing in each; there is no test.
    OtherMeaning,
}

/// A rate now and in an earlier drill.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Compared {
    /// In the earlier drill.
    pub before: Rate,
    /// In this one.
    pub now: Rate,
    /// This one less the earlier, with its interval (Newcombe); only within one band.
    pub difference: Option<Difference>,
    /// The test of two shares; only within one band.
    pub test: Option<Test>,
}

/// A group now and in an earlier drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComparedGroup {
    /// Name of the attribute.
    pub attribute: String,
    /// Name of the group.
    pub group: String,
    /// Opened.
    pub opened: Compared,
}

/// Why a text is no results file that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResultsError {
    /// Written by a newer version.
    Newer {
        /// The version of its form.
        schema: u64,
    },
    /// Not JSON of this form; what the parser says, with line and column.
    Form(String),
}

impl fmt::Display for ResultsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer { schema } => write!(
                f,
                "form {schema} is newer than this program, which reads up to {RESULTS_SCHEMA}"
            ),
            Self::Form(reason) => write!(f, "{reason}"),
        }
    }
}

impl std::error::Error for ResultsError {}

/// What is looked at before the rest of a file.
#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    schema: Option<u64>,
}

impl Results {
    /// Reads the results of an earlier drill.
    ///
    /// # Errors
    /// When they were written by a newer version, or are not of the form.
    pub fn open(json: &[u8]) -> Result<Self, ResultsError> {
        let form = |error: serde_json::Error| ResultsError::Form(error.to_string());
        let envelope: Envelope = serde_json::from_slice(json).map_err(form)?;
        match envelope.schema {
            Some(schema) if schema > u64::from(RESULTS_SCHEMA) => {
                return Err(ResultsError::Newer { schema });
            }
            _ => {}
        }
        let results: Self = serde_json::from_slice(json).map_err(form)?;
        if results.kind != RESULTS_KIND {
            return Err(ResultsError::Form(format!("kind is not {RESULTS_KIND}")));
        }
        Ok(results)
    }

    /// The results as JSON: the file for next year, and for other programs.
    #[must_use]
    pub fn save(&self) -> String {
        // Plain data with string keys always has a JSON form.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}
