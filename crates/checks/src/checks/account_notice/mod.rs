//! A notice about the reader's own mailbox, password or account that leads to a place of neither the sender's nor
//! the reader's organisation, or that poses as the reader's own IT desk.

use crate::phrases::{PhraseSet, holds};
use crate::signals::relation::{
    Borrowing, borrowing_link, foreign_links, is_colleague, recipients, reminds_of_recipient,
    shown_sender,
};
use crate::tables::is_known_service;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "account-notice",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K1.4",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "IPA, 不審なメールの例 (メールボックスの容量、隔離通知、パスワードの期限)",
        "KIS Security, 標的型攻撃メールの見分け方, 1-4 (新しいID発行の通知)",
    ],
};

variants! {
    enum Variant {
        Posed = "posed",
        BorrowedName = "borrowed-name",
        DeskElsewhere = "desk-elsewhere",
        LinkElsewhere = "link-elsewhere",
        WorkSignIn = "work-sign-in",
        SignInAsked = "sign-in-asked",
        Words = "words",
    }
}

/// What such notices are about, each as the words for the thing and for what happens to it.
const TOPICS: &[(PhraseSet, PhraseSet)] = &[
    // storage
    (
        &[
            "メールボックス",
            "メールの容量",
            "受信ボックス",
            "受信トレイ",
            "ディスク容量",
            "ストレージ",
            "mailbox",
            "email storage",
            "mail storage",
            "email quota",
            "your inbox is",
            "your inbox has",
            "inbox storage",
            "inbox quota",
            "cloud storage",
            "webmail",
        ],
        &[
            "使用量",
            "容量",
            "上限",
            "超え",
            "いっぱい",
            "満杯",
            "保留",
            "配信されていません",
            "quota",
            "full",
            "storage",
            "limit",
            "exceeded",
            "low",
            "upgrade",
            "suspended",
            "deactivated",
            "closed",
            "validate",
            "validation",
            "verify",
            "update",
            "upgraded",
            "shut down",
        ],
    ),
    // held
    (
        &[
            "隔離",
            "受信保留",
            "未配信",
            "配信できなかった",
            "保留中の",
            "pending messages",
            "pending mails",
            "pending emails",
            "undelivered",
            "incoming messages",
            "incoming mails",
            "incoming emails",
            "messages are waiting",
            "messages held",
            "quarantine",
            "quarantined",
            "messages on hold",
            "failed delivery",
        ],
        &[
            "メッセージ",
            "メール",
            "受信トレイ",
            "解放",
            "release",
            "review",
            "messages",
            "message",
            "emails",
            "mails",
            "mailbox",
            "inbox",
            "delivered",
            "summary",
            "retrieve",
        ],
    ),
    // password
    (
        &["パスワード", "password"],
        &[
            "有効期限",
            "期限を迎え",
            "期限切れ",
            "失効",
            "継続してご利用",
            "expires",
            "expire",
            "expiry",
            "expiration",
            "expired",
            "expiring",
            "will expire",
            "is due",
            "keep",
        ],
    ),
    // second factor
    (
        &[
            "多要素認証",
            "二段階認証",
            "二要素認証",
            "認証アプリ",
            "認証基盤",
            "multi-factor",
            "two-factor",
            "mfa",
            "2fa",
            "authenticator",
        ],
        &[
            "再登録",
            "再設定",
            "設定",
            "登録",
            "移行",
            "必須",
            "有効",
            "enrol",
            "enroll",
            "re-register",
            "register",
            "setup",
            "set up",
            "required",
            "enable",
            "expired",
            "update",
        ],
    ),
    // new account
    (
        &[
            "新しいid",
            "新ユーザーid",
            "新しいアカウント",
            "新アカウント",
            "ユーザーidを発行",
            "新しいユーザーid",
            "vpnアカウント",
            "new user id",
            "new account id",
            "new login",
        ],
        &[
            "発行",
            "登録",
            "ご案内",
            "設定",
            "移行",
            "issued",
            "created",
            "activate",
            "register",
        ],
    ),
    // end of the account
    (
        &[
            "アカウント",
            "メールアドレス",
            "your account",
            "your email",
            "email account",
            "mail account",
            "your mailbox",
            "your e-mail",
        ],
        &[
            "無効化されます",
            "無効になります",
            "削除されます",
            "送受信ができなくなり",
            "受信が停止",
            "deactivated",
            "deactivation",
            "terminated",
            "disabled",
            "will be closed",
            "will be suspended",
            "blacklisted",
            "out of date",
            "outdated",
        ],
    ),
];

