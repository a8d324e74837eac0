//! The mail does not say to whom it was sent.

use crate::auth::is_authenticated;
use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Evidence, Finding, Outcome, Role, Unchecked};
use miwake_mail::{AddressField, AddressRole};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "undisclosed-recipients",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Headers, Requirement::Sender],
    attacks: &[Attack::Phishing, Attack::Fraud],
    status: Status::Stable,
    variants: &["self-sent", "undisclosed", "no-recipient", "not-named"],
    references: &["RFC 5322, section 3.6.3"],
};

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    recipients: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if !ctx.has_header_section() {
        return Outcome::CouldNotCheck(Unchecked::NoHeaders);
    }
    let Some(sender) = &ctx.sender else {
        return Outcome::CouldNotCheck(Unchecked::NoSender);
    };
    let to = ctx.field(AddressRole::To);
    let variant = match to {
        None => ctx
            .field(AddressRole::Cc)
            .is_none()
            .then_some("no-recipient"),
        Some(to) if !names_somebody(to) => Some("undisclosed"),
        // A note to oneself, from where that is confirmed.
        Some(to) if is_alone(to, &sender.mailbox.address) => {
            let own = ctx.is_own_domain(&sender.host.ascii) && is_authenticated(ctx);
            (!own).then_some("self-sent")
        }
        Some(_) => names_no_reader(ctx).then_some("not-named"),
    };
    let Some(variant) = variant else {
        return Outcome::NothingFound(None);
    };
    let recipients = to
        .and_then(|to| ctx.mail.headers.get(to.header))
        .map_or("", |header| header.value.as_str());
    let facts = Facts {
        sender: &sender.mailbox.address,
        recipients: &crate::visible_quote(recipients),
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
