//! What the receiving server said about the sender (RFC 8601).

use crate::Subject;
use crate::subject::is_below;
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
}

impl<'a> Statement<'a> {
    /// What counts: with a policy, the topmost field of a server it names; else the topmost field.
    /// Any sender can write such a field further down, so nothing below it is believed.
    pub(crate) fn of(subject: &Subject<'a>) -> Option<Self> {
        let mail = subject.mail;
        let trusted = &subject.context.policy.trusted_servers;
        let mut fields = mail.auth.iter().filter(|field| !field.arc);
        let first = fields.find(|field| trusted.is_empty() || is_below(&field.server, trusted))?;
        // Some servers write one field a method, one under the other.
        let more =
            fields.take_while(|field| field.server == first.server && adjacent(mail, first, field));
        let results = std::iter::once(first)
            .chain(more)
            .flat_map(|field| &field.results)
            .collect();
        Some(Self {
            header: first.header,
            server: &first.server,
            results,
        })
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

/// Whether the server that took the mail in says that the shown sender's domain sent it.
pub(crate) fn is_authenticated(subject: &Subject<'_>) -> bool {
    match (&subject.sender, Statement::of(subject)) {
        (Some(sender), Some(statement)) => statement.passes_for(&sender.host.ascii),
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

/// Whether no server's trace stands between two fields.
fn adjacent(mail: &Mail, first: &AuthResults, other: &AuthResults) -> bool {
    mail.headers
        .get(first.header..other.header)
        .is_some_and(|between| {
            !between
                .iter()
                .any(|header| header.name.eq_ignore_ascii_case("Received"))
        })
}
