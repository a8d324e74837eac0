//! Statistics beside those of Python's statsmodels 0.15.0 (`tests/statistics/compare.py` compares a whole grid).

use miwake_drill::stats::{Share, difference, geometric_mean, median, test};

fn near(ours: f64, theirs: f64) {
    assert!((ours - theirs).abs() < 1e-12, "{ours}, not {theirs}");
}

/// `proportion_confint(count, of, method="wilson")`.
#[test]
fn intervals_are_those_of_statsmodels() {
    for (count, of, low, high) in [
        (0, 5, 0.0, 0.434_482_464_783_174_87),
        (1, 2, 0.094_531_205_734_230_68, 0.905_468_794_265_769_3),
        (106, 692, 0.128_265_286_990_215_6, 0.181_922_408_905_059_8),
        (156, 651, 0.208_429_375_056_793_82, 0.273_888_069_213_600_87),
        (28, 28, 0.879_356_695_234_154_2, 1.0),
        (
            1,
            100_000,
            1.765_247_730_378_309_2e-6,
            5.664_709_659_040_968e-5,
        ),
    ] {
        let interval = Share::new(count, of).wilson().expect("somebody");
        near(interval.low, low);
        near(interval.high, high);
    }
    assert_eq!(Share::new(0, 0).wilson(), None);
}

/// `proportions_ztest` and `confint_proportions_2indep(method="newcomb", compare="diff")`.
#[test]
fn differences_are_those_of_statsmodels() {
    for (first, second, z, p, low, high) in [
        (
            (106, 692),
            (156, 651),
            -3.995_708_814_591_500_5,
            6.450_097_490_797_216e-5,
            -0.128_810_454_677_313_9,
            -0.044_028_862_166_219_41,
        ),
        (
            (7, 60),
            (11, 21),
            -3.862_496_284_919_949,
            0.000_112_234_272_611_473_88,
            -0.608_717_853_044_316_2,
            -0.181_098_273_548_087_55,
        ),
        (
            (1, 2),
            (1, 22),
            2.226_808_857_075_617,
            0.025_960_051_196_556_578,
            0.013_898_051_561_655_689,
            0.861_734_096_526_963_1,
        ),
        (
            (0, 10),
            (3, 10),
            -1.878_672_873_255_448_3,
            0.060_289_173_990_602_164,
            -0.603_221_852_538_854_6,
            0.037_592_434_579_050_65,
        ),
    ] {
        let (first, second) = (Share::new(first.0, first.1), Share::new(second.0, second.1));
        let tested = test(first, second).expect("a test");
        near(tested.z, z);
        near(tested.p, p);
        let differ = difference(first, second).expect("a difference");
        near(differ.low, low);
        near(differ.high, high);
    }
    assert_eq!(test(Share::new(0, 3), Share::new(0, 5)), None);
    assert_eq!(test(Share::new(3, 3), Share::new(5, 5)), None);
    assert_eq!(test(Share::new(1, 3), Share::new(0, 0)), None);
    assert_eq!(difference(Share::new(0, 0), Share::new(1, 3)), None);
}

#[test]
fn times_have_a_middle() {
    assert_eq!(median(&[]), None);
    assert_eq!(median(&[3.0]), Some(3.0));
    assert_eq!(median(&[9.0, 1.0, 3.0]), Some(3.0));
    assert_eq!(median(&[9.0, 1.0, 3.0, 4.0]), Some(3.5));
    assert_eq!(geometric_mean(&[]), None);
    near(geometric_mean(&[2.0, 8.0]).expect("a mean"), 4.0);
    // Less than a second has no logarithm to speak of.
    near(geometric_mean(&[0.0, 4.0]).expect("a mean"), 2.0);
}

#[test]
fn a_rate_is_rounded_as_spreadsheets_do() {
    let percent = |count, of| Share::new(count, of).percent();
    assert_eq!(percent(106, 692).as_deref(), Some("15.3"));
    // 6.25 exactly: a binary rounding to even would say 6.2.
    assert_eq!(percent(5, 80).as_deref(), Some("6.3"));
    assert_eq!(percent(0, 7).as_deref(), Some("0.0"));
    assert_eq!(percent(7, 7).as_deref(), Some("100.0"));
    assert_eq!(percent(0, 0), None);
    assert_eq!(percent(9, 7).as_deref(), Some("100.0"));
}
