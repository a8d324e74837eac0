//! Asks whether consumer mail came to a work address, when no policy can tell.

use crate::phrases::sent_to_work_address as phrases;
use crate::{
    Answered, Attack, Cause, Check, CheckContext, Detect, Group, Kind, MachineResults, Meta,
    NotApplicable, Requirement, Status,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Question(cause),
};

static META: Meta = Meta {
    id: "sent-to-work-address",
    group: Group::Reader,
    kind: Kind::Question { confirms: false },
    item: "K1.1",
    needs: &[Requirement::Answer],
    attacks: &[Attack::Phishing],
    status: Status::Stable,
    variants: Answered::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-1 (会社の個人メールアドレスに送られてくる内容か)",
    ],
};

fn cause(ctx: &CheckContext<'_>, _: &MachineResults) -> Cause {
    let knows = !ctx.environment.policy.own_domains.is_empty() && ctx.has_headers();
    if !ctx.was_read() || !is_consumer_mail(ctx) {
        return Cause::DoNotAsk(NotApplicable::NothingOfThisKind);
    }
    if knows {
        return Cause::DoNotAsk(NotApplicable::AlreadyKnown);
    }
    Cause::Ask
}

/// Whether the sender's name, the subject line or the text names a consumer brand, or the words speak of such mail.
fn is_consumer_mail(ctx: &CheckContext<'_>) -> bool {
    let bodies = ctx.bodies.iter().map(|body| &body.searched);
    let mut texts = [&ctx.sender_name, &ctx.subject_text]
        .into_iter()
        .chain(bodies);
    texts.any(|text| text.consumer_brand().is_some()) || ctx.has(phrases::CONSUMER)
}
