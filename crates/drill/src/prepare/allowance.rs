//! What an organisation's policy allows a drill: whom it may be sent to, and from where.

use crate::send_plan::is_at;
use miwake_address::{Brand, mentions};
use miwake_checks::{Policy, PolicyFault};
use miwake_text::normalize;

/// What a policy says about drills.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowance {
    /// The organisation's name; may be empty.
    pub organisation: String,
    /// Domains of the organisation's own people.
    pub own_domains: Vec<String>,
    /// Further domains that a drill's mail may come from.
    pub drill_domains: Vec<String>,
    /// Whom people tell about suspicious mail.
    pub contact: crate::Contact,
    /// What is wrong with the policy; such entries are left out.
    pub faults: Vec<PolicyFault>,
    brands: Vec<Brand>,
}

impl Allowance {
    /// That of a policy. Domains where anybody can have an address are left out, and told as faults.
    #[must_use]
    pub fn of(policy: Policy) -> Self {
        let (policy, faults) = policy.validate();
        let brands = policy.brands.into_iter().map(|brand| {
            let names = std::iter::once(&brand.name).chain(&brand.names);
            let names = names.map(|name| normalize(name)).collect();
            Brand::untabled(&brand.name, names, brand.domains)
        });
        Self {
            brands: brands.collect(),
            organisation: policy.organisation,
            own_domains: policy.own_domains,
            drill_domains: policy.drill_domains,
            contact: crate::Contact {
                name: policy.contact.name,
                email: policy.contact.email,
                phone: policy.contact.phone,
            },
            faults,
        }
    }

    /// Whether the address is of the organisation's own people.
    #[must_use]
    pub fn is_own(&self, address: &str) -> bool {
        self.own_domains.iter().any(|own| is_at(address, own))
    }

    /// Whether a drill's mail may come from the address.
    #[must_use]
    pub fn may_send(&self, address: &str) -> bool {
        let drill = || self.drill_domains.iter().any(|own| is_at(address, own));
        self.is_own(address) || drill()
    }

    /// The brands that a text names, by the table that the checks use and by the policy, but those that are the
    /// organisation's own. Names that are common words too count only where nothing else stands (`alone`).
    pub(crate) fn brands_in(&self, text: &str, alone: bool) -> Vec<String> {
        let mut names = vec![];
        for line in text.lines() {
            let line = normalize(line);
            let line = line.trim();
            let named = mentions(line, &self.brands).into_iter();
            let counts = named
                .filter(|mention| !mention.exact || alone && mention.range == (0..line.len()))
                .filter(|mention| !self.is_ours(mention.brand));
            names.extend(counts.map(|mention| mention.brand.name.clone().into_owned()));
        }
        names.sort();
        names.dedup();
        names
    }

    /// Whether the brand's domain is one of the organisation's.
    fn is_ours(&self, brand: &Brand) -> bool {
        let mut own = self
            .own_domains
            .iter()
            .map(|own| own.trim_start_matches('@'));
        own.any(|own| brand.owns(&own.to_lowercase()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowance(json: &str) -> Allowance {
        Allowance::of(serde_json::from_str(json).expect("a policy"))
    }

    #[test]
    fn domains_of_everybody_are_nobodys_own() {
        let allowance = allowance(
            r#"{"own_domains": ["gmail.com", "co.jp", "example.co.jp"], "drill_domains": ["outlook.com", "drill.example"]}"#,
        );
        assert_eq!(allowance.own_domains, ["example.co.jp"]);
        assert_eq!(allowance.drill_domains, ["drill.example"]);
        assert_eq!(allowance.faults.len(), 3);
        assert!(allowance.is_own("a@sub.example.co.jp") && !allowance.is_own("a@gmail.com"));
        assert!(!allowance.is_own("a@drill.example") && allowance.may_send("a@drill.example"));
        assert!(!allowance.may_send("a@elsewhere.example"));
    }

    #[test]
    fn brands_are_seen_however_they_are_written() {
        let none = allowance(
            r#"{"own_domains": ["example.co.jp"], "brands": [{"name": "見本銀行", "domains": ["mihon.example"]}]}"#,
        );
        for text in [
            "Amazon.co.jp をご利用",
            "ＰａｙＰａｌ",
            "楽天カード",
            "見本銀行より",
        ] {
            assert!(!none.brands_in(text, false).is_empty(), "{text}");
        }
        for text in ["総務部", "経理より", "the line is busy"] {
            assert_eq!(none.brands_in(text, false), [""; 0], "{text}");
        }
        assert!(!none.brands_in("LINE", true).is_empty());
        let own = allowance(r#"{"own_domains": ["rakuten.co.jp"]}"#);
        assert_eq!(own.brands_in("楽天グループ", false), [""; 0]);
    }
}
