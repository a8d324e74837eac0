//! What an IT desk writes back to whoever reported a mail.

use crate::defang::{inert, shortened};
use crate::lines::lines;
use crate::render::colon;
use crate::sentences::headline;
use crate::{Report, own_words};
use miwake_checks::kinds::AddressRole;
use miwake_checks::{Level, Reason};
use miwake_messages::Messages;

/// Most characters of a name, an address or a subject: enough to know the mail by.
const CHARACTERS: usize = 100;

/// A reply to whoever reported the mail, in the language of `messages`: the verdict, the two lines and the one thing to
/// do. Plain text, lines ended by `\n`; what stands in it of the mail is harmless. It is meant to be edited.
#[must_use]
pub fn reply(report: &Report, messages: &Messages) -> String {
    let colon = colon(messages);
    let mut text = messages.text("reply-thanks");
    text.push_str("\n\n");
    let mut pair = |label: &str, value: &str| text.push_str(&format!("{label}{colon}{value}\n"));
    if let Some(subject) = subject(report) {
        pair(&messages.text("report-label-subject"), &subject);
    }
    if let Some(sender) = sender(report) {
        pair(&messages.text("report-label-sender"), &sender);
    }
    let headline = headline(report, messages);
    pair(&messages.text("report-label-verdict"), &headline.level);
    if report.undecided != Some(Reason::Empty) {
        let lines = lines(report, messages, &inert_short);
        pair(&lines.ask_label, &lines.ask);
        pair(&lines.identity_label, &lines.identity);
    }
    if !report.own_rules.is_empty() {
        let rules = report.own_rules.iter();
        let titles = rules.map(|rule| inert_short(&own_words(rule, messages).title));
        let titles: Vec<String> = titles.collect();
        let between = messages.text("list-separator");
        pair(
            &messages.text("report-label-own-rules"),
            &titles.join(&between),
        );
    }
    // The page speaks to whoever has the file, and sends to the desk; here the desk speaks.
    let action = match (report.undecided, report.verdict) {
        (Some(_), _) => messages.text("reply-undecided-do"),
        (None, Level::Dangerous) => messages.text("reply-dangerous-do"),
        (None, _) => headline.action,
    };
    pair(&messages.text("report-label-action"), &action);
    if report.verdict != Level::NothingNotable {
        text.push_str(&format!("\n{}\n", messages.text("reply-after")));
    }
    text
}

/// Words of the mail, harmless and no longer than needed.
fn inert_short(text: &str) -> String {
    shortened(text, CHARACTERS).0
}

fn subject(report: &Report) -> Option<String> {
    let mut headers = report.mail.headers.iter();
    let subject = headers.find(|header| header.name.eq_ignore_ascii_case("Subject"))?;
    said(&subject.value)
}

fn sender(report: &Report) -> Option<String> {
    let mut addresses = report.mail.addresses.iter();
    let from = addresses.find(|address| address.role == AddressRole::From)?;
    match (said(&from.name), said(&from.address)) {
        (Some(name), Some(address)) => Some(format!("{name} <{address}>")),
        (name, address) => address.or(name),
    }
}

/// `text`, unless nothing of it is seen.
fn said(text: &str) -> Option<String> {
    (!inert(text).trim().is_empty()).then(|| inert_short(text))
}
