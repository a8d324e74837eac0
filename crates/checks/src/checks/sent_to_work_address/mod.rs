//! Asks whether consumer mail came to a work address, when no policy can tell.

use crate::phrases::sent_to_work_address as phrases;
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
    id: "sent-to-work-address",
    group: Group::Reader,
    kind: Kind::Question {
        suspicious: Answer::Yes,
    },
    item: "K1.1",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Phishing],
    status: Status::Stable,
    variants: &["suspicious", "reassuring"],
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-1 (会社の個人メールアドレスに送られてくる内容か)",
    ],
};

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let knows = !ctx.environment.policy.own_domains.is_empty() && ctx.has_headers();
    if !ctx.was_read() || !is_consumer_mail(ctx) {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    if knows {
        return Outcome::NotApplicable(NotApplicable::AlreadyKnown);
    }
    ctx.ask(&META)
}

/// Whether the sender's name, the subject line or the text names a consumer brand, or the words speak of such mail.
fn is_consumer_mail(ctx: &CheckContext<'_>) -> bool {
    let bodies = ctx.bodies.iter().map(|body| &body.searched);
    let mut texts = [&ctx.sender_name, &ctx.subject_text]
        .into_iter()
        .chain(bodies);
    texts.any(|text| text.consumer_brand().is_some()) || ctx.has(phrases::CONSUMER)
}
