//! What the receiving server said about the sender's domain: SPF, DKIM, DMARC.

use crate::genre::Genre;
use crate::signals::auth::Statement;
use crate::signals::claim::is_desk;
use crate::signals::promise::promises_money;
use crate::signals::relation::is_allowed;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Sender, Status, fold, variants,
};
use miwake_address::{free_mail, look_alike, mentions, same_organisation, service};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "authentication",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "A",
    needs: &[Requirement::Sender, Requirement::Authentication],
    attacks: &[Attack::Phishing, Attack::BusinessEmail, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "RFC 7208 (SPF)",
        "RFC 6376 (DKIM)",
        "RFC 7489 (DMARC)",
        "RFC 8601 (Authentication-Results)",
    ],
};

variants! {
    enum Variant {
        DmarcFail = "dmarc-fail",
        Relayed = "relayed",
        SpfFail = "spf-fail",
        DkimFail = "dkim-fail",
        Unproven = "unproven",
        KnownPass = "known-pass",
        NamedPass = "named-pass",
        AlignedPass = "aligned-pass",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    domain: &'a str,
    server: &'a str,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let Some(statement) = Statement::of(ctx) else {
        return Outcome::NothingFound(None);
    };
    let facts = Facts {
        domain: &sender.host.unicode,
        server: statement.server,
    };
    let stated = ctx
        .mail
        .headers
        .get(statement.header)
        .map_or("", |header| &header.value);
    let evidence = vec![
        Evidence::header(Role::Statement, ctx.mail, statement.header, stated),
        Evidence::header(
            Role::Sender,
            ctx.mail,
            sender.header,
            &sender.mailbox.address,
        ),
    ];
    let finding = |variant| Finding::new(variant, &facts, evidence.clone());
    if statement.passes_for(&sender.host.ascii) {
        return Outcome::NothingFound(pass(ctx, sender, &statement).map(finding));
    }
    match failure(&statement, sender) {
        Some(Variant::DmarcFail) if is_relayed_by_list(ctx, &statement) => {
            Outcome::Found(vec![finding(Variant::Relayed)])
        }
        // Hardly any mail server signs its notices, and one's own are not checked.
        Some(Variant::Unproven) if ctx.genre() == Some(Genre::Bounce) => {
            Outcome::NothingFound(None)
        }
        Some(variant) => Outcome::Found(vec![finding(variant)]),
        None => Outcome::NothingFound(None),
    }
}

/// What a pass tells.
fn pass(ctx: &CheckContext<'_>, sender: &Sender<'_>, statement: &Statement<'_>) -> Option<Variant> {
    let domain = &sender.host.ascii;
    let proven = statement.proves(domain);
    if proven && is_allowed(ctx, sender) {
        return Some(Variant::KnownPass);
    }
    // A free mail address that is really from its provider tells nothing about who opened it.
    if free_mail(domain).is_some() {
        return None;
    }
    // Likely is not enough for a domain that somebody would gain by forging.
    if is_known(ctx, domain) {
        proven.then_some(Variant::KnownPass)
    } else if statement.likely_proves(ctx.mail, domain)
        && is_named(ctx, sender)
        && !promises_money(ctx)
    {
        Some(Variant::NamedPass)
    } else {
        proven.then_some(Variant::AlignedPass)
    }
}

/// Fewest letters of a name that is found again in a domain, unless it is the whole of it.
const NAME: usize = 5;

/// Whether the sender goes by the name of the domain, and by no name that is another's: whoever takes part in public
/// under this name is answerable for the mail. Somebody else's servers, and domains bought for a day, have
/// other names than the mail shows.
fn is_named(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> bool {
    let name = fold(&sender.mailbox.name);
    let label = sender.host.organisation().split('.').next();
    let label = label.unwrap_or_default().replace('-', "");
    let words = name.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    let letters = |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
    let mut words = words.map(letters).filter(|word| word.len() >= NAME);
    let joined = letters(&name);
    let same = label.len() >= 3 && joined.contains(&label)
        || joined.len() >= NAME && label.contains(&joined)
        || words.any(|word| label.starts_with(&word) && !is_desk(&word));
    same && service(&sender.host.ascii).is_none()
        && look_alike(&sender.host).is_none()
        && ctx.looks_like_known(&sender.host).is_none()
        && mentions(&name, &ctx.brands).is_empty()
}

/// Whether it is known whose domain this is. That a domain nobody knows confirms itself says only who is
/// answerable: targeted mail comes from domains of its own, with everything in order.
fn is_known(ctx: &CheckContext<'_>, domain: &str) -> bool {
    ctx.brand_of_sender(domain).is_some()
        || ctx.is_own_domain(domain)
        || ctx.is_partner_domain(domain)
}

/// The strongest failure stated.
fn failure(statement: &Statement<'_>, sender: &Sender<'_>) -> Option<Variant> {
    const FAIL: &[&str] = &["fail", "permerror"];
    const SPF_FAIL: &[&str] = &["fail", "softfail", "hardfail"];
    let any = |method| statement.all(method).next().is_some();
    if statement.says("dmarc", FAIL) || statement.says("compauth", &["fail"]) {
        Some(Variant::DmarcFail)
    } else if statement.says("spf", SPF_FAIL) && is_about_sender(statement, sender) {
        Some(Variant::SpfFail)
    } else if statement.says("dkim", &["fail"]) && !statement.says("dkim", &["pass"]) {
        Some(Variant::DkimFail)
    } else {
        // A pass for somebody else's domain is normal where a bulk sender writes for another; only
        // where nothing passed at all is nobody answerable for the mail.
        let passes = ["spf", "dkim", "dmarc"]
            .iter()
            .any(|method| statement.says(method, &["pass", "bestguesspass"]));
        let looked = any("spf") || any("dkim") || any("dmarc");
        (looked && !passes).then_some(Variant::Unproven)
    }
}

/// Whether the SPF result is about the shown sender's organisation, or does not say about whom.
fn is_about_sender(statement: &Statement<'_>, sender: &Sender<'_>) -> bool {
    let mut about = statement
        .all("spf")
        .flat_map(|result| &result.properties)
        .filter(|(name, _)| name == "smtp.mailfrom")
        .map(|(_, value)| value.rsplit('@').next().unwrap_or(value))
        .peekable();
    about.peek().is_none() || about.any(|domain| same_organisation(domain, &sender.host.ascii))
}

/// Lists pass mail on and change it, which breaks the author's signature. A `List-Id` alone is written by
/// anybody: the list's own domain must have passed. As somebody who has a domain can call it a list, this
/// makes the sign a little weaker and does not silence it. It need not be a pass that [`Statement::proves`]
/// accepts: the statement is the very one that states the failure, and nobody forges that.
fn is_relayed_by_list(ctx: &CheckContext<'_>, statement: &Statement<'_>) -> bool {
    let field = ctx.header("List-Id").or_else(|| ctx.header("List-Post"));
    field.is_some_and(|(_, id)| {
        let id = id.rsplit(['<', '@']).next().unwrap_or(id);
        statement.passes_for(&id.trim_end_matches(['>', ' ']).to_lowercase())
    })
}
