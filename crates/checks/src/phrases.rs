//! Sets of phrases of one meaning, and how they are looked up in the subject line and the text.
//!
//! The phrases are data: `phrases.toml` beside a check. A set is found once, however often its phrases stand in the
//! mail, so that a long text does not weigh more than a short one. All sets of all checks are looked up in one pass
//! over each text.

use crate::{BodyText, CheckContext, Evidence, Role};
use miwake_text::each_normalized;
use searched::find_normalized;
use std::ops::{ControlFlow, Range};

#[path = "generated/phrases.rs"]
mod generated;
mod searched;
mod set;

pub(crate) use generated::*;
pub(crate) use searched::SearchedText;
pub(crate) use set::PhraseSet;

impl BodyText<'_> {
    /// First place of `phrase`, as [`normalize`] makes it, as a range in [`BodyText::text`].
    pub(crate) fn find_phrase(&self, phrase: &str) -> Option<Range<usize>> {
        self.original(find_normalized(&self.searched.normalized, phrase)?)
    }

    /// The range in [`BodyText::text`] that a range in the normalized text comes from.
    pub(crate) fn original(&self, found: Range<usize>) -> Option<Range<usize>> {
        let (mut at, mut start, mut end) = (0, None, self.text.len());
        let _ = each_normalized(self.text, |range, c| {
            if at >= found.end {
                return ControlFlow::Break(());
            }
            if at >= found.start {
                start.get_or_insert(range.start);
                end = range.end;
            }
            at += c.len_utf8();
            ControlFlow::Continue(())
        });
        Some(start?..end)
    }
}

impl CheckContext<'_> {
    /// First place of `phrase`, as [`normalize`] makes it, in the subject line or else in a body. For phrases that no
    /// check has, such as those of a policy.
    pub(crate) fn find_phrase(&self, phrase: &str) -> Option<Evidence> {
        if find_normalized(&self.subject_text.normalized, phrase).is_some() {
            return Some(self.subject_evidence());
        }
        self.bodies.iter().find_map(|body| {
            let range = body.find_phrase(phrase)?;
            Some(body.evidence(Role::Words, range))
        })
    }

    /// The first phrase of `set` in its order that the mail has: its first place, in the subject line or else in a body.
    pub(crate) fn find(&self, set: PhraseSet) -> Option<Evidence> {
        let line = self.subject_text.first(set);
        let line = line.map(|(phrase, _)| (phrase, None));
        let bodies = self.bodies.iter().filter_map(|body| {
            let (phrase, range) = body.searched.first(set)?;
            Some((phrase, Some((body, range))))
        });
        let (_, place) = line
            .into_iter()
            .chain(bodies)
            .min_by_key(|(phrase, _)| *phrase)?;
        match place {
            None => Some(self.subject_evidence()),
            Some((body, range)) => Some(body.evidence(Role::Words, body.original(range)?)),
        }
    }

    /// Whether the subject line or a body has a phrase of `set`.
    pub(crate) fn has(&self, set: PhraseSet) -> bool {
        self.subject_text.has(set) || self.bodies.iter().any(|body| body.searched.has(set))
    }

    /// The sets found, the first place of each.
    pub(crate) fn find_each(&self, sets: &[PhraseSet]) -> Vec<Evidence> {
        sets.iter().filter_map(|set| self.find(*set)).collect()
    }

    /// How many of the sets the mail has.
    pub(crate) fn count(&self, sets: &[PhraseSet]) -> usize {
        sets.iter().filter(|set| self.has(**set)).count()
    }

    /// First place where a phrase of the first set is followed by one of the second within `gap` characters.
    pub(crate) fn find_pair(
        &self,
        (first, then): (PhraseSet, PhraseSet),
        gap: usize,
    ) -> Option<Evidence> {
        if self.subject_text.find_pair(first, then, gap).is_some() {
            return Some(self.subject_evidence());
        }
        self.bodies.iter().find_map(|body| {
            let found = body.searched.find_pair(first, then, gap)?;
            Some(body.evidence(Role::Words, body.original(found)?))
        })
    }

    fn subject_evidence(&self) -> Evidence {
        let (index, line) = self.subject_line();
        Evidence::header(Role::Words, self.mail, index.unwrap_or(0), line)
    }
}

#[cfg(test)]
#[path = "phrases/tests.rs"]
mod tests;
