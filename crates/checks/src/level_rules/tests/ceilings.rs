//! What the wording alone, or with weak signs, comes to, and text of which nothing tells who wrote it.

use super::*;

#[test]
fn the_wording_alone_is_no_more_than_a_caution_and_nothing_of_a_domain_that_nobody_forged() {
    let worded: Signs<'_> = &[
        ("worded-like-fraud", "most-like"),
        ("urgent-wording", "three"),
    ];
    for kind in [Confirmed, Consistent, Carrier] {
        let held = decided(&Asks::default(), &identity(kind), worded);
        assert_eq!(held, (NothingNotable, Some(Rule::WordingOnly)), "{kind:?}");
    }
    let held = decided(&Asks::default(), &identity(Unknown), worded);
    assert_eq!(held, (Caution, Some(Rule::WordingOnly)));
    // A word that asks is no sign beside it.
    let asked = [worded, &[("payment-change", "new-account-given")]].concat();
    let held = decided(&Asks::default(), &identity(Unknown), &asked);
    assert_eq!(held, (Caution, Some(Rule::WordingOnly)));
    let signs = [worded, &[OTHER]].concat();
    let signs = decided(&Asks::default(), &identity(Consistent), &signs);
    assert_eq!(signs, (Suspicious, None));
}

#[test]
fn the_wording_with_weak_signs_is_no_more_than_a_caution() {
    // What the score alone would call suspicious, and what it would call a caution.
    let much: Signs<'_> = &[
        ("worded-like-fraud", "most-like"),
        ("odd-url", "many-labels"),
    ];
    let little: Signs<'_> = &[
        ("worded-like-fraud", "rather-like"),
        ("zip-attachment", "zip"),
    ];
    let held = |level| (level, Some(Rule::WordingOnly));
    let of = |kind, signs| decided(&Asks::default(), &identity(kind), signs);
    for kind in [Confirmed, Consistent, Carrier] {
        assert_eq!(of(kind, much), held(Caution), "{kind:?}");
        assert_eq!(of(kind, little), held(NothingNotable), "{kind:?}");
    }
    assert_eq!(of(Unknown, much), held(Caution));
    assert_eq!(of(Unknown, little), (Caution, None));
}

#[test]
fn what_the_reader_answered_is_no_sign_beside_the_wording() {
    let signs: Signs<'_> = &[
        ("worded-like-fraud", "most-like"),
        ("unexpected-mail", "suspicious"),
    ];
    let held = decided(&Asks::default(), &identity(Unknown), signs);
    assert_eq!(held, (Caution, Some(Rule::WordingOnly)));
}

#[test]
fn text_alone_with_a_link_is_a_caution_with_a_sign_of_a_link_and_else_undecided() {
    let text = "See you on Friday: https://www.kusunoki.example/";
    let of = |text: &str, signs: Signs<'_>| {
        let decided = level_of(
            text,
            &environment(),
            (&Asks::default(), &Identity::default(), signs),
        );
        (decided.level, decided.rule, decided.undecided)
    };
    let undecided = (NothingNotable, None, Some(Reason::SenderUnknown));
    let caution = (Caution, Some(Rule::LinkOfUnknown), None);
    let nothing = (NothingNotable, None, None);
    assert_eq!(of(text, &[]), undecided);
    assert_eq!(of(text, &[OTHER]), caution);
    // Honest text has weaker signs of links, and others that are none of links.
    assert_eq!(of(text, &[("odd-url", "many-labels")]), undecided);
    assert_eq!(of(text, &[("payment-change", "new-account")]), undecided);
    assert_eq!(of("See you on Friday.", &[OTHER]), nothing);
    let whole = mail("From: a@kusunoki.example\n", "x", text);
    assert_eq!(of(&whole, &[OTHER]), nothing);
}

#[test]
fn a_bounce_is_worded_as_the_readers_own_mail_that_comes_back() {
    let text = "It could not be delivered: 550 5.1.1 no such user.";
    let fields = "Return-Path: <>\nFrom: MAILER-DAEMON@mx.kusunoki.example\n";
    let bounce = mail(fields, "x", text);
    let of = |given: &str, signs: Signs<'_>| {
        let (asks, unknown) = (Asks::default(), identity(Unknown));
        let decided = level_of(given, &environment(), (&asks, &unknown, signs));
        (decided.level, decided.rule)
    };
    let wording: Signs<'_> = &[("worded-like-fraud", "most-like")];
    let weak: Signs<'_> = &[wording[0], ("odd-url", "many-labels")];
    let other = bounce.replace("MAILER-DAEMON", "taro");
    for signs in [wording, weak] {
        let held = |level| (level, Some(Rule::WordingOnly));
        assert_eq!(of(&bounce, signs), held(NothingNotable), "{signs:?}");
        assert_eq!(of(&other, signs), held(Caution), "{signs:?}");
    }
    // Nothing to act on.
    let strong = [wording[0], OTHER];
    assert_eq!(
        of(&bounce, &strong),
        (NothingNotable, Some(Rule::WordingOnly))
    );
    assert_eq!(of(&other, &strong), (Suspicious, None));
}
