//! A free mail address that writes on behalf of an organisation.

use crate::claim::organisation_claim;
use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Evidence, Finding, NotApplicable, Outcome, Role, Unchecked};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "freemail-sender",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "K2.1",
    needs: &[Requirement::Sender],
    attacks: &[Attack::Targeted, Attack::Phishing, Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["organisation", "subscriber"],
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 2-1",
        "NISC・警察庁, 学術関係者・シンクタンク研究員等を標的としたサイバー攻撃について, 2022",
    ],
};

#[derive(Serialize)]
struct Facts<'a> {
    address: &'a str,
    provider: &'static str,
    claim: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let Some(sender) = &ctx.sender else {
        return Outcome::CouldNotCheck(Unchecked::NoSender);
    };
    let Some(provider) = miwake_address::free_mail(&sender.host.ascii) else {
        return Outcome::NothingFound(None);
    };
    // People write from free mail addresses; only a claim to be an organisation makes that odd.
    let Some(claim) = organisation_claim(ctx) else {
        return Outcome::NotApplicable(NotApplicable::NoClaim);
    };
    let address = &sender.mailbox.address;
    let facts = Facts {
        address,
        provider: provider.provider,
        claim: &claim.quote,
    };
    let variant = if provider.subscriber {
        "subscriber"
    } else {
        "organisation"
    };
    let evidence = Evidence::header(Role::Sender, ctx.mail, sender.header, address);
    let finding = Finding::new(variant, &facts, vec![evidence, claim.clone()]);
    Outcome::Found(vec![finding])
}
