//! Copies of mailing lists, and newsletters.

use super::parts::{bare_address, domain_of, field, own_texts};
use crate::CheckContext;
use crate::signals::auth::{Statement, signatures, tag};
use crate::signals::web::web_links;
use crate::tables::is_bulk_host;
use miwake_address::{Host, Target, same_organisation};
use miwake_mail::{AddressRole, Mailbox};

/// What the list is called (RFC 2919): `talk.lists.example.org` of `Talk <talk.lists.example.org>`.
fn list_id(ctx: &CheckContext<'_>) -> Option<String> {
    let value = field(ctx, "List-Id");
    let inside = value
        .rsplit_once('<')
        .map_or(value.as_str(), |(_, rest)| rest);
    let id = inside.split('>').next().unwrap_or("").trim();
    let right = id.contains('.') && !id.contains(|c: char| c.is_whitespace() || c == '@');
    right.then(|| id.to_owned())
}

/// The host of the list: the address to write to, its domain.
pub(crate) fn list_host(ctx: &CheckContext<'_>) -> Option<Host> {
    Some(Host::parse(domain_of(&posting_address(ctx)?)))
}

/// The address to which one writes to reach the list, lower case: what a field gives that lists write, or where answers
/// go, if it is the one that `List-Id` is made of (`talk@lists.example.org`), or for `List-Post` (RFC 2369) of its organisation.
pub(crate) fn posting_address(ctx: &CheckContext<'_>) -> Option<String> {
    let id = list_id(ctx)?;
    let post = posts(&field(ctx, "List-Post"))
        .into_iter()
        .find(|address| same_organisation(domain_of(address), &id));
    let others = ["X-Mailing-List", "X-BeenThere", "Reply-To", "To", "Cc"];
    let named = || {
        let fields = others.iter().map(|name| field(ctx, name));
        let addresses = fields.flat_map(|value| {
            let all = value.split(',').map(bare_address);
            all.collect::<Vec<_>>()
        });
        addresses
            .filter(|address| !address.is_empty())
            .find(|address| address.replacen('@', ".", 1) == id)
    };
    post.or_else(named)
}

/// The addresses of `<mailto:a@b.example>, <https://…>`.
fn posts(value: &str) -> Vec<String> {
    let pieces = value.split('<').skip(1);
    let mailto = pieces.filter_map(|piece| piece.split('>').next()?.strip_prefix("mailto:"));
    let addresses = mailto.map(|rest| bare_address(rest.split('?').next().unwrap_or("")));
    addresses.filter(|address| !address.is_empty()).collect()
}

/// A copy that a mailing list sends: it has a name and an address that go together, and its bounces or the `Sender` are
/// the list's. Where the receiving server says something, it must have seen the list's domain; what stands further down may be
/// the list's own word about the author.
pub(super) fn is_list_copy(ctx: &CheckContext<'_>) -> bool {
    let Some(list) = list_host(ctx) else {
        return false;
    };
    let of_list = |role: AddressRole| {
        let field = ctx.field(role);
        let mailboxes = field.map_or(&[][..], |field| field.mailboxes.as_slice());
        let mut domains = mailboxes.iter().map(Mailbox::domain);
        domains.any(|domain| same_organisation(&domain, &list.ascii))
    };
    let seen = Statement::of(ctx).is_none_or(|statement| {
        let denied = || statement.says("spf", &["fail", "softfail"]);
        statement.passes_for(&list.ascii) || !statement.is_proven() && !denied()
    });
    let bounces = ctx.field(AddressRole::ReturnPath).is_some();
    let sent = if bounces {
        of_list(AddressRole::ReturnPath)
    } else {
        of_list(AddressRole::Sender)
    };
    sent && seen
}

/// A mail to many by a mailing service: `List-Unsubscribe` (RFC 2369), a sign of such a service, and a link in the text by
/// which one leaves.
pub(super) fn is_newsletter(ctx: &CheckContext<'_>) -> bool {
    let leave = field(ctx, "List-Unsubscribe");
    !leave.is_empty() && by_service(ctx, &sites_of(&leave)) && can_leave(ctx, &sites_of(&leave))
}

/// Whether bounces, a signature or the way to leave are a mailing service's; or, as services do for domains of their customers,
/// bounces go to the sender's own domain under a name made for them, it has signed, and one leaves by one click (RFC 8058).
fn by_service(ctx: &CheckContext<'_>, leave: &[Host]) -> bool {
    let bounces = ctx.field(AddressRole::ReturnPath);
    let bounces = bounces.map_or(&[][..], |field| field.mailboxes.as_slice());
    let signers: Vec<String> = signatures(ctx.mail)
        .map(|(_, value)| tag(value, "d").to_ascii_lowercase())
        .collect();
    let own = |domain: &str| {
        let sender = ctx.sender.as_ref();
        sender.is_some_and(|sender| same_organisation(domain, &sender.host.ascii))
    };
    let made = bounces.iter().any(|mailbox| {
        let numbered = mailbox.local().bytes().filter(u8::is_ascii_digit).count() >= 4;
        numbered && own(&mailbox.domain())
    });
    let click = field(ctx, "List-Unsubscribe-Post").contains("one-click");
    bounces
        .iter()
        .any(|mailbox| is_bulk_host(&mailbox.domain()))
        || signers.iter().any(|signer| is_bulk_host(signer))
        || leave.iter().any(|host| is_bulk_host(&host.ascii))
        || made && click && signers.iter().any(|signer| own(signer))
}

/// The sites of `<https://a.example/x>, <mailto:…>`.
fn sites_of(leave: &str) -> Vec<Host> {
    let pieces = leave.split('<').filter_map(|piece| piece.split('>').next());
    pieces
        .filter(|piece| piece.starts_with("http"))
        .filter_map(|piece| Target::parse(piece)?.host)
        .collect()
}

/// Whether the text has a link by which one leaves: to the site of `List-Unsubscribe`, or with words for it.
fn can_leave(ctx: &CheckContext<'_>, sites: &[Host]) -> bool {
    const WORDS: &[&str] = &[
        "unsubscribe",
        "opt out",
        "opt-out",
        "email preferences",
        "配信停止",
        "配信解除",
        "購読解除",
        "登録解除",
        "退会",
        "配信設定",
    ];
    let links = web_links(ctx);
    let to_site = links.iter().any(|link| {
        let same = |site: &Host| same_organisation(&site.ascii, &link.host.ascii);
        sites.iter().any(same)
    });
    let said = || own_texts(ctx).any(|body| WORDS.iter().any(|word| body.folded().contains(word)));
    to_site || !links.is_empty() && said()
}
