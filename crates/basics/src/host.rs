//! What a host of the site says with every file, beside the content security policy of the page: for `miwake serve` and for
//! the files that set up other servers.

/// Names and values of the headers. Browsers are to believe the media types, to tell nobody where a link was followed, to
/// share no group of windows and no file with pages of other sites, and to give none of what the site never asks for.
pub const HEADERS: [(&str, &str); 5] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
];
