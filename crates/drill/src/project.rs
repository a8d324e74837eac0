//! A drill's results on their way: who was sent the mail, and what happened. Plain data; saved and opened as JSON.
//!
//! There is no address of a computer in it, and nothing that people typed: the readers (`import`) drop both.

use crate::{Difficulty, Plan};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The version of the form that is written, and the newest that is read.
pub const PROJECT_SCHEMA: u32 = 1;

/// What the file says that it is, so that it is told from other JSON.
pub const PROJECT_KIND: &str = "miwake-drill-project";

/// All that is known of one drill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Project {
    /// `miwake-drill-project`.
    pub kind: String,
    /// Version of this form: 1.
    pub schema: u32,
    /// What is set by hand.
    #[serde(default)]
    pub settings: Settings,
    /// Names of the free columns of the roster, in order: `department`, `position`, `size`, `industry`, or as written.
    #[serde(default)]
    pub attributes: Vec<String>,
    /// Names of the groups of each attribute in the order in which they are shown; others follow as they turn up. A
    /// group that has nobody stands here only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<Vec<String>>,
    /// Who was sent the mail.
    #[serde(default)]
    pub people: Vec<Person>,
    /// Tokens of the links; [`By::Token`] is an index into it.
    #[serde(default)]
    pub tokens: Vec<String>,
    /// Mail addresses, lower case; [`By::Address`] is an index into it.
    #[serde(default)]
    pub addresses: Vec<String>,
    /// Addresses and the tokens that were sent to them, of people who are in no roster yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<(String, String)>,
    /// How many computers requests came from; each has a number below it.
    #[serde(default)]
    pub sources: u32,
    /// What happened, in the order read.
    #[serde(default)]
    pub events: Vec<Event>,
    /// Answers to the two questions of the landing page.
    #[serde(default)]
    pub survey: Vec<Answers>,
    /// Which files were read.
    #[serde(default)]
    pub files: Vec<FileNote>,
    /// The drill as it was prepared, where it was prepared here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
}

impl Default for Project {
    fn default() -> Self {
        Self {
            kind: PROJECT_KIND.to_owned(),
            schema: PROJECT_SCHEMA,
            settings: Settings::default(),
            attributes: vec![],
            order: vec![],
            people: vec![],
            tokens: vec![],
            addresses: vec![],
            links: vec![],
            sources: 0,
            events: vec![],
            survey: vec![],
            files: vec![],
            plan: None,
        }
    }
}

/// What is set by hand. Everything may be left out. Times are seconds since 1970-01-01 00:00 UTC.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Name of the drill, as its people call it.
    pub name: String,
    /// Who ran it.
    pub organisation: String,
    /// When the mail was sent, for all of whom no other time is known.
    pub sent_at: Option<i64>,
    /// Until when clicks and reports count.
    pub ends_at: Option<i64>,
    /// When the desk had warned all staff.
    pub warned_at: Option<i64>,
    /// When the desk had the link or the sender cut off.
    pub cut_off_at: Option<i64>,
    /// How hard the mail was to see through.
    pub difficulty: Option<Difficulty>,
    /// What counts as 開封.
    pub opened_means: OpenedMeans,
    /// Mail scanners that run scripts are told apart by one request that follows a touch or key. Whether the landing
    /// page makes it; when not set, it does if there is any such request.
    pub confirms: Option<bool>,
}

/// What counts as 開封. That a picture in the mail was loaded never does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OpenedMeans {
    /// The link in the mail was followed.
    #[default]
    Link,
    /// The file attached to the mail was opened.
    Attachment,
}

/// Somebody who was sent the mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Mail address, lower case; empty when there is none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Name as written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Token of the link that was sent to them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub token: String,
    /// Values of [`Project::attributes`], in their order; those that are missing are not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

/// Something that happened to one person's mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// By whom.
    pub by: By,
    /// What.
    pub what: What,
    /// When, in seconds since 1970-01-01 00:00 UTC; not set when only that it happened is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<i64>,
    /// What about the request speaks for a program.
    #[serde(default, skip_serializing_if = "Signs::is_none")]
    pub signs: Signs,
    /// Number of the computer that it came from, in the order in which they turned up. Its address is not kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<u32>,
}

