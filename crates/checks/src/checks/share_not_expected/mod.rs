//! Asks whether the sender said in another way that a file would come.

use crate::checks::{asks_to_run_program, password_with_archive, share_notice};
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
    id: "share-not-expected",
    group: Group::Reader,
    kind: Kind::Question { confirms: false },
    item: "K3.5",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn cause(_: &CheckContext<'_>, found: &MachineResults) -> Cause {
    Cause::when(
        found.found(&share_notice::CHECK)
            || found.found(&password_with_archive::CHECK)
            || found.found(&asks_to_run_program::CHECK),
    )
}
