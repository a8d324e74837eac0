//! Words that hurry and frighten the reader, counted by what they say.

use crate::phrases::urgent_wording as phrases;
use crate::{
    Attack, Check, CheckContext, Detect, Finding, Group, Kind, Meta, Outcome, Requirement, Status,
    variants,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "urgent-wording",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Text],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::BusinessEmail],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1 (「緊急」「重要」など目にひく文言)",
        "Phish Scale, NIST TN 2276 (2023): cues of urgency and threat",
    ],
};

variants! {
    enum Variant {
        Three = "three",
        Two = "two",
    }
}

#[derive(Serialize)]
struct Facts {
    families: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let hits = ctx.find_each(phrases::FAMILIES);
    let variant = match hits.len() {
        0 | 1 => return Outcome::of(vec![]),
        2 => Variant::Two,
        _ => Variant::Three,
    };
    let facts = Facts {
        families: hits.len(),
    };
    Outcome::of(vec![Finding::new(variant, &facts, hits)])
}
