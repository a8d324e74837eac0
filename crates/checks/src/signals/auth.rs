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
/// above the first `Received`, as some servers write one field a method.
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
    let more = fields.take_while(|(_, field)| field.server == first.server && field.header < top);
    std::iter::once(index)
        .chain(more.map(|(index, _)| index))
        .collect()
}

/// Providers that write below their own `Received` fields and take out what arrives under their name
/// (RFC 8601, section 5): how their Authentication-Results names them, and who their `Received` says took the
/// mail. As these providers are known to write; mail of each
/// was not collected to check it. Outlook leaves its name out.
const PROVIDERS: &[(&str, &[&str])] = &[
    ("google.com", &["google.com", "2002:a05:"]),
    ("", &["outlook.com"]),
    ("yahoo.co.jp", &["yahoo.co.jp"]),
    ("yahoo.com", &["yahoo.com"]),
    ("icloud.com", &["icloud.com", "me.com", "apple.com"]),
    ("messagingengine.com", &["messagingengine.com"]),
];

/// Whether `field` was written by a provider that took the mail in: it bears the provider's name, and every
/// `Received` above it is the provider's. A sender who writes such a field has the `Received` of
/// the real receiving server above it.
fn provider_wrote(mail: &Mail, field: &AuthResults) -> bool {
    let of = |name: &str, domain: &str| {
        name.strip_suffix(domain)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let took = |by: &str, of_provider: &&[&str]| {
        let by = by.to_lowercase();
        of_provider
            .iter()
            .any(|own| of(&by, own) || own.ends_with(':') && by.starts_with(own))
    };
    let provider = PROVIDERS.iter().find(|(name, _)| {
        name.is_empty() && field.server.is_empty() || !name.is_empty() && of(&field.server, name)
    });
    let Some(mut above) = servers_above(mail, field.header) else {
        return false;
    };
    provider.is_some_and(|(_, own)| above.all(|by| took(by, own)))
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
