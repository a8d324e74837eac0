//! A signature whose mail address or company is not the sender's.

mod blocks;

use crate::signals::genre::{Genre, list_host};
use crate::signals::relation::{shares_name, shown_sender};
use crate::tables::is_known_service;
use crate::{
    Attack, BodyText, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta,
    NotApplicable, Outcome, Requirement, Role, Sender, Status, variants,
};
use blocks::{Signature, bare, companies, signatures};
use miwake_address::{Host, same_organisation};
use serde::Serialize;
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "signature-mismatch",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Sender, Requirement::Body],
    attacks: &[Attack::Targeted, Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 「不審なメールの確認点 1」②"],
};

variants! {
    enum Variant {
        Address = "address",
        Company = "company",
        Site = "site",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    signature: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    // What a visitor typed into a form of one's own site ends with the visitor's address.
    if ctx.genre() == Some(Genre::ContactForm) {
        return Outcome::NothingFound(None);
    }
    let list = list_host(ctx).filter(|_| ctx.genre() == Some(Genre::ListCopy));
    let signatures: Vec<(&BodyText<'_>, Signature<'_>)> = ctx
        .bodies
        .iter()
        .flat_map(|body| signatures(body.text).into_iter().map(move |s| (body, s)))
        .filter(|(_, signature)| list.as_ref().is_none_or(|list| !is_footer(signature, list)))
        .collect();
    if signatures.is_empty() {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    let address = signatures
        .iter()
        .find_map(|(body, signature)| other_address(ctx, sender, body, signature));
    let company = signatures
        .iter()
        .find_map(|(body, signature)| other_company(ctx, sender, body, signature));
    let site = signatures
        .iter()
        .find_map(|(body, signature)| other_site(ctx, sender, body, signature));
    Outcome::of(address.into_iter().chain(company).chain(site).collect())
}

/// Whether it is what the list puts below every mail: the list's address or page.
fn is_footer(signature: &Signature<'_>, list: &Host) -> bool {
    let domain = |address: &str| {
        address
            .rsplit_once('@')
            .map(|(_, domain)| domain.to_owned())
    };
    let addresses = signature.addresses.iter();
    let domains = addresses.filter_map(|(_, address)| domain(address));
    let sites = signature.sites.iter().map(|(_, site)| (*site).to_owned());
    let mut hosts = domains.chain(sites);
    hosts.any(|host| same_organisation(&Host::parse(&host).ascii, &list.ascii))
}

fn other_address(
    ctx: &CheckContext<'_>,
    sender: &Sender<'_>,
    body: &BodyText<'_>,
    signature: &Signature<'_>,
) -> Option<Finding> {
    let foreign = |address: &str| {
        let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
        !same_organisation(&Host::parse(domain).ascii, &sender.host.ascii)
    };
    // An automatic answer repeats what its recipient typed into a form, with the recipient's address.
    let mut others = signature.addresses.iter();
    let (range, address) = others.find(|(_, address)| !ctx.is_recipient(address))?;
    if !signature
        .addresses
        .iter()
        .all(|(_, address)| foreign(address))
    {
        return None;
    }
    let facts = Facts {
        sender: &sender.mailbox.address,
        signature: address,
    };
    let evidence = evidence(ctx, body, range);
    Some(Finding::new(Variant::Address, &facts, evidence))
}

fn other_company(
    ctx: &CheckContext<'_>,
    sender: &Sender<'_>,
    body: &BodyText<'_>,
    signature: &Signature<'_>,
) -> Option<Finding> {
    let name = &sender.mailbox.name;
    let (_, claimed) = companies(name, 0).into_iter().next()?;
    let (range, signed) = signature.companies.first()?;
    let other = |signed: &str| {
        let (claimed, signed) = (bare(claimed), bare(signed));
        !claimed.contains(&signed) && !signed.contains(&claimed)
    };
    if !signature.companies.iter().all(|(_, signed)| other(signed)) {
        return None;
    }
    let facts = Facts {
        sender: claimed,
        signature: signed,
    };
    let evidence = evidence(ctx, body, range);
    Some(Finding::new(Variant::Company, &facts, evidence))
}

fn evidence(ctx: &CheckContext<'_>, body: &BodyText<'_>, range: &Range<usize>) -> Vec<Evidence> {
    let signed = body.evidence(Role::Signature, range.clone());
    shown_sender(ctx).into_iter().chain([signed]).collect()
}

/// A web site that is not the sender's. A firm may have its site and its mail under two domains that share a name.
fn other_site(
    ctx: &CheckContext<'_>,
    sender: &Sender<'_>,
    body: &BodyText<'_>,
    signature: &Signature<'_>,
) -> Option<Finding> {
    let (range, site) = signature.sites.first()?;
    let other = |site: &str| {
        let host = Host::parse(site);
        !same_organisation(&host.ascii, &sender.host.ascii)
            && !is_known_service(&host.ascii)
            && !shares_name(&host, &sender.host)
    };
    if !signature.sites.iter().all(|(_, site)| other(site)) {
        return None;
    }
    let facts = Facts {
        sender: &sender.mailbox.address,
        signature: site,
    };
    let evidence = evidence(ctx, body, range);
    Some(Finding::new(Variant::Site, &facts, evidence))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Environment, steps};

    #[test]
    fn recipients_are_gone_through_once_for_all_signatures() {
        let mail = |n: usize| {
            let all: Vec<String> = (0..n).map(|n| format!("u{n}@example.jp")).collect();
            let signed: String = all
                .iter()
                .map(|a| format!("Tel 03-0000-0000\n{a}\n\n"))
                .collect();
            let text = format!(
                "From: A <a@example.com>\nTo: {}\nSubject: x\n\n{signed}",
                all.join(",")
            );
            miwake_mail::read(text.as_bytes(), &miwake_mail::Limits::DEFAULT)
        };
        steps::assert_linear("recipients", 200, mail, |mail| {
            let environment = Environment::default();
            let ctx = CheckContext::new(mail, &[], &environment);
            let found = detect(&ctx, ctx.sender.as_ref().expect("a sender"));
            assert!(matches!(found, Outcome::NothingFound(_)));
        });
    }
}
