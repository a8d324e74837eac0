//! What could not be looked at with the kind of input given, and how to get it.

use crate::Report;
use miwake_checks::kinds::InputKind;
use miwake_messages::Messages;

/// Something that the input given does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The sender's address and where replies go.
    Sender,
    /// The delivery path and the authentication results.
    Path,
    /// Where links lead.
    LinkTargets,
    /// Attachments.
    Attachments,
    /// The text.
    Body,
}

impl Missing {
    /// Its name in words.
    #[must_use]
    pub fn text(self, messages: &Messages) -> String {
        messages.text(match self {
            Self::Sender => "report-missing-sender",
            Self::Path => "report-missing-path",
            Self::LinkTargets => "report-missing-link-targets",
            Self::Attachments => "report-missing-attachments",
            Self::Body => "report-missing-body",
        })
    }
}

/// What the input of `report` does not hold, most telling first. Empty for a whole mail, and for
/// what could not be read at all: there the verdict itself says what to do.
#[must_use]
pub fn missing(report: &Report) -> &'static [Missing] {
    use Missing::{Attachments, Body, LinkTargets, Path, Sender};
    match report.input.kind {
        InputKind::Text => &[Sender, Path, LinkTargets, Attachments],
        InputKind::ForwardedText => &[Path, LinkTargets, Attachments],
        InputKind::Html => &[Sender, Path, Attachments],
        InputKind::Headers => &[Body, LinkTargets, Attachments],
        InputKind::Message | InputKind::Empty | InputKind::NotMail | InputKind::TooLarge => &[],
    }
}

/// How to get the original mail out of one mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HowTo {
    /// Stable id of the program.
    pub program: &'static str,
    /// The program's name.
    pub name: String,
    /// The steps, in order.
    pub steps: Vec<String>,
}

/// The mail programs there are steps for.
const PROGRAMS: [&str; 6] = [
    "outlook",
    "outlook-classic",
    "gmail",
    "yahoo",
    "apple",
    "thunderbird",
];

/// How to get the original mail out of each of the common mail programs.
#[must_use]
pub fn how_to(messages: &Messages) -> Vec<HowTo> {
    PROGRAMS
        .iter()
        .map(|&program| HowTo {
            program,
            name: messages.text(&format!("report-how-{program}")),
            steps: (1..)
                .map(|step| format!("report-how-{program}-{step}"))
                .take_while(|id| messages.has(id))
                .map(|id| messages.text(&id))
                .collect(),
        })
        .collect()
}
