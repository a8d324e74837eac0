// Made by `cargo xtask gen` from data/ask_model.tsv; do not edit.

use super::model::Model;

pub(super) const MODELS: &[Model] = &[
    Model {
        script: "japanese",
        intercept: -1.216,
        alone: 0.967,
        leaning: 0.613,
        beside: -0.227,
        weights: include_bytes!("ask_japanese.bin"),
        kinds: &[
            ("bank-change", -1.173),
            ("company-data", -0.428),
            ("gift-card", -1.048),
            ("move-channel", -0.959),
            ("open", -0.991),
            ("password-send", -1.235),
            ("pay", -1.057),
            ("personal-data", -0.666),
            ("run-or-enable", -0.842),
            ("sign-in", -0.939),
        ],
        of_kinds: include_bytes!("ask_kinds_japanese.bin"),
    },
    Model {
        script: "other",
        intercept: -1.548,
        alone: 0.761,
        leaning: 0.425,
        beside: -0.369,
        weights: include_bytes!("ask_other.bin"),
        kinds: &[
            ("bank-change", -1.296),
            ("company-data", -0.611),
            ("gift-card", -1.178),
            ("move-channel", -1.009),
            ("open", -0.931),
            ("password-send", -1.214),
            ("pay", -1.317),
            ("personal-data", -0.902),
            ("run-or-enable", -0.678),
            ("sign-in", -0.757),
        ],
        of_kinds: include_bytes!("ask_kinds_other.bin"),
    },
];
