//! The server that handed the mail over.

use super::facts::{Facts, Variant, statement};
use crate::{CheckContext, Finding, Sender};
use miwake_address::{Host, brand_of_domain, same_organisation};
use miwake_mail::Hop;

/// What is odd about the server that handed the mail over.
pub(super) fn server_signs(ctx: &CheckContext<'_>, hop: &Hop) -> Vec<Finding> {
    let name = hop.helo.as_deref().unwrap_or("").to_lowercase();
    let registered = hop.reverse_name.as_deref().map(str::to_lowercase);
    let by = hop.by.as_deref().unwrap_or("").to_lowercase();
    let mut signs = Vec::new();
    if let Some(registered) = registered.as_deref() {
        let none = registered == "unknown";
        if none {
            signs.push(Variant::NoReverseName);
        } else if let Some(sign) = line_sign(registered, hop.ip.as_deref().unwrap_or("")) {
            signs.push(sign);
        }
        // Said, and the server looked: the address is not registered under the name.
        if none || !same_organisation(&name, registered) {
            signs.extend(forged_name(ctx, &name, &by));
        }
    }
    let address = Host::parse(&name).is_address() || name.is_empty();
    if !address && (!name.contains('.') || name.starts_with("localhost")) {
        signs.push(Variant::BareName);
    }
    let facts = Facts::of_hop(hop);
    let evidence = statement(ctx, hop);
    let findings = signs.into_iter();
    findings
        .map(|sign| Finding::new(sign, &facts, vec![evidence.clone()]))
        .collect()
}

/// Whose name a server gave that is not registered under it.
fn forged_name(ctx: &CheckContext<'_>, name: &str, by: &str) -> Option<Variant> {
    let of_sender = |from: &Sender<'_>| same_organisation(name, &from.host.ascii);
    if !name.contains('.') || name.starts_with("localhost") {
        None
    } else if same_organisation(name, by) || ctx.is_own_domain(name) {
        Some(Variant::OwnNameForged)
    } else if brand_of_domain(name).is_some() {
        Some(Variant::BrandNameForged)
    } else {
        let sender = ctx.sender.as_ref();
        sender
            .is_some_and(of_sender)
            .then_some(Variant::SenderNameForged)
    }
}

/// Words in the names that providers give to lines of homes and offices.
const LINE_WORDS: &[&str] = &[
    "dsl",
    "ppp",
    "dyn",
    "dhcp",
    "pool",
    "cable",
    "dial",
    "broadband",
    "ftth",
    "fiber",
    "home",
    "cust",
    "client",
    "catv",
    "flets",
    "wimax",
    "mobile",
];

/// Whether a registered name is made from the address itself, as providers name lines that they rent out.
fn line_sign(registered: &str, ip: &str) -> Option<Variant> {
    let octets = ip.split('.').count() == 4;
    let mut numbers: Vec<&str> = registered
        .split(|c: char| !c.is_ascii_digit())
        .map(|number| number.trim_start_matches('0'))
        .collect();
    let all = ip.split('.').all(|octet| {
        let octet = octet.trim_start_matches('0');
        let at = numbers.iter().position(|number| *number == octet);
        at.map(|at| numbers.swap_remove(at)).is_some()
    });
    if !(octets && all) {
        return None;
    }
    let line = LINE_WORDS.iter().any(|word| registered.contains(word));
    Some(if line {
        Variant::HomeLine
    } else {
        Variant::NumberedName
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_made_from_the_address_are_known() {
        for (name, ip, expected) in [
            (
                "p192-0-2-17.dsl.isp.example",
                "192.0.2.17",
                Some(Variant::HomeLine),
            ),
            (
                "017.002.000.192.host.example",
                "192.0.2.17",
                Some(Variant::NumberedName),
            ),
            ("mail-ot1-f45.mail.example", "192.0.2.45", None),
            ("a8-42.smtp-out.mail.example", "192.0.8.42", None),
            ("mail2.example.jp", "2001:db8::2", None),
        ] {
            assert_eq!(line_sign(name, ip), expected, "{name}");
        }
    }
}
