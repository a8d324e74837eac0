//! What inspection asks of the reader of mails: charsets, pages, mails.
//!
//! They make up nearly half of the compiled code and data, and the engine, which reads the mail itself, has them
//! anyway. Natively [`Linked`] is that reader; in the browser inspection is a module of its own, and asks the module of
//! the engine ([`Ask`], [`Remote`]). The same code answers both, so what is found is the same.

use miwake_mail::{Link, LinkKind, NoteKind};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::cell::Cell;

/// Answers what inspection asks.
pub trait Engine {
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
}

/// A link of a page or a mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageLink {
    /// See [`Link::kind`].
    pub kind: LinkKind,
    /// See [`Link::href`].
    pub href: String,
    /// See [`Link::text`].
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
    length: usize,
}

/// The reader of mails itself.
#[derive(Clone, Copy, Debug)]
pub struct Linked;

impl Engine for Linked {
    fn decode(&self, bytes: &[u8], charset: &str) -> (String, bool) {
        miwake_mail::decode(bytes, charset)
    }

    fn text_of(&self, bytes: &[u8]) -> String {
        miwake_mail::text_of(bytes)
    }

    fn page(&self, source: &str, limit: usize) -> Page {
        let (html, links) = miwake_mail::read_html(source.to_owned(), limit);
        Page {
            password: html.forms.iter().any(|form| form.password),
            scripts: html.scripts,
            refresh: html.refresh,
            links: links.into_iter().map(PageLink::of).collect(),
        }
    }

    fn mail(&self, bytes: &[u8], wanted: Wanted) -> Contents {
        let limits = match wanted {
            // The size of what is looked into is limited elsewhere.
            Wanted::Mail => miwake_mail::Limits {
                input_bytes: usize::MAX,
                ..miwake_mail::Limits::DEFAULT
            },
            Wanted::Pages => miwake_mail::Limits {
                parts: 300,
                ..miwake_mail::Limits::DEFAULT
            },
        };
        let mail = miwake_mail::read(bytes, &limits);
        let pages = mail.parts.into_iter().filter_map(|part| part.html);
        let mut contents = Contents {
            notes: mail.notes.iter().map(|note| note.kind).collect(),
            links: mail.links.into_iter().map(PageLink::of).collect(),
            ..Contents::default()
        };
        for page in pages {
            let forms = page.forms.into_iter().filter(|form| form.password);
            contents
                .password_forms
                .extend(forms.map(|form| form.action));
            if wanted == Wanted::Pages {
                contents.pages.push(page.source);
            }
        }
        let files = mail.attachments.into_iter().map(|attachment| Enclosed {
            name: attachment.name,
            content: attachment.content,
            length: 0,
        });
        contents.files = files.collect();
        contents
    }
}

impl PageLink {
    fn of(link: Link) -> Self {
        Self {
            kind: link.kind,
            href: link.href,
            text: link.text,
        }
    }
}

/// A question to an engine in another module, about some bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// [`Engine::decode`]: a byte, 1 when all are in the charset, then the text.
    Decode {
        /// The charset.
        charset: String,
    },
    /// [`Engine::text_of`]: the text.
    Text,
    /// [`Engine::page`]: JSON.
    Page {
        /// Most links.
        limit: usize,
    },
    /// [`Engine::mail`]: the length of the JSON in four bytes, the JSON, the attachments.
    Mail {
        /// What is wanted.
        wanted: Wanted,
    },
}

/// Answers a question that came from another module.
#[must_use]
pub fn answer(ask: &Ask, bytes: &[u8]) -> Vec<u8> {
    match ask {
        Ask::Decode { charset } => {
            let (text, whole) = Linked.decode(bytes, charset);
            let mut out = Vec::with_capacity(text.len() + 1);
            out.push(u8::from(whole));
            out.extend_from_slice(text.as_bytes());
            out
        }
        Ask::Text => Linked.text_of(bytes).into_bytes(),
        Ask::Page { limit } => {
            let page = Linked.page(&String::from_utf8_lossy(bytes), *limit);
            // Plain data always serialises.
            serde_json::to_vec(&page).unwrap_or_default()
        }
        Ask::Mail { wanted } => {
            let mut contents = Linked.mail(bytes, *wanted);
            for file in &mut contents.files {
                file.length = file.content.len();
            }
            let json = serde_json::to_vec(&contents).unwrap_or_default();
            let behind: usize = contents.files.iter().map(|file| file.length).sum();
            let mut out = Vec::with_capacity(4 + json.len() + behind);
            out.extend(u32::try_from(json.len()).unwrap_or(0).to_le_bytes());
            out.extend(json);
            for file in contents.files {
                out.extend(file.content);
            }
            out
        }
    }
}

