//! What the caller knows and the mail does not: the time, the organisation's policy, the reader's answers.

use crate::OwnRule;
use crate::objects_only::objects_only;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

objects_only!(Environment, "an object with the context");
objects_only!(Policy, "an object with the policy");
objects_only!(PolicyBrand, "an object with a brand");
objects_only!(Contact, "an object that says whom to tell");
objects_only!(Drill, "an object with the settings of drills");

/// Everything outside the mail that an analysis may depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct Environment {
    /// Seconds since 1970-01-01 00:00 UTC; `None` when the caller does not tell. Checks that need it say so.
    pub now: Option<i64>,
    /// The organisation's policy.
    pub policy: Policy,
    /// What the reader answered so far.
    pub answers: Answers,
}

/// The organisation's policy: `policy.json` beside the site, or `--policy`. All fields may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Policy")
)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct Policy {
    /// Where the JSON Schema of this file is, for editors. Not read.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The organisation's name as it appears in mail.
    pub organisation: String,
    /// Domains whose addresses are the organisation's own, such as `example.co.jp`; subdomains count.
    pub own_domains: Vec<String>,
    /// Further domains that the organisation's own training mails may come from; subdomains count. They go to people
    /// in `own_domains` only.
    pub drill_domains: Vec<String>,
    /// Domains of partners whose mail is normal; subdomains count.
    pub partner_domains: Vec<String>,
    /// Names (authserv-id) of the receiving servers whose Authentication-Results count.
    /// When empty, the topmost field counts, but its passes only above the first Received field, or when one of
    /// the large providers that write below their own Received took the mail in.
    pub trusted_servers: Vec<String>,
    /// Names of executives, in every way they are written in mail.
    pub executives: Vec<String>,
    /// Brands that are used here and that the tables do not know: a regional bank, a supplier's portal.
    pub brands: Vec<PolicyBrand>,
    /// Words that ask for care in this organisation's mail, such as the name of a system that staff sign in to.
    pub words: Vec<String>,
    /// The organisation's own rules: patterns that are looked for in every mail. At most 500.
    pub rules: Vec<OwnRule>,
    /// Senders whose mail is normal here, as addresses or domains (subdomains count). They are believed only where
    /// the receiving server has confirmed the domain.
    pub allowed_senders: Vec<String>,
    /// Whether a reader may learn that a mail bears the marks of a tool for training mails. Off unless set.
    pub tell_training: bool,
    /// Names of header fields by which the organisation's own training mails are known, beside those of common tools.
    pub training_headers: Vec<String>,
    /// Origins of the pages that may hold the check page in a frame (`?embed=1`) and are then told its height and its
    /// reports, such as `https://portal.example.co.jp`. None unless named.
    pub embed_origins: Vec<String>,
    /// Whom to tell about a suspicious mail.
    pub contact: Contact,
    /// The page that the links of training mails lead to.
    pub drill: Drill,
}

/// What the landing page of drills may request and send, beside the site's own files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Drill")
)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct Drill {
    /// Whether `drill/seen.txt` is requested once, with the token of the link, after the first touch or key: then
    /// the server's log tells people from mail scanners. On unless set to false.
    pub confirm: bool,
    /// Where the answers to the two questions may be sent by POST as JSON: a path on the site's own server, such as
    /// `/survey`. Other servers are not asked. When empty, they are not sent that way.
    pub survey_address: String,
    /// Mail address that the answers may be mailed to, in the reader's own mail program. When empty, they are not.
    pub survey_mail: String,
}

impl Default for Drill {
    fn default() -> Self {
        Self {
            confirm: true,
            survey_address: String::new(),
            survey_mail: String::new(),
        }
    }
}

/// A brand that the tables do not know.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Brand")
)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct PolicyBrand {
    /// Name to show.
    pub name: String,
    /// More ways in which it is written in mail; its name is one without being listed.
    pub names: Vec<String>,
    /// All domains that it sends from or links to; subdomains count.
    pub domains: Vec<String>,
}

/// Whom to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Contact")
)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct Contact {
    /// Name of the person or desk.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Telephone number as people dial it.
    pub phone: String,
}

/// The reader's answers, by question id.
pub type Answers = BTreeMap<String, Answer>;

/// An answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// The reader does not know; the question counts as asked and moves nothing.
    Unsure,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_objects_are_read() {
        for json in ["[]", r#"["a"]"#, "null", "\"a\"", "1"] {
            let error = serde_json::from_str::<Policy>(json).map_err(|e| e.to_string());
            assert!(
                error.is_err_and(|e| e.contains("expected an object with the policy")),
                "{json}"
            );
            assert!(serde_json::from_str::<Environment>(json).is_err(), "{json}");
            let nested = format!(r#"{{"policy": {json}}}"#);
            assert!(
                serde_json::from_str::<Environment>(&nested).is_err(),
                "{json}"
            );
            let nested = format!(r#"{{"contact": {json}}}"#);
            assert!(serde_json::from_str::<Policy>(&nested).is_err(), "{json}");
        }
        assert!(serde_json::from_str::<Policy>(r#"{"typo": 1}"#).is_err());
    }

    #[test]
    fn a_drill_confirms_unless_told_otherwise() -> Result<(), serde_json::Error> {
        for json in [
            "{}",
            r#"{"drill": {}}"#,
            r#"{"drill": {"survey_mail": "a@b.example"}}"#,
        ] {
            assert!(
                serde_json::from_str::<Policy>(json)?.drill.confirm,
                "{json}"
            );
        }
        let off: Policy = serde_json::from_str(r#"{"drill": {"confirm": false}}"#)?;
        assert!(!off.drill.confirm);
        Ok(())
    }

    #[test]
    fn a_context_written_is_read_back() -> Result<(), serde_json::Error> {
        let json = r#"{"now": 5, "policy": {"contact": {"name": "K"}}, "answers": {"a": "no"}}"#;
        let environment: Environment = serde_json::from_str(json)?;
        assert_eq!(environment.policy.contact.name, "K");
        let written = serde_json::to_string(&environment)?;
        assert_eq!(serde_json::from_str::<Environment>(&written)?, environment);
        Ok(())
    }
}
