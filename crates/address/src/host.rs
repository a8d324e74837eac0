//! What a host name is.

use crate::suffix::{PublicSuffix, public_suffix, registrable_domain};
use serde::Serialize;
use std::borrow::Cow;
use std::net::{Ipv4Addr, Ipv6Addr};

/// Bytes of the longest text that is looked at as a host: a name has at most 253, each perhaps percent-encoded
/// and three bytes long before that.
const MAX_LENGTH: usize = 2_500;

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
    /// Not a host name: empty, too long, forbidden characters, invalid IDNA.
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
    /// Reads a host name or address as a browser would (WHATWG URL, UTS 46), or the address literal of a mail
    /// address (`[192.0.2.1]`, `[IPv6:…]`, RFC 5321 4.1.3). Never fails: see [`HostKind::Invalid`].
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if text.is_empty() || text.len() > MAX_LENGTH {
            return Self::invalid(text);
        }
        match url::Host::parse(&literal(text)) {
            Ok(url::Host::Domain(name)) => Self::of_name(name.trim_end_matches('.'), text),
            Ok(url::Host::Ipv4(address)) => Self::of_ipv4(address, text),
            Ok(url::Host::Ipv6(address)) => Self::of_ipv6(address),
            Err(_) => Self::invalid(text),
        }
    }

    fn of_name(ascii: &str, text: &str) -> Self {
        if ascii.is_empty() || ascii.starts_with('.') {
            return Self::invalid(text);
        }
        let registrable = registrable_domain(ascii).map(str::to_owned);
        let kind = match registrable {
            Some(_) => HostKind::Domain,
            None => HostKind::BareName,
        };
        let unicode = match ascii.contains("xn--") {
            true => idna::domain_to_unicode(ascii).0,
            false => ascii.to_owned(),
        };
        Self {
            kind,
            ascii: ascii.to_owned(),
            unicode,
            registrable,
        }
    }

    fn of_ipv4(address: Ipv4Addr, text: &str) -> Self {
        let ascii = address.to_string();
        let plain = text.trim_matches(['[', ']']).trim_end_matches('.') == ascii;
        let kind = match plain {
            true => HostKind::Ipv4,
            false => HostKind::NumberIpv4,
        };
        Self::of_address(kind, ascii)
    }

    fn of_ipv6(address: Ipv6Addr) -> Self {
        Self::of_address(HostKind::Ipv6, format!("[{address}]"))
    }

    fn of_address(kind: HostKind, ascii: String) -> Self {
        Self {
            kind,
            unicode: ascii.clone(),
            ascii,
            registrable: None,
        }
    }

    fn invalid(text: &str) -> Self {
        let ascii = text.trim_end_matches('.').to_lowercase();
        Self::of_address(HostKind::Invalid, ascii)
    }

    /// Whether any label is punycode (`xn--`), that is, the name has letters outside ASCII.
    #[must_use]
    pub fn is_idn(&self) -> bool {
        self.ascii.split('.').any(|label| label.starts_with("xn--"))
    }

    /// Whether it is an address and not a name.
    #[must_use]
    pub fn is_address(&self) -> bool {
        use HostKind::{Ipv4, Ipv6, NumberIpv4};
        matches!(self.kind, Ipv4 | NumberIpv4 | Ipv6)
    }

    /// What identifies the organisation: the registrable domain, else the ASCII form.
    #[must_use]
    pub fn organisation(&self) -> &str {
        self.registrable.as_deref().unwrap_or(&self.ascii)
    }

    /// The public suffix of a name.
    #[must_use]
    pub fn suffix(&self) -> Option<PublicSuffix<'_>> {
        match self.kind {
            HostKind::Domain | HostKind::BareName => public_suffix(&self.ascii),
            _ => None,
        }
    }

    /// The labels before the public suffix, with the dots between them: `www.example` of `www.example.co.jp`;
    /// empty for what has no registrable domain.
    #[must_use]
    pub fn before_suffix(&self) -> &str {
        let own = self
            .registrable
            .as_deref()
            .and_then(|own| own.split('.').next());
        let end = own.map_or(0, |own| {
            own.len() + self.ascii.len() - self.organisation().len()
        });
        self.ascii.get(..end).unwrap_or("")
    }

    /// What stands before the registrable domain, without the dot: `www` of `www.example.jp`; often empty.
    #[must_use]
    pub fn subdomain(&self) -> &str {
        let registrable = self.registrable.as_deref().unwrap_or(&self.ascii);
        let before = self.ascii.strip_suffix(registrable).unwrap_or("");
        before.trim_end_matches('.')
    }

    /// Number of labels of a name (`www.example.jp` has 3); 0 for what is no name.
    #[must_use]
    pub fn labels(&self) -> usize {
        match self.kind {
            HostKind::Domain | HostKind::BareName => self.ascii.split('.').count(),
            _ => 0,
        }
    }
}

