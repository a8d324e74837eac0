//! The sender's domain reminds of the recipient's own without being it.

use crate::signals::relation::{Likeness, likeness, reminds_of_recipient, shown_sender};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Sender, Status, variants,
};
use miwake_address::Host;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "sender-like-recipient",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "K2.2",
    needs: &[Requirement::Sender],
    attacks: &[Attack::Targeted, Attack::BusinessEmail, Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["IPA, ビジネスメール詐欺(BEC)の特徴と対策 (偽のドメインの例)"],
};

variants! {
    enum Variant {
        OtherSuffix = "other-suffix",
        OneLetter = "one-letter",
        Joined = "joined",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    recipient: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let finding = reminds_of_recipient(ctx).and_then(|recipient| {
        let variant = match likeness(&sender.host, &recipient.host)? {
            Likeness::OtherSuffix => Variant::OtherSuffix,
            Likeness::OneLetter => Variant::OneLetter,
            Likeness::Joined => Variant::Joined,
        };
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
