//! Schema 1 of the report. Names stay; fields may be added.

use miwake_address::{Difference, WrapperKind};
use miwake_checks::kinds::{
    AddressRole, FileKind, IndicatorKind, InputKind, LinkKind, LinkSource, NoteKind, Unread, View,
};
use miwake_checks::{
    Answer, AskKind, Attack, Evidence, FindingKind, Group, IdentityKind, Language, Level,
    NotApplicable, OwnLevel, Reason, Rule, Unchecked, Worded,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Version of the report's form.
pub const SCHEMA: u32 = 1;

/// What was found out about one mail. Holds no sentence: `miwake-messages` makes them from ids and facts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// Version of this form: 1.
    pub schema: u32,
    /// Version of Miwake, and the dates of the data it used.
    pub tool: Tool,
    /// What was given.
    pub input: Input,
    /// The level.
    pub verdict: Level,
    /// Log-odds of fraud (natural logarithm); comparable between mails.
    pub score: f64,
    /// Why the verdict is `undecided`.
    pub undecided: Option<Reason>,
    /// What lifted or held down the level that the score alone would give.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// What the mail asks, the gravest first; one of each kind.
    #[serde(default)]
    pub ask: Vec<AskRecord>,
    /// Words by which the reader is pressed: secrecy, no call, hurry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pressure: Vec<Evidence>,
    /// Whether the language of the text was understood; where not, asks are not found.
    #[serde(default)]
    pub language: Language,
    /// Whether the sender is who the mail says.
    #[serde(default)]
    pub identity: IdentityRecord,
    /// The organisation's own rules that hit something, in the order of its policy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_rules: Vec<OwnRuleRecord>,
    /// Indexes into `findings`: the strongest, at most three, strongest first.
    pub reasons: Vec<usize>,
    /// Everything found, in the order of `checks`, reassuring findings (negative weight) included.
    pub findings: Vec<FindingRecord>,
    /// Every check and what it came to, in the order of the checklist.
    pub checks: Vec<CheckRecord>,
    /// Questions that make sense for this mail, the one whose answer helps most first, with the answers so far.
    pub questions: Vec<QuestionRecord>,
    /// What could not be read, or with reservations.
    pub notes: Vec<NoteRecord>,
    /// The mail as it can be shown: text only.
    pub mail: MailRecord,
}

/// Something that the mail asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AskRecord {
    /// What.
    pub id: AskKind,
    /// Whether it can do harm to whoever complies.
    pub grave: bool,
    /// Whether the reader may have started it: a reset, a confirmation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub started: bool,
    /// Whether it stands in the quoted part only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub quoted: bool,
    /// Where it stands.
    pub evidence: Vec<Evidence>,
}

/// Whether the sender is who the mail says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct IdentityRecord {
    /// What is known.
    pub id: IdentityKind,
    /// Registrable domain that the mail says it is from, ASCII form; empty when no address was given.
    pub domain: String,
    /// Whose domain it is, where that is known; else empty.
    pub owner: String,
    /// Whether the receiving server confirms the domain, whoever has it.
    pub proven: bool,
    /// Whether it is a domain where anybody gets an address.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub free_mail: bool,
    /// Whether a confirmed sender's mail leads to somebody else's place.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub led_elsewhere: bool,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

/// What made the report.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Tool {
    /// Version of Miwake.
    pub version: String,
    /// Date of the weights and thresholds.
    pub weights: String,
    /// Date of the Public Suffix List.
    pub public_suffix_list: String,
    /// Date of the table of brands.
    pub brands: String,
    /// Date of the table of free mail providers.
    pub free_mail: String,
}

