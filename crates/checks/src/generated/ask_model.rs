// Made by `cargo xtask gen` from data/ask_model.tsv; do not edit.

use super::Model;

pub(super) const MODELS: &[Model] = &[
    Model {
        script: "japanese",
        intercept: -1.192,
        alone: 0.719,
        leaning: 0.45,
        beside: -0.169,
        weights: include_bytes!("ask_japanese.bin"),
        kinds: &[
            ("bank-change", -1.125, 1477),
            ("company-data", -0.444, 1462),
            ("gift-card", -1.029, 1470),
            ("move-channel", -0.909, 1472),
            ("open", -0.995, 1469),
            ("password-send", -1.191, 1464),
            ("pay", -1.081, 1450),
            ("personal-data", -0.649, 1466),
            ("run-or-enable", -0.831, 1454),
            ("sign-in", -0.903, 1465),
        ],
        of_kinds: include_bytes!("ask_kinds_japanese.bin"),
    },
    Model {
        script: "other",
        intercept: -1.623,
        alone: 0.58,
        leaning: 0.231,
        beside: -0.333,
        weights: include_bytes!("ask_other.bin"),
        kinds: &[
            ("bank-change", -1.183, 1469),
            ("company-data", -0.619, 1474),
            ("gift-card", -1.167, 1465),
            ("move-channel", -1.0, 1476),
            ("open", -0.907, 1476),
            ("password-send", -1.221, 1464),
            ("pay", -1.289, 1463),
            ("personal-data", -0.815, 1462),
            ("run-or-enable", -0.633, 1479),
            ("sign-in", -0.726, 1475),
        ],
        of_kinds: include_bytes!("ask_kinds_other.bin"),
    },
];
