//! Mistakes in a policy that can be read: entries that say nothing, or far too much.

mod rules;

use crate::{Policy, PolicyBrand};
use miwake_address::{Host, HostKind, SuffixSource, free_mail, public_suffix};
use miwake_text::normalize;
use serde::{Deserialize, Serialize};

/// An entry of a policy that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyFault {
    /// The field, as in the file: `own_domains`, `brands.domains`.
    pub field: String,
    /// The entry as it stands there.
    pub entry: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with an entry (`policy-fault-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// No domain such as `example.co.jp`: an address of a page, a name with a space, a number.
    NotADomain,
    /// A suffix below which anybody can have a domain, such as `co.jp`.
    PublicSuffix,
    /// The domain of a free mail service, where anybody can have an address.
    FreeMail,
    /// No mail address such as `soumu@example.co.jp`.
    NotAnAddress,
    /// So short that it stands in any text.
    TooShort,
    /// A brand without a domain: all mail in its name would be called forged.
    NoDomain,
    /// A brand without a name to recognise it by.
    NoName,
    /// No origin of a page such as `https://portal.example.co.jp`: with a path, a port that goes without saying, `*`.
    NotAnOrigin,
    /// A rule whose id is empty, too long, or has other characters than letters, digits, `-` and `_`.
    BadId,
    /// A rule with the id of one before it.
    RepeatedId,
    /// A rule without a title in any language.
    NoTitle,
    /// A rule that looks in a place that there is none of.
    UnknownPlace,
    /// A rule without a pattern.
    NoPattern,
    /// A rule with a pattern of more than 1,000 characters.
    PatternTooLong,
    /// A rule whose pattern is no regular expression. The entry has the column of the mistake.
    BadPattern,
    /// A rule whose pattern takes too much memory.
    PatternTooLarge,
    /// More rules than are applied; the entry is the first of those left out.
    TooManyRules,
}

/// Fewest characters of a name or word in Latin letters.
const LATIN: usize = 3;

/// Fewest characters of a name or word in other letters.
const OTHER: usize = 2;

impl Policy {
    /// The policy without the entries that cannot be used, and what is wrong with each of them.
    #[must_use]
    pub fn validate(mut self) -> (Self, Vec<PolicyFault>) {
        let mut faults = Vec::new();
        keep(
            &mut self.own_domains,
            "own_domains",
            own_domain,
            &mut faults,
        );
        keep(
            &mut self.drill_domains,
            "drill_domains",
            own_domain,
            &mut faults,
        );
        keep(
            &mut self.partner_domains,
            "partner_domains",
            own_domain,
            &mut faults,
        );
        keep(
            &mut self.allowed_senders,
            "allowed_senders",
            sender,
            &mut faults,
        );
        keep(&mut self.executives, "executives", long_enough, &mut faults);
        keep(&mut self.words, "words", long_enough, &mut faults);
        keep(
            &mut self.embed_origins,
            "embed_origins",
            origin,
            &mut faults,
        );
        for brand in &mut self.brands {
            keep(&mut brand.names, "brands.names", long_enough, &mut faults);
            keep(
                &mut brand.domains,
                "brands.domains",
                own_domain,
                &mut faults,
            );
        }
        self.brands.retain(|brand| {
            let fault = brand_fault(brand);
            faults.extend(fault.map(|kind| PolicyFault {
                field: "brands".to_owned(),
                entry: brand.name.clone(),
                kind,
            }));
            fault.is_none()
        });
        self.keep_rules(&mut faults);
        let email = &mut self.contact.email;
        if !email.is_empty() && !is_address(email) {
            faults.push(PolicyFault {
                field: "contact.email".to_owned(),
                entry: std::mem::take(email),
                kind: FaultKind::NotAnAddress,
            });
        }
        (self, faults)
    }
}

/// Takes out of `entries` what has a fault, and notes it.
fn keep(
    entries: &mut Vec<String>,
    field: &'static str,
    fault: fn(&str) -> Option<FaultKind>,
    faults: &mut Vec<PolicyFault>,
) {
    entries.retain(|entry| {
        let kind = fault(entry.trim());
        faults.extend(kind.map(|kind| PolicyFault {
            field: field.to_owned(),
            entry: entry.clone(),
            kind,
        }));
        kind.is_none()
    });
}

fn own_domain(entry: &str) -> Option<FaultKind> {
    let host = Host::parse(entry.trim_start_matches('@'));
    let suffix = public_suffix(&host.ascii);
    let is_suffix = suffix
        .is_some_and(|suffix| suffix.text == host.ascii && suffix.source != SuffixSource::Unlisted);
    if is_suffix {
        Some(FaultKind::PublicSuffix)
    } else if host.kind != HostKind::Domain || !host.ascii.contains('.') {
        Some(FaultKind::NotADomain)
    } else {
        free_mail(&host.ascii).map(|_| FaultKind::FreeMail)
    }
}

/// An origin as browsers write it: in small letters, without a path and without the port that goes without saying.
fn origin(entry: &str) -> Option<FaultKind> {
    let host = entry
        .strip_prefix("https://")
        .or_else(|| entry.strip_prefix("http://"));
    let written = |host: &str| {
        let (name, port) = host.split_once(':').unwrap_or((host, "8080"));
        let usual = if entry.starts_with("https") {
            "443"
        } else {
            "80"
        };
        let is_port = !port.starts_with('0') && port != usual && port.parse::<u16>().is_ok();
        let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        is_port && !name.is_empty() && name.chars().all(letter)
    };
    (!host.is_some_and(written)).then_some(FaultKind::NotAnOrigin)
}

