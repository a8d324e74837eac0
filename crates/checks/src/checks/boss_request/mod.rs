//! A request in a superior's name: a private channel, gift cards, the list of the staff, "are you at your desk".

use crate::phrases::boss_request as phrases;
use crate::signals::relation::{is_colleague, reminds_of_recipient, shown_sender};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NoFacts, Outcome,
    Requirement, Role, Status, variants,
};
use miwake_address::{Host, free_mail, same_organisation};
use miwake_mail::AddressRole;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "boss-request",
    group: Group::Text,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Text],
    attacks: &[Attack::BusinessEmail, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "警察庁, 社長等をかたりSNSグループの作成を求めるメール (2025)",
    ],
};

variants! {
    enum Variant {
        Posed = "posed",
        PrivateChannel = "private-channel",
        GiftCards = "gift-cards",
        StaffData = "staff-data",
        AtDesk = "at-desk",
    }
}

/// Most letters of a mail that only asks whether the reader is there.
const SHORT: usize = 700;
/// Characters between the words.
const GAP: usize = 60;

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let (variant, mut hits) = match request(ctx) {
        Some(found) => found,
        None => return Outcome::of(vec![]),
    };
    let posed = posing(ctx, variant);
    let variant = match posed {
        Some(evidence) => {
            hits.extend(evidence);
            Variant::Posed
        }
        None => variant,
    };
    hits.extend(shown_sender(ctx));
    Outcome::of(vec![Finding::new(variant, &NoFacts {}, hits)])
}

/// What is asked, and the words.
fn request(ctx: &CheckContext<'_>) -> Option<(Variant, Vec<Evidence>)> {
    let kinds = [
        (Variant::PrivateChannel, phrases::CHANNEL),
        (Variant::GiftCards, phrases::GIFT),
        (Variant::StaffData, phrases::STAFF),
    ];
    let strong = kinds.into_iter().find_map(|(variant, pairs)| {
        let hit = pairs.iter().find_map(|pair| ctx.find_pair(*pair, GAP))?;
        Some((variant, vec![hit]))
    });
    strong.or_else(|| {
        let letters: usize = ctx
            .bodies
            .iter()
            .map(|body| body.text.chars().count())
            .max()?;
        let plain = ctx.mail.links.is_empty() && ctx.mail.attachments.is_empty();
        (letters <= SHORT && plain).then_some(())?;
        Some((Variant::AtDesk, vec![ctx.find(phrases::DESK)?]))
    })
}

/// Whether the sender calls themselves a superior, or writes under a domain that reminds of the reader's, without
/// writing from the reader's organisation; or has answers go elsewhere.
fn posing(ctx: &CheckContext<'_>, asked: Variant) -> Option<Vec<Evidence>> {
    let sender = ctx.sender.as_ref()?;
    if let Some(recipient) = reminds_of_recipient(ctx) {
        let address = &recipient.mailbox.address;
        return Some(vec![Evidence::header(
            Role::Recipients,
            ctx.mail,
            recipient.header,
            address,
        )]);
    }
    let reply = ctx.field(AddressRole::ReplyTo).and_then(|field| {
        let mailbox = field.mailboxes.first()?;
        let elsewhere =
            !same_organisation(&Host::parse(&mailbox.domain()).ascii, &sender.host.ascii);
        elsewhere.then(|| Evidence::header(Role::ReplyTo, ctx.mail, field.header, &mailbox.address))
    });
    if let Some(reply) = reply {
        return Some(vec![reply]);
    }
    if is_colleague(ctx) {
        return None;
    }
    let names = ctx.sender_name.has(phrases::SUPERIORS);
    // People ask whether others are free from their own addresses, too.
    let free = asked != Variant::AtDesk && free_mail(&sender.host.ascii).is_some();
    (names || free || ctx.has(phrases::SUPERIORS)).then(Vec::new)
}
