//! A request in a superior's name: a private channel, gift cards, the list of the staff, "are you at your desk".

use crate::phrases::{PhraseSet, holds};
use crate::signals::relation::{is_colleague, reminds_of_recipient, shown_sender};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NoFacts, Outcome,
    Requirement, Role, Status, variants,
};
use miwake_address::{Host, free_mail, same_organisation};
use miwake_mail::AddressRole;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "boss-request",
    group: Group::Text,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Text],
    attacks: &[Attack::BusinessEmail, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
        "警察庁, 社長等をかたりSNSグループの作成を求めるメール (2025)",
    ],
};

variants! {
    enum Variant {
        Posed = "posed",
        PrivateChannel = "private-channel",
        GiftCards = "gift-cards",
        StaffData = "staff-data",
        AtDesk = "at-desk",
    }
}

/// A channel that the organisation does not see.
const CHANNEL: &[(PhraseSet, PhraseSet)] = &[
    (
        &[
            "lineグループ",
            "lineのグループ",
            "ライングループ",
            "グループline",
            "チャットグループ",
            "wechatグループ",
        ],
        &["作成", "作って", "立ち上げ", "qrコード", "招待"],
    ),
    (
        &["qrコード", "二次元コード"],
        &[
            "返信で",
            "に返信",
            "を返信",
            "返信して",
            "を送って",
            "をお送りください",
        ],
    ),
    (
        &["line", "ライン", "telegram", "whatsapp"],
        &[
            "友だち追加",
            "友達追加",
            "友だちに追加",
            "idを教えて",
            "idを送って",
            "グループを",
            "アカウントを教えて",
        ],
    ),
    (
        &[
            "send me your",
            "give me your",
            "text me your",
            "reply with your",
            "share your",
            "i need your",
            "drop your",
        ],
        &[
            "cell",
            "mobile",
            "phone number",
            "whatsapp",
            "personal number",
            "cell number",
            "personal email",
        ],
    ),
    (
        &["whatsapp", "telegram", "signal"],
        &["group", "number", "message me", "text me", "contact me"],
    ),
];

/// Money that nobody can call back.
const GIFT: &[(PhraseSet, PhraseSet)] = &[
    (
        &[
            "gift card",
            "gift cards",
            "itunes card",
            "steam card",
            "amazon card",
            "google play card",
            "ギフトカード",
            "ギフト券",
            "プリペイドカード",
            "電子マネー",
        ],
        &[
            "scratch",
            "the codes",
            "codes on the back",
            "pictures",
            "photos",
            "surprise",
            "reimburse",
            "買って",
            "購入",
            "番号",
            "コード",
            "写真",
            "would do",
        ],
    ),
    (
        &[
            "can you buy",
            "could you buy",
            "to buy",
            "please buy",
            "you buy",
            "can you purchase",
            "could you purchase",
            "to purchase",
            "please purchase",
            "you purchase",
            "you get",
            "get some",
            "get a few",
            "get the",
            "get me",
            "can you get",
            "can you pick up",
            "to pick up",
            "need you to get",
            "thought of",
            "surprise",
            "購入",
            "買って",
        ],
        &[
            "gift card",
            "gift cards",
            "itunes",
            "steam card",
            "ギフトカード",
            "ギフト券",
            "プリペイドカード",
            "電子マネー",
        ],
    ),
];

/// What is worth money about the staff.
const STAFF: &[(PhraseSet, PhraseSet)] = &[
    (
        &[
            "社員名簿",
            "従業員名簿",
            "社員一覧",
            "従業員一覧",
            "全従業員の",
            "全社員の",
            "源泉徴収",
            "給与台帳",
            "賃金台帳",
            "連絡先一覧",
            "売掛金の一覧",
            "残高一覧",
            "売掛金一覧",
            "売掛残高",
            "売掛先",
            "買掛金",
            "未収金",
            "未入金",
            "入金予定",
            "債権残高",
            "債権一覧",
            "得意先一覧",
            "得意先リスト",
            "取引先一覧",
            "取引先リスト",
            "取引先の一覧",
            "顧客リスト",
            "顧客一覧",
            "顧客名簿",
            "社員リスト",
            "従業員リスト",
            "職員名簿",
            "職員一覧",
            "給与データ",
            "給与一覧",
            "支払調書",
            "支払予定表",
            "資金繰り表",
            "口座残高",
            "預金残高",
        ],
        &[
            "送って",
            "送付",
            "お送り",
            "ご返送",
            "提出してください",
            "共有して",
            "ご共有",
            "出して",
            "まとめて",
            "いただけ",
            "頂け",
            "お願いし",
            "お願いでき",
            "教えて",
            "ください",
            "もらえ",
        ],
    ),
    (
        &[
            "マイナンバー",
            "給与振込口座",
            "口座の一覧",
            "口座一覧",
            "免許証の写し",
            "身分証の写し",
            "通帳の写し",
        ],
        &["送って", "ご返送", "お送りください", "送付", "構いません"],
    ),
    (
        &[
            "w-2",
            "w2",
            "payroll list",
            "employee list",
            "staff list",
            "list of employees",
            "list of staff",
            "aging report",
            "ageing report",
            "direct deposit",
        ],
        &[
            "send",
            "forward",
            "email",
            "e-mail",
            "attached",
            "pdf",
            "copies",
            "all employees",
            "change",
            "update",
            "to me",
        ],
    ),
    (
        &[
            "send me",
            "send over",
            "send us",
            "could you send",
            "can you send",
            "please send",
            "forward me",
            "share with me",
            "get me",
            "pull together",
            "put together",
            "let me have",
            "provide me",
            "could i have",
            "can i have",
            "could you pull",
            "can you pull",
            "could you forward",
            "can you forward",
            "i need",
            "i'd like",
            "i would like",
            "e-mail me",
            "email me",
        ],
        &[
            "aged debtors",
            "aged debtor",
            "debtors report",
            "debtors list",
            "debtor list",
            "aged receivables",
            "receivables report",
            "receivables list",
            "accounts receivable",
            "outstanding invoices",
            "overdue invoices",
            "open invoices",
            "aged payables",
            "payables report",
            "accounts payable list",
            "customer list",
            "list of customers",
            "client list",
            "list of clients",
            "supplier list",
            "vendor list",
            "aging",
            "ageing",
            "p60",
            "p60s",
            "tax forms",
            "salary list",
            "payslips",
            "bank balances",
            "cash position",
            "w-2",
            "w2",
            "employee list",
            "staff list",
            "list of employees",
            "aging report",
            "ageing report",
            "payroll",
        ],
    ),
];

