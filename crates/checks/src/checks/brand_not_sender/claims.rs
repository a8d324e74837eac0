//! Whether a text speaks as a brand, or only names it.

use crate::signals::claim::head;
use crate::{CheckContext, Evidence, Role};
use miwake_address::{Brand, Mention, mentions};
use miwake_text::normalize;
use std::collections::BTreeSet;

/// How a text names a brand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    /// It speaks as the brand: a title, a greeting to its customers, a signature.
    Speaks,
    /// It names the brand and asks for something that the brand's customers have.
    Asks,
}

/// A brand that a text speaks for.
pub(super) struct Claim<'b> {
    pub(super) brand: &'b Brand,
    pub(super) strength: Strength,
    pub(super) evidence: Evidence,
}

/// Lines that are not blank in which brands are looked for, in each body.
const LINES: usize = 60;
/// Sentences from the start, the subject line among them, in which a name beside formal words is enough.
const FIRST: usize = 4;
/// Bytes of a line that are looked at.
const LINE_BYTES: usize = 600;
/// Bytes before a title's mark: what stands there may be `Re:` or a sign.
const BEFORE_TITLE: usize = 12;
/// Bytes of the rest of a signature's line (about 12 kanji).
const SIGNATURE_BYTES: usize = 36;
/// Different groups of brands from which on a text lists brands: ways to pay, shops, news.
const MANY_SPEAK: usize = 4;
const MANY_NAMED: usize = 3;
/// Sentences from the start in which that is counted: what stands far below a notice does not make it a list.
const LISTED_LINES: usize = 14;

/// Words that may stand between a brand's name and what is said of it, normalized.
const BETWEEN: &[&str] = &[
    "®",
    "™",
    "(r)",
    "(株)",
    "㈱",
    "株式会社",
    "」",
    "』",
    "】",
    "]",
    "》",
    "\"",
    "”",
    "公式",
    "オンライン",
    "ストア",
    "ショップ",
    "プライム",
    "ネット",
    "会社",
    "&",
    "id",
    "inc.",
    ", inc.",
    "'s",
    "’s",
    ".com",
    ".co.jp",
    "japan",
    "ジャパン",
];

/// What follows a brand's name where the text speaks as the brand to its customers, normalized.
const SPEAKS_AFTER: &[&str] = &[
    "をご利用",
    "をいつも",
    "をお使い",
    "ご利用",
    "のご利用",
    "をご愛顧",
    "いつもご利用",
    "からの",
    "からお",
    "からご",
    "より",
    "です",
    "でございます",
    "と申します",
    "会員",
    "カスタマー",
    "サポート",
    "お客様",
    "のお客",
    "ご契約",
    "アカウント",
    "のアカウント",
    "の会員",
    "の口座",
    "口座",
    "にログイン",
    "へログイン",
    "のログイン",
    "ログイン",
    "のパスワード",
    "の本人",
    "本人",
    "の重要",
    "重要",
    "の大切",
    "大切",
    "セキュリティ",
    "のセキュリティ",
    "安全",
    "事務局",
    "運営",
    "チーム",
    "のお支払",
    "お支払",
    "のカード",
    "カード",
    "窓口",
    "センター",
    "サービス",
    "のサービス",
    "のお知らせ",
    "お知らせ",
    "通知",
    "のご案内",
    "ご案内",
    "のメール",
    "インターネット",
    "ダイレクト",
    "web",
    "マイページ",
    "のマイページ",
    "情報",
    "の登録",
    "ご登録",
    "の個人",
    "のご確認",
    "のご請求",
    "ご請求",
    "の料金",
    "料金",
    "の荷物",
    "のお荷物",
    "のお届け",
    "の配達",
    "配達",
    "お荷物",
    "のユーザー",
    "ユーザー",
    "を装った",
    "にアクセス",
    "へアクセス",
    "のサイト",
    "のページ",
    "のアプリ",
    "では、",
    "では,",
    ":",
    "は、お客様",
    "は、",
    "はお客様",
    "は,",
    "account",
    "customer",
    "security",
    "support",
    "team",
    "member",
    "user",
    "billing",
    "service",
    "notification",
    "alert",
    "verification",
    "help",
    "delivery",
    "inc",
    "online",
    "webmail",
    "wallet id",
];

