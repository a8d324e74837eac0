//! Asks whether consumer mail came to a work address, when no policy can tell.

use crate::phrases::PhraseSet;
use crate::signals::consumer_brand::consumer_brand_named;
use crate::text::normalize;
use crate::{
    Answer, Answered, Attack, Cause, Check, CheckContext, Detect, Group, Kind, MachineResults,
    Meta, NotApplicable, Requirement, Status,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Question(cause),
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
    variants: Answered::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-1 (会社の個人メールアドレスに送られてくる内容か)",
    ],
};

/// Words of consumer mail when no brand is named.
const CONSUMER: PhraseSet = &[
    "クレジットカード",
    "カード会社",
    "カードのご利用",
    "ご利用明細",
    "ネットバンキング",
    "インターネットバンキング",
    "お客様の口座",
    "ご注文ありがとう",
    "ご注文の確認",
    "お届け予定",
    "不在のため",
    "再配達",
    "ポイントが失効",
    "your credit card",
    "your debit card",
    "online banking",
    "your order has",
    "your parcel",
    "your package",
];

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

fn is_consumer_mail(ctx: &CheckContext<'_>) -> bool {
    let name = ctx.sender.as_ref().map(|s| s.mailbox.name.as_str());
    let name = normalize(name.unwrap_or(""));
    let lines = [&name, &ctx.normalized_subject_line];
    let bodies = ctx.bodies.iter().map(|body| &body.normalized);
    lines
        .into_iter()
        .chain(bodies)
        .any(|text| consumer_brand_named(text).is_some())
        || ctx.find_family(CONSUMER).is_some()
}
