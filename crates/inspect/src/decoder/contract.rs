//! What can be asked, and what the answers hold.

use miwake_mail::{LinkKind, NoteKind};
use serde::{Deserialize, Serialize};

/// Most characters of text of a page or mail that are handed over; see [`crate::Limits::text_chars`].
pub(super) const TEXT_CHARS: usize = crate::Limits::DEFAULT.text_chars;

/// Answers what inspection asks.
pub trait Decoder {
    /// Text of `bytes` in `charset`, a WHATWG label, and whether all of them are in it.
    fn decode(&self, bytes: &[u8], charset: &str) -> (String, bool);
    /// [`miwake_mail::text_of`].
    fn text_of(&self, bytes: &[u8]) -> String;
    /// What a page says. At most `limit` links.
    fn page(&self, source: &str, limit: usize) -> Page;
    /// What a mail brings along.
    fn mail(&self, bytes: &[u8], wanted: Wanted) -> Contents;
}

/// What a page says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Whether a form asks for a password.
    pub password: bool,
    /// Number of `<script>` elements.
    pub scripts: usize,
    /// See [`miwake_mail::Html::refresh`].
    pub refresh: Vec<String>,
    /// Where it leads.
    pub links: Vec<PageLink>,
    /// The text that a reader sees: see [`miwake_mail::Html::visible`]. Cut
    /// where no file keeps more ([`crate::Limits::text_chars`]).
    pub visible: String,
}

/// A link of a page or a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageLink {
    /// See [`miwake_mail::Link::kind`].
    pub kind: LinkKind,
    /// See [`miwake_mail::Link::href`].
    pub href: String,
    /// See [`miwake_mail::Link::text`].
    pub text: String,
}

/// What is wanted of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    /// What it says and leads to: it is an attachment.
    Mail,
    /// The source of its pages: it is a page saved as one file.
    Pages,
}

/// What a mail brings along.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contents {
    /// What reading it came upon.
    pub notes: Vec<NoteKind>,
    /// Subject line and text, as a reader sees them. Cut where no file keeps more
    /// ([`crate::Limits::text_chars`]).
    pub text: String,
    /// Where it leads.
    pub links: Vec<PageLink>,
    /// Targets of the forms that ask for a password.
    pub password_forms: Vec<String>,
    /// Sources of its pages, where they are [`Wanted`].
    pub pages: Vec<String>,
    /// Its attachments.
    pub files: Vec<Enclosed>,
}

/// An attachment of a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enclosed {
    /// Its name, as the sender wrote it.
    pub name: String,
    /// Its content. It travels behind what is said of it, not within.
    #[serde(skip)]
    pub content: Vec<u8>,
    /// Length of `content`, for the way; 0 elsewhere.
    #[serde(default)]
    pub(super) length: usize,
}
