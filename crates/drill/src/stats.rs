//! Statistics of rates and times. Plain formulas with their sources; nothing here knows what is counted.
//!
//! Compared with Python's statsmodels by `tests/statistics/compare.py`.

use serde::{Deserialize, Serialize};

/// Quantile of the normal distribution for intervals of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// An interval of 95 %.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Interval {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A share of people: how many of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share {
    /// How many. Never more than `of`.
    pub count: u64,
    /// Of how many.
    pub of: u64,
}

/// The difference of two shares, the first less the second, with its interval of 95 %.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Difference {
    /// From −1 to 1.
    pub difference: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

/// What a test of two shares came to.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Test {
    /// The statistic: the difference in units of its standard error, were both shares the same.
    pub z: f64,
    /// How often a difference as large as this, to either side, comes by chance alone. From 0 to 1.
    pub p: f64,
}

impl Share {
    /// `count` of `of`. A count that is larger than the whole is cut to it.
    #[must_use]
    pub fn new(count: u64, of: u64) -> Self {
        Self {
            count: count.min(of),
            of,
        }
    }

    /// From 0 to 1; `None` of nobody.
    #[must_use]
    pub fn rate(self) -> Option<f64> {
        (self.of > 0).then(|| number(self.count) / number(self.of))
    }

    /// The rate in per cent to one digit behind the point, halves rounded up, as spreadsheets do: `15.3`. Computed in
    /// whole numbers, so that no half is lost. `None` of nobody.
    #[must_use]
    pub fn percent(self) -> Option<String> {
        let of = u128::from(self.of);
        let doubled = (u128::from(self.count) * 2_000 + of).checked_div(of * 2)?;
        Some(format!("{}.{}", doubled / 10, doubled % 10))
    }

    /// Interval of 95 % of the rate: Wilson, "Probable inference, the law of succession, and statistical inference",
    /// Journal of the American Statistical Association 22 (1927), without correction for continuity. `None` of nobody.
    #[must_use]
    pub fn wilson(self) -> Option<Interval> {
        let share = self.rate()?;
        let n = number(self.of);
        let shrink = 1.0 + Z * Z / n;
        let middle = (share + Z * Z / (2.0 * n)) / shrink;
        let half = Z / shrink * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
        // At the ends the formula gives exactly 0 and 1; what rounding leaves of them is taken away.
        let low = if self.count == 0 { 0.0 } else { middle - half };
        let high = if self.count == self.of {
            1.0
        } else {
            middle + half
        };
        Some(Interval {
            low: low.max(0.0),
            high: high.min(1.0),
        })
    }
}

/// Whether two shares differ: the two-sided test with the pooled standard error (Fleiss, Levin, Paik, "Statistical
/// Methods for Rates and Proportions", 3rd ed., section 3.1; without correction for continuity). `None` where one is
/// of nobody, or where nobody or everybody counts in both.
#[must_use]
pub fn test(first: Share, second: Share) -> Option<Test> {
    let difference = first.rate()? - second.rate()?;
    let (n, m) = (number(first.of), number(second.of));
    let pooled = number(first.count + second.count) / (n + m);
    let error = (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / m)).sqrt();
    (error > 0.0).then(|| {
        let z = difference / error;
        let p = libm::erfc(z.abs() / std::f64::consts::SQRT_2);
        Test { z, p }
    })
}

/// The difference of two shares with its interval: Newcombe, "Interval estimation for the difference between
/// independent proportions: comparison of eleven methods", Statistics in Medicine 17 (1998), method 10 (the hybrid of
/// two Wilson intervals). `None` where one is of nobody.
#[must_use]
pub fn difference(first: Share, second: Share) -> Option<Difference> {
    let (p, q) = (first.rate()?, second.rate()?);
    let (of_p, of_q) = (first.wilson()?, second.wilson()?);
    let difference = p - q;
    let below = (p - of_p.low).hypot(of_q.high - q);
    let above = (of_p.high - p).hypot(q - of_q.low);
    Some(Difference {
        difference,
        low: difference - below,
        high: difference + above,
    })
}

/// The median: the middle one, or the mean of the two in the middle. `None` of nothing.
#[must_use]
pub fn median(values: &[f64]) -> Option<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = *sorted.get(middle.checked_sub(1)?)?;
    Some(f64::midpoint(lower, upper))
}

/// The geometric mean of times in seconds: the mean of their logarithms. Less than a second counts as a second, as
/// zero has no logarithm. `None` of nothing.
#[must_use]
pub fn geometric_mean(seconds: &[f64]) -> Option<f64> {
    if seconds.is_empty() {
        return None;
    }
    let sum: f64 = seconds.iter().map(|&value| libm::log(value.max(1.0))).sum();
    Some(libm::exp(sum / number(seconds.len() as u64)))
}

/// A count as a number to reckon with.
#[expect(
    clippy::cast_precision_loss,
    reason = "counts of people and hits are far below 2^53"
)]
pub(crate) fn number(count: u64) -> f64 {
    count as f64
}
