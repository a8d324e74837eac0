//! The table, and the rules beside it.

mod answers;
mod ceilings;
mod mails;

use super::*;
use crate::test_mail::{environment, mail};
use crate::{Environment, Pressure};
use AskKind::{
    BankChange, CompanyData, GiftCard, MoveChannel, Open, PasswordSend, Pay, PersonalData, Reply,
    RunOrEnable, SignIn,
};
use IdentityKind::{Carrier, Confirmed, Consistent, Contradicted, Unknown};
use Level::{Caution, Dangerous, NothingNotable, Suspicious};
use miwake_mail::{Limits, read};

type Outcomes = (Level, Option<Rule>);

fn ask(kind: AskKind) -> Ask {
    Ask {
        kind,
        grave: true,
        learned: false,
        leaning: false,
        damning: false,
        started: false,
        first_contact: false,
        quoted: false,
        hurried: false,
        evidence: vec![],
    }
}

fn asks(kinds: &[AskKind]) -> Asks {
    Asks {
        asks: kinds.iter().copied().map(ask).collect(),
        ..Asks::default()
    }
}

fn identity(kind: IdentityKind) -> Identity {
    Identity {
        kind,
        ..Identity::default()
    }
}

fn pressed() -> Pressure {
    let secrecy = Some(crate::Evidence::answer("x", "nobody is to hear of it"));
    Pressure {
        secrecy,
        hurry: None,
    }
}

/// What checks found, as check and variant.
type Signs<'a> = &'a [(&'a str, &'static str)];

fn results(signs: Signs<'_>) -> Vec<CheckResult> {
    let result = |(check, variant): &(&str, &'static str)| {
        let finding = Finding {
            variant,
            facts: serde_json::Map::new(),
            evidence: vec![],
            compared: None,
        };
        let check = crate::check(check).expect(check);
        let mut result = CheckResult {
            check,
            outcome: Outcome::Found(vec![finding]),
            moved: 0.0,
            question: None,
        };
        result.moved = result.strongest(&|_| true);
        assert!(result.moved > 0.0, "{variant} has a weight");
        result
    };
    signs.iter().map(result).collect()
}

