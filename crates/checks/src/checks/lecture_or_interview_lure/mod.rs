//! A request for a lecture, an interview or a manuscript, as in the campaign of 2022 against
//! researchers and think tanks.

use crate::words::{Family, holds};
use crate::{
    Attack, Check, Evidence, Finding, Group, Kind, Meta, Need, Outcome, Role, Sender, Status,
    Subject,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "lecture-or-interview-lure",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K",
    needs: &[Need::Body],
    attacks: &[Attack::Targeted],
    status: Status::Stable,
    variants: &["free-mail", "short-domain", "request"],
    references: &[
        "NISC・警察庁, 学術関係者・シンクタンク研究員等を標的としたサイバー攻撃について (2022-11-30)",
        "KIS Security, 標的型攻撃メールの見分け方, 2",
    ],
};

const REQUEST: Family = &[
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

/// Words by which a Japanese public body, school or firm names itself.
const ORGANISATION: Family = &[
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

fn detect(subject: &Subject<'_>) -> Outcome {
    let Some(request) = subject.find_family(REQUEST) else {
        return subject.text_outcome(vec![]);
    };
    let organisation = subject.find_family(ORGANISATION);
    let (variant, sender) = match &subject.sender {
        Some(sender) if miwake_address::free_mail(&sender.host.ascii).is_some() => {
            ("free-mail", Some(sender))
        }
        Some(sender) if is_short_domain(sender) && names_organisation(sender, &organisation) => {
            ("short-domain", Some(sender))
        }
        _ => ("request", None),
    };
    let mut evidence = vec![request];
    evidence.extend(sender.map(|sender| {
        let address = &sender.mailbox.address;
        Evidence::header(Role::Sender, subject.mail, sender.header, address)
    }));
    let address = sender.map_or("", |sender| sender.mailbox.address.as_str());
    subject.text_outcome(vec![Finding::new(variant, &Facts { address }, evidence)])
}

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
