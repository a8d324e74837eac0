//! What a drill can show: the smallest difference between two rates that would likely be seen.

use crate::stats::number;

/// Quantile of the normal distribution for a two-sided test at 5 %.
const Z_ALPHA: f64 = 1.959_963_984_540_054;

/// Quantile for a power of 80 %.
const Z_BETA: f64 = 0.841_621_233_572_914;

/// Steps of halving: more than the digits of a number have.
const HALVINGS: u32 = 60;

/// The power of the test that compares two shares of `n` people each, `p` before and `q` now (two-sided, 5 %, normal
/// approximation, without correction for continuity): Fleiss, Levin, Paik, "Statistical Methods for Rates and
/// Proportions", 3rd ed., section 4.2. From 0 to 1; 0 where both are the same or of nobody.
#[must_use]
pub fn power(n: u64, p: f64, q: f64) -> f64 {
    let difference = (p - q).abs();
    if n == 0 || difference <= 0.0 {
        return 0.0;
    }
    normal((difference * number(n).sqrt() - Z_ALPHA * pooled(p, q)) / apart(p, q))
}

/// The smallest difference from the rate `p` (0 to 1) that a drill with `n` people, compared with one of as many,
/// shows with a power of 80 %: downwards where there is room, else upwards. `None` where even the largest difference
/// would not be seen.
#[must_use]
pub fn smallest_difference(n: u64, p: f64) -> Option<f64> {
    let p = p.clamp(0.0, 1.0);
    [-1.0, 1.0].into_iter().find_map(|sign| {
        let room = if sign < 0.0 { p } else { 1.0 - p };
        least(n, p, sign, room)
    })
}

fn least(n: u64, p: f64, sign: f64, room: f64) -> Option<f64> {
    let seen = |difference: f64| {
        let q = (p + sign * difference).clamp(0.0, 1.0);
        difference * number(n).sqrt() >= Z_ALPHA * pooled(p, q) + Z_BETA * apart(p, q)
    };
    if n == 0 || room <= 0.0 || !seen(room) {
        return None;
    }
    let (mut low, mut high) = (0.0, room);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if seen(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    Some(high)
}

/// Standard error of the difference for one person each, were both rates the same.
fn pooled(p: f64, q: f64) -> f64 {
    let mean = f64::midpoint(p, q);
    (2.0 * mean * (1.0 - mean)).sqrt()
}

/// The same with the rates as they are.
fn apart(p: f64, q: f64) -> f64 {
    (p * (1.0 - p) + q * (1.0 - q)).sqrt()
}

fn normal(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples in the documentation of R's `power.prop.test`: 50 people each, 50 % and 75 %, have a power of
    /// 0.740; for 0.9 it takes 76.7.
    #[test]
    fn the_power_is_that_of_rs_documentation() {
        assert!((power(50, 0.50, 0.75) - 0.740).abs() < 0.000_5);
        assert!(power(76, 0.50, 0.75) < 0.9 && power(77, 0.50, 0.75) > 0.9);
        assert!((power(10, 0.3, 0.3)).abs() < 1e-12);
    }

    /// Computed apart from this with Python's `statistics.NormalDist` and bisection on the power itself.
    #[test]
    fn the_smallest_difference_has_a_power_of_eighty_per_cent() {
        for (n, p) in [
            (50, 0.15),
            (50, 0.5),
            (141, 0.15),
            (692, 0.153),
            (10_000, 0.15),
        ] {
            let difference = smallest_difference(n, p).expect("room");
            let low = power(n, p, p - difference);
            let high = power(n, p, p + difference);
            assert!(
                (low - 0.8).abs() < 1e-6 || (high - 0.8).abs() < 1e-6,
                "{n} {p} {difference} {low}"
            );
        }
        // 140.1 people each tell 15 % from 5 % (the same formula by hand).
        assert!(smallest_difference(140, 0.15).expect("room") > 0.1);
        assert!(smallest_difference(141, 0.15).expect("room") < 0.1);
    }

    #[test]
    fn what_cannot_be_seen_is_none() {
        assert_eq!(smallest_difference(0, 0.15), None);
        assert_eq!(smallest_difference(1, 0.5), None);
        // Downwards there is no room, upwards there is.
        let up = smallest_difference(50, 0.0).expect("room");
        assert!((power(50, 0.0, up) - 0.8).abs() < 1e-6, "{up}");
    }
}
