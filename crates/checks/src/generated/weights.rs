// Made by `cargo xtask gen` from data/weights.toml; do not edit.

use super::Weights;

pub(super) const WEIGHTS: Weights = Weights {
    date: "2026-11-21",
    prior: -2.0,
    prior_text: -2.0,
    caution: -0.5,
    suspicious: 1.5,
    dangerous: 4.0,
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
                ("desk-elsewhere", 1.6),
                ("link-elsewhere", 1.2),
                ("posed", 2.4),
                ("sign-in-asked", 0.6),
                ("words", 0.8),
                ("work-sign-in", 1.5),
            ],
        ),
        (
            "asks-for-credentials",
            &[
                ("account", 0.7),
                ("password-field", 2.6),
                ("secret", 1.2),
                ("work-account", 2.0),
            ],
        ),
        (
            "asks-to-enable-macros",
            &[("with-file", 2.4), ("words", 0.9)],
        ),
        (
            "asks-to-run-program",
            &[
                ("archive", 1.8),
                ("archive-link", 1.0),
                ("link-elsewhere", 1.8),
                ("program-link", 2.0),
                ("words", 0.4),
            ],
        ),
        (
            "authentication",
            &[
                ("aligned-pass", -0.3),
                ("dkim-fail", 0.8),
                ("dmarc-fail", 1.8),
                ("known-pass", -1.5),
                ("relayed", 1.4),
                ("spf-fail", 1.3),
                ("unproven", 0.8),
            ],
        ),
        (
            "boss-request",
            &[
                ("at-desk", 0.8),
                ("gift-cards", 1.2),
                ("posed", 2.4),
                ("private-channel", 1.2),
                ("staff-data", 1.0),
            ],
        ),
        (
            "brand-not-sender",
            &[
                ("asks", 0.6),
                ("click-service", 0.3),
                ("links-elsewhere", 1.8),
                ("mixed", 0.5),
                ("no-sender", 1.6),
                ("own-site", 1.0),
                ("unproven-sender", 1.4),
            ],
        ),
        (
            "calendar-invite",
            &[
                ("free-mail-organiser", 0.8),
                ("link-elsewhere", 0.4),
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
                ("bare-name", 0.2),
                ("brand-name-forged", 1.4),
                ("clock-back", 0.0),
                ("date-ahead", 0.5),
                ("date-future", 0.7),
                ("date-missing", 0.3),
                ("date-old", 0.2),
                ("date-unreadable", 0.5),
                ("date-zone", 0.5),
                ("home-line", 0.9),
                ("no-reverse-name", 0.8),
                ("numbered-name", 0.5),
                ("own-name-forged", 0.5),
                ("sender-name-forged", 0.5),
                ("slow", 0.0),
            ],
        ),
        (
            "display-name-forged",
            &[("address", 2.2), ("brand", 2.4), ("executive", 2.6)],
        ),
        (
            "executable-attachment",
            &[
                ("disk-image", 3.5),
                ("program", 4.5),
                ("script", 4.5),
                ("starter", 4.0),
            ],
        ),
        (
            "fake-thread",
            &[("risky-content", 0.6), ("risky-strangers", 1.0)],
        ),
        (
            "file-or-icon-unfamiliar",
            &[("reassuring", -0.1), ("suspicious", 1.2)],
        ),
        ("form-in-mail", &[("form", 0.6), ("password", 3.0)]),
        (
            "freemail-sender",
            &[("organisation", 1.8), ("subscriber", 1.0)],
        ),
        (
            "hidden-text",
            &[
                ("by-colour", 0.9),
                ("by-size", 1.0),
                ("gap", 0.8),
                ("other-text", 0.7),
                ("split-words", 2.0),
            ],
        ),
        (
            "html-attachment",
            &[
                ("form", 2.6),
                ("page", 1.3),
                ("password", 4.0),
                ("script", 2.2),
            ],
        ),
        (
            "image-only",
            &[
                ("attached-picture", 0.2),
                ("little-text", 0.5),
                ("no-text", 1.2),
            ],
        ),
        (
            "lecture-or-interview-lure",
            &[
                ("free-mail", 1.7),
                ("material-elsewhere", 1.5),
                ("request", 0.4),
                ("short-domain", 1.3),
                ("sign-in", 2.2),
            ],
        ),
        ("link-borrows-name", &[("name", 1.2), ("whole-domain", 2.2)]),
        (
            "link-text-mismatch",
            &[
                ("bare-name", 0.8),
                ("other-site", 2.4),
                ("tracker", 0.4),
                ("unreadable", 0.8),
            ],
        ),
        (
            "lookalike-sender",
            &[
                ("brand-word", 1.4),
                ("look-alike", 2.0),
                ("whole-domain", 2.2),
            ],
        ),
        (
            "lure-wording",
            &[
                ("advance-fee", 2.2),
                ("crypto", 1.2),
                ("delivery", 1.2),
                ("job", 1.2),
                ("offer", 1.4),
                ("order", 1.4),
                ("prize", 1.4),
                ("refund", 1.4),
                ("romance", 1.4),
            ],
        ),
        ("macro-office", &[("by-name", 1.5), ("macro", 2.2)]),
        ("many-strangers", &[("domains", 0.1)]),
        (
            "money-not-confirmed",
            &[("reassuring", -0.8), ("suspicious", 1.2)],
        ),
        ("not-my-work", &[("reassuring", -0.3), ("suspicious", 0.8)]),
        (
            "notice-not-expected",
            &[("reassuring", -0.4), ("suspicious", 0.9)],
        ),
        ("odd-address", &[("domain", 0.8), ("local", 0.9)]),
        (
            "odd-attachment",
            &[
                ("direction", 3.5),
                ("disguised", 3.2),
                ("double-extension", 3.5),
                ("long-blank", 3.0),
                ("unknown-extension", 0.6),
            ],
        ),
        (
            "odd-headers",
            &[
                ("marked-urgent", 0.5),
                ("message-id-local", 0.3),
                ("no-address", 0.8),
                ("no-message-id", 0.4),
                ("old-mailer", 1.3),
                ("outlook-imitated", 0.8),
                ("raw-subject", 0.4),
                ("repeated-field", 0.5),
                ("several-senders", 1.0),
            ],
        ),
        (
            "odd-url",
            &[
                ("brand-in-host", 2.6),
                ("brand-in-path", 1.0),
                ("brand-word", 1.6),
                ("dynamic-dns", 1.4),
                ("file-scheme", 1.6),
                ("free-hosting", 0.7),
                ("ip-host", 2.0),
                ("long-host", 0.8),
                ("look-alike", 1.8),
                ("many-labels", 0.5),
                ("number-host", 3.0),
                ("odd-port", 0.8),
                ("punycode", 0.8),
                ("repaired", 1.0),
                ("script-scheme", 2.4),
                ("user-part", 2.2),
            ],
        ),
        ("own-domain-forged", &[("failed", 3.0)]),
        (
            "password-with-archive",
            &[
                ("download", 1.2),
                ("same-mail", 1.4),
                ("same-mail-hint", 1.2),
            ],
        ),
        (
            "payment-change",
            &[
                ("new-account", 1.5),
                ("new-account-given", 1.8),
                ("new-account-pressed", 2.2),
                ("secret-payment", 1.8),
            ],
        ),
        (
            "recipient-in-link",
            &[
                ("encoded", 0.8),
                ("fragment", 1.3),
                ("own-site", 0.1),
                ("plain", 0.5),
            ],
        ),
        (
            "reply-to-elsewhere",
            &[("elsewhere", 0.6), ("free-mail", 1.5)],
        ),
        (
            "requester-unknown",
            &[("reassuring", -0.6), ("suspicious", 1.2)],
        ),
        (
            "return-path-elsewhere",
            &[
                ("bulk-service", 0.1),
                ("elsewhere", 0.05),
                ("free-mail", 0.8),
            ],
        ),
        (
            "script-or-base-link",
            &[
                ("base", 0.8),
                ("frame", 0.5),
                ("refresh", 1.0),
                ("script", 0.4),
            ],
        ),
        (
            "sender-like-recipient",
            &[("joined", 1.0), ("one-letter", 2.0), ("other-suffix", 1.6)],
        ),
        (
            "sent-to-work-address",
            &[("reassuring", -0.2), ("suspicious", 0.9)],
        ),
        (
            "sextortion",
            &[("claims", 2.0), ("wallet", 0.5), ("wallet-and-claims", 3.5)],
        ),
        (
            "share-not-expected",
            &[("reassuring", -0.4), ("suspicious", 0.9)],
        ),
        (
            "share-notice",
            &[
                ("borrowed-name", 2.2),
                ("html-file", 1.4),
                ("link-elsewhere", 0.6),
                ("named-service", 1.6),
                ("sign-in", 1.6),
                ("work-account-asked", 1.7),
            ],
        ),
        ("shortener", &[("hidden-target", 0.9)]),
        (
            "signature-mismatch",
            &[("address", 0.8), ("company", 0.8), ("site", 0.6)],
        ),
        (
            "signed-part",
            &[
                ("appended", 1.4),
                ("from-unsigned", 0.8),
                ("length-limit", 0.1),
                ("minor-unsigned", 0.1),
                ("repeated", 1.4),
                ("reply-to-unsigned", 0.3),
                ("subject-unsigned", 0.5),
            ],
        ),
        (
            "throwaway-site-link",
            &[
                ("abused-suffix", 0.6),
                ("login-without-tls", 0.4),
                ("site-internals", 1.0),
            ],
        ),
        ("training-mail", &[("marked", 0.0)]),
        (
            "undisclosed-recipients",
            &[
                ("no-recipient", 0.3),
                ("not-named", 0.4),
                ("self-sent", 0.5),
                ("undisclosed", 0.6),
            ],
        ),
        (
            "unexpected-mail",
            &[("reassuring", -0.6), ("suspicious", 1.2)],
        ),
        (
            "unfamiliar-link-host",
            &[("all-own", -0.4), ("one-site", 0.7)],
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
        (
            "worded-like-fraud",
            &[
                ("like", 2.0),
                ("most-like", 3.5),
                ("rather-like", 1.2),
                ("somewhat-like", 0.6),
                ("very-like", 2.8),
            ],
        ),
        (
            "wrapped-link",
            &[
                ("mirror", 1.4),
                ("redirector", 0.8),
                ("scanner", 0.0),
                ("several", 1.6),
            ],
        ),
        (
            "zip-attachment",
            &[
                ("archive", 0.9),
                ("encrypted", 1.5),
                ("program-inside", 4.0),
                ("zip", 0.7),
            ],
        ),
    ],
};