/// How the person is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// By the token of the link: index into [`Project::tokens`].
    Token(u32),
    /// By the mail address: index into [`Project::addresses`].
    Address(u32),
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum What {
    /// The mail was sent.
    Sent,
    /// A picture in the mail was loaded. Counts for nothing.
    Picture,
    /// The page behind the link was requested; a program may have done so.
    Page,
    /// The landing page was touched, or a key pressed.
    Confirmed,
    /// A click as another system counted it.
    Clicked,
    /// Something was entered and sent on the page, as another system counted it. What it was is not kept.
    Submitted,
    /// The attached file was opened, as another system counted it.
    AttachmentOpened,
    /// The mail was reported.
    Reported,
}

/// What about a request speaks for a program and not a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Signs {
    /// It asked for the head only, or by another method that browsers do not use when a link is followed.
    #[serde(skip_serializing_if = "is_false")]
    pub method: bool,
    /// It gave the name of a known scanner or program, or none at all.
    #[serde(skip_serializing_if = "is_false")]
    pub agent: bool,
}

impl Signs {
    /// Whether there are none.
    #[must_use]
    pub fn is_none(&self) -> bool {
        !self.method && !self.agent
    }
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn is_false(value: &bool) -> bool {
    !value
}

/// Answers to the two questions of the landing page. They are anonymous.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// Id of the campaign; empty when it is not said.
    #[serde(default)]
    pub campaign: String,
    /// Why the person clicked: an id of [`crate::import::WHY`].
    #[serde(default)]
    pub why: Option<String>,
    /// What would have helped: an id of [`crate::import::HELP`].
    #[serde(default)]
    pub help: Option<String>,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FileNote {
    /// Its name.
    pub name: String,
    /// What it was read as: an id of [`crate::import::Kind`].
    pub read_as: String,
    /// How many rows, lines or mails it had.
    pub rows: u64,
    /// How many of them were skipped, whatever the reason.
    pub skipped: u64,
}

/// Why a text is no project that can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProjectError {
    /// Written by a newer version, which may hold what this one does not know.
    Newer {
        /// The version of its form.
        schema: u64,
    },
    /// Not JSON of this form; what the parser says, with line and column.
    Form(String),
}

impl fmt::Display for ProjectError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer { schema } => write!(
                f,
                "form {schema} is newer than this program, which reads up to {PROJECT_SCHEMA}"
            ),
            Self::Form(reason) => write!(f, "{reason}"),
        }
    }
}

impl std::error::Error for ProjectError {}

/// What is looked at before the rest of a file.
#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    schema: Option<u64>,
}

impl Project {
    /// Opens a project.
    ///
    /// # Errors
    /// When it was written by a newer version, or is not of the form.
    pub fn open(json: &[u8]) -> Result<Self, ProjectError> {
        let form = |error: serde_json::Error| ProjectError::Form(error.to_string());
        let envelope: Envelope = serde_json::from_slice(json).map_err(form)?;
        match envelope.schema {
            Some(schema) if schema > u64::from(PROJECT_SCHEMA) => {
                return Err(ProjectError::Newer { schema });
            }
            _ => {}
        }
        let project: Self = serde_json::from_slice(json).map_err(form)?;
        if project.kind != PROJECT_KIND {
            return Err(ProjectError::Form(format!("kind is not {PROJECT_KIND}")));
        }
        Ok(project)
    }

    /// The project as JSON, to be saved.
    #[must_use]
    pub fn save(&self) -> String {
        // Plain data with string keys always has a JSON form.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Index of an attribute; it is made when there is none of that name.
    pub fn attribute(&mut self, name: &str) -> usize {
        let known = self.attributes.iter().position(|known| known == name);
        known.unwrap_or_else(|| {
            self.attributes.push(name.to_owned());
            self.attributes.len() - 1
        })
    }
}
