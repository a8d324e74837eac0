//! The password of a locked file in the same mail as the file, or beside the link that leads to it.

use crate::phrases::{SearchedText, password_with_archive as phrases};
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

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let stated = ctx.bodies.iter().find_map(|body| {
        let range = stated_password(&body.searched)?;
        Some(body.evidence(Role::Words, body.original(range)?))
    });
    let archive = archive(ctx);
    let (variant, hits): (_, Vec<Evidence>) = match (stated, archive) {
        (Some(words), Some(file)) => (Variant::SameMail, vec![words, file]),
        (None, Some(file)) => match ctx.find_pair((phrases::WORDS, phrases::HINTS), 25) {
            Some(words) => (Variant::SameMailHint, vec![words, file]),
            None => return Outcome::of(vec![]),
        },
        (Some(words), None) => match foreign_links(ctx).first() {
            Some(link) if ctx.has(phrases::FETCH) => {
                (Variant::Download, vec![words, link.evidence(Role::Link)])
            }
            _ => return Outcome::of(vec![]),
        },
        (None, None) => return Outcome::of(vec![]),
    };
    Outcome::of(vec![Finding::new(variant, &NoFacts {}, hits)])
}

/// Most places of each word, and of each phrase of [`opens_with`], that are looked at.
const PLACES: usize = 50;

/// A password that is written out: the word, a joint, and at least four letters and digits.
fn stated_password(text: &SearchedText) -> Option<Range<usize>> {
    let mut words = text.all_places(phrases::WORDS, PLACES);
    let text = text.normalized.as_str();
    words
        .find_map(|word| Some(word.start..after_password(text, word.end)?))
        .or_else(|| opens_with(text))
}

/// The end of the password that is written out after a word for it, which ends at `from`.
fn after_password(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?.trim_start();
    JOINTS.iter().find_map(|joint| {
        let value = rest.strip_prefix(joint)?;
        let value = value.trim_start_matches(['「', '"', '\'', ' ', '『']);
        let end = value.find(|c: char| !(c.is_ascii_alphanumeric() || "-_@#$%&!".contains(c)));
        let token = value.get(..end.unwrap_or(value.len()))?;
        // With digits, or a word in quotes: an English sentence goes on with a word, too.
        let digits = token.chars().any(|c| c.is_ascii_digit());
        ((4..=32).contains(&token.len()) && digits).then(|| text.len() - value.len() + token.len())
    })
}

/// `opens with the password TF219`.
fn opens_with(text: &str) -> Option<Range<usize>> {
    ["the password ", "password ", "code "]
        .iter()
        .find_map(|phrase| {
            memmem::find_iter(text.as_bytes(), phrase)
                .take(PLACES)
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

    #[test]
    fn passwords_are_found_as_people_write_them() {
        for text in [
            "PW：aoba2026",
            "開封用の文字列は「gijiroku-1217」です",
            "パスワード：hnk0903",
            "the password is ledger26",
            "opens with the password TF219.",
        ] {
            assert!(
                stated_password(&SearchedText::new(text)).is_some(),
                "{text}"
            );
        }
        for text in [
            "パスワードは別途お送りします",
            "your password is about to expire",
            "パスワードを設定する",
            "パスワードは14文字以上",
        ] {
            assert!(
                stated_password(&SearchedText::new(text)).is_none(),
                "{text}"
            );
        }
    }
}