/// What stands before a brand's name where the text speaks to its customers, normalized.
const SPEAKS_BEFORE: &[&str] = &[
    "お客様の",
    "あなたの",
    "ご利用中の",
    "ご利用の",
    "ご契約の",
    "ご登録の",
    "ご登録いただいている",
    "平素は",
    "平素より",
    "いつも",
    "日頃より",
    "日頃は",
    "この度は",
    "このたびは",
    "こちらは",
    "送信元:",
    "差出人:",
    "発行:",
    "your",
    "dear",
    "from",
    "from:",
    "thank you for using",
    "welcome to",
    "sincerely,",
    "regards,",
];

/// What follows a brand's name that is only a means or a thing: a place to buy, a way to pay, a gift, normalized.
const MEANS: &[&str] = &[
    "ギフト",
    "商品券",
    "ポイントが貯",
    "ポイントプレゼント",
    "ポイントがもら",
    "pay",
    "ペイ",
    "払い",
    "決済",
    "公式アカウント",
    "で",
    "にて",
    "などの",
    "等の",
    "店",
    "出品",
    "もご利用いただけ",
    "がご利用いただけ",
    "をご利用いただけ",
    "でも",
    "のやつ",
    "とか",
    "で買",
    "版",
    "gift",
    "pay,",
    "page",
    "store listing",
];

/// Words of matters that only the brand's customers have, normalized.
const CUSTOMER_MATTERS: &[&str] = &[
    "ログイン",
    "サインイン",
    "本人確認",
    "ご本人",
    "本人認証",
    "認証",
    "パスワード",
    "アカウント",
    "停止",
    "制限",
    "凍結",
    "ロック",
    "不正",
    "異常",
    "第三者",
    "利用再開",
    "解除",
    "有効期限",
    "期限切れ",
    "失効",
    "更新",
    "再登録",
    "再設定",
    "カード情報",
    "個人情報",
    "お客様情報",
    "登録情報",
    "会員情報",
    "支払い方法",
    "支払方法",
    "お支払",
    "引き落とし",
    "引落",
    "未払",
    "滞納",
    "未納",
    "請求",
    "退会",
    "解約",
    "無効",
    "セキュリティ",
    "還付",
    "給付",
    "当選",
    "配達",
    "不在",
    "お届け",
    "荷物",
    "持ち帰",
    "返送",
    "口座",
    "送金",
    "取引",
    "会員",
    "利用確認",
    "ご利用の確認",
    "ご利用内容",
    "ご利用いただ",
    "お客様",
    "verify",
    "confirm your",
    "suspend",
    "limited",
    "unusual",
    "unauthorized",
    "unauthorised",
    "locked",
    "expire",
    "update your",
    "billing",
    "password",
    "security alert",
    "reactivate",
    "restore",
    "restricted",
    "your account",
    "your package",
    "your parcel",
    "your delivery",
    "refund",
    "sign in",
    "log in",
    "your payment",
    "your invoice",
];

/// Words of a letter to customers, normalized: what a friend does not write.
const FORMAL: &[&str] = &[
    "お客様",
    "いただき",
    "頂き",
    "申し上げ",
    "お知らせ",
    "ご確認",
    "重要",
    "必要",
    "お願い",
    "ください",
    "下さい",
    "下記",
    "以下",
    "ご案内",
    "手続",
    "ご連絡",
    "ございます",
    "至急",
    "期限",
    "こちら",
];

/// A line of a mail, with where evidence points.
struct Line<'s> {
    normalized: String,
    evidence: Box<dyn Fn(&str) -> Evidence + 's>,
}

