//! Clicks and reports over time.

use super::model::{Curve, CurvePoint};

/// Most points that are drawn.
const POINTS: usize = 200;

/// Round times of the table, in seconds.
const MARKS: [i64; 15] = [
    60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400, 172_800, 259_200, 604_800,
    1_209_600,
];

/// The curve of clicks and reports, given in seconds after sending.
pub(super) fn curve(mut clicks: Vec<i64>, mut reports: Vec<i64>) -> Curve {
    clicks.sort_unstable();
    reports.sort_unstable();
    let mut times: Vec<i64> = clicks.iter().chain(&reports).copied().collect();
    times.sort_unstable();
    times.dedup();
    let Some(&last) = times.last() else {
        return Curve::default();
    };
    let point = |after: i64| CurvePoint {
        after,
        clicks: clicks.partition_point(|at| *at <= after) as u64,
        reports: reports.partition_point(|at| *at <= after) as u64,
    };
    let step = times.len().div_ceil(POINTS - 1).max(1);
    let mut drawn: Vec<i64> = times.iter().copied().step_by(step).collect();
    if drawn.last() != Some(&last) {
        drawn.push(last);
    }
    let before = MARKS.iter().copied().filter(|mark| *mark < last);
    let next = MARKS
        .iter()
        .copied()
        .find(|mark| *mark >= last)
        .unwrap_or(last);
    Curve {
        points: drawn.into_iter().map(point).collect(),
        marks: before.chain([next]).map(point).collect(),
    }
}
