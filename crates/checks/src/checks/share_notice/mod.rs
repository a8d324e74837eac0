//! A notice of a shared file, a document to sign, a fax or a voice message whose link is neither the named
//! service's nor the sender's.

use crate::phrases::share_notice as phrases;
use crate::signals::relation::{
    Borrowing, borrowing_link, foreign_links, html_file, is_colleague, shown_sender,
};
use crate::signals::sign_in::asks_to_sign_in;
use crate::signals::web::{WebLink, web_links};
use crate::tables::is_known_service;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "share-notice",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "Phish Scale, NIST TN 2276 (2023): mimics a work process",
        "IPA, 不審なメールの例 (ファイル共有の通知)",
    ],
};

variants! {
    enum Variant {
        BorrowedName = "borrowed-name",
        NamedService = "named-service",
        HtmlFile = "html-file",
        SignIn = "sign-in",
        WorkAccountAsked = "work-account-asked",
        LinkElsewhere = "link-elsewhere",
    }
}

/// Characters between the words.
const GAP: usize = 40;

#[derive(Serialize)]
struct Facts {
    link: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let notices = phrases::NOTICES.iter();
    let hits: Vec<Evidence> = notices
        .filter_map(|pair| ctx.find_pair(*pair, GAP))
        .take(3)
        .collect();
    if hits.is_empty() {
        return Outcome::of(vec![]);
    }
    Outcome::of(finding(ctx, hits).into_iter().collect())
}

fn finding(ctx: &CheckContext<'_>, mut hits: Vec<Evidence>) -> Option<Finding> {
    let links = foreign_links(ctx);
    // A site that is only named is not where a notice leads.
    let link = links.iter().find(|link| !link.is_name());
    let sender_known = ctx.sender.is_some();
    // The strongest first: what is added to a notice, a file or another link, must not make it a weaker one.
    let variant =
        if let (Some(words), true) = (asks_to_sign_in(ctx), own_page(ctx, followed(&links))) {
            hits.push(words);
            Variant::WorkAccountAsked
        } else if let Some(Borrowing { link, .. }) = borrowing_link(ctx) {
            hits.push(link.evidence(Role::Link));
            Variant::BorrowedName
        } else if let (Some(link), Some(service)) = (link, ctx.find(phrases::SERVICES)) {
            hits.extend([service, link.evidence(Role::Link)]);
            Variant::NamedService
        } else if let (Some(link), Some(words)) = (link, asks_to_sign_in(ctx)) {
            hits.extend([words, link.evidence(Role::Link)]);
            Variant::SignIn
        } else if let Some(file) = html_file(ctx) {
            hits.push(file);
            Variant::HtmlFile
        } else if let (Some(link), true) = (link, sender_known) {
            hits.push(link.evidence(Role::Link));
            Variant::LinkElsewhere
        } else {
            return None;
        };
    hits.extend(shown_sender(ctx));
    let facts = Facts {
        link: link.map_or(String::new(), |link| link.host.ascii.clone()),
    };
    Some(Finding::new(variant, &facts, hits))
}

/// How many of `links` are more than the name of a site.
fn followed(links: &[WebLink<'_>]) -> usize {
    links.iter().filter(|link| !link.is_name()).count()
}

/// Whether some link leads to a page of the sender's own or a known one, not all of them being among the `foreign`, and
/// the sender is neither a colleague nor a service that everybody knows.
fn own_page(ctx: &CheckContext<'_>, foreign: usize) -> bool {
    let sender = ctx.sender.as_ref();
    sender.is_some_and(|sender| {
        let host = sender.host.ascii.as_str();
        !is_known_service(host) && !ctx.is_partner_domain(host)
    }) && !is_colleague(ctx)
        && followed(&web_links(ctx)) > foreign
}
