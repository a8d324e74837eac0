//! A link whose words show one address and which leads to another.

use crate::finding::at_most;
use crate::signals::auth::is_authenticated;
use crate::signals::link_words::{Shown, shown};
use crate::signals::relation::recipients;
use crate::signals::web::{WebLink, web_links};
use crate::tables::is_click_host;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use miwake_address::{Host, brand_of_domain, same_organisation, without_www};
use miwake_mail::{Link, LinkKind};
use serde::Serialize;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "link-text-mismatch",
    group: Group::Links,
    kind: Kind::Machine,
    item: "K3.5",
    needs: &[Requirement::LinkTargets, Requirement::Links],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-5"],
};

variants! {
    enum Variant {
        WornName = "worn-name",
        OtherSite = "other-site",
        BareName = "bare-name",
        Tracker = "tracker",
        Unreadable = "unreadable",
    }
}

/// Most findings given; a mail repeats its links.
const MOST: usize = 5;

#[derive(Serialize)]
struct Facts {
    shown: String,
    actual: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let links = web_links(ctx);
    let authenticated = is_authenticated(ctx);
    let mut seen = BTreeSet::new();
    let findings = links
        .iter()
        .filter(|link| shows_words(&link.link.link))
        .filter_map(|link| judge(ctx, link, authenticated))
        .filter(|(variant, facts, _)| {
            seen.insert((*variant, facts.shown.clone(), facts.actual.clone()))
        })
        .map(|(variant, facts, evidence)| {
            let finding = Finding::new(variant, &facts, evidence);
            match variant {
                Variant::WornName => {
                    finding.comparing(without_www(&facts.actual), without_www(&facts.shown))
                }
                _ => finding,
            }
        });
    Outcome::of(at_most(MOST, findings))
}

/// Whether the reader sees words in place of the target, or before it as the words of a link are written in plain text.
fn shows_words(link: &Link) -> bool {
    match link.kind {
        LinkKind::Anchor | LinkKind::Area => true,
        LinkKind::Text => link.text != link.href,
        _ => false,
    }
}

fn judge(
    ctx: &CheckContext<'_>,
    link: &WebLink<'_>,
    authenticated: bool,
) -> Option<(Variant, Facts, Vec<Evidence>)> {
    if link.link.link.image {
        return None;
    }
    let (variant, shown) = match shown(&link.link.link.text)? {
        Shown::Url(host) => (
            grade(ctx, &host, link, authenticated, Variant::OtherSite)?,
            host.unicode,
        ),
        Shown::Name(host) => (
            grade(ctx, &host, link, authenticated, Variant::BareName)?,
            host.unicode,
        ),
        Shown::Unreadable(text) => (Variant::Unreadable, text),
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
    full: Variant,
) -> Option<Variant> {
    let shown_name = shown.organisation();
    let (shown, actual) = (&shown.ascii, &link.host.ascii);
    if same_organisation(shown, actual) {
        return None;
    }
    // No counter of clicks has the shown site's name before its own, or shows the reader's own site.
    if format!(".{actual}").contains(&format!(".{shown_name}.")) {
        return Some(Variant::WornName);
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
        Variant::Tracker
    } else {
        full
    })
}
