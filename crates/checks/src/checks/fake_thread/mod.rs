//! A mail that looks like a part of a conversation and brings what a first mail would be doubted for.
//!
//! Whether it answers a mail that exists, its header cannot tell: References and In-Reply-To are the sender's own words.

use crate::relation::{archive, html_file, recipients, shown_sender};
use crate::words::Family;
use crate::{
    Attack, BodyText, Check, Evidence, Finding, Group, Kind, Meta, Need, NoFacts, NotApplicable,
    Outcome, Role, Status, Subject,
};
use miwake_address::{Host, same_organisation};
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "fake-thread",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Need::Body],
    attacks: &[Attack::Targeted, Attack::Malware, Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["risky-strangers", "risky-content"],
    references: &[
        "JPCERT/CC, マルウェアEmotetの感染再拡大に関する注意喚起 (返信を装うメール)",
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
    ],
};

/// How subject lines of answers and forwarded mails begin, as phrases are looked up.
const PREFIXES: &[&str] = &[
    "re:", "fw:", "fwd:", "aw:", "wg:", "sv:", "rv:", "tr:", "返信:", "転送:", "回复:", "答复:",
];

/// What a first mail would be doubted for.
const RISKS: Family = &[
    "コンテンツの有効化",
    "マクロ",
    "enable content",
    "振込先",
    "送金",
    "bank details",
    "wire transfer",
    "new account",
    "マイナンバー",
    "免許証の写し",
    "口座の一覧",
];

fn detect(subject: &Subject<'_>) -> Outcome {
    let (index, line) = subject.subject_line();
    let answer = PREFIXES
        .iter()
        .any(|prefix| subject.compact_line.starts_with(prefix));
    let quoted = quoted_addresses(subject);
    if !answer && quoted.is_empty() {
        return if subject.has_body() {
            Outcome::NotApplicable(NotApplicable::NothingOfThisKind)
        } else {
            subject.text_outcome(vec![])
        };
    }
    let mut hits: Vec<Evidence> = index
        .filter(|_| answer)
        .map(|index| Evidence::header(Role::Words, subject.mail, index, line))
        .into_iter()
        .collect();
    let risk = archive(subject)
        .or_else(|| html_file(subject))
        .or_else(|| subject.find_family(RISKS));
    // An answer alone, a link in it, or strangers in what it quotes are what mailing lists are made of.
    let Some(risk) = risk else {
        return subject.text_outcome(vec![]);
    };
    hits.push(risk);
    let variant = match strangers(subject, quoted) {
        Some(stranger) => {
            hits.push(stranger);
            hits.extend(shown_sender(subject));
            "risky-strangers"
        }
        None => "risky-content",
    };
    subject.text_outcome(vec![Finding::new(variant, &NoFacts {}, hits)])
}

/// Labels of the sender's line in a quoted header.
const LABELS: &[&str] = &["from:", "差出人:", "送信者:", "von:", "de:"];

/// Addresses that stand as senders of quoted mails, with the text and where they stand.
fn quoted_addresses<'s>(subject: &'s Subject<'_>) -> Vec<(&'s BodyText<'s>, Range<usize>, Host)> {
    let mut found = Vec::new();
    for body in &subject.bodies {
        let mut at = 0;
        for line in body.text.split_inclusive('\n') {
            let content = line.trim_start_matches([' ', '>', '\u{3000}', '\t', '*']);
            let start = at + line.len() - content.len();
            at += line.len();
            let label = crate::words::compact(content.get(..content.len().min(40)).unwrap_or(""));
            let quotes = LABELS.iter().any(|known| label.starts_with(known));
            if !quotes || found.len() >= 20 {
                continue;
            }
            let Some(sign) = content.find('@') else {
                continue;
            };
            let part = |c: char| c.is_ascii_alphanumeric() || "._-+".contains(c);
            let before = content.get(..sign).unwrap_or("");
            let after = content.get(sign + 1..).unwrap_or("");
            let left = before.len() - before.trim_end_matches(part).len();
            let right = after.find(|c| !part(c)).unwrap_or(after.len());
            let domain = after.get(..right).unwrap_or("").trim_matches('.');
            if left > 0 && domain.contains('.') {
                found.push((
                    body,
                    start + sign - left..start + sign + 1 + right,
                    Host::parse(domain),
                ));
            }
        }
    }
    found
}

/// A quoted sender, when the quoted mails are neither the sender's organisation's nor a recipient's.
fn strangers(
    subject: &Subject<'_>,
    quoted: Vec<(&BodyText<'_>, Range<usize>, Host)>,
) -> Option<Evidence> {
    let sender = subject.sender.as_ref()?;
    let recipients = recipients(subject);
    if recipients.is_empty() || quoted.is_empty() {
        return None;
    }
    let known = |host: &Host| {
        same_organisation(&host.ascii, &sender.host.ascii)
            || recipients
                .iter()
                .any(|r| same_organisation(&host.ascii, &r.host.ascii))
    };
    // Threads go through many hands; it is odd when none of them is one of the two.
    if quoted.iter().any(|(_, _, host)| known(host)) {
        return None;
    }
    let (body, range, _) = quoted.into_iter().next()?;
    Some(body.evidence(Role::Words, range))
}
