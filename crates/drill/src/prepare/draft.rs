//! The mail as it is written: text with variables and one link.

use std::fmt;

/// Longest subject, in characters: longer ones are cut by mail programs.
pub const MAX_SUBJECT: usize = 200;

/// Longest text, in characters.
pub const MAX_MAIL_TEXT: usize = 20_000;

/// What stands for something else in a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variable {
    /// The person's name.
    Name,
    /// The person's department.
    Department,
    /// The organisation.
    Organisation,
    /// The day of sending.
    Date,
    /// Three days later.
    Deadline,
    /// The address of the landing page with the person's token.
    Link,
}

impl Variable {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Name,
        Self::Department,
        Self::Organisation,
        Self::Date,
        Self::Deadline,
        Self::Link,
    ];

    /// Its name between the braces; messages are `prepare-variable-<id>`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Department => "department",
            Self::Organisation => "organisation",
            Self::Date => "date",
            Self::Deadline => "deadline",
            Self::Link => "link",
        }
    }

    fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.id() == id.trim())
    }
}

/// A piece of a subject or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Words as they are.
    Words(String),
    /// What stands for something else; not the link.
    Variable(Variable),
    /// The link, with its words; without words it is the address itself.
    Link(Option<String>),
}

/// What is wrong with a subject or text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftFault {
    /// `{{` without `}}`, or the other way round: what follows it.
    OpenBraces(String),
    /// A variable that there is none of.
    UnknownVariable(String),
    /// No link in the text, so nobody could be led to the landing page.
    NoLink,
    /// More than one link.
    TwoLinks,
    /// A link in the subject.
    LinkInSubject,
    /// Another address than the link's: what stands there.
    OtherAddress(String),
    /// Nothing is written.
    Empty,
    /// Longer than it may be, in characters.
    TooLong(usize),
    /// A control character.
    Control,
}

impl DraftFault {
    /// Its name; messages are `prepare-draft-<id>`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::OpenBraces(_) => "open-braces",
            Self::UnknownVariable(_) => "unknown-variable",
            Self::NoLink => "no-link",
            Self::TwoLinks => "two-links",
            Self::LinkInSubject => "link-in-subject",
            Self::OtherAddress(_) => "other-address",
            Self::Empty => "empty",
            Self::TooLong(_) => "too-long",
            Self::Control => "control",
        }
    }

    /// What stands there, or how long it may be; empty where there is nothing to say.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::OpenBraces(text) | Self::UnknownVariable(text) | Self::OtherAddress(text) => {
                text.clone()
            }
            Self::TooLong(most) => most.to_string(),
            _ => String::new(),
        }
    }
}

impl fmt::Display for DraftFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.id(), self.detail())
    }
}

/// A subject or text that can be filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern(pub(crate) Vec<Piece>);

impl Pattern {
    /// Reads a subject: no link in it.
    pub(crate) fn subject(text: &str) -> Result<Self, Vec<DraftFault>> {
        let (pattern, mut faults) = read(text);
        length(text, MAX_SUBJECT, &mut faults);
        if text.chars().any(char::is_control) {
            faults.push(DraftFault::Control);
        }
        if pattern.links() > 0 {
            faults.push(DraftFault::LinkInSubject);
        }
        pattern.or(faults)
    }

    /// Reads a text: one link in it.
    pub(crate) fn text(text: &str) -> Result<Self, Vec<DraftFault>> {
        let (pattern, mut faults) = read(text);
        length(text, MAX_MAIL_TEXT, &mut faults);
        let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
        if text.contains(control) {
            faults.push(DraftFault::Control);
        }
        match pattern.links() {
            0 if !text.trim().is_empty() => faults.push(DraftFault::NoLink),
            0 | 1 => {}
            _ => faults.push(DraftFault::TwoLinks),
        }
        pattern.or(faults)
    }

    fn links(&self) -> usize {
        let link = |piece: &&Piece| matches!(piece, Piece::Link(_));
        self.0.iter().filter(link).count()
    }

    fn or(self, mut faults: Vec<DraftFault>) -> Result<Self, Vec<DraftFault>> {
        for piece in &self.0 {
            let (Piece::Words(words) | Piece::Link(Some(words))) = piece else {
                continue;
            };
            if let Some(range) = miwake_mail::urls_in(words).next() {
                let address = words.get(range).unwrap_or_default();
                faults.push(DraftFault::OtherAddress(beginning(address)));
            }
        }
        faults.sort();
        faults.dedup();
        if faults.is_empty() {
            Ok(self)
        } else {
            Err(faults)
        }
    }

    /// The words of all pieces; the names of variables are left out.
    pub(crate) fn words(&self) -> String {
        let words = self.0.iter().map(|piece| match piece {
            Piece::Words(words) | Piece::Link(Some(words)) => words.as_str(),
            Piece::Variable(_) | Piece::Link(None) => "\n",
        });
        words.collect()
    }
}

fn length(text: &str, most: usize, faults: &mut Vec<DraftFault>) {
    if text.trim().is_empty() {
        faults.push(DraftFault::Empty);
    }
    if text.chars().count() > most {
        faults.push(DraftFault::TooLong(most));
    }
}

