//! Bounces of the mail go to somebody else than the sender shown.

use crate::signals::auth::{Statement, is_authenticated};
use crate::tables::is_bulk_host;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Sender, Status, variants,
};
use miwake_address::{Host, free_mail, same_organisation};
use miwake_mail::AddressRole;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "return-path-elsewhere",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::HeaderSection, Requirement::Sender],
    attacks: &[Attack::Phishing, Attack::BusinessEmail, Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["RFC 5321, section 4.4", "RFC 8601, section 2.7.2"],
};

variants! {
    enum Variant {
        FreeMail = "free-mail",
        Elsewhere = "elsewhere",
        BulkService = "bulk-service",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    bounces: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let stated = envelope_senders(ctx);
    if stated.is_empty() {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    // A bulk sender takes the bounces itself. That is in order where the shown sender's domain is
    // confirmed; not where anybody only says so.
    if is_authenticated(ctx) {
        return Outcome::NothingFound(None);
    }
    let from = &sender.host.ascii;
    let elsewhere = stated.into_iter().find_map(|(header, address)| {
        let domain = address.rsplit('@').next().unwrap_or(address);
        let host = Host::parse(domain.trim_end_matches(['.', '>'])).ascii;
        Some((header, address, grade(&host, from)?))
    });
    let Some((header, address, variant)) = elsewhere else {
        return Outcome::NothingFound(None);
    };
    let facts = Facts {
        sender: &sender.mailbox.address,
        bounces: address,
    };
    let evidence = vec![
        Evidence::header(Role::Sender, ctx.mail, sender.header, facts.sender),
        Evidence::header(Role::Actual, ctx.mail, header, address),
    ];
    Outcome::Found(vec![Finding::new(variant, &facts, evidence)])
}

/// All that is said about where bounces go: every `Return-Path`, and what the receiving server states
/// it looked at. All of them count, so that one more cannot hide another. An empty one says nothing.
fn envelope_senders<'a>(ctx: &CheckContext<'a>) -> Vec<(usize, &'a str)> {
    let paths = ctx.mail.addresses.iter();
    let paths = paths
        .filter(|field| field.role == AddressRole::ReturnPath)
        .flat_map(|field| {
            let mailboxes = field.mailboxes.iter();
            mailboxes.map(|mailbox| (field.header, mailbox.address.as_str()))
        })
        .filter(|(_, address)| address.contains('@'));
    let statement = Statement::of(ctx);
    let stated = statement.iter().flat_map(|statement| {
        let properties = statement.all("spf").flat_map(|result| &result.properties);
        properties
            .filter(|(name, _)| name == "smtp.mailfrom" || name == "smtp.mail")
            .map(|(_, value)| (statement.header, value.as_str()))
            .filter(|(_, value)| value.contains('.'))
    });
    paths.chain(stated).collect()
}

/// Which variant a bounce domain is; `None` for the sender's own organisation.
fn grade(host: &str, from: &str) -> Option<Variant> {
    if host.is_empty() || same_organisation(host, from) {
        return None;
    }
    Some(if free_mail(host).is_some() && free_mail(from).is_none() {
        Variant::FreeMail
    } else if is_bulk_host(host) {
        Variant::BulkService
    } else {
        Variant::Elsewhere
    })
}
