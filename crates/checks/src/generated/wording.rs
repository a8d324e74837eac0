// Made by `cargo xtask gen` from data/wording.tsv; do not edit.

pub(super) const INTERCEPT: f32 = -0.731;

pub(super) const JAPANESE: &[(&str, f32)] = &[
    ("most-like", 0.636),
    ("very-like", 0.519),
    ("like", 0.309),
    ("rather-like", 0.107),
    ("somewhat-like", -0.136),
];

pub(super) const OTHER: &[(&str, f32)] = &[
    ("most-like", 0.818),
    ("very-like", 0.641),
    ("like", 0.416),
    ("rather-like", 0.061),
    ("somewhat-like", -0.237),
];

pub(super) const WEIGHTS: &[u8] = include_bytes!("wording.bin");
