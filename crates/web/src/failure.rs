//! Why there is no report.

/// Why there is no report; the page's message is `ui-error-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// There was nothing to check.
    Empty,
    /// The input is larger than what the engine reads.
    TooLarge,
    /// The browser could not read the file.
    Unreadable,
    /// The analysis took longer than it may.
    TimeOut,
    /// The engine trapped.
    Trapped,
    /// The worker was lost, and so was the one that replaced it.
    Lost,
    /// The reader stopped the analysis.
    Cancelled,
    /// The engine could not be loaded.
    NotLoaded,
}

impl Failure {
    /// Its name in message ids and attributes.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::Unreadable => "unreadable",
            Self::TimeOut => "time-out",
            Self::Trapped => "trapped",
            Self::Lost => "lost",
            Self::Cancelled => "cancelled",
            Self::NotLoaded => "not-loaded",
        }
    }
}
