//! Small dated tables that only the checks need (November 2026, from the providers' own documentation).

/// Domains of bulk-mail services through which links of newsletters are led. Anybody can be a customer:
/// a link there proves nothing about the sender, and is no sign against an authenticated one.
const CLICK_DOMAINS: &[&str] = &[
    "awstrack.me",
    "bmetrack.com",
    "bmb.jp",
    "cmail19.com",
    "cmail20.com",
    "createsend.com",
    "createsend1.com",
    "constantcontact.com",
    "ct.sendgrid.net",
    "customeriomail.com",
    "e2ma.net",
    "en25.com",
    "exct.net",
    "exacttarget.com",
    "getresponse.com",
    "hs-sites.com",
    "hubspotemail.net",
    "hubspotlinks.com",
    "intercom-mail.com",
    "k3r.jp",
    "klclick.com",
    "klclick1.com",
    "list-manage.com",
    "mailchi.mp",
    "mailgun.org",
    "mandrillapp.com",
    "mailjet.com",
    "mjt.lu",
    "mktoweb.com",
    "mlsend.com",
    "mpme.jp",
    "pardot.com",
    "responsys.net",
    "rs6.net",
    "sendgrid.net",
    "sendibm1.com",
    "sendibm2.com",
    "sendibm3.com",
    "smp.ne.jp",
    "spgo.io",
    "sparkpostmail.com",
    "substack.com",
];

/// Whether links of newsletters are led through this host.
pub(crate) fn is_click_host(host: &str) -> bool {
    is_in(CLICK_DOMAINS, host)
}

/// Domains to which bounces of bulk-mail services go, beside [`CLICK_DOMAINS`].
const BOUNCE_DOMAINS: &[&str] = &[
    "acems1.com",
    "amazonses.com",
    "brevo.com",
    "bmsend.com",
    "cuenote.jp",
    "emsend1.com",
    "klaviyomail.com",
    "mcdlv.net",
    "mcsv.net",
    "mktomail.com",
    "mpse.jp",
    "mtasv.net",
    "rsgsv.net",
    "salesforce.com",
    "sender-sib.com",
    "zendesk.com",
];

/// Whether a bulk-mail service takes bounces at this host.
pub(crate) fn is_bulk_host(host: &str) -> bool {
    is_in(BOUNCE_DOMAINS, host) || is_click_host(host)
}

fn is_in(domains: &[&str], host: &str) -> bool {
    domains.iter().any(|domain| {
        host.strip_suffix(domain)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subdomains_count_and_lookalikes_do_not() {
        assert!(is_click_host("u123.ct.sendgrid.net"));
        assert!(!is_click_host("notsendgrid.net"));
    }
}
