//! The server that handed the mail over, and the time the mail says it was written.

use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Evidence, Finding, NotApplicable, Outcome, Role, Unchecked};
use miwake_address::{Host, brand_of_domain, same_organisation};
use miwake_mail::{Hop, parse_date};
use serde::Serialize;
use std::net::IpAddr;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "delivery-path",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Headers],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Fraud],
    status: Status::Stable,
    variants: &[
        "own-name-forged",
        "brand-name-forged",
        "no-reverse-name",
        "home-line",
        "numbered-name",
        "sender-name-forged",
        "bare-name",
        "date-missing",
        "date-unreadable",
        "date-zone",
        "date-future",
        "date-ahead",
        "date-old",
        "clock-back",
        "slow",
    ],
    references: &[
        "RFC 5321, sections 4.1.4 and 4.4",
        "RFC 5322, section 3.3",
        "RFC 1912, section 2.1",
    ],
};

/// Most hops looked at on the way to the server that handed the mail over.
const MOST_HOPS: usize = 16;
const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// Seconds that a step may take and is not pointed out, and may end before it began, as clocks differ.
pub const STEP: std::ops::RangeInclusive<i64> = -5 * MINUTE..=DAY;

#[derive(Serialize)]
struct Facts<'a> {
    /// The name the server gave itself.
    name: &'a str,
    /// Its address.
    ip: &'a str,
    /// The name registered for the address.
    registered: &'a str,
    /// The receiving server.
    server: &'a str,
    /// The time written in the mail.
    date: &'a str,
    /// Difference of times, in hours, rounded up.
    hours: i64,
}

impl<'a> Facts<'a> {
    fn of_hop(hop: &'a Hop) -> Self {
        Self {
            name: hop.helo.as_deref().unwrap_or(""),
            ip: hop.ip.as_deref().unwrap_or(""),
            registered: hop.reverse_name.as_deref().unwrap_or(""),
            server: hop.by.as_deref().unwrap_or(""),
            date: "",
            hours: 0,
        }
    }

