//! Asks whether the request was confirmed by telephone or in person.

use crate::checks::{boss_request, payment_change};
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
    id: "money-not-confirmed",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "A",
    needs: &[Requirement::Answer],
    attacks: &[Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if has_findings(ctx, &payment_change::CHECK) || has_findings(ctx, &boss_request::CHECK) {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
