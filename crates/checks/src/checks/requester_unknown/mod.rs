//! Asks whether the person who asks for a lecture, an interview or an article is known from elsewhere.

use crate::checks::lecture_or_interview_lure;
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
    id: "requester-unknown",
    group: Group::Reader,
    kind: Kind::Question { confirms: true },
    item: "K2.1",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn cause(_: &CheckContext<'_>, found: &MachineResults) -> Cause {
    Cause::when(found.found(&lecture_or_interview_lure::CHECK))
}
