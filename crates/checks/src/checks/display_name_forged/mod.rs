//! A shown name that claims what the address is not: another address, a brand, an executive.

use crate::signals::claim::brand_in;
use crate::signals::genre::Genre;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Sender, Status, fold, is_invisible, variants, visible_quote,
};
use miwake_address::{free_mail, registrable_domain, same_organisation};
use serde::Serialize;
use std::borrow::Cow;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "display-name-forged",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "K2.2",
    needs: &[Requirement::Sender],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 2-2",
        "NISC・警察庁, 学術関係者・シンクタンク研究員等を標的としたサイバー攻撃について, 2022",
    ],
};

variants! {
    enum Variant {
        Address = "address",
        Brand = "brand",
        Executive = "executive",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    name: &'a str,
    address: &'a str,
    claimed: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let name = sender.mailbox.name.as_str();
    if name.trim().is_empty() {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    // Mail systems send their notices under their own name from wherever they run.
    if ctx.genre() == Some(Genre::Bounce) {
        return Outcome::NothingFound(None);
    }
    let folded = readable(name);
    let found = foreign_address(&folded, sender)
        .map(|claimed| (Variant::Address, claimed.to_owned()))
        .or_else(|| {
            executive(ctx, &folded, sender).map(|name| (Variant::Executive, name.to_owned()))
        })
        .or_else(|| {
            foreign_brand(ctx, &folded, sender).map(|brand| (Variant::Brand, brand.to_owned()))
        });
    let Some((variant, claimed)) = found else {
        return Outcome::NothingFound(None);
    };
    let shown = visible_quote(name);
    let facts = Facts {
        name: &shown,
        address: &sender.mailbox.address,
        claimed: &claimed,
    };
    let evidence = |role, quote| Evidence::header(role, ctx.mail, sender.header, quote);
    let evidence = vec![
        evidence(Role::Shown, name),
        evidence(Role::Actual, sender.mailbox.address.as_str()),
    ];
    Outcome::Found(vec![Finding::new(variant, &facts, evidence)])
}

/// A name as a reader takes it: without what cannot be seen, and an address in it without blanks around `@` and dots,
/// whatever dots they are.
fn readable(name: &str) -> String {
    let seen: String = name.chars().filter(|c| !is_invisible(*c)).collect();
    let folded = fold(&seen).replace(['\u{3002}', '\u{ff61}'], ".");
    let Some((local, domain)) = folded.split_once('@') else {
        return folded;
    };
    let mut out = format!("{}@", local.trim_end());
    let mut labels = domain.trim_start().split('.');
    out.push_str(labels.next().unwrap_or_default().trim_end());
    for label in labels {
        out.push('.');
        out.push_str(label.trim_start().trim_end_matches(' '));
    }
    out
}

/// An address in the name whose organisation is not the sender's.
fn foreign_address<'n>(name: &'n str, sender: &Sender<'_>) -> Option<&'n str> {
    let not_address = |c: char| !(c.is_ascii_alphanumeric() || "@.-_+".contains(c));
    name.split(not_address)
        .map(|word| word.trim_matches(['.', '-', '_', '+']))
        .find(|word| {
            word.split_once('@').is_some_and(|(local, domain)| {
                !local.is_empty()
                    && registrable_domain(domain).is_some()
                    && !same_organisation(domain, &sender.host.ascii)
            })
        })
}

/// Names under which site software writes when nobody gave one: every small site's notices come so.
const SOFTWARE: &[&str] = &["wordpress"];

/// The brand in the name, when neither the address nor what it belongs to is the brand's.
fn foreign_brand<'b>(
    ctx: &'b CheckContext<'_>,
    name: &str,
    sender: &Sender<'_>,
) -> Option<&'b str> {
    if SOFTWARE.contains(&name.trim()) {
        return None;
    }
    let (brand, _) = brand_in(name, &ctx.brands)?;
    let owner = ctx
        .brand_of_sender(&sender.host.ascii)
        .or(Some(brand).filter(|brand| {
            // What its customers send by it bears its name: `aoba.atlassian.net`.
            free_mail(&sender.host.ascii).is_none() && brand.owns(&sender.host.ascii)
        }));
    // Group companies write under one another's names and domains; the table knows them by one brand each.
    (owner.is_none() && !is_named_after(&brand.names, sender)).then_some(brand.name.as_ref())
}

/// Whether the address' own domain is the brand's word (`name.example`): a dealer, a namesake or a
/// domain that the table does not know. A look-alike is another check's.
fn is_named_after(names: &[Cow<'_, str>], sender: &Sender<'_>) -> bool {
    let label = sender
        .host
        .registrable
        .as_deref()
        .and_then(|domain| domain.split('.').next())
        .unwrap_or("");
    names.iter().any(|name| name == label)
}

/// The executive (policy) whose name is shown, when the address is not the organisation's own.
fn executive<'p>(ctx: &CheckContext<'p>, name: &str, sender: &Sender<'_>) -> Option<&'p str> {
    let policy = &ctx.environment.policy;
    let own = ctx.is_own_domain(&sender.host.ascii);
    // Without own domains in the policy only a free mail address is surely not the organisation's.
    let foreign =
        !own && (!policy.own_domains.is_empty() || free_mail(&sender.host.ascii).is_some());
    let bare = without_spaces(name);
    policy
        .executives
        .iter()
        .find(|executive| {
            let executive = without_spaces(&fold(executive));
            foreign && !executive.is_empty() && bare.contains(&executive)
        })
        .map(String::as_str)
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
