//! Who a mail says it is from: words by which a text claims an organisation or a brand.

use crate::{CheckContext, Evidence, Role, fold};
use miwake_address::{Brand, mentions};
use std::ops::Range;

/// Words of legal forms and kinds of organisation, folded. They count in names and in signatures.
const ORGANISATIONS: &[&str] = &[
    "株式会社",
    "(株)",
    "㈱",
    "有限会社",
    "合同会社",
    "財団法人",
    "社団法人",
    "学校法人",
    "医療法人",
    "独立行政法人",
    "銀行",
    "信用金庫",
    "証券",
    "大学",
    "研究所",
    "研究会",
    "新聞社",
    "出版社",
    "テレビ局",
    "協会",
    "事務局",
    "省庁",
    "厚生労働省",
    "経済産業省",
    "総務省",
    "外務省",
    "財務省",
    "防衛省",
    "文部科学省",
    "国土交通省",
    "農林水産省",
    "内閣府",
    "内閣官房",
    "警察庁",
    "警視庁",
    "国税庁",
    "税務署",
    "デジタル庁",
    "年金機構",
    "市役所",
    "区役所",
    "県庁",
    "カスタマーサポート",
    "カスタマーセンター",
    "サポートセンター",
    "お客様センター",
    "お客様窓口",
    "inc.",
    "inc",
    "ltd",
    "ltd.",
    "llc",
    "corp.",
    "corporation",
    "gmbh",
    "bank",
    "university",
    "ministry",
    "foundation",
    "support team",
    "security team",
    "customer service",
    "customer support",
    "help desk",
    "helpdesk",
];

/// Words of a desk or role. In the sender's name they claim an organisation; in running text they say nothing.
const DESKS: &[&str] = &[
    "サポート",
    "窓口",
    "運営",
    "管理者",
    "管理部",
    "人事部",
    "総務部",
    "経理部",
    "営業部",
    "情報システム",
    "カスタマー",
    "お客様",
    "support",
    "team",
    "service",
    "services",
    "department",
    "admin",
    "administrator",
    "security",
    "billing",
    "customer",
    "notification",
    "notifications",
    "account center",
    "webmail",
    "mail server",
];

/// Whether a folded word is one of a desk or role, which anybody's name can have.
pub(crate) fn is_desk(word: &str) -> bool {
    DESKS.contains(&word)
}

/// How people introduce themselves, folded; in the same line as an organisation.
const INTRODUCTIONS: &[&str] = &[
    "と申します",
    "と申し上げます",
    "の者です",
    "でございます",
    "my name is",
    "i am ",
    "i'm ",
    "this is ",
];

/// What follows the name of whom a mail is for.
const ADDRESSEE: &[&str] = &["様", "御中", "各位", "さま", "殿"];
/// Words of an account to pay into, folded: the bank in such a line is nobody who writes.
const ACCOUNTS: &[&str] = &[
    "支店",
    "普通",
    "当座",
    "口座",
    "振込",
    "名義",
    "account",
    "iban",
    "swift",
    "bic",
    "sort code",
    "beneficiary",
    "payee",
    "bank:",
];
/// Lines at the start of a text that may name whom it is for.
const HEAD_LINES: usize = 4;
/// Lines at the end of a text in which a signature is looked for.
const SIGNATURE_LINES: usize = 14;
/// Lines at the start of a text in which an introduction is looked for.
const OPENING_LINES: usize = 12;
/// Longest line that can belong to a signature, in bytes of the folded text (about 40 kanji).
const SIGNATURE_LINE_BYTES: usize = 120;
/// Longest introduction, in bytes.
const INTRODUCTION_BYTES: usize = 300;
/// Longest run of text in which brands are looked for, in bytes: the first lines of a mail.
const BRAND_TEXT_BYTES: usize = 1_500;

/// The words by which the mail claims to come from an organisation, with where they stand: the sender's name,
/// an introduction in the first lines, or the signature. `None` when nothing claims one.
pub(crate) fn organisation_claim(ctx: &CheckContext<'_>) -> Option<Evidence> {
    claim_in_name(ctx).or_else(|| {
        ctx.bodies.iter().find_map(|body| {
            let range = introduction(body.folded()).or_else(|| signature(body.folded()))?;
            Some(body.evidence(Role::Signature, body.unfold(range)))
        })
    })
}

/// The sender's name, when it names an organisation, a desk or a brand.
fn claim_in_name(ctx: &CheckContext<'_>) -> Option<Evidence> {
    let sender = ctx.sender.as_ref()?;
    let name = fold(&sender.mailbox.name);
    let claims = has_word(&name, ORGANISATIONS)
        || has_word(&name, DESKS)
        || brand_in(&name, &ctx.brands).is_some();
    claims.then(|| Evidence::header(Role::Shown, ctx.mail, sender.header, &sender.mailbox.name))
}

/// The line of an introduction by an organisation's name (`○○大学の鈴木と申します`), as a range in `folded`.
fn introduction(folded: &str) -> Option<Range<usize>> {
    lines(folded)
        .take(OPENING_LINES)
        .find(|(_, line)| {
            line.len() <= INTRODUCTION_BYTES
                && has_word(line, ORGANISATIONS)
                && !asks_for_addressee(line)
                && (INTRODUCTIONS.iter().any(|words| line.contains(words))
                    || short_introduction(line))
        })
        .map(|(start, line)| start..start + line.len())
}

/// `○○株式会社 山田様でございますか`: whoever is written to, and not who writes.
fn asks_for_addressee(line: &str) -> bool {
    has_any(line, ADDRESSEE) && !has_any(line, &["と申", "の者です", "my name is"])
}

