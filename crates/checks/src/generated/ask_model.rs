// Made by `cargo xtask gen` from data/ask_model.tsv; do not edit.

use super::model::Model;

pub(super) const MODELS: &[Model] = &[
    Model {
        script: "japanese",
        intercept: -1.152,
        alone: 0.954,
        leaning: 0.676,
        beside: -0.184,
        weights: include_bytes!("ask_japanese.bin"),
        kinds: &[
            ("bank-change", -1.121, 1471),
            ("company-data", -0.437, 1466),
            ("gift-card", -1.033, 1455),
            ("move-channel", -0.919, 1457),
            ("open", -1.009, 1455),
            ("password-send", -1.219, 1466),
            ("pay", -1.068, 1469),
            ("personal-data", -0.631, 1460),
            ("run-or-enable", -0.829, 1470),
            ("sign-in", -0.935, 1471),
        ],
        of_kinds: include_bytes!("ask_kinds_japanese.bin"),
    },
    Model {
        script: "other",
        intercept: -1.501,
        alone: 0.777,
        leaning: 0.442,
        beside: -0.384,
        weights: include_bytes!("ask_other.bin"),
        kinds: &[
            ("bank-change", -1.256, 1462),
            ("company-data", -0.62, 1468),
            ("gift-card", -1.152, 1468),
            ("move-channel", -1.01, 1474),
            ("open", -0.971, 1475),
            ("password-send", -1.24, 1475),
            ("pay", -1.279, 1467),
            ("personal-data", -0.898, 1466),
            ("run-or-enable", -0.641, 1473),
            ("sign-in", -0.716, 1467),
        ],
        of_kinds: include_bytes!("ask_kinds_other.bin"),
    },
];
