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
            ("bank-change", -1.121),
            ("company-data", -0.437),
            ("gift-card", -1.033),
            ("move-channel", -0.919),
            ("open", -1.009),
            ("password-send", -1.219),
            ("pay", -1.068),
            ("personal-data", -0.631),
            ("run-or-enable", -0.829),
            ("sign-in", -0.935),
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
            ("bank-change", -1.256),
            ("company-data", -0.62),
            ("gift-card", -1.152),
            ("move-channel", -1.01),
            ("open", -0.971),
            ("password-send", -1.24),
            ("pay", -1.279),
            ("personal-data", -0.898),
            ("run-or-enable", -0.641),
            ("sign-in", -0.716),
        ],
        of_kinds: include_bytes!("ask_kinds_other.bin"),
    },
];
