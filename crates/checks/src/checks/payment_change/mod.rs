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
    variants: &[
        "new-account-pressed",
        "new-account-given",
        "new-account",
        "secret-payment",
    ],
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

/// The account to pay into, and words for its changing; both within a few words.
const CHANGES: &[(Family, Family)] = &[
    (
        &[
            "振込先",
            "入金口座",
            "送金先",
            "振込口座",
            "お支払先口座",
            "支払先口座",
        ],
        &[
            "変更",
            "訂正",
            "誤り",
            "改め",
            "新口座",
            "新しい口座",
            "移管",
            "切り替え",
            "切替",
        ],
    ),
    (
        &["新口座", "新しい口座"],
        &["お振込", "振り込", "お支払", "ご入金", "送金"],
    ),
    (
        &[
            "moved",
            "changed",
            "updated",
            "change",
            "update",
            "new",
            "switched",
            "different",
        ],
        &[
            "business banking",
            "bank account",
            "bank details",
            "banking details",
            "remittance details",
            "our bank",
            "supplier record",
        ],
    ),
];

/// An account as it is written out, or said to be in a file.
const GIVEN: Family = &[
    "口座番号",
    "口座名義",
    "普通預金",
    "店番",
    "支店コード",
    "銀行名",
    "account number",
    "sort code",
    "iban",
    "swift",
    "routing number",
    "account name",
    "beneficiary bank",
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
    "invoices",
    "payments",
    "payroll",
    "direct deposit",
    "gift card",
    "gift cards",
];

const SECRET: Family = &[
    "内密",
    "極秘",
    "他言無用",
    "部内にも伏せて",
    "相談は控えて",
    "伏せておいて",
    "役員と監査法人だけ",
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
        "書面の発行は行って",
        "このメールに返信",
        "本メールをもって",
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
    let variant = match new_account(subject) {
        Some(account) => {
            let pressed = !hits.is_empty();
            hits.insert(0, account);
            let given = subject
                .find_family(GIVEN)
                .or_else(|| crate::relation::any_file(subject));
            let has_account = given.is_some();
            hits.extend(given);
            match (pressed, has_account) {
                (true, _) => "new-account-pressed",
                (false, true) => "new-account-given",
                (false, false) => "new-account",
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

/// The words for a changed account.
fn new_account(subject: &Subject<'_>) -> Option<Evidence> {
    subject.find_family(NEW_ACCOUNT).or_else(|| {
        let mut changes = CHANGES.iter();
        changes.find_map(|(account, change)| subject.find_pair(account, change, 30))
    })
}
