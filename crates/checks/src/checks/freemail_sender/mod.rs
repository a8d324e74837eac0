//! A free mail address that writes on behalf of an organisation.

use crate::signals::claim::organisation_claim;
use crate::signals::genre::Genre;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Sender, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "freemail-sender",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "K2.1",
    needs: &[Requirement::Sender],
    attacks: &[Attack::Targeted, Attack::Phishing, Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 2-1",
        "NISC・警察庁, 学術関係者・シンクタンク研究員等を標的としたサイバー攻撃について, 2022",
    ],
};

variants! {
    enum Variant {
        Organisation = "organisation",
        Subscriber = "subscriber",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    address: &'a str,
    provider: &'static str,
    claim: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let Some(provider) = miwake_address::free_mail(&sender.host.ascii) else {
        return Outcome::NothingFound(None);
    };
    // The provider itself says that a mail could not be delivered.
    if ctx.genre() == Some(Genre::Bounce) {
        return Outcome::NothingFound(None);
    }
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
        Variant::Subscriber
    } else {
        Variant::Organisation
    };
    let evidence = Evidence::header(Role::Sender, ctx.mail, sender.header, address);
    let finding = Finding::new(variant, &facts, vec![evidence, claim.clone()]);
    Outcome::Found(vec![finding])
}
