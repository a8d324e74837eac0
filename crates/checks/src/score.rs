//! The score: evidence added up in log-odds, group by group.

use crate::{CheckResult, Group, weights};
use miwake_mail::{InputKind, Mail};

/// How much a check moves the score.
pub(crate) struct Contribution {
    group: Group,
    by: f64,
    decides: bool,
}

impl Contribution {
    /// `result`, as if it moved the score by `by`.
    pub(crate) fn of(result: &CheckResult, by: f64) -> Self {
        let weights = weights();
        Self {
            group: result.group(),
            by,
            decides: by >= weights.decisive
                && !weights.never_decisive.contains(&result.check.meta.id),
        }
    }
}

/// Log-odds of fraud before anything was seen in `mail`.
pub(crate) fn prior(mail: &Mail) -> f64 {
    match mail.input {
        InputKind::Text | InputKind::Html => weights().prior_text,
        _ => weights().prior,
    }
}

/// `prior`, plus each group's positive weights up to its cap, less what reassures.
pub(crate) fn score(prior: f64, moved: &[Contribution]) -> f64 {
    let weights = weights();
    let positive: f64 = Group::ALL
        .iter()
        .map(|&group| {
            let of_group = moved.iter().filter(|moved| moved.group == group);
            let sum: f64 = of_group.map(|moved| moved.by.max(0.0)).sum();
            sum.min(weights.cap(group))
        })
        .sum();
    let decisive = moved.iter().any(|moved| moved.decides);
    let reassuring: f64 = moved.iter().map(|moved| moved.by.min(0.0)).sum();
    let reassuring = if decisive {
        0.0
    } else {
        reassuring.max(weights.reassurance_floor)
    };
    let score = prior + positive + reassuring;
    // Three decimals: enough to compare, and no noise of the last bits in reports.
    (score * 1000.0).round() / 1000.0
}
