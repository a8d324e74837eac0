//! Domains that registries give to public bodies only.

use crate::tables::nearest;

/// Suffixes below which only public bodies have names, sorted, by the rules of those who give them:
///
/// - `go.jp`, `lg.jp`: JPRS, 「属性型JPドメイン名」 (the government and its agencies; local public bodies).
/// - `gov`, `mil`, `fed.us`: get.gov, "Eligibility for .gov domains" (CISA); the Department of Defense for `mil`.
/// - `gov.uk`, `mod.uk`, `nhs.uk`, `police.uk`, `parliament.uk`: GOV.UK, "Apply for your .gov.uk domain name"; Nominet,
///   "Second level domains" for those that it does not sell.
/// - `gov.au`: Department of Finance, "Eligibility and allocation policy"; `gc.ca`, `canada.ca`: Government of Canada,
///   "Domain names"; `govt.nz`, `mil.nz`: DNC, "Moderated second level domains".
/// - `europa.eu`: EURid and the European Commission, "Rules on the use of europa.eu".
/// - `admin.ch`, `bund.de`, `gv.at`, `gouv.fr`, `belgium.be`, `overheid.nl`, `gob.es`, `gov.it`, `gov.ie`, `gov.pl`,
///   `gov.pt`: the governments' own, or reserved by the national registry.
/// - `go.kr`, `gov.tw`, `gov.cn`, `gov.hk`, `gov.sg`, `gov.in`, `nic.in`, `go.th`, `go.id`, `gov.my`, `gov.ph`, `gov.vn`, `gov.br`,
///   `gob.mx`, `gov.za`, `gov.il`, `gov.tr`: reserved by the national registry (IANA, "Root Zone Database", names each).
const SUFFIXES: &[&str] = &[
    "admin.ch",
    "belgium.be",
    "bund.de",
    "canada.ca",
    "europa.eu",
    "fed.us",
    "gc.ca",
    "go.id",
    "go.jp",
    "go.kr",
    "go.th",
    "gob.es",
    "gob.mx",
    "gouv.fr",
    "gov",
    "gov.au",
    "gov.br",
    "gov.cn",
    "gov.hk",
    "gov.ie",
    "gov.il",
    "gov.in",
    "gov.it",
    "gov.my",
    "gov.ph",
    "gov.pl",
    "gov.pt",
    "gov.sg",
    "gov.tr",
    "gov.tw",
    "gov.uk",
    "gov.vn",
    "gov.za",
    "govt.nz",
    "gv.at",
    "lg.jp",
    "mil",
    "mil.nz",
    "mod.uk",
    "nhs.uk",
    "nic.in",
    "overheid.nl",
    "parliament.uk",
    "police.uk",
];

/// Whether only a public body can have `domain` (ASCII lower case), under the rules of the registry that gives it: `go.jp`,
/// `lg.jp`, `gov`, `gov.uk`, `mil`, `gov.au`, `gc.ca` and others, with their sources at the list. A public body may of
/// course have other domains, too, and who can write in its name is another question.
#[must_use]
pub fn public_body(domain: &str) -> bool {
    nearest(SUFFIXES, domain, |suffix| suffix)
        .is_some_and(|suffix| domain.contains('.') || *suffix != domain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_only_public_bodies_have() {
        for domain in [
            "mhlw.go.jp",
            "mail.city.aoba.lg.jp",
            "irs.gov",
            "service.gov.uk",
            "www.gov.uk",
            "ato.gov.au",
            "cra-arc.gc.ca",
            "navy.mil",
            "ec.europa.eu",
        ] {
            assert!(public_body(domain), "{domain}");
        }
    }

    #[test]
    fn names_that_anybody_can_have() {
        for domain in [
            "mhlw-go.jp",
            "mhlw.go.jp.example.com",
            "go.jp.example",
            "notgov.uk",
            "irs.gov.example",
            "gov",
            "gov.com",
            "lg.com",
            "example.mil.jp",
            "",
            "jp",
        ] {
            assert!(!public_body(domain), "{domain}");
        }
    }

    #[test]
    fn the_list_is_sorted() {
        assert!(SUFFIXES.is_sorted());
    }
}
