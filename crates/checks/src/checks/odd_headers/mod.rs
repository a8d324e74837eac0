//! The mail’s header section is not what a mail program of today writes.

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants, visible_quote,
};
use miwake_mail::{AddressRole, Header, parse_date};
use serde::Serialize;
use std::collections::BTreeSet;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "odd-headers",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::HeaderSection],
    attacks: &[Attack::Phishing, Attack::Malware, Attack::Fraud],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "RFC 5322, section 3.6",
        "RFC 2047",
        "Microsoft, End of support for Outlook Express, Windows Mail and Office 2003 and 2007",
    ],
};

variants! {
    enum Variant {
        SeveralSenders = "several-senders",
        NoAddress = "no-address",
        OldMailer = "old-mailer",
        OutlookImitated = "outlook-imitated",
        MarkedUrgent = "marked-urgent",
        RawSubject = "raw-subject",
        NoMessageId = "no-message-id",
        MessageIdLocal = "message-id-local",
        RepeatedField = "repeated-field",
    }
}

/// 2015-01-01: by then the newest of [`OLD_MAILERS`] had been out of use for years.
const MODERN: i64 = 1_420_070_400;

/// Mail programs that ended with Windows XP and Vista, or whose makers ended that version before 2012.
/// Programs that send fraud still sign with their names.
const OLD_MAILERS: &[&str] = &[
    "outlook express",
    "outlook imo",
    "microsoft outlook, build 9.",
    "microsoft outlook, build 10.",
    "microsoft office outlook, build 11.",
    "microsoft office outlook 11",
    "microsoft office outlook 12",
    "microsoft windows mail 6",
    "foxmail 4",
    "foxmail 5",
    "foxmail 6",
];

/// Fields that stand once in a mail (RFC 5322, section 3.6); `From` is looked at by itself.
const ONCE: &[&str] = &[
    "Subject",
    "Date",
    "To",
    "Cc",
    "Reply-To",
    "Message-ID",
    "Sender",
];

#[derive(Serialize)]
struct Facts<'a> {
    field: &'a str,
    value: &'a str,
    count: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let signs = [
        senders(ctx),
        mailer(ctx),
        urgent(ctx),
        raw_subject(ctx),
        message_id(ctx),
        repeated(ctx),
    ];
    Outcome::of(signs.into_iter().flatten().collect())
}

fn fields<'a>(ctx: &CheckContext<'a>, name: &str) -> impl Iterator<Item = (usize, &'a Header)> {
    let headers = ctx.mail.headers.iter().enumerate();
    headers.filter(move |(_, header)| header.name.eq_ignore_ascii_case(name))
}

fn finding(
    ctx: &CheckContext<'_>,
    variant: Variant,
    (index, header): (usize, &Header),
    count: usize,
) -> Finding {
    let value = visible_quote(&header.value);
    let facts = Facts {
        field: &header.name,
        value: &value,
        count,
    };
    let evidence = Evidence::header(Role::Shown, ctx.mail, index, &header.value);
    Finding::new(variant, &facts, vec![evidence])
}

/// More than one author, or one without an address.
fn senders(ctx: &CheckContext<'_>) -> Option<Finding> {
    let from = ctx
        .mail
        .addresses
        .iter()
        .filter(|f| f.role == AddressRole::From);
    let addresses: BTreeSet<String> = from
        .flat_map(|field| &field.mailboxes)
        .filter(|mailbox| mailbox.address.contains('@'))
        .map(|mailbox| mailbox.address.to_lowercase())
        .collect();
    let field = fields(ctx, "From").last()?;
    match addresses.len() {
        0 => Some(finding(ctx, Variant::NoAddress, field, 0)),
        1 => None,
        count => Some(finding(ctx, Variant::SeveralSenders, field, count)),
    }
}

/// A mail program that nobody uses any more, or one that is only named.
fn mailer(ctx: &CheckContext<'_>) -> Option<Finding> {
    if !is_modern(ctx) {
        return None;
    }
    let named = |words: &'static [&'static str]| {
        fields(ctx, "X-Mailer").find(move |(_, header)| {
            let value = header.value.to_lowercase();
            words.iter().any(|word| value.contains(word))
        })
    };
    if let Some(field) = named(OLD_MAILERS) {
        return Some(finding(ctx, Variant::OldMailer, field, 1));
    }
    // Outlook writes a Thread-Index into every mail it sends.
    let outlook = named(&[
        "microsoft outlook 14.",
        "microsoft outlook 15.",
        "microsoft outlook 16.",
    ]);
    let field = outlook.filter(|_| ctx.header("Thread-Index").is_none())?;
    Some(finding(ctx, Variant::OutlookImitated, field, 1))
}

/// Whether any time at hand is of today's kind: of the receiving servers, of the mail itself, of the reader's clock.
fn is_modern(ctx: &CheckContext<'_>) -> bool {
    let written = ctx.header("Date").and_then(|(_, date)| parse_date(date));
    let received = ctx.mail.received.iter().filter_map(|hop| hop.time);
    let mut times = received.chain(written).chain(ctx.environment.now);
    times.any(|time| time >= MODERN)
}

/// Marked as urgent by the sender.
fn urgent(ctx: &CheckContext<'_>) -> Option<Finding> {
    let names = ["Importance", "X-Priority", "X-MSMail-Priority", "Priority"];
    let marked = |header: &Header| {
        let value = header.value.trim().to_lowercase();
        value.starts_with(['1', '2']) || value.starts_with("high") || value.starts_with("urgent")
    };
    let mut all = names.into_iter().flat_map(|name| fields(ctx, name));
    let field = all.find(|(_, header)| marked(header))?;
    Some(finding(ctx, Variant::MarkedUrgent, field, 1))
}

/// Letters other than ASCII written as they are. Mail programs encode them (RFC 2047), but for servers that
/// say they take them raw (RFC 6531), and the receiving server notes that.
fn raw_subject(ctx: &CheckContext<'_>) -> Option<Finding> {
    let mut hops = ctx.mail.received.iter();
    let agreed = |with: &str| with.to_ascii_uppercase().starts_with("UTF8");
    let first = hops.next();
    if first
        .and_then(|hop| hop.with.as_deref())
        .is_some_and(agreed)
    {
        return None;
    }
    let field = fields(ctx, "Subject").find(|(_, header)| !header.raw_value.is_ascii())?;
    Some(finding(ctx, Variant::RawSubject, field, 1))
}

/// No number for the mail, or one made by a program that does not know where it runs.
fn message_id(ctx: &CheckContext<'_>) -> Option<Finding> {
    let Some(field) = fields(ctx, "Message-ID").next() else {
        // Only what was delivered must have one.
        let received = fields(ctx, "Received").next()?;
        return Some(finding(ctx, Variant::NoMessageId, received, 0));
    };
    let value = field.1.value.trim().trim_end_matches('>').to_lowercase();
    let host = value.rsplit('@').next().unwrap_or("");
    let local = host.starts_with("localhost") || host.ends_with(".localdomain");
    local.then(|| finding(ctx, Variant::MessageIdLocal, field, 1))
}

fn repeated(ctx: &CheckContext<'_>) -> Option<Finding> {
    ONCE.iter().find_map(|name| {
        let field = fields(ctx, name).last()?;
        let count = fields(ctx, name).count();
        (count > 1).then(|| finding(ctx, Variant::RepeatedField, field, count))
    })
}
