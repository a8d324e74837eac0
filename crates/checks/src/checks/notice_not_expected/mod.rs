//! Asks whether the notice was announced or expected.

use crate::checks::{account_notice, asks_for_credentials};
use crate::{
    Answer, Attack, Check, Group, Kind, Meta, Need, NotApplicable, Outcome, Status, Subject, fires,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "notice-not-expected",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "K1.2",
    needs: &[Need::Answer],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn detect(subject: &Subject<'_>) -> Outcome {
    if fires(subject, &account_notice::CHECK) || fires(subject, &asks_for_credentials::CHECK) {
        subject.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