/// `○○株式会社の山田です。`: one sentence whose last word is a name.
fn short_introduction(line: &str) -> bool {
    const NAME_CHARS: usize = 8;
    let Some(sentence) = line.trim_end_matches('。').strip_suffix("です") else {
        return false;
    };
    let name = sentence.rsplit_once('の').map_or("", |(_, name)| name);
    !sentence.contains(['。', '、']) && (1..=NAME_CHARS).contains(&name.chars().count())
}

/// The line of a signature that names an organisation, as a range in `folded`.
fn signature(folded: &str) -> Option<Range<usize>> {
    let mut last: Vec<(usize, &str)> = lines(folded)
        .filter(|(_, line)| !line.starts_with('>'))
        .collect();
    let keep_from = last.len().saturating_sub(SIGNATURE_LINES);
    last.drain(..keep_from.max(addressee_lines(&last)));
    last.into_iter()
        .find(|(_, line)| is_signature_line(line) && has_word(line, ORGANISATIONS))
        .map(|(start, line)| start..start + line.len())
}

/// How many of the first lines name whom the mail is for: the last of [`HEAD_LINES`] that says 様 or the like, and what
/// stands above it (the organisation, the department).
fn addressee_lines(lines: &[(usize, &str)]) -> usize {
    let head = lines.get(..HEAD_LINES.min(lines.len())).unwrap_or_default();
    let named = head.iter().rposition(|(_, line)| {
        line.len() <= SIGNATURE_LINE_BYTES && has_any(line, ADDRESSEE) && !line.contains('。')
    });
    named.map_or(0, |at| at + 1)
}

/// Short, no sentence, not the name of the person written to, and no account to pay into.
fn is_signature_line(line: &str) -> bool {
    line.len() <= SIGNATURE_LINE_BYTES
        && !line.contains(['。', '、', '!', '?'])
        && !line.contains("ます")
        && !has_any(line, ADDRESSEE)
        && !line.starts_with("dear ")
        && !has_any(line, ACCOUNTS)
        && line.split_whitespace().count() <= 8
}

/// Lines that are not blank, trimmed, with their start in `text`.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split('\n').filter_map(move |line| {
        let start = at + (line.len() - line.trim_start().len());
        at += line.len() + 1;
        let line = line.trim();
        (!line.is_empty()).then_some((start, line))
    })
}

fn has_any(line: &str, words: &[&str]) -> bool {
    words.iter().any(|word| line.contains(word))
}

fn has_word(folded: &str, words: &[&str]) -> bool {
    words.iter().any(|word| find_word(folded, word).is_some())
}

/// First place of `word` in `folded` where it is not part of a longer Latin word or number.
pub(crate) fn find_word(folded: &str, word: &str) -> Option<Range<usize>> {
    folded.match_indices(word).find_map(|(start, _)| {
        let end = start + word.len();
        let before = folded.get(..start)?.chars().next_back();
        let after = folded.get(end..)?.chars().next();
        let joined = |a: Option<char>, b: Option<char>| {
            matches!((a, b), (Some(a), Some(b)) if a.is_ascii_alphanumeric() && b.is_ascii_alphanumeric())
        };
        let free = !joined(before, word.chars().next()) && !joined(word.chars().next_back(), after);
        free.then_some(start..end)
    })
}

/// The brand named first in `folded` (its first 1,500 bytes), and where.
pub(crate) fn brand_in<'b>(folded: &str, more: &'b [Brand]) -> Option<(&'b Brand, Range<usize>)> {
    let mentions = mentions(head(folded, BRAND_TEXT_BYTES), more);
    let first = mentions.into_iter().find(|mention| !mention.exact)?;
    Some((first.brand, first.range))
}

/// The first `bytes` bytes of `text`, cut at a character boundary.
pub(crate) fn head(text: &str, bytes: usize) -> &str {
    let end = (0..=bytes.min(text.len()))
        .rev()
        .find(|&end| text.is_char_boundary(end));
    text.get(..end.unwrap_or(0)).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_inside_a_longer_word_is_not_found() {
        assert_eq!(find_word("steam and team", "team"), Some(10..14));
        assert_eq!(find_word("teamwork", "team"), None);
        assert_eq!(find_word("(株)見本", "(株)"), Some(0..5));
    }

    #[test]
    fn introductions_name_an_organisation() {
        assert!(introduction("お世話になっております。\n見本大学の鈴木と申します。").is_some());
        assert!(introduction("鈴木と申します。").is_none());
        assert!(introduction("先日の見本大学の件ですが\nまた連絡します").is_none());
    }

    #[test]
    fn the_person_written_to_is_no_signature() {
        assert!(signature("見本株式会社 山田様\nこんにちは").is_none());
        assert!(signature("見本株式会社\n総務部\n山田様\n\nこんにちは").is_none());
        assert!(signature("よろしく\n--\n見本株式会社\n山田 太郎").is_some());
        assert!(signature("見本商事\n山田様\n資料です。\n--\n見本株式会社\n鈴木").is_some());
        assert!(introduction("見本株式会社の山田様でございますか").is_none());
    }

    #[test]
    fn an_account_to_pay_into_is_no_signature() {
        for line in [
            "みほん銀行 本店営業部 普通 1234567",
            "振込先 見本信用金庫",
            "口座名義 見本株式会社",
            "bank: sample bank, sort code 00-00-00",
            "beneficiary: sample ltd",
        ] {
            assert!(
                signature(&format!("ご確認ください。\n{line}\n山田")).is_none(),
                "{line}"
            );
        }
    }
}