/// The brand that the subject line or the text speaks for.
pub(super) fn claim<'b>(ctx: &'b CheckContext<'_>) -> Option<Claim<'b>> {
    let lines = lines(ctx);
    let holds = |words: &[&str]| {
        let found = |line: &Line<'_>| words.iter().any(|word| line.normalized.contains(word));
        lines.iter().any(found)
    };
    let (matters, formal) = (holds(CUSTOMER_MATTERS), holds(FORMAL));
    if !matters && !formal {
        return None;
    }
    let mut spoken: Vec<(&Line<'_>, Mention<'b>)> = Vec::new();
    let mut groups = BTreeSet::new();
    let mut named: Vec<(usize, &Line<'_>, Mention<'b>)> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let mut end = None;
        for mention in mentions(&line.normalized, &ctx.brands) {
            let between = end.and_then(|end| line.normalized.get(end..mention.range.start));
            end = Some(mention.range.end);
            if at < LISTED_LINES && !mention.exact {
                groups.insert(&mention.brand.group);
            }
            let listed = between.is_some_and(only_marks);
            match place(&line.normalized, &mention, listed, at < FIRST) {
                Place::Speaks => spoken.push((line, mention)),
                Place::Named if !mention.exact => named.push((at, line, mention)),
                Place::Named | Place::Means => {}
            }
        }
    }
    let speaking: BTreeSet<_> = spoken.iter().map(|(_, m)| &m.brand.group).collect();
    if speaking.len() >= MANY_SPEAK {
        return None;
    }
    if let Some((line, mention)) = spoken.first() {
        return Some(made(Strength::Speaks, line, mention));
    }
    if groups.len() >= MANY_NAMED {
        return None;
    }
    let asks = |(at, _, mention): &&(usize, &Line<'_>, Mention<'_>)| {
        matters || (formal && *at < FIRST && !mention.brand.often_mentioned)
    };
    let (_, line, mention) = named.iter().find(asks)?;
    Some(made(Strength::Asks, line, mention))
}

fn made<'b>(strength: Strength, line: &Line<'_>, mention: &Mention<'b>) -> Claim<'b> {
    let name = line.normalized.get(mention.range.clone()).unwrap_or("");
    Claim {
        brand: mention.brand,
        strength,
        evidence: (line.evidence)(name),
    }
}

/// The subject line and the first lines of the bodies, normalized; quoted lines are other people's words.
fn lines<'s>(ctx: &'s CheckContext<'_>) -> Vec<Line<'s>> {
    let (index, line) = ctx.subject_line();
    let mut lines = vec![Line {
        normalized: normalize(head(line, LINE_BYTES)),
        evidence: Box::new(move |_| {
            Evidence::header(Role::Words, ctx.mail, index.unwrap_or(0), line)
        }),
    }];
    for body in &ctx.bodies {
        let written = body.text.lines().filter(|line| !line.trim().is_empty());
        lines.extend(
            written
                .take(LINES)
                .filter(|line| !line.trim_start().starts_with('>'))
                .flat_map(|line| head(line, LINE_BYTES).split_inclusive(['。', '！']))
                .map(without_url)
                .map(|line| Line {
                    normalized: normalize(line),
                    evidence: Box::new(move |name| {
                        let range = body.find_phrase(name).unwrap_or(0..0);
                        body.evidence(Role::Words, range)
                    }),
                }),
        );
    }
    lines
}

/// A sentence without the URL that ends it.
fn without_url(text: &str) -> &str {
    let end = ["http://", "https://", "www."]
        .into_iter()
        .filter_map(|start| text.find(start))
        .min();
    text.get(..end.unwrap_or(text.len())).unwrap_or(text)
}

/// What part a brand's name plays in its line.
#[derive(Debug, PartialEq, Eq)]
enum Place {
    Speaks,
    Named,
    Means,
}

/// Whether nothing but marks of a list stands between two names.
fn only_marks(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_mark)
}

fn is_mark(c: char) -> bool {
    matches!(c, '、' | '・' | '/' | ',' | '|' | '､' | ' ')
}

/// `listed`: the name before stands in the same list. `first`: it is one of the first sentences, where a name alone is a
/// letterhead and no button of a footer.
fn place(line: &str, mention: &Mention<'_>, listed: bool, first: bool) -> Place {
    let before = line.get(..mention.range.start).unwrap_or("");
    let bare = before.trim_end_matches(['「', '『', '"', '“', '(', ' ', '*', '＊']);
    let after = line.get(mention.range.end..).unwrap_or("");
    let (rest, legal) = after_name(after);
    let next_listed = rest.starts_with(|c| is_mark(c) && c != ' ');
    if listed || next_listed {
        return Place::Means;
    }
    if is_social(mention) && (follows(bare) || !first && is_label(bare, rest)) {
        return Place::Means;
    }
    if starts_with_any(after.trim_start(), MEANS)
        && !starts_with_any(after, &["です", "では、", "でございます"])
    {
        return Place::Means;
    }
    let title = bare.ends_with(['【', '[', '［', '《', '≪', '〔', '<', '◆', '■', '●', '★'])
        && bare.len() <= BEFORE_TITLE;
    let spoken = starts_with_any(rest, SPEAKS_AFTER) || ends_with_any(bare, SPEAKS_BEFORE);
    let alone = bare.chars().all(|c| !c.is_alphanumeric())
        && rest.len() <= SIGNATURE_BYTES
        && !rest.contains(['。', '、', '?'])
        && (rest.is_empty() || legal)
        && (legal || !mention.brand.often_mentioned);
    if title || spoken || alone {
        Place::Speaks
    } else {
        Place::Named
    }
}

