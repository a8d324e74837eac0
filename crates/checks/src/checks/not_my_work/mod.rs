//! Asks whether the mail is about the reader's own work.

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
    id: "not-my-work",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "K1.2",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted, Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-2 (自分の業務に関係ない業務のメール)",
    ],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if ctx.was_read() {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
