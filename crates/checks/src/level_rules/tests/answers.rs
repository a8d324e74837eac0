//! What the reader's answers change.

use super::*;
use crate::test_mail::answered;

/// The level with an answer.
fn decided_with(
    (question, answer): (&str, Answer),
    asks: &Asks,
    identity: &Identity,
    signs: Signs<'_>,
) -> Outcomes {
    let given = mail("From: a@kusunoki.example\n", "x", "See you on Friday.");
    let decided = level_of(&given, &answered(question, answer), (asks, identity, signs));
    (decided.level, decided.rule)
}

#[test]
fn a_confirmation_by_a_way_known_before_removes_the_floor_of_what_is_asked() {
    let kinds = [BankChange, SignIn, CompanyData];
    for kind in kinds {
        for sender in [Consistent, Unknown] {
            let of =
                |answer| decided_with((CONFIRMED, answer), &asks(&[kind]), &identity(sender), &[]);
            let yes = (NothingNotable, Some(Rule::ConfirmedByReader));
            assert_eq!(of(Answer::Yes), yes, "{kind:?} {sender:?}");
            let unanswered = decided(&asks(&[kind]), &identity(sender), &[]);
            assert_eq!(of(Answer::No), unanswered, "{kind:?} {sender:?}");
            assert_eq!(of(Answer::Unsure), unanswered, "{kind:?} {sender:?}");
        }
        let yes = (CONFIRMED, Answer::Yes);
        let contradicted = decided_with(yes, &asks(&[kind]), &identity(Contradicted), &[]);
        assert_eq!(
            contradicted,
            (Caution, Some(Rule::Contradicted)),
            "{kind:?}"
        );
        let file = decided_with(yes, &asks(&[kind]), &identity(Consistent), &[ACTIVE]);
        assert_eq!(file, (Suspicious, Some(Rule::ActiveFile)), "{kind:?}");
    }
    let nothing = decided_with(
        (CONFIRMED, Answer::Yes),
        &Asks::default(),
        &identity(Unknown),
        &[],
    );
    assert_eq!(nothing, (NothingNotable, None));
}

#[test]
fn what_nobody_expected_raises_a_grave_ask_by_one_level() {
    let no = (EXPECTED, Answer::No);
    let unexpected = |level| (level, Some(Rule::Unexpected));
    let of = |answer, kind, sender| {
        decided_with((EXPECTED, answer), &asks(&[kind]), &identity(sender), &[])
    };
    assert_eq!(of(Answer::No, SignIn, Consistent), unexpected(Suspicious));
    assert_eq!(of(Answer::No, GiftCard, Consistent), unexpected(Dangerous));
    assert_eq!(of(Answer::No, SignIn, Contradicted), unexpected(Dangerous));
    assert_eq!(
        of(Answer::No, BankChange, Confirmed),
        unexpected(Suspicious)
    );
    // What is not grave stays what it is.
    assert_eq!(of(Answer::No, SignIn, Confirmed), (NothingNotable, None));
    let nothing = decided_with(no, &Asks::default(), &identity(Consistent), &[]);
    assert_eq!(nothing, (NothingNotable, None));
    let contradicted = decided_with(no, &Asks::default(), &identity(Contradicted), &[]);
    assert_eq!(contradicted, (Caution, Some(Rule::Contradicted)));
    for answer in [Answer::Yes, Answer::Unsure] {
        let caution = (Caution, Some(Rule::GraveAsk));
        assert_eq!(of(answer, SignIn, Consistent), caution, "{answer:?}");
    }
}
