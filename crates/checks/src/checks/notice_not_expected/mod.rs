//! Asks whether the notice was announced or expected.

use crate::checks::{account_notice, asks_for_credentials};
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
    id: "notice-not-expected",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "K1.2",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if has_findings(ctx, &account_notice::CHECK) || has_findings(ctx, &asks_for_credentials::CHECK)
    {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
