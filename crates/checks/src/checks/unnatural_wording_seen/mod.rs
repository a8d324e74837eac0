//! Asks whether wording or typeface look odd: the reader sees what a program cannot.

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
    id: "unnatural-wording-seen",
    group: Group::Reader,
    kind: Kind::Question { confirms: false },
    item: "K1.3",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted, Attack::Phishing],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-3 (文字のフォントや文法や日本語が不自然)",
    ],
};

fn cause(ctx: &CheckContext<'_>, _: &MachineResults) -> Cause {
    Cause::when(ctx.was_read())
}