/// Networks that every firm has a page at; footers link to it.
const SOCIAL: &[&str] = &["Facebook", "X (Twitter)", "LINE", "LinkedIn", "TikTok"];
/// What stands before such a network's name in a footer, normalized.
const FOLLOW: &[&str] = &[
    "follow us on",
    "find us on",
    "like us on",
    "join us on",
    "us on",
    "公式",
    "当社",
];

fn is_social(mention: &Mention<'_>) -> bool {
    SOCIAL.contains(&mention.brand.name.as_ref())
}

/// Whether a footer invites to a page of the network.
fn follows(before: &str) -> bool {
    ends_with_any(before, FOLLOW)
}

/// Whether the name is the whole line, as on a button of a footer.
fn is_label(before: &str, rest: &str) -> bool {
    let wordless = |text: &str| !text.chars().any(char::is_alphanumeric);
    wordless(before) && (wordless(rest) || starts_with_any(rest, &["でフォロー", "ページ", "page"]))
}

/// What follows a name without the words of [`BETWEEN`], and whether there were any.
fn after_name(after: &str) -> (&str, bool) {
    let mut rest = after.trim_start();
    while let Some(word) = BETWEEN.iter().find(|word| rest.starts_with(**word)) {
        rest = rest.get(word.len()..).unwrap_or("").trim_start();
    }
    (rest, rest.len() < after.trim_start().len())
}

fn starts_with_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}

fn ends_with_any(text: &str, words: &[&str]) -> bool {
    let text = text.trim_end();
    words.iter().any(|word| {
        text.strip_suffix(word).is_some_and(|rest| {
            !word.is_ascii() || !rest.ends_with(|c: char| c.is_ascii_alphanumeric())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(line: &str) -> Place {
        let line = normalize(line);
        let mention = mentions(&line, &[]).into_iter().next().expect("a brand");
        place(&line, &mention, false, false)
    }

    #[test]
    fn a_brand_speaks() {
        for line in [
            "【Amazon】お支払い方法の確認",
            "Amazonをご利用いただきありがとうございます",
            "Amazon.co.jp をご利用いただき",
            "お客様のAmazonに異常なログインがありました",
            "三井住友カード株式会社",
            "ＡＭＡＺＯＮカスタマーサービス",
            "【au】重要なお知らせ",
            "auからのお知らせ",
            "Your Netflix account is on hold",
            "The PayPal Team",
            "えきねっとです。",
        ] {
            assert_eq!(placed(line), Place::Speaks, "{line}");
        }
    }

    #[test]
    fn a_footer_of_networks_is_no_claim() {
        for line in [
            "Facebook",
            "| Instagram |",
            "Follow us on Facebook",
            "公式Instagram",
            "Facebookページ",
        ] {
            assert_eq!(placed(line), Place::Means, "{line}");
        }
        for line in [
            "Your Facebook account is locked",
            "Facebookのアカウントを停止しました",
        ] {
            assert_eq!(placed(line), Place::Speaks, "{line}");
        }
    }

    #[test]
    fn a_brand_is_named() {
        for line in [
            "Amazonで買いました",
            "Amazonギフト券が当たります",
            "Amazon Payでお支払いいただけます",
            "PayPay払い、代金引換",
            "Visa、Mastercard、JCB",
            "Facebook",
            "アマゾンに行きたい",
            "Follow us on Facebook",
            "公式Instagram",
        ] {
            assert_ne!(placed(line), Place::Speaks, "{line}");
        }
    }
}
