//! Asks whether the request was confirmed by telephone or in person.

use crate::checks::{boss_request, payment_change};
use crate::{
    Answer, Attack, Check, Group, Kind, Meta, Need, NotApplicable, Outcome, Status, Subject, fires,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "money-not-confirmed",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "A",
    needs: &[Need::Answer],
    attacks: &[Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn detect(subject: &Subject<'_>) -> Outcome {
    if fires(subject, &payment_change::CHECK) || fires(subject, &boss_request::CHECK) {
        subject.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
