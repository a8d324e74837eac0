//! The address that the words of a link show.

use crate::visible_quote;
use miwake_address::{Host, HostKind, Target};
use miwake_mail::urls_in;
use miwake_text::half_width;
use std::ops::Range;

/// What the words of a link show.
#[derive(Debug, PartialEq)]
pub(crate) enum Shown {
    /// A whole URL, or one that starts with `www.`.
    Url(Host),
    /// A domain name alone (`example.jp`), which may also be a company's name.
    Name(Host),
    /// Something that starts like a URL and is none.
    Unreadable(String),
}

/// Where in the words of a link an address stands that the reader takes for its target; `None` for ordinary words.
#[must_use]
pub fn shown_address(text: &str) -> Option<Range<usize>> {
    let (word, is_url) = shown_word(text)?;
    let host = match is_url {
        true => from_url(word).map(|shown| matches!(shown, Shown::Url(_))),
        false => Some(Host::parse(word).registrable.is_some()),
    };
    // A part of `text`, so its place is told by where it lies in memory.
    let start = (word.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    (host == Some(true)).then(|| start..start + word.trim_end_matches(ENDS).len())
}

/// What the words of a link show; `None` for ordinary words.
pub(crate) fn shown(text: &str) -> Option<Shown> {
    let (word, is_url) = shown_word(text)?;
    if is_url {
        return from_url(word);
    }
    Some(Host::parse(word))
        .filter(|host| host.registrable.is_some())
        .map(Shown::Name)
}

/// Marks that end a URL in a text and do not belong to it.
const ENDS: [char; 5] = ['…', '.', ',', ':', ';'];

/// The word that starts like a URL, with `true`, or the name of a site that stands alone.
fn shown_word(text: &str) -> Option<(&str, bool)> {
    let cut = |c: char| c.is_whitespace() || "<>()[]{}「」『』（）【】\"'、。".contains(c);
    let mut words = text.split(cut).filter(|word| !word.is_empty());
    let first = words.next()?;
    let alone = words.next().is_none();
    let url = std::iter::once(first)
        .chain(words)
        .chain(text.split(cut))
        .find(|word| starts_like_url(word))
        .or_else(|| glued(text));
    if let Some(url) = url {
        return Some((url, true));
    }
    let name = first.trim_end_matches(['/', '.', ',', ':']);
    let plain = alone
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '-');
    (plain && ends_like_site(name)).then_some((name, false))
}

/// A URL that follows other letters without a blank (`URL:https://…`).
fn glued(text: &str) -> Option<&str> {
    let urls = urls_in(text).filter_map(|range| text.get(range));
    let mut complete = urls.filter(|url| starts_like_url(url));
    complete.next()
}

fn starts_like_url(word: &str) -> bool {
    let start: String = word
        .chars()
        .take(8)
        .map(half_width)
        .collect::<String>()
        .to_ascii_lowercase();
    ["http://", "https://", "www."]
        .iter()
        .any(|s| start.starts_with(s))
        && !word.contains('@')
}

fn from_url(word: &str) -> Option<Shown> {
    // A host that the writer shortened with dots cannot be compared.
    let shortened = word.ends_with('…') || word.ends_with("...");
    let word = word.trim_end_matches(ENDS);
    let after_scheme = word.split_once("://").map_or(word, |(_, rest)| rest);
    if after_scheme.is_empty() || (shortened && !after_scheme.contains('/')) {
        return None;
    }
    let host = Target::in_text(word).and_then(|target| target.host);
    Some(match host {
        Some(host) if host.registrable.is_some() => Shown::Url(host),
        Some(host) if host.kind == HostKind::Invalid => Shown::Unreadable(visible_quote(word)),
        // Addresses and one-word hosts are odd-url's matter.
        Some(_) => return None,
        None => Shown::Unreadable(visible_quote(word)),
    })
}

/// Whether people, and programs that make links of names, read it as a web site.
fn ends_like_site(name: &str) -> bool {
    urls_in(name).eq(std::iter::once(0..name.len()))
}
