//! Asks whether the person who asks for a lecture, an interview or an article is known from elsewhere.

use crate::checks::lecture_or_interview_lure;
use crate::{
    Answer, Attack, Check, CheckContext, Group, Kind, Meta, NotApplicable, Outcome, Requirement,
    Status, has_findings,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "requester-unknown",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "K2.1",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Targeted],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if has_findings(ctx, &lecture_or_interview_lure::CHECK) {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
