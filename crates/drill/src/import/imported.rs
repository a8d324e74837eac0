//! A file that was read, and why one was not.

use super::gathered::Gathered;
use super::kind::Kind;
use super::mapping::Mapping;
use super::notes::Notes;
use crate::results::Results;
use crate::{Project, ProjectError};
use std::fmt;

/// What is said about a file beforehand. The defaults do for most.
#[derive(Clone, Debug)]
pub struct Options {
    /// How many minutes times without a zone are ahead of UTC: 540, as in Japan.
    pub offset_minutes: i32,
    /// Name of the parameter that holds the token in addresses of the landing page.
    pub token_parameter: String,
    /// What the columns mean, where the guess was corrected.
    pub mapping: Option<Mapping>,
    /// Subject of the drill's mail: reports about other mails are left out. Any report counts when it is not set.
    pub subject: Option<String>,
    /// Id of the campaign: answers about others are left out.
    pub campaign: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            offset_minutes: 540,
            token_parameter: "rid".to_owned(),
            mapping: None,
            subject: None,
            campaign: None,
        }
    }
}

/// Why a file could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    /// It is none of the kinds that are read.
    UnknownKind,
    /// It is in Excel's form, which this program does not read; saved as CSV it can be read.
    SaveAsCsv,
    /// It was written by a newer version.
    Newer {
        /// The version of its form.
        schema: u64,
    },
    /// It is not of the form that its kind has; what the parser says.
    Form(String),
    /// It is larger than a file of its kind may be.
    TooLarge,
    /// Its columns do not say who a row is about.
    NoColumns,
}

impl ImportError {
    /// Its name; messages are `desk-import-<id>`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::UnknownKind => "unknown-kind",
            Self::SaveAsCsv => "save-as-csv",
            Self::Newer { .. } => "newer",
            Self::Form(_) => "form",
            Self::TooLarge => "too-large",
            Self::NoColumns => "no-columns",
        }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Newer { schema } => write!(f, "form {schema} is newer than this program"),
            Self::Form(reason) => write!(f, "{reason}"),
            other => write!(f, "{}", other.id()),
        }
    }
}

impl std::error::Error for ImportError {}

impl From<ProjectError> for ImportError {
    fn from(error: ProjectError) -> Self {
        match error {
            ProjectError::Newer { schema } => Self::Newer { schema },
            ProjectError::Form(reason) => Self::Form(reason),
        }
    }
}

/// A file that was read. [`Project::add`] takes it.
#[derive(Clone, Debug)]
pub struct Imported {
    /// Name of the file.
    pub name: String,
    /// What it was read as.
    pub kind: Kind,
    /// How many rows, lines or mails it had.
    pub rows: u64,
    /// What was not read, and why.
    pub notes: Notes,
    /// What its columns were taken for, where it has some.
    pub mapping: Option<Mapping>,
    /// What it told.
    pub content: Content,
}

/// What a file told.
#[derive(Clone, Debug)]
pub enum Content {
    /// People and events, to join a project.
    Records(Records),
    /// The results of an earlier drill, to be compared with.
    Earlier(Box<Results>),
    /// A whole project.
    Project(Box<Project>),
}

/// People and events of one file.
#[derive(Clone, Debug)]
pub struct Records(pub(crate) Box<Gathered>);

impl Records {
    /// How many people it names.
    #[must_use]
    pub fn people(&self) -> usize {
        self.0.people.len()
    }

    /// How many events it tells.
    #[must_use]
    pub fn events(&self) -> usize {
        self.0.events.len()
    }

    /// How many answers it has.
    #[must_use]
    pub fn answers(&self) -> usize {
        self.0.survey.len()
    }
}
