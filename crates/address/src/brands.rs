//! Brands that are often impersonated; the data is in `data/brands.toml`.

pub use crate::generated::tables::BRANDS_DATE;
use crate::generated::tables::{BRAND_DOMAINS, BRANDS};
use crate::tables::{free_mail, nearest};

/// A brand that is often impersonated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Stable id, lower case ASCII.
    pub id: &'static str,
    /// Name to show, Japanese or Latin as the brand writes it.
    pub name: &'static str,
    /// Ways the brand is written in mail: lower case, full-width ASCII made half-width.
    /// Words that are also common words are left out.
    pub names: &'static [&'static str],
    /// More names, that are also common words or short (`line`, `ups`): they count only where nothing else
    /// stands, as a whole display name.
    pub exact_names: &'static [&'static str],
    /// All registrable (or deeper) domains the brand sends from or links to, ASCII lower case.
    pub domains: &'static [&'static str],
    /// Whether it serves consumers (shop, card, bank, parcel, phone …), so that its mail to a work address is odd.
    pub consumer: bool,
    /// Whether it holds its name below most countries' suffixes, so that `google.ee` is likely its own.
    pub worldwide: bool,
}

/// A domain and the index of its brand.
pub(crate) struct BrandDomain {
    pub(crate) domain: &'static str,
    pub(crate) brand: usize,
}

/// A word that is put into host names to look like a brand, and the index of the brand.
pub(crate) struct BrandToken {
    pub(crate) token: &'static str,
    pub(crate) brand: usize,
}

/// All brands.
#[must_use]
pub fn brands() -> &'static [Brand] {
    BRANDS
}

/// The brand that owns `domain` (ASCII lower case) or a parent of it.
/// Some own domains where anyone can have a page (see [`service`](crate::service)) or an address (see
/// [`brand_of_sender`]).
#[must_use]
pub fn brand_of_domain(domain: &str) -> Option<&'static Brand> {
    let row = nearest(BRAND_DOMAINS, domain, |row| row.domain)?;
    BRANDS.get(row.brand)
}

/// The brand that a mail from an address at `domain` (ASCII lower case) is from: like [`brand_of_domain`], but
/// `None` where anyone can have an address (`gmail.com` is no sign of Google).
#[must_use]
pub fn brand_of_sender(domain: &str) -> Option<&'static Brand> {
    match free_mail(domain) {
        Some(_) => None,
        None => brand_of_domain(domain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn owners_of_domains() {
        let cases = [
            ("amazon.co.jp", Some("amazon")),
            ("www.amazon.co.jp", Some("amazon")),
            ("mail.rakuten-card.co.jp", Some("rakuten")),
            // The longest domain decides.
            ("direct.jp-bank.japanpost.jp", Some("japan-post-bank")),
            ("www.post.japanpost.jp", Some("japan-post")),
            ("gmail.com", Some("google")),
            ("amazon.co.jp.example.com", None),
            ("notamazon.co.jp", None),
            ("jp", None),
            ("", None),
        ];
        for (domain, expected) in cases {
            assert_eq!(
                brand_of_domain(domain).map(|brand| brand.id),
                expected,
                "{domain}"
            );
        }
    }

    #[test]
    fn a_free_mail_address_is_no_brands() {
        assert_eq!(brand_of_sender("gmail.com"), None);
        assert_eq!(brand_of_sender("icloud.com"), None);
        assert_eq!(
            brand_of_sender("email.apple.com").map(|brand| brand.id),
            Some("apple")
        );
    }

    #[test]
    fn the_table_is_sorted_and_complete() {
        assert!(BRAND_DOMAINS.is_sorted_by(|a, b| a.domain < b.domain));
        assert!(BRANDS.is_sorted_by(|a, b| a.id < b.id));
        assert_eq!(BRANDS_DATE.len(), 10);
        for brand in brands() {
            assert!(
                !brand.names.is_empty() && !brand.domains.is_empty(),
                "{}",
                brand.id
            );
        }
        let listed: BTreeSet<_> = brands().iter().flat_map(|brand| brand.domains).collect();
        assert_eq!(listed.len(), BRAND_DOMAINS.len());
    }
}
