//! Asks whether consumer mail came to a work address, when no policy can tell.

use crate::checks::consumer_mail_at_work::named_in_compact;
use crate::phrases::{PhraseSet, normalize};
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

fn is_consumer_mail(ctx: &CheckContext<'_>) -> bool {
    let name = ctx.sender.as_ref().map(|s| s.mailbox.name.as_str());
    let name = normalize(name.unwrap_or(""));
    let lines = [&name, &ctx.normalized_subject_line];
    let bodies = ctx.bodies.iter().map(|body| &body.normalized);
    lines
        .into_iter()
        .chain(bodies)
        .any(|text| named_in_compact(text).is_some())
        || ctx.find_family(CONSUMER).is_some()
}
