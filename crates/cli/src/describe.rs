//! What is kept of a report once a mail is checked: enough for every form of output.

use miwake_mail::InputKind;
use miwake_messages::Messages;
use miwake_report::{Line, Report, headline, sentences::sentences};

/// A mail that was checked.
#[derive(Debug)]
pub(crate) struct Checked {
    /// What JSON Lines has.
    pub(crate) line: Line,
    /// Subject as decoded; empty when there is none.
    pub(crate) subject: String,
    /// Why it could not be judged, or the strongest reason. Empty when there is neither.
    pub(crate) sentence: String,
}

impl Checked {
    pub(crate) fn new(name: &str, report: &Report, messages: &Messages) -> Self {
        Self {
            line: Line::new(name, report),
            subject: subject(report),
            sentence: sentence(report, messages),
        }
    }

    /// Whether anything was there to be read as a mail.
    pub(crate) fn is_mail(&self) -> bool {
        !matches!(
            self.line.input,
            InputKind::Empty | InputKind::NotMail | InputKind::TooLarge
        )
    }

    /// Whether it has the form of a mail, and is not just some text.
    pub(crate) fn looks_like_mail(&self) -> bool {
        matches!(
            self.line.input,
            InputKind::Message | InputKind::Headers | InputKind::ForwardedText
        )
    }
}

fn sentence(report: &Report, messages: &Messages) -> String {
    if report.undecided.is_some() {
        return headline(report, messages).meaning;
    }
    let strongest = report.reasons.first();
    strongest
        .and_then(|&index| report.findings.get(index))
        .map_or_else(String::new, |finding| sentences(finding, messages).found)
}

fn subject(report: &Report) -> String {
    report
        .mail
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case("subject"))
        .map_or_else(String::new, |header| header.value.clone())
}
