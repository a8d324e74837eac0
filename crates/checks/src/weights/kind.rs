//! What a finding is to the verdict, in one word.

use super::table::{Weights, is_listed};
use crate::Check;
use serde::{Deserialize, Serialize};

/// What a finding is to the verdict.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FindingKind {
    /// Words of what is asked.
    Ask,
    /// About who the sender is.
    Identity,
    /// A sign of fraud, or something that speaks for the mail.
    #[default]
    Sign,
    /// How the mail is worded.
    Wording,
}

impl FindingKind {
    /// All, in the order of the verdict.
    pub const ALL: [Self; 4] = [Self::Ask, Self::Identity, Self::Sign, Self::Wording];
}

impl Weights {
    /// What a check's variant is to the verdict.
    #[must_use]
    pub fn kind(&self, check: &str, variant: &str) -> FindingKind {
        let kinds = &self.kinds;
        let is = |list| is_listed(list, check, variant);
        if is(kinds.ask) {
            FindingKind::Ask
        } else if is(kinds.contradiction) || is(kinds.mismatch) {
            FindingKind::Identity
        } else if is(kinds.wording) {
            FindingKind::Wording
        } else {
            FindingKind::Sign
        }
    }

    /// All that a check's findings can be to the verdict, each once, in the order of the verdict.
    #[must_use]
    pub fn kinds_of(&self, check: &Check) -> Vec<FindingKind> {
        let meta = check.meta;
        let variants = meta.variants.iter();
        let mut kinds: Vec<FindingKind> = variants
            .map(|variant| self.kind(meta.id, variant))
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }
}
