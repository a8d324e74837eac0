//! What the table of weights holds.

use crate::Group;

/// Weights in log-odds (natural logarithm), thresholds and caps.
#[derive(Debug)]
pub struct Weights {
    /// When they were set (`YYYY-MM-DD`).
    pub date: &'static str,
    /// Log-odds of fraud before anything was seen.
    pub prior: f64,
    /// The same of text that was given without a header section.
    pub prior_text: f64,
    /// Score from which the level is caution.
    pub caution: f64,
    /// Score from which the level is suspicious.
    pub suspicious: f64,
    /// Score from which the level is dangerous.
    pub dangerous: f64,
    /// Weight from which one finding is decisive: reassuring facts then count for nothing.
    pub decisive: f64,
    /// Checks that are never decisive by themselves, whatever their weight.
    pub never_decisive: &'static [&'static str],
    /// Lowest sum of all reassuring weights; negative.
    pub reassurance_floor: f64,
    /// Fewest characters of visible text with which body text alone can be judged.
    pub enough_characters: usize,
    /// Highest sum of the positive weights of a group.
    pub caps: &'static [(&'static str, f64)],
    /// Weights by check id, then by variant.
    pub checks: &'static [(&'static str, &'static [(&'static str, f64)])],
}

impl Weights {
    /// Weight of a check's variant; 0 when it has none (a test makes sure that all have one).
    #[must_use]
    pub fn of(&self, check: &str, variant: &str) -> f64 {
        let variants = self
            .checks
            .iter()
            .find(|(id, _)| *id == check)
            .map_or(&[][..], |(_, v)| *v);
        variants
            .iter()
            .find(|(name, _)| *name == variant)
            .map_or(0.0, |(_, weight)| *weight)
    }

    /// Highest sum of the positive weights of `group`.
    #[must_use]
    pub fn cap(&self, group: Group) -> f64 {
        self.caps
            .iter()
            .find(|(id, _)| *id == group.id())
            .map_or(f64::INFINITY, |(_, cap)| *cap)
    }
}
