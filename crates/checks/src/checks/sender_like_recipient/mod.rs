//! The sender's domain reminds of the recipient's own without being it.

use crate::relation::{likeness, reminds_of_recipient, shown_sender};
use crate::{
    Attack, Check, CheckContext, Evidence, Finding, Group, Kind, Meta, Outcome, Requirement, Role,
    Status, Unchecked,
};
use miwake_address::Host;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "sender-like-recipient",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "K2.2",
    needs: &[Requirement::Sender],
    attacks: &[Attack::Targeted, Attack::BusinessEmail, Attack::Phishing],
    status: Status::Stable,
    variants: &["other-suffix", "one-letter", "joined"],
    references: &["IPA, ビジネスメール詐欺(BEC)の特徴と対策 (偽のドメインの例)"],
};

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    recipient: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let Some(sender) = &ctx.sender else {
        return Outcome::CouldNotCheck(Unchecked::NoSender);
    };
    let finding = reminds_of_recipient(ctx).and_then(|recipient| {
        let variant = likeness(&sender.host, &recipient.host)?;
        let facts = Facts {
            sender: &sender.mailbox.address,
            recipient: &recipient.mailbox.address,
        };
        let address = &recipient.mailbox.address;
        let other = Evidence::header(Role::Recipients, ctx.mail, recipient.header, address);
        let evidence = shown_sender(ctx).into_iter().chain([other]).collect();
        let finding = Finding::new(variant, &facts, evidence);
        let own = Host::parse(recipient.host.organisation()).unicode;
        Some(finding.comparing(&sender.host.unicode, &own))
    });
    Outcome::of(finding.into_iter().collect())
}
