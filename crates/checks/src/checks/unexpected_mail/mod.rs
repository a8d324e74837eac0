//! Asks whether the reader remembers what the mail is about.

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
    id: "unexpected-mail",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "K1.2",
    needs: &[Requirement::Answer],
    attacks: &[
        Attack::Targeted,
        Attack::Phishing,
        Attack::BusinessEmail,
        Attack::Malware,
    ],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 1-2 (メール内容に心当たりがない)"],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if ctx.was_read() {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
