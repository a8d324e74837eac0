//! A request for a lecture, an interview or a manuscript, as in the campaign of 2022 against
//! researchers and think tanks.

use crate::phrases::lecture_or_interview_lure as phrases;
use crate::signals::relation::{foreign_links, is_colleague};
use crate::signals::sign_in::asks_to_sign_in;
use crate::signals::web::web_links;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Sender, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "lecture-or-interview-lure",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Text],
    attacks: &[Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "NISC・警察庁, 学術関係者・シンクタンク研究員等を標的としたサイバー攻撃について (2022-11-30)",
        "KIS Security, 標的型攻撃メールの見分け方, 2",
    ],
};

variants! {
    enum Variant {
        SignIn = "sign-in",
        MaterialElsewhere = "material-elsewhere",
        FreeMail = "free-mail",
        ShortDomain = "short-domain",
        Request = "request",
    }
}

/// Longest abbreviation taken for one, in characters.
const SHORT: usize = 6;

#[derive(Serialize)]
struct Facts<'a> {
    address: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let mut occasions = phrases::OCCASIONS.iter();
    let request = ctx
        .find(phrases::REQUEST)
        .or_else(|| occasions.find_map(|pair| ctx.find_pair(*pair, 60)));
    let Some(request) = request else {
        return Outcome::of(vec![]);
    };
    // All that there is: what one adds takes nothing from another.
    let mut findings: Vec<Finding> = material(ctx, &request).into_iter().collect();
    let variant = match &ctx.sender {
        Some(sender) if miwake_address::free_mail(&sender.host.ascii).is_some() => {
            Some((Variant::FreeMail, sender))
        }
        Some(sender) if is_short_domain(sender) && names_organisation(ctx) => {
            Some((Variant::ShortDomain, sender))
        }
        _ => None,
    };
    if let Some((variant, sender)) = variant {
        let address = &sender.mailbox.address;
        let evidence = Evidence::header(Role::Sender, ctx.mail, sender.header, address);
        let evidence = vec![request.clone(), evidence];
        findings.push(Finding::new(variant, &Facts { address }, evidence));
    }
    if findings.is_empty() {
        let facts = Facts { address: "" };
        findings.push(Finding::new(Variant::Request, &facts, vec![request]));
    }
    Outcome::of(findings)
}

/// The papers for it lie where the reader is to sign in, or at a place that is neither the sender's nor a known
/// service's.
fn material(ctx: &CheckContext<'_>, request: &Evidence) -> Option<Finding> {
    if ctx.sender.is_none() || is_colleague(ctx) {
        return None;
    }
    let mut papers = phrases::PAPERS.iter();
    let paper = papers.find_map(|pair| ctx.find_pair(*pair, 60))?;
    let foreign = foreign_links(ctx);
    let any = web_links(ctx);
    let (variant, link, words) = match (foreign.first(), asks_to_sign_in(ctx)) {
        (foreign, Some(words)) => (Variant::SignIn, foreign.or(any.first())?, Some(words)),
        (Some(link), None) => (Variant::MaterialElsewhere, link, None),
        (None, None) => return None,
    };
    let address = link.host.ascii.as_str();
    let evidence = [request.clone(), paper]
        .into_iter()
        .chain(words)
        .chain([link.evidence(Role::Link)])
        .collect();
    Some(Finding::new(variant, &Facts { address }, evidence))
}

/// `person@abbreviation.com` or `.org`: a form that Japanese public bodies do not use.
fn is_short_domain(sender: &Sender<'_>) -> bool {
    let domain = sender.host.organisation();
    let name = domain
        .strip_suffix(".com")
        .or_else(|| domain.strip_suffix(".org"));
    name.is_some_and(|name| name.len() <= SHORT && name.chars().all(|c| c.is_ascii_alphabetic()))
}

/// Whether the text or the sender's name names an organisation.
fn names_organisation(ctx: &CheckContext<'_>) -> bool {
    ctx.has(phrases::ORGANISATION) || ctx.sender_name.has(phrases::ORGANISATION)
}
