//! A word that the organisation's policy asks to watch for.

use crate::signals::auth::is_authenticated;
use crate::{
    Attack, Check, CheckContext, Detect, Evidence, Finding, Group, Kind, Meta, Outcome,
    Requirement, Status, variants,
};
use miwake_text::normalize;
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect: Detect::Mail(detect),
};

static META: Meta = Meta {
    id: "watched-word",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Requirement::WatchedWords],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: Variant::NAMES,
    references: &[],
};

variants! {
    enum Variant {
        Seen = "seen",
    }
}

#[derive(Serialize)]
struct Facts<'a> {
    word: &'a str,
}

fn detect(ctx: &CheckContext<'_>) -> Outcome {
    let words = &ctx.environment.policy.words;
    // Colleagues may write of what they work with.
    let sender = ctx.sender.as_ref();
    let own = sender.is_some_and(|sender| ctx.is_own_domain(&sender.host.ascii));
    if own && is_authenticated(ctx) {
        return Outcome::NothingFound(None);
    }
    let seen = words.iter().find_map(|word| Some((word, find(ctx, word)?)));
    let finding =
        seen.map(|(word, evidence)| Finding::new(Variant::Seen, &Facts { word }, vec![evidence]));
    Outcome::of(finding.into_iter().collect())
}

/// Where `word` stands in the subject line or the text, as a word of its own.
fn find(ctx: &CheckContext<'_>, word: &str) -> Option<Evidence> {
    let word = normalize(word);
    if word.is_empty() {
        return None;
    }
    ctx.find_phrase(&word)
}
