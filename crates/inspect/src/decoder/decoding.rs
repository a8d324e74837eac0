//! The decoder as the readers hold it.

use super::contract::{Contents, Decoder, Page, Wanted};
use std::borrow::Cow;

/// The decoder that the caller chose. It is handed down to whatever reader decodes text, and asked only where it
/// takes a table: what is plain text already does not cross the border between modules.
#[derive(Clone, Copy)]
pub(crate) struct Decoding<'d>(pub(crate) &'d dyn Decoder);

impl Decoding<'_> {
    /// Text of `bytes` in `charset`, a WHATWG label, and whether all of them are in it.
    pub(crate) fn decode(self, bytes: &[u8], charset: &str) -> (String, bool) {
        let shifts = charset.starts_with("utf-16") || charset.starts_with("iso-2022");
        if charset == "utf-8" || bytes.is_ascii() && !shifts {
            let text = String::from_utf8_lossy(bytes);
            let whole = matches!(text, Cow::Borrowed(_));
            return (text.into_owned(), whole);
        }
        self.0.decode(bytes, charset)
    }

    /// [`miwake_mail::text_of`].
    pub(crate) fn text_of(self, bytes: &[u8]) -> String {
        miwake_mail::plain_text(bytes).unwrap_or_else(|| self.0.text_of(bytes))
    }

    /// What a page says. At most `limit` links.
    pub(crate) fn page(self, source: &str, limit: usize) -> Page {
        self.0.page(source, limit)
    }

    /// What a mail brings along.
    pub(crate) fn mail(self, bytes: &[u8], wanted: Wanted) -> Contents {
        self.0.mail(bytes, wanted)
    }
}
