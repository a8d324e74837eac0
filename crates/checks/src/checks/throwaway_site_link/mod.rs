//! A link to a place of which fraud makes much use: suffixes sold for pennies, insides of broken-in sites.

use crate::signals::auth::is_authenticated;
use crate::signals::web::{WebLink, all_web_links};
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Role,
    Status, fold, variants,
};
use miwake_address::same_organisation;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "throwaway-site-link",
    group: Group::Links,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::LinksAnywhere],
    attacks: &[Attack::Phishing, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "JPCERT/CC, phishing URL data set, 2019–2023",
        "Spamhaus, The most abused top-level domains, 2024",
    ],
};

variants! {
    enum Variant {
        AbusedSuffix = "abused-suffix",
        SiteInternals = "site-internals",
        LoginWithoutTls = "login-without-tls",
    }
}

/// Last labels that stand in confirmed phishing against Japanese brands far more often than in ordinary mail
/// (169,174 URLs that JPCERT/CC published for 2019 to 2023; November 2026). Cheap names come and go: a weak sign.
const ABUSED_SUFFIXES: &[&str] = &[
    "cn", "top", "xyz", "shop", "icu", "cfd", "club", "ci", "cc", "vip", "buzz", "asia", "cyou",
    "pw", "monster", "one", "mw", "ga", "tk", "ml", "bar", "cf", "gq", "life", "ink", "work",
    "sbs", "click", "bond", "lol", "quest", "rest", "fun", "skin", "autos", "beauty",
];

/// Folders of a site in which no page for readers stands. Those who break into a site put theirs there.
const INTERNALS: &[&str] = &[
    "/wp-includes/",
    "/wp-admin/",
    "/wp-content/plugins/",
    "/wp-content/themes/",
    "/.well-known/",
    "/cgi-sys/",
];

/// Endings of what pages load from such folders.
const PARTS_OF_PAGES: &[&str] = &[
    ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".css", ".js", ".ico", ".pdf",
];

/// Words of signing in, folded.
const LOGIN_WORDS: &[&str] = &[
    "login",
    "log-in",
    "log in",
    "logon",
    "signin",
    "sign-in",
    "sign in",
    "ログイン",
    "サインイン",
];

/// Looks at one link: the variant, and what of the link it is.
type Sign = fn(&WebLink<'_>) -> Option<(Variant, &'static str)>;

#[derive(Serialize)]
struct Facts<'a> {
    host: &'a str,
    detail: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let links = all_web_links(ctx);
    let confirmed = ctx.sender.as_ref().filter(|_| is_authenticated(ctx));
    let of_sender = |link: &WebLink<'_>| {
        confirmed.is_some_and(|sender| same_organisation(&link.host.ascii, &sender.host.ascii))
    };
    let signs: [Sign; 3] = [abused_suffix, site_internals, login_without_tls];
    let findings = signs.iter().filter_map(|sign| {
        let found = links.iter().filter(|link| !of_sender(link));
        let (link, (variant, detail)) = found.into_iter().find_map(|l| Some((l, sign(l)?)))?;
        let facts = Facts {
            host: &link.host.unicode,
            detail,
        };
        Some(Finding::new(
            variant,
            &facts,
            vec![link.evidence(Role::Link)],
        ))
    });
    Outcome::of(findings.collect())
}

fn abused_suffix(link: &WebLink<'_>) -> Option<(Variant, &'static str)> {
    let last = link.host.ascii.rsplit('.').next().unwrap_or("");
    let suffix = ABUSED_SUFFIXES.iter().find(|suffix| **suffix == last)?;
    Some((Variant::AbusedSuffix, suffix))
}

fn site_internals(link: &WebLink<'_>) -> Option<(Variant, &'static str)> {
    let path = path(link);
    if PARTS_OF_PAGES.iter().any(|ending| path.ends_with(ending)) {
        return None;
    }
    let folder = INTERNALS.iter().find(|folder| path.contains(**folder))?;
    Some((Variant::SiteInternals, folder))
}

fn login_without_tls(link: &WebLink<'_>) -> Option<(Variant, &'static str)> {
    let (path, seen) = (path(link), fold(&link.link.link.text));
    let login = LOGIN_WORDS
        .iter()
        .any(|word| path.contains(word) || seen.contains(word));
    let named = link.host.kind == miwake_address::HostKind::Domain;
    (login && named && link.target.scheme == "http").then_some((Variant::LoginWithoutTls, "http"))
}

/// The path in lower case.
fn path(link: &WebLink<'_>) -> String {
    let path = link.target.rest.split(['?', '#']).next().unwrap_or("");
    path.to_ascii_lowercase()
}
