//! A new bank account to pay into, or a payment to be made fast and in silence.

use crate::phrases::{PhraseSet, payment_change as phrases};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NoFacts, Outcome,
    Requirement, Status, variants,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "payment-change",
    group: Group::Text,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Text],
    attacks: &[Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "Acmos, 標的型攻撃メール対策 (日本航空の事例, 2017)",
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
    ],
};

variants! {
    enum Variant {
        NewAccountPressed = "new-account-pressed",
        NewAccountGiven = "new-account-given",
        NewAccount = "new-account",
        SecretPayment = "secret-payment",
    }
}

/// The account to pay into, and words for its changing; both within a few words, either first.
const CHANGES: &[(PhraseSet, PhraseSet)] = &[
    (phrases::PAYEE, phrases::CHANGED),
    (phrases::CHANGED, phrases::PAYEE),
    (phrases::REASONS, phrases::INTO),
    (phrases::NAMED_NEW, phrases::PAID_INTO),
    (phrases::NEW_DETAILS, phrases::DETAILS),
    (phrases::DETAILS, phrases::DETAILS_CHANGED),
];

/// Characters between the account and its changing.
const GAP: usize = 36;

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let (Some(money), secret) = (ctx.find(phrases::MONEY), ctx.find(phrases::SECRET)) else {
        return Outcome::of(vec![]);
    };
    let mut hits: Vec<Evidence> = ctx.find_each(phrases::PRESSED);
    let secrecy = secret.is_some();
    hits.extend(secret);
    let variant = match new_account(ctx) {
        Some(account) => {
            let pressed = !hits.is_empty();
            hits.insert(0, account);
            let given = ctx
                .find(phrases::GIVEN)
                .or_else(|| crate::signals::relation::any_file(ctx));
            let has_account = given.is_some();
            hits.extend(given);
            // The account itself weighs most: a word of haste added to it must not take from it.
            match (pressed, has_account) {
                (_, true) => Variant::NewAccountGiven,
                (true, false) => Variant::NewAccountPressed,
                (false, false) => Variant::NewAccount,
            }
        }
        // Secrecy and one more sign; either alone is everyday business.
        None if secrecy && hits.len() > 1 => {
            hits.insert(0, money);
            Variant::SecretPayment
        }
        None => return Outcome::of(vec![]),
    };
    Outcome::of(vec![Finding::new(variant, &NoFacts {}, hits)])
}

/// The words for a changed account.
fn new_account(ctx: &CheckContext<'_>) -> Option<Evidence> {
    ctx.find(phrases::NEW_ACCOUNT).or_else(|| {
        let mut changes = CHANGES.iter();
        changes.find_map(|pair| ctx.find_pair(*pair, GAP))
    })
}