/// The address literal of a mail address in the form that URLs have.
fn literal(text: &str) -> Cow<'_, str> {
    let Some(inside) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) else {
        return Cow::Borrowed(text);
    };
    match inside.get(..5) {
        Some(tag) if tag.eq_ignore_ascii_case("ipv6:") => {
            Cow::Owned(format!("[{}]", inside.get(5..).unwrap_or("")))
        }
        _ if inside.parse::<Ipv4Addr>().is_ok() => Cow::Borrowed(inside),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use HostKind::{BareName, Domain, Invalid, Ipv4, Ipv6, NumberIpv4};

    #[test]
    fn kinds_and_ascii_forms() {
        let cases = [
            ("www.Example.co.JP", Domain, "www.example.co.jp"),
            ("example.jp.", Domain, "example.jp"),
            ("例え.テスト", Domain, "xn--r8jz45g.xn--zckzah"),
            ("ｅｘａｍｐｌｅ．ｊｐ", Domain, "example.jp"),
            ("example。jp", Domain, "example.jp"),
            ("%65xample.jp", Domain, "example.jp"),
            (
                "xn--eckwd4c7c.xn--zckzah",
                Domain,
                "xn--eckwd4c7c.xn--zckzah",
            ),
            ("under_score.example.jp", Domain, "under_score.example.jp"),
            ("localhost", BareName, "localhost"),
            ("co.jp", BareName, "co.jp"),
            ("192.0.2.1", Ipv4, "192.0.2.1"),
            ("[192.0.2.1]", Ipv4, "192.0.2.1"),
            ("3221225985", NumberIpv4, "192.0.2.1"),
            ("0xC0000201", NumberIpv4, "192.0.2.1"),
            ("0300.0.02.01", NumberIpv4, "192.0.2.1"),
            ("192.0.513", NumberIpv4, "192.0.2.1"),
            ("１９２．０．２．１", NumberIpv4, "192.0.2.1"),
            ("[2001:DB8::1]", Ipv6, "[2001:db8::1]"),
            ("[IPv6:2001:db8::1]", Ipv6, "[2001:db8::1]"),
            ("[::ffff:192.0.2.1]", Ipv6, "[::ffff:192.0.2.1]"),
            ("", Invalid, ""),
            ("...", Invalid, ""),
            (".example.jp", Invalid, ".example.jp"),
            ("Exa mple.jp", Invalid, "exa mple.jp"),
            ("a<b.example.jp", Invalid, "a<b.example.jp"),
            ("xn--a.example.jp", Invalid, "xn--a.example.jp"),
            ("256.0.0.1", Invalid, "256.0.0.1"),
            ("[2001:db8", Invalid, "[2001:db8"),
        ];
        for (text, kind, ascii) in cases {
            let host = Host::parse(text);
            assert_eq!((host.kind, host.ascii.as_str()), (kind, ascii), "{text}");
        }
    }

    #[test]
    fn parts_of_a_name() {
        let host = Host::parse("a.b.日本語.co.jp");
        assert_eq!(host.unicode, "a.b.日本語.co.jp");
        assert_eq!(host.organisation(), "xn--wgv71a119e.co.jp");
        assert_eq!(host.subdomain(), "a.b");
        assert_eq!(host.before_suffix(), "a.b.xn--wgv71a119e");
        assert_eq!(host.suffix().map(|suffix| suffix.text), Some("co.jp"));
        assert_eq!(host.labels(), 5);
        assert!(host.is_idn() && !host.is_address());
    }

    #[test]
    fn an_address_has_no_parts() {
        let host = Host::parse("0xC0000201");
        assert_eq!(host.organisation(), "192.0.2.1");
        assert_eq!((host.subdomain(), host.before_suffix()), ("", ""));
        assert_eq!((host.suffix(), host.labels()), (None, 0));
        assert!(host.is_address());
    }

    #[test]
    fn too_long_for_a_name() {
        let host = Host::parse(&"a.".repeat(1_000_000));
        assert_eq!(host.kind, Invalid);
    }
}
