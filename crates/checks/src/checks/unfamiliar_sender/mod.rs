//! Asks whether the reader knows the sender's address.

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
    id: "unfamiliar-sender",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "K2.2",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted, Attack::Phishing, Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 2-2 と「不審なメールの確認点」①"],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if ctx.was_read() {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
