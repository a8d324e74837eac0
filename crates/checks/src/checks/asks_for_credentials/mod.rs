//! Asks for a password, card number or the like, with a way to hand it over.

use crate::phrases::PhraseSet;
use crate::signals::relation::{foreign_links, html_file};
use crate::signals::web::web_links;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, variants,
};
use miwake_mail::{Place, View};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "asks-for-credentials",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K1.4",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-4 (認証情報の入力を要求)",
        "フィッシング対策協議会, フィッシング対策ガイドライン",
    ],
};

variants! {
    enum Variant {
        PasswordField = "password-field",
        WorkAccount = "work-account",
        Secret = "secret",
        Account = "account",
    }
}

/// What is asked to be confirmed or brought up to date.
const ACCOUNT: PhraseSet = &[
    "アカウントの確認",
    "アカウントを確認",
    "アカウント確認",
    "確認用アカウント",
    "アカウントの更新",
    "アカウントを更新",
    "アカウント情報の更新",
    "アカウント情報を更新",
    "アカウントの認証",
    "アカウントを検証",
    "個人情報を更新",
    "個人情報を確認",
    "個人情報の確認",
    "お客様情報の確認",
    "お客様情報の更新",
    "お客さま情報の確認",
    "お客さま情報の更新",
    "登録情報の更新",
    "登録情報を更新",
    "情報を更新してください",
    "情報を更新する",
    "情報を再確認",
    "支払い方法の更新",
    "支払い方法の情報を更新",
    "支払い方法を更新",
    "お支払い情報を更新",
    "お支払い情報の更新",
    "カード情報の更新",
    "カード情報を更新",
    "カード情報を再",
    "ご利用確認",
    "利用確認にご協力",
    "ご本人確認",
    "本人確認の",
    "本人認証",
    "再認証",
    "認証を完了",
    "制限を解除",
    "利用制限の解除",
    "verify your account",
    "verify your identity",
    "verify your email",
    "verify your information",
    "verify your mailbox",
    "confirm your account",
    "confirm your identity",
    "confirm your information",
    "confirm your email",
    "confirm your password",
    "update your account",
    "update your information",
    "update your payment",
    "update your billing",
    "update your details",
    "validate your",
    "re-validate",
    "revalidate",
    "reactivate your",
    "restore your account",
    "restore access",
    "unlock your account",
    "keep same password",
    "keep your password",
    "keep current password",
    "keep my password",
    "retain your password",
];

/// What is to be handed over.
const SECRETS: &[PhraseSet] = &[
    // sign-in
    &[
        "ログインして",
        "ログインはこちら",
        "ログインへ",
        "ログイン操作",
        "サインインして",
        "idとパスワード",
        "ログインid",
        "ユーザーid",
        "login to your",
        "log in to your",
        "log into your",
        "sign in to your",
        "sign into your",
        "click here to login",
        "click here to log in",
        "username",
        "user id",
    ],
    // password
    &["パスワード", "password", "passcode"],
    // card
    &[
        "カード番号",
        "クレジットカード情報",
        "クレジットカードが",
        "カード情報",
        "カードのご利用",
        "セキュリティコード",
        "card number",
        "credit card details",
        "card details",
        "cvv",
    ],
    // pin
    &[
        "暗証番号",
        "ワンタイムパスワード",
        "認証コード",
        "確認コード",
        "合言葉",
        "pin code",
        "one-time password",
        "security code",
        "recovery phrase",
        "seed phrase",
    ],
    // number
    &[
        "マイナンバー",
        "個人番号",
        "口座番号",
        "口座情報",
        "運転免許証",
        "social security number",
        "bank account number",
        "bank details",
    ],
];

/// The reader's own mail or work account, or bank key, and words for handing it over.
const WORK_ACCOUNT: &[(PhraseSet, PhraseSet)] = &[
    (
        &[
            "メールアドレスのパスワード",
            "メールのパスワード",
            "メールのidとパスワード",
            "普段お使いのメール",
            "いつものパスワード",
            "現在のパスワード",
            "現在のメールアドレスとパスワード",
            "windowsのパスワード",
        ],
        &["入力", "確認", "サインイン", "ログイン", "お尋ね", "ご記入"],
    ),
    (
        &["お勤め先", "貴社", "会社"],
        &[
            "microsoft 365",
            "microsoftアカウント",
            "googleアカウント",
            "office 365",
            "アカウントでご本人確認",
            "アカウントで本人確認",
        ],
    ),
    (
        &["契約者番号", "インターネットバンキング"],
        &["暗証番号", "パスワード", "ワンタイムパスワード"],
    ),
    (
        &[
            "confirm",
            "sign in",
            "log in",
            "login",
            "verify",
            "authenticate",
            "enter",
            "prompted for",
            "ask for",
            "asks for",
        ],
        &[
            "mailbox password",
            "email password",
            "e-mail password",
            "email and password",
            "email and your password",
            "email address and password",
            "windows administrator",
            "administrator account",
            "office sign-in",
            "office 365 password",
            "microsoft 365 account",
            "work password",
            "email credentials",
            "webmail password",
        ],
    ),
];

