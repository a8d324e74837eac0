//! The sender’s signature leaves out what the reader sees.

use crate::signals::auth::{self, tag};
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, NotApplicable,
    Outcome, Requirement, Role, Sender, Status, variants,
};
use miwake_address::same_organisation;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Sender(detect),
};

static META: Meta = Meta {
    id: "signed-part",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::HeaderSection, Requirement::Sender],
    attacks: &[Attack::Phishing, Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &["RFC 6376, sections 5.4, 8.2 and 8.15"],
};

variants! {
    enum Variant {
        Appended = "appended",
        Repeated = "repeated",
        FromUnsigned = "from-unsigned",
        SubjectUnsigned = "subject-unsigned",
        ReplyToUnsigned = "reply-to-unsigned",
        MinorUnsigned = "minor-unsigned",
        LengthLimit = "length-limit",
    }
}

/// Bytes by which a body may exceed the signed length before something was added for certain: canonical
/// form only ever shortens a body, but blank lines at its end and a line end or two may differ.
const SPARE: usize = 256;
/// Most fields of a signature that are looked at.
const MOST_FIELDS: usize = 200;

#[derive(Serialize)]
struct Facts<'a> {
    domain: &'a str,
    field: &'a str,
    signed: usize,
    size: usize,
}

/// What a `DKIM-Signature` says it covers.
struct Signature {
    header: usize,
    domain: String,
    /// Signed field names, lower case; a name stands once for every occurrence that is signed.
    fields: Vec<String>,
    /// Signed bytes of the body, when not all (`l=`).
    length: Option<usize>,
}

fn detect(ctx: &CheckContext<'_>, sender: &Sender<'_>) -> Outcome {
    let own: Vec<Signature> = signatures(ctx)
        .filter(|signature| same_organisation(&signature.domain, &sender.host.ascii))
        .collect();
    if own.is_empty() {
        return Outcome::NotApplicable(NotApplicable::NothingOfThisKind);
    }
    // Every signature is looked at: a complete one beside another covers nothing for it.
    let mut findings: Vec<Finding> = Vec::new();
    for signature in &own {
        for finding in gaps(ctx, signature) {
            if findings.iter().all(|f| f.variant != finding.variant) {
                findings.push(finding);
            }
        }
    }
    Outcome::of(findings)
}

fn signatures<'s>(ctx: &'s CheckContext<'_>) -> impl Iterator<Item = Signature> + 's {
    auth::signatures(ctx.mail).map(|(header, value)| Signature {
        header,
        domain: tag(value, "d").to_ascii_lowercase(),
        fields: tag(value, "h")
            .split(':')
            .take(MOST_FIELDS)
            .map(str::to_ascii_lowercase)
            .collect(),
        length: tag(value, "l").parse().ok(),
    })
}

/// What `signature` leaves out.
fn gaps(ctx: &CheckContext<'_>, signature: &Signature) -> Vec<Finding> {
    let names = [
        ("From", Variant::FromUnsigned),
        ("Subject", Variant::SubjectUnsigned),
        ("Reply-To", Variant::ReplyToUnsigned),
        ("To", Variant::MinorUnsigned),
        ("Content-Type", Variant::MinorUnsigned),
    ];
    let mut findings: Vec<Finding> = names
        .iter()
        .filter_map(|(name, variant)| gap(ctx, signature, name, *variant))
        .collect();
    if let Some(signed) = signature.length {
        let size = ctx.mail.parts.first().map_or(0, |part| part.body.len());
        let added = size > signed.saturating_add(signed / 32 + SPARE);
        let variant = if added {
            Variant::Appended
        } else {
            Variant::LengthLimit
        };
        let facts = Facts {
            domain: &signature.domain,
            field: "",
            signed,
            size,
        };
        findings.push(Finding::new(
            variant,
            &facts,
            vec![evidence(ctx, signature)],
        ));
    }
    findings
}

/// The field `name`, when it stands in the mail more often than it is signed.
fn gap(
    ctx: &CheckContext<'_>,
    signature: &Signature,
    name: &str,
    variant: Variant,
) -> Option<Finding> {
    let headers = ctx.mail.headers.iter().enumerate();
    let here: Vec<usize> = headers
        .filter(|(_, header)| header.name.eq_ignore_ascii_case(name))
        .map(|(index, _)| index)
        .collect();
    let signed = signature
        .fields
        .iter()
        .filter(|field| field.eq_ignore_ascii_case(name))
        .count();
    let &last = here.last().filter(|_| here.len() > signed)?;
    let seen = matches!(name, "From" | "Subject" | "Reply-To");
    let variant = if signed > 0 && seen {
        Variant::Repeated
    } else {
        variant
    };
    let value = ctx.mail.headers.get(last).map_or("", |h| h.value.as_str());
    let facts = Facts {
        domain: &signature.domain,
        field: name,
        signed,
        size: here.len(),
    };
    let shown = Evidence::header(Role::Shown, ctx.mail, last, value);
    Some(Finding::new(
        variant,
        &facts,
        vec![shown, evidence(ctx, signature)],
    ))
}

fn evidence(ctx: &CheckContext<'_>, signature: &Signature) -> Evidence {
    let quote = format!("d={}; h={}", signature.domain, signature.fields.join(":"));
    Evidence::header(Role::Statement, ctx.mail, signature.header, &quote)
}
