//! Marks of a tool for training mails. Said only where the policy allows it; it never moves the verdict.

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Status, variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "training-mail",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "T",
    needs: &[Requirement::HeaderSection],
    attacks: &[Attack::Phishing],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KnowBe4, Gophish, Proofpoint and Cofense: headers of training mails in their documentation of safe-listing",
    ],
};

variants! {
    enum Variant {
        Marked = "marked",
    }
}

/// Header fields that tools for training mails write (November 2026).
const FIELDS: &[&str] = &[
    "X-PHISHTEST",
    "X-Gophish-Contact",
    "X-Gophish-Signature",
    "X-ThreatSim-ID",
    "X-ThreatSim-Header",
    "X-PhishMe",
    "X-Phish-CRID",
    "X-PhishingTackle",
    "X-EPHISHIENCY",
    "X-FORTIPHISH-RECIPIENT-UUID",
    // Miwake's own, of the kits that crates/drill makes.
    "X-Miwake-Drill",
];
/// Names that such tools give in `X-Mailer`.
const MAILERS: &[&str] = &["gophish", "knowbe4", "phishme"];

#[derive(Serialize)]
struct Facts<'a> {
    field: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let policy = &ctx.environment.policy;
    // The same answer with and without marks: who must not know does not learn it here.
    if !policy.tell_training {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    let own = policy.training_headers.iter().map(String::as_str);
    let names: Vec<&str> = FIELDS.iter().copied().chain(own).collect();
    let marked = ctx.mail.headers.iter().enumerate().find(|(_, header)| {
        let value = header.value.to_lowercase();
        let mailer = header.name.eq_ignore_ascii_case("X-Mailer");
        names
            .iter()
            .any(|name| header.name.eq_ignore_ascii_case(name.trim()))
            || mailer && MAILERS.iter().any(|mailer| value.contains(mailer))
    });
    let Some((index, header)) = marked else {
        return Outcome::NothingFound(None);
    };
    let facts = Facts {
        field: &header.name,
    };
    let quote = format!("{}: {}", header.name, header.value);
    let evidence = Evidence::header(Role::Statement, ctx.mail, index, &quote);
    Outcome::Found(vec![Finding::new(Variant::Marked, &facts, vec![evidence])])
}
