//! A sender's address that looks drawn by lot: letters and digits in a row that nobody would choose.

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Sender, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "odd-address",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "K2.2",
    needs: &[Requirement::Sender],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 2-2"],
};

variants! {
    enum Variant {
        Local = "local",
        Domain = "domain",
    }
}

/// Shortest run of letters and digits that can look drawn by lot.
const SHORTEST: usize = 7;
/// Consonants in a row that no language written in Latin letters puts into a name ("Knightsbridge" has six).
const CONSONANTS: usize = 7;
/// Changes between letters and digits within one run; `a1b2` has three, `taro1985` has one.
const CHANGES: usize = 4;
/// Digits in a row that no company has in its domain.
const DIGITS: usize = 6;
/// Hyphens in one label of a domain.
const HYPHENS: usize = 3;

/// Words of addresses that a program makes anew for every mail (VERP, replies, unsubscribing).
const MACHINE_WORDS: &[&str] = &[
    "bounce",
    "reply",
    "return",
    "unsubscribe",
    "notification",
    "listserv",
    "mailer-daemon",
];

#[derive(Serialize)]
struct Facts<'a> {
    address: &'a str,
    odd: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let local = sender.mailbox.local().to_lowercase();
    // Below the registrable domain, providers and bulk senders make names by program; that is normal.
    let domain = sender.host.registrable.as_deref().unwrap_or("");
    let label = domain.split('.').next().unwrap_or("");
    let odd = [
        (Variant::Local, odd_local(&local)),
        (Variant::Domain, odd_label(label).then_some(label)),
    ];
    let findings = odd
        .into_iter()
        .filter_map(|(variant, odd)| {
            let address = &sender.mailbox.address;
            let facts = Facts { address, odd: odd? };
            let evidence = Evidence::header(Role::Sender, ctx.mail, sender.header, address);
            Some(Finding::new(variant, &facts, vec![evidence]))
        })
        .collect();
    Outcome::of(findings)
}

/// The part of a local part (lower case) that looks drawn by lot.
fn odd_local(local: &str) -> Option<&str> {
    let numbers = local
        .split(['.', '-', '_', '#'])
        .filter(|run| !run.is_empty() && run.bytes().all(|byte| byte.is_ascii_digit()))
        .count();
    // Two numbers or more: a bulk sender counts its mails and their readers in the address.
    let machine = MACHINE_WORDS.iter().any(|word| local.contains(word))
        || local.contains(['=', '#'])
        || numbers >= 2;
    if machine || !local.is_ascii() {
        return None;
    }
    let person = local.split('+').next().unwrap_or(local);
    person.split(['.', '-', '_']).find(|run| is_drawn(run))
}

/// Whether the first label of a registrable domain looks drawn by lot or stuffed.
fn odd_label(label: &str) -> bool {
    if label.starts_with("xn--") {
        return false;
    }
    label.matches('-').count() >= HYPHENS
        || (longest_run(label, |c| c.is_ascii_digit()) >= DIGITS
            && label.chars().any(|c| c.is_ascii_alphabetic()))
        || label.split('-').any(is_drawn)
}

/// Whether a run of letters and digits looks drawn by lot.
fn is_drawn(run: &str) -> bool {
    if run.len() < SHORTEST {
        return false;
    }
    let changes = run
        .as_bytes()
        .windows(2)
        .filter(|pair| matches!(pair, [a, b] if a.is_ascii_digit() != b.is_ascii_digit()))
        .count();
    changes >= CHANGES || longest_run(run, is_consonant) >= CONSONANTS || is_vowelless(run)
}

/// Long, letters only, and not one vowel.
fn is_vowelless(run: &str) -> bool {
    run.len() > SHORTEST && run.chars().all(is_consonant)
}

fn is_consonant(c: char) -> bool {
    c.is_ascii_alphabetic() && !matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn longest_run(text: &str, of: fn(char) -> bool) -> usize {
    let (mut longest, mut current) = (0, 0);
    for c in text.chars() {
        current = if of(c) { current + 1 } else { 0 };
        longest = longest.max(current);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_people_choose_are_not_odd() {
        for local in [
            "taro.yamada",
            "taro19851203",
            "s2201234",
            "tanaka-k2",
            "info",
            "no-reply",
            "k.matsumoto3",
            "schwarzschild",
            "knightsbridge",
            "customer.service2026",
            "h26m3",
        ] {
            assert_eq!(odd_local(local), None, "{local}");
        }
        for label in [
            "example",
            "co-op",
            "7andi",
            "1and1",
            "strengths",
            "web-mail-jp",
            "163",
            "a8",
        ] {
            assert!(!odd_label(label), "{label}");
        }
    }

    #[test]
    fn addresses_drawn_by_lot_are_odd() {
        for local in ["x7k2q9f4", "qwrtzpsdfg", "support-b3k9x1z7", "zxcvbnmlkj"] {
            assert!(odd_local(local).is_some(), "{local}");
        }
        for label in [
            "a1b2c3d4",
            "bank-card-login-check",
            "jp8325614",
            "xkcdvbnwqrt",
        ] {
            assert!(odd_label(label), "{label}");
        }
    }

    #[test]
    fn addresses_made_by_a_program_are_left_alone() {
        for local in [
            "bounce-x7k2q9f4",
            "reply+a1b2c3d4e5",
            "news=x7k2q9f4",
            "taro+x7k2q9f4",
            "2.20880.71-s6_ngjncfbfy.1",
            "news#3.19660.88-ollilw2o6ioegrrr.1",
        ] {
            assert_eq!(odd_local(local), None, "{local}");
        }
    }
}
