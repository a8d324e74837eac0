//! What the person who is told of a mail needs first, short enough for a `mailto:` address.

use crate::Report;
use crate::defang::shortened;
use crate::render::colon;
use crate::sentences::headline;
use miwake_checks::Level;
use miwake_checks::kinds::AddressRole;
use miwake_messages::Messages;

/// Longest subject and text as they stand in a `mailto:` address, in bytes: mail programs on Windows take
/// addresses of about 2,000.
const BYTES: usize = 1_800;

/// Most characters of one value, tried in turn until the whole is short enough. The last always is, since a
/// character takes at most twelve bytes in an address.
const CHARACTERS: [usize; 6] = [160, 100, 60, 40, 20, 8];

/// A mail that tells of a report: its words are harmless, and the reported mail is not attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Subject.
    pub subject: String,
    /// Text, lines ended by `\n`.
    pub body: String,
    /// Whether a value was cut to keep it short.
    pub shortened: bool,
}

impl Summary {
    /// The summary of `report`: verdict, subject, sender, time and reasons.
    #[must_use]
    pub fn new(report: &Report, messages: &Messages) -> Self {
        let level = headline(report, messages).level;
        let mut summary = Self {
            subject: messages.with("report-summary-subject", [("level", level.into())]),
            body: String::new(),
            shortened: false,
        };
        for most in CHARACTERS {
            summary.shortened = false;
            summary.body = body(report, messages, &mut |text| {
                let (short, cut) = shortened(text, most);
                summary.shortened |= cut;
                short
            });
            if summary.parameters().len() <= BYTES {
                break;
            }
        }
        summary
    }

    /// The address that opens a mail program with this mail for `recipient`; `None` when that is no mail address.
    #[must_use]
    pub fn mailto(&self, recipient: &str) -> Option<String> {
        let (local, domain) = recipient.split_once('@')?;
        let stray = |c: char| c.is_whitespace() || c.is_control() || "@,;<>\"".contains(c);
        if local.is_empty() || domain.is_empty() || recipient.replacen('@', "", 1).contains(stray) {
            return None;
        }
        let to = format!("{}@{}", encoded(local), encoded(domain));
        Some(format!("mailto:{to}?{}", self.parameters()))
    }

    /// RFC 6068: lines end with CRLF, and nothing but letters, digits and a few marks stands for itself.
    fn parameters(&self) -> String {
        let body = self.body.replace('\n', "\r\n");
        format!("subject={}&body={}", encoded(&self.subject), encoded(&body))
    }
}

fn body(report: &Report, messages: &Messages, short: &mut dyn FnMut(&str) -> String) -> String {
    let header = |name: &str| {
        let mut headers = report.mail.headers.iter();
        headers.find(|header| header.name.eq_ignore_ascii_case(name))
    };
    let mut addresses = report.mail.addresses.iter();
    let from = addresses.find(|address| address.role == AddressRole::From);
    let mut lines = vec![];
    let mut pair = |label: &str, value: &str| {
        lines.push(format!(
            "{}{}{value}",
            messages.text(label),
            colon(messages)
        ));
    };
    pair("report-label-verdict", &headline(report, messages).level);
    // In short words: the whole must fit into an address.
    let ask = report.ask.first().map_or("none", |ask| ask.id.id());
    let identity = report.identity.id.id();
    pair("ask-label", &messages.text(&format!("ask-short-{ask}")));
    pair(
        "identity-label",
        &messages.text(&format!("identity-short-{identity}")),
    );
    if let Some(subject) = header("Subject") {
        pair("report-label-subject", &short(&subject.value));
    }
    if let Some(from) = from {
        let sender = match from.name.as_str() {
            "" => short(&from.address),
            name => format!("{} <{}>", short(name), short(&from.address)),
        };
        pair("report-label-sender", &sender);
    }
    if let Some(date) = header("Date") {
        pair("report-label-date", &short(&date.value));
    }
    let reasons = report.reasons.iter();
    let reasons = reasons.filter_map(|&index| report.findings.get(index));
    for (index, finding) in reasons.enumerate() {
        if index == 0 {
            let notable = report.verdict >= Level::Caution;
            let heading = if notable { "reasons" } else { "noticed" };
            lines.extend([
                String::new(),
                messages.text(&format!("report-heading-{heading}")),
            ]);
        }
        // The check's own title: nothing of the mail stands in it.
        let title = messages.text(&format!("check-{}", finding.id));
        lines.push(format!("{}. {title}", index + 1));
    }
    lines.extend([String::new(), messages.text("report-summary-end")]);
    lines.join("\n")
}

fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
