//! Asks whether wording or typeface look odd: the reader sees what a program cannot.

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
    id: "unnatural-wording-seen",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::Yes,
    },
    item: "K1.3",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted, Attack::Phishing],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-3 (文字のフォントや文法や日本語が不自然)",
    ],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if ctx.was_read() {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
