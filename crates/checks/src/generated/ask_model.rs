// Made by `cargo xtask gen` from data/ask_model.tsv; do not edit.

use super::model::Model;

pub(super) const MODELS: &[Model] = &[
    Model {
        script: "japanese",
        intercept: -1.832,
        alone: 1.098,
        leaning: 0.746,
        beside: 0.34,
        weights: include_bytes!("ask_japanese.bin"),
        kinds: &[
            ("bank-change", -1.489),
            ("company-data", -0.444),
            ("gift-card", -1.33),
            ("move-channel", -1.246),
            ("open", -1.007),
            ("password-send", -1.396),
            ("pay", -1.212),
            ("personal-data", -0.664),
            ("run-or-enable", -0.944),
            ("sign-in", -1.072),
        ],
        of_kinds: include_bytes!("ask_kinds_japanese.bin"),
    },
    Model {
        script: "other",
        intercept: -1.641,
        alone: 0.767,
        leaning: 0.546,
        beside: 0.106,
        weights: include_bytes!("ask_other.bin"),
        kinds: &[
            ("bank-change", -1.343),
            ("company-data", -0.606),
            ("gift-card", -1.197),
            ("move-channel", -0.925),
            ("open", -1.049),
            ("password-send", -1.267),
            ("pay", -1.326),
            ("personal-data", -0.911),
            ("run-or-enable", -0.667),
            ("sign-in", -0.879),
        ],
        of_kinds: include_bytes!("ask_kinds_other.bin"),
    },
];
