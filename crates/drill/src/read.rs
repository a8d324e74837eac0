//! From JSON to a campaign, and the rules that JSON alone does not express.

use crate::{Campaign, Contact, Cue, Error, Text};

/// The version of the form that is read.
pub const SCHEMA: u32 = 1;

/// Longest file that is read, in bytes.
pub const MAX_CAMPAIGN_BYTES: usize = 64 * 1024;

/// Largest training mail that is shown, in bytes.
pub const MAX_MAIL_BYTES: usize = 1024 * 1024;

/// Most cues beside the first.
pub const MAX_CUES: usize = 30;

/// Longest quotation, in characters.
pub const MAX_QUOTE: usize = 200;

/// Longest sentence, name or contact, in characters.
pub const MAX_TEXT: usize = 300;

/// Whether `text` can be the id of a campaign, and so part of a file's name: one to 64 of a–z, 0–9 and the hyphen.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=64).contains(&text.len()) && text.bytes().all(allowed)
}

/// Reads a campaign.
///
/// # Errors
/// When `json` is not of the form, or breaks a rule: the constants of this module, at least one language in each
/// text, no control characters, an end that is not before the start.
pub fn read(json: &str) -> Result<Campaign, Error> {
    if json.len() > MAX_CAMPAIGN_BYTES {
        let rule = format!("at most {MAX_CAMPAIGN_BYTES} bytes");
        return Err(Error::Form(rule));
    }
    let campaign: Campaign =
        serde_json::from_str(json).map_err(|error| Error::Form(error.to_string()))?;
    check(&campaign)?;
    Ok(campaign)
}

fn check(campaign: &Campaign) -> Result<(), Error> {
    if campaign.schema != SCHEMA {
        return Err(Error::field(
            "schema",
            format!("{SCHEMA} is the one form there is"),
        ));
    }
    words("organisation", &campaign.organisation)?;
    if let Some(message) = &campaign.message {
        text("message", message)?;
    }
    cue("first", &campaign.first)?;
    if campaign.cues.len() > MAX_CUES {
        return Err(Error::field("cues", format!("at most {MAX_CUES}")));
    }
    for (index, further) in campaign.cues.iter().enumerate() {
        cue(&format!("cues[{index}]"), further)?;
    }
    if let Some(known) = &campaign.contact {
        contact(known)?;
    }
    match (campaign.starts, campaign.ends) {
        (Some(starts), Some(ends)) if ends < starts => {
            Err(Error::field("ends", "not before the start"))
        }
        _ => Ok(()),
    }
}

fn cue(path: &str, cue: &Cue) -> Result<(), Error> {
    let quote = format!("{path}.quote");
    if cue.quote.trim().is_empty() || cue.quote.chars().count() > MAX_QUOTE {
        return Err(Error::field(quote, format!("1 to {MAX_QUOTE} characters")));
    }
    words(&quote, &cue.quote)?;
    text(&format!("{path}.says"), &cue.says)
}

fn text(path: &str, text: &Text) -> Result<(), Error> {
    let languages: Vec<&String> = text.ja.iter().chain(&text.en).collect();
    if languages.is_empty() || languages.iter().any(|words| words.trim().is_empty()) {
        return Err(Error::field(
            path,
            "words in Japanese, in English, or in both",
        ));
    }
    languages.into_iter().try_for_each(|said| words(path, said))
}

fn contact(contact: &Contact) -> Result<(), Error> {
    words("contact.name", &contact.name)?;
    words("contact.phone", &contact.phone)?;
    words("contact.email", &contact.email)?;
    let email = contact.email.as_str();
    let plain = email
        .bytes()
        .all(|byte| byte.is_ascii_graphic() && !b"?&%#,;<>\"".contains(&byte));
    let one = plain && email.matches('@').count() == 1;
    if !email.is_empty() && !one {
        return Err(Error::field("contact.email", "one plain mail address"));
    }
    Ok(())
}

