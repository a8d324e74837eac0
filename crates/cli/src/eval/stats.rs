//! Rates, intervals and thresholds.

use miwake_checks::Level;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Quantile of the normal distribution for intervals of 95 %.
const Z: f64 = 1.959_963_984_540_054;

/// A share with its interval of 95 %.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Share {
    /// From 0 to 1; 0 of nothing.
    #[serde(serialize_with = "six_decimals")]
    pub(crate) share: f64,
    /// Lower end of the interval.
    #[serde(serialize_with = "six_decimals")]
    pub(crate) low: f64,
    /// Upper end of the interval.
    #[serde(serialize_with = "six_decimals")]
    pub(crate) high: f64,
}

impl Share {
    /// `hits` of `all`, with the interval of Wilson (1927). `hits` may be a broken number where each of
    /// `all` campaigns is hit in part; its interval is then rather too wide than too narrow.
    pub(crate) fn of(hits: f64, all: usize) -> Self {
        if all == 0 {
            let (share, low, high) = (0.0, 0.0, 1.0);
            return Self { share, low, high };
        }
        let n = number(all);
        let share = hits / n;
        let shrink = 1.0 + Z * Z / n;
        let middle = (share + Z * Z / (2.0 * n)) / shrink;
        let half = Z / shrink * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt();
        Self {
            share,
            low: (middle - half).max(0.0),
            high: (middle + half).min(1.0),
        }
    }
}

/// How many of some mails are at or above something.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Rate {
    /// How many mails.
    pub(crate) hits: usize,
    /// Of all mails.
    pub(crate) mails: Share,
    /// The same with every campaign weighted as one mail.
    pub(crate) campaigns: Share,
}

impl Rate {
    /// The rate of the mails given as (campaign, whether hit).
    pub(crate) fn of<'a>(mails: impl Iterator<Item = (&'a str, bool)>) -> Self {
        let mut campaigns: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (campaign, hit) in mails {
            let (hits, all) = campaigns.entry(campaign).or_default();
            *hits += usize::from(hit);
            *all += 1;
        }
        let hits = campaigns.values().map(|(hits, _)| hits).sum();
        let all = campaigns.values().map(|(_, all)| all).sum();
        let parts = campaigns
            .values()
            .map(|&(hits, all)| number(hits) / number(all));
        Self {
            hits,
            mails: Share::of(number(hits), all),
            campaigns: Share::of(parts.sum(), campaigns.len()),
        }
    }
}

/// The scores of ordinary mail, from which thresholds follow.
#[derive(Clone, Debug)]
pub(crate) struct Ordinary {
    /// Highest first.
    scores: Vec<f64>,
}

/// From where on a score is an alarm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cut {
    /// From this score on.
    From(f64),
    /// Above this score.
    Above(f64),
}

impl Cut {
    pub(crate) fn alarms(self, score: f64) -> bool {
        match self {
            Self::From(cut) => score >= cut,
            Self::Above(cut) => score > cut,
        }
    }
}

impl Serialize for Cut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (name, cut) = match self {
            Self::From(cut) => ("from", cut),
            Self::Above(cut) => ("above", cut),
        };
        BTreeMap::from([(name, cut)]).serialize(serializer)
    }
}

impl Ordinary {
    pub(crate) fn new(scores: impl Iterator<Item = f64>) -> Self {
        let mut scores: Vec<f64> = scores.collect();
        scores.sort_by(|a, b| b.total_cmp(a));
        Self { scores }
    }

    pub(crate) fn mails(&self) -> usize {
        self.scores.len()
    }

    /// How many false alarms a cut makes.
    pub(crate) fn alarms(&self, cut: Cut) -> usize {
        self.scores.partition_point(|&score| cut.alarms(score))
    }

    /// The lowest cut that makes at most `alarms` false alarms: above the first score that would be one too many.
    pub(crate) fn cut(&self, alarms: usize) -> Cut {
        Cut::Above(
            self.scores
                .get(alarms)
                .copied()
                .unwrap_or(f64::NEG_INFINITY),
        )
    }

    /// How many false alarms a rate allows.
    pub(crate) fn allowed(&self, rate: f64) -> usize {
        // A rate such as 0.07 times 100 must not come to 6.
        let allowed = (rate * number(self.mails()) + 1e-9).floor();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and the number of mails"
        )]
        let allowed = allowed as usize;
        allowed
    }

    /// Probability that one of `scores` is above one of ordinary mail, ties counted half (area under the curve,
    /// Mann–Whitney); `None` when either side is empty.
    pub(crate) fn auc(&self, scores: impl Iterator<Item = f64>) -> Option<f64> {
        let (mut all, mut below) = (0_usize, 0.0);
        for score in scores {
            let above = self.alarms(Cut::Above(score));
            let ties = self.alarms(Cut::From(score)) - above;
            below += number(self.mails() - above - ties) + number(ties) / 2.0;
            all += 1;
        }
        (all * self.mails() > 0).then(|| below / (number(all) * number(self.mails())))
    }
}

