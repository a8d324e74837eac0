//! Host names made to look like those of somebody else.

use crate::brands::{Brand, brand_domains, brand_of_domain, brand_tokens, brands};
use crate::compare::nearest;
use crate::generated::tables::{UNRELATED_LABELS, VENDOR_DOMAINS};
use crate::letters::plain;
use crate::suffix::{SuffixSource, registrable_domain};
use crate::{Host, HostKind};
use serde::Serialize;
use std::sync::OnceLock;

/// Letters of the shortest name for which one letter more, less or other counts as a look-alike.
/// Shorter names have too many neighbours that mean something of their own.
const MIN_EDITED: usize = 6;

/// Suffixes that only organisations get who have shown who they are (JPRS, kinds of .jp domains): a brand's name
/// there is likely a subsidiary of the brand that the table does not know.
const VERIFIED_SUFFIXES: &[&str] = &["ac.jp", "co.jp", "ed.jp", "go.jp", "lg.jp"];

/// Words that stand beside a brand's name without a hyphen in made-up names.
const FILLERS: &[&str] = &[
    "account", "alert", "app", "auth", "bank", "billing", "card", "center", "check", "co", "com",
    "cs", "delivery", "express", "help", "home", "info", "id", "jp", "japan", "login", "mail",
    "member", "members", "my", "net", "online", "pay", "payment", "point", "post", "safe",
    "secure", "security", "service", "services", "shop", "signin", "store", "support", "team",
    "track", "tracking", "update", "user", "verify", "vip", "web", "www",
];

/// In which way a name looks like another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Resemblance {
    /// The whole domain stands inside the name: `bank.example.evil.test`, `bank-co-jp.test`.
    DomainInName,
    /// Other characters of the same look: Cyrillic letters, `0` for `o`, `rn` for `m`.
    Homograph,
    /// One letter more, less, other, or two swapped.
    OneEdit,
    /// The name with other words in the registrable domain: `bank-login.test`.
    NameInDomain,
    /// The name in a label before the registrable domain: `bank.evil.test`.
    NameInSubdomain,
    /// The very name under another suffix: `bank.test`.
    OtherSuffix,
}

/// A brand that a foreign name looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookAlike {
    /// The brand.
    pub brand: &'static Brand,
    /// The brand's word or domain that was recognised.
    pub like: &'static str,
    /// In which way.
    pub how: Resemblance,
}

impl LookAlike {
    /// The brand's domain that `host`, which was found to look like the brand's, imitates: the nearest to it.
    #[must_use]
    pub fn imitated(&self, host: &Host) -> &'static str {
        let domains: Vec<&'static str> = self.brand.domains.iter().map(AsRef::as_ref).collect();
        if domains.contains(&self.like) {
            return self.like;
        }
        // Domains that have the name in them first: others are only near by chance.
        let named = domains.iter().filter(|domain| domain.contains(self.like));
        let named: Vec<&'static str> = named.copied().collect();
        nearest(&host.unicode, &named)
            .or_else(|| nearest(&host.unicode, &domains))
            .unwrap_or(self.like)
    }
}

/// The brand that a host looks like without being the brand's; the strongest likeness if there are several.
/// It tells what the name looks like and not what it is for: resellers and fan pages look like a brand too.
#[must_use]
pub fn look_alike(host: &Host) -> Option<LookAlike> {
    if host.kind != HostKind::Domain || brand_of_domain(&host.ascii).is_some() {
        return None;
    }
    let names = host.before_suffix();
    if let Some(found) = whole_domain(names) {
        return Some(found);
    }
    let suffix = host.suffix()?;
    let own = names.split('.').count();
    let labels = host.unicode.split('.').take(own).enumerate();
    labels
        .filter_map(|(at, label)| {
            let registrable = at + 1 == own && suffix.source != SuffixSource::Private;
            in_label(label, registrable)
        })
        .filter(|found| !is_ordinary(found, host, suffix.text))
        .min_by_key(|found| found.how)
}

/// Likenesses that legitimate names have too.
fn is_ordinary(found: &LookAlike, host: &Host, suffix: &str) -> bool {
    match found.how {
        Resemblance::DomainInName | Resemblance::Homograph => false,
        Resemblance::OneEdit | Resemblance::NameInDomain => VERIFIED_SUFFIXES.contains(&suffix),
        Resemblance::NameInSubdomain => VENDOR_DOMAINS.binary_search(&host.organisation()).is_ok(),
        Resemblance::OtherSuffix => {
            let country = suffix
                .rsplit('.')
                .next()
                .is_some_and(|last| last.len() == 2);
            VERIFIED_SUFFIXES.contains(&suffix) || (country && found.brand.worldwide)
        }
    }
}

