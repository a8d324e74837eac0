//! The organisation's own rules in a report, and in words.

use crate::{OwnRuleRecord, Report};
use miwake_checks::{Rule, Worded, visible};
use miwake_messages::{Lang, Messages};

/// Most characters of a title or an advice that are shown.
const CHARACTERS: usize = 500;

/// A rule of the organisation's own in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnWords {
    /// Its title.
    pub title: String,
    /// The level that a mail has at least; that it is only noticed.
    pub level: String,
    /// In how many places it hit.
    pub places: String,
    /// What to do; empty where the policy does not say.
    pub advice: String,
}

/// `rule` in words: in the language of `messages`, or in the other where the policy has only that.
#[must_use]
pub fn own_words(rule: &OwnRuleRecord, messages: &Messages) -> OwnWords {
    let count = [("count", rule.count.into())];
    let places = match rule.count > rule.evidence.len() {
        true => "own-rule-places-more",
        false => "own-rule-places",
    };
    OwnWords {
        title: in_language(&rule.title, messages.lang()),
        level: messages.text(&format!("own-level-{}", rule.level.id())),
        places: messages.with(places, count),
        advice: in_language(&rule.advice, messages.lang()),
    }
}

fn in_language(text: &Worded, lang: Lang) -> String {
    let (first, second) = match lang {
        Lang::Ja => (&text.ja, &text.en),
        Lang::En => (&text.en, &text.ja),
    };
    let text = if first.trim().is_empty() {
        second
    } else {
        first
    };
    let text = visible(text.trim());
    match text.char_indices().nth(CHARACTERS) {
        Some((end, _)) => text.get(..end).unwrap_or_default().to_owned() + "…",
        None => text,
    }
}

/// Indexes into `own_rules` of those that lifted the verdict to what it is.
pub fn lifting(report: &Report) -> impl Iterator<Item = usize> + '_ {
    let lifted = report.rule == Some(Rule::OwnRule);
    let rules = report.own_rules.iter().enumerate();
    rules
        .filter(move |(_, rule)| lifted && rule.level.floor() == Some(report.verdict))
        .map(|(index, _)| index)
}