/// What was given.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct Input {
    /// What it turned out to be.
    pub kind: InputKind,
    /// What it is when it is no mail.
    pub foreign: Option<FileKind>,
    /// Size in bytes.
    pub size: usize,
    /// SHA-256 of the mail that is judged, hexadecimal: of the file that was given, or of the mail in it that was entered;
    /// empty when not all of it was read.
    #[serde(default)]
    pub sha256: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct FindingRecord {
    /// Id of the check.
    pub id: String,
    /// Which of the check's variants.
    pub variant: String,
    /// Group of the checklist.
    pub group: Group,
    /// What it is to the verdict.
    #[serde(default)]
    pub kind: FindingKind,
    /// Weight in log-odds, before the group's cap; negative for what speaks for the mail.
    pub weight: f64,
    /// Facts, as arguments of the sentence.
    pub facts: Map<String, Value>,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// For a host name that looks like another: both, letter by letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared: Option<ComparisonRecord>,
}

/// A host name beside the one that it looks like.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct ComparisonRecord {
    /// ASCII form (punycode) of the name in the mail, where that is another.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ascii: String,
    /// Both names in pieces, as a reader sees them: all `here` make up the name in the mail, and all `there` the other,
    /// with `here` where it is the same.
    pub pieces: Vec<PieceRecord>,
}

/// A piece of two host names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PieceRecord {
    /// How they differ.
    pub how: Difference,
    /// Letters of the name in the mail; empty where it has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub here: String,
    /// Letters of the other name; empty where it has none, and where they are the same.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub there: String,
}

impl PieceRecord {
    /// Letters of the other name.
    #[must_use]
    pub fn other(&self) -> &str {
        match self.how {
            Difference::Same => &self.here,
            _ => &self.there,
        }
    }
}

/// One of the organisation's own rules that hit something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct OwnRuleRecord {
    /// Its id.
    pub id: String,
    /// What readers are told, as the policy has it.
    pub title: Worded,
    /// What it does to the verdict.
    pub level: OwnLevel,
    /// What readers are to do, as the policy has it.
    #[serde(default, skip_serializing_if = "Worded::is_empty")]
    pub advice: Worded,
    /// How often it hit; 100 stands for more, too.
    pub count: usize,
    /// The first 20 places.
    pub evidence: Vec<Evidence>,
}

/// The four outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeKind {
    /// Something was found.
    Found,
    /// Looked at, nothing found.
    NothingFound,
    /// The mail has nothing this check looks at.
    NotApplicable,
    /// The check could not look.
    CouldNotCheck,
}

/// What one check came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct CheckRecord {
    /// Id of the check.
    pub id: String,
    /// Group of the checklist.
    pub group: Group,
    /// What its findings are to the verdict; where it found nothing, what they can be.
    #[serde(default)]
    pub kinds: Vec<FindingKind>,
    /// Item of the source documents (`K2.1` …).
    pub item: String,
    /// Attacks it is a sign of.
    pub attacks: Vec<Attack>,
    /// Outcome.
    pub outcome: OutcomeKind,
    /// Why it does not apply.
    pub not_applicable: Option<NotApplicable>,
    /// Why it could not look.
    pub unchecked: Option<Unchecked>,
    /// How much it moved the score, before the group's cap.
    pub moved: f64,
    /// Indexes into `findings`.
    pub findings: Vec<usize>,
}

/// A question for the reader. Its sentences are `question-<id>` and the check's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct QuestionRecord {
    /// Id of the check that asks.
    pub id: String,
    /// The answer that speaks against the mail: no, as yes is the good answer to every question.
    pub suspicious: Answer,
    /// What the question is about, such as the sender's address; empty where it is the mail as a whole.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// The answer so far.
    pub answer: Option<Answer>,
}

/// A note on the reading.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct NoteRecord {
    /// What happened.
    pub kind: NoteKind,
    /// Whether something was left unread.
    pub incomplete: bool,
    /// Index of the part, if one.
    pub part: Option<usize>,
    /// The figure that goes with it.
    pub count: usize,
    /// The word that goes with it.
    pub detail: String,
}