/// Names of the desk that writes such notices within an organisation.
const DESKS: PhraseSet = &[
    "情報システム部",
    "情報システム課",
    "情報システム室",
    "情報システム担当",
    "情シス",
    "システム管理者",
    "システム管理担当",
    "it部門",
    "ヘルプデスク",
    "サービスデスク",
    "itデスク",
    "itサポート",
    "メール管理",
    "アカウント管理",
    "サーバー管理",
    "メールサーバー",
    "ネットワーク管理",
    "it desk",
    "it department",
    "it support",
    "it service",
    "it helpdesk",
    "help desk",
    "helpdesk",
    "service desk",
    "servicedesk",
    "mail admin",
    "mail administrator",
    "email administrator",
    "system administrator",
    "server administrator",
    "webmail",
    "mail server",
    "email server",
    "mail protection",
    "mail delivery",
    "mailbox",
    "postmaster",
    "admin team",
    "it team",
    "security team",
];

/// What an employer, or a bank of firms, has its people use.
const WORK_SYSTEMS: PhraseSet = &[
    "社員番号",
    "社員id",
    "従業員番号",
    "職員番号",
    "職員証",
    "社員証",
    "給与明細",
    "賞与明細",
    "源泉徴収票",
    "年末調整",
    "勤怠",
    "経費精算",
    "交通費申請",
    "人事システム",
    "人事評価",
    "人事ポータル",
    "社内ポータル",
    "社内システム",
    "社内認証",
    "統合認証",
    "認証基盤",
    "シングルサインオン",
    "全学メール",
    "全学認証",
    "グループウェア",
    "社用メール",
    "福利厚生",
    "持株会",
    "ストレスチェック",
    "安否確認",
    "eラーニング",
    "教職員",
    "従業員の皆",
    "社員の皆",
    "社員各位",
    "職員各位",
    "があなたを招待",
    "管理者から招待",
    "ビジネスダイレクト",
    "法人ネットバンキング",
    "法人インターネットバンキング",
    "ビジネスバンキング",
    "法人カード",
    "コーポレートカード",
    "ビジネスカード",
    "ワンタイムパスワード生成機",
    "トークンの交換",
    "電子証明書の更新",
    "電子証明書の有効期限",
    "マスターユーザー",
    "利用者管理",
    "employee number",
    "employee id",
    "staff number",
    "staff id",
    "payslip",
    "payslips",
    "pay stub",
    "pay statement",
    "payroll",
    "timesheet",
    "timesheets",
    "expense claim",
    "expense claims",
    "expenses system",
    "hr portal",
    "people operations",
    "human resources",
    "staff portal",
    "employee portal",
    "benefits enrolment",
    "benefits enrollment",
    "pension portal",
    "intranet",
    "single sign-on",
    "all employees",
    "every employee",
    "all staff",
    "it service desk",
    "it helpdesk",
    "it help desk",
    "it department",
    "corporate clients",
    "corporate access",
    "corporate banking",
    "corporate card",
    "business banking",
    "business online",
    "authorised signatories",
    "authorized signatories",
    "security token",
];

/// What is held back or filled up in the reader's mailbox; said by outsiders only where they run the mail.
const HELD: PhraseSet = &[
    "隔離しました",
    "隔離された",
    "隔離されました",
    "隔離メール",
    "保留されています",
    "保留中のメール",
    "未配信のメール",
    "受信保留",
    "配信を保留",
    "quarantined",
    "quarantine",
    "held messages",
    "messages on hold",
    "pending messages",
    "undelivered messages",
];

/// Asks to come in: to sign in, register, activate, renew or confirm.
const ENTER: PhraseSet = &[
    "ログイン",
    "サインイン",
    "初回登録",
    "利用登録",
    "事前登録",
    "再登録",
    "ご登録をお願い",
    "登録をお願い",
    "登録手続",
    "登録ページ",
    "初期設定",
    "初期パスワード",
    "パスワードを設定",
    "パスワードの設定",
    "パスワードの変更をお願い",
    "有効化",
    "アクティベ",
    "本人確認",
    "認証してください",
    "認証をお願い",
    "更新手続",
    "移行手続",
    "切替手続",
    "切り替え手続",
    "解放",
    "会員ページ",
    "専用ページ",
    "マイページ",
    "通知書を",
    "sign in",
    "sign-in",
    "log in",
    "login",
    "log on",
    "activate",
    "activation",
    "register",
    "enrol",
    "enroll",
    "set your password",
    "set a password",
    "create a password",
    "confirm your",
    "verify your",
    "re-authenticate",
    "release",
    "usual password",
    "current password",
];

