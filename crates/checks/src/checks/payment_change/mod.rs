//! A new bank account to pay into, or a payment to be made fast and in silence.

use crate::words::Family;
use crate::{
    Attack, Check, Evidence, Finding, Group, Kind, Meta, Need, NoFacts, Outcome, Status, Subject,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "payment-change",
    group: Group::Text,
    kind: Kind::Machine,
    item: "A",
    needs: &[Need::Body],
    attacks: &[Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["new-account-pressed", "new-account", "secret-payment"],
    references: &[
        "Acmos, 標的型攻撃メール対策 (日本航空の事例, 2017)",
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
    ],
};

const NEW_ACCOUNT: Family = &[
    "振込先の変更",
    "振込先変更",
    "振込先を変更",
    "振込先が変更",
    "振込先口座の変更",
    "振込先口座変更",
    "振込先口座を変更",
    "振込先口座が変更",
    "振込口座の変更",
    "振込口座変更",
    "送金先の変更",
    "送金先を変更",
    "送金先が変更",
    "入金先の変更",
    "口座が変更に",
    "口座変更のお知らせ",
    "口座変更のご案内",
    "新しい口座に",
    "新しい口座へ",
    "新しい振込先",
    "新しい銀行口座",
    "別の口座に",
    "別の口座へ",
    "new bank account",
    "new bank details",
    "new banking details",
    "new account details",
    "change of bank",
    "change in bank",
    "change our bank",
    "changed our bank",
    "changed bank",
    "updated bank details",
    "updated banking",
    "update our bank",
    "our new account",
    "alternative account",
    "direct deposit information",
    "change my direct deposit",
    "update my direct deposit",
];

const MONEY: Family = &[
    "振込",
    "振り込",
    "送金",
    "支払",
    "入金",
    "ギフトカード",
    "ギフト券",
    "プリペイドカード",
    "wire transfer",
    "bank transfer",
    "make a payment",
    "process a payment",
    "payment",
    "invoice",
    "payroll",
    "direct deposit",
    "gift card",
    "gift cards",
];

const SECRET: Family = &[
    "内密",
    "極秘",
    "他言無用",
    "他言しない",
    "口外しない",
    "誰にも言わない",
    "誰にも話さない",
    "keep this between us",
    "keep it between us",
    "keep this confidential",
    "do not discuss this",
    "don't tell anyone",
    "keep this a secret",
];

const PRESSED: &[Family] = &[
    // hurry
    &[
        "至急",
        "本日中",
        "早急に",
        "今日中",
        "急ぎで",
        "urgent",
        "urgently",
        "as soon as possible",
        "asap",
        "right away",
        "before the end of the day",
        "by end of day",
        "immediately",
    ],
    // no-call
    &[
        "電話に出られ",
        "電話には出られ",
        "電話ができ",
        "電話は控え",
        "電話をしない",
        "メールのみで",
        "メールでのみ",
        "会議中のため",
        "can't take calls",
        "cannot take calls",
        "can't talk",
        "in a meeting",
        "do not call",
        "only by email",
        "reply by email only",
    ],
];

fn detect(subject: &Subject<'_>) -> Outcome {
    let (Some(money), secret) = (subject.find_family(MONEY), subject.find_family(SECRET)) else {
        return subject.text_outcome(vec![]);
    };
    let mut hits: Vec<Evidence> = subject.find_families(PRESSED);
    let secrecy = secret.is_some();
    hits.extend(secret);
    let variant = match subject.find_family(NEW_ACCOUNT) {
        Some(account) => {
            let pressed = !hits.is_empty();
            hits.insert(0, account);
            if pressed {
                "new-account-pressed"
            } else {
                "new-account"
            }
        }
        // Secrecy and one more sign; either alone is everyday business.
        None if secrecy && hits.len() > 1 => {
            hits.insert(0, money);
            "secret-payment"
        }
        None => return subject.text_outcome(vec![]),
    };
    subject.text_outcome(vec![Finding::new(variant, &NoFacts {}, hits)])
}