/// The level of `given` with these asks, this identity and these signs, whatever the mail says itself.
fn level_of(
    given: &str,
    environment: &Environment,
    (asks, identity, signs): (&Asks, &Identity, Signs<'_>),
) -> Decided {
    let mail = read(given.replace('\n', "\r\n").as_bytes(), &Limits::DEFAULT);
    let ctx = CheckContext::new(&mail, &[], environment);
    level(&ctx, &results(signs), asks, identity)
}

fn decided(asks: &Asks, identity: &Identity, signs: Signs<'_>) -> Outcomes {
    let given = mail("From: a@kusunoki.example\n", "x", "See you on Friday.");
    let decided = level_of(&given, &environment(), (asks, identity, signs));
    (decided.level, decided.rule)
}

/// A sign alone, by the level that it comes to.
const SIGNS: [(Level, Signs<'_>); 4] = [
    (NothingNotable, &[("odd-url", "odd-port")]),
    (
        Caution,
        &[("odd-url", "ip-host"), ("odd-headers", "marked-urgent")],
    ),
    (Suspicious, &[("link-text-mismatch", "worn-name")]),
    (
        Dangerous,
        &[
            ("link-text-mismatch", "worn-name"),
            ("odd-url", "number-host"),
            ("display-name-forged", "address"),
        ],
    ),
];
/// A file that runs something by itself and does not reach a level by its weight.
const ACTIVE: (&str, &str) = ("macro-office", "runs-itself");
const OTHER: (&str, &str) = ("odd-url", "odd-port");

#[test]
fn where_nothing_grave_is_asked_the_level_is_by_the_signs() {
    for kind in [Confirmed, Carrier, Consistent, Unknown] {
        for (level, signs) in SIGNS {
            let by_signs = decided(&Asks::default(), &identity(kind), signs);
            assert_eq!(by_signs, (level, None), "{kind:?} {signs:?}");
            let mut slight = asks(&AskKind::ALL);
            slight.asks.iter_mut().for_each(|ask| ask.grave = false);
            slight.pressure = pressed();
            let by_signs = decided(&slight, &identity(kind), signs);
            assert_eq!(by_signs, (level, None), "{kind:?} {signs:?}");
        }
    }
}

#[test]
fn who_is_somebody_else_is_never_unremarkable() {
    let contradicted = identity(Contradicted);
    for (level, signs) in SIGNS {
        let rule = (level < Caution).then_some(Rule::Contradicted);
        let nothing = decided(&Asks::default(), &contradicted, signs);
        assert_eq!(nothing, (level.max(Caution), rule), "{signs:?}");
        for kind in AskKind::ALL {
            let rule = (level < Suspicious).then_some(Rule::ContradictedAsk);
            let grave = decided(&asks(&[kind]), &contradicted, signs);
            assert_eq!(grave, (level.max(Suspicious), rule), "{kind:?} {signs:?}");
        }
    }
}

#[test]
fn of_a_confirmed_sender_another_account_alone_is_a_caution() {
    for kind in AskKind::ALL {
        let own = decided(&asks(&[kind]), &identity(Confirmed), &[]);
        let caution = (Caution, Some(Rule::GraveAsk));
        let expected = if kind == BankChange {
            caution
        } else {
            (NothingNotable, None)
        };
        assert_eq!(own, expected, "{kind:?}");
        let led = Identity {
            led_elsewhere: true,
            ..identity(Confirmed)
        };
        assert_eq!(decided(&asks(&[kind]), &led, &[]), caution, "{kind:?}");
    }
}

#[test]
fn of_anybody_else_a_grave_ask_is_at_least_a_caution() {
    // What hardly any honest mail asks, by how little is known of the sender.
    let of_anybody = [GiftCard, PasswordSend].to_vec();
    let of_unknown = [of_anybody.clone(), vec![CompanyData]].concat();
    let of_free = [of_unknown.clone(), vec![BankChange, MoveChannel]].concat();
    let senders = [
        (identity(Carrier), &of_anybody),
        (identity(Consistent), &of_anybody),
        (identity(Unknown), &of_unknown),
        (
            Identity {
                free_mail: true,
                ..identity(Unknown)
            },
            &of_free,
        ),
    ];
    for (sender, beyond) in &senders {
        for kind in AskKind::ALL {
            let expected = if beyond.contains(&kind) {
                (Suspicious, Some(Rule::AskAndSigns))
            } else {
                (Caution, Some(Rule::GraveAsk))
            };
            assert_eq!(
                decided(&asks(&[kind]), sender, &[]),
                expected,
                "{kind:?} {sender:?}"
            );
        }
    }
}

#[test]
fn secrecy_counts_for_what_people_do_by_hand() {
    let by_hand = [
        BankChange,
        GiftCard,
        PasswordSend,
        CompanyData,
        MoveChannel,
        Pay,
    ];
    for sender in [Carrier, Consistent, Unknown] {
        for kind in [
            BankChange,
            CompanyData,
            MoveChannel,
            Pay,
            Open,
            Reply,
            RunOrEnable,
            SignIn,
        ] {
            let mut secret = asks(&[kind]);
            secret.pressure = pressed();
            let expected = if by_hand.contains(&kind) {
                (Suspicious, Some(Rule::PressedAsk))
            } else {
                (Caution, Some(Rule::GraveAsk))
            };
            assert_eq!(
                decided(&secret, &identity(sender), &[]),
                expected,
                "{kind:?}"
            );
        }
    }
}

#[test]
fn hurry_counts_for_another_account() {
    for kind in [BankChange, Pay, SignIn, MoveChannel] {
        let mut hurried = asks(&[kind]);
        hurried.asks.iter_mut().for_each(|ask| ask.hurried = true);
        let expected = if kind == BankChange {
            (Suspicious, Some(Rule::PressedAsk))
        } else {
            (Caution, Some(Rule::GraveAsk))
        };
        assert_eq!(
            decided(&hurried, &identity(Consistent), &[]),
            expected,
            "{kind:?}"
        );
    }
}

#[test]
fn a_grave_ask_beside_signs_or_beside_another_is_suspicious() {
    let beside = (Suspicious, Some(Rule::AskAndSigns));
    let caution = (Caution, Some(Rule::GraveAsk));
    let sender = identity(Consistent);
    // The wording alone is held down to nothing; with an ask it counts.
    let worded: Signs<'_> = &[("worded-like-fraud", "most-like")];
    assert_eq!(decided(&asks(&[SignIn]), &sender, worded), beside);
    assert_eq!(decided(&asks(&[SignIn]), &sender, &[OTHER]), caution);
    let mut damning = asks(&[RunOrEnable]);
    damning.asks.iter_mut().for_each(|ask| ask.damning = true);
    assert_eq!(decided(&damning, &sender, &[]), beside);
    let together: [(&[AskKind], Outcomes); 6] = [
        (&[BankChange, CompanyData], beside),
        // Who names another account also says what is to be paid into it.
        (&[BankChange, Pay], caution),
        (&[RunOrEnable, SignIn], beside),
        (&[SignIn, MoveChannel], beside),
        (&[SignIn, PersonalData], caution),
        (&[SignIn, Pay], caution),
    ];
    for (kinds, expected) in together {
        assert_eq!(decided(&asks(kinds), &sender, &[]), expected, "{kinds:?}");
        // One that is not grave is no second one.
        let mut one = asks(kinds);
        one.asks
            .iter_mut()
            .skip(1)
            .for_each(|ask| ask.grave = false);
        assert_eq!(decided(&one, &sender, &[]), caution, "{kinds:?}");
    }
}

#[test]
fn what_is_quoted_is_asked_by_somebody_unknown() {
    let mut quoted = asks(&[CompanyData]);
    quoted.asks.iter_mut().for_each(|ask| ask.quoted = true);
    let caution = (Caution, Some(Rule::GraveAsk));
    for kind in [Confirmed, Consistent, Unknown] {
        assert_eq!(decided(&quoted, &identity(kind), &[]), caution, "{kind:?}");
    }
    let contradicted = decided(&quoted, &identity(Contradicted), &[]);
    assert_eq!(contradicted, (Suspicious, Some(Rule::ContradictedAsk)));
}

#[test]
fn an_active_file_is_suspicious_and_with_an_ask_and_another_sign_dangerous() {
    let file = |level| (level, Some(Rule::ActiveFile));
    for kind in IdentityKind::ALL {
        let sender = identity(kind);
        let grave = asks(&[RunOrEnable]);
        let nothing = Asks::default();
        assert_eq!(
            decided(&nothing, &sender, &[ACTIVE]),
            file(Suspicious),
            "{kind:?}"
        );
        assert_eq!(
            decided(&grave, &sender, &[ACTIVE, OTHER]),
            file(Dangerous),
            "{kind:?}"
        );
        // What ordinary mail has too, and the file's own marks, are no other sign.
        for sign in [
            ("urgent-wording", "two"),
            ("payment-change", "new-account"),
            ("recipient-in-link", "own-site"),
            ("odd-attachment", "unknown-extension"),
            ("unfamiliar-sender", "suspicious"),
        ] {
            let level = decided(&grave, &sender, &[ACTIVE, sign]).0;
            assert_eq!(level, Suspicious, "{kind:?} {sign:?}");
        }
    }
}
