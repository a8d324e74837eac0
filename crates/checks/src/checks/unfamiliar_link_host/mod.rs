//! No link of the mail belongs to the sender's organisation.

use crate::signals::auth::is_authenticated;
use crate::signals::web::{WebLink, web_links};
use crate::tables::{is_click_host, is_meeting_site};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Sender, Status, variants,
};
use miwake_address::{free_mail, same_organisation};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "unfamiliar-link-host",
    group: Group::Links,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Links, Requirement::Sender],
    attacks: &[Attack::Phishing, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["KIS Security, 標的型攻撃メールの見分け方, 確認点 2"],
};

variants! {
    enum Variant {
        OneSite = "one-site",
        AllOwn = "all-own",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    sender: &'a str,
    host: &'a str,
    links: usize,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let links = web_links(ctx);
    let Some(main) = links.first() else {
        return Outcome::NothingFound(None);
    };
    // A site that is only named may be anybody's that the mail tells of.
    if main.is_name() {
        return Outcome::NothingFound(None);
    }
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
        return Outcome::NothingFound(is_authenticated(ctx).then(|| finding(Variant::AllOwn)));
    }
    // Several foreign sites separate nothing: as many good as bad mails have them.
    let one_site = links.iter().all(|link| same_site(link, main));
    let ordinary = is_click_host(&main.host.ascii) || is_meeting_site(&main.host.ascii);
    if own > 0 || !one_site || ordinary {
        return Outcome::NothingFound(None);
    }
    Outcome::Found(vec![finding(Variant::OneSite)])
}

fn same_site(a: &WebLink<'_>, b: &WebLink<'_>) -> bool {
    a.host.organisation() == b.host.organisation()
}
