//! A link target of a form that honest mail hardly uses.

use crate::finding::at_most;
use crate::signals::web::{WebLink, all_web_links};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Role,
    Status, variants, visible_quote,
};
use miwake_address::{
    Host, HostKind, Resemblance, ServiceKind, brand_of_domain, brands, look_alike, service,
    starts_program, without_www,
};
use serde::Serialize;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "odd-url",
    group: Group::Links,
    kind: Kind::Machine,
    item: "K3.5",
    needs: &[Requirement::LinksOfAnyKind],
    attacks: &[Attack::Phishing, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 3-5",
        "WHATWG URL Standard",
    ],
};

variants! {
    enum Variant {
        IpHost = "ip-host",
        NumberHost = "number-host",
        UserPart = "user-part",
        OddPort = "odd-port",
        Punycode = "punycode",
        ManyLabels = "many-labels",
        LongHost = "long-host",
        BrandInHost = "brand-in-host",
        BrandWord = "brand-word",
        LookAlike = "look-alike",
        BrandInPath = "brand-in-path",
        DynamicDns = "dynamic-dns",
        FreeHosting = "free-hosting",
        Repaired = "repaired",
        ScriptScheme = "script-scheme",
        FileScheme = "file-scheme",
    }
}

/// Labels of a host from which it is long enough to hide its end.
const LABELS: usize = 6;
/// Characters of a host from which its end is out of sight on a telephone.
const HOST_LENGTH: usize = 60;
/// Most findings given.
const MOST: usize = 8;

#[derive(Serialize)]
struct Facts {
    host: String,
    detail: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let mut seen = BTreeSet::new();
    let mut hosts = BTreeSet::new();
    let links = all_web_links(ctx);
    let found = links.iter().flat_map(|link| {
        let new_host = hosts.insert(link.host.ascii.clone());
        let mut odd = oddities(ctx, link, new_host);
        odd.retain(|(variant, _)| seen.insert((*variant, link.host.ascii.clone())));
        odd.into_iter().map(move |(variant, detail)| {
            let host = link.host.unicode.clone();
            let facts = Facts { host, detail };
            let finding = Finding::new(variant, &facts, vec![link.evidence(Role::Link)]);
            with_imitated(ctx, finding, variant, link.host)
        })
    });
    let mut findings = at_most(MOST, found);
    findings.extend(odd_schemes(ctx));
    Outcome::of(findings)
}

/// What is odd about a link: variant, and the word that goes with it.
fn oddities(ctx: &CheckContext<'_>, link: &WebLink<'_>, new_host: bool) -> Vec<(Variant, String)> {
    let (host, target) = (&link.host, &link.target);
    let mut odd: Vec<(Variant, String)> = Vec::new();
    match host.kind {
        HostKind::NumberIpv4 => odd.push((Variant::NumberHost, host.ascii.clone())),
        HostKind::Ipv4 | HostKind::Ipv6 if !is_private(&host.ascii) => {
            odd.push((Variant::IpHost, host.ascii.clone()));
        }
        _ => {}
    }
    if !target.userinfo.is_empty() {
        odd.push((Variant::UserPart, visible_quote(&target.userinfo)));
    }
    if let Some(port) = target.port.filter(|port| !matches!(port, 80 | 443)) {
        odd.push((Variant::OddPort, port.to_string()));
    }
    if host.is_idn() {
        odd.push((Variant::Punycode, host.ascii.clone()));
    }
    let labels = host.ascii.split('.').count();
    if host.kind == HostKind::Domain && labels >= LABELS && !link.is_name() {
        odd.push((Variant::ManyLabels, labels.to_string()));
    }
    if host.ascii.len() >= HOST_LENGTH {
        odd.push((Variant::LongHost, host.ascii.len().to_string()));
    }
    if target.repaired {
        odd.push((Variant::Repaired, visible_quote(&link.link.link.href)));
    }
    if new_host {
        odd.extend(misplaced_brand(ctx, host, &target.rest));
        odd.extend(borrowed_name(host));
    }
    odd
}

/// The finding with what the host imitates, if that is what it is about.
fn with_imitated(
    ctx: &CheckContext<'_>,
    finding: Finding,
    variant: Variant,
    host: &Host,
) -> Finding {
    let about = matches!(
        variant,
        Variant::BrandInHost | Variant::LookAlike | Variant::BrandWord
    );
    match ctx.imitated(host).filter(|_| about) {
        Some(domain) => finding.comparing(&host.unicode, domain),
        None => finding,
    }
}

