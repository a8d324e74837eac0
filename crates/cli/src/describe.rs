//! What is kept of a report once a mail is checked: enough for every form of output.

use miwake_checks::Level;
use miwake_mail::InputKind;
use miwake_messages::{Lang, Messages};
use miwake_report::{
    Line, OwnRuleRecord, Report, Row, headline, lifting, own_words, sentences::sentences,
};

/// A mail that was checked.
#[derive(Debug)]
pub(crate) struct Checked {
    /// What JSON Lines has.
    pub(crate) line: Line,
    /// What a list has.
    pub(crate) row: Row,
    /// Why it could not be judged, or the strongest reason. Empty when there is neither.
    pub(crate) sentence: String,
}

/// One row of the output.
pub(crate) enum Record<'a> {
    /// A mail that was checked.
    Checked(&'a Checked),
    /// Something that could not be read or checked.
    Unread {
        /// The file.
        name: &'a str,
        /// A sentence that says why.
        reason: &'a str,
    },
}

impl Checked {
    pub(crate) fn new(name: &str, report: &Report, messages: &Messages) -> Self {
        Self {
            line: Line::new(name, report),
            row: Row::new(name, report),
            sentence: sentence(report, messages),
        }
    }

    /// Whether there was nothing to be judged: no mail, and no file in which something was found.
    pub(crate) fn is_unread(&self) -> bool {
        nothing_to_judge(self.line.input, self.line.verdict)
    }

    /// Whether it has the form of a mail, and is not just some text.
    pub(crate) fn looks_like_mail(&self) -> bool {
        matches!(
            self.line.input,
            InputKind::Message | InputKind::Headers | InputKind::ForwardedText
        )
    }
}

/// Whether what was given is no mail, and nothing was found in it. A lost pipe must never read as good.
pub(crate) fn nothing_to_judge(input: InputKind, verdict: Level) -> bool {
    let no_mail = matches!(
        input,
        InputKind::Empty | InputKind::NotMail | InputKind::TooLarge
    );
    no_mail && verdict == Level::Undecided
}

fn sentence(report: &Report, messages: &Messages) -> String {
    if report.undecided.is_some() {
        return headline(report, messages).meaning;
    }
    if let Some(rule) = lifting(report)
        .next()
        .and_then(|index| report.own_rules.get(index))
    {
        return own_rule(rule, messages);
    }
    let strongest = report.reasons.first();
    strongest
        .and_then(|&index| report.findings.get(index))
        .map_or_else(
            || {
                let first = report.own_rules.first();
                first.map_or_else(String::new, |rule| own_rule(rule, messages))
            },
            |finding| sentences(finding, messages).found,
        )
}

/// A rule of the organisation's own as a reason.
fn own_rule(rule: &OwnRuleRecord, messages: &Messages) -> String {
    let (label, title) = (
        messages.text("report-label-own-rules"),
        own_words(rule, messages).title,
    );
    match messages.lang() {
        Lang::Ja => format!("{label}：{title}"),
        Lang::En => format!("{label}: {title}"),
    }
}
