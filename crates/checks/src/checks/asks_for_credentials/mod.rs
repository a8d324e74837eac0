//! Asks for a password, card number or the like, with a way to hand it over.

use crate::phrases::asks_for_credentials as phrases;
use crate::signals::relation::{foreign_links, html_file};
use crate::signals::web::web_links;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, variants,
};
use miwake_mail::{Place, View};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "asks-for-credentials",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K1.4",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1-4 (認証情報の入力を要求)",
        "フィッシング対策協議会, フィッシング対策ガイドライン",
    ],
};

variants! {
    enum Variant {
        PasswordField = "password-field",
        WorkAccount = "work-account",
        Secret = "secret",
        Account = "account",
    }
}

/// Sets of [`phrases::SECRETS`] that are enough when the mail asks to write them in, sign-in not counted:
/// the password of an attached file, or of one shop, is one.
const ENOUGH_SECRETS: usize = 2;

#[derive(Serialize)]
struct Facts {
    families: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let mut findings: Vec<Finding> = password_fields(ctx)
        .map(|field| Finding::new(Variant::PasswordField, &Facts { families: 1 }, vec![field]))
        .collect();
    findings.extend(asked_in_words(ctx));
    if findings.is_empty() && !can_hand_over(ctx) {
        return Outcome::NotApplicable(NotApplicable::NoLinks);
    }
    Outcome::of(findings)
}

fn asked_in_words(ctx: &CheckContext<'_>) -> Option<Finding> {
    if !can_hand_over(ctx) {
        return None;
    }
    if let Some(found) = work_account(ctx) {
        return Some(found);
    }
    let account = ctx.find(phrases::ACCOUNT);
    let secrets = ctx.find_each(phrases::SECRETS);
    let variant = if account.is_some() && secrets.is_empty() {
        Variant::Account
    } else {
        Variant::Secret
    };
    let asked = account.or_else(|| asked_to_enter(ctx))?;
    let facts = Facts {
        families: 1 + secrets.len(),
    };
    let hits = std::iter::once(asked).chain(secrets).collect();
    Some(Finding::new(variant, &facts, hits))
}

/// The reader's account is asked for by a page that is not the sender's, or by a file.
fn work_account(ctx: &CheckContext<'_>) -> Option<Finding> {
    let mut pairs = phrases::WORK_ACCOUNT.iter();
    let words = pairs.find_map(|pair| ctx.find_pair(*pair, 40))?;
    let way = html_file(ctx).or_else(|| {
        let links = foreign_links(ctx);
        let link = links.first().map(|link| link.evidence(Role::Link));
        // No bank asks for these on any page that a mail links to.
        let bank = (phrases::BANK_KEY, phrases::BANK_KEY_ASKED);
        let bank = ctx.find_pair(bank, 25).is_some();
        let any = || web_links(ctx).into_iter().next();
        link.or_else(|| any().filter(|_| bank).map(|link| link.evidence(Role::Link)))
    })?;
    Some(Finding::new(
        Variant::WorkAccount,
        &Facts { families: 1 },
        vec![words, way],
    ))
}

/// The words that ask to write in several secrets.
fn asked_to_enter(ctx: &CheckContext<'_>) -> Option<Evidence> {
    let secrets = phrases::SECRETS.iter().skip(1);
    let found = secrets.filter(|set| ctx.has(**set));
    (found.count() >= ENOUGH_SECRETS).then(|| ctx.find(phrases::ENTER))?
}

/// Whether there is a link, a form or a file, or words that point at a link.
fn can_hand_over(ctx: &CheckContext<'_>) -> bool {
    !ctx.mail.links.is_empty() || !ctx.mail.attachments.is_empty() || ctx.has(phrases::LINK_WORDS)
}

/// Password fields in the mail's own HTML.
fn password_fields<'a>(ctx: &'a CheckContext<'_>) -> impl Iterator<Item = Evidence> + 'a {
    let parts = ctx.mail.parts.iter().enumerate();
    parts
        .filter_map(|(index, part)| {
            let html = part.html.as_ref()?;
            let form = html.forms.iter().find(|form| form.password)?;
            let place = Place {
                part: index,
                view: View::Html,
                range: form.source.clone(),
            };
            let quote = html.source.get(form.source.clone()).unwrap_or("");
            Some(Evidence::body(Role::Shown, &place, quote))
        })
        .take(1)
}
