//! Dated tables of providers and brands; the data is in `data/*.toml`, made into Rust by `cargo xtask gen`.

/// Date of the free-mail table (`YYYY-MM-DD`).
pub const FREE_MAIL_DATE: &str = "";
/// Date of the brand table (`YYYY-MM-DD`).
pub const BRANDS_DATE: &str = "";

/// A provider where anyone can get an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreeMail {
    /// Domain of the addresses, ASCII lower case.
    pub domain: &'static str,
    /// The provider's name as people know it.
    pub provider: &'static str,
    /// Whether addresses come with a contract (an access provider or a phone company) and not for nothing.
    /// Organisations do not write from those either, but it is a weaker sign.
    pub subscriber: bool,
}

/// The provider of an address domain, if anyone can get an address there.
#[must_use]
pub fn free_mail(domain: &str) -> Option<&'static FreeMail> {
    let _ = domain;
    None
}

/// A brand that is often impersonated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brand {
    /// Stable id, lower case ASCII.
    pub id: &'static str,
    /// Name to show, Japanese or Latin as the brand writes it.
    pub name: &'static str,
    /// Ways the brand is written in mail, folded as [`tables`](crate) text is: lower case, full-width ASCII made half-width.
    /// Words that are also common words are left out.
    pub names: &'static [&'static str],
    /// All registrable (or deeper) domains the brand sends from or links to, ASCII lower case.
    pub domains: &'static [&'static str],
    /// Whether it serves consumers (shop, card, bank, parcel, phone …), so that its mail to a work address is odd.
    pub consumer: bool,
}

/// All brands.
#[must_use]
pub fn brands() -> &'static [Brand] {
    &[]
}

/// The brand that owns `domain` or a parent of it.
#[must_use]
pub fn brand_of_domain(domain: &str) -> Option<&'static Brand> {
    let _ = domain;
    None
}
