//! What the person who is told of a mail needs first, short enough for a `mailto:` address.

use crate::Report;
use crate::defang::{defang, inert};
use crate::render::colon;
use crate::sentences::headline;
use miwake_mail::AddressRole;
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
                let (short, cut) = short(text, most);
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
            lines.extend([String::new(), messages.text("report-heading-reasons")]);
        }
        // The check's own title: nothing of the mail stands in it.
        let title = messages.text(&format!("check-{}", finding.id));
        lines.push(format!("{}. {title}", index + 1));
    }
    lines.extend([String::new(), messages.text("report-summary-end")]);
    lines.join("\n")
}

/// `text`, harmless, cut to so many characters, and whether it was cut.
fn short(text: &str, most: usize) -> (String, bool) {
    let text = inert(text.trim());
    match text.char_indices().nth(most) {
        // What is cut in the middle must not come alive by that.
        Some((end, _)) => (
            defang(&format!("{}…", text.get(..end).unwrap_or_default())),
            true,
        ),
        None => (text, false),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check_bytes;
    use miwake_checks::Environment;
    use miwake_messages::Lang;

    fn summary(mail: &str, lang: Lang) -> Summary {
        let report = check_bytes(mail.as_bytes(), &Environment::default());
        Summary::new(&report, &Messages::new(lang))
    }

    const FRAUD: &str = "From: Mikan Bank <support@mikan-bank-check.example>\r\nTo: reader@example.jp\r\n\
        Reply-To: mikan.bank.help@gmail.com\r\nSubject: [Urgent] http://192.0.2.7/ & more\r\n\
        Date: Mon, 16 Nov 2026 09:00:00 +0900\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n\
        <p>Confirm your password within 24 hours.</p><a href=\"http://192.0.2.7/\">https://www.mikan-bank.example/</a>";

    #[test]
    fn it_tells_what_matters_and_nothing_in_it_is_a_link() {
        let summary = summary(FRAUD, Lang::En);
        for told in [
            "[Urgent] hxxp://192[.]0[.]2[.]7/",
            "support[@]mikan-bank-check[.]example",
            "16 Nov 2026",
            "\n1. ",
            "\n3. ",
        ] {
            assert!(summary.body.contains(told), "{told}: {}", summary.body);
        }
        assert_eq!(defang(&summary.body), summary.body);
        assert!(!summary.shortened);
    }

    #[test]
    fn whatever_the_mail_the_address_is_short_and_has_no_more_than_two_parameters() {
        let long = "件名&body=x%0d%0aBcc: z@evil.example 😀".repeat(40);
        let mail = FRAUD
            .replace("[Urgent]", &long)
            .replace("Mikan Bank", &long);
        for lang in [Lang::Ja, Lang::En] {
            for (mail, cut) in [(FRAUD, false), (mail.as_str(), true), ("text", false)] {
                let summary = summary(mail, lang);
                assert_eq!(summary.shortened, cut, "{lang:?}: {}", summary.body);
                let address = summary.mailto("desk+a@example.jp").expect("an address");
                let rest = address
                    .strip_prefix("mailto:desk%2Ba@example.jp?")
                    .expect("the recipient");
                assert!(rest.len() <= BYTES, "{lang:?}: {}", rest.len());
                assert_eq!(rest.matches('&').count(), 1);
                assert_eq!(rest.matches('=').count(), 2);
                let plain = |c: char| c.is_ascii_alphanumeric() || "-._~%=&".contains(c);
                assert!(rest.chars().all(plain), "{rest}");
            }
        }
    }

    #[test]
    fn only_a_mail_address_is_written_to() {
        let summary = summary("text", Lang::Ja);
        for no in ["", "desk", "@", "a@", "a@b@c", "a b@c", "a@b,c@d", "a@b\n"] {
            assert_eq!(summary.mailto(no), None, "{no:?}");
        }
        let address = summary.mailto("a?cc=x&b@c").expect("an address");
        assert!(address.starts_with("mailto:a%3Fcc%3Dx%26b@c?subject="));
    }
}
