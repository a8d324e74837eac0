//! A notice of a shared file, a document to sign, a fax or a voice message whose link is neither the named
//! service's nor the sender's.

use crate::phrases::PhraseSet;
use crate::signals::relation::{
    Borrowing, borrowing_link, foreign_links, html_file, is_colleague, shown_sender,
};
use crate::signals::web::web_links;
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
    id: "share-notice",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "Phish Scale, NIST TN 2276 (2023): mimics a work process",
        "IPA, 不審なメールの例 (ファイル共有の通知)",
    ],
};

variants! {
    enum Variant {
        BorrowedName = "borrowed-name",
        NamedService = "named-service",
        HtmlFile = "html-file",
        SignIn = "sign-in",
        WorkAccountAsked = "work-account-asked",
        LinkElsewhere = "link-elsewhere",
    }
}

/// The kinds of notice, each as words for the thing and for what was done with it.
const NOTICES: &[(PhraseSet, PhraseSet)] = &[
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
            "document room",
            "price sheet",
            "price list",
            "spreadsheet",
            "quotation",
            "drawings",
            "slides",
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
            "契約書",
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
        &[
            "署名依頼",
            "署名のご依頼",
            "署名のお願い",
            "署名の依頼",
            "押印依頼",
            "捺印依頼",
            "同意依頼",
            "合意締結",
            "書類の確認依頼",
        ],
        &["届", "受け", "書類", "契約", "期限", "確認"],
    ),
    (
        &["契約書", "覚書", "注文書", "同意書", "申込書", "書類"],
        &["署名", "電子サイン", "ご確認と押印", "締結", "合意"],
    ),
    (
        &["sent you", "has sent you", "invited you to"],
        &[
            "to sign",
            "a document",
            "an agreement",
            "a contract",
            "sign",
            "a file",
            "files",
            "a folder",
        ],
    ),
    (
        &[
            "review and sign",
            "please sign",
            "sign your",
            "document to sign",
            "ready to sign",
            "ready for signature",
            "awaiting your signature",
        ],
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
        &["ファイル", "データ", "図面", "写真", "動画"],
        &[
            "が届いています",
            "が届きました",
            "を受け取る",
            "の受け取り",
            "受取確認",
            "をお送りしました",
            "が送信されました",
            "保存期限",
            "を預かって",
            "閲覧期限",
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
const SERVICES: PhraseSet = &[
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
const SIGN_IN: &[(PhraseSet, PhraseSet)] = &[
    (
        &[
            "microsoft 365",
            "office",
            "outlook",
            "google",
            "お勤め先",
            "勤務先の",
            "所属機関の",
            "大学の",
            "職場の",
            "貴社の",
            "会社の",
            "メールアドレス",
            "メールアカウント",
            "メールサービス",
            "受取人の",
            "受信者の",
            "work e-mail",
            "work email",
            "university e-mail",
            "university email",
            "university account",
            "institutional",
            "corporate e-mail",
            "corporate email",
            "company e-mail",
            "company email",
            "business email",
            "e-mail account",
            "email account",
            "your e-mail",
            "recipient",
            "verify",
            "signing in",
            "your email",
            "your work",
            "your mailbox",
            "your office",
        ],
        &[
            "アカウントで",
            "の認証",
            "で認証",
            "を認証",
            "確認を行",
            "確認が必要",
            "確認をお願い",
            "verify",
            "verification",
            "authenticate",
            "signing in",
            "work e-mail account",
            "work email account",
            "e-mail account",
            "email account",
            "work account",
            "with your university",
            "with your work",
            "with your company",
            "with your institutional",
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

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let notices = NOTICES.iter();
    let hits: Vec<Evidence> = notices
        .filter_map(|(thing, event)| ctx.find_pair(thing, event, GAP))
        .take(3)
        .collect();
    if hits.is_empty() {
        return Outcome::of(vec![]);
    }
    Outcome::of(finding(ctx, hits).into_iter().collect())
}

fn finding(ctx: &CheckContext<'_>, mut hits: Vec<Evidence>) -> Option<Finding> {
    let links = foreign_links(ctx);
    let link = links.first();
    let sender_known = ctx.sender.is_some();
    let variant = if let Some(Borrowing { link, .. }) = borrowing_link(ctx) {
        hits.push(link.evidence(Role::Link));
        Variant::BorrowedName
    } else if let (Some(link), Some(service)) = (link, ctx.find_family(SERVICES)) {
        hits.extend([service, link.evidence(Role::Link)]);
        Variant::NamedService
    } else if let Some(file) = html_file(ctx) {
        hits.push(file);
        Variant::HtmlFile
    } else if let (Some(link), Some(words)) = (link, asks_to_sign_in(ctx)) {
        hits.extend([words, link.evidence(Role::Link)]);
        Variant::SignIn
    } else if let (Some(words), true) = (asks_to_sign_in(ctx), asks_outside(ctx)) {
        hits.push(words);
        Variant::WorkAccountAsked
    } else if let (Some(link), true) = (link, sender_known) {
        hits.push(link.evidence(Role::Link));
        Variant::LinkElsewhere
    } else {
        return None;
    };
    hits.extend(shown_sender(ctx));
    let facts = Facts {
        link: link.map_or(String::new(), |link| link.host.ascii.clone()),
    };
    Some(Finding::new(variant, &facts, hits))
}

/// Whether there is a link, and the sender is neither a colleague nor a service that everybody knows.
fn asks_outside(ctx: &CheckContext<'_>) -> bool {
    let sender = ctx.sender.as_ref();
    sender.is_some_and(|sender| {
        let host = sender.host.ascii.as_str();
        !crate::tables::is_known_service(host) && !ctx.is_partner_domain(host)
    }) && !is_colleague(ctx)
        && !web_links(ctx).is_empty()
}

/// The words that ask for the reader's own account.
pub(crate) fn asks_to_sign_in(ctx: &CheckContext<'_>) -> Option<Evidence> {
    SIGN_IN
        .iter()
        .find_map(|(account, act)| ctx.find_pair(account, act, 25))
}
