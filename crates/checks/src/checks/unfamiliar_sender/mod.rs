//! Asks whether the reader knows the sender's address.

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
    id: "unfamiliar-sender",
    group: Group::Reader,
    kind: Kind::Question { confirms: false },
    item: "K2.2",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted, Attack::Phishing, Attack::BusinessEmail],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 2-2 と「不審なメールの確認点」①"],
};

fn cause(ctx: &CheckContext<'_>, _: &MachineResults) -> Cause {
    Cause::when(ctx.was_read())
}