/// An address, or a domain where not anybody can have one.
fn sender(entry: &str) -> Option<FaultKind> {
    match entry.trim_start_matches('@').contains('@') {
        true => (!is_address(entry)).then_some(FaultKind::NotAnAddress),
        false => own_domain(entry),
    }
}

fn is_address(entry: &str) -> bool {
    let stray = |c: char| c.is_whitespace() || c.is_control() || ",;<>\"@".contains(c);
    entry.trim().split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && !local.contains(stray)
            && own_domain(domain) != Some(FaultKind::NotADomain)
    })
}

fn long_enough(entry: &str) -> Option<FaultKind> {
    let word = normalize(entry);
    let least = if word.is_ascii() { LATIN } else { OTHER };
    (word.chars().count() < least).then_some(FaultKind::TooShort)
}

fn brand_fault(brand: &PolicyBrand) -> Option<FaultKind> {
    if brand.domains.is_empty() {
        Some(FaultKind::NoDomain)
    } else if long_enough(&brand.name).is_some() {
        Some(FaultKind::NoName)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use FaultKind::{
        FreeMail, NoDomain, NoName, NotADomain, NotAnAddress, NotAnOrigin, PublicSuffix, TooShort,
    };

    fn faults(json: &str) -> Vec<(String, String, FaultKind)> {
        let policy: Policy = serde_json::from_str(json).expect("a policy");
        let (sound, faults) = policy.validate();
        assert_eq!(sound.clone().validate(), (sound, vec![]), "{json}");
        let parts = |fault: PolicyFault| (fault.field, fault.entry, fault.kind);
        faults.into_iter().map(parts).collect()
    }

    #[test]
    fn what_can_be_used_is_kept() {
        let json = r#"{"own_domains": ["example.co.jp", "@sub.example.jp", "日本語.jp", "intra.example"],
            "allowed_senders": ["a.b+c@gmail.com", "news.example.com"], "words": ["勤怠", "SAP"],
            "executives": ["見本 一郎"], "brands": [{"name": "見本銀行", "names": ["Mihon"], "domains": ["mihon.example"]}],
            "contact": {"email": "soumu@example.co.jp"}}"#;
        assert_eq!(faults(json), []);
    }

    #[test]
    fn origins_are_as_browsers_write_them() {
        for good in [
            "https://portal.example.co.jp",
            "http://intra",
            "http://127.0.0.1:8080",
        ] {
            assert_eq!(faults(&format!("{{\"embed_origins\": [\"{good}\"]}}")), []);
        }
        for bad in [
            "*",
            "null",
            "",
            "portal.example",
            "https://",
            "https://portal.example/",
            "https://Portal.example",
            "https://portal.example:443",
            "http://portal.example:80",
            "https://a.example https://b.example",
            "file:///",
            "https://user@portal.example",
            "https://*.example",
            "https://a.example:070",
        ] {
            let expected = ("embed_origins".to_owned(), bad.to_owned(), NotAnOrigin);
            assert_eq!(
                faults(&format!("{{\"embed_origins\": [\"{bad}\"]}}")),
                [expected],
                "{bad}"
            );
        }
    }

    #[test]
    fn what_cannot_be_used_is_named_and_left_out() {
        for (json, field, entry, kind) in [
            (
                r#"{"own_domains": ["https://example.jp/"]}"#,
                "own_domains",
                "https://example.jp/",
                NotADomain,
            ),
            (
                r#"{"own_domains": ["example"]}"#,
                "own_domains",
                "example",
                NotADomain,
            ),
            (r#"{"own_domains": [""]}"#, "own_domains", "", NotADomain),
            (
                r#"{"own_domains": ["192.0.2.1"]}"#,
                "own_domains",
                "192.0.2.1",
                NotADomain,
            ),
            (
                r#"{"own_domains": ["co.jp"]}"#,
                "own_domains",
                "co.jp",
                PublicSuffix,
            ),
            (
                r#"{"drill_domains": ["ne.jp"]}"#,
                "drill_domains",
                "ne.jp",
                PublicSuffix,
            ),
            (
                r#"{"partner_domains": ["gmail.com"]}"#,
                "partner_domains",
                "gmail.com",
                FreeMail,
            ),
            (
                r#"{"allowed_senders": ["gmail.com"]}"#,
                "allowed_senders",
                "gmail.com",
                FreeMail,
            ),
            (
                r#"{"allowed_senders": ["a b@example.jp"]}"#,
                "allowed_senders",
                "a b@example.jp",
                NotAnAddress,
            ),
            (r#"{"words": ["至"]}"#, "words", "至", TooShort),
            (r#"{"executives": [" "]}"#, "executives", " ", TooShort),
            (
                r#"{"brands": [{"name": "見本銀行"}]}"#,
                "brands",
                "見本銀行",
                NoDomain,
            ),
            (
                r#"{"brands": [{"domains": ["a.example"]}]}"#,
                "brands",
                "",
                NoName,
            ),
            (
                r#"{"contact": {"email": "soumu"}}"#,
                "contact.email",
                "soumu",
                NotAnAddress,
            ),
        ] {
            assert_eq!(
                faults(json),
                [(field.to_owned(), entry.to_owned(), kind)],
                "{json}"
            );
        }
    }
}