/// A brand in a host that is not the brand's, or its domain as a step of the path.
fn misplaced_brand(ctx: &CheckContext<'_>, host: &Host, rest: &str) -> Option<(Variant, String)> {
    if let Some(found) = look_alike(host) {
        let variant = match found.how {
            Resemblance::DomainInName => Variant::BrandInHost,
            Resemblance::Homograph | Resemblance::OneEdit => Variant::LookAlike,
            // The very name under another suffix is more often a namesake or the brand in another country.
            Resemblance::OtherSuffix => return None,
            Resemblance::NameInDomain | Resemblance::NameInSubdomain => Variant::BrandWord,
        };
        return Some((variant, found.like.to_owned()));
    }
    if let Some((_, like, how)) = ctx.looks_like_known(host) {
        let variant = match how {
            Resemblance::DomainInName => Variant::BrandInHost,
            Resemblance::Homograph | Resemblance::OneEdit => Variant::LookAlike,
            Resemblance::OtherSuffix => return None,
            Resemblance::NameInDomain | Resemblance::NameInSubdomain => Variant::BrandWord,
        };
        return Some((variant, like.to_owned()));
    }
    if brand_of_domain(&host.ascii).is_some() {
        return None;
    }
    let path = rest
        .split(['?', '#'])
        .next()
        .unwrap_or("")
        .to_ascii_lowercase();
    path.split('/')
        .map(without_www)
        .find(|step| {
            brands()
                .iter()
                .any(|brand| brand.domains.iter().any(|own| own == step))
        })
        .map(|step| (Variant::BrandInPath, step.to_owned()))
}

/// A name that anybody can have for the asking, without a domain of one's own.
fn borrowed_name(host: &Host) -> Option<(Variant, String)> {
    let service = service(&host.ascii)?;
    let variant = match service.kind {
        ServiceKind::DynamicDns | ServiceKind::Tunnel => Variant::DynamicDns,
        ServiceKind::FreeHosting | ServiceKind::Gateway => Variant::FreeHosting,
        // Short links are another check's; forms and shared files are ordinary at work.
        ServiceKind::Shortener | ServiceKind::Form | ServiceKind::FileSharing => return None,
    };
    (host.ascii != service.domain).then(|| (variant, service.domain.to_owned()))
}

/// Addresses of networks that cannot be reached from outside (RFC 1918, RFC 4193, loopback): a company's own.
fn is_private(address: &str) -> bool {
    let mut octets = address
        .split('.')
        .map(|octet| octet.parse::<u8>().unwrap_or(0));
    match (octets.next(), octets.next()) {
        (Some(10 | 127), _) | (Some(192), Some(168)) => true,
        (Some(172), Some(second)) => (16..32).contains(&second),
        _ => address.starts_with("[::1") || address.starts_with("[f"),
    }
}

/// Targets that are no address of a page but carry a page or a program, or reach for a file: the first of either.
fn odd_schemes(ctx: &CheckContext<'_>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let links = ctx.links.iter().chain(&ctx.inside_links);
    links
        .filter_map(|link| {
            let scheme = link.target.as_ref()?.scheme.as_str();
            let variant = match scheme {
                "javascript" | "data" | "vbscript" | "blob" if link.within.is_none() => {
                    Variant::ScriptScheme
                }
                // Documents of an office lead to its files.
                "file" if link.within.is_some() => return None,
                _ if starts_program(scheme) => Variant::FileScheme,
                _ => return None,
            };
            let facts = Facts {
                host: scheme.to_owned(),
                detail: scheme.to_owned(),
            };
            let evidence = vec![link.evidence(Role::Link)];
            seen.insert(variant)
                .then(|| Finding::new(variant, &facts, evidence))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_of_ones_own_are_private() {
        for address in ["10.1.2.3", "192.168.0.1", "172.20.1.1", "127.0.0.1"] {
            assert!(is_private(address), "{address}");
        }
        for address in ["203.0.113.5", "172.32.0.1", "192.169.0.1"] {
            assert!(!is_private(address), "{address}");
        }
    }
}
