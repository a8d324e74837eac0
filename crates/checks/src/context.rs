//! What the caller knows and the mail does not: the time, the organisation's policy, the reader's answers.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Everything outside the mail that an analysis may depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Context {
    /// Seconds since 1970-01-01 00:00 UTC; `None` when the caller does not tell. Checks that need it say so.
    pub now: Option<i64>,
    /// The organisation's policy.
    pub policy: Policy,
    /// What the reader answered so far.
    pub answers: Answers,
}

/// The organisation's policy: `policy.json` beside the site, or `--policy`. All fields may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// Where the JSON Schema of this file is, for editors. Not read.
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The organisation's name as it appears in mail.
    pub organisation: String,
    /// Domains whose addresses are the organisation's own, such as `example.co.jp`; subdomains count.
    pub own_domains: Vec<String>,
    /// Domains of partners whose mail is normal; subdomains count.
    pub partner_domains: Vec<String>,
    /// Names (authserv-id) of the receiving servers whose Authentication-Results count.
    /// When empty, the topmost field counts.
    pub trusted_servers: Vec<String>,
    /// Names of executives, in every way they are written in mail.
    pub executives: Vec<String>,
    /// Whom to tell about a suspicious mail.
    pub contact: Contact,
}

/// Whom to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
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
