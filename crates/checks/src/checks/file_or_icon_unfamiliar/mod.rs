//! Asks whether the attachment looks unfamiliar where the reader sees it.

use crate::phrases::file_or_icon_unfamiliar as phrases;
use crate::{
    Answer, Attack, Check, CheckContext, Group, Kind, Meta, NotApplicable, Outcome, Requirement,
    Status,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "file-or-icon-unfamiliar",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::Yes,
    },
    item: "K3.3",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted, Attack::Malware],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 3-3 (見慣れない拡張子やアイコン)"],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if has_file(ctx) {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NoAttachments)
    }
}

/// Whether a file came along, or, where files cannot be seen because only text was given, is spoken of.
fn has_file(ctx: &CheckContext<'_>) -> bool {
    !ctx.mail.attachments.is_empty()
        || ctx.was_read() && !ctx.has_structure() && ctx.has(phrases::ATTACHED)
}
