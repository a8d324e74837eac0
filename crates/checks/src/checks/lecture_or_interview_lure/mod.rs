//! A request for a lecture, an interview or a manuscript, as in the campaign of 2022 against
//! researchers and think tanks.

use crate::checks::share_notice::asks_to_sign_in;
use crate::phrases::{PhraseSet, holds};
use crate::signals::relation::{foreign_links, is_colleague};
use crate::signals::web::web_links;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Sender, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "lecture-or-interview-lure",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Text],
    attacks: &[Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "NISC・警察庁, 学術関係者・シンクタンク研究員等を標的としたサイバー攻撃について (2022-11-30)",
        "KIS Security, 標的型攻撃メールの見分け方, 2",
    ],
};

variants! {
    enum Variant {
        SignIn = "sign-in",
        MaterialElsewhere = "material-elsewhere",
        FreeMail = "free-mail",
        ShortDomain = "short-domain",
        Request = "request",
    }
}

const REQUEST: PhraseSet = &[
    "インタビュー取材",
    "取材をお願い",
    "取材のお願い",
    "取材のご依頼",
    "取材依頼",
    "取材のご相談",
    "ご取材",
    "講演をお願い",
    "講演のお願い",
    "講演のご依頼",
    "講演依頼",
    "ご講演",
    "ご出講",
    "出講依頼",
    "ご登壇",
    "登壇のお願い",
    "登壇依頼",
    "講師のお願い",
    "講師のご依頼",
    "講師依頼",
    "ゲスト参加",
    "研究会への",
    "研究会のご案内",
    "勉強会への",
    "寄稿のお願い",
    "寄稿のご依頼",
    "ご寄稿",
    "原稿のお願い",
    "原稿執筆",
    "執筆依頼",
    "執筆のお願い",
    "拙稿",
    "interview request",
    "request for an interview",
    "invitation to speak",
    "speaking invitation",
    "guest speaker",
    "guest lecture",
    "request for a lecture",
    "contribute an article",
    "your expert opinion on",
];

/// Occasions and pieces of work for which experts are asked, and words of asking for or sending them.
const OCCASIONS: &[(PhraseSet, PhraseSet)] = &[
    (
        &[
            "講演",
            "基調講演",
            "講師",
            "フォーラム",
            "シンポジウム",
            "セミナー",
            "円卓会議",
            "ラウンドテーブル",
            "パネル",
            "分科会",
            "座談会",
            "対談",
            "研究会",
            "勉強会",
            "ワークショップ",
            "有識者",
            "ヒアリング",
            "委員",
            "インタビュー",
            "取材",
            "番組",
            "特集",
        ],
        &[
            "モデレーター",
            "パネリスト",
            "登壇",
            "座長",
            "司会を",
            "講師を",
            "ご講話",
            "お話しいただ",
            "お話を伺",
            "お話をうかが",
            "ご意見を",
            "ご見解を",
            "ご知見",
            "ご就任",
            "ご参加の打診",
            "ご参加について",
            "へのご参加",
            "打診",
            "をお引き受け",
        ],
    ),
    (
        &[
            "拙稿",
            "草稿",
            "論文",
            "論集",
            "原稿",
            "一章",
            "報告書案",
            "政策提言",
            "寄稿",
            "コラム",
            "書評",
            "査読",
        ],
        &[
            "お目通し",
            "ご高覧",
            "ご一読",
            "ご意見を",
            "ご助言",
            "ご批評",
            "忌憚のない",
            "コメントを",
            "ご執筆",
            "ご寄稿",
            "お寄せ",
            "をお引き受け",
        ],
    ),
    (
        &[
            "roundtable",
            "round table",
            "panel",
            "panellist",
            "panelist",
            "symposium",
            "forum",
            "conference",
            "workshop",
            "seminar",
            "lecture",
            "keynote",
            "webinar",
            "podcast",
            "briefing",
            "session",
        ],
        &[
            "invitation",
            "invite you",
            "have you open",
            "have you speak",
            "you to speak",
            "as a speaker",
            "as speaker",
            "moderate",
            "moderator",
            "honorarium",
            "speakers",
            "chatham house",
            "your participation",
            "join us as",
        ],
    ),
    (
        &[
            "invitation",
            "invite you",
            "honorarium",
            "be delighted if you",
            "be very glad to have you",
        ],
        &[
            "roundtable",
            "round table",
            "panel",
            "symposium",
            "speak",
            "lecture",
            "keynote",
            "moderate",
            "closed-door",
            "session",
        ],
    ),
    (
        &[
            "interview",
            "comment",
            "your views",
            "your thoughts",
            "feedback",
        ],
        &[
            "for an article",
            "for a piece",
            "for our programme",
            "for our program",
            "my draft",
            "our draft",
            "draft chapter",
            "draft paper",
            "your research",
            "your work on",
        ],
    ),
];

