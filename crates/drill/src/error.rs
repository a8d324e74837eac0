//! What can be wrong with a campaign.

use std::fmt;

/// Why a text is no campaign. The words are for whoever wrote the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// Not JSON of this form; what the parser says, with line and column.
    Form(String),
    /// A field breaks a rule: its path, such as `cues[2].quote`, and the rule.
    Field {
        /// Path of the field.
        path: String,
        /// What holds for it.
        rule: String,
    },
}

impl Error {
    pub(crate) fn field(path: impl Into<String>, rule: impl Into<String>) -> Self {
        Self::Field {
            path: path.into(),
            rule: rule.into(),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(reason) => write!(f, "{reason}"),
            Self::Field { path, rule } => write!(f, "{path}: {rule}"),
        }
    }
}

impl std::error::Error for Error {}