/// The same, as an account of some service; with [`ENTER`].
const SERVICE_ACCOUNTS: PhraseSet = &[
    "アカウントが作成",
    "アカウントを作成",
    "アカウントを発行",
    "アカウントを用意",
    "アカウントの発行",
    "idを発行",
    "idの発行",
    "idが発行",
    "新しいid",
    "新id",
    "ログインid",
    "初期パスワード",
    "ワンタイムパスワード",
    "トークン",
    "電子証明書",
    "your account has been created",
    "account was created",
    "new account",
    "new login",
    "new sign-in",
    "new sign-in method",
    "login id",
    "temporary password",
    "initial password",
];

/// Characters between the words for the thing and for what happens to it.
const GAP: usize = 40;

#[derive(Serialize)]
struct Facts {
    address: String,
    link: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let topics = TOPICS.iter();
    let hits: Vec<Evidence> = topics
        .filter_map(|(thing, event)| ctx.find_pair(thing, event, GAP))
        .collect();
    let asked = entry_asked(ctx);
    if hits.is_empty() && asked.is_none() {
        return Outcome::of(vec![]);
    }
    Outcome::of(finding(ctx, hits, asked).into_iter().collect())
}

/// The variant of a mail in a system's voice that wants the reader to come in at a link, and the words.
fn entry_asked(ctx: &CheckContext<'_>) -> Option<(Variant, Vec<Evidence>)> {
    if ctx.mail.links.is_empty() {
        return None;
    }
    let enter = ctx.find_family(ENTER)?;
    let work = [WORK_SYSTEMS, HELD];
    if let Some(system) = work.iter().find_map(|family| ctx.find_family(family)) {
        return Some((Variant::WorkSignIn, vec![system, enter]));
    }
    let account = ctx.find_family(SERVICE_ACCOUNTS)?;
    Some((Variant::SignInAsked, vec![account, enter]))
}

/// Whether the mail comes from outside the organisation of the people it was written to, and not from a service
/// that everybody knows.
fn from_outside(ctx: &CheckContext<'_>) -> bool {
    let known = |host: &str| is_known_service(host) || ctx.is_partner_domain(host);
    let sender = ctx.sender.as_ref();
    sender.is_some_and(|sender| !known(&sender.host.ascii))
        && !recipients(ctx).is_empty()
        && !is_colleague(ctx)
}

fn finding(
    ctx: &CheckContext<'_>,
    mut hits: Vec<Evidence>,
    asked: Option<(Variant, Vec<Evidence>)>,
) -> Option<Finding> {
    let topic = !hits.is_empty();
    let links = foreign_links(ctx);
    let own = own_desk(ctx);
    let known = !recipients(ctx).is_empty() && ctx.sender.is_some();
    let entry = asked.filter(|_| from_outside(ctx));
    let posed = reminds_of_recipient(ctx);
    let variant = if let Some(recipient) = posed.filter(|_| topic || entry.is_some()) {
        hits.extend(entry.into_iter().flat_map(|(_, words)| words));
        let address = &recipient.mailbox.address;
        hits.push(Evidence::header(
            Role::Recipients,
            ctx.mail,
            recipient.header,
            address,
        ));
        Variant::Posed
    } else if let (Some(Borrowing { link, .. }), true) = (borrowing_link(ctx), topic) {
        hits.push(link.evidence(Role::Link));
        Variant::BorrowedName
    } else if topic && own && known && !is_colleague(ctx) && !ctx.mail.links.is_empty() {
        Variant::DeskElsewhere
    } else if let Some((variant, words)) = entry.filter(|(v, _)| *v == Variant::WorkSignIn) {
        hits.extend(words);
        variant
    } else if let (Some(link), true) = (links.first(), topic && ctx.sender.is_some()) {
        hits.push(link.evidence(Role::Link));
        Variant::LinkElsewhere
    } else if let Some((variant, words)) = entry_asked(ctx).filter(|_| from_outside(ctx)) {
        hits.extend(words);
        variant
    } else if topic && ctx.sender.is_none() && (hits.len() > 1 || own) {
        Variant::Words
    } else {
        return None;
    };
    hits.extend(shown_sender(ctx));
    let facts = Facts {
        address: ctx
            .sender
            .as_ref()
            .map_or(String::new(), |s| s.mailbox.address.clone()),
        link: links
            .first()
            .map_or(String::new(), |link| link.host.ascii.clone()),
    };
    Some(Finding::new(variant, &facts, hits))
}

/// Whether the mail calls itself one of the reader's own IT desk, or of a mail system.
fn own_desk(ctx: &CheckContext<'_>) -> bool {
    let name = ctx
        .sender
        .as_ref()
        .map_or("", |sender| sender.mailbox.name.as_str());
    DESKS.iter().any(|desk| holds(name, desk)) || ctx.find_family(DESKS).is_some()
}
