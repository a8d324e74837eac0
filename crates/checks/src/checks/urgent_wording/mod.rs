//! Words that hurry and frighten the reader, counted by what they say.

use crate::phrases::urgent_wording as phrases;
use crate::{
    Attack, Check, CheckContext, Finding, Group, Kind, Meta, Outcome, Requirement, Status,
};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "urgent-wording",
    group: Group::Text,
    kind: Kind::Machine,
    item: "K",
    needs: &[Requirement::Body],
    attacks: &[Attack::Phishing, Attack::Targeted, Attack::BusinessEmail],
    status: Status::Stable,
    variants: &["three", "two"],
    references: &[
        "KIS Security, 標的型攻撃メールの見分け方, 1 (「緊急」「重要」など目にひく文言)",
        "Phish Scale, NIST TN 2276 (2023): cues of urgency and threat",
    ],
};

#[derive(Serialize)]
struct Facts {
    families: usize,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let hits = ctx.find_each(phrases::FAMILIES);
    let variant = match hits.len() {
        0 | 1 => return ctx.text_outcome(vec![]),
        2 => "two",
        _ => "three",
    };
    let facts = Facts {
        families: hits.len(),
    };
    ctx.text_outcome(vec![Finding::new(variant, &facts, hits)])
}
