//! What programs send: automatic answers and calendar notices.

use super::parts::{addressed, domain_of, field, has_form, own_texts};
use crate::CheckContext;
use crate::signals::relation::foreign_links;
use miwake_address::{Host, carrier, same_organisation};
use miwake_mail::AddressRole;

/// A program answers: a field says so (RFC 3834; the older ones), the mail belongs to one of the recipient's own, by
/// `In-Reply-To` or by repeating the recipient's address, and it brings neither a file nor a link that leads elsewhere.
pub(super) fn is_automatic_answer(ctx: &CheckContext<'_>) -> bool {
    let answers = ctx.header("In-Reply-To").is_some() || repeats_recipient(ctx);
    says_so(ctx)
        && answers
        && ctx.mail.attachments.iter().all(|file| file.inline)
        && !has_form(ctx)
        && foreign_links(ctx).is_empty()
}

fn says_so(ctx: &CheckContext<'_>) -> bool {
    const OLDER: &[&str] = &[
        "X-Autoreply",
        "X-Autorespond",
        "X-Autoresponder",
        "X-Auto-Reply",
    ];
    let precedence = field(ctx, "Precedence");
    field(ctx, "Auto-Submitted").starts_with("auto-replied")
        || OLDER.iter().any(|name| ctx.header(name).is_some())
        || matches!(precedence.as_str(), "auto_reply" | "auto-reply")
        // Lists say so of everything that they send.
        || precedence == "bulk"
            && ctx.header("In-Reply-To").is_some()
            && ctx.header("List-Id").is_none()
}

fn repeats_recipient(ctx: &CheckContext<'_>) -> bool {
    let recipients = addressed(ctx);
    own_texts(ctx).any(|body| {
        let text = body.folded();
        recipients
            .iter()
            .any(|address| text.contains(address.as_str()))
    })
}

/// How much of a calendar part is read, in bytes.
const LOOK: usize = 256 * 1024;

/// A calendar part that says what is to be done with it (RFC 5546, section 1.4), whose organiser or participant is the
/// sender, or that a platform sends for others.
pub(super) fn is_calendar_notice(ctx: &CheckContext<'_>) -> bool {
    let files = ctx.mail.attachments.iter();
    files
        .filter(|file| file.declared_type == "text/calendar")
        .any(|file| {
            let content = file.content.get(..LOOK).unwrap_or(&file.content);
            let text = String::from_utf8_lossy(content).to_ascii_lowercase();
            // RFC 5545, section 3.1.
            let text = text.replace("\r\n ", "").replace("\n ", "");
            has_method(&text) && is_of_sender(ctx, &text)
        })
}

fn has_method(text: &str) -> bool {
    const METHODS: &[&str] = &[
        "publish",
        "request",
        "reply",
        "add",
        "cancel",
        "refresh",
        "counter",
        "declinecounter",
    ];
    let mut methods = text.lines().filter_map(|line| line.strip_prefix("method:"));
    text.starts_with("begin:vcalendar") && methods.any(|method| METHODS.contains(&method.trim()))
}

fn is_of_sender(ctx: &CheckContext<'_>, text: &str) -> bool {
    let roles = [AddressRole::From, AddressRole::Sender];
    let senders = roles.into_iter().filter_map(|role| ctx.field(role));
    let senders = senders.flat_map(|field| &field.mailboxes);
    let mut senders = senders.map(|mailbox| mailbox.address.to_ascii_lowercase());
    let persons: Vec<Host> = text
        .lines()
        .filter(|line| line.starts_with("organizer") || line.starts_with("attendee"))
        .take(200)
        .filter_map(|line| line.rsplit_once("mailto:"))
        .map(|(_, address)| Host::parse(domain_of(address.trim())))
        .collect();
    senders.any(|sender| {
        let host = Host::parse(domain_of(&sender));
        let takes_part = persons
            .iter()
            .any(|person| same_organisation(&person.ascii, &host.ascii));
        takes_part || carrier(&sender).is_some()
    })
}