/// The mail, as text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct MailRecord {
    /// Header fields in the order received; evidence places point to their index.
    pub headers: Vec<HeaderRecord>,
    /// Address fields.
    pub addresses: Vec<AddressRecord>,
    /// Texts a person would read; evidence places name part and view.
    pub bodies: Vec<BodyRecord>,
    /// Links.
    pub links: Vec<LinkRecord>,
    /// Attachments.
    pub attachments: Vec<AttachmentRecord>,
    /// Delivery path, newest hop first.
    pub hops: Vec<HopRecord>,
    /// What receiving servers said, topmost first.
    pub authentication: Vec<AuthRecord>,
}

/// A header field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct HeaderRecord {
    /// Name as written.
    pub name: String,
    /// Value, decoded, at most 2,000 characters.
    pub value: String,
}

/// An address.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AddressRecord {
    /// Which field it stands in.
    pub role: AddressRole,
    /// Display name; empty when there is none.
    pub name: String,
    /// Address as written.
    pub address: String,
    /// Registrable domain of the address, ASCII form; empty when there is none.
    pub domain: String,
    /// Where in `address` the part stands that tells whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<PartsRecord>,
    /// Letters of the domain that pass for others: the letter, and what it is taken for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<(char, char)>,
}

/// Places in an address as it is written, in bytes of its UTF-8: first byte, byte after the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct PartsRecord {
    /// What stands before `@`: the local part of a mail address, or in a URL a name that leads nowhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<(usize, usize)>,
    /// What tells whose it is: the registrable domain, else the whole host.
    pub owner: (usize, usize),
}

/// What is odd about the form of a link target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AddressSign {
    /// A name before `@`, which browsers ignore.
    UserPart,
    /// The host is an IP address.
    IpHost,
    /// The host is an IP address written as a number, in octal or in hexadecimal.
    NumberHost,
    /// The host has letters outside ASCII.
    OtherLetters,
    /// It is written so that it does not look like itself, and browsers repair it.
    Rewritten,
}

/// A text a person would read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct BodyRecord {
    /// Index of the part.
    pub part: usize,
    /// `text` or `visible`.
    pub view: View,
    /// The text, whole (evidence ranges point into it).
    pub text: String,
    /// What is in the mail and not seen, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<HiddenRecord>,
}

/// Text that a reader of the mail does not see, or hardly.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct HiddenRecord {
    /// First byte in the body's text; where the hidden text would stand.
    pub start: usize,
    /// Byte after the last; `start` for text that is left out of the body's text.
    pub end: usize,
    /// What is hidden, at most 2,000 characters; empty when it stands in the body's text.
    pub text: String,
    /// How it is hidden: `display`, `visibility`, `opacity`, `font-size`, `size`, `off-screen`, `hidden-attribute`,
    /// `color` or `line-height`.
    pub by: String,
    /// Where it stands in the HTML source: first byte, byte after the last.
    pub source: (usize, usize),
}

/// A link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct LinkRecord {
    /// How it got into the mail.
    pub kind: LinkKind,
    /// Target as written, at most 2,000 characters.
    pub href: String,
    /// What the reader sees.
    pub text: String,
    /// Host in ASCII form; empty when it has none.
    pub host: String,
    /// Host as a reader would see it.
    pub host_shown: String,
    /// Registrable domain; empty when it has none.
    pub domain: String,
    /// Where the reader sees it: index of the part, view, first byte, byte after the last.
    pub place: Option<(usize, View, usize, usize)>,
    /// Where the target is written: index of the part, view, first byte, byte after the last.
    pub source: (usize, View, usize, usize),
    /// Where in `href` the part stands that tells whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<PartsRecord>,
    /// What is odd about the form of `href`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<AddressSign>,
    /// Letters of the host that pass for others: the letter, and what it is taken for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<(char, char)>,
    /// Where in `text` the part stands that tells whose it seems to be, when `text` shows an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_parts: Option<PartsRecord>,
    /// Whether `text` shows an address of another organisation than the link leads to in the end.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub elsewhere: bool,
    /// The services around the real target, outermost first: host, and what the service is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wrappers: Vec<(String, WrapperKind)>,
    /// Where the link leads in the end, as far as its text tells, when services are around it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unwrapped: Option<TargetRecord>,
}

