//! Asks whether the attachment looks unfamiliar where the reader sees it.

use crate::phrases::file_or_icon_unfamiliar as phrases;
use crate::{
    Answered, Attack, Cause, Check, CheckContext, Detect, Group, Kind, MachineResults, Meta,
    NotApplicable, Requirement, Status,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Question(cause),
};

static META: Meta = Meta {
    id: "file-or-icon-unfamiliar",
    group: Group::Reader,
    kind: Kind::Question { confirms: false },
    item: "K3.3",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted, Attack::Malware],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-3 (見慣れない拡張子やアイコン)"],
};

fn cause(ctx: &CheckContext<'_>, _: &MachineResults) -> Cause {
    if has_file(ctx) {
        Cause::Ask
    } else {
        Cause::DoNotAsk(NotApplicable::NoAttachments)
    }
}

/// Whether a file came along, or, where files cannot be seen because only text was given, is spoken of.
fn has_file(ctx: &CheckContext<'_>) -> bool {
    !ctx.mail.attachments.is_empty()
        || ctx.was_read() && !ctx.has_structure() && ctx.has(phrases::ATTACHED)
}
