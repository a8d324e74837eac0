//! The server that handed the mail over, and the time the mail says it was written.

mod clock;
mod facts;
mod server;

use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, NotApplicable, Outcome,
    Requirement, Status,
};
use clock::{date_sign, time_signs};
use facts::Variant;
use miwake_address::same_organisation;
use miwake_mail::Hop;
use server::server_signs;
use std::net::IpAddr;

pub use clock::STEP;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "delivery-path",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::HeaderSection],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "RFC 5321, sections 4.1.4 and 4.4",
        "RFC 5322, section 3.3",
        "RFC 1912, section 2.1",
    ],
};

/// Most hops looked at on the way to the server that handed the mail over.
const MOST_HOPS: usize = 16;
fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if ctx.mail.received.is_empty() {
        // A draft, or a file saved without its trace.
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    let entry = entry(ctx);
    let mut findings: Vec<Finding> = entry.map(|hop| server_signs(ctx, hop)).unwrap_or_default();
    findings.extend(date_sign(ctx, entry));
    findings.extend(time_signs(ctx));
    Outcome::of(findings)
}

/// The hop at which the mail came in from outside, as the receiving servers wrote it: the topmost that names
/// a client of another organisation. What stands below it, the sender could write.
fn entry<'a>(ctx: &CheckContext<'a>) -> Option<&'a Hop> {
    let mut hops = ctx.mail.received.iter().take(MOST_HOPS);
    hops.find(|hop| !is_internal(hop))
}

/// Whether a server took the mail over from one of its own organisation or from itself.
/// That a client *calls itself* so is not enough where the server looked for its registered name.
fn is_internal(hop: &Hop) -> bool {
    let by = hop.by.as_deref().unwrap_or("").to_lowercase();
    let is_of = |name: &str| same_organisation(&name.to_lowercase(), &by);
    let said = hop.helo.as_deref().unwrap_or("");
    match (&hop.ip, &hop.reverse_name) {
        (Some(ip), _) if is_private(ip) => true,
        (_, Some(registered)) => is_of(registered),
        (_, None) => !said.contains('.') && hop.ip.is_none() || is_of(said),
    }
}

/// Addresses that are not of the public network.
fn is_private(ip: &str) -> bool {
    match ip.parse::<IpAddr>() {
        Ok(IpAddr::V4(ip)) => ip.is_private() || ip.is_loopback() || ip.is_link_local(),
        Ok(IpAddr::V6(ip)) => {
            ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local()
        }
        Err(_) => false,
    }
}
