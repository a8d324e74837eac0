//! A notice of a shared file, a document to sign, a fax or a voice message whose link is neither the named
//! service's nor the sender's.

use crate::relation::{borrowing_link, foreign_links, html_file, shown_sender};
use crate::words::Family;
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
    id: "share-notice",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Need::Body],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::Malware],
    status: Status::Stable,
    variants: &[
        "borrowed-name",
        "named-service",
        "html-file",
        "sign-in",
        "link-elsewhere",
    ],
    references: &[
        "Phish Scale, NIST TN 2276 (2023): mimics a work process",
        "IPA, 不審なメールの例 (ファイル共有の通知)",
    ],
};

/// The kinds of notice, each as words for the thing and for what was done with it.
const NOTICES: &[(Family, Family)] = &[
    // file
    (
        &[
            "ファイル",
            "フォルダー",
            "フォルダ",
            "資料",
            "文書",
            "議事録",
            "pdf",
            "docx",
            "xlsx",
            "契約書",
        ],
        &[
            "を共有しました",
            "が共有され",
            "共有されました",
            "を共有いただ",
            "共有フォルダ",
            "共有リンク",
            "閲覧できます",
            "置きました",
            "置いております",
        ],
    ),
    (
        &["資料置き場", "共有フォルダー", "共有フォルダ", "次の場所に"],
        &["http", "置きました", "置いて", "ご確認", "ご覧"],
    ),
    (
        &["shared", "sent", "share", "put", "uploaded"],
        &[
            "a file with you",
            "a document with you",
            "files with you",
            "documents with you",
            "the file with you",
            "a folder with you",
            "you a document",
            "you a file",
            "a secure document",
            "shared area",
            "shared folder",
            "shared drive",
            "a file",
            "a document",
            "document for you",
        ],
    ),
    (
        &[
            "document",
            "file",
            "documents",
            "folder",
            "invoice",
            "proposal",
        ],
        &[
            "has been shared",
            "was shared",
            "shared with you",
            "have been shared",
            "is shared",
        ],
    ),
    // signature
    (
        &[
            "docusign",
            "adobe sign",
            "電子署名",
            "電子契約",
            "e-signature",
            "esignature",
            "signature",
        ],
        &[
            "署名",
            "ご署名",
            "review and sign",
            "sign the document",
            "sign document",
            "requested",
            "required",
            "completed",
            "is ready",
            "review document",
        ],
    ),
    (
        &["review and sign", "please sign", "sign your"],
        &["document", "documents", "agreement", "contract", "attached"],
    ),
    // voice
    (
        &[
            "留守番電話",
            "留守電",
            "ボイスメール",
            "ボイスメッセージ",
            "音声メッセージ",
            "voicemail",
            "voice mail",
            "voice message",
            "voice-mail",
            "missed call",
            "audio message",
        ],
        &[
            "届", "受信", "再生", "件", "new", "received", "listen", "play", "from", "duration",
            "caller", "left", "you have", "message",
        ],
    ),
    // fax
    (
        &["fax", "efax", "ファックス", "ファクス"],
        &[
            "を受信しました",
            "が届き",
            "受信した",
            "受信通知",
            "received",
            "new fax",
            "message",
            "pages",
            "page",
            "document",
        ],
    ),
    // transfer
    (
        &["ファイル", "データ"],
        &[
            "が届いています",
            "をお預かり",
            "受け取り期限",
            "お受け取りください",
            "ダウンロード期限",
            "保存期間",
        ],
    ),
    (
        &["scanned", "scan from", "encrypted", "secure", "protected"],
        &["document", "message", "file", "attachment", "from"],
    ),
];

/// Services that such notices name, with the words.
const SERVICES: Family = &[
    "onedrive",
    "sharepoint",
    "microsoft 365",
    "office 365",
    "office365",
    "google drive",
    "googleドライブ",
    "google docs",
    "googleドライブ",
    "dropbox",
    "docusign",
    "adobe sign",
    "adobe acrobat",
    "wetransfer",
    "box.com",
    "クラウドサイン",
    "ギガファイル便",
    "firestorage",
    "microsoft teams",
    "excel online",
    "cloudsign",
];

/// Words by which the reader is told to sign in to see it.
const SIGN_IN: &[(Family, Family)] = &[
    (
        &[
            "microsoft 365",
            "office",
            "outlook",
            "google",
            "お勤め先",
            "貴社の",
            "会社の",
            "メールアドレス",
            "your email",
            "your work",
            "your mailbox",
            "your office",
        ],
        &[
            "アカウントで",
            "サインイン",
            "ログイン",
            "本人確認",
            "sign-in",
            "sign in",
            "login",
            "log in",
            "password",
            "credentials",
        ],
    ),
    (
        &[
            "sign in with",
            "log in with",
            "login with",
            "authenticate with",
            "sign-in with",
        ],
        &[
            "microsoft",
            "office",
            "email",
            "e-mail",
            "mailbox",
            "work account",
            "outlook",
        ],
    ),
];

/// Characters between the words.
const GAP: usize = 40;

#[derive(Serialize)]
struct Facts {
    link: String,
}

fn detect(subject: &Subject<'_>) -> Outcome {
    let notices = NOTICES.iter();
    let hits: Vec<Evidence> = notices
        .filter_map(|(thing, event)| subject.find_pair(thing, event, GAP))
        .take(3)
        .collect();
    if hits.is_empty() {
        return subject.text_outcome(vec![]);
    }
    subject.text_outcome(finding(subject, hits).into_iter().collect())
}

fn finding(subject: &Subject<'_>, mut hits: Vec<Evidence>) -> Option<Finding> {
    let links = foreign_links(subject);
    let link = links.first();
    let sender_known = subject.sender.is_some();
    let variant = if let Some((link, _)) = borrowing_link(subject) {
        hits.push(link.evidence(Role::Link));
        "borrowed-name"
    } else if let (Some(link), Some(service)) = (link, subject.find_family(SERVICES)) {
        hits.extend([service, link.evidence(Role::Link)]);
        "named-service"
    } else if let Some(file) = html_file(subject) {
        hits.push(file);
        "html-file"
    } else if let (Some(link), Some(words)) = (link, asks_to_sign_in(subject)) {
        hits.extend([words, link.evidence(Role::Link)]);
        "sign-in"
    } else if let (Some(link), true) = (link, sender_known) {
        hits.push(link.evidence(Role::Link));
        "link-elsewhere"
    } else {
        return None;
    };
    hits.extend(shown_sender(subject));
    let facts = Facts {
        link: link.map_or(String::new(), |link| link.host.ascii.clone()),
    };
    Some(Finding::new(variant, &facts, hits))
}

/// The words that ask for the reader's own account.
pub(crate) fn asks_to_sign_in(subject: &Subject<'_>) -> Option<Evidence> {
    SIGN_IN
        .iter()
        .find_map(|(account, act)| subject.find_pair(account, act, 25))
}
