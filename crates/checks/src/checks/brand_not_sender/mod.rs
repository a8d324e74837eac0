//! The text speaks for a brand, but neither the sender nor any link is the brand's.

use crate::claim::{brand_in, head};
use crate::web::{WebLink, web_links};
use crate::{Attack, Check, Group, Kind, Meta, Need, Status};
use crate::{Evidence, Finding, NotApplicable, Outcome, Role, Subject, Unchecked, fold};
use miwake_address::{Brand, brand_of_domain, brand_of_sender};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "brand-not-sender",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Need::Sender, Need::Body, Need::Links],
    attacks: &[Attack::Phishing],
    status: Status::Stable,
    variants: &["links-elsewhere"],
    references: &["フィッシング対策協議会, フィッシングレポート"],
};

/// Words right after (or before) a brand by which a text speaks to the brand's own customers, folded.
const SPEAKS_FOR: &[&str] = &[
    "をご利用",
    "ご利用",
    "お客様",
    "アカウント",
    "会員",
    "カード",
    "サポート",
    "カスタマー",
    "サービス",
    "セキュリティ",
    "からのお知らせ",
    "重要なお知らせ",
    "ログイン",
    "お支払い",
    "ポイント",
    "本人確認",
    "事務局",
    "account",
    "customer",
    "security",
    "support",
    "team",
    "sign-in",
    "sign in",
    "login",
    "member",
    "billing",
    "wallet",
    "user",
    "service",
    "subscription",
    "verification",
    "alert",
    "notification",
];
/// How far after the brand's name such a word may stand, in bytes (about 12 kanji).
const REACH: usize = 40;
/// How much of the text counts as its first lines, in bytes.
const FIRST_LINES: usize = 900;

#[derive(Serialize)]
struct Facts<'a> {
    brand: &'static str,
    sender: &'a str,
    host: &'a str,
}

fn detect(subject: &Subject<'_>) -> Outcome {
    let Some(sender) = &subject.sender else {
        return Outcome::CouldNotCheck(Unchecked::NoSender);
    };
    let links = web_links(subject);
    if links.is_empty() {
        return crate::web::no_links(subject);
    }
    let Some((brand, claim)) = claimed_brand(subject) else {
        return Outcome::NotApplicable(NotApplicable::NoClaim);
    };
    // A brand's mail may come from any of its domains, and always links to one of them.
    let owned = |host: &str| brand_of_domain(host).is_some();
    if brand_of_sender(&sender.host.ascii).is_some()
        || links.iter().any(|link| owned(&link.host.ascii))
    {
        return Outcome::NothingFound(None);
    }
    let Some(main) = links.first() else {
        return Outcome::NothingFound(None);
    };
    let finding = finding(subject, brand, claim, main);
    Outcome::of(finding.into_iter().collect())
}

fn finding(
    subject: &Subject<'_>,
    brand: &Brand,
    claim: Evidence,
    main: &WebLink<'_>,
) -> Option<Finding> {
    let sender = subject.sender.as_ref()?;
    let facts = Facts {
        brand: brand.name,
        sender: &sender.mailbox.address,
        host: &main.host.unicode,
    };
    let address = &sender.mailbox.address;
    let sender = Evidence::header(Role::Sender, subject.mail, sender.header, address);
    let evidence = vec![claim, sender, main.evidence(Role::Link)];
    Some(Finding::new("links-elsewhere", &facts, evidence))
}

/// The brand that both the head of the mail and its first lines speak for.
/// One mention is not enough: newsletters and friends mention brands too.
fn claimed_brand(subject: &Subject<'_>) -> Option<(&'static Brand, Evidence)> {
    let (index, line) = subject.subject_line();
    let name = subject
        .sender
        .as_ref()
        .map_or("", |s| s.mailbox.name.as_str());
    let top = format!("{} {}", fold(name), fold(line));
    let (brand, _) = brand_in(&top)?;
    let body = subject.bodies.iter().find_map(|body| {
        let first = head(&body.folded, FIRST_LINES);
        let (named, range) = brand_in(first)?;
        (named.id == brand.id && speaks_for(first, range.end)).then_some((body, range))
    });
    if let Some((body, range)) = body {
        return Some((brand, body.evidence(Role::Words, body.unfold(range))));
    }
    let (_, range) = brand_in(&fold(line))?;
    let in_subject = speaks_for(&fold(line), range.end);
    in_subject.then(|| {
        let index = index.unwrap_or(0);
        (
            brand,
            Evidence::header(Role::Words, subject.mail, index, line),
        )
    })
}

/// Whether a word of [`SPEAKS_FOR`] stands within reach after `end`.
fn speaks_for(text: &str, end: usize) -> bool {
    let after = head(text.get(end..).unwrap_or(""), REACH);
    SPEAKS_FOR.iter().any(|word| after.contains(word))
}
