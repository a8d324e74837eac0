//! Who really writes: whether the sender is who the mail says.

use crate::genre::Genre;
use crate::signals::auth::Statement;
use crate::signals::relation::{foreign_links, is_allowed, likeness};
use crate::weights::is_listed;
use crate::{CheckContext, CheckResult, Evidence, Outcome, Role, Sender, weights};
use miwake_address::{Host, carrier, free_mail, public_body};
use serde::{Deserialize, Serialize};

/// What is known of the sender.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum IdentityKind {
    /// The receiving server confirms a domain whose owner is known.
    Confirmed,
    /// The receiving server confirms a platform that carries strangers' words.
    Carrier,
    /// A domain nobody knows confirms itself, and what the mail says of its sender goes with it.
    Consistent,
    /// Nothing tells: free mail, text alone, no word of the receiving server.
    #[default]
    Unknown,
    /// The sender is somebody else than the mail says.
    Contradicted,
}

impl IdentityKind {
    /// All, the best known first.
    pub const ALL: [Self; 5] = [
        Self::Confirmed,
        Self::Carrier,
        Self::Consistent,
        Self::Unknown,
        Self::Contradicted,
    ];

    /// Name in JSON, messages and labels.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Carrier => "carrier",
            Self::Consistent => "consistent",
            Self::Unknown => "unknown",
            Self::Contradicted => "contradicted",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// Who the sender is, as far as the mail tells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identity {
    /// What is known.
    pub kind: IdentityKind,
    /// The registrable domain that the mail says it is from, in ASCII form; empty when no address was given.
    pub domain: String,
    /// Whose domain it is, or which platform, where that is known; else empty.
    pub owner: String,
    /// Whether the receiving server confirms the domain, whoever has it.
    pub proven: bool,
    /// Whether the domain is one where anybody gets an address.
    pub free_mail: bool,
    /// Whether a confirmed sender's mail leads to somebody else's place.
    pub led_elsewhere: bool,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
}

/// The identity of the sender, by the server's word and by what the checks found.
pub(crate) fn identity(ctx: &CheckContext<'_>, results: &[CheckResult]) -> Identity {
    let mut identity = by_server(ctx);
    identity.led_elsewhere = identity.kind == IdentityKind::Confirmed && leads_elsewhere(ctx);
    let reader = imitates_reader(ctx);
    // Answers to what a platform sends for people go to those people.
    let answers = identity.kind == IdentityKind::Carrier || ctx.genre() == Some(Genre::ListCopy);
    let contradiction = |check: &str, variant: &str| {
        (reader || !is_listed(OF_READER, check, variant))
            && !(answers && check == "reply-to-elsewhere")
    };
    if let Some(evidence) = listed(results, weights().kinds.contradiction, &contradiction) {
        identity.kind = IdentityKind::Contradicted;
        identity.evidence = evidence;
    } else if identity.kind == IdentityKind::Consistent
        && let Some(evidence) = listed(results, weights().kinds.mismatch, &|_, _| true)
    {
        identity.kind = IdentityKind::Unknown;
        identity.evidence.extend(evidence);
    }
    identity
}

/// The findings that compare the sender with those in To, which the sender wrote.
const OF_READER: &[&str] = &["sender-like-recipient", "account-notice/posed"];

/// Whether the sender's domain is like that of the reader's organisation, which is known by the policy or by the
/// receiving server's Delivered-To, never by To.
fn imitates_reader(ctx: &CheckContext<'_>) -> bool {
    let Some(sender) = &ctx.sender else {
        return false;
    };
    if ctx.looks_like_known(&sender.host).is_some() {
        return true;
    }
    let delivered = ctx.header("Delivered-To").map(|(_, value)| value);
    let delivered = delivered.and_then(|value| value.rsplit_once('@'));
    delivered.is_some_and(|(_, domain)| {
        let host = Host::parse(domain.trim_matches(|c: char| !c.is_alphanumeric()));
        likeness(&sender.host, &host).is_some()
    })
}

/// Whether a link leads to a place of somebody else than the sender's own organisation or its group.
fn leads_elsewhere(ctx: &CheckContext<'_>) -> bool {
    let group = |domain: &str| ctx.brand_of_domain(domain).map(|brand| brand.group.clone());
    let own = ctx.sender.as_ref().and_then(|sender| {
        let domain = &sender.host.ascii;
        group(domain).or_else(|| Some(ctx.brand_of_sender(domain)?.group.clone()))
    });
    let mut links = foreign_links(ctx).into_iter();
    links.any(|link| own.is_none() || group(&link.host.ascii) != own)
}

/// Evidence of the first finding on a list.
fn listed(
    results: &[CheckResult],
    list: &[&str],
    counts: &dyn Fn(&str, &str) -> bool,
) -> Option<Vec<Evidence>> {
    results.iter().find_map(|result| {
        let Outcome::Found(findings) = &result.outcome else {
            return None;
        };
        let check = result.check.meta.id;
        let found = findings.iter().find(|finding| {
            is_listed(list, check, finding.variant) && counts(check, finding.variant)
        })?;
        Some(found.evidence.clone())
    })
}

/// What the receiving server's word makes of the sender.
fn by_server(ctx: &CheckContext<'_>) -> Identity {
    let Some(sender) = &ctx.sender else {
        return Identity::default();
    };
    let domain = &sender.host.ascii;
    let statement = Statement::of(ctx);
    let proven = statement
        .as_ref()
        .is_some_and(|statement| statement.proves(domain));
    let likely = statement
        .as_ref()
        .is_some_and(|statement| statement.likely_proves(ctx.mail, domain));
    let is_free = free_mail(domain).is_some();
    let address = sender.mailbox.address.to_ascii_lowercase();
    let platform = carrier(&address).map(|brand| brand.name.to_string());
    let owner = platform.clone().or_else(|| owner(ctx, sender));
    let kind = match (&owner, is_free) {
        _ if platform.is_some() && proven => IdentityKind::Carrier,
        (Some(_), _) if proven && is_allowed(ctx, sender) => IdentityKind::Confirmed,
        (_, true) => IdentityKind::Unknown,
        (Some(_), false) if proven => IdentityKind::Confirmed,
        _ if likely => IdentityKind::Consistent,
        _ => IdentityKind::Unknown,
    };
    let stated = statement.as_ref().map(|statement| {
        let value = ctx.mail.headers.get(statement.header);
        let value = value.map_or("", |header| &header.value);
        Evidence::header(Role::Statement, ctx.mail, statement.header, value)
    });
    let from = Evidence::header(
        Role::Sender,
        ctx.mail,
        sender.header,
        &sender.mailbox.address,
    );
    Identity {
        kind,
        domain: sender.host.organisation().to_owned(),
        owner: owner.unwrap_or_default(),
        proven,
        free_mail: is_free,
        led_elsewhere: false,
        evidence: std::iter::once(from).chain(stated).collect(),
    }
}

/// Whose domain it is: a brand's of the table or the policy, a public body's, the organisation's own, a partner's.
fn owner(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Option<String> {
    let domain = &sender.host.ascii;
    let policy = &ctx.environment.policy;
    if ctx.is_own_domain(domain) {
        let named = (!policy.organisation.is_empty()).then(|| policy.organisation.clone());
        return Some(named.unwrap_or_else(|| domain.clone()));
    }
    if let Some(brand) = ctx.brand_of_sender(domain) {
        return Some(brand.name.to_string());
    }
    let known = ctx.is_partner_domain(domain) || is_allowed(ctx, sender) || public_body(domain);
    known.then(|| domain.clone())
}

#[cfg(test)]
mod tests;
