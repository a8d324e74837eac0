//! The mail contradicts itself, so that programs read it in different ways.

use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Role, Status, variants,
};
use miwake_mail::{Header, Note, NoteKind};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "read-in-two-ways",
    group: Group::Sender,
    kind: Kind::Machine,
    item: "M",
    // Not the sender: who hides the address from some programs gives none to others.
    needs: &[Requirement::HeaderSection],
    attacks: &[Attack::Phishing, Attack::BusinessEmail, Attack::Malware],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "RFC 5322, section 3.6",
        "RFC 2045, sections 5 and 6",
        "Chen et al., Composition Kills: A Case Study of Email Sender Authentication (USENIX Security 2020)",
        "Zhang et al., Inbox Invasion: Exploiting MIME Ambiguities to Evade Email Attachment Detectors (CCS 2024)",
    ],
};

variants! {
    // In the order in which they are told: one for a mail.
    enum Variant {
        Senders = "senders",
        Structure = "structure",
        Encoding = "encoding",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    /// What contradicts itself: the name of a field or a parameter, or of a program.
    factor: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let notes = ctx.mail.notes.iter();
    let notes = notes.filter(|note| note.kind == NoteKind::TwoReadings);
    let Some(note) = notes.min_by_key(|note| variant(note)) else {
        return Outcome::NothingFound(None);
    };
    let facts = Facts {
        factor: &note.detail,
    };
    let finding = Finding::new(variant(note), &facts, evidence(ctx, note));
    Outcome::Found(vec![finding])
}

/// By the factors that `miwake_mail` notes when it reads, and those that other readings add (`OtherReading::factor`).
fn variant(note: &Note) -> Variant {
    match note.detail.to_ascii_lowercase().as_str() {
        "from" => Variant::Senders,
        "content-transfer-encoding" => Variant::Encoding,
        _ => Variant::Structure,
    }
}

/// The first and the last of the fields that contradict each other. Of what stands in a part, or is no field: the sender's.
fn evidence(ctx: &CheckContext<'_>, note: &Note) -> Vec<Evidence> {
    let field = match note.detail.as_str() {
        "boundary" => "Content-Type",
        field => field,
    };
    let mut shown = match note.part {
        None | Some(0) => ends(ctx, field),
        Some(_) => vec![],
    };
    if shown.is_empty() {
        shown = ends(ctx, "From");
    }
    if shown.is_empty() {
        // Nobody is named: the header section, by its first field.
        shown.extend(ctx.mail.headers.iter().enumerate().next());
    }
    let evidence = |(index, header): (usize, &Header)| {
        Evidence::header(Role::Shown, ctx.mail, index, &header.value)
    };
    shown.into_iter().map(evidence).collect()
}

/// The first and the last field of this name.
fn ends<'a>(ctx: &CheckContext<'a>, name: &str) -> Vec<(usize, &'a Header)> {
    let headers = ctx.mail.headers.iter().enumerate();
    let mut named = headers.filter(|(_, header)| header.name.eq_ignore_ascii_case(name));
    let (first, last) = (named.next(), named.next_back());
    first.into_iter().chain(last).collect()
}
