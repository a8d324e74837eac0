//! What the receiving server said about the sender (RFC 8601).

use crate::check_context::is_below;
use crate::{CheckContext, Policy};
use miwake_address::same_organisation;
use miwake_mail::{AuthResult, AuthResults, Mail};

/// The word of the server that took the mail in.
#[derive(Debug)]
pub(crate) struct Statement<'a> {
    /// Index of the (first) field among the header fields.
    pub(crate) header: usize,
    /// The server's name; empty when it left it out.
    pub(crate) server: &'a str,
    results: Vec<&'a AuthResult>,
    proven: bool,
}

impl<'a> Statement<'a> {
    /// The statement that counts; see [`counting`].
    pub(crate) fn of(ctx: &CheckContext<'a>) -> Option<Self> {
        let fields: Vec<&AuthResults> = counting(ctx.mail, &ctx.environment.policy)
            .into_iter()
            .filter_map(|index| ctx.mail.auth.get(index))
            .collect();
        let first = fields.first()?;
        let named = !ctx.environment.policy.trusted_servers.is_empty();
        Some(Self {
            header: first.header,
            server: &first.server,
            results: fields.iter().flat_map(|field| &field.results).collect(),
            proven: named || first.header < top(ctx.mail) || provider_wrote(ctx.mail, first),
        })
    }

    /// Whether it stands where the sender cannot write.
    pub(crate) fn is_proven(&self) -> bool {
        self.proven
    }

    /// Whether the server that took the mail in says that the organisation of `domain` sent it, in a place
    /// where the sender cannot write: only then may a pass speak for the mail or excuse a sign.
    pub(crate) fn proves(&self, domain: &str) -> bool {
        self.proven && self.passes_for(domain)
    }

    /// The same as far as is likely: [`Self::proves`], or the field bears the name of the very servers whose
    /// `Received` stand above it, as where a filter beside the server wrote it, and the mail has the signature that it
    /// is about. A sender who knows that name can write both, where the server neither writes nor
    /// removes such a field; it may therefore speak only for what a sender could as well have for the price of a
    /// domain.
    pub(crate) fn likely_proves(&self, mail: &Mail, domain: &str) -> bool {
        let of_its_server = || {
            servers_above(mail, self.header)
                .is_some_and(|mut servers| servers.all(|by| same_organisation(by, self.server)))
        };
        let signed = || {
            let mut signers = signatures(mail).map(|(_, value)| tag(value, "d"));
            signers.any(|signer| same_organisation(&signer.to_ascii_lowercase(), domain))
        };
        (self.proven || of_its_server() && signed()) && self.passes_for(domain)
    }

    /// All results of a method, such as the several signatures of `dkim`.
    pub(crate) fn all(&self, method: &str) -> impl Iterator<Item = &'a AuthResult> {
        self.results
            .iter()
            .copied()
            .filter(move |result| result.method == method)
    }

    /// Whether any result of `method` is one of `words`.
    pub(crate) fn says(&self, method: &str, words: &[&str]) -> bool {
        self.all(method)
            .any(|result| words.contains(&result.result.as_str()))
    }

    /// Whether a pass is about the organisation of `domain`, the shown sender's (RFC 7489, relaxed alignment).
    pub(crate) fn passes_for(&self, domain: &str) -> bool {
        let pass = |method: &str, properties: &[&str]| {
            self.all(method)
                .filter(|result| result.result == "pass")
                .any(|result| about(result, properties, domain))
        };
        pass("dmarc", &["header.from"])
            || pass("dkim", &["header.d", "header.i"])
            || pass("spf", &["smtp.mailfrom", "smtp.mail"])
    }
}

/// The mail's `DKIM-Signature` fields: index among the header fields, and value.
pub(crate) fn signatures(mail: &Mail) -> impl Iterator<Item = (usize, &str)> {
    let fields = mail.headers.iter().enumerate();
    fields
        .filter(|(_, field)| field.name.eq_ignore_ascii_case("DKIM-Signature"))
        .map(|(index, field)| (index, field.raw_value.as_str()))
}