/// An engine in another module: whatever hands on a question and its bytes and brings what [`answer`] says.
#[derive(Clone, Copy, Debug)]
pub struct Remote(pub fn(&Ask, &[u8]) -> Vec<u8>);

impl Engine for Remote {
    fn decode(&self, bytes: &[u8], charset: &str) -> (String, bool) {
        let charset = charset.to_owned();
        let mut answer = (self.0)(&Ask::Decode { charset }, bytes);
        if answer.is_empty() {
            return Default::default();
        }
        let whole = answer.remove(0) == 1;
        (text(answer), whole)
    }

    fn text_of(&self, bytes: &[u8]) -> String {
        text((self.0)(&Ask::Text, bytes))
    }

    fn page(&self, source: &str, limit: usize) -> Page {
        let answer = (self.0)(&Ask::Page { limit }, source.as_bytes());
        serde_json::from_slice(&answer).unwrap_or_default()
    }

    fn mail(&self, bytes: &[u8], wanted: Wanted) -> Contents {
        let answer = (self.0)(&Ask::Mail { wanted }, bytes);
        contents(&answer).unwrap_or_default()
    }
}

fn text(answer: Vec<u8>) -> String {
    String::from_utf8(answer).unwrap_or_default()
}

fn contents(answer: &[u8]) -> Option<Contents> {
    let (length, rest) = answer.split_first_chunk::<4>()?;
    let (json, mut rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let mut contents: Contents = serde_json::from_slice(json).ok()?;
    for file in &mut contents.files {
        let (content, behind) = rest.split_at_checked(std::mem::take(&mut file.length))?;
        file.content = content.to_vec();
        rest = behind;
    }
    Some(contents)
}

thread_local! {
    /// Who is asked. The readers decode text in so many places, deep in formats, that handing it down to each would
    /// say little; it is set for as long as one call of this crate takes. Tests call readers directly.
    static ENGINE: Cell<Option<&'static dyn Engine>> =
        const { Cell::new(if cfg!(test) { Some(&Linked) } else { None }) };
}

/// Does `work` with `engine` to ask.
pub(crate) fn with<T>(engine: &'static dyn Engine, work: impl FnOnce() -> T) -> T {
    struct Before(Option<&'static dyn Engine>);
    impl Drop for Before {
        fn drop(&mut self) {
            ENGINE.set(self.0);
        }
    }
    let _before = Before(ENGINE.replace(Some(engine)));
    work()
}

/// Text of `bytes` in `charset`, a WHATWG label, and whether all of them are in it. Asked for only where it takes a
/// table.
pub(crate) fn decode(bytes: &[u8], charset: &str) -> (String, bool) {
    let shifts = charset.starts_with("utf-16") || charset.starts_with("iso-2022");
    if charset == "utf-8" || bytes.is_ascii() && !shifts {
        let text = String::from_utf8_lossy(bytes);
        let whole = matches!(text, Cow::Borrowed(_));
        return (text.into_owned(), whole);
    }
    match ENGINE.get() {
        Some(engine) => engine.decode(bytes, charset),
        None => Default::default(),
    }
}

/// [`miwake_mail::text_of`], asked for only where the text is not simply there.
pub(crate) fn text_of(bytes: &[u8]) -> String {
    if let Some(text) = miwake_mail::plain_text(bytes) {
        return text;
    }
    ENGINE.get().map_or_else(String::new, |e| e.text_of(bytes))
}

/// What a page says. At most `limit` links.
pub(crate) fn page(source: &str, limit: usize) -> Page {
    ENGINE
        .get()
        .map_or_else(Page::default, |e| e.page(source, limit))
}

/// What a mail brings along.
pub(crate) fn mail(bytes: &[u8], wanted: Wanted) -> Contents {
    ENGINE
        .get()
        .map_or_else(Contents::default, |e| e.mail(bytes, wanted))
}