/// Words by which a Japanese public body, school or firm names itself.
const ORGANISATION: PhraseSet = &[
    "研究所",
    "研究会",
    "研究センター",
    "大学",
    "財団",
    "協会",
    "学会",
    "機構",
    "省",
    "庁",
    "内閣",
    "大使館",
    "委員会",
    "新聞",
    "通信社",
    "放送",
    "テレビ",
    "出版",
    "株式会社",
    "institute",
    "university",
    "foundation",
    "embassy",
    "ministry",
];

/// Longest abbreviation taken for one, in characters.
const SHORT: usize = 6;

#[derive(Serialize)]
struct Facts<'a> {
    address: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let mut occasions = OCCASIONS.iter();
    let request = ctx
        .find_family(REQUEST)
        .or_else(|| occasions.find_map(|(what, asked)| ctx.find_pair(what, asked, 60)));
    let Some(request) = request else {
        return Outcome::of(vec![]);
    };
    if let Some(found) = material(ctx, &request) {
        return Outcome::of(vec![found]);
    }
    let organisation = ctx.find_family(ORGANISATION);
    let (variant, sender) = match &ctx.sender {
        Some(sender) if miwake_address::free_mail(&sender.host.ascii).is_some() => {
            (Variant::FreeMail, Some(sender))
        }
        Some(sender) if is_short_domain(sender) && names_organisation(sender, &organisation) => {
            (Variant::ShortDomain, Some(sender))
        }
        _ => (Variant::Request, None),
    };
    let mut evidence = vec![request];
    evidence.extend(sender.map(|sender| {
        let address = &sender.mailbox.address;
        Evidence::header(Role::Sender, ctx.mail, sender.header, address)
    }));
    let address = sender.map_or("", |sender| sender.mailbox.address.as_str());
    Outcome::of(vec![Finding::new(variant, &Facts { address }, evidence)])
}

/// The papers for it lie where the reader is to sign in, or at a place that is neither the sender's nor a known
/// service's.
fn material(ctx: &CheckContext<'_>, request: &Evidence) -> Option<Finding> {
    if ctx.sender.is_none() || is_colleague(ctx) {
        return None;
    }
    let mut papers = PAPERS.iter();
    let paper = papers.find_map(|(what, how)| ctx.find_pair(what, how, 60))?;
    let foreign = foreign_links(ctx);
    let any = web_links(ctx);
    let (variant, link, words) = match (foreign.first(), asks_to_sign_in(ctx)) {
        (foreign, Some(words)) => (Variant::SignIn, foreign.or(any.first())?, Some(words)),
        (Some(link), None) => (Variant::MaterialElsewhere, link, None),
        (None, None) => return None,
    };
    let address = link.host.ascii.as_str();
    let evidence = [request.clone(), paper]
        .into_iter()
        .chain(words)
        .chain([link.evidence(Role::Link)])
        .collect();
    Some(Finding::new(variant, &Facts { address }, evidence))
}

/// Papers about it, and words by which they are to be fetched or looked at.
const PAPERS: &[(PhraseSet, PhraseSet)] = &[
    (
        &[
            "企画書",
            "概要",
            "資料",
            "論点",
            "質問",
            "原稿",
            "拙稿",
            "草稿",
            "趣意書",
            "要項",
            "プログラム",
            "名簿",
            "略歴",
            "一章",
        ],
        &[
            "ご覧",
            "閲覧",
            "ダウンロード",
            "お目通し",
            "ご確認",
            "ご一読",
            "ご高覧",
            "まとめ",
            "置き",
            "掲載",
            "http",
        ],
    ),
    (
        &[
            "concept note",
            "programme",
            "program",
            "agenda",
            "outline",
            "draft",
            "questions",
            "briefing",
            "materials",
            "paper",
            "invitation letter",
            "manuscript",
        ],
        &[
            "read it here",
            "read",
            "download",
            "view",
            "here",
            "link",
            "below",
            "sign in",
            "signing in",
            "https",
        ],
    ),
];

/// `person@abbreviation.com` or `.org`: a form that Japanese public bodies do not use.
fn is_short_domain(sender: &Sender<'_>) -> bool {
    let domain = sender.host.organisation();
    let name = domain
        .strip_suffix(".com")
        .or_else(|| domain.strip_suffix(".org"));
    name.is_some_and(|name| name.len() <= SHORT && name.chars().all(|c| c.is_ascii_alphabetic()))
}

fn names_organisation(sender: &Sender<'_>, in_text: &Option<Evidence>) -> bool {
    let name = &sender.mailbox.name;
    in_text.is_some() || ORGANISATION.iter().any(|word| holds(name, word))
}
