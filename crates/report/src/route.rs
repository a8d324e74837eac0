//! The delivery path, as it is drawn.

use crate::{AuthRecord, HopRecord, MailRecord};
use miwake_checks::checks::delivery_path::STEP;

/// Whether a step took so long, or ended so long before it began, that the check `delivery-path` points it out.
#[must_use]
pub fn odd_delay(seconds: i64) -> bool {
    !STEP.contains(&seconds)
}

/// What the receiving server said about authentication, if its word counts.
#[must_use]
pub fn word_that_counts(mail: &MailRecord) -> Option<&AuthRecord> {
    mail.authentication.iter().find(|record| record.counts)
}

/// Index into `hops` of the step in which the mail came to the receiving side: the oldest one whose server has the
/// name under which the word that counts was written. What stands before it was written outside.
/// `None` when no server has that name.
#[must_use]
pub fn boundary(mail: &MailRecord) -> Option<usize> {
    let server = &word_that_counts(mail)?.server;
    let same = |by: &String| under(by, server) || under(server, by);
    let newest_first = mail.hops.iter();
    let named = |hop: &HopRecord| hop.by.as_ref().is_some_and(same);
    newest_first
        .rev()
        .position(named)
        .map(|back| mail.hops.len() - 1 - back)
}

/// Whether `name` is `domain` or below it; a single label is no domain to be below.
fn under(name: &str, domain: &str) -> bool {
    let (name, domain) = (name.to_ascii_lowercase(), domain.to_ascii_lowercase());
    let below = || {
        name.strip_suffix(&domain)
            .is_some_and(|rest| rest.ends_with('.'))
    };
    !domain.is_empty() && (name == domain || domain.contains('.') && below())
}
