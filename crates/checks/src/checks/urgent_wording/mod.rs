//! Words that hurry and frighten the reader, counted by what they say.

use crate::phrases::PhraseSet;
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Status,
    variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "urgent-wording",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1 (「緊急」「重要」など目にひく文言)",
        "Phish Scale, NIST TN 2276 (2023): cues of urgency and threat",
    ],
};

variants! {
    enum Variant {
        Three = "three",
        Two = "two",
    }
}

/// Families, each with the phrases seen most in fraud; single words that business mail uses daily
/// stand together in the first one, so that they count once.
const FAMILIES: &[PhraseSet] = &[
    // urgent
    &[
        "緊急",
        "【重要】",
        "[重要]",
        "<重要>",
        "重要なお知らせ",
        "重要なお願い",
        "至急",
        "最終通知",
        "最終警告",
        "最終のお知らせ",
        "今すぐ",
        "直ちに",
        "ただちに",
        "早急に",
        "urgent",
        "immediate action",
        "action required",
        "act now",
        "final notice",
        "final warning",
        "final reminder",
        "last warning",
        "important notice",
        "security alert",
    ],
    // deadline
    &[
        "24時間以内",
        "お手続きがない場合",
        "手続きが完了しない場合",
        "ご入力が無い場合",
        "ご入力がない場合",
        "24時間前",
        "48時間以内",
        "72時間以内",
        "12時間以内",
        "1営業日以内",
        "期限が過ぎ",
        "期限切れとなり",
        "有効期限が切れ",
        "までにご記入",
        "ご回答をいただけない場合",
        "確認がない場合",
        "ご確認いただけない場合",
        "更新されない場合",
        "within 12 hours",
        "within 24 hours",
        "within 48 hours",
        "within 72 hours",
        "in the next 24 hours",
        "in the next 48 hours",
        "before it expires",
        "will expire today",
        "expires today",
        "will expire soon",
        "failure to comply",
        "failure to do so",
        "failure to verify",
        "failure to update",
    ],
    // loss
    &[
        "アカウントを停止",
        "アカウントは停止",
        "アカウントが停止",
        "アカウントの停止",
        "アカウント停止",
        "アカウントがロック",
        "アカウントをロック",
        "アカウントは一時",
        "永久ロック",
        "口座を凍結",
        "口座が凍結",
        "口座は凍結",
        "凍結となり",
        "アカウントを凍結",
        "アカウントが凍結",
        "利用停止",
        "利用を停止",
        "利用が停止",
        "利用制限",
        "利用を一部制限",
        "利用を制限",
        "機能が制限",
        "取引を制限",
        "取引が制限",
        "カードを停止",
        "強制解約",
        "強制退会",
        "自動退会",
        "退会手続きをとらせて",
        "差し押さえ",
        "差押",
        "法的措置",
        "法的手続き",
        "account has been suspended",
        "account is suspended",
        "account will be suspended",
        "account has been locked",
        "account is locked",
        "account will be locked",
        "account has been limited",
        "account has been restricted",
        "account will be restricted",
        "account has been disabled",
        "account will be disabled",
        "account will be closed",
        "account will be deleted",
        "account will be terminated",
        "account will be deactivated",
        "account suspension",
        "account termination",
        "suspend your account",
        "lose access",
        "legal action",
        "mailbox is full",
        "mailbox is almost full",
        "mailbox will be",
        "deactivate your",
        "password expires",
        "password will expire",
        "password has expired",
        "password is about to expire",
        "password is set to expire",
    ],
    // break-in
    &[
        "不正アクセス",
        "不正利用",
        "不正ログイン",
        "不正な取引",
        "不正行為",
        "異常なログイン",
        "異常ログイン",
        "異常なアクセス",
        "異常な取引",
        "異常なアクティビティ",
        "異常が検出",
        "異常を検出",
        "第三者による",
        "第三者に利用",
        "通常と異なる",
        "いつもと異なる",
        "身に覚えのない",
        "新しいデバイスから",
        "新しい端末から",
        "ご本人様のご利用かどうか",
        "本人の利用かどうか",
        "unusual sign-in",
        "unusual sign in",
        "unusual login",
        "unusual activity",
        "suspicious activity",
        "suspicious login",
        "suspicious sign-in",
        "unauthorized access",
        "unauthorized login",
        "unauthorized transaction",
        "unauthorized activity",
        "unrecognized device",
        "someone tried to",
        "security breach",
    ],
];

#[derive(Serialize)]
struct Facts {
    families: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let hits = ctx.find_families(FAMILIES);
    let variant = match hits.len() {
        0 | 1 => return Outcome::of(vec![]),
        2 => Variant::Two,
        _ => Variant::Three,
    };
    let facts = Facts {
        families: hits.len(),
    };
    Outcome::of(vec![Finding::new(variant, &facts, hits)])
}
