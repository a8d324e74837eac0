//! A notice about the reader's own mailbox, password or account that leads to a place of neither the sender's nor
//! the reader's organisation, or that poses as the reader's own IT desk.

use crate::relation::{
    borrowing_link, foreign_links, is_colleague, recipients, reminds_of_recipient, shown_sender,
};
use crate::words::{Family, holds};
use crate::{
    Attack, Check, Evidence, Finding, Group, Kind, Meta, Need, Outcome, Role, Status, Subject,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "account-notice",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K1.4",
    needs: &[Need::Body],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: &[
        "posed",
        "borrowed-name",
        "desk-elsewhere",
        "link-elsewhere",
        "words",
    ],
    references: &[
        "IPA, 不審なメールの例 (メールボックスの容量、隔離通知、パスワードの期限)",
        "KIS Security, 標的型攻撃メールの見分け方, 1-4 (新しいID発行の通知)",
    ],
};

/// What such notices are about, each as the words for the thing and for what happens to it.
const TOPICS: &[(Family, Family)] = &[
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
            "inbox",
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
const DESKS: Family = &[
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

/// Characters between the words for the thing and for what happens to it.
const GAP: usize = 40;

#[derive(Serialize)]
struct Facts {
    address: String,
    link: String,
}

fn detect(subject: &Subject<'_>) -> Outcome {
    let topics = TOPICS.iter();
    let hits: Vec<Evidence> = topics
        .filter_map(|(thing, event)| subject.find_pair(thing, event, GAP))
        .collect();
    if hits.is_empty() {
        return subject.text_outcome(vec![]);
    }
    subject.text_outcome(finding(subject, hits).into_iter().collect())
}

fn finding(subject: &Subject<'_>, mut hits: Vec<Evidence>) -> Option<Finding> {
    let links = foreign_links(subject);
    let own = own_desk(subject);
    let known = !recipients(subject).is_empty() && subject.sender.is_some();
    let variant = if let Some(recipient) = reminds_of_recipient(subject) {
        let address = &recipient.mailbox.address;
        hits.push(Evidence::header(
            Role::Recipients,
            subject.mail,
            recipient.header,
            address,
        ));
        "posed"
    } else if let Some((link, _)) = borrowing_link(subject) {
        hits.push(link.evidence(Role::Link));
        "borrowed-name"
    } else if own && known && !is_colleague(subject) && !subject.mail.links.is_empty() {
        "desk-elsewhere"
    } else if let (Some(link), true) = (links.first(), subject.sender.is_some()) {
        hits.push(link.evidence(Role::Link));
        "link-elsewhere"
    } else if subject.sender.is_none() && (hits.len() > 1 || own) {
        "words"
    } else {
        return None;
    };
    hits.extend(shown_sender(subject));
    let facts = Facts {
        address: subject
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
fn own_desk(subject: &Subject<'_>) -> bool {
    let name = subject
        .sender
        .as_ref()
        .map_or("", |sender| sender.mailbox.name.as_str());
    DESKS.iter().any(|desk| holds(name, desk)) || subject.find_family(DESKS).is_some()
}
