//! Dated tables of providers and services; the data is in `data/*.toml`, made into Rust by `cargo xtask gen`.

use crate::generated::tables::{BULK_HOSTS, FREE_MAIL, SERVICES};
pub use crate::generated::tables::{FREE_MAIL_DATE, HOSTS_DATE, WRAPPERS_DATE};
use crate::rows::{BulkHost, FreeMail, Service};

/// The provider of an address domain (ASCII lower case), if anyone can get an address there.
#[must_use]
pub fn free_mail(domain: &str) -> Option<&'static FreeMail> {
    let found = nearest(FREE_MAIL, domain, |row| row.domain)?;
    (found.subdomains || found.domain == domain).then_some(found)
}

/// The service that a host (ASCII lower case) belongs to, if it is one that anyone can use.
#[must_use]
pub fn service(host: &str) -> Option<&'static Service> {
    nearest(SERVICES, host, |row| row.domain)
}

/// The bulk-mail service that a host (ASCII lower case) belongs to.
#[must_use]
pub fn bulk_host(host: &str) -> Option<&'static BulkHost> {
    nearest(BULK_HOSTS, host, |row| row.domain)
}

/// The row for `domain` or for the longest parent of it that has a row; `table` is sorted by `key`.
pub(crate) fn nearest<T>(
    table: &'static [T],
    domain: &str,
    key: impl Fn(&T) -> &'static str,
) -> Option<&'static T> {
    // Names of hosts have at most 127 labels; a longer text is no name, and looking on would be quadratic.
    let dots = domain.match_indices('.').take(127);
    let starts = [0].into_iter().chain(dots.map(|(dot, _)| dot + 1));
    starts
        .filter_map(|start| domain.get(start..))
        .find_map(|name| {
            let at = table.binary_search_by(|row| key(row).cmp(name)).ok()?;
            table.get(at)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows::ServiceKind;

    #[test]
    fn free_mail_providers() {
        let cases = [
            ("gmail.com", Some(("Gmail", false))),
            ("yahoo.co.jp", Some(("Yahoo!メール", false))),
            ("ymail.ne.jp", Some(("Yahoo!メール", false))),
            ("docomo.ne.jp", Some(("NTTドコモ", true))),
            ("nifty.com", Some(("ニフティ", true))),
            ("kind.ocn.ne.jp", Some(("OCN", true))),
            ("ocn.ne.jp", Some(("OCN", true))),
            // Yahoo! JAPAN itself writes from there.
            ("mail.yahoo.co.jp", None),
            ("notgmail.com", None),
            ("example.co.jp", None),
            ("com", None),
            ("", None),
        ];
        for (domain, expected) in cases {
            let found = free_mail(domain).map(|row| (row.provider, row.subscriber));
            assert_eq!(found, expected, "{domain}");
        }
    }

    #[test]
    fn services_cover_the_names_below_them() {
        let cases = [
            ("bit.ly", Some(ServiceKind::Shortener)),
            ("x.gd", Some(ServiceKind::Shortener)),
            ("a.duckdns.org", Some(ServiceKind::DynamicDns)),
            ("login.example.ddo.jp", Some(ServiceKind::DynamicDns)),
            ("some.web.app", Some(ServiceKind::FreeHosting)),
            ("a-b.trycloudflare.com", Some(ServiceKind::Tunnel)),
            ("www-example-jp.translate.goog", Some(ServiceKind::Gateway)),
            ("notbit.ly", None),
            ("example.jp", None),
        ];
        for (host, expected) in cases {
            assert_eq!(service(host).map(|row| row.kind), expected, "{host}");
        }
    }

    #[test]
    fn bulk_mail_services() {
        let cases = [
            ("u1.ct.sendgrid.net", Some(("SendGrid", true, true))),
            ("shop.us1.list-manage.com", Some(("Mailchimp", true, false))),
            ("mail1.rsgsv.net", Some(("Mailchimp", false, true))),
            (
                "ab12.r.ap-northeast-1.awstrack.me",
                Some(("Amazon SES", true, false)),
            ),
            ("notsendgrid.net", None),
        ];
        for (host, expected) in cases {
            let found = bulk_host(host).map(|row| (row.sender, row.click, row.bounce));
            assert_eq!(found, expected, "{host}");
        }
    }

    #[test]
    fn tables_are_sorted_and_dated() {
        assert!(FREE_MAIL.is_sorted_by(|a, b| a.domain < b.domain));
        assert!(SERVICES.is_sorted_by(|a, b| a.domain < b.domain));
        assert!(BULK_HOSTS.is_sorted_by(|a, b| a.domain < b.domain));
        assert_eq!(WRAPPERS_DATE.len(), 10);
        assert_eq!(FREE_MAIL_DATE.len(), 10);
        assert_eq!(HOSTS_DATE.len(), 10);
    }

    #[test]
    fn a_long_text_costs_little() {
        assert_eq!(service(&"a.".repeat(1_000_000)), None);
    }
}