fn words(path: &str, words: &str) -> Result<(), Error> {
    if words.chars().count() > MAX_TEXT {
        return Err(Error::field(path, format!("at most {MAX_TEXT} characters")));
    }
    if words.chars().any(char::is_control) {
        return Err(Error::field(path, "one line, without control characters"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{MAX_CAMPAIGN_BYTES, MAX_CUES, MAX_QUOTE, MAX_TEXT, is_id, read};
    use crate::{CueKind, MailLang, Place};
    use serde_json::{Value, json};

    /// The smallest campaign.
    fn least() -> Value {
        json!({
            "schema": 1,
            "mail_lang": "ja",
            "first": {
                "place": "from",
                "quote": "folder-idou.example",
                "kind": "sender-name-and-address",
                "says": { "ja": "会社のドメインではありません。" },
            },
        })
    }

    /// What is wrong with the smallest campaign once `field` is `value`.
    fn wrong(field: &str, value: Value) -> String {
        let mut campaign = least();
        campaign[field] = value;
        read(&campaign.to_string()).expect_err(field).to_string()
    }

    #[test]
    fn the_smallest_campaign_is_read_and_written_back() {
        let campaign = read(&least().to_string()).expect("a campaign");
        assert_eq!(campaign.first.place, Place::From);
        assert_eq!(campaign.first.kind, CueKind::SenderNameAndAddress);
        assert!(campaign.cues.is_empty() && campaign.contact.is_none());
        let written = serde_json::to_string(&campaign).expect("JSON");
        assert_eq!(read(&written).expect("the same"), campaign);
    }

    #[test]
    fn a_text_is_read_in_the_language_that_is_there() {
        let campaign = read(&least().to_string()).expect("a campaign");
        let (said, lang) = campaign.first.says.read_in(MailLang::En);
        assert_eq!(
            (said, lang),
            ("会社のドメインではありません。", MailLang::Ja)
        );
    }

    #[test]
    fn what_is_no_campaign_is_an_error_that_names_the_place() {
        for json in ["", "[]", "null", "{", "{}", "\u{feff}{}"] {
            assert!(read(json).is_err(), "{json}");
        }
        assert!(read(&" ".repeat(MAX_CAMPAIGN_BYTES + 1)).is_err());
        assert!(wrong("typo", json!(1)).contains("typo"));
        assert!(wrong("schema", json!(2)).starts_with("schema: "));
        assert!(wrong("mail_lang", json!("fr")).contains("fr"));
        assert!(
            wrong("organisation", json!("a".repeat(MAX_TEXT + 1))).starts_with("organisation: ")
        );
        assert!(wrong("organisation", json!("a\u{1b}[31m")).contains("control"));
        assert!(wrong("message", json!({})).starts_with("message: "));
        assert!(wrong("message", json!({ "ja": " " })).starts_with("message: "));
        assert!(wrong("starts", json!("2026-02-30")).contains("2026-11-22"));
        assert!(
            wrong("contact", json!({ "email": "a@b.example?bcc=c@d.example" }))
                .starts_with("contact.email: ")
        );
        assert!(wrong("contact", json!({ "email": "nobody" })).starts_with("contact.email: "));
    }

    #[test]
    fn cues_keep_their_limits() {
        let cue = |quote: &str| {
            let mut cue = least()["first"].clone();
            cue["quote"] = json!(quote);
            cue
        };
        let all = vec![cue("x"); MAX_CUES];
        let mut campaign = least();
        campaign["cues"] = json!(all);
        assert!(read(&campaign.to_string()).is_ok());
        assert!(wrong("cues", json!(vec![cue("x"); MAX_CUES + 1])).starts_with("cues: "));
        assert!(wrong("cues", json!([cue("x"), cue(" ")])).starts_with("cues[1].quote: "));
        assert!(wrong("first", cue(&"字".repeat(MAX_QUOTE + 1))).starts_with("first.quote: "));
        assert!(wrong("first", json!({ "place": "nowhere" })).contains("nowhere"));
    }

    #[test]
    fn a_drill_does_not_end_before_it_starts() {
        let mut campaign = least();
        campaign["starts"] = json!("2026-11-16");
        campaign["ends"] = json!("2026-11-16");
        assert!(read(&campaign.to_string()).is_ok());
        campaign["ends"] = json!("2026-11-15");
        assert!(read(&campaign.to_string()).is_err());
    }

    #[test]
    fn an_id_is_no_path() {
        let longest = "a".repeat(64);
        for id in ["a", "2026-11", "-", longest.as_str()] {
            assert!(is_id(id), "{id}");
        }
        let too_long = "a".repeat(65);
        for id in [
            "",
            "A",
            "a_b",
            "a.b",
            "../a",
            "a/b",
            "a\\b",
            "a%2e",
            "ä",
            "a b",
            "a\n",
            "\u{0}",
            "ａ",
            too_long.as_str(),
        ] {
            assert!(!is_id(id), "{id}");
        }
    }
}
