// Made by `cargo xtask gen` from data/wording.tsv; do not edit.

pub(super) const INTERCEPT: f32 = -3.854;

pub(super) const JAPANESE: &[(&str, f32)] = &[
    ("most-like", 0.877),
    ("very-like", 0.254),
    ("like", -0.003),
    ("rather-like", -0.922),
    ("somewhat-like", -1.387),
];

pub(super) const OTHER: &[(&str, f32)] = &[
    ("most-like", 2.341),
    ("very-like", 1.332),
    ("like", 0.505),
    ("rather-like", -0.525),
    ("somewhat-like", -1.777),
];

pub(super) const WEIGHTS: &[u8] = include_bytes!("wording.bin");
