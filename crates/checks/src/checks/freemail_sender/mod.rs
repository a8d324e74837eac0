//! A free mail address that writes on behalf of an organisation.

use crate::{Attack, Group, Kind, Meta, Need, Status};
use crate::{Check, Evidence, Finding, Outcome, Role, Subject, Unchecked};
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
    needs: &[Need::Sender],
    attacks: &[Attack::Targeted, Attack::Phishing, Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["organisation"],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 2-1"],
};

#[derive(Serialize)]
struct Facts<'a> {
    address: &'a str,
    provider: &'static str,
}

fn detect(subject: &Subject<'_>) -> Outcome {
    let Some(sender) = &subject.sender else {
        return Outcome::CouldNotCheck(Unchecked::NoSender);
    };
    let Some(provider) = miwake_address::free_mail(&sender.host.ascii) else {
        return Outcome::NothingFound(None);
    };
    let facts = Facts {
        address: &sender.mailbox.address,
        provider: provider.provider,
    };
    let evidence = Evidence::header(
        Role::Sender,
        subject.mail,
        sender.header,
        &sender.mailbox.address,
    );
    Outcome::of(vec![Finding::new("organisation", &facts, vec![evidence])])
}
