//! An answer would go to somebody else than the sender shown.

use crate::signals::auth::is_authenticated;
use crate::signals::genre::{Genre, posting_address};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Sender, Status, variants,
};
use miwake_address::{Host, free_mail, same_organisation};
use miwake_mail::AddressRole;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "reply-to-elsewhere",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Headers, Requirement::Sender],
    attacks: &[Attack::BusinessEmail, Attack::Fraud, Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["RFC 5322, section 3.6.2"],
};

variants! {
    enum Variant {
        FreeMail = "free-mail",
        Elsewhere = "elsewhere",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    reply_to: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let Some(field) = ctx.field(AddressRole::ReplyTo) else {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    };
    // A form on the organisation's own site writes from it, with the visitor as the address to answer.
    let form = ctx.genre() == Some(Genre::ContactForm);
    if form || ctx.is_own_domain(&sender.host.ascii) && is_authenticated(ctx) {
        return Outcome::NothingFound(None);
    }
    let list = posting_address(ctx).filter(|_| ctx.genre() == Some(Genre::ListCopy));
    let elsewhere = field.mailboxes.iter().find_map(|mailbox| {
        let variant = grade(ctx, sender, &mailbox.address, &mailbox.domain())?;
        // A mail that itself went to this address: lists and groups have answers go to everybody, and a group is
        // seldom a free mail address.
        let group = variant == Variant::Elsewhere && ctx.is_recipient(&mailbox.address)
            || list.as_deref() == Some(mailbox.address.to_ascii_lowercase().as_str());
        (!group).then_some((variant, mailbox.address.as_str()))
    });
    let Some((variant, reply_to)) = elsewhere else {
        return Outcome::NothingFound(None);
    };
    let facts = Facts {
        sender: &sender.mailbox.address,
        reply_to,
    };
    let evidence = vec![
        Evidence::header(Role::Sender, ctx.mail, sender.header, facts.sender),
        Evidence::header(Role::ReplyTo, ctx.mail, field.header, reply_to),
    ];
    Outcome::Found(vec![Finding::new(variant, &facts, evidence)])
}

/// Which variant a reply address is; `None` when it is no sign.
fn grade(
    ctx: &CheckContext<'_>,
    sender: &Sender<'_>,
    address: &str,
    domain: &str,
) -> Option<Variant> {
    let host = Host::parse(domain).ascii;
    let from = &sender.host.ascii;
    let same_address = address.eq_ignore_ascii_case(&sender.mailbox.address);
    if domain.is_empty() || same_address || ctx.is_own_domain(&host) {
        return None;
    }
    if free_mail(&host).is_some() {
        // Another account at the same provider is another person.
        return Some(Variant::FreeMail);
    }
    let normal = same_organisation(&host, from) || ctx.is_partner_domain(&host);
    (!normal).then_some(Variant::Elsewhere)
}
