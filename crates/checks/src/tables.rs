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

/// Domains of services on which others keep files, forms, meetings or signatures, or which everybody links to.
/// Where somebody else's page can lie there, other checks look at it.
const SERVICES: &[&str] = &[
    "1drv.ms",
    "acrobat.com",
    "adobe.com",
    "adobesign.com",
    "amazonaws.com",
    "apple.com",
    "atlassian.net",
    "backlog.com",
    "backlog.jp",
    "box.com",
    "bsky.app",
    "calendly.com",
    "chatwork.com",
    "cloudsign.jp",
    "cybozu.com",
    "docusign.com",
    "docusign.net",
    "dropbox.com",
    "echosign.com",
    "facebook.com",
    "figma.com",
    "firestorage.jp",
    "forms.gle",
    "gigafile.nu",
    "github.com",
    "gmosign.com",
    "goo.gl",
    "google.com",
    "instagram.com",
    "kintone.com",
    "line.me",
    "linkedin.com",
    "live.com",
    "microsoft.com",
    "microsoftonline.com",
    "ninja-sign.com",
    "notion.so",
    "office.com",
    "office365.com",
    "pinterest.com",
    "sharepoint.com",
    "slack.com",
    "snapchat.com",
    "svc.ms",
    "threads.com",
    "threads.net",
    "tiktok.com",
    "twitter.com",
    "we.tl",
    "webex.com",
    "wetransfer.com",
    "wikipedia.org",
    "x.com",
    "youtube.com",
    "zoom.us",
];

/// Whether the host is a well-known service's.
pub(crate) fn is_known_service(host: &str) -> bool {
    is_in(SERVICES, host)
}

/// Sites on which people meet: a link to one is what an invitation is for.
const MEETING_SITES: &[&str] = &[
    "zoom.us",
    "zoomgov.com",
    "teams.microsoft.com",
    "teams.live.com",
    "meet.google.com",
    "webex.com",
    "whereby.com",
    "gotomeeting.com",
    "goto.com",
    "bluejeans.com",
    "chime.aws",
    "skype.com",
    "meet.jit.si",
    "v-cube.com",
    "bellface.com",
];

/// Whether the host is a site on which people meet.
pub(crate) fn is_meeting_site(host: &str) -> bool {
    is_in(MEETING_SITES, host)
}

/// Whether the host is one of the domains, or below one.
pub(crate) fn is_in(domains: &[&str], host: &str) -> bool {
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
        assert!(!is_click_host("mail1.rsgsv.net"));
    }
}
