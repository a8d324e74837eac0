//! No link of the mail belongs to the sender's organisation.

use crate::auth::is_authenticated;
use crate::tables::is_click_host;
use crate::web::{WebLink, no_links, web_links};
use crate::{Attack, Check, Group, Kind, Meta, Requirement, Status};
use crate::{CheckContext, Evidence, Finding, NotApplicable, Outcome, Role, Unchecked};
use miwake_address::{free_mail, same_organisation};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "unfamiliar-link-host",
    group: Group::Links,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Sender, Requirement::Links],
    attacks: &[Attack::Phishing, Attack::Malware],
    status: Status::Stable,
    variants: &["one-site", "all-own"],
    references: &["KIS Security, 標的型攻撃メールの見分け方, 確認点 2"],
};

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    host: &'a str,
    links: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let links = web_links(ctx);
    let Some(main) = links.first() else {
        return no_links(ctx);
    };
    let Some(sender) = &ctx.sender else {
        return Outcome::CouldNotCheck(Unchecked::NoSender);
    };
    // Who writes from a free mail address has no site of his own to link to.
    if free_mail(&sender.host.ascii).is_some() {
        return Outcome::NotApplicable(NotApplicable::NoClaim);
    }
    let is_own = |host: &str| {
        same_organisation(host, &sender.host.ascii)
            || ctx.is_own_domain(host)
            || ctx.is_partner_domain(host)
    };
    let own = links.iter().filter(|link| is_own(&link.host.ascii)).count();
    let facts = Facts {
        sender: &sender.host.unicode,
        host: &main.host.unicode,
        links: links.len(),
    };
    let finding = |variant| {
        let evidence = vec![
            main.evidence(Role::Link),
            Evidence::header(
                Role::Sender,
                ctx.mail,
                sender.header,
                &sender.mailbox.address,
            ),
        ];
        Finding::new(variant, &facts, evidence)
    };
    if own == links.len() {
        // Only an authenticated sender's own site speaks for the mail; a forged sender links to the real one too.
        return Outcome::NothingFound(is_authenticated(ctx).then(|| finding("all-own")));
    }
    // Several foreign sites separate nothing: as many good as bad mails have them.
    let one_site = links.iter().all(|link| same_site(link, main));
    if own > 0 || !one_site || is_click_host(&main.host.ascii) {
        return Outcome::NothingFound(None);
    }
    Outcome::Found(vec![finding("one-site")])
}

fn same_site(a: &WebLink<'_>, b: &WebLink<'_>) -> bool {
    a.host.organisation() == b.host.organisation()
}
