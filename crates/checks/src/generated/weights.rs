// Made by `cargo xtask gen` from data/weights.toml; do not edit.

use super::Weights;

pub(super) const WEIGHTS: Weights = Weights {
    date: "2026-11-21",
    prior: -2.0,
    caution: -0.5,
    suspicious: 1.5,
    dangerous: 4.0,
    decisive: 3.0,
    reassurance_floor: -1.5,
    enough_characters: 20,
    caps: &[
        ("files", 5.0),
        ("links", 4.0),
        ("reader", 3.0),
        ("sender", 4.0),
        ("text", 3.0),
    ],
    checks: &[("freemail-sender", &[("organisation", 1.8)])],
};
