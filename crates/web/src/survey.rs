//! The two questions at the end. Of the answers nothing leaves the page but the ids below.

use serde::Serialize;
use std::fmt::Write as _;

pub use miwake_drill::import::{HELP, WHY};

/// What was answered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Survey {
    /// Id of the campaign.
    pub campaign: String,
    /// One of [`WHY`].
    pub why: Option<&'static str>,
    /// One of [`HELP`].
    pub help: Option<&'static str>,
}

impl Survey {
    /// Whether there is anything to send.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.why.is_none() && self.help.is_none()
    }

    /// What is sent to a server: the fields of this type as one line of JSON.
    #[must_use]
    pub fn json(&self) -> String {
        // Plain data with string keys always has a JSON form.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The `mailto:` address for a mail to `to`. `None` when `to` is no plain mail address.
#[must_use]
pub fn mailto(to: &str, subject: &str, body: &str) -> Option<String> {
    let (local, domain) = to.split_once('@')?;
    if local.is_empty() || domain.is_empty() || domain.contains('@') {
        return None;
    }
    let mut address = String::from("mailto:");
    encode(local, &mut address);
    address.push('@');
    encode(domain, &mut address);
    address.push_str("?subject=");
    encode(subject, &mut address);
    address.push_str("&body=");
    // RFC 6068: line breaks are %0D%0A.
    encode(&body.replace('\n', "\r\n"), &mut address);
    Some(address)
}

fn encode(text: &str, address: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(address, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Survey, mailto};

    #[test]
    fn what_is_sent_is_the_campaign_and_two_words() {
        let mut survey = Survey {
            campaign: "folder-ja".to_owned(),
            ..Survey::default()
        };
        assert!(survey.is_empty());
        survey.why = Some("hurry");
        assert!(!survey.is_empty());
        assert_eq!(
            survey.json(),
            r#"{"campaign":"folder-ja","why":"hurry","help":null}"#
        );
    }

    #[test]
    fn a_mail_goes_to_one_address_whatever_the_policy_says() {
        let address = mailto("a&b?bcc=c@d.example", "件 名", "a\nb");
        let expected =
            "mailto:a%26b%3Fbcc%3Dc@d.example?subject=%E4%BB%B6%20%E5%90%8D&body=a%0D%0Ab";
        assert_eq!(address.as_deref(), Some(expected));
        for nobody in ["", "a", "@", "a@", "@b", "a@b@c"] {
            assert_eq!(mailto(nobody, "", ""), None, "{nobody}");
        }
    }
}