/// What a level more is worth in a rank: more than any score.
const LEVEL: f64 = 1000.0;

/// The rank of a verdict: by the level, then by the score. A rank of 3001.5 is the level suspicious and the score 1.5.
pub(crate) fn rank(level: Level, score: f64) -> f64 {
    let step = match level {
        Level::Undecided => 0.0,
        Level::NothingNotable => 1.0,
        Level::Caution => 2.0,
        Level::Suspicious => 3.0,
        Level::Dangerous => 4.0,
    };
    let within = LEVEL / 2.0 - 1.0;
    step * LEVEL + score.clamp(-within, within)
}

/// The level and the score of a rank.
pub(crate) fn of_rank(rank: f64) -> (Level, f64) {
    let levels = [
        (4.0, Level::Dangerous),
        (3.0, Level::Suspicious),
        (2.0, Level::Caution),
        (1.0, Level::NothingNotable),
    ];
    let step = (rank / LEVEL).round();
    let level = levels.into_iter().find(|(known, _)| *known <= step);
    let (step, level) = level.unwrap_or((0.0, Level::Undecided));
    (level, rank - step * LEVEL)
}

/// A count as a number to divide by.
pub(crate) fn number(count: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "counts of mails")]
    let number = count as f64;
    number
}

/// Six decimals: enough for a share of a million mails, and no noise of the last bits.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
pub(crate) fn six_decimals<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((value * 1e6).round() / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(value: f64, expected: f64) {
        assert!((value - expected).abs() < 5e-5, "{value}, not {expected}");
    }

    /// The examples of Newcombe, "Two-sided confidence intervals for the single proportion",
    /// Statistics in Medicine 17 (1998), table I, method 3.
    #[test]
    fn intervals_are_those_of_the_literature() {
        for (hits, all, low, high) in [
            (81.0, 263, 0.2553, 0.3662),
            (15.0, 148, 0.0624, 0.1605),
            (0.0, 20, 0.0, 0.1611),
            (1.0, 29, 0.0061, 0.1718),
        ] {
            let share = Share::of(hits, all);
            near(share.low, low);
            near(share.high, high);
        }
        let all = Share::of(20.0, 20);
        near(all.low, 1.0 - 0.1611);
        near(all.high, 1.0);
        let nothing = Share::of(0.0, 0);
        assert_eq!((nothing.low, nothing.high), (0.0, 1.0));
    }

    #[test]
    fn a_rank_is_a_level_and_then_a_score() {
        assert!(rank(Level::Caution, -9.0) > rank(Level::NothingNotable, 9.0));
        assert!(rank(Level::Caution, 1.0) > rank(Level::Caution, 0.5));
        for (level, score) in [(Level::Undecided, -2.5), (Level::Suspicious, 1.5)] {
            let (same, near) = of_rank(rank(level, score));
            assert_eq!(same, level);
            assert!((near - score).abs() < 1e-9);
        }
    }

    #[test]
    fn a_campaign_counts_once() {
        // 3 of 5 mails; campaign a half, campaign b whole, campaign c not at all.
        let mails = [
            ("a", true),
            ("a", false),
            ("b", true),
            ("b", true),
            ("c", false),
        ];
        let rate = Rate::of(mails.into_iter());
        assert_eq!(rate.hits, 3);
        near(rate.mails.share, 0.6);
        near(rate.campaigns.share, 0.5);
    }

    #[test]
    fn a_cut_allows_no_more_alarms_than_asked() {
        let ordinary = Ordinary::new([0.0, 3.0, 1.0, 2.0, 2.0].into_iter());
        assert_eq!(ordinary.cut(0), Cut::Above(3.0));
        assert_eq!(ordinary.cut(1), Cut::Above(2.0));
        // Two mails have 2.0: letting one in lets both in.
        assert_eq!(ordinary.cut(2), Cut::Above(2.0));
        assert_eq!(ordinary.alarms(ordinary.cut(2)), 1);
        assert_eq!(ordinary.alarms(ordinary.cut(3)), 3);
        assert_eq!(ordinary.alarms(ordinary.cut(5)), 5);
        assert_eq!(ordinary.alarms(Cut::From(2.0)), 3);
        assert_eq!(ordinary.allowed(0.2), 1);
        assert_eq!(ordinary.allowed(0.19), 0);
        assert_eq!(Ordinary::new((0..100).map(f64::from)).allowed(0.07), 7);
    }

    #[test]
    fn the_area_counts_ties_half() {
        let ordinary = Ordinary::new([0.0, 1.0].into_iter());
        // Pairs: 2 over 0 and 1, 1 over 0, 1 even with 1.
        let area = ordinary.auc([2.0, 1.0].into_iter());
        assert_eq!(area, Some(3.5 / 4.0));
        assert_eq!(ordinary.auc(std::iter::empty()), None);
    }
}
