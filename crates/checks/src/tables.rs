//! Questions to the tables that several checks ask.

use miwake_address::bulk_host;

/// Whether links of newsletters are led through this host. Anybody can be a customer of such a service:
/// a link there proves nothing about the sender, and is no sign against an authenticated one.
pub(crate) fn is_click_host(host: &str) -> bool {
    bulk_host(host).is_some_and(|row| row.click)
}

/// Whether a bulk-mail service takes bounces, or counts clicks, at this host.
pub(crate) fn is_bulk_host(host: &str) -> bool {
    bulk_host(host).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subdomains_count_and_lookalikes_do_not() {
        assert!(is_click_host("u123.ct.sendgrid.net"));
        assert!(!is_click_host("notsendgrid.net"));
        assert!(!is_click_host("mail1.rsgsv.net"));
    }
}