/// The two halves of the key to a firm's bank account, asked for together.
const BANK_KEY: PhraseSet = &[
    "契約者番号と暗証番号",
    "契約者番号・暗証番号",
    "契約者番号及び暗証番号",
    "契約者番号と確認暗証番号",
];

/// Asks to write something in. Without "お願い": notices that say what will never be asked for use that.
const ENTER: PhraseSet = &[
    "をご入力ください",
    "をご入力下さい",
    "を入力してください",
    "を入力して下さい",
    "をご記入ください",
    "をご返信ください",
    "を返信してください",
    "を入力の上",
    "をご入力の上",
    "enter your",
    "provide your",
    "submit your",
    "reply with your",
    "send us your",
    "ask for your",
    "ask you for your",
];

/// Families of [`SECRETS`] that are enough when the mail asks to write them in, sign-in not counted:
/// the password of an attached file, or of one shop, is one.
const ENOUGH_SECRETS: usize = 2;

/// Words that stand for a link when the link itself was not copied.
const LINK_WORDS: PhraseSet = &[
    "こちらをクリック",
    "ここをクリック",
    "はこちら",
    "下記のリンク",
    "以下のリンク",
    "下記リンク",
    "下記url",
    "下記のurl",
    "以下のurl",
    "以下へアクセス",
    "下記へアクセス",
    "click here",
    "click below",
    "link below",
    "button below",
    "following link",
];

#[derive(Serialize)]
struct Facts {
    families: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let mut findings: Vec<Finding> = password_fields(ctx)
        .map(|field| Finding::new(Variant::PasswordField, &Facts { families: 1 }, vec![field]))
        .collect();
    findings.extend(asked_in_words(ctx));
    if findings.is_empty() && !can_hand_over(ctx) {
        return Outcome::NotApplicable(NotApplicable::NoLinks);
    }
    Outcome::of(findings)
}

fn asked_in_words(ctx: &CheckContext<'_>) -> Option<Finding> {
    if !can_hand_over(ctx) {
        return None;
    }
    if let Some(found) = work_account(ctx) {
        return Some(found);
    }
    let account = ctx.find_family(ACCOUNT);
    let secrets = ctx.find_families(SECRETS);
    let variant = if account.is_some() && secrets.is_empty() {
        Variant::Account
    } else {
        Variant::Secret
    };
    let asked = account.or_else(|| asked_to_enter(ctx))?;
    let facts = Facts {
        families: 1 + secrets.len(),
    };
    let hits = std::iter::once(asked).chain(secrets).collect();
    Some(Finding::new(variant, &facts, hits))
}

/// The reader's account is asked for by a page that is not the sender's, or by a file.
fn work_account(ctx: &CheckContext<'_>) -> Option<Finding> {
    let mut pairs = WORK_ACCOUNT.iter();
    let words = pairs.find_map(|(account, act)| ctx.find_pair(account, act, 40))?;
    let way = html_file(ctx).or_else(|| {
        let links = foreign_links(ctx);
        let link = links.first().map(|link| link.evidence(Role::Link));
        // No bank asks for these on any page that a mail links to.
        let bank = ctx.find_pair(BANK_KEY, &["確認", "入力"], 25).is_some();
        let any = || web_links(ctx).into_iter().next();
        link.or_else(|| any().filter(|_| bank).map(|link| link.evidence(Role::Link)))
    })?;
    Some(Finding::new(
        Variant::WorkAccount,
        &Facts { families: 1 },
        vec![words, way],
    ))
}

/// The words that ask to write in several secrets.
fn asked_to_enter(ctx: &CheckContext<'_>) -> Option<Evidence> {
    let secrets = SECRETS.iter().skip(1);
    let found = secrets.filter(|family| ctx.find_family(family).is_some());
    (found.count() >= ENOUGH_SECRETS).then(|| ctx.find_family(ENTER))?
}

/// Whether there is a link, a form or a file, or words that point at a link.
fn can_hand_over(ctx: &CheckContext<'_>) -> bool {
    !ctx.mail.links.is_empty()
        || !ctx.mail.attachments.is_empty()
        || ctx.find_family(LINK_WORDS).is_some()
}

/// Password fields in the mail's own HTML.
fn password_fields<'a>(ctx: &'a CheckContext<'_>) -> impl Iterator<Item = Evidence> + 'a {
    let parts = ctx.mail.parts.iter().enumerate();
    parts
        .filter_map(|(index, part)| {
            let html = part.html.as_ref()?;
            let form = html.forms.iter().find(|form| form.password)?;
            let place = Place {
                part: index,
                view: View::Html,
                range: form.source.clone(),
            };
            let quote = html.source.get(form.source.clone()).unwrap_or("");
            Some(Evidence::body(Role::Shown, &place, quote))
        })
        .take(1)
}
