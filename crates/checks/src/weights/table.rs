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
    /// Least weight of a single weak sign that says more than the wording does alone.
    pub weak_sign: f64,
    /// Least weight of a sign of a link that is a caution in text of which nothing tells who wrote it.
    pub link_of_unknown: f64,
    /// Lowest sum of all reassuring weights; negative.
    pub reassurance_floor: f64,
    /// Fewest characters of visible text with which body text alone can be judged.
    pub enough_characters: usize,
    /// Highest sum of the positive weights of a group.
    pub caps: &'static [(&'static str, f64)],
    /// Weights by check id, then by variant.
    pub checks: &'static [(&'static str, &'static [(&'static str, f64)])],
    /// What findings are to the verdict.
    pub kinds: Kinds,
    /// Which ask a finding is by itself, by `check/variant`.
    pub asks: &'static [(&'static str, &'static str)],
}

/// What findings are to the verdict, each list of `check` or `check/variant`. What stands in none is a sign.
#[derive(Debug)]
pub struct Kinds {
    /// Words of what is asked: the level leaves out their weights.
    pub ask: &'static [&'static str],
    /// How the mail is worded.
    pub wording: &'static [&'static str],
    /// Signs that ordinary mail has too.
    pub weak: &'static [&'static str],
    /// Files that run something.
    pub active: &'static [&'static str],
    /// The sender is somebody else than the mail says.
    pub contradiction: &'static [&'static str],
    /// What the mail says of its sender does not go together.
    pub mismatch: &'static [&'static str],
}

/// Whether a finding is on a list of [`Kinds`].
#[must_use]
pub(crate) fn is_listed(list: &[&str], check: &str, variant: &str) -> bool {
    list.iter().any(|name| match name.split_once('/') {
        None => *name == check,
        Some((of, which)) => of == check && which == variant,
    })
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