/// A brand's whole domain among the labels before the suffix.
fn whole_domain(names: &str) -> Option<LookAlike> {
    let cuts = names.match_indices(['.', '-']).map(|(at, _)| at + 1);
    let starts = [0].into_iter().chain(cuts).take(127);
    starts
        .filter_map(|start| names.get(start..))
        .find_map(|from| {
            let dots = from.match_indices('.').map(|(dot, _)| dot);
            let ends = dots.take(4).chain([from.len()]);
            ends.filter_map(|end| from.get(..end)).find_map(brand_at)
        })
        .or_else(|| names.split('.').find_map(hyphened_domain))
}

/// `amazon-co-jp` with hyphens for dots.
fn hyphened_domain(label: &str) -> Option<LookAlike> {
    let suffixes = ["-co-jp", "-ne-jp", "-or-jp", "-go-jp", "-com"];
    suffixes.into_iter().find_map(|suffix| {
        let name = label.strip_suffix(suffix)?;
        let name = name.rsplit("www-").next().unwrap_or(name);
        brand_at(&format!("{name}{}", suffix.replace('-', ".")))
    })
}

fn brand_at(domain: &str) -> Option<LookAlike> {
    let at = brand_domains()
        .binary_search_by(|row| row.word.cmp(domain))
        .ok()?;
    let row = brand_domains().get(at)?;
    Some(LookAlike {
        brand: brands().get(row.brand)?,
        like: row.word,
        how: Resemblance::DomainInName,
    })
}

/// What one label looks like.
fn in_label(label: &str, registrable: bool) -> Option<LookAlike> {
    named(label, registrable).or_else(|| edited(label).filter(|_| registrable))
}

/// A brand's word in a label, as it is or in other characters of the same look.
fn named(label: &str, registrable: bool) -> Option<LookAlike> {
    if UNRELATED_LABELS.binary_search(&label).is_ok() {
        return None;
    }
    let joined = label.replace('-', "");
    pieces(label).chain([joined.as_str()]).find_map(|piece| {
        let (like, brand, same) = token(piece)?;
        let how = match (same, registrable) {
            (false, _) => Resemblance::Homograph,
            (true, false) => Resemblance::NameInSubdomain,
            (true, true) if piece == label => Resemblance::OtherSuffix,
            (true, true) => Resemblance::NameInDomain,
        };
        Some(LookAlike { brand, like, how })
    })
}

/// The parts of a label in which a name may stand: runs of up to three hyphened words, with and without digits
/// and filler words around them; the longest first.
fn pieces(label: &str) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = [0]
        .into_iter()
        .chain(label.match_indices('-').map(|(at, _)| at + 1))
        .take(16)
        .collect();
    let runs = starts.into_iter().flat_map(move |start| {
        let rest = label.get(start..).unwrap_or("");
        let ends = rest.match_indices('-').map(|(at, _)| at);
        let mut runs: Vec<&str> = ends
            .take(3)
            .chain([rest.len()])
            .filter_map(|end| rest.get(..end))
            .collect();
        runs.reverse();
        runs
    });
    [label].into_iter().chain(runs).flat_map(stripped)
}

/// A piece, and what is left of it without digits and fillers at its ends.
fn stripped(piece: &str) -> Vec<&str> {
    let mut found = vec![piece];
    let core = piece.trim_matches(|c: char| c.is_ascii_digit());
    found.push(core);
    for filler in FILLERS {
        if let Some(rest) = core.strip_prefix(filler) {
            found.push(rest);
        }
        if let Some(rest) = core.strip_suffix(filler) {
            found.push(rest.trim_end_matches(|c: char| c.is_ascii_digit()));
            found.extend(FILLERS.iter().filter_map(|first| rest.strip_prefix(first)));
        }
    }
    found.retain(|rest| rest.len() >= 4);
    found
}

/// The brand whose word `piece` is, and whether it is in the same characters.
fn token(piece: &str) -> Option<(&'static str, &'static Brand, bool)> {
    if let Ok(at) = brand_tokens().binary_search_by(|row| row.word.cmp(piece)) {
        let row = brand_tokens().get(at)?;
        return Some((row.word, brands().get(row.brand)?, true));
    }
    let look = skeleton(piece);
    let table = skeletons();
    let at = table.binary_search_by(|(other, _)| other.cmp(&look)).ok()?;
    let row = brand_tokens().get(table.get(at)?.1)?;
    // A short word in capitals or digits is often chance.
    let long = row.word.len() >= 5;
    long.then_some((row.word, brands().get(row.brand)?, false))
}

/// The skeletons of the brands' words with their index, sorted.
fn skeletons() -> &'static [(String, usize)] {
    static SKELETONS: OnceLock<Vec<(String, usize)>> = OnceLock::new();
    SKELETONS.get_or_init(|| {
        let mut table: Vec<_> = brand_tokens()
            .iter()
            .enumerate()
            .map(|(at, row)| (skeleton(row.word), at))
            .collect();
        table.sort();
        table
    })
}