/// Value of a tag (RFC 6376, section 3.2) without white space; empty when it is not there.
pub(crate) fn tag(value: &str, name: &str) -> String {
    let mut tags = value.split(';').filter_map(|tag| tag.split_once('='));
    let found = tags.find(|(key, _)| key.trim() == name);
    let text = found.map_or("", |(_, text)| text);
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Whether the server that took the mail in says that the shown sender's domain sent it.
pub(crate) fn is_authenticated(ctx: &CheckContext<'_>) -> bool {
    match (&ctx.sender, Statement::of(ctx)) {
        (Some(sender), Some(statement)) => statement.proves(&sender.host.ascii),
        _ => false,
    }
}

fn about(result: &AuthResult, properties: &[&str], domain: &str) -> bool {
    result
        .properties
        .iter()
        .filter(|(name, _)| properties.contains(&name.as_str()))
        .any(|(_, value)| {
            let stated = value.rsplit('@').next().unwrap_or(value);
            same_organisation(&stated.trim_end_matches('.').to_lowercase(), domain)
        })
}

/// Indexes into [`Mail::auth`] of the fields that count: with a policy, the topmost field of a server it
/// names; else the topmost field. Of the same server, those further down count too that also stand
/// above the first `Received`, as some servers write one field a method; of one of [`PROVIDERS`] also those that join it.
///
/// Every server adds its `Received` on top, so a sender can write nothing above the first one. Below it
/// nobody can tell a receiving server's field from a sender's. Hence, without a policy:
/// - A failure counts wherever the topmost field stands: nobody forges one against himself.
/// - A pass speaks for the mail only from above the first `Received`, or when it is one of [`PROVIDERS`]
///   that took the mail in. Other servers that write below their own `Received` must be named in the policy.
///
/// What remains possible: a mail file that was made up from its first line on; a sender's field in the name of
/// a server of the policy that neither writes one itself nor removes such (RFC 8601, section 5, asks it to); and
/// a pass for a domain that the sender really has, which is why a pass moves little and excuses next to nothing.
#[must_use]
pub fn counting(mail: &Mail, policy: &Policy) -> Vec<usize> {
    let trusted = &policy.trusted_servers;
    let mut fields = mail.auth.iter().enumerate().filter(|(_, field)| !field.arc);
    let named =
        |(_, field): &(usize, &AuthResults)| trusted.is_empty() || is_below(&field.server, trusted);
    let Some((index, first)) = fields.find(named) else {
        return vec![];
    };
    let top = top(mail);
    let own = provider_wrote(mail, first);
    let more = fields.take_while(|(_, field)| {
        field.server == first.server && field.header < top
            || own && same_organisation(&field.server, &first.server) && joins(mail, first, field)
    });
    std::iter::once(index)
        .chain(more.map(|(index, _)| index))
        .collect()
}

/// Whether nothing stands between two fields but what a server writes about its own results: `iCloud` writes a
/// field a method, each under a name of its own (`dmarc.icloud.com`, `dkim-verifier.icloud.com`), with details in
/// `X-DMARC-…` and `X-ARC-Info` between.
fn joins(mail: &Mail, first: &AuthResults, last: &AuthResults) -> bool {
    const BETWEEN: &[&str] = &["authentication-results", "x-arc-info", "x-dmarc-"];
    let between = mail.headers.get(first.header..last.header);
    between.is_some_and(|fields| {
        fields.iter().all(|field| {
            let name = field.name.to_ascii_lowercase();
            BETWEEN.iter().any(|own| name.starts_with(own))
        })
    })
}

/// A provider that writes below its own `Received` fields and takes out what arrives under its name
/// (RFC 8601, section 5).
struct Provider {
    /// Domain of the name in its Authentication-Results; empty when it leaves the name out.
    name: &'static str,
    /// Domains of the servers that its `Received` says took the mail.
    takes: &'static [&'static str],
    /// Whether such a server also goes by this name that is no host in a domain.
    inner: fn(&str) -> bool,
}

