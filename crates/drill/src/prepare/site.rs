//! Where the link of a drill's mail leads.

use miwake_address::{HostKind, Target};

/// The address of the landing page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// Everything before the parameters.
    base: String,
    /// The host.
    host: String,
}

/// Longest address, in bytes.
const LONGEST: usize = 500;

impl Site {
    /// Reads an address such as `https://intranet.example.co.jp/drill/`. `None` for what is none of a page: another
    /// scheme, a user name, parameters, spaces.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let plain = text.bytes().all(|byte| {
            byte.is_ascii_graphic()
                && !matches!(
                    byte,
                    b'"' | b'<' | b'>' | b'\\' | b'`' | b'{' | b'}' | b'^' | b'|'
                )
        });
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))?;
        let host = rest.split('/').next().unwrap_or_default();
        let sound =
            plain && text.len() <= LONGEST && !host.is_empty() && !rest.contains(['?', '#', '@']);
        let target = Target::parse(text).filter(|target| sound && target.is_web())?;
        let host = target.host.filter(|host| host.kind != HostKind::Invalid)?;
        let host = host.ascii;
        Some(Self {
            base: text.to_owned(),
            host,
        })
    }

    /// Its host, as a mail filter is told.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The link for a campaign without a person, as on the site itself.
    #[must_use]
    pub fn of_campaign(&self, campaign: &str) -> String {
        format!("{}?c={campaign}", self.base)
    }

    /// The link of one person's mail.
    #[must_use]
    pub fn link(&self, campaign: &str, token: &str) -> String {
        format!("{}?c={campaign}&rid={token}", self.base)
    }
}

#[cfg(test)]
mod tests {
    use super::Site;

    #[test]
    fn only_addresses_of_pages_are_read() {
        let site = Site::parse(" https://intranet.example.co.jp/drill/ ").expect("a page");
        assert_eq!(site.host(), "intranet.example.co.jp");
        assert_eq!(
            site.link("autumn", "AbCdEf1"),
            "https://intranet.example.co.jp/drill/?c=autumn&rid=AbCdEf1"
        );
        assert!(Site::parse("http://192.0.2.7:8080/drill/").is_some());
        for wrong in [
            "",
            "intranet",
            "https://",
            "https:///drill/",
            "ftp://example.co.jp/",
            "javascript:alert(1)",
            "https://a@example.co.jp/",
            "https://example.co.jp/?x=1",
            "https://example.co.jp/#x",
            "https://example.co.jp/a b",
            "https://example.co.jp/{{.RId}}",
            "https://example.co.jp/\"onmouseover",
        ] {
            assert_eq!(Site::parse(wrong), None, "{wrong}");
        }
    }
}
