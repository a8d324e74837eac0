//! A drill that is being prepared: what a person has entered so far. Saved with the project.

use crate::{Contact, Cue, CueKind, MailLang};
use serde::{Deserialize, Serialize};

/// What a drill is to be. Everything may be left out: whoever prepares goes back and forth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Plan {
    /// Id of the campaign: part of the link, and name of its files beside the site.
    pub campaign: String,
    /// Ids of the steps of goals that the drill is for ([`crate::prepare::steps`]).
    pub goals: Vec<String>,
    /// Whom people ask about the drill.
    pub contact: Contact,
    /// Address of the landing page, such as `https://intranet.example.co.jp/drill/`.
    pub site: String,
    /// Sender's address.
    pub sender: String,
    /// The mail.
    pub mail: Draft,
    /// How hard the mail is to see through.
    pub worksheet: Worksheet,
    /// When each wave is sent, in seconds since 1970-01-01 00:00 UTC.
    pub waves: Vec<i64>,
    /// How many minutes the clock of those who get the mail is ahead of UTC.
    pub offset_minutes: i32,
    /// How many people get the mail, drawn by lot; all of them when it is not set.
    pub sample: Option<u64>,
    /// Share of people who are expected to click, in per cent, for the estimate of what the drill can show.
    pub expected_percent: u8,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            campaign: String::new(),
            goals: vec![],
            contact: Contact::default(),
            site: String::new(),
            sender: String::new(),
            mail: Draft::default(),
            worksheet: Worksheet::default(),
            waves: vec![],
            offset_minutes: 540,
            sample: None,
            expected_percent: 15,
        }
    }
}

/// The mail as it is written, with variables (`{{name}}`, `{{department}}`, `{{organisation}}`, `{{date}}`,
/// `{{deadline}}`, `{{link}}`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Draft {
    /// Id of the template that it began as.
    pub template: String,
    /// Its language.
    pub lang: MailLang,
    /// Name of the sender as people see it.
    pub from_name: String,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub text: String,
    /// What gives it away; the first is the plainest.
    pub cues: Vec<Cue>,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            template: String::new(),
            lang: MailLang::Ja,
            from_name: String::new(),
            subject: String::new(),
            text: String::new(),
            cues: vec![],
        }
    }
}

/// The worksheet of the NIST Phish Scale (TN 2276), kept so that drills can be compared later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Worksheet {
    /// Cues by kind; kinds of which there are none may be missing.
    pub cues: Vec<CueCount>,
    /// How well the mail fits those who get it.
    pub premise: Premise,
}

/// How many cues of a kind the mail has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CueCount {
    /// The kind.
    pub kind: CueKind,
    /// How many the checks found.
    #[serde(default)]
    pub found: u32,
    /// How many the template lists.
    #[serde(default)]
    pub listed: u32,
    /// How many a person counted, where that is another number.
    #[serde(default)]
    pub corrected: Option<u32>,
}

impl CueCount {
    /// The number that counts: a person's, or else the larger of the others, as checks and template mostly see the
    /// same cues.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.corrected.unwrap_or(self.found.max(self.listed))
    }
}

/// Premise alignment of the Phish Scale: five elements, each 0, 2, 4, 6 or 8.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default, deny_unknown_fields)]
pub struct Premise {
    /// Mimics a process of the workplace.
    pub process: u8,
    /// Has to do with the work of those who get it.
    pub relevance: u8,
    /// Fits what else is going on.
    pub events: u8,
    /// Raises concern about what happens if one does not click.
    pub concern: u8,
    /// There was training or a warning about it before. Subtracted.
    pub training: u8,
}
