// Made by `cargo xtask gen` from data/ask_model.tsv; do not edit.

use super::model::Model;

pub(super) const MODELS: &[Model] = &[
    Model {
        script: "japanese",
        intercept: -1.209,
        alone: 0.943,
        leaning: 0.665,
        beside: -0.212,
        weights: include_bytes!("ask_japanese.bin"),
        kinds: &[
            ("bank-change", -1.206),
            ("company-data", -0.474),
            ("gift-card", -1.057),
            ("move-channel", -0.933),
            ("open", -0.906),
            ("password-send", -1.217),
            ("pay", -0.942),
            ("personal-data", -0.701),
            ("run-or-enable", -0.874),
            ("sign-in", -0.988),
        ],
        of_kinds: include_bytes!("ask_kinds_japanese.bin"),
    },
    Model {
        script: "other",
        intercept: -1.584,
        alone: 0.806,
        leaning: 0.41,
        beside: -0.368,
        weights: include_bytes!("ask_other.bin"),
        kinds: &[
            ("bank-change", -1.32),
            ("company-data", -0.615),
            ("gift-card", -1.163),
            ("move-channel", -0.997),
            ("open", -0.948),
            ("password-send", -1.203),
            ("pay", -1.356),
            ("personal-data", -0.918),
            ("run-or-enable", -0.686),
            ("sign-in", -0.764),
        ],
        of_kinds: include_bytes!("ask_kinds_other.bin"),
    },
];