/// The providers, as public examples of mail at each show. `exchangelabs.com` is how some of Outlook's inner
/// servers call themselves.
const PROVIDERS: &[Provider] = &[
    Provider {
        name: "google.com",
        takes: &["google.com"],
        inner: is_private_6to4,
    },
    Provider {
        name: "",
        takes: &["outlook.com", "outlook.office365.com", "exchangelabs.com"],
        inner: |_| false,
    },
    Provider {
        name: "yahoo.co.jp",
        takes: &["yahoo.co.jp"],
        inner: |_| false,
    },
    // Also AOL: `atlas101.aol.mail.bf1.yahoo.com`.
    Provider {
        name: "yahoo.com",
        takes: &["yahoo.com"],
        inner: |_| false,
    },
    Provider {
        name: "icloud.com",
        takes: &["icloud.com", "me.com", "mac.com", "apple.com"],
        inner: is_icloud_gateway,
    },
    Provider {
        name: "messagingengine.com",
        takes: &["messagingengine.com"],
        inner: is_fastmail_inner,
    },
];

/// Gmail's inner servers: 10.0.0.0/8 as 6to4 (RFC 3056, section 2), such as `2002:a05:6a20::`, which no host outside
/// a private network can have.
fn is_private_6to4(by: &str) -> bool {
    let mut groups = by.split(':').map(|group| u16::from_str_radix(group, 16));
    let prefix = groups.next() == Some(Ok(0x2002));
    let private = groups
        .next()
        .is_some_and(|group| matches!(group, Ok(0x0a00..=0x0aff)));
    prefix
        && private
        && by
            .bytes()
            .all(|byte| byte == b':' || byte.is_ascii_hexdigit())
}

/// `p116-mailgateway-smtp-746c496c44-6mknn`: `iCloud`'s last server, without a domain.
fn is_icloud_gateway(by: &str) -> bool {
    let number = by.strip_prefix('p').and_then(|by| by.split_once('-'));
    number.is_some_and(|(number, rest)| {
        !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && rest.starts_with("mailgateway-smtp-")
            && !rest.contains('.')
    })
}

/// Fastmail's inner servers, by their places: `mailmx.phl.internal`, `phl-compute-05.internal`, `phl-imap-15`,
/// `compute3.nyi.internal`, and the stores of mail `sloti33d1t06`.
fn is_fastmail_inner(by: &str) -> bool {
    const PLACES: &[&str] = &["nyi", "phl", "stl"];
    let name = by.strip_suffix(".internal").unwrap_or(by);
    let in_place = PLACES.iter().any(|place| {
        let before = name
            .strip_suffix(place)
            .and_then(|name| name.strip_suffix('.'));
        let after = name
            .strip_prefix(place)
            .and_then(|name| name.strip_prefix('-'));
        before.or(after).is_some_and(|name| {
            let role = ["mail", "compute", "imap"];
            !name.contains('.') && role.iter().any(|role| name.starts_with(role))
        })
    });
    in_place || by.starts_with("sloti") && !by.contains('.')
}

impl Provider {
    fn took(&self, by: &str) -> bool {
        let by = by.to_ascii_lowercase();
        self.takes.iter().any(|own| is_in(&by, own)) || (self.inner)(&by)
    }
}

/// Whether `name` is `domain` or a name below it.
fn is_in(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain)
        .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// Whether `field` was written by a provider that took the mail in: it bears the provider's name, and every
/// `Received` above it is the provider's. A sender who writes such a field has the `Received` of
/// the real receiving server above it.
fn provider_wrote(mail: &Mail, field: &AuthResults) -> bool {
    let named = |provider: &&Provider| match provider.name {
        "" => field.server.is_empty(),
        name => is_in(&field.server, name),
    };
    let provider = PROVIDERS.iter().find(named);
    let Some(mut above) = servers_above(mail, field.header) else {
        return false;
    };
    provider.is_some_and(|provider| above.all(|by| provider.took(by)))
}

