//! A new bank account to pay into, or a payment to be made fast and in silence.

use crate::phrases::PhraseSet;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NoFacts, Outcome,
    Requirement, Status, variants,
};

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "payment-change",
    group: Group::Text,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Text],
    attacks: &[Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "Acmos, 標的型攻撃メール対策 (日本航空の事例, 2017)",
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
    ],
};

variants! {
    enum Variant {
        NewAccountPressed = "new-account-pressed",
        NewAccountGiven = "new-account-given",
        NewAccount = "new-account",
        SecretPayment = "secret-payment",
    }
}

const NEW_ACCOUNT: PhraseSet = &[
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

/// The account to pay into, as partners name it. "口座" alone is in every notice of a debit.
const PAYEE: PhraseSet = &[
    "振込先",
    "振込み先",
    "振り込み先",
    "振込口座",
    "お振込口座",
    "入金口座",
    "入金先",
    "送金先",
    "送金口座",
    "支払先口座",
    "支払先の口座",
    "支払口座",
    "受取口座",
    "受け取り口座",
    "受領口座",
    "支払先",
    "支払い先",
    "弊社口座",
    "弊社の口座",
    "当社口座",
    "当方の口座",
    "法人口座",
    "取引銀行",
    "取引口座",
    "メインバンク",
];

/// What happens to it.
const CHANGED: PhraseSet = &[
    "変更",
    "訂正",
    "誤り",
    "誤記",
    "改め",
    "新口座",
    "新しい口座",
    "新しく",
    "移管",
    "移し",
    "移り",
    "移行",
    "切り替え",
    "切り替わ",
    "切替",
    "差し替え",
    "差替",
    "更新",
    "変わりま",
    "変わって",
    "変えて",
    "分けま",
    "別の口座",
    "別口座",
    "間違",
    "古い口座",
    "旧口座",
];

/// Why, this time, another account is to be used.
const REASONS: PhraseSet = &[
    "監査",
    "凍結",
    "使えな",
    "使用できな",
    "利用できな",
    "動かせ",
    "受けられ",
    "受け取れ",
    "入金できな",
    "一時的",
    "停止",
    "制限",
    "解約",
    "閉鎖",
    "統合",
    "印鑑",
    "名義変更",
    "新しく",
    "新規",
    "新設",
    "開設",
    "移転",
    "関連会社",
    "関係会社",
    "子会社",
    "グループ会社",
    "親会社",
    "海外法人",
    "代理店",
    "今月分から",
    "今回から",
    "今回は",
    "今回のみ",
    "今回だけ",
    "今回分",
    "次回から",
    "次回分から",
    "今後は",
    "以後は",
    "従来の",
    "これまでの",
    "前の口座",
    "いつもの口座",
    "ではなく",
];

/// An account, as the place to send money to.
const INTO: PhraseSet = &[
    "口座へ",
    "口座に",
    "口座宛",
    "口座あて",
    "口座にて",
    "口座をお使い",
    "口座をご利用",
    "口座でお願い",
];

/// The account to pay into in English.
const DETAILS: PhraseSet = &[
    "business banking",
    "bank account",
    "bank details",
    "banking details",
    "banking information",
    "bank information",
    "bank instructions",
    "banking instructions",
    "remittance details",
    "remittance information",
    "remittance instructions",
    "remittance account",
    "wire instructions",
    "wiring instructions",
    "payment instructions",
    "our payment details",
    "settlement account",
    "settlement instructions",
    "beneficiary",
    "receiving account",
    "receivables account",
    "collection account",
    "account details",
    "our account",
    "our bank",
    "our bankers",
    "iban",
    "payee details",
    "supplier record",
    "vendor record",
];

/// What happens to it, before it is named.
const NEW_DETAILS: PhraseSet = &[
    "moved",
    "changed",
    "updated",
    "change",
    "changing",
    "update",
    "new",
    "switched",
    "switching",
    "different",
    "replace",
    "replaced",
    "replacing",
    "revised",
    "revise",
    "amended",
    "amend",
    "corrected",
    "alternative",
    "alternate",
    "another",
    "instead",
    "no longer use",
    "stop using",
    "please disregard",
    "audit of",
];

/// What happens to it, after it is named.
const DETAILS_CHANGED: PhraseSet = &[
    "has changed",
    "have changed",
    "has been changed",
    "have been changed",
    "has moved",
    "have moved",
    "were updated",
    "have been updated",
    "has been updated",
    "changed",
    "under audit",
    "being audited",
    "is frozen",
    "on hold",
    "is being closed",
    "has been closed",
    "no longer",
    "cannot receive",
    "can't receive",
    "unable to receive",
    "instead of",
    "instead",
    "rather than",
    "ignore the",
    "disregard",
    "with effect from",
];

/// The account to pay into, and words for its changing; both within a few words, either first.
const CHANGES: &[(PhraseSet, PhraseSet)] = &[
    (PAYEE, CHANGED),
    (CHANGED, PAYEE),
    (REASONS, INTO),
    (
        &["新口座", "新しい口座", "新しい口"],
        &[
            "お振込",
            "振り込",
            "振込",
            "お支払",
            "ご入金",
            "送金",
            "入金",
        ],
    ),
    (NEW_DETAILS, DETAILS),
    (DETAILS, DETAILS_CHANGED),
];

/// Characters between the account and its changing.
const GAP: usize = 36;

/// An account as it is written out, or said to be in a file.
const GIVEN: PhraseSet = &[
    "口座番号",
    "口座名義",
    "普通預金",
    "当座預金",
    "支店普通",
    "支店当座",
    "営業部普通",
    "口座名",
    "名義人",
    "account no",
    "iban",
    "店番",
    "支店コード",
    "銀行名",
    "account number",
    "sort code",
    "swift",
    "bic",
    "routing number",
    "account name",
    "beneficiary bank",
];

const MONEY: PhraseSet = &[
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
    "wire",
    "transfer",
    "remit",
    "remittance",
    "deposit",
    "deposits",
    "pay",
    "手付金",
    "保証金",
    "請求",
    "出来高",
    "インボイス",
    "iban",
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

const SECRET: PhraseSet = &[
    "内密",
    "社外秘",
    "部外秘",
    "内々に",
    "内々で",
    "ご内聞",
    "伏せておいてください",
    "伏せてください",
    "口外しないで",
    "口外なさら",
    "他の社員には",
    "ほかの社員には",
    "関係者限り",
    "当事者限り",
    "まだ公表",
    "公表まで",
    "公表前",
    "発表まで",
    "発表前",
    "ここだけの話",
    "keep this to yourself",
    "keep it to yourself",
    "keep this quiet",
    "not to be shared",
    "do not mention this",
    "don't mention this",
    "do not share this with",
    "don't share this with",
    "has not been announced",
    "not yet public",
    "until it is announced",
    "until the announcement",
    "utmost discretion",
    "complete discretion",
    "between you and me",
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

const PRESSED: &[PhraseSet] = &[
    // hurry
    &[
        "至急",
        "大至急",
        "明日まで",
        "明日中",
        "明朝まで",
        "午前中に",
        "午後3時まで",
        "15時まで",
        "このあとすぐ",
        "すぐに手配",
        "today",
        "this afternoon",
        "by close of business",
        "by noon",
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
        "電話がつなが",
        "電話はつなが",
        "電話が不調",
        "電話が先週から",
        "折り返しがつなが",
        "つながらない",
        "つながりにくい",
        "出張中のため",
        "移動中のため",
        "機内",
        "連絡はメール",
        "メールでお願い",
        "メールにてお願い",
        "my phone",
        "phone is down",
        "phones are down",
        "line is down",
        "travelling",
        "traveling",
        "boarding",
        "unreachable by phone",
        "by email only",
        "by e-mail only",
        "email is best",
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

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let (Some(money), secret) = (ctx.find_family(MONEY), ctx.find_family(SECRET)) else {
        return Outcome::of(vec![]);
    };
    let mut hits: Vec<Evidence> = ctx.find_families(PRESSED);
    let secrecy = secret.is_some();
    hits.extend(secret);
    let variant = match new_account(ctx) {
        Some(account) => {
            let pressed = !hits.is_empty();
            hits.insert(0, account);
            let given = ctx
                .find_family(GIVEN)
                .or_else(|| crate::signals::relation::any_file(ctx));
            let has_account = given.is_some();
            hits.extend(given);
            match (pressed, has_account) {
                (true, _) => Variant::NewAccountPressed,
                (false, true) => Variant::NewAccountGiven,
                (false, false) => Variant::NewAccount,
            }
        }
        // Secrecy and one more sign; either alone is everyday business.
        None if secrecy && hits.len() > 1 => {
            hits.insert(0, money);
            Variant::SecretPayment
        }
        None => return Outcome::of(vec![]),
    };
    Outcome::of(vec![Finding::new(variant, &NoFacts {}, hits)])
}

/// The words for a changed account.
fn new_account(ctx: &CheckContext<'_>) -> Option<Evidence> {
    ctx.find_family(NEW_ACCOUNT).or_else(|| {
        let mut changes = CHANGES.iter();
        changes.find_map(|(account, change)| ctx.find_pair(account, change, GAP))
    })
}
