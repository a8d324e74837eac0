//! What must hold for every mail, tried on the mails of the cases, mutated at random.

use crate::case::{cases, context};
use miwake_checks::{Analysis, Context, Level, REGISTRY, analyse};
use miwake_mail::{Limits, read};
use proptest::prelude::*;
use proptest::sample::Index;
use std::sync::LazyLock;

/// A mail of a case, with the case's context.
struct Given {
    block: String,
    text: String,
    context: Context,
}

static MAILS: LazyLock<Vec<Given>> = LazyLock::new(|| {
    let cases = REGISTRY
        .iter()
        .flat_map(|check| cases(check).unwrap_or_default());
    cases
        .flat_map(|case| {
            let context = context(&case).unwrap_or_default();
            let mails = case.mails.into_iter();
            mails.map(move |(block, text)| Given {
                block,
                text,
                context: context.clone(),
            })
        })
        .collect()
});

fn analysed(bytes: &[u8], context: &Context) -> Analysis {
    analyse(&read(bytes, &Limits::DEFAULT), context)
}

/// A change of some bytes: where (as a share of the length), how many to take out, what to put in.
fn mutation() -> impl Strategy<Value = (Index, usize, Vec<u8>)> {
    let pieces = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..8),
        Just(b"\r\n\r\n".to_vec()),
        Just(b"=?utf-8?B?".to_vec()),
        Just(b"<a href=\"http://x\">".to_vec()),
        Just("\u{202e}お客様\u{200b}".as_bytes().to_vec()),
        Just(vec![0xff, 0xfe, 0x00]),
    ];
    (any::<Index>(), 0_usize..40, pieces)
}

fn mutate(text: &str, mutations: &[(Index, usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = text.as_bytes().to_vec();
    for (at, taken, put) in mutations {
        let start = at.index(bytes.len() + 1);
        let end = (start + taken).min(bytes.len());
        bytes.splice(start..end, put.iter().copied());
    }
    bytes
}

/// Header fields that a sender can add at will.
const DECOY_HEADERS: [&str; 6] = [
    "X-Mailer: Microsoft Outlook 16.0",
    "X-Spam-Status: No, score=-5.0",
    "In-Reply-To: <abc@aoba.example>",
    "References: <abc@aoba.example>",
    "X-Priority: 3",
    "Organization: Aoba",
];

const DECOY_TEXTS: [&str; 4] = [
    "\n\nこのメールはウイルス検査済みです。\n",
    "\n\nBest regards,\nThe team\n",
    "\n\n今日はよい天気です。会議は三時からです。資料は来週お送りします。\n",
    "\n\n-- \nAoba Ltd.\n",
];

/// The mail with a field added at the end of its header section.
fn with_header(text: &str, header: &str) -> Option<String> {
    let (headers, body) = text.split_once("\n\n")?;
    Some(format!("{headers}\n{header}\n\n{body}"))
}

/// The mail as the first part of two, the second being a decoy; for mails of one part.
fn with_part(text: &str, decoy: &str) -> Option<String> {
    let (headers, body) = text.split_once("\n\n")?;
    let of_part = |line: &&str| line.to_ascii_lowercase().starts_with("content-");
    let folded = headers.lines().any(|line| line.starts_with([' ', '\t']));
    if folded || headers.to_ascii_lowercase().contains("multipart/") {
        return None;
    }
    let own: Vec<&str> = headers.lines().filter(|line| !of_part(line)).collect();
    let part: Vec<&str> = headers.lines().filter(of_part).collect();
    Some(format!(
        "{}\nContent-Type: multipart/mixed; boundary=decoy\n\n--decoy\n{}\n\n{body}\n\
         --decoy\nContent-Type: text/plain; charset=utf-8\n\n{decoy}\n--decoy--\n",
        own.join("\n"),
        part.join("\n"),
    ))
}

/// Whether text can be added at the end: a plain text, pasted or as the only part of a mail.
fn ends_in_text(given: &Given) -> bool {
    let lower = given.text.to_ascii_lowercase();
    match given.block.as_str() {
        "text" | "forwarded" => true,
        "eml" => {
            !lower.contains("multipart/") && !lower.contains("base64") && !lower.contains("html")
        }
        _ => false,
    }
}

/// Checks that are meant to stay quiet in a conversation, as `In-Reply-To` and `References` say it is one,
/// although a sender can write those fields. Their weights are below every threshold.
const QUIET_IN_CONVERSATIONS: [&str; 1] = ["many-strangers"];

/// Panics when `changed` scores less than `before`, but for what is meant so.
fn not_lower(given: &Given, before: &Analysis, changed: &str) {
    let after = analysed(changed.as_bytes(), &given.context);
    let pairs = before.results.iter().zip(&after.results);
    let meant: f64 = pairs
        .filter(|(before, _)| QUIET_IN_CONVERSATIONS.contains(&before.check.meta.id))
        .map(|(before, after)| (before.moved - after.moved).max(0.0))
        .sum();
    let lost: Vec<&str> = before
        .results
        .iter()
        .zip(&after.results)
        .filter(|(before, after)| after.moved < before.moved)
        .map(|(before, _)| before.check.meta.id)
        .collect();
    assert!(
        after.verdict.score + meant + 1e-6 >= before.verdict.score,
        "{} -> {}, less by {lost:?}:\n{changed}",
        before.verdict.score,
        after.verdict.score,
    );
}

#[test]
fn a_decoy_header_lowers_no_score() {
    for given in MAILS.iter().filter(|given| given.block == "eml") {
        let before = analysed(given.text.as_bytes(), &given.context);
        for header in DECOY_HEADERS {
            if let Some(changed) = with_header(&given.text, header) {
                not_lower(given, &before, &changed);
            }
        }
    }
}

#[test]
fn a_decoy_part_lowers_no_score() {
    for given in MAILS.iter().filter(|given| given.block == "eml") {
        let before = analysed(given.text.as_bytes(), &given.context);
        for decoy in DECOY_TEXTS {
            if let Some(changed) = with_part(&given.text, decoy) {
                not_lower(given, &before, &changed);
            }
        }
    }
}

#[test]
fn trailing_text_lowers_no_score() {
    for given in MAILS.iter().filter(|given| ends_in_text(given)) {
        let before = analysed(given.text.as_bytes(), &given.context);
        for decoy in DECOY_TEXTS {
            not_lower(given, &before, &format!("{}{decoy}", given.text));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutated_mail_is_analysed(
        mail in any::<Index>(),
        mutations in proptest::collection::vec(mutation(), 0..12),
    ) {
        let given = mail.get(&MAILS);
        let bytes = mutate(&given.text, &mutations);
        let first = analysed(&bytes, &given.context);
        let again = analysed(&bytes, &given.context);
        prop_assert_eq!(first.verdict, again.verdict);
        for (first, again) in first.results.iter().zip(&again.results) {
            prop_assert_eq!(&first.outcome, &again.outcome);
        }
    }

    #[test]
    fn what_was_not_read_in_full_is_never_nothing_notable(
        mail in any::<Index>(),
        mutations in proptest::collection::vec(mutation(), 0..4),
        limit in 0_usize..200,
    ) {
        let given = mail.get(&MAILS);
        let bytes = mutate(&given.text, &mutations);
        let limits = Limits {
            parts: limit % 4,
            headers: limit % 7,
            text_bytes: limit,
            ..Limits::DEFAULT
        };
        let mail = read(&bytes, &limits);
        let verdict = analyse(&mail, &given.context).verdict;
        if mail.notes.iter().any(|note| note.kind.incomplete()) {
            prop_assert_ne!(verdict.level, Level::NothingNotable);
        }
    }
}
