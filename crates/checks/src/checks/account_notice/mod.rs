//! A notice about the reader's own mailbox, password or account that leads to a place of neither the sender's nor
//! the reader's organisation, or that poses as the reader's own IT desk.

use crate::phrases::account_notice as phrases;
use crate::signals::genre::{Genre, leads_nowhere};
use crate::signals::relation::{
    Borrowing, borrowing_link, foreign_links, is_colleague, recipients, reminds_of_recipient,
    shown_sender,
};
use crate::tables::is_known_service;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "account-notice",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K1.4",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "IPA, 不審なメールの例 (メールボックスの容量、隔離通知、パスワードの期限)",
        "KIS Security, 標的型攻撃メールの見分け方, 1-4 (新しいID発行の通知)",
    ],
};

variants! {
    enum Variant {
        Posed = "posed",
        BorrowedName = "borrowed-name",
        DeskElsewhere = "desk-elsewhere",
        LinkElsewhere = "link-elsewhere",
        WorkSignIn = "work-sign-in",
        SignInAsked = "sign-in-asked",
        Words = "words",
    }
}

/// Characters between the words for the thing and for what happens to it.
const GAP: usize = 40;

#[derive(Serialize)]
struct Facts {
    address: String,
    link: String,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let topics = phrases::TOPICS.iter();
    let hits: Vec<Evidence> = topics
        .filter_map(|pair| ctx.find_pair(*pair, GAP))
        .collect();
    let asked = entry_asked(ctx);
    // A full mailbox or a mail held back is what bounces tell.
    let told = ctx.genre() == Some(Genre::Bounce) && leads_nowhere(ctx);
    if told || hits.is_empty() && asked.is_none() {
        return Outcome::of(vec![]);
    }
    Outcome::of(finding(ctx, hits, asked).into_iter().collect())
}

/// The variant of a mail in a system's voice that wants the reader to come in at a link, and the words.
fn entry_asked(ctx: &CheckContext<'_>) -> Option<(Variant, Vec<Evidence>)> {
    if ctx.mail.links.is_empty() {
        return None;
    }
    let enter = ctx.find(phrases::ENTER)?;
    let work = [phrases::WORK_SYSTEMS, phrases::HELD];
    if let Some(system) = work.into_iter().find_map(|set| ctx.find(set)) {
        return Some((Variant::WorkSignIn, vec![system, enter]));
    }
    let account = ctx.find(phrases::SERVICE_ACCOUNTS)?;
    Some((Variant::SignInAsked, vec![account, enter]))
}

/// Whether the mail comes from outside the organisation of the people it was written to, and not from a service
/// that everybody knows.
fn from_outside(ctx: &CheckContext<'_>) -> bool {
    let known = |host: &str| is_known_service(host) || ctx.is_partner_domain(host);
    let sender = ctx.sender.as_ref();
    sender.is_some_and(|sender| !known(&sender.host.ascii))
        && !recipients(ctx).is_empty()
        && !is_colleague(ctx)
}

fn finding(
    ctx: &CheckContext<'_>,
    mut hits: Vec<Evidence>,
    asked: Option<(Variant, Vec<Evidence>)>,
) -> Option<Finding> {
    let topic = !hits.is_empty();
    let links = foreign_links(ctx);
    let own = own_desk(ctx);
    let known = !recipients(ctx).is_empty() && ctx.sender.is_some();
    let entry = asked.filter(|_| from_outside(ctx));
    let posed = reminds_of_recipient(ctx);
    let variant = if let Some(recipient) = posed.filter(|_| topic || entry.is_some()) {
        hits.extend(entry.into_iter().flat_map(|(_, words)| words));
        let address = &recipient.mailbox.address;
        hits.push(Evidence::header(
            Role::Recipients,
            ctx.mail,
            recipient.header,
            address,
        ));
        Variant::Posed
    } else if let (Some(Borrowing { link, .. }), true) = (borrowing_link(ctx), topic) {
        hits.push(link.evidence(Role::Link));
        Variant::BorrowedName
    } else if topic && own && known && !is_colleague(ctx) && !ctx.mail.links.is_empty() {
        Variant::DeskElsewhere
    } else if let Some((variant, words)) = entry.filter(|(v, _)| *v == Variant::WorkSignIn) {
        hits.extend(words);
        variant
    } else if let (Some(link), true) = (links.first(), topic && ctx.sender.is_some()) {
        hits.push(link.evidence(Role::Link));
        Variant::LinkElsewhere
    } else if let Some((variant, words)) = entry_asked(ctx).filter(|_| from_outside(ctx)) {
        hits.extend(words);
        variant
    } else if topic && ctx.sender.is_none() && (hits.len() > 1 || own) {
        Variant::Words
    } else {
        return None;
    };
    hits.extend(shown_sender(ctx));
    let facts = Facts {
        address: ctx
            .sender
            .as_ref()
            .map_or(String::new(), |s| s.mailbox.address.clone()),
        link: links
            .first()
            .map_or(String::new(), |link| link.host.ascii.clone()),
    };
    Some(Finding::new(variant, &facts, hits))
}

/// Whether the mail calls itself one of the reader's own IT desk, or of a mail system.
fn own_desk(ctx: &CheckContext<'_>) -> bool {
    ctx.sender_name.has(phrases::DESKS) || ctx.has(phrases::DESKS)
}