/// A brand's word from which a label differs by one letter.
fn edited(label: &str) -> Option<LookAlike> {
    let words = [label].into_iter().chain(label.split('-'));
    words
        .filter(|word| word.len() >= MIN_EDITED - 1 && word.is_ascii())
        .filter(|word| UNRELATED_LABELS.binary_search(word).is_err())
        .find_map(|word| {
            let row = brand_tokens()
                .iter()
                .find(|row| is_one_edit(word, row.word))?;
            Some(LookAlike {
                brand: brands().get(row.brand)?,
                like: row.word,
                how: Resemblance::OneEdit,
            })
        })
}

/// Whether one letter was added, left out, changed or swapped with its neighbour, not the first one: who
/// imitates a name keeps its beginning, and words that differ there are mostly other words.
fn is_one_edit(word: &str, name: &str) -> bool {
    let (a, b) = (word.as_bytes(), name.as_bytes());
    if b.len() < MIN_EDITED || a.len().abs_diff(b.len()) > 1 || a.first() != b.first() {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (Some(a), Some(b)) = (a.get(same..), b.get(same..)) else {
        return false;
    };
    match (a, b) {
        ([], []) => false,
        (a, [_, b @ ..]) if a == b => true,
        ([_, a @ ..], b) if a == b => true,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([a1, a2, a @ ..], [b1, b2, b @ ..]) => a1 == b2 && a2 == b1 && a == b,
        _ => false,
    }
}

/// In which way `host` looks like `domain` (ASCII lower case, such as one's own) without belonging to it.
#[must_use]
pub fn resembles(host: &Host, domain: &str) -> Option<Resemblance> {
    let own = registrable_domain(domain)?;
    let theirs = host.registrable.as_deref()?;
    if own == theirs {
        return None;
    }
    let (name, suffix) = own.split_once('.')?;
    let hyphened = own.replace('.', "-");
    let inside = format!(".{}", host.ascii).contains(&format!(".{own}."))
        || host
            .before_suffix()
            .split('.')
            .any(|label| is_part(label, &hyphened));
    if inside {
        return Some(Resemblance::DomainInName);
    }
    let label = theirs.split('.').next()?;
    let mut shown = host.unicode.rsplit('.');
    let shown = shown.nth(theirs.split('.').count() - 1)?;
    if name == label {
        return (!theirs.ends_with(&format!(".{suffix}"))).then_some(Resemblance::OtherSuffix);
    }
    if skeleton(shown) == skeleton(name) {
        return Some(Resemblance::Homograph);
    }
    if is_one_edit(label, name) {
        return Some(Resemblance::OneEdit);
    }
    if name.len() < 4 {
        return None;
    }
    if is_part(label, name) {
        return Some(Resemblance::NameInDomain);
    }
    let before = host.subdomain().split('.');
    before
        .into_iter()
        .any(|label| is_part(label, name))
        .then_some(Resemblance::NameInSubdomain)
}

/// Whether `part` is `label` or some hyphened words of it.
fn is_part(label: &str, part: &str) -> bool {
    format!("-{label}-").contains(&format!("-{part}-"))
}

/// Whether a name has a well-known ending in the wrong place, so that a glance takes it for a Japanese
/// organisation's: `bank-co-jp.test`, `www.bank.co.jp.evil.test`, `bank.co-jp.test`.
#[must_use]
pub fn imitates_suffix(host: &Host) -> bool {
    let names = format!(".{}.", host.before_suffix().replace('-', "."));
    [
        ".co.jp.", ".ne.jp.", ".or.jp.", ".go.jp.", ".ac.jp.", ".lg.jp.",
    ]
    .into_iter()
    .any(|ending| names.contains(ending))
}

/// Whether a word has Latin letters together with Cyrillic or Greek ones.
#[must_use]
pub fn mixes_scripts(word: &str) -> bool {
    let latin = word.contains(|c: char| c.is_ascii_alphabetic());
    latin && word.contains(|c: char| matches!(c, '\u{370}'..='\u{3FF}' | '\u{400}'..='\u{52F}'))
}

/// A text as it looks: lower case, with characters that are confused with ASCII ones replaced by them, and
/// groups that look alike (`rn` and `m`, `1`, `l` and `i`, `0` and `o`) made one. For comparing with other skeletons only.
///
/// The map is our own: the Cyrillic, Greek and Latin letters that pass for ASCII in the usual fonts of mail
/// programs, a small part of the Unicode confusables (UTS 39).
#[must_use]
pub fn skeleton(text: &str) -> String {
    let mut look = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let Some(c) = plain(c) else { continue };
        match (look.chars().next_back(), c) {
            (Some('r'), 'n') => {
                look.pop();
                look.push('m');
            }
            (Some('v'), 'v') => {
                look.pop();
                look.push('w');
            }
            _ => look.push(c),
        }
    }
    look
}

#[cfg(test)]
mod tests;
