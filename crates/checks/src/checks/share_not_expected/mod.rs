//! Asks whether the sender said in another way that a file would come.

use crate::checks::{asks_to_run_program, password_with_archive, share_notice};
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
    id: "share-not-expected",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::No,
    },
    item: "K3.5",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "KIS Security, 標的型攻撃メールの見分け方",
    ],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    if has_findings(ctx, &share_notice::CHECK)
        || has_findings(ctx, &password_with_archive::CHECK)
        || has_findings(ctx, &asks_to_run_program::CHECK)
    {
        ctx.ask(&META)
    } else {
        Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
    }
}
