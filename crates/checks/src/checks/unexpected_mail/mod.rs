//! Asks whether the reader remembers what the mail is about.

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
    id: "unexpected-mail",
    group: Group::Reader,
    kind: Kind::Question { confirms: false },
    item: "K1.2",
    needs: &[Requirement::Answer],
    attacks: &[
        Attack::Targeted,
        Attack::Phishing,
        Attack::BusinessEmail,
        Attack::Malware,
    ],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 1-2 (メール内容に心当たりがない)"],
};

fn cause(ctx: &CheckContext<'_>, _: &MachineResults) -> Cause {
    Cause::when(ctx.was_read())
}
