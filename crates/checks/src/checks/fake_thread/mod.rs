//! A mail that looks like a part of a conversation and brings what a first mail would be doubted for.
//!
//! Whether it answers a mail that exists, its header cannot tell: References and In-Reply-To are the sender's own words.

use crate::phrases::fake_thread as phrases;
use crate::signals::relation::{archive, html_file, recipients, shown_sender};
use crate::{
    Attack, BodyText, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NoFacts,
    NotApplicable, Outcome, Requirement, Role, Status, variants,
};
use miwake_address::{Host, same_organisation};
use std::ops::Range;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "fake-thread",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Text],
    attacks: &[Attack::Targeted, Attack::Malware, Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "JPCERT/CC, マルウェアEmotetの感染再拡大に関する注意喚起 (返信を装うメール)",
        "IPA, ビジネスメール詐欺(BEC)の特徴と対策",
    ],
};

variants! {
    enum Variant {
        RiskyStrangers = "risky-strangers",
        RiskyContent = "risky-content",
    }
}

/// How subject lines of answers and forwarded mails begin, as phrases are looked up.
const PREFIXES: &[&str] = &[
    "re:", "fw:", "fwd:", "aw:", "wg:", "sv:", "rv:", "tr:", "返信:", "転送:", "回复:", "答复:",
];

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let (index, line) = ctx.subject_line();
    let answer = PREFIXES
        .iter()
        .any(|prefix| ctx.subject_text.normalized.starts_with(prefix));
    let quoted = quoted_addresses(ctx);
    if !answer && quoted.is_empty() {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    let mut hits: Vec<Evidence> = index
        .filter(|_| answer)
        .map(|index| Evidence::header(Role::Words, ctx.mail, index, line))
        .into_iter()
        .collect();
    let risk = archive(ctx)
        .or_else(|| html_file(ctx))
        .or_else(|| ctx.find(phrases::RISKS));
    // An answer alone, a link in it, or strangers in what it quotes are what mailing lists are made of.
    let Some(risk) = risk else {
        return Outcome::of(vec![]);
    };
    hits.push(risk);
    let variant = match strangers(ctx, quoted) {
        Some(stranger) => {
            hits.push(stranger);
            hits.extend(shown_sender(ctx));
            Variant::RiskyStrangers
        }
        None => Variant::RiskyContent,
    };
    Outcome::of(vec![Finding::new(variant, &NoFacts {}, hits)])
}

/// Labels of the sender's line in a quoted header.
const LABELS: &[&str] = &["from:", "差出人:", "送信者:", "von:", "de:"];

/// Addresses that stand as senders of quoted mails, with the text and where they stand.
fn quoted_addresses<'s>(ctx: &'s CheckContext<'_>) -> Vec<(&'s BodyText<'s>, Range<usize>, Host)> {
    let mut found = Vec::new();
    for body in &ctx.bodies {
        let mut at = 0;
        for line in body.text.split_inclusive('\n') {
            let content = line.trim_start_matches([' ', '>', '\u{3000}', '\t', '*']);
            let start = at + line.len() - content.len();
            at += line.len();
            let label = miwake_text::normalize(content.get(..content.len().min(40)).unwrap_or(""));
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
    ctx: &CheckContext<'_>,
    quoted: Vec<(&BodyText<'_>, Range<usize>, Host)>,
) -> Option<Evidence> {
    let sender = ctx.sender.as_ref()?;
    let recipients = recipients(ctx);
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
