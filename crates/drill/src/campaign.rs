//! What a campaign consists of.

use crate::Day;
use serde::{Deserialize, Serialize};

/// A campaign: what the landing page says about one training mail.
///
/// Only `schema`, `mail_lang` and `first` are needed; everything else may be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Campaign {
    /// Where the JSON Schema of this file is, for editors. Not read.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub json_schema: Option<String>,
    /// Version of this form: 1.
    pub schema: u32,
    /// Who runs the drill, as the people who get the mail call it; empty when it is not to be named.
    #[serde(default)]
    pub organisation: String,
    /// Language of the training mail, so that it is read aloud in it.
    pub mail_lang: MailLang,
    /// A word of whoever runs the drill to those who arrive, one or two sentences.
    #[serde(default)]
    pub message: Option<Text>,
    /// The cue that is shown at once, before anything else: the plainest one. It is also among those to be found.
    pub first: Cue,
    /// Further cues, beside those that the checks find by themselves.
    #[serde(default)]
    pub cues: Vec<Cue>,
    /// Whom to tell about a suspicious mail; without it the contact of the site's policy.
    #[serde(default)]
    pub contact: Option<Contact>,
    /// First day on which the mail was sent.
    #[serde(default)]
    pub starts: Option<Day>,
    /// Last day of the drill.
    #[serde(default)]
    pub ends: Option<Day>,
    /// How hard the mail is to see through, by the NIST Phish Scale (TN 2276). Not shown; kept for whoever compares
    /// drills.
    #[serde(default)]
    pub difficulty: Option<Difficulty>,
}

/// A cue: a place in the mail that shows what it is, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cue {
    /// Where in the mail it stands.
    pub place: Place,
    /// Words of the mail, exactly as they are shown there. They are searched for in that place: of a sender the name
    /// or the address, of a link the words or the target, of an attachment the name.
    pub quote: String,
    /// Which kind of cue of the Phish Scale it is.
    pub kind: CueKind,
    /// One sentence: what can be seen there.
    pub says: Text,
}

/// A text in Japanese, in English, or in both. Whoever reads in the other language gets the one that is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// In Japanese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ja: Option<String>,
    /// In English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl Text {
    /// The text for a reader of `lang`, and the language that it is in; empty when there is none at all.
    #[must_use]
    pub fn read_in(&self, lang: MailLang) -> (&str, MailLang) {
        let ja = self.ja.as_deref().map(|text| (text, MailLang::Ja));
        let en = self.en.as_deref().map(|text| (text, MailLang::En));
        let best = match lang {
            MailLang::Ja => ja.or(en),
            MailLang::En => en.or(ja),
        };
        best.unwrap_or(("", lang))
    }
}

/// Whom to tell. Each part may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "CampaignContact")
)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    /// Name of the person or desk.
    pub name: String,
    /// Mail address.
    pub email: String,
    /// Telephone number as people dial it.
    pub phone: String,
}

/// A language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MailLang {
    /// Japanese.
    Ja,
    /// English.
    En,
}

impl MailLang {
    /// Language tag: `ja` or `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::En => "en",
        }
    }
}

/// Parts of a mail as a person sees them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Name and address of the sender.
    From,
    /// Where an answer would go.
    ReplyTo,
    /// Whom it was sent to.
    To,
    /// The subject.
    Subject,
    /// The date.
    Date,
    /// The text.
    Text,
    /// A link: its words or its target.
    Link,
    /// An attachment.
    Attachment,
}

impl Place {
    /// Its name in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::From => "from",
            Self::ReplyTo => "reply-to",
            Self::To => "to",
            Self::Subject => "subject",
            Self::Date => "date",
            Self::Text => "text",
            Self::Link => "link",
            Self::Attachment => "attachment",
        }
    }
}

/// How hard a training mail is to see through (NIST TN 2276, 2023).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Difficulty {
    /// Least difficult.
    Least,
    /// Moderately to least difficult.
    ModerateToLeast,
    /// Moderately difficult.
    Moderate,
    /// Very difficult.
    Very,
}

/// Kinds of cues of the NIST Phish Scale (TN 2276, 2023).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CueKind {
    /// Error: spelling and grammar.
    SpellingAndGrammar,
    /// Error: things in the mail that do not agree.
    Inconsistency,
    /// Technical: what kind of file is attached.
    AttachmentType,
    /// Technical: the sender's name and address do not fit.
    SenderNameAndAddress,
    /// Technical: a link's words hide where it leads.
    UrlHyperlinking,
    /// Technical: a domain that looks like another.
    DomainSpoofing,
    /// Visual: no or hardly any signs of the organisation.
    MinimalBranding,
    /// Visual: a logo that is copied or old.
    LogoImitation,
    /// Visual: an unprofessional look.
    UnprofessionalDesign,
    /// Visual: locks, seals and the like that prove nothing.
    SecurityIndicators,
    /// Language: legal wording.
    LegalLanguage,
    /// Language: detail that distracts.
    DistractingDetail,
    /// Language: asks for something sensitive.
    RequestForSensitiveInformation,
    /// Language: haste.
    Urgency,
    /// Language: a threat.
    Threat,
    /// Language: addresses nobody in particular.
    GenericGreeting,
    /// Language: does not say who writes.
    LackOfSignerDetails,
    /// Tactic: appeals to the wish to help.
    HumanitarianAppeal,
    /// Tactic: too good to be true.
    TooGoodToBeTrue,
    /// Tactic: says that the reader is special.
    YouAreSpecial,
    /// Tactic: an offer for a short time.
    LimitedTimeOffer,
    /// Tactic: looks like an ordinary step at work.
    MimicsWorkProcess,
    /// Tactic: poses as a colleague or somebody in charge.
    PosesAsColleagueOrAuthority,
}