/// The target that was taken out of a wrapped link. Fields as in [`LinkRecord`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct TargetRecord {
    /// Target, at most 2,000 characters.
    pub href: String,
    /// Host in ASCII form; empty when it has none.
    pub host: String,
    /// Host as a reader would see it.
    pub host_shown: String,
    /// Registrable domain; empty when it has none.
    pub domain: String,
    /// Where in `href` the part stands that tells whose it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<PartsRecord>,
    /// What is odd about its form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signs: Vec<AddressSign>,
    /// Letters of the host that pass for others: the letter, and what it is taken for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<(char, char)>,
}

/// An attachment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AttachmentRecord {
    /// Name, invisible and direction-changing characters made visible.
    pub name: String,
    /// Declared media type.
    pub declared_type: String,
    /// What its bytes are.
    pub detected: FileKind,
    /// Size in bytes.
    pub size: usize,
    /// SHA-256, hexadecimal.
    pub sha256: String,
    /// Whether the text refers to it (a picture within the text).
    pub inline: bool,
    /// Whether something can be inside that its first bytes and its name do not say.
    #[serde(default)]
    pub can_hold_more: bool,
    /// The attachment itself and everything found inside, each after its container; `null` where nobody looked.
    #[serde(default)]
    pub inside: Option<Vec<FileRecord>>,
}

/// An attachment or a file inside it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct FileRecord {
    /// Index of its container in the list; `null` for the attachment itself.
    pub parent: Option<usize>,
    /// Name, invisible and direction-changing characters made visible, at most 200 characters. Never to be used as a path.
    pub name: String,
    /// What its bytes are; `unknown` when they could not be had.
    pub detected: FileKind,
    /// Usual short name of the format: `zip`, `docm`, `lnk` …; empty when not known.
    pub format: String,
    /// Size in bytes, unpacked.
    pub size: u64,
    /// Whether a password is needed for it, or for something in it.
    pub encrypted: bool,
    /// Why it could not be looked at, or not wholly.
    pub unread: Vec<Unread>,
    /// What was found in it.
    pub signs: Vec<SignRecord>,
    /// Where it would lead.
    pub links: Vec<InsideLinkRecord>,
}

/// Something found in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct SignRecord {
    /// What.
    pub kind: IndicatorKind,
    /// The words it rests on, made visible; may be empty.
    pub quote: String,
}

/// A link in a file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct InsideLinkRecord {
    /// How it got there.
    pub from: LinkSource,
    /// Target as written, at most 2,000 characters.
    pub href: String,
    /// What the reader sees.
    pub text: String,
    /// Host in ASCII form; empty when it has none.
    pub host: String,
}

/// A step of the delivery path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct HopRecord {
    /// Name the client gave.
    pub helo: Option<String>,
    /// Reverse name that the server found.
    pub reverse_name: Option<String>,
    /// Client address.
    pub ip: Option<String>,
    /// Server that wrote the field.
    pub by: Option<String>,
    /// Time in seconds since 1970-01-01 00:00 UTC.
    pub time: Option<i64>,
    /// Seconds since the hop before; negative when clocks disagree.
    pub delay: Option<i64>,
}

/// What one server said about authentication.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct AuthRecord {
    /// authserv-id; empty when left out.
    pub server: String,
    /// Whether it is a server's word that was passed on (ARC, RFC 8617).
    pub arc: bool,
    /// Whether this is the receiving server's word that counts.
    pub counts: bool,
    /// (method, result, domain it is about) in order.
    pub results: Vec<(String, String, String)>,
}