/// The pieces of a text, and what is wrong with its variables.
fn read(text: &str) -> (Pattern, Vec<DraftFault>) {
    let mut pieces = vec![];
    let mut faults = vec![];
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((inside, next)) = after.split_once("}}").filter(|(name, _)| is_name(name)) else {
            words(before, &mut pieces, &mut faults);
            faults.push(DraftFault::OpenBraces(beginning(after)));
            rest = after;
            continue;
        };
        rest = next;
        match Variable::of(inside) {
            Some(Variable::Link) => {
                let (before, label, next) = labelled(before, rest);
                rest = next;
                words(before, &mut pieces, &mut faults);
                pieces.push(Piece::Link(label.map(str::to_owned)));
            }
            Some(variable) => {
                words(before, &mut pieces, &mut faults);
                pieces.push(Piece::Variable(variable));
            }
            None => {
                words(before, &mut pieces, &mut faults);
                faults.push(DraftFault::UnknownVariable(beginning(inside)));
            }
        }
    }
    words(rest, &mut pieces, &mut faults);
    (Pattern(pieces), faults)
}

/// Whether this can be meant as the name of a variable: it ends on the same line and has no brace.
fn is_name(inside: &str) -> bool {
    !inside.contains(['{', '}', '\n'])
}

/// The words of a link `[words]({{link}})`: what stands before them, the words, what follows.
fn labelled<'t>(before: &'t str, after: &'t str) -> (&'t str, Option<&'t str>, &'t str) {
    let labelled = || {
        let (start, label) = before.strip_suffix("](")?.rsplit_once('[')?;
        let next = after.strip_prefix(')')?;
        let plain = !label.trim().is_empty() && !label.contains('\n');
        plain.then_some((start, Some(label), next))
    };
    labelled().unwrap_or((before, None, after))
}

fn words(text: &str, pieces: &mut Vec<Piece>, faults: &mut Vec<DraftFault>) {
    if let Some((_, after)) = text.split_once("}}") {
        faults.push(DraftFault::OpenBraces(beginning(after)));
    }
    if !text.is_empty() {
        pieces.push(Piece::Words(text.to_owned()));
    }
}

/// Most characters of a text that are shown with what is wrong.
const SHOWN: usize = 40;

fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    line.chars().take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use DraftFault as F;

    fn faults(text: &str) -> Vec<DraftFault> {
        Pattern::text(text).err().unwrap_or_default()
    }

    #[test]
    fn variables_and_the_link_are_found() {
        let read =
            Pattern::text("{{name}} 様\n[確認する]({{link}})\n{{ date }}まで").expect("a text");
        assert_eq!(
            read.0,
            [
                Piece::Variable(Variable::Name),
                Piece::Words(" 様\n".to_owned()),
                Piece::Link(Some("確認する".to_owned())),
                Piece::Words("\n".to_owned()),
                Piece::Variable(Variable::Date),
                Piece::Words("まで".to_owned()),
            ]
        );
        let bare = Pattern::text("a {{link}}").expect("a text");
        assert_eq!(bare.0.last(), Some(&Piece::Link(None)));
    }

    #[test]
    fn what_is_broken_is_named() {
        assert_eq!(faults(""), [F::Empty]);
        assert_eq!(faults("a"), [F::NoLink]);
        assert_eq!(faults("{{link}} {{link}}"), [F::TwoLinks]);
        assert_eq!(
            faults("{{link}} {{naem}}"),
            [F::UnknownVariable("naem".to_owned())]
        );
        assert_eq!(
            faults("{{link}} {{name"),
            [F::OpenBraces("name".to_owned())]
        );
        assert_eq!(
            faults("{{link}} name}} x"),
            [F::OpenBraces(" x".to_owned())]
        );
        assert_eq!(
            faults("{{link}} {{na\nme}}"),
            [F::OpenBraces(String::new()), F::OpenBraces("na".to_owned())]
        );
        assert_eq!(
            faults("{{link}} https://elsewhere.example/x"),
            [F::OtherAddress("https://elsewhere.example/x".to_owned())]
        );
        assert_eq!(
            faults("[https://elsewhere.example]({{link}})"),
            [F::OtherAddress("https://elsewhere.example".to_owned())]
        );
        assert_eq!(faults("{{link}} a\u{0}"), [F::Control]);
        assert_eq!(
            faults(&format!("{{{{link}}}}{}", "あ".repeat(MAX_MAIL_TEXT))),
            [F::TooLong(MAX_MAIL_TEXT)]
        );
        assert_eq!(
            Pattern::subject("{{link}}").err(),
            Some(vec![F::LinkInSubject])
        );
        assert_eq!(Pattern::subject("a\nb").err(), Some(vec![F::Control]));
        assert_eq!(Pattern::subject(" ").err(), Some(vec![F::Empty]));
        assert!(Pattern::subject("{{name}} 様").is_ok());
    }

    #[test]
    fn many_braces_are_read_in_time() {
        let hostile = "{{".repeat(MAX_MAIL_TEXT);
        assert!(faults(&hostile).len() > 1);
    }
}
