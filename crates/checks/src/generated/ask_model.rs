// Made by `cargo xtask gen` from data/ask_model.tsv; do not edit.

use super::model::Model;

pub(super) const MODELS: &[Model] = &[
    Model {
        script: "japanese",
        intercept: -1.126,
        alone: 0.962,
        leaning: 0.678,
        beside: -0.174,
        weights: include_bytes!("ask_japanese.bin"),
        kinds: &[
            ("bank-change", -1.117, 1475),
            ("company-data", -0.436, 1463),
            ("gift-card", -1.029, 1455),
            ("move-channel", -0.912, 1455),
            ("open", -1.009, 1454),
            ("password-send", -1.208, 1469),
            ("pay", -1.055, 1463),
            ("personal-data", -0.639, 1462),
            ("run-or-enable", -0.828, 1464),
            ("sign-in", -0.941, 1466),
        ],
        of_kinds: include_bytes!("ask_kinds_japanese.bin"),
    },
    Model {
        script: "other",
        intercept: -1.481,
        alone: 0.774,
        leaning: 0.457,
        beside: -0.375,
        weights: include_bytes!("ask_other.bin"),
        kinds: &[
            ("bank-change", -1.252, 1462),
            ("company-data", -0.624, 1470),
            ("gift-card", -1.152, 1469),
            ("move-channel", -1.012, 1474),
            ("open", -0.965, 1475),
            ("password-send", -1.234, 1475),
            ("pay", -1.267, 1467),
            ("personal-data", -0.9, 1469),
            ("run-or-enable", -0.636, 1475),
            ("sign-in", -0.712, 1465),
        ],
        of_kinds: include_bytes!("ask_kinds_other.bin"),
    },
];
