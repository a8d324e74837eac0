//! What is found to be asked, and what is only mentioned.

mod asked;
mod bounces;
mod mentioned;
mod money;
mod places;

use crate::test_mail::{CONSISTENT, graves, mail};

/// A kind of ask, and a text.
type Case = (&'static str, &'static str);

/// The cases of whose text the mail of a domain that confirms itself asks none of the kind.
fn missed(cases: &[Case]) -> Vec<&Case> {
    let found = |(kind, text): &&Case| graves(&mail(CONSISTENT, "x", text)).contains(kind);
    cases.iter().filter(|case| !found(case)).collect()
}

/// Fails with the cases that are left.
fn assert_none(cases: &[&Case]) {
    assert!(cases.is_empty(), "{cases:#?}");
}
