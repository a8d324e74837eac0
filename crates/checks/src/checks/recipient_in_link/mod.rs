//! A link carries the recipient’s own address.

use crate::finding::at_most;
use crate::signals::auth::is_authenticated;
use crate::signals::claim::head;
use crate::signals::web::{WebLink, web_links};
use crate::tables::is_click_host;
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, NotApplicable, Outcome,
    Requirement, Role, Status, fold, variants, visible_quote,
};
use miwake_address::{percent_decoded, same_organisation};
use miwake_mail::AddressRole;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "recipient-in-link",
    group: Group::Links,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::Links],
    attacks: &[Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["Measured attacks: sites that fill in the address beforehand"],
};

variants! {
    enum Variant {
        Fragment = "fragment",
        Encoded = "encoded",
        Plain = "plain",
        OwnSite = "own-site",
    }
}

/// Most recipients looked for.
const MOST_RECIPIENTS: usize = 5;
/// Longest piece of a link that is looked through, in bytes.
const LONGEST: usize = 4096;

/// Words of links by which a reader ends or sets what he is sent. What the reader *sees* counts: a link that is to
/// lure says something else.
const SUBSCRIPTION_WORDS: &[&str] = &[
    "unsubscribe",
    "opt out",
    "opt-out",
    "optout",
    "preferences",
    "subscription",
    "配信停止",
    "配信を停止",
    "配信解除",
    "購読解除",
    "登録解除",
    "退会",
    "配信設定",
    "メール設定",
    "メールの設定",
];

#[derive(Serialize)]
struct Facts<'a> {
    host: &'a str,
    recipient: &'a str,
}

/// How an address may be written in a link.
struct Forms {
    address: String,
    plain: String,
    base64: String,
    hex: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let links = web_links(ctx);
    let recipients = recipients(ctx);
    if recipients.is_empty() {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    let found = links.iter().filter_map(|link| {
        let (place, forms) = recipients.iter().find_map(|r| Some((place(link, r)?, r)))?;
        let facts = Facts {
            host: &link.host.unicode,
            recipient: &visible_quote(&forms.address),
        };
        let evidence = vec![link.evidence(Role::Link)];
        Some(Finding::new(grade(ctx, link, place)?, &facts, evidence))
    });
    Outcome::of(at_most(1, found))
}

fn recipients(ctx: &CheckContext<'_>) -> Vec<Forms> {
    let fields = ctx.mail.addresses.iter();
    let named = fields
        .filter(|field| matches!(field.role, AddressRole::To | AddressRole::Cc))
        .flat_map(|field| &field.mailboxes)
        .map(|mailbox| mailbox.address.as_str());
    // Of whom the servers say that the mail was for, when the fields do not name the reader.
    let stated = ctx.mail.received.iter();
    let stated = stated.filter_map(|hop| hop.recipient.as_deref());
    let mut all: Vec<&str> = named.chain(stated).filter(|a| a.contains('@')).collect();
    all.dedup();
    all.into_iter()
        .take(MOST_RECIPIENTS)
        .map(Forms::of)
        .collect()
}

impl Forms {
    fn of(address: &str) -> Self {
        Self {
            address: address.to_owned(),
            plain: address.to_lowercase(),
            base64: base64(address.as_bytes()),
            hex: address.bytes().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}

/// The letters of base64 that depend on `bytes` alone, whatever follows.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in bytes.chunks_exact(3) {
        let number = chunk
            .iter()
            .fold(0_usize, |number, byte| number << 8 | usize::from(*byte));
        for shift in [18, 12, 6, 0] {
            let letter = ALPHABET.get(number >> shift & 63).copied().unwrap_or(b'A');
            out.push(char::from(letter));
        }
    }
    out
}

/// Where in the link the address stands, if it does.
fn place(link: &WebLink<'_>, forms: &Forms) -> Option<Variant> {
    let rest = head(&link.target.rest, LONGEST);
    let (front, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let holds = |text: &str| {
        let decoded = percent_decoded(text);
        if decoded.to_lowercase().contains(&forms.plain) {
            return Some(Variant::Plain);
        }
        let encoded = forms.base64.len() >= 8
            && (decoded.contains(&forms.base64) || decoded.to_lowercase().contains(&forms.hex));
        encoded.then_some(Variant::Encoded)
    };
    if holds(fragment).is_some() {
        return Some(Variant::Fragment);
    }
    holds(front)
}

/// The variant, and `None` for what is ordinary: the sender's own links where the sender is confirmed, and
/// links by which a mail is ended. A site that reads the address from the fragment is never ordinary elsewhere.
fn grade(ctx: &CheckContext<'_>, link: &WebLink<'_>, place: Variant) -> Option<Variant> {
    let host = &link.host.ascii;
    let sender = ctx.sender.as_ref();
    let own = sender.is_some_and(|sender| same_organisation(host, &sender.host.ascii));
    let confirmed = is_authenticated(ctx);
    if confirmed && (own || place != Variant::Fragment && is_click_host(host)) {
        return None;
    }
    let seen = fold(&link.link.link.text);
    let ends = SUBSCRIPTION_WORDS.iter().any(|word| seen.contains(word));
    // A link written out is its own text.
    let shown = link.link.link.kind != miwake_mail::LinkKind::Text;
    if place != Variant::Fragment && ends && shown {
        return None;
    }
    Some(if own { Variant::OwnSite } else { place })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_of_whole_groups_only() {
        assert_eq!(base64(b"abc"), "YWJj");
        assert_eq!(base64(b"reader@example.jp"), "cmVhZGVyQGV4YW1wbGUu");
    }
}
