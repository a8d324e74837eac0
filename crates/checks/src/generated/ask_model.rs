// Made by `cargo xtask gen` from data/ask_model.tsv; do not edit.

use super::model::Model;

pub(super) const MODELS: &[Model] = &[
    Model {
        script: "japanese",
        intercept: -1.126,
        alone: 0.962,
        leaning: 0.581,
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
        intercept: -1.484,
        alone: 0.79,
        leaning: 0.364,
        beside: -0.375,
        weights: include_bytes!("ask_other.bin"),
        kinds: &[
            ("bank-change", -1.257, 1460),
            ("company-data", -0.624, 1470),
            ("gift-card", -1.152, 1469),
            ("move-channel", -1.011, 1474),
            ("open", -0.965, 1475),
            ("password-send", -1.231, 1474),
            ("pay", -1.267, 1467),
            ("personal-data", -0.9, 1468),
            ("run-or-enable", -0.636, 1475),
            ("sign-in", -0.72, 1467),
        ],
        of_kinds: include_bytes!("ask_kinds_other.bin"),
    },
];