    fn of_date(date: &'a str, seconds: i64) -> Self {
        Self {
            name: "",
            ip: "",
            registered: "",
            server: "",
            date,
            hours: seconds.saturating_abs().saturating_add(HOUR - 1) / HOUR,
        }
    }
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if !ctx.has_header_section() {
        return Outcome::CouldNotCheck(Unchecked::NoHeaders);
    }
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

/// What is odd about the server that handed the mail over.
fn server_signs(ctx: &CheckContext<'_>, hop: &Hop) -> Vec<Finding> {
    let name = hop.helo.as_deref().unwrap_or("").to_lowercase();
    let registered = hop.reverse_name.as_deref().map(str::to_lowercase);
    let by = hop.by.as_deref().unwrap_or("").to_lowercase();
    let mut signs = Vec::new();
    if let Some(registered) = registered.as_deref() {
        let none = registered == "unknown";
        if none {
            signs.push("no-reverse-name");
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
        signs.push("bare-name");
    }
    let facts = Facts::of_hop(hop);
    let quote = ctx
        .mail
        .headers
        .get(hop.header)
        .map_or("", |h| h.value.as_str());
    let evidence = Evidence::header(Role::Statement, ctx.mail, hop.header, quote);
    let findings = signs.into_iter();
    findings
        .map(|sign| Finding::new(sign, &facts, vec![evidence.clone()]))
        .collect()
}

/// Whose name a server gave that is not registered under it.
fn forged_name(ctx: &CheckContext<'_>, name: &str, by: &str) -> Option<&'static str> {
    let of_sender = |from: &crate::Sender<'_>| same_organisation(name, &from.host.ascii);
    if !name.contains('.') || name.starts_with("localhost") {
        None
    } else if same_organisation(name, by) || ctx.is_own_domain(name) {
        Some("own-name-forged")
    } else if brand_of_domain(name).is_some() {
        Some("brand-name-forged")
    } else {
        let sender = ctx.sender.as_ref();
        sender
            .is_some_and(of_sender)
            .then_some("sender-name-forged")
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
fn line_sign(registered: &str, ip: &str) -> Option<&'static str> {
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
    Some(if line { "home-line" } else { "numbered-name" })
}

/// What is odd about the time the mail says it was written, beside the time the receiving servers wrote.
fn date_sign(ctx: &CheckContext<'_>, entry: Option<&Hop>) -> Option<Finding> {
    let received = entry.and_then(|hop| hop.time);
    let received = received.or_else(|| ctx.mail.received.iter().find_map(|hop| hop.time));
    let Some((index, date)) = ctx.header("Date") else {
        let hop = ctx.mail.received.first()?;
        let quote = ctx
            .mail
            .headers
            .get(hop.header)
            .map_or("", |h| h.value.as_str());
        let evidence = Evidence::header(Role::Statement, ctx.mail, hop.header, quote);
        return Some(Finding::new(
            "date-missing",
            &Facts::of_date("", 0),
            vec![evidence],
        ));
    };
    let date = crate::visible_quote(date);
    let finding = |variant, seconds| {
        let mut evidence = vec![Evidence::header(Role::Shown, ctx.mail, index, &date)];
        if let Some(hop) = entry.filter(|_| seconds != 0) {
            let quote = ctx
                .mail
                .headers
                .get(hop.header)
                .map_or("", |h| h.value.as_str());
            evidence.push(Evidence::header(
                Role::Statement,
                ctx.mail,
                hop.header,
                quote,
            ));
        }
        Some(Finding::new(
            variant,
            &Facts::of_date(&date, seconds),
            evidence,
        ))
    };
    let Some(written) = parse_date(&date) else {
        return finding("date-unreadable", 0);
    };
    let late = received.map_or(0, |received| received.saturating_sub(written));
    match late {
        _ if late < -HOUR => finding("date-future", late),
        _ if late > 2 * DAY => finding("date-old", late),
        _ if !has_zone(&date) => finding("date-zone", 0),
        _ if late < -10 * MINUTE => finding("date-ahead", late),
        _ => None,
    }
}

/// Whether a zone that exists stands behind the time: `+0900`, or letters such as `GMT`.
fn has_zone(date: &str) -> bool {
    let zone = date.split('(').next().unwrap_or(date).trim();
    let zone = zone.rsplit_once(':').map_or("", |(_, rest)| rest);
    let zone = zone
        .split_whitespace()
        .find(|word| !word.starts_with(|c: char| c.is_ascii_digit()));
    let Some(zone) = zone else {
        return false;
    };
    let Some(digits) = zone.strip_prefix(['+', '-']) else {
        return zone.starts_with(|c: char| c.is_ascii_alphabetic());
    };
    // The farthest zones are 14 hours ahead and 12 behind.
    let (hours, minutes) = (digits.get(..2), digits.get(2..4));
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u8>().ok());
    number(hours).is_some_and(|h| h <= 14) && number(minutes).is_some_and(|m| m < 60)
}

/// Steps of the way that took longer than a day, or ended before they began. Said, not weighed much: servers keep
/// mail for hours when the next one does not answer, and clocks go wrong.
fn time_signs(ctx: &CheckContext<'_>) -> Vec<Finding> {
    let hops = ctx.mail.received.iter();
    let steps = hops.clone().zip(hops.skip(1));
    let times = steps.filter_map(|(to, from)| Some((to, to.time?.saturating_sub(from.time?))));
    let mut slow = None;
    let mut back = None;
    for (hop, seconds) in times {
        if seconds > *STEP.end() {
            slow.get_or_insert(("slow", hop, seconds));
        } else if seconds < *STEP.start() {
            back.get_or_insert(("clock-back", hop, seconds));
        }
    }
    let signs = slow.into_iter().chain(back);
    signs
        .map(|(variant, hop, seconds)| {
            let mut facts = Facts::of_hop(hop);
            facts.hours = Facts::of_date("", seconds).hours;
            let quote = ctx
                .mail
                .headers
                .get(hop.header)
                .map_or("", |h| h.value.as_str());
            let evidence = Evidence::header(Role::Statement, ctx.mail, hop.header, quote);
            Finding::new(variant, &facts, vec![evidence])
        })
        .collect()
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
                Some("home-line"),
            ),
            (
                "017.002.000.192.host.example",
                "192.0.2.17",
                Some("numbered-name"),
            ),
            ("mail-ot1-f45.mail.example", "192.0.2.45", None),
            ("a8-42.smtp-out.mail.example", "192.0.8.42", None),
            ("mail2.example.jp", "2001:db8::2", None),
        ] {
            assert_eq!(line_sign(name, ip), expected, "{name}");
        }
    }

    #[test]
    fn zones_exist_or_not() {
        for date in [
            "Fri, 20 Nov 2026 10:00:00 +0900 (JST)",
            "Fri, 20 Nov 2026 10:00 GMT",
            "20 Nov 2026 10:00:00 -0330",
            "Fri Nov 20 10:00:00 JST 2026",
        ] {
            assert!(has_zone(date), "{date}");
        }
        for date in [
            "Fri, 20 Nov 2026 10:00:00",
            "Fri, 20 Nov 2026 10:00:00 +2500",
            "Fri Nov 20 10:00:00 2026",
            "Fri, 20 Nov 2026 10:00:00 -0990",
        ] {
            assert!(!has_zone(date), "{date}");
        }
    }
}
