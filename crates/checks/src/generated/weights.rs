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
    checks: &[
        (
            "asks-for-credentials",
            &[("account", 0.7), ("password-field", 2.6), ("secret", 1.2)],
        ),
        (
            "asks-to-enable-macros",
            &[("with-file", 2.4), ("words", 0.9)],
        ),
        (
            "consumer-mail-at-work",
            &[("sender", 0.8), ("subject-line", 0.4)],
        ),
        (
            "file-or-icon-unfamiliar",
            &[("reassuring", -0.1), ("suspicious", 1.2)],
        ),
        ("freemail-sender", &[("organisation", 1.8)]),
        (
            "lecture-or-interview-lure",
            &[("free-mail", 1.7), ("request", 0.4), ("short-domain", 1.3)],
        ),
        ("not-my-work", &[("reassuring", -0.3), ("suspicious", 0.8)]),
        (
            "payment-change",
            &[
                ("new-account", 1.5),
                ("new-account-pressed", 2.2),
                ("secret-payment", 1.8),
            ],
        ),
        (
            "sent-to-work-address",
            &[("reassuring", -0.2), ("suspicious", 0.9)],
        ),
        ("signature-mismatch", &[("address", 0.9), ("company", 0.9)]),
        (
            "unexpected-mail",
            &[("reassuring", -0.6), ("suspicious", 1.2)],
        ),
        (
            "unfamiliar-sender",
            &[("reassuring", -0.5), ("suspicious", 0.9)],
        ),
        (
            "unnatural-japanese",
            &[
                ("chinese-charset", 1.0),
                ("chinese-glyphs", 1.8),
                ("look-alike-letters", 1.8),
                ("one-oddity", 0.4),
                ("several-oddities", 1.2),
            ],
        ),
        (
            "unnatural-wording-seen",
            &[("reassuring", -0.1), ("suspicious", 1.0)],
        ),
        ("urgent-wording", &[("three", 1.2), ("two", 0.6)]),
    ],
};
