//! A word that the organisation's policy asks to watch for.

use crate::auth::is_authenticated;
use crate::words::compact;
use crate::{Attack, Check, Group, Kind, Meta, Need, Status};
use crate::{Evidence, Finding, Outcome, Subject, Unchecked};
use serde::Serialize;

/// The check.
pub const CHECK: Check = Check {
    meta: &META,
    detect,
};

static META: Meta = Meta {
    id: "watched-word",
    group: Group::Text,
    kind: Kind::Machine,
    item: "M",
    needs: &[Need::Body],
    attacks: &[Attack::Phishing, Attack::Targeted],
    status: Status::Stable,
    variants: &["seen"],
    references: &[],
};

#[derive(Serialize)]
struct Facts<'a> {
    word: &'a str,
}

fn detect(subject: &Subject<'_>) -> Outcome {
    let words = &subject.context.policy.words;
    if words.is_empty() {
        return Outcome::CouldNotCheck(Unchecked::NotInPolicy);
    }
    // Colleagues may write of what they work with.
    let sender = subject.sender.as_ref();
    let own = sender.is_some_and(|sender| subject.is_own_domain(&sender.host.ascii));
    if own && is_authenticated(subject) {
        return Outcome::NothingFound(None);
    }
    let seen = words
        .iter()
        .find_map(|word| Some((word, find(subject, word)?)));
    let finding =
        seen.map(|(word, evidence)| Finding::new("seen", &Facts { word }, vec![evidence]));
    Outcome::of(finding.into_iter().collect())
}

/// Where `word` stands in the subject line or the text, as a word of its own.
fn find(subject: &Subject<'_>, word: &str) -> Option<Evidence> {
    let word = compact(word);
    if word.is_empty() {
        return None;
    }
    subject.find_phrase(&word)
}
