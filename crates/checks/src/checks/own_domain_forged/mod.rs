//! A mail that claims to be from the reader's own organisation, and is not.

use crate::auth::Statement;
use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Evidence, Finding, NotApplicable, Outcome, Role, Unchecked};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "own-domain-forged",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "A",
    needs: &[
        Requirement::Headers,
        Requirement::Sender,
        Requirement::Authentication,
    ],
    attacks: &[Attack::BusinessEmail, Attack::Targeted, Attack::Phishing],
    status: Status::Stable,
    variants: &["failed"],
    references: &["RFC 7489 (DMARC)"],
};

#[derive(Serialize)]
struct Facts<'a> {
    address: &'a str,
    server: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let Some(sender) = &ctx.sender else {
        return Outcome::CouldNotCheck(Unchecked::NoSender);
    };
    if ctx.environment.policy.own_domains.is_empty() {
        return Outcome::CouldNotCheck(Unchecked::NotInPolicy);
    }
    if !ctx.is_own_domain(&sender.host.ascii) {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
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
    Outcome::Found(vec![Finding::new("failed", &facts, evidence)])
}
