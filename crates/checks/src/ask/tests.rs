//! What is found to be asked, and what is only mentioned.

mod asked;
mod bounces;
mod learned;
mod mentioned;
mod money;
mod ordinary;
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

/// A kind; a text that asks it; one that only mentions it.
type Pair<'a> = (&'static str, &'a str, &'a str);

/// Fails with the pairs whose first text does not ask, or whose second does.
fn assert_told_apart(pairs: &[Pair<'_>]) {
    let asks = |text: &str, kind: &str| graves(&mail(CONSISTENT, "x", text)).contains(&kind);
    let missed = pairs.iter().filter(|(kind, asked, _)| !asks(asked, kind));
    let found = pairs
        .iter()
        .filter(|(kind, _, mentioned)| asks(mentioned, kind));
    let missed: Vec<&str> = missed.map(|(_, asked, _)| *asked).collect();
    let found: Vec<&str> = found.map(|(_, _, mentioned)| *mentioned).collect();
    assert!(
        missed.is_empty() && found.is_empty(),
        "missed: {missed:#?}\nwrongly found: {found:#?}"
    );
}
