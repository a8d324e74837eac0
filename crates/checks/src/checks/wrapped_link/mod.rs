//! A link that goes through a service which hides where it leads; what its text tells is taken out of it.

use crate::finding::at_most;
use crate::signals::auth::is_authenticated;
use crate::signals::web::{WebLink, web_links};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Status,
    variants,
};
use miwake_address::{Layer, WrapperKind, same_organisation};
use serde::Serialize;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "wrapped-link",
    group: Group::Links,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Links],
    attacks: &[Attack::Phishing, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["フィッシング対策協議会, フィッシングレポート 2025/07"],
};

variants! {
    enum Variant {
        Scanner = "scanner",
        Redirector = "redirector",
        Mirror = "mirror",
        Several = "several",
    }
}

/// Most findings given.
const MOST: usize = 4;

#[derive(Serialize)]
struct Facts<'a> {
    wrapper: &'a str,
    host: &'a str,
    layers: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let links = web_links(ctx);
    let mut seen = BTreeSet::new();
    let findings = links
        .iter()
        .filter_map(|link| Some((link, judge(ctx, link)?)))
        .filter(|(link, (variant, layer))| {
            // A gateway wraps every link of a mail: that is one thing to know.
            let target = if *variant == Variant::Scanner {
                ""
            } else {
                link.host.organisation()
            };
            seen.insert((*variant, layer.kind as u8, target.to_owned()))
        })
        .map(|(link, (variant, layer))| {
            let facts = Facts {
                wrapper: &layer.wrapper,
                host: &link.host.unicode,
                layers: link.layers.len(),
            };
            Finding::new(variant, &facts, link.chain())
        });
    Outcome::of(at_most(MOST, findings))
}

/// The variant and the layer that it is about; `None` for a link that wraps nothing, or nothing foreign.
fn judge<'l>(ctx: &CheckContext<'_>, link: &'l WebLink<'_>) -> Option<(Variant, &'l Layer)> {
    let hiding: Vec<&Layer> = link
        .layers
        .iter()
        .filter(|layer| hides(ctx, link, layer))
        .collect();
    let Some(first) = hiding.first() else {
        let scanner = |layer: &&Layer| layer.kind == WrapperKind::Scanner;
        return Some((Variant::Scanner, link.layers.iter().find(scanner)?));
    };
    let variant = match first.kind {
        _ if hiding.len() > 1 => Variant::Several,
        WrapperKind::Mirror => Variant::Mirror,
        _ => Variant::Redirector,
    };
    Some((variant, first))
}

/// Whether a layer puts another's name before the target's. Counters stand in most newsletters; a sender who
/// was proven may lead its links over its own site.
fn hides(ctx: &CheckContext<'_>, link: &WebLink<'_>, layer: &Layer) -> bool {
    let of_sender = ctx
        .sender
        .as_ref()
        .is_some_and(|sender| same_organisation(&layer.wrapper, &sender.host.ascii));
    matches!(layer.kind, WrapperKind::Redirector | WrapperKind::Mirror)
        && !same_organisation(&layer.wrapper, &link.host.ascii)
        && !(of_sender && is_authenticated(ctx))
}
