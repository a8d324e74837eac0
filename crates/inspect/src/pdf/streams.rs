//! The streams of a PDF: their filters undone, within limits.

use super::object::{self, Dict};
use crate::Unread;
use crate::found::Found;
use crate::script::code;

/// Most filters of one stream.
const FILTERS: usize = 5;

/// The filters of a stream: all but the last, and the last.
pub(crate) fn filters(dict: &Dict) -> (Vec<String>, Option<String>) {
    let mut all = dict.names("Filter");
    let last = all.pop();
    (all, last)
}

/// The content of a stream.
pub(crate) fn unpack(
    bytes: &[u8],
    dict: &Dict,
    range: std::ops::Range<usize>,
    found: &mut Found<'_>,
) -> Vec<u8> {
    let raw = bytes.get(range).unwrap_or_default();
    chain(raw, &dict.names("Filter"), found)
}

/// Undoes filters, each within the allowance; nothing comes out when they cannot all be undone.
pub(crate) fn chain(raw: &[u8], filters: &[String], found: &mut Found<'_>) -> Vec<u8> {
    let mut data = std::borrow::Cow::Borrowed(raw);
    if filters.len() > FILTERS {
        found.unread(Unread::Unsupported);
        return vec![];
    }
    for filter in filters {
        let packed = data.len() as u64;
        // Streams without an end lie over each other: reading them counts, not only what comes out.
        let digits = matches!(
            filter.as_str(),
            "ASCIIHexDecode" | "AHx" | "ASCII85Decode" | "A85"
        );
        if digits && !found.spend(packed) {
            found.unread(Unread::TooLarge);
            return vec![];
        }
        let (out, why) = match filter.as_str() {
            "FlateDecode" | "Fl" => {
                let (out, why) = found.unpack(flate2::read::ZlibDecoder::new(&*data), packed, 0);
                // Readers take what a cut stream gives; only when there is nothing the header may be wrong.
                let why = why.filter(|why| *why != Unread::Broken || out.is_empty());
                (out, why)
            }
            "ASCIIHexDecode" | "AHx" => {
                let digits: Vec<u8> = data.iter().copied().filter(u8::is_ascii_hexdigit).collect();
                (code::hex(&digits), None)
            }
            "ASCII85Decode" | "A85" => (object::ascii85(&data), None),
            // Cryptographic filters with the identity do nothing.
            "Crypt" => continue,
            _ => {
                found.unread(Unread::Unsupported);
                return vec![];
            }
        };
        if let Some(why) = why {
            found.unread(why);
        }
        data = std::borrow::Cow::Owned(out);
    }
    if matches!(data, std::borrow::Cow::Borrowed(_)) {
        let size = data.len() as u64;
        return found.unpack(&*data, size, size).0;
    }
    data.into_owned()
}

/// The content of a stream, when it can be had; that it cannot is told of no file. What was unpacked is given back.
pub(crate) fn quietly(
    bytes: &[u8],
    dict: &Dict,
    range: std::ops::Range<usize>,
    found: &mut Found<'_>,
) -> Vec<u8> {
    let noted = found.unread.len();
    let content = unpack(bytes, dict, range, found);
    found.unread.truncate(noted);
    found.give_back(content.len());
    content
}
