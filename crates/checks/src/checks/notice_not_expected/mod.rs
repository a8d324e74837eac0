//! Asks whether the notice was announced or expected.

use crate::checks::{account_notice, asks_for_credentials};
use crate::{
    Answered, Attack, Cause, Check, CheckContext, Detect, Group, Kind, MachineResults, Meta,
    Requirement, Status,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Question(cause),
};

static META: Meta = Meta {
    id: "notice-not-expected",
    group: Group::Reader,
    kind: Kind::Question { confirms: false },
    item: "K1.2",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn cause(_: &CheckContext<'_>, found: &MachineResults) -> Cause {
    Cause::when(
        found.asks("sign-in")
            || found.found(&account_notice::CHECK)
            || found.found(&asks_for_credentials::CHECK),
    )
}
