//! What the receiving server said about the sender (RFC 8601).

use crate::subject::is_below;
use crate::{Policy, Subject};
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
    /// The statement that counts; see [`counting`].
    pub(crate) fn of(subject: &Subject<'a>) -> Option<Self> {
        let fields: Vec<&AuthResults> = counting(subject.mail, &subject.context.policy)
            .into_iter()
            .filter_map(|index| subject.mail.auth.get(index))
            .collect();
        let first = fields.first()?;
        Some(Self {
            header: first.header,
            server: &first.server,
            results: fields.iter().flat_map(|field| &field.results).collect(),
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

/// Indexes into [`Mail::auth`] of the fields that count: with a policy, the topmost field of a server it
/// names; else the topmost field; and those right below it of the same server, as some servers write one
/// field a method. Any sender can write such fields further down, so nothing below them is believed.
#[must_use]
pub fn counting(mail: &Mail, policy: &Policy) -> Vec<usize> {
    let trusted = &policy.trusted_servers;
    let mut fields = mail.auth.iter().enumerate().filter(|(_, field)| !field.arc);
    let named =
        |(_, field): &(usize, &AuthResults)| trusted.is_empty() || is_below(&field.server, trusted);
    let Some((index, first)) = fields.find(named) else {
        return vec![];
    };
    // A server's trace ends what was written in one go.
    let end = mail
        .headers
        .iter()
        .enumerate()
        .skip(first.header)
        .find(|(_, header)| header.name.eq_ignore_ascii_case("Received"))
        .map_or(usize::MAX, |(index, _)| index);
    let more = fields.take_while(|(_, field)| field.server == first.server && field.header < end);
    std::iter::once(index)
        .chain(more.map(|(index, _)| index))
        .collect()
}
