//! Wording of known lures: prizes, inheritances, loans, refunds, parcels, orders nobody made, jobs, hearts.

use crate::phrases::{PhraseSet, lure_wording as phrases};
use crate::signals::relation::{any_file, foreign_links};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use miwake_address::{Host, free_mail, same_organisation};
use miwake_mail::AddressRole;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "lure-wording",
    group: Group::Text,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Text],
    attacks: &[Attack::Fraud, Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "東京商工会議所, 標的型攻撃メール訓練 (好奇心をあおる件名)",
        "Phish Scale, NIST TN 2276 (2023): too good to be true, limited time offer",
    ],
};

variants! {
    enum Variant {
        AdvanceFee = "advance-fee",
        Prize = "prize",
        Refund = "refund",
        Delivery = "delivery",
        Order = "order",
        Job = "job",
        Romance = "romance",
        Crypto = "crypto",
        Gambling = "gambling",
        Offer = "offer",
    }
}

/// A lure: its variant, the families of phrases, how many of them make it, and which ways out make it one.
struct Lure {
    variant: Variant,
    families: &'static [PhraseSet],
    /// Fewest families.
    enough: usize,
    /// Whether a way out is needed: a foreign link, a file, an answer elsewhere or to free mail, a telephone number.
    out: bool,
}

const LURES: [Lure; 10] = [
    lure(Variant::AdvanceFee, phrases::ADVANCE_FEE, 3, false),
    lure(Variant::Gambling, phrases::GAMBLING, 2, true),
    lure(Variant::Offer, phrases::OFFER, 3, false),
    lure(Variant::Prize, phrases::PRIZE, 2, true),
    lure(Variant::Refund, phrases::REFUND, 2, true),
    lure(Variant::Delivery, phrases::DELIVERY, 2, true),
    lure(Variant::Order, phrases::ORDER, 3, true),
    lure(Variant::Job, phrases::JOB, 3, false),
    lure(Variant::Romance, phrases::ROMANCE, 3, false),
    lure(Variant::Crypto, phrases::CRYPTO, 3, true),
];

const fn lure(variant: Variant, families: &'static [PhraseSet], enough: usize, out: bool) -> Lure {
    Lure {
        variant,
        families,
        enough,
        out,
    }
}

#[derive(Serialize)]
struct Facts {
    families: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let mut findings = Vec::new();
    let mut way = None;
    for lure in LURES {
        if ctx.count(lure.families) < lure.enough {
            continue;
        }
        let mut hits = ctx.find_each(lure.families);
        if lure.out {
            let way = way.get_or_insert_with(|| way_out(ctx));
            match way {
                Some(evidence) => hits.push(evidence.clone()),
                None => continue,
            }
        }
        let facts = Facts {
            families: hits.len(),
        };
        findings.push(Finding::new(lure.variant, &facts, hits));
    }
    Outcome::of(findings)
}

/// Where the reader would be led.
fn way_out(ctx: &CheckContext<'_>) -> Option<Evidence> {
    let link = foreign_links(ctx)
        .first()
        .map(|link| link.evidence(Role::Link));
    link.or_else(|| any_file(ctx))
        .or_else(|| reply_elsewhere(ctx))
        .or_else(|| ctx.find(phrases::CALL))
}

/// An address for answers that is of another organisation than the sender's, or a sender with free mail.
fn reply_elsewhere(ctx: &CheckContext<'_>) -> Option<Evidence> {
    let sender = ctx.sender.as_ref()?;
    let reply = ctx.field(AddressRole::ReplyTo).and_then(|field| {
        let mailbox = field.mailboxes.first()?;
        let elsewhere =
            !same_organisation(&Host::parse(&mailbox.domain()).ascii, &sender.host.ascii);
        elsewhere.then(|| Evidence::header(Role::ReplyTo, ctx.mail, field.header, &mailbox.address))
    });
    reply.or_else(|| {
        free_mail(&sender.host.ascii)?;
        crate::signals::relation::shown_sender(ctx)
    })
}
