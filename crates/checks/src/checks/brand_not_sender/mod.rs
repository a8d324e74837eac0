//! The text speaks for a brand, but neither the sender nor any link is the brand's.

mod claims;

use crate::signals::auth::is_authenticated;
use crate::signals::genre::{Genre, leads_nowhere};
use crate::signals::web::{WebLink, no_links, web_links};
use crate::tables::is_click_host;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, variants,
};
use claims::{Claim, Strength, claim};
use miwake_address::{Brand, ServiceKind, carrier, same_organisation, service, without_www};
use miwake_mail::LinkKind;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "brand-not-sender",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Links],
    attacks: &[Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["フィッシング対策協議会, フィッシングレポート"],
};

variants! {
    enum Variant {
        LinksElsewhere = "links-elsewhere",
        OwnSite = "own-site",
        UnprovenSender = "unproven-sender",
        NoSender = "no-sender",
        Asks = "asks",
        ClickService = "click-service",
        Mixed = "mixed",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    brand: &'a str,
    sender: &'a str,
    host: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let links: Vec<WebLink<'_>> = web_links(ctx)
        .into_iter()
        .filter(|link| link.link.link.kind != LinkKind::Frame)
        .collect();
    if links.is_empty() {
        return no_links(ctx);
    }
    let Some(claim) = claim(ctx) else {
        return Outcome::NotApplicable(NotApplicable::NoClaim);
    };
    // Any brand's own mail may speak of another brand; but only if it is its own beyond doubt, and its own words.
    let sender = ctx.sender.as_ref().map(|s| s.host.ascii.as_str());
    let owner = sender.and_then(|domain| ctx.brand_of_sender(domain));
    let carried = ctx.sender.as_ref().is_some_and(|s| {
        let address = s.mailbox.address.to_ascii_lowercase();
        carrier(&address).is_some()
    });
    let bounce = ctx.genre() == Some(Genre::Bounce) && leads_nowhere(ctx);
    if bounce || owner.is_some() && !carried && is_authenticated(ctx) {
        return Outcome::NothingFound(None);
    }
    let finding = variant(ctx, &claim, owner, &links)
        .map(|(variant, link)| finding(ctx, &claim, variant, link));
    Outcome::of(finding.into_iter().collect())
}

/// Which variant it is, and the link that shows it.
fn variant<'l, 's>(
    ctx: &CheckContext<'_>,
    claim: &Claim<'_>,
    owner: Option<&Brand>,
    links: &'l [WebLink<'s>],
) -> Option<(Variant, &'l WebLink<'s>)> {
    let main = links.first()?;
    let own = |link: &WebLink<'_>| {
        let host = &link.host.ascii;
        owns(ctx, claim.brand, host) || ctx.is_own_domain(host) || ctx.is_partner_domain(host)
    };
    let speaks = claim.strength == Strength::Speaks;
    let of_brand = owner.is_some_and(|owner| owner.group == claim.brand.group);
    if links.iter().any(own) {
        // A false notice often links to the real site, too: for its help pages, or to look right.
        let foreign = !own(main) && !is_click_host(&main.host.ascii);
        let one_site = links
            .iter()
            .all(|link| own(link) || link.host.organisation() == main.host.organisation());
        return (speaks && !of_brand && foreign && one_site).then_some((Variant::Mixed, main));
    }
    let foreign = links.iter().find(|link| !is_click_host(&link.host.ascii));
    let Some(foreign) = foreign else {
        return (!of_brand).then_some((Variant::ClickService, main));
    };
    // Another brand's mail that speaks of this one and leads to its own site.
    let owners = |link: &WebLink<'_>| owner.is_some_and(|owner| owns(ctx, owner, &link.host.ascii));
    if !of_brand && links.iter().any(owners) {
        return None;
    }
    let variant = match &ctx.sender {
        _ if !speaks => Variant::Asks,
        None => Variant::NoSender,
        Some(_) if of_brand => Variant::UnprovenSender,
        Some(sender) => {
            let own_site = links
                .iter()
                .all(|link| same_organisation(&link.host.ascii, &sender.host.ascii));
            if own_site {
                Variant::OwnSite
            } else {
                Variant::LinksElsewhere
            }
        }
    };
    Some((variant, foreign))
}

/// Whether a host is the brand's (or its group's) and not one where anybody can put a page.
fn owns(ctx: &CheckContext<'_>, brand: &Brand, host: &str) -> bool {
    use ServiceKind::{FileSharing, Form};
    let owner = ctx.brand_of_domain(host);
    let of_group = owner.is_some_and(|owner| owner.group == brand.group);
    let anybodys = service(host).is_some_and(|service| {
        let home = without_www(host) == service.domain;
        !home && !matches!(service.kind, FileSharing | Form)
    });
    of_group && !anybodys
}

fn finding(
    ctx: &CheckContext<'_>,
    claim: &Claim<'_>,
    variant: Variant,
    link: &WebLink<'_>,
) -> Finding {
    let sender = ctx.sender.as_ref();
    let facts = Facts {
        brand: &claim.brand.name,
        sender: sender.map_or("", |sender| &sender.mailbox.address),
        host: &link.host.unicode,
    };
    let from = sender.map(|sender| {
        let address = &sender.mailbox.address;
        Evidence::header(Role::Sender, ctx.mail, sender.header, address)
    });
    let evidence = std::iter::once(claim.evidence.clone())
        .chain(from)
        .chain([link.evidence(Role::Link)])
        .collect();
    Finding::new(variant, &facts, evidence)
}
