//! The password of a locked file in the same mail as the file, or beside the link that leads to it.

use crate::phrases::PhraseSet;
use crate::signals::relation::{archive, foreign_links};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NoFacts, Outcome,
    Requirement, Role, Status, variants,
};
use memchr::memmem;
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "password-with-archive",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K3.1",
    needs: &[Requirement::Text],
    attacks: &[Attack::Malware, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "JPCERT/CC, マルウェアEmotetの感染再拡大に関する注意喚起 (パスワード付きzipと本文中のパスワード)",
    ],
};

variants! {
    enum Variant {
        SameMail = "same-mail",
        SameMailHint = "same-mail-hint",
        Download = "download",
    }
}

/// Words for a password, as the text is looked up.
const WORDS: PhraseSet = &[
    "パスワード",
    "pass",
    "pw",
    "password",
    "passcode",
    "解凍キー",
    "解凍コード",
    "開封用の文字列",
    "解凍用の文字列",
    "暗証",
    "ﾊﾟｽﾜｰﾄﾞ",
];

/// What stands between the word and the password.
const JOINTS: &[&str] = &[
    ":",
    "は",
    "は「",
    "「",
    "=",
    "is",
    "for the archive is",
    "for the file is",
    "to open it is",
    ":「",
    "⇒",
    "→",
    "は:",
];

/// What a password is said to be made of, when it is not written out.
const HINTS: PhraseSet = &[
    "電話番号",
    "下4けた",
    "下4桁",
    "下四桁",
    "受付番号",
    "お客様番号",
    "生年月日",
    "会社名",
    "郵便番号",
    "社員番号",
    "続けたもの",
    "your phone",
    "last four",
    "invoice number",
    "date of birth",
    "reference number",
];

/// Words by which a file waits behind a link.
const FETCH: PhraseSet = &[
    "ダウンロード",
    "お受け取り",
    "受け取り",
    "資料",
    "ファイル",
    "添付",
    "download",
    "archive",
    "file",
    "attachment",
    "document",
];

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let stated = ctx.bodies.iter().find_map(|body| {
        let range = stated_password(&body.normalized)?;
        Some(body.evidence(Role::Words, body.original(range)?))
    });
    let archive = archive(ctx);
    let (variant, hits): (_, Vec<Evidence>) = match (stated, archive) {
        (Some(words), Some(file)) => (Variant::SameMail, vec![words, file]),
        (None, Some(file)) => match ctx.find_pair(WORDS, HINTS, 25) {
            Some(words) => (Variant::SameMailHint, vec![words, file]),
            None => return Outcome::of(vec![]),
        },
        (Some(words), None) => {
            let (links, fetch) = (foreign_links(ctx), ctx.find_family(FETCH));
            match (links.first(), fetch) {
                (Some(link), Some(_)) => {
                    (Variant::Download, vec![words, link.evidence(Role::Link)])
                }
                _ => return Outcome::of(vec![]),
            }
        }
        (None, None) => return Outcome::of(vec![]),
    };
    Outcome::of(vec![Finding::new(variant, &NoFacts {}, hits)])
}

/// A password that is written out: the word, a joint, and at least four letters and digits.
fn stated_password(text: &str) -> Option<Range<usize>> {
    WORDS
        .iter()
        .find_map(|word| {
            memmem::find_iter(text.as_bytes(), word)
                .take(50)
                .find_map(|start| {
                    let from = start + word.len();
                    let rest = text.get(from..)?;
                    JOINTS.iter().find_map(|joint| {
                        let value = rest.trim_start().strip_prefix(joint)?;
                        let value = value.trim_start_matches(['「', '"', '\'', ' ', '『']);
                        let end = value
                            .find(|c: char| !(c.is_ascii_alphanumeric() || "-_@#$%&!".contains(c)));
                        let token = value.get(..end.unwrap_or(value.len()))?;
                        let digits = token.chars().any(|c| c.is_ascii_digit());
                        // With digits, or a word in quotes: an English sentence goes on with a word, too.
                        ((4..=32).contains(&token.len()) && digits)
                            .then(|| start..text.len() - value.len() + token.len())
                    })
                })
        })
        .or_else(|| opens_with(text))
}

/// `opens with the password TF219`.
fn opens_with(text: &str) -> Option<Range<usize>> {
    ["the password ", "password ", "code "]
        .iter()
        .find_map(|phrase| {
            memmem::find_iter(text.as_bytes(), phrase)
                .take(50)
                .find_map(|start| {
                    let rest = text.get(start + phrase.len()..)?;
                    let end = rest
                        .find(|c: char| !c.is_ascii_alphanumeric())
                        .unwrap_or(rest.len());
                    let token = rest.get(..end)?;
                    let mixed = token.chars().any(|c| c.is_ascii_digit())
                        && token.chars().any(|c| c.is_ascii_alphabetic());
                    (mixed && (4..=20).contains(&token.len()))
                        .then(|| start..start + phrase.len() + end)
                })
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::normalize;

    #[test]
    fn passwords_are_found_as_people_write_them() {
        for text in [
            "PW：aoba2026",
            "開封用の文字列は「gijiroku-1217」です",
            "パスワード：hnk0903",
            "the password is ledger26",
            "opens with the password TF219.",
        ] {
            assert!(stated_password(&normalize(text)).is_some(), "{text}");
        }
        for text in [
            "パスワードは別途お送りします",
            "your password is about to expire",
            "パスワードを設定する",
            "パスワードは14文字以上",
        ] {
            assert!(stated_password(&normalize(text)).is_none(), "{text}");
        }
    }
}
