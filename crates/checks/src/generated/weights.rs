// Made by `cargo xtask gen` from data/weights.toml; do not edit.

use super::Weights;

pub(super) const WEIGHTS: Weights = Weights {
    date: "2026-11-22",
    prior: -2.16,
    prior_text: -1.85,
    caution: 0.55,
    suspicious: 1.23,
    dangerous: 5.11,
    decisive: 1.5,
    never_decisive: &["worded-like-fraud"],
    reassurance_floor: -2.0,
    enough_characters: 20,
    caps: &[
        ("files", 9.0),
        ("links", 8.0),
        ("reader", 3.0),
        ("sender", 8.0),
        ("text", 8.0),
    ],
    checks: &[
        (
            "account-notice",
            &[
                ("borrowed-name", 2.2),
                ("desk-elsewhere", 1.7),
                ("link-elsewhere", 1.27),
                ("posed", 2.64),
                ("sign-in-asked", 0.6),
                ("words", 1.3),
                ("work-sign-in", 2.35),
            ],
        ),
        (
            "asks-for-credentials",
            &[
                ("account", 0.48),
                ("password-field", 2.6),
                ("secret", 0.41),
                ("work-account", 3.1),
            ],
        ),
        (
            "asks-to-enable-macros",
            &[("with-file", 2.62), ("words", 1.98)],
        ),
        (
            "asks-to-run-program",
            &[
                ("archive", 1.8),
                ("archive-link", 0.7),
                ("link-elsewhere", 1.99),
                ("program-link", 2.37),
                ("words", 0.52),
            ],
        ),
        (
            "authentication",
            &[
                ("aligned-pass", -0.12),
                ("dkim-fail", 0.53),
                ("dmarc-fail", 2.21),
                ("known-pass", -2.02),
                ("relayed", 1.4),
                ("spf-fail", 1.94),
                ("unproven", 0.47),
            ],
        ),
        (
            "boss-request",
            &[
                ("at-desk", 0.64),
                ("gift-cards", 1.78),
                ("posed", 3.51),
                ("private-channel", 1.54),
                ("staff-data", 1.1),
            ],
        ),
        (
            "brand-not-sender",
            &[
                ("asks", 0.0),
                ("click-service", 0.29),
                ("links-elsewhere", 1.49),
                ("mixed", 0.53),
                ("no-sender", 1.58),
                ("own-site", 0.4),
                ("unproven-sender", 1.41),
            ],
        ),
        (
            "calendar-invite",
            &[
                ("free-mail-organiser", 0.8),
                ("link-elsewhere", 0.42),
                ("organiser-elsewhere", 0.5),
            ],
        ),
        (
            "consumer-mail-at-work",
            &[("sender", 0.8), ("subject-line", 0.4)],
        ),
        (
            "delivery-path",
            &[
                ("bare-name", 0.23),
                ("brand-name-forged", 1.71),
                ("clock-back", 0.0),
                ("date-ahead", 0.33),
                ("date-future", 0.81),
                ("date-missing", 0.07),
                ("date-old", 0.2),
                ("date-unreadable", 0.52),
                ("date-zone", 0.5),
                ("home-line", 0.74),
                ("no-reverse-name", 0.77),
                ("numbered-name", 0.1),
                ("own-name-forged", 0.1),
                ("sender-name-forged", 0.46),
                ("slow", 0.0),
            ],
        ),
        (
            "display-name-forged",
            &[("address", 2.09), ("brand", 2.75), ("executive", 2.6)],
        ),
        (
            "executable-attachment",
            &[
                ("disk-image", 3.5),
                ("program", 4.5),
                ("script", 4.5),
                ("starter", 3.99),
            ],
        ),
        (
            "fake-thread",
            &[("risky-content", 0.35), ("risky-strangers", 1.0)],
        ),
        (
            "file-or-icon-unfamiliar",
            &[("reassuring", -0.1), ("suspicious", 1.2)],
        ),
        ("form-in-mail", &[("form", 0.2), ("password", 3.0)]),
        (
            "freemail-sender",
            &[("organisation", 1.95), ("subscriber", 1.0)],
        ),
        (
            "hidden-text",
            &[
                ("by-colour", 0.91),
                ("by-size", 1.01),
                ("gap", 0.9),
                ("other-text", 0.85),
                ("split-words", 2.11),
            ],
        ),
        (
            "html-attachment",
            &[
                ("form", 2.6),
                ("page", 1.3),
                ("password", 4.14),
                ("script", 2.42),
            ],
        ),
        (
            "image-only",
            &[
                ("attached-picture", 0.2),
                ("little-text", 1.13),
                ("no-text", 1.86),
            ],
        ),
        (
            "lecture-or-interview-lure",
            &[
                ("free-mail", 1.62),
                ("material-elsewhere", 1.55),
                ("request", 0.46),
                ("short-domain", 1.28),
                ("sign-in", 2.2),
            ],
        ),
        (
            "link-borrows-name",
            &[("name", 1.54), ("whole-domain", 2.24)],
        ),
        (
            "link-text-mismatch",
            &[
                ("bare-name", 0.82),
                ("other-site", 2.25),
                ("tracker", 0.46),
                ("unreadable", 0.8),
            ],
        ),
        (
            "lookalike-sender",
            &[
                ("brand-word", 1.24),
                ("look-alike", 2.0),
                ("whole-domain", 2.2),
            ],
        ),
        (
            "lure-wording",
            &[
                ("advance-fee", 2.37),
                ("crypto", 1.01),
                ("delivery", 0.78),
                ("job", 1.25),
                ("offer", 1.43),
                ("order", 1.41),
                ("prize", 1.3),
                ("refund", 0.6),
                ("romance", 1.41),
            ],
        ),
        ("macro-office", &[("by-name", 1.5), ("macro", 2.24)]),
        ("many-strangers", &[("domains", 0.0)]),
        (
            "money-not-confirmed",
            &[("reassuring", -0.8), ("suspicious", 1.2)],
        ),
        ("not-my-work", &[("reassuring", -0.3), ("suspicious", 0.8)]),
        (
            "notice-not-expected",
            &[("reassuring", -0.4), ("suspicious", 0.9)],
        ),
        ("odd-address", &[("domain", 0.87), ("local", 1.08)]),
        (
            "odd-attachment",
            &[
                ("direction", 3.5),
                ("disguised", 3.2),
                ("double-extension", 3.51),
                ("long-blank", 3.0),
                ("unknown-extension", 0.64),
            ],
        ),
        (
            "odd-headers",
            &[
                ("marked-urgent", 0.85),
                ("message-id-local", 0.23),
                ("no-address", 0.88),
                ("no-message-id", 0.2),
                ("old-mailer", 1.37),
                ("outlook-imitated", 0.05),
                ("raw-subject", 0.61),
                ("repeated-field", 0.49),
                ("several-senders", 1.2),
            ],
        ),
        (
            "odd-url",
            &[
                ("brand-in-host", 2.6),
                ("brand-in-path", 1.0),
                ("brand-word", 1.47),
                ("dynamic-dns", 1.37),
                ("file-scheme", 1.6),
                ("free-hosting", 0.28),
                ("ip-host", 1.93),
                ("long-host", 0.85),
                ("look-alike", 1.8),
                ("many-labels", 0.54),
                ("number-host", 3.0),
                ("odd-port", 0.82),
                ("punycode", 0.8),
                ("repaired", 0.99),
                ("script-scheme", 2.39),
                ("user-part", 2.19),
            ],
        ),
        ("own-domain-forged", &[("failed", 3.0)]),
        (
            "password-with-archive",
            &[
                ("download", 1.35),
                ("same-mail", 1.6),
                ("same-mail-hint", 1.2),
            ],
        ),
        (
            "payment-change",
            &[
                ("new-account", 1.42),
                ("new-account-given", 2.35),
                ("new-account-pressed", 2.18),
                ("secret-payment", 2.03),
            ],
        ),
        (
            "recipient-in-link",
            &[
                ("encoded", 0.8),
                ("fragment", 1.43),
                ("own-site", 0.05),
                ("plain", 0.36),
            ],
        ),
        (
            "reply-to-elsewhere",
            &[("elsewhere", 0.36), ("free-mail", 1.96)],
        ),
        (
            "requester-unknown",
            &[("reassuring", -0.6), ("suspicious", 1.2)],
        ),
        (
            "return-path-elsewhere",
            &[
                ("bulk-service", 0.1),
                ("elsewhere", 0.1),
                ("free-mail", 0.4),
            ],
        ),
        (
            "script-or-base-link",
            &[
                ("base", 0.79),
                ("frame", 0.25),
                ("refresh", 1.0),
                ("script", 0.35),
            ],
        ),
        (
            "sender-like-recipient",
            &[("joined", 0.6), ("one-letter", 1.72), ("other-suffix", 1.6)],
        ),
        (
            "sent-to-work-address",
            &[("reassuring", -0.2), ("suspicious", 0.9)],
        ),
        (
            "sextortion",
            &[
                ("claims", 2.0),
                ("wallet", 0.5),
                ("wallet-and-claims", 3.58),
            ],
        ),
        (
            "share-not-expected",
            &[("reassuring", -0.4), ("suspicious", 0.9)],
        ),
        (
            "share-notice",
            &[
                ("borrowed-name", 2.32),
                ("html-file", 1.41),
                ("link-elsewhere", 0.55),
                ("named-service", 1.61),
                ("sign-in", 1.6),
                ("work-account-asked", 2.75),
            ],
        ),
        ("shortener", &[("hidden-target", 1.13)]),
        (
            "signature-mismatch",
            &[("address", 0.67), ("company", 0.8), ("site", 0.48)],
        ),
        (
            "signed-part",
            &[
                ("appended", 1.4),
                ("from-unsigned", 0.8),
                ("length-limit", 0.1),
                ("minor-unsigned", 0.1),
                ("repeated", 1.4),
                ("reply-to-unsigned", 0.0),
                ("subject-unsigned", 0.5),
            ],
        ),
        (
            "throwaway-site-link",
            &[
                ("abused-suffix", 1.27),
                ("login-without-tls", 0.0),
                ("site-internals", 1.04),
            ],
        ),
        ("training-mail", &[("marked", 0.0)]),
        (
            "undisclosed-recipients",
            &[
                ("no-recipient", 0.3),
                ("not-named", 0.4),
                ("self-sent", 0.44),
                ("undisclosed", 2.15),
            ],
        ),
        (
            "unexpected-mail",
            &[("reassuring", -0.6), ("suspicious", 1.2)],
        ),
        (
            "unfamiliar-link-host",
            &[("all-own", -0.4), ("one-site", 0.57)],
        ),
        (
            "unfamiliar-sender",
            &[("reassuring", -0.5), ("suspicious", 0.9)],
        ),
        (
            "unnatural-japanese",
            &[
                ("chinese-charset", 1.0),
                ("chinese-glyphs", 1.81),
                ("look-alike-letters", 2.02),
                ("one-oddity", 0.45),
                ("several-oddities", 1.2),
            ],
        ),
        (
            "unnatural-wording-seen",
            &[("reassuring", -0.1), ("suspicious", 1.0)],
        ),
        ("urgent-wording", &[("three", 0.81), ("two", 0.57)]),
        (
            "worded-like-fraud",
            &[
                ("like", 2.59),
                ("most-like", 4.0),
                ("rather-like", 2.16),
                ("somewhat-like", 0.8),
                ("very-like", 3.13),
            ],
        ),
        (
            "wrapped-link",
            &[
                ("mirror", 1.41),
                ("redirector", 0.93),
                ("scanner", 0.0),
                ("several", 1.6),
            ],
        ),
        (
            "zip-attachment",
            &[
                ("archive", 0.82),
                ("encrypted", 1.36),
                ("program-inside", 4.1),
                ("zip", 0.2),
            ],
        ),
    ],
};
