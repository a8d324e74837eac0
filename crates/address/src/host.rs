//! What a host name is.

use serde::Serialize;

/// What kind of host a URL or an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HostKind {
    /// A name below a public suffix, such as `www.example.co.jp`.
    Domain,
    /// A public suffix itself, or one label without a dot.
    BareName,
    /// An IPv4 address in the usual form.
    Ipv4,
    /// An IPv4 address written as one number, in octal or in hexadecimal; browsers accept it.
    NumberIpv4,
    /// An IPv6 address.
    Ipv6,
    /// Not a host name: empty, forbidden characters, invalid IDNA.
    Invalid,
}

/// A host, in the forms that comparing and showing need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    /// What kind it is.
    pub kind: HostKind,
    /// ASCII form (punycode), lower case, without a trailing dot; for an address its canonical form.
    /// The text as given, lower case, when [`HostKind::Invalid`].
    pub ascii: String,
    /// Unicode form, as a reader would see it.
    pub unicode: String,
    /// The registrable domain (public suffix and one label), ASCII form; `None` for addresses and bare names.
    pub registrable: Option<String>,
}

impl Host {
    /// Reads a host name or address as a browser would (WHATWG URL, UTS 46). Never fails: see [`HostKind::Invalid`].
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let ascii = text.trim_end_matches('.').to_lowercase();
        Self {
            kind: HostKind::Invalid,
            unicode: ascii.clone(),
            ascii,
            registrable: None,
        }
    }

    /// Whether any label is punycode (`xn--`), that is, the name has letters outside ASCII.
    #[must_use]
    pub fn is_idn(&self) -> bool {
        self.ascii.split('.').any(|label| label.starts_with("xn--"))
    }

    /// What identifies the organisation: the registrable domain, else the ASCII form.
    #[must_use]
    pub fn organisation(&self) -> &str {
        self.registrable.as_deref().unwrap_or(&self.ascii)
    }
}
