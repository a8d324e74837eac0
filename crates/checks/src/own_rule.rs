//! A rule of an organisation's own, as the policy has it. What it hits is found elsewhere (`miwake-own-rules`).

use crate::Level;
use crate::objects_only::objects_only;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most rules of a policy.
pub const OWN_RULES: usize = 500;

/// Longest pattern, in characters (`miwake_own_rules::PATTERN_CHARS` is the same; a test of the engine sees to that).
pub const OWN_PATTERN_CHARS: usize = 1_000;

/// The places that a rule can look in, but for header fields.
const PLACES: [&str; 5] = ["subject", "sender", "text", "link-host", "file-name"];

/// What a header field's place begins with.
const HEADER: &str = "header:";

objects_only!(OwnRule, "an object with a rule");
objects_only!(Worded, "an object with texts by language");

/// A rule of the organisation's own: a pattern that is looked for in one place of every mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "OwnRule")
)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct OwnRule {
    /// Its name in reports for programs: letters a to z, digits, `-` and `_`, at most 64. No two rules have the same.
    #[cfg_attr(
        feature = "schema",
        schemars(regex(pattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"))
    )]
    pub id: String,
    /// What readers are told when it hits. One language is enough.
    pub title: Worded,
    /// Where it looks: `subject`, `sender` (names and addresses of From and Sender), `text` (the body as it is read),
    /// `link-host` (hosts that links lead to), `file-name` (attachments and what is inside them), or `header:` and the
    /// name of a header field, such as `header:List-Id`.
    #[cfg_attr(
        feature = "schema",
        schemars(regex(pattern = "^(subject|sender|text|link-host|file-name|header:[!-9;-~]+)$"))
    )]
    pub look_in: String,
    /// The regular expression (of Rust's crate `regex`), at most 1,000 characters. Upper and lower case differ unless it
    /// begins with `(?i)`. A hit of nothing is none.
    #[cfg_attr(feature = "schema", schemars(length(min = 1, max = 1000)))]
    pub pattern: String,
    /// The lowest verdict of a mail that it hits. `notice` changes none, and is shown.
    pub level: OwnLevel,
    /// What readers are to do. One language is enough; may be left out.
    pub advice: Worded,
}

/// A text in both languages; where one is empty, the other is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Worded")
)]
#[serde(remote = "Self", default, deny_unknown_fields)]
pub struct Worded {
    /// Japanese.
    pub ja: String,
    /// English.
    pub en: String,
}

impl Worded {
    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ja.trim().is_empty() && self.en.trim().is_empty()
    }
}

/// What a hit of an own rule does to the verdict: it is at least so high.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OwnLevel {
    /// 気づき: it is shown, and changes nothing.
    #[default]
    Notice,
    /// 注意.
    Caution,
    /// 疑わしい.
    Suspicious,
}

impl OwnLevel {
    /// Name in JSON and messages.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Notice => "notice",
            Self::Caution => "caution",
            Self::Suspicious => "suspicious",
        }
    }

    /// The lowest verdict of a mail that is hit; `None` when any will do.
    #[must_use]
    pub fn floor(self) -> Option<Level> {
        match self {
            Self::Notice => None,
            Self::Caution => Some(Level::Caution),
            Self::Suspicious => Some(Level::Suspicious),
        }
    }
}

impl OwnRule {
    /// The name of the place that it looks in, header fields in lower case; `None` when there is no such place.
    #[must_use]
    pub fn place(&self) -> Option<String> {
        if PLACES.contains(&self.look_in.as_str()) {
            return Some(self.look_in.clone());
        }
        let name = self.look_in.strip_prefix(HEADER)?;
        // RFC 5322, section 2.2.
        let letter = |byte: u8| matches!(byte, b'!'..=b'9' | b';'..=b'~');
        let sound = !name.is_empty() && name.bytes().all(letter);
        sound.then(|| format!("{HEADER}{}", name.to_ascii_lowercase()))
    }
}
