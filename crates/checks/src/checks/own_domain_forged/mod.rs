//! A mail that claims to be from the reader's own organisation, and is not.

use crate::signals::auth::Statement;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Sender, Status, Unchecked, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "own-domain-forged",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Sender, Requirement::OwnDomains],
    attacks: &[Attack::BusinessEmail, Attack::Targeted, Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["RFC 7489 (DMARC)"],
};

variants! {
    enum Variant {
        Failed = "failed",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    address: &'a str,
    server: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    if !ctx.is_own_domain(&sender.host.ascii) {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    // Only mail in the own name must have a statement.
    let Some(statement) = Statement::of(ctx) else {
        return Outcome::CouldNotCheck(Unchecked::NoAuthenticationResults);
    };
    let failed = statement.says("dmarc", &["fail"])
        || statement.says("compauth", &["fail"])
        || statement.says("spf", &["fail", "softfail"]);
    if !failed || statement.passes_for(&sender.host.ascii) {
        return Outcome::NothingFound(None);
    }
    let stated = ctx
        .mail
        .headers
        .get(statement.header)
        .map_or("", |header| &header.value);
    let facts = Facts {
        address: &sender.mailbox.address,
        server: statement.server,
    };
    let evidence = vec![
        Evidence::header(Role::Sender, ctx.mail, sender.header, facts.address),
        Evidence::header(Role::Statement, ctx.mail, statement.header, stated),
    ];
    Outcome::Found(vec![Finding::new(Variant::Failed, &facts, evidence)])
}
