//! The mail does not say to whom it was sent.

use crate::signals::auth::is_authenticated;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Sender, Status, variants, visible_quote,
};
use miwake_mail::{AddressField, AddressRole};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "undisclosed-recipients",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::HeaderSection, Requirement::Sender],
    attacks: &[Attack::Phishing, Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["RFC 5322, section 3.6.3"],
};

variants! {
    enum Variant {
        SelfSent = "self-sent",
        Undisclosed = "undisclosed",
        NoRecipient = "no-recipient",
        NotNamed = "not-named",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    recipients: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let to = ctx.field(AddressRole::To);
    let variant = match to {
        None => ctx
            .field(AddressRole::Cc)
            .is_none()
            .then_some(Variant::NoRecipient),
        Some(to) if !names_somebody(to) => Some(Variant::Undisclosed),
        // A note to oneself, from where that is confirmed.
        Some(to) if is_alone(to, &sender.mailbox.address) => {
            let own = ctx.is_own_domain(&sender.host.ascii) && is_authenticated(ctx);
            (!own).then_some(Variant::SelfSent)
        }
        Some(_) => names_no_reader(ctx).then_some(Variant::NotNamed),
    };
    let Some(variant) = variant else {
        return Outcome::NothingFound(None);
    };
    let recipients = to
        .and_then(|to| ctx.mail.headers.get(to.header))
        .map_or("", |header| header.value.as_str());
    let facts = Facts {
        sender: &sender.mailbox.address,
        recipients: &visible_quote(recipients),
    };
    let mut evidence = vec![Evidence::header(
        Role::Sender,
        ctx.mail,
        sender.header,
        facts.sender,
    )];
    evidence
        .extend(to.map(|to| Evidence::header(Role::Recipients, ctx.mail, to.header, recipients)));
    Outcome::Found(vec![Finding::new(variant, &facts, evidence)])
}

/// Whether it names anybody, be it by a name of the local machine or a placeholder that nobody filled in:
/// such a field hides no list of recipients.
fn names_somebody(field: &AddressField) -> bool {
    let mut addresses = field.mailboxes.iter().map(|m| m.address.as_str());
    addresses.any(|address| {
        address.contains('@') || !address.is_empty() && !address.contains("recipients")
    })
}

/// Whether the field names `address` and nobody else.
fn is_alone(field: &AddressField, address: &str) -> bool {
    let mut mailboxes = field.mailboxes.iter();
    mailboxes.all(|mailbox| mailbox.address.eq_ignore_ascii_case(address))
}

/// Whether the policy knows the reader's domains and no recipient is of one.
fn names_no_reader(ctx: &CheckContext<'_>) -> bool {
    let fields = ctx.mail.addresses.iter();
    let mut domains = fields
        .filter(|field| matches!(field.role, AddressRole::To | AddressRole::Cc))
        .flat_map(|field| &field.mailboxes)
        .map(miwake_mail::Mailbox::domain);
    !ctx.environment.policy.own_domains.is_empty() && !domains.any(|d| ctx.is_own_domain(&d))
}
