//! A QR code: it moves the reader to a telephone, where nobody sees where a link leads.

use crate::check_context::path_inside;
use crate::finding::at_most;
use crate::signals::files::{shown_path, uninspected};
use crate::signals::web::{WebLink, all_web_links};
use crate::tables::is_known_service;
use crate::{
    Attack, Check, CheckContext, CheckedLink, Detect, Evidence, Finding, Group, Kind, Meta,
    NotApplicable, Outcome, Requirement, Role, Status, variants, visible_quote,
};
use miwake_address::same_organisation;
use miwake_inspect::{IndicatorKind, LinkSource};
use miwake_mail::LinkKind;
use serde::Serialize;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "qr-code",
    group: Group::Links,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::QrCodes],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "フィッシング対策協議会, フィッシングレポート 2025/07",
        "FBI IC3, PSA I-073125 (2025)",
    ],
};

variants! {
    enum Variant {
        Elsewhere = "elsewhere",
        NoSender = "no-sender",
        KnownService = "known-service",
        InDocument = "in-document",
        Text = "text",
        Drawn = "drawn",
        DrawnText = "drawn-text",
    }
}

/// Most findings given.
const MOST: usize = 4;

#[derive(Serialize)]
struct Facts {
    name: String,
    host: String,
    detail: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let links = all_web_links(ctx);
    let codes: Vec<&WebLink<'_>> = links.iter().filter(|link| is_code(link)).collect();
    let mut seen = BTreeSet::new();
    let of_codes = codes
        .iter()
        .filter(|link| !is_own(ctx, link))
        .filter(|link| seen.insert(link.host.ascii.clone()))
        .filter_map(|link| finding(ctx, link));
    let mut findings = at_most(MOST, of_codes);
    findings.extend(texts(ctx));
    findings.extend(drawn_texts(ctx));
    if !findings.is_empty() {
        return Outcome::Found(findings);
    }
    match uninspected(ctx) {
        Some(why) => Outcome::CouldNotCheck(why),
        None if codes.is_empty() => Outcome::NotApplicable(NotApplicable::NothingOfThisKind),
        None => Outcome::NothingFound(None),
    }
}

fn is_code(link: &WebLink<'_>) -> bool {
    let within = link.link.within.as_ref();
    within.is_some_and(|within| within.from == LinkSource::QrCode) || is_drawn(link.link)
}

fn is_drawn(link: &CheckedLink<'_>) -> bool {
    link.link.kind == LinkKind::Drawn
}

/// Whether it leads to the shown sender's own site, or to one that the policy names.
fn is_own(ctx: &CheckContext<'_>, link: &WebLink<'_>) -> bool {
    let host = link.host.ascii.as_str();
    let of_sender = ctx
        .sender
        .as_ref()
        .is_some_and(|sender| same_organisation(host, &sender.host.ascii));
    of_sender || ctx.is_own_domain(host) || ctx.is_partner_domain(host)
}

fn finding(ctx: &CheckContext<'_>, link: &WebLink<'_>) -> Option<Finding> {
    if is_drawn(link.link) {
        let facts = Facts {
            name: String::new(),
            host: link.host.unicode.clone(),
            detail: visible_quote(&link.target.url),
        };
        let evidence = link.evidence(Role::Link);
        return Some(Finding::new(Variant::Drawn, &facts, vec![evidence]));
    }
    let within = link.link.within.as_ref()?;
    let outer = ctx.mail.attachments.get(within.attachment)?;
    // In the picture that is shown or attached, or deep in a document of several pages?
    let picture = within.path.is_empty() && outer.detected == miwake_mail::FileKind::Image;
    let host = link.host.ascii.as_str();
    let variant = if is_known_service(host) {
        Variant::KnownService
    } else if !picture {
        Variant::InDocument
    } else if ctx.sender.is_none() {
        Variant::NoSender
    } else {
        Variant::Elsewhere
    };
    let facts = Facts {
        name: visible_quote(&shown_path(outer, &within.path)),
        host: link.host.unicode.clone(),
        detail: visible_quote(&link.target.url),
    };
    Some(Finding::new(
        variant,
        &facts,
        vec![link.evidence(Role::Link)],
    ))
}

/// A drawn code that holds no address of a page.
fn drawn_texts(ctx: &CheckContext<'_>) -> Option<Finding> {
    let web = |link: &&CheckedLink<'_>| {
        link.target
            .as_ref()
            .is_some_and(miwake_address::Target::is_web)
    };
    let mut drawn = ctx.links.iter().filter(|link| is_drawn(link));
    let link = drawn.find(|link| !web(link))?;
    let facts = Facts {
        name: String::new(),
        host: String::new(),
        detail: visible_quote(&link.link.href),
    };
    let evidence = link.evidence(Role::Words);
    Some(Finding::new(Variant::DrawnText, &facts, vec![evidence]))
}

/// A code that holds no address of a page.
fn texts(ctx: &CheckContext<'_>) -> Option<Finding> {
    let inspections = ctx.inspections.iter().enumerate();
    let mut found = inspections.filter_map(|(attachment, inside)| {
        let inside = (*inside)?;
        let mut files = inside.files.iter().enumerate();
        files.find_map(|(index, file)| {
            let sign = file
                .indicators
                .iter()
                .find(|sign| sign.kind == IndicatorKind::QrText)?;
            Some((attachment, path_inside(inside, index), sign.quote.as_str()))
        })
    });
    let (attachment, path, quote) = found.next()?;
    let outer = ctx.mail.attachments.get(attachment)?;
    let facts = Facts {
        name: visible_quote(&shown_path(outer, &path)),
        host: String::new(),
        detail: visible_quote(quote),
    };
    let evidence = Evidence::inside(Role::Words, attachment, &path, quote);
    Some(Finding::new(Variant::Text, &facts, vec![evidence]))
}
