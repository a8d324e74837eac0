//! A short link that hides where it leads.

use crate::signals::web::{WebLink, web_links};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Role,
    Status, variants,
};
use miwake_address::{ServiceKind, same_organisation, service};
use miwake_mail::LinkKind;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "shortener",
    group: Group::Links,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Links],
    attacks: &[Attack::Phishing, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["IPA, 情報セキュリティ安心相談窓口"],
};

variants! {
    enum Variant {
        BehindWords = "behind-words",
        HiddenTarget = "hidden-target",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    host: &'a str,
    count: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let links = web_links(ctx);
    let of_sender = |host: &str| {
        ctx.sender
            .as_ref()
            .is_some_and(|sender| same_organisation(host, &sender.host.ascii))
    };
    let short: Vec<_> = links
        .iter()
        .filter(|link| {
            let kind = service(&link.host.ascii).map(|service| service.kind);
            let short = kind == Some(ServiceKind::Shortener) || is_shared_by_google(link);
            short && !of_sender(&link.host.ascii)
        })
        .collect();
    // A company's button leads to the company. A short link that can be read as one is what people write.
    let hidden = short.iter().find(|link| is_behind_words(link));
    let variant = if hidden.is_some() {
        Variant::BehindWords
    } else {
        Variant::HiddenTarget
    };
    let Some(first) = hidden.or(short.first()) else {
        return Outcome::NothingFound(None);
    };
    let facts = Facts {
        host: &first.host.unicode,
        count: short.len(),
    };
    let evidence = vec![first.evidence(Role::Link)];
    Outcome::Found(vec![Finding::new(variant, &facts, evidence)])
}

/// Whether it is a link of `share.google` under the name of Google itself.
fn is_shared_by_google(link: &WebLink<'_>) -> bool {
    link.host.organisation().starts_with("google.") && link.target.rest.starts_with("/share.google")
}

/// Whether the reader sees other words, or a picture, in place of the short link.
fn is_behind_words(link: &WebLink<'_>) -> bool {
    let shown = &link.link.link;
    let clicked = matches!(shown.kind, LinkKind::Anchor | LinkKind::Area);
    clicked && (shown.image || !shown.text.contains(link.host.ascii.as_str()))
}
