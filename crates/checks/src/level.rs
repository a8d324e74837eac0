//! The levels of a verdict, and why there is none.

use serde::{Deserialize, Serialize};

/// The levels of a verdict. There is no level "safe".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// 判断できない: too little was given, or not all of it could be looked at.
    Undecided,
    /// 目立った不審点なし.
    NothingNotable,
    /// 注意.
    Caution,
    /// 疑わしい.
    Suspicious,
    /// 危険.
    Dangerous,
}

impl Level {
    /// Name in JSON, messages and on the command line.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Undecided => "undecided",
            Self::NothingNotable => "nothing-notable",
            Self::Caution => "caution",
            Self::Suspicious => "suspicious",
            Self::Dangerous => "dangerous",
        }
    }
}

/// Why a mail could not be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nothing was given.
    Empty,
    /// What was given is not a mail, and nothing was found in it.
    NotMail,
    /// What was given is too large to read.
    TooLarge,
    /// Too little text to judge.
    TooLittle,
    /// Only the header section was given, and nothing was found in it.
    HeadersOnly,
    /// Something could not be read or looked at, and nothing was found in the rest.
    Incomplete,
    /// Text alone, with a link, a file or a number to act on: nothing tells who wrote it.
    SenderUnknown,
    /// The organisation's own rules could not be applied, or not to everything, and nothing was found.
    OwnRules,
}
