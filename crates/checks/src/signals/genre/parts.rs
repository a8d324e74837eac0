//! What the genres look at: header fields, the mail's own texts, and whom it was written to.

use crate::{BodyText, CheckContext};
use miwake_address::{Host, free_mail, same_organisation};
use miwake_mail::{AddressRole, Mail, PartId, PartRole};

/// The texts that the sender wrote: those of mails within are left out.
pub(super) fn own_texts<'c>(ctx: &'c CheckContext<'_>) -> impl Iterator<Item = &'c BodyText<'c>> {
    let own = |body: &&BodyText<'_>| within(ctx.mail, body.part).is_none();
    ctx.bodies.iter().filter(own)
}

/// The outermost mail within which a part stands: the header fields and texts of that mail are its child's.
pub(super) fn within(mail: &Mail, part: PartId) -> Option<PartId> {
    let mut found = None;
    let mut at = Some(part);
    // Parts stand after what holds them, so this ends.
    while let Some((id, entity)) = at.and_then(|id| Some((id, mail.parts.get(id)?))) {
        if entity.role == PartRole::Message && id != 0 {
            found = Some(id);
        }
        at = entity.parent.filter(|parent| *parent < id);
    }
    found
}

/// The value of the first header field of this name, lower case; empty when there is none.
pub(super) fn field(ctx: &CheckContext<'_>, name: &str) -> String {
    let value = ctx.header(name).map(|(_, value)| value.trim());
    value.map_or(String::new(), str::to_ascii_lowercase)
}

/// Addresses to which the mail was written or delivered, lower case. The fields that servers write count as well as To and Cc.
pub(super) fn addressed(ctx: &CheckContext<'_>) -> Vec<String> {
    let fields = ctx.mail.addresses.iter();
    let shown = fields
        .filter(|field| matches!(field.role, AddressRole::To | AddressRole::Cc))
        .flat_map(|field| &field.mailboxes)
        .map(|mailbox| mailbox.address.to_ascii_lowercase());
    let delivered = ["Delivered-To", "X-Original-To"].map(|name| bare_address(&field(ctx, name)));
    let all = shown.take(20).chain(delivered);
    all.filter(|address| address.contains('@')).collect()
}

/// Whether a host is of an organisation to which the mail was written; of free mail nobody is.
pub(super) fn is_addressed_organisation(ctx: &CheckContext<'_>, host: &str) -> bool {
    let same = |address: &String| {
        let domain = Host::parse(domain_of(address)).ascii;
        free_mail(&domain).is_none() && same_organisation(&domain, host)
    };
    ctx.is_own_domain(host) || addressed(ctx).iter().any(same)
}

/// `a@b.example` of `Name <a@b.example>`, lower case; empty when there is none.
pub(super) fn bare_address(value: &str) -> String {
    let inside = value.rsplit_once('<').map_or(value, |(_, rest)| rest);
    let address = inside.split('>').next().unwrap_or("").trim();
    let address = address.strip_prefix("mailto:").unwrap_or(address);
    if address.contains('@') && !address.contains(char::is_whitespace) {
        address.to_ascii_lowercase()
    } else {
        String::new()
    }
}

/// What stands after the last `@`.
pub(super) fn domain_of(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// Whether an HTML text of the mail has a form.
pub(super) fn has_form(ctx: &CheckContext<'_>) -> bool {
    ctx.pages().any(|(_, page)| !page.forms.is_empty())
}
