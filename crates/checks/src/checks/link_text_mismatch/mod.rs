//! A link whose words show one address and which leads to another.

use crate::auth::is_authenticated;
use crate::relation::recipients;
use crate::tables::is_click_host;
use crate::web::{WebLink, no_links, web_links};
use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Evidence, Finding, Outcome, Role, Unchecked};
use miwake_address::{Host, HostKind, Target, brand_of_domain, same_organisation, without_www};
use miwake_mail::{InputKind, LinkKind};
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "link-text-mismatch",
    group: Group::Links,
    kind: Kind::Machine,
    item: "K3.5",
    needs: &[Requirement::Links],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::Malware],
    status: Status::Stable,
    variants: &[
        "worn-name",
        "other-site",
        "bare-name",
        "tracker",
        "unreadable",
    ],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-5"],
};

/// Most findings given; a mail repeats its links.
const MOST: usize = 5;

#[derive(Serialize)]
struct Facts {
    shown: String,
    actual: String,
}

/// What the words of a link show.
#[derive(Debug, PartialEq)]
enum Shown {
    /// A whole URL, or one that starts with `www.`.
    Url(Host),
    /// A domain name alone (`example.jp`), which may also be a company's name.
    Name(Host),
    /// Something that starts like a URL and is none.
    Unreadable(String),
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if matches!(ctx.mail.input, InputKind::Text | InputKind::ForwardedText) {
        return Outcome::CouldNotCheck(Unchecked::TextOnly);
    }
    let links = web_links(ctx);
    if links.is_empty() {
        return no_links(ctx);
    }
    let authenticated = is_authenticated(ctx);
    let mut seen = BTreeSet::new();
    let findings = links
        .iter()
        .filter(|link| matches!(link.link.link.kind, LinkKind::Anchor | LinkKind::Area))
        .filter_map(|link| judge(ctx, link, authenticated))
        .filter(|(variant, facts, _)| {
            seen.insert((*variant, facts.shown.clone(), facts.actual.clone()))
        })
        .take(MOST)
        .map(|(variant, facts, evidence)| {
            let finding = Finding::new(variant, &facts, evidence);
            match variant {
                "worn-name" => {
                    finding.comparing(without_www(&facts.actual), without_www(&facts.shown))
                }
                _ => finding,
            }
        })
        .collect();
    Outcome::of(findings)
}

fn judge(
    ctx: &CheckContext<'_>,
    link: &WebLink<'_>,
    authenticated: bool,
) -> Option<(&'static str, Facts, Vec<Evidence>)> {
    if link.link.link.image {
        return None;
    }
    let (variant, shown) = match shown(&link.link.link.text)? {
        Shown::Url(host) => (
            grade(ctx, &host, link, authenticated, "other-site")?,
            host.unicode,
        ),
        Shown::Name(host) => (
            grade(ctx, &host, link, authenticated, "bare-name")?,
            host.unicode,
        ),
        Shown::Unreadable(text) => ("unreadable", text),
    };
    let facts = Facts {
        shown,
        actual: link.host.unicode.clone(),
    };
    let text = &link.link.link.text;
    let seen = link.link.link.seen_place.as_ref();
    let evidence = seen
        .map(|place| Evidence::body(Role::Shown, place, text))
        .into_iter()
        .chain([link.evidence(Role::Actual)])
        .collect();
    Some((variant, facts, evidence))
}

/// How strong a mismatch is; `None` when there is none, or when it is the authenticated sender's own newsletter.
fn grade(
    ctx: &CheckContext<'_>,
    shown: &Host,
    link: &WebLink<'_>,
    authenticated: bool,
    full: &'static str,
) -> Option<&'static str> {
    let shown_name = shown.organisation();
    let (shown, actual) = (&shown.ascii, &link.host.ascii);
    if same_organisation(shown, actual) {
        return None;
    }
    // No counter of clicks has the shown site's name before its own, or shows the reader's own site.
    if format!(".{actual}").contains(&format!(".{shown_name}.")) {
        return Some("worn-name");
    }
    let mut readers = recipients(ctx).into_iter();
    if readers.any(|reader| same_organisation(&reader.host.ascii, shown)) {
        return Some(full);
    }
    let of_sender = |host: &str| {
        ctx.sender
            .as_ref()
            .is_some_and(|sender| same_organisation(host, &sender.host.ascii))
    };
    let click = is_click_host(actual);
    if authenticated && click && of_sender(shown) {
        return None;
    }
    // A newsletter's own counting of clicks; but a page of a brand shown by a stranger is the very trick.
    let own_counter = authenticated && of_sender(actual) && brand_of_domain(shown).is_none();
    Some(if click || own_counter {
        "tracker"
    } else {
        full
    })
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
fn shown(text: &str) -> Option<Shown> {
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
        .find(|word| starts_like_url(word));
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

fn starts_like_url(word: &str) -> bool {
    let start: String = word
        .chars()
        .take(8)
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
    let host = Target::parse(word).and_then(|target| target.host);
    Some(match host {
        Some(host) if host.registrable.is_some() => Shown::Url(host),
        Some(host) if host.kind == HostKind::Invalid => {
            Shown::Unreadable(crate::visible_quote(word))
        }
        // Addresses and one-word hosts are odd-url's matter.
        Some(_) => return None,
        None => Shown::Unreadable(crate::visible_quote(word)),
    })
}

/// Endings that people read as a web site; many other suffixes are also endings of files and words.
fn ends_like_site(name: &str) -> bool {
    [".jp", ".com", ".net", ".org", ".info", ".biz"]
        .iter()
        .any(|ending| name.to_ascii_lowercase().ends_with(ending))
}