/// Whether the reader is there and free, before it is said for what.
const DESK: PhraseSet = &[
    "are you at your desk",
    "are you at the office",
    "are you in the office",
    "are you available",
    "are you free at the moment",
    "are you free right now",
    "are you around",
    "are you busy",
    "do you have a moment",
    "have you got a minute",
    "quick favor",
    "quick favour",
    "a small favour",
    "a small favor",
    "quick task",
    "i need a favor",
    "i need a favour",
    "i have a task for you",
    "can you handle something",
    "need you to run a task",
    "今、席に",
    "いま席に",
    "今席に",
    "お手すきですか",
    "今お時間",
    "今会社に",
    "いま会社に",
    "会社にいますか",
    "席にいますか",
    "業務連絡",
    "頼みたいこと",
    "お願いしたい仕事",
];

/// Who is above the reader.
const SUPERIORS: PhraseSet = &[
    "代表取締役",
    "取締役",
    "社長",
    "会長",
    "専務",
    "常務",
    "本部長",
    "理事長",
    "院長",
    "学長",
    "校長",
    "園長",
    "ceo",
    "cfo",
    "coo",
    "president",
    "managing director",
    "director",
    "chairman",
    "chairwoman",
    "principal",
    "headteacher",
    "head teacher",
    "executive",
];

/// Most letters of a mail that only asks whether the reader is there.
const SHORT: usize = 700;
/// Characters between the words.
const GAP: usize = 60;

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let (variant, mut hits) = match request(ctx) {
        Some(found) => found,
        None => return Outcome::of(vec![]),
    };
    let posed = posing(ctx, variant);
    let variant = match posed {
        Some(evidence) => {
            hits.extend(evidence);
            Variant::Posed
        }
        None => variant,
    };
    hits.extend(shown_sender(ctx));
    Outcome::of(vec![Finding::new(variant, &NoFacts {}, hits)])
}

/// What is asked, and the words.
fn request(ctx: &CheckContext<'_>) -> Option<(Variant, Vec<Evidence>)> {
    let kinds = [
        (Variant::PrivateChannel, CHANNEL),
        (Variant::GiftCards, GIFT),
        (Variant::StaffData, STAFF),
    ];
    let strong = kinds.into_iter().find_map(|(variant, pairs)| {
        let hit = pairs.iter().find_map(|(a, b)| ctx.find_pair(a, b, GAP))?;
        Some((variant, vec![hit]))
    });
    strong.or_else(|| {
        let letters: usize = ctx
            .bodies
            .iter()
            .map(|body| body.text.chars().count())
            .max()?;
        let plain = ctx.mail.links.is_empty() && ctx.mail.attachments.is_empty();
        (letters <= SHORT && plain).then_some(())?;
        Some((Variant::AtDesk, vec![ctx.find_family(DESK)?]))
    })
}

/// Whether the sender calls themselves a superior, or writes under a domain that reminds of the reader's, without
/// writing from the reader's organisation; or has answers go elsewhere.
fn posing(ctx: &CheckContext<'_>, asked: Variant) -> Option<Vec<Evidence>> {
    let sender = ctx.sender.as_ref()?;
    if let Some(recipient) = reminds_of_recipient(ctx) {
        let address = &recipient.mailbox.address;
        return Some(vec![Evidence::header(
            Role::Recipients,
            ctx.mail,
            recipient.header,
            address,
        )]);
    }
    let reply = ctx.field(AddressRole::ReplyTo).and_then(|field| {
        let mailbox = field.mailboxes.first()?;
        let elsewhere =
            !same_organisation(&Host::parse(&mailbox.domain()).ascii, &sender.host.ascii);
        elsewhere.then(|| Evidence::header(Role::ReplyTo, ctx.mail, field.header, &mailbox.address))
    });
    if let Some(reply) = reply {
        return Some(vec![reply]);
    }
    if is_colleague(ctx) {
        return None;
    }
    let names = SUPERIORS
        .iter()
        .any(|word| holds(&sender.mailbox.name, word));
    // People ask whether others are free from their own addresses, too.
    let free = asked != Variant::AtDesk && free_mail(&sender.host.ascii).is_some();
    (names || free || ctx.find_family(SUPERIORS).is_some()).then(Vec::new)
}
