//! Registrable domains by the Public Suffix List.
//!
//! The list stands in `generated/suffixes.txt`, 98 kB of text (32 kB with brotli) that is searched as it is:
//! nothing is built when the program starts. `xtask/src/generate_address.rs` says how it is laid out.

pub use crate::generated::tables::PSL_DATE;
use std::cmp::Ordering;

static SUFFIXES: &str = include_str!("generated/suffixes.txt");

/// Labels of the longest rule, and one more for the registrable domain.
const MAX_LABELS: usize = 8;

/// A public suffix and where it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicSuffix<'a> {
    /// The suffix, such as `co.jp`.
    pub text: &'a str,
    /// Who says that it is one.
    pub source: SuffixSource,
}

/// Who says that a name is a public suffix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SuffixSource {
    /// The section of the registries: `com`, `co.jp`.
    Icann,
    /// The section of those who let others have names below theirs: `github.io`.
    Private,
    /// No rule of the list: a last label that nobody knows.
    Unlisted,
}

/// The registrable domain of an ASCII lower-case host: its public suffix and one label more.
/// `None` when the host is a public suffix itself, has no dot, is empty, starts with a dot or is an address.
/// Private-section suffixes (`github.io`) count as suffixes, and so does an unknown last label.
#[must_use]
pub fn registrable_domain(host: &str) -> Option<&str> {
    let suffix = public_suffix(host)?.text;
    let before = host.strip_suffix(suffix)?.strip_suffix('.')?;
    let label = before
        .rsplit('.')
        .next()
        .filter(|label| !label.is_empty())?;
    host.get(before.len() - label.len()..)
}

/// The public suffix of an ASCII lower-case host; `None` when the host is empty, starts with a dot or is an address.
#[must_use]
pub fn public_suffix(host: &str) -> Option<PublicSuffix<'_>> {
    let last = host.rsplit('.').next().unwrap_or(host);
    let address = last.bytes().all(|byte| byte.is_ascii_digit()) || host.contains(':');
    if host.starts_with('.') || address {
        return None;
    }
    let mut found = PublicSuffix {
        text: last,
        source: SuffixSource::Unlisted,
    };
    let mut parent = "";
    for name in names_from_the_right(host).take(MAX_LABELS) {
        let label = name.split('.').next().unwrap_or(name);
        match rule(parent, label) {
            Some(Rule::Exception) => {
                found = PublicSuffix {
                    text: parent,
                    source: SuffixSource::Icann,
                };
                break;
            }
            Some(Rule::Suffix(source)) => found = PublicSuffix { text: name, source },
            None => {}
        }
        parent = name;
    }
    Some(found)
}

/// `jp`, `co.jp`, `example.co.jp`, …
fn names_from_the_right(host: &str) -> impl Iterator<Item = &str> {
    let starts = host.rmatch_indices('.').map(|(dot, _)| dot + 1);
    starts.chain([0]).filter_map(|start| host.get(start..))
}

enum Rule {
    Suffix(SuffixSource),
    Exception,
}

/// What the list says of `label` directly below `parent`.
fn rule(parent: &str, label: &str) -> Option<Rule> {
    let labels = group(parent)?;
    let end = memchr::memchr(b';', labels.as_bytes()).unwrap_or(labels.len());
    let (icann, private) = labels.split_at_checked(end)?;
    let private = private.strip_prefix(';').unwrap_or("");
    // The only exceptions are below wildcards, and those are in groups of a few labels.
    if labels
        .strip_prefix('!')
        .is_some_and(|_| exceptions(labels).any(|exception| exception == label))
    {
        return Some(Rule::Exception);
    }
    let listed = |labels: &str| contains(labels, label) || has_wildcard(labels);
    if listed(icann) {
        Some(Rule::Suffix(SuffixSource::Icann))
    } else if listed(private) {
        Some(Rule::Suffix(SuffixSource::Private))
    } else {
        None
    }
}

/// Whether any label is listed: nothing but exceptions is sorted before the wildcard.
fn has_wildcard(labels: &str) -> bool {
    let first = labels.split(',').find(|label| !label.starts_with('!'));
    first == Some("*")
}

fn exceptions(labels: &str) -> impl Iterator<Item = &str> {
    labels
        .split([',', ';'])
        .map_while(|label| label.strip_prefix('!'))
}

/// The labels below `parent` that have rules.
fn group(parent: &str) -> Option<&'static str> {
    if parent.is_empty() {
        // Every look-up begins with them, and no search among the lines should stumble over the longest.
        return Some(miwake_basics::top_level::DOMAINS);
    }
    let line = find(SUFFIXES, b'\n', |line| {
        let name = line.bytes().take_while(|byte| *byte != b':').count();
        let name = line.get(..name).unwrap_or("");
        name.bytes().rev().cmp(parent.bytes().rev())
    })?;
    line.get(parent.len() + 1..)
}

fn contains(labels: &str, label: &str) -> bool {
    find(labels, b',', |other| other.cmp(label)).is_some()
}

/// Binary search among the pieces of `text` between `separator`s; `order` is that of a piece to the wanted one.
fn find(text: &str, separator: u8, order: impl Fn(&str) -> Ordering) -> Option<&str> {
    let mut rest = text;
    while !rest.is_empty() {
        let (left, right) = rest.as_bytes().split_at_checked(rest.len() / 2)?;
        let start = memchr::memrchr(separator, left).map_or(0, |at| at + 1);
        let end = memchr::memchr(separator, right).map_or(rest.len(), |at| left.len() + at);
        let piece = rest.get(start..end)?;
        match order(piece) {
            Ordering::Equal => return Some(piece),
            Ordering::Less => rest = rest.get(end + 1..).unwrap_or(""),
            Ordering::Greater => rest = rest.get(..start.saturating_sub(1))?,
        }
    }
    None
}

#[cfg(test)]
mod tests;
