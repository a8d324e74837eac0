//! Asks whether the request was confirmed by telephone or in person.

use crate::checks::{boss_request, payment_change};
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
    id: "money-not-confirmed",
    group: Group::Reader,
    kind: Kind::Question { confirms: true },
    item: "A",
    needs: &[Requirement::Answer],
    attacks: &[Attack::BusinessEmail],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn cause(_: &CheckContext<'_>, found: &MachineResults) -> Cause {
    Cause::when(
        found.asks_something_grave()
            || found.found(&payment_change::CHECK)
            || found.found(&boss_request::CHECK),
    )
}
