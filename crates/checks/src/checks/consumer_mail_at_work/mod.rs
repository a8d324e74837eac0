//! Mail of a shop, card company or bank at a work address.

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, variants,
};
use miwake_address::Brand;
use miwake_mail::AddressRole;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "consumer-mail-at-work",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K1.1",
    needs: &[Requirement::Headers, Requirement::OwnDomains],
    attacks: &[Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-1 (ECサイトやカード会社からのメール)",
    ],
};

variants! {
    enum Variant {
        Sender = "sender",
        SubjectLine = "subject-line",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    brand: &'static str,
    recipient: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let Some((header, recipient)) = own_recipient(ctx) else {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    };
    let Some((variant, brand, shown)) = consumer_brand(ctx) else {
        return Outcome::NothingFound(None);
    };
    let brand = brand.name.as_ref();
    let evidence = vec![
        shown,
        Evidence::header(Role::Recipients, ctx.mail, header, recipient),
    ];
    let facts = Facts { brand, recipient };
    Outcome::of(vec![Finding::new(variant, &facts, evidence)])
}

/// The first recipient that is one of the organisation's own addresses, with the index of its field.
fn own_recipient<'a>(ctx: &CheckContext<'a>) -> Option<(usize, &'a str)> {
    let fields = ctx.mail.addresses.iter();
    fields
        .filter(|field| matches!(field.role, AddressRole::To | AddressRole::Cc))
        .flat_map(|field| field.mailboxes.iter().map(move |m| (field.header, m)))
        .find(|(_, mailbox)| ctx.is_own_domain(&mailbox.domain()))
        .map(|(header, mailbox)| (header, mailbox.address.as_str()))
}

/// The consumer brand that the sender or the subject line names, and by what.
fn consumer_brand(ctx: &CheckContext<'_>) -> Option<(Variant, &'static Brand, Evidence)> {
    let by_sender = ctx.sender.as_ref().and_then(|sender| {
        let own = miwake_address::brand_of_domain(&sender.host.ascii);
        let brand = own
            .filter(|brand| brand.consumer)
            .or_else(|| ctx.sender_name.consumer_brand())?;
        let quote = format!("{} <{}>", sender.mailbox.name, sender.mailbox.address);
        let shown = Evidence::header(Role::Sender, ctx.mail, sender.header, &quote);
        Some((Variant::Sender, brand, shown))
    });
    by_sender.or_else(|| {
        let (index, line) = ctx.subject_line();
        let shown = Evidence::header(Role::Words, ctx.mail, index?, line);
        Some((
            Variant::SubjectLine,
            ctx.subject_text.consumer_brand()?,
            shown,
        ))
    })
}
