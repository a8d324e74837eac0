//! Several recipients of different organisations in one mail.

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, variants,
};
use miwake_address::Host;
use miwake_mail::{AddressField, AddressRole};
use serde::Serialize;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "many-strangers",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "K2.3",
    needs: &[Requirement::Headers],
    attacks: &[Attack::Targeted, Attack::Phishing, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 2-3"],
};

variants! {
    enum Variant {
        Domains = "domains",
    }
}

/// Organisations besides the sender's and the reader's own from which the mail counts as scattered.
const STRANGERS: usize = 3;

#[derive(Serialize)]
struct Facts {
    recipients: usize,
    domains: usize,
    examples: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let fields: Vec<&AddressField> = ctx
        .mail
        .addresses
        .iter()
        .filter(|field| matches!(field.role, AddressRole::To | AddressRole::Cc))
        .collect();
    let recipients = fields.iter().map(|field| field.mailboxes.len()).sum();
    if recipients == 0 {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    let strangers = strangers(ctx, &fields);
    if strangers.len() < STRANGERS + usize::from(!knows_own(ctx)) {
        return Outcome::NothingFound(None);
    }
    let facts = Facts {
        recipients,
        domains: strangers.len(),
        examples: strangers
            .iter()
            .take(3)
            .cloned()
            .collect::<Vec<_>>()
            .join(", "),
    };
    let evidence = fields
        .iter()
        .map(|field| {
            let value = ctx.mail.headers.get(field.header).map_or("", |h| &h.value);
            Evidence::header(Role::Recipients, ctx.mail, field.header, value)
        })
        .collect();
    Outcome::Found(vec![Finding::new(Variant::Domains, &facts, evidence)])
}

/// The recipients' organisations, without the sender's, the reader's own and partners.
fn strangers(ctx: &CheckContext<'_>, fields: &[&AddressField]) -> BTreeSet<String> {
    let sender = ctx.sender.as_ref().map(|sender| sender.host.organisation());
    fields
        .iter()
        .flat_map(|field| &field.mailboxes)
        .map(|mailbox| Host::parse(&mailbox.domain()))
        .filter(|host| !ctx.is_own_domain(&host.ascii) && !ctx.is_partner_domain(&host.ascii))
        .filter_map(|host| host.registrable)
        .filter(|domain| Some(domain.as_str()) != sender)
        .collect()
}

/// Whether the reader's own domain is known; if not, one of the recipients' is likely it.
fn knows_own(ctx: &CheckContext<'_>) -> bool {
    !ctx.environment.policy.own_domains.is_empty()
}
