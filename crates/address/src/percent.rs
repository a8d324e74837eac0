//! Percent encoding (RFC 3986, 2.1).

use miwake_basics::percent;

/// `text` with `%XX` decoded; what is no UTF-8 afterwards is replaced.
#[must_use]
pub fn percent_decoded(text: &str) -> String {
    let bytes = percent::decode(text.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}