/// The servers that say in `Received` above the header field at index `at` that they took the mail in; `None` when no
/// such stands there.
fn servers_above(mail: &Mail, at: usize) -> Option<impl Iterator<Item = &str>> {
    let hops = mail.received.iter().filter(move |hop| hop.header < at);
    let mut servers = hops.map(|hop| hop.by.as_deref().unwrap_or("")).peekable();
    servers.peek().is_some().then_some(servers)
}

/// Index of the first `Received` field: what stands above it, no sender wrote. 0 when there is none:
/// such a mail was not delivered, or was cut, and nothing is known about who wrote its fields.
fn top(mail: &Mail) -> usize {
    mail.headers
        .iter()
        .position(|header| header.name.eq_ignore_ascii_case("Received"))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use miwake_mail::{Limits, read};

    const RESULTS: &str =
        "Authentication-Results: mx.google.com; dkim=pass header.d=example.com\r\n";

    fn is_providers(head: &str) -> bool {
        let mail = format!("{head}From: a@example.com\r\nSubject: x\r\n\r\nx\r\n");
        let mail = read(mail.as_bytes(), &Limits::DEFAULT);
        mail.auth
            .first()
            .is_some_and(|field| provider_wrote(&mail, field))
    }

    #[test]
    fn gmail_and_outlook_write_below_their_own_fields() {
        assert!(is_providers(&format!(
            "Received: by 2002:a05:6a20:1:b0:2 with SMTP id x; Fri, 20 Nov 2026 10:00:00 +0900\r\n\
             Received: from a.example (a.example. [192.0.2.1]) by mx.google.com with ESMTPS id y; Fri, 20 Nov 2026 10:00:00 +0900\r\n{RESULTS}"
        )));
        assert!(is_providers(
            "Received: from a.JPNP286.PROD.OUTLOOK.COM by b.JPNP286.PROD.OUTLOOK.COM with HTTPS; Fri, 20 Nov 2026 10:00:00 +0900\r\n\
             Authentication-Results: spf=pass smtp.mailfrom=example.com; dkim=pass header.d=example.com\r\n"
        ));
    }

    /// A mail that servers of these names took in, the last one first, with `results` below them.
    fn taken_by(servers: &[&str], results: &str) -> String {
        let hop = |by: &&str| {
            format!(
                "Received: from a.example ([192.0.2.1]) by {by} with ESMTPS id x; Fri, 20 Nov 2026 10:00:00 +0900\r\n"
            )
        };
        let hops: String = servers.iter().map(hop).collect();
        format!("{hops}Authentication-Results: {results}\r\n")
    }

    #[test]
    fn every_inner_server_of_a_provider_is_known() {
        let pass = |name: &str| format!("{name}; dkim=pass header.d=example.com");
        let google: &[&[&str]] = &[
            &["2002:a05:6a20:1:b0:2", "mx.google.com"],
            &["2002:a17:907:8a0e:b0:1", "2002:aaa:1::2", "mx.google.com"],
            &["2002:0a00:1::2", "2002:aff:1::2"],
        ];
        for servers in google {
            assert!(
                is_providers(&taken_by(servers, &pass("mx.google.com"))),
                "{servers:?}"
            );
        }
        let outlook = [
            "DUZPR02CA0001.outlook.office365.com",
            "DB1PEPF0001.mail.protection.outlook.com",
            "SA1PR12MB0001.namprd12.prod.outlook.com",
            "PH0PR01MB0001.prod.exchangelabs.com",
        ];
        assert!(is_providers(&taken_by(
            &outlook,
            "spf=pass smtp.mailfrom=example.com"
        )));
        let others = [
            (
                "atlas-production.v2-mail-prod1-bf1.omega.yahoo.com",
                "atlas-production.v2-mail-prod1-bf1.omega.yahoo.com",
            ),
            (
                "mta1234.mail.djm.yahoo.co.jp",
                "mta1234.mail.djm.yahoo.co.jp",
            ),
            ("p116-mailgateway-smtp-746c496c44-6mknn", "dmarc.icloud.com"),
            ("ci74p00im-qukt09072702.me.com", "spf.icloud.com"),
            ("sloti33d1t06", "mx1.messagingengine.com"),
            ("mailmx.nyi.internal", "mx1.messagingengine.com"),
            ("phl-compute-05.internal", "mx.messagingengine.com"),
        ];
        for (by, name) in others {
            assert!(is_providers(&taken_by(&[by], &pass(name))), "{by}");
        }
    }

    #[test]
    fn names_that_only_resemble_a_providers_are_not_its_own() {
        let pass = |name: &str| format!("{name}; dkim=pass header.d=example.com");
        let cases = [
            // 6to4 of 11.0.0.0 and of 9.0.0.0, an address within the text, and no address.
            ("2002:b05:1::2", "mx.google.com"),
            ("2002:905:1::2", "mx.google.com"),
            ("2001:a05:1::2", "mx.google.com"),
            ("2002:a05:evil.example", "mx.google.com"),
            ("2002:a05:6a20:1:b0:2", "mx.google.com.evil.example"),
            ("outlook.office365.com.evil.example", ""),
            ("office365.com", ""),
            ("atlas1.yahoo.com.evil.example", "atlas1.yahoo.com"),
            ("notyahoo.co.jp", "mta1.mail.djm.yahoo.co.jp"),
            ("p116-mailgateway-smtp-1.evil.example", "dmarc.icloud.com"),
            ("px-mailgateway-smtp-1", "dmarc.icloud.com"),
            ("mx.evil.internal", "mx1.messagingengine.com"),
            ("mail.evil.phl.internal", "mx1.messagingengine.com"),
            ("sloti1.evil.example", "mx1.messagingengine.com"),
        ];
        for (by, name) in cases {
            let field = match name {
                "" => "dkim=pass header.d=example.com".to_owned(),
                name => pass(name),
            };
            assert!(!is_providers(&taken_by(&[by], &field)), "{by} {name}");
            // Nor does a server of the provider below another one help.
            let below = [
                by,
                "mx.google.com",
                "b.prod.outlook.com",
                "atlas1.yahoo.com",
            ];
            assert!(!is_providers(&taken_by(&below, &field)), "{by} {name}");
        }
    }

    #[test]
    fn icloud_says_each_method_in_a_field_of_its_own() {
        let counted = |between: &str, by: &str| {
            let head = taken_by(&[by], "bimi.icloud.com; bimi=none");
            let mail = format!(
                "{head}X-ARC-Info: policy=fail\r\nAuthentication-Results: dmarc.icloud.com; dmarc=pass header.from=example.com\r\n\
                 {between}Authentication-Results: spf.icloud.com; spf=pass smtp.mailfrom=a@example.com\r\n\
                 From: a@example.com\r\nSubject: x\r\n\r\nx\r\n"
            );
            let mail = read(mail.as_bytes(), &Limits::DEFAULT);
            counting(&mail, &Policy::default()).len()
        };
        let gateway = "p116-mailgateway-smtp-746c496c44-6mknn";
        assert_eq!(counted("X-DMARC-Policy: none\r\n", gateway), 3);
        // What stands apart from them may be the sender's, as is all below another server.
        assert_eq!(counted("X-Mailer: x\r\n", gateway), 2);
        assert_eq!(counted("", "mx.example.co.jp"), 1);
    }

    #[test]
    fn a_field_in_a_providers_name_below_another_server_is_the_senders() {
        assert!(!is_providers(&format!(
            "Received: from a.example ([192.0.2.1]) by mx1.example.co.jp; Fri, 20 Nov 2026 10:00:00 +0900\r\n\
             Received: from b.example by mx.google.com; Fri, 20 Nov 2026 10:00:00 +0900\r\n{RESULTS}"
        )));
        assert!(!is_providers(RESULTS));
        assert!(!is_providers(&format!(
            "Received: from a.example by mx.google.com.evil.example; Fri, 20 Nov 2026 10:00:00 +0900\r\n{RESULTS}"
        )));
    }
}
