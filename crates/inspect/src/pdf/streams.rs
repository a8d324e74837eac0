//! The streams of a PDF: their filters undone, within limits.

use super::object::Dict;
use super::scanner::is_space;
use crate::Unread;
use crate::bytes::small;
use crate::found::Found;
use crate::image::picture;
use crate::script::code;

/// Most filters of one stream.
const FILTERS: usize = 5;

/// The filters of a stream: all but the last, and the last.
pub(crate) fn filters(dict: &Dict) -> (Vec<String>, Option<String>) {
    let mut all = dict.names("Filter").to_vec();
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
    // Streams without an end lie over each other, and each is read to the end of the file, however little comes out.
    if range.end >= bytes.len() && !found.spend(range.len() as u64) {
        found.unread(Unread::TooLarge);
        return vec![];
    }
    let raw = bytes.get(range).unwrap_or_default();
    let content = chain(raw, dict.names("Filter"), found);
    unpredicted(content, dict)
}

/// Undoes what programs do so that rows alike pack better (ISO 32000, 7.4.4.4): from 10 on PNG's filters, 2 is
/// TIFF's. Components have eight bits here: pictures are read elsewhere.
fn unpredicted(mut content: Vec<u8>, dict: &Dict) -> Vec<u8> {
    let colors = small(dict.number("Colors").clamp(1, 32));
    let columns = small(dict.number("Columns").clamp(1, 1 << 20));
    let length = columns * colors;
    match dict.number("Predictor") {
        2 => {
            for row in content.chunks_mut(length) {
                for at in colors..row.len() {
                    let left = row.get(at - colors).copied().unwrap_or_default();
                    if let Some(byte) = row.get_mut(at) {
                        *byte = byte.wrapping_add(left);
                    }
                }
            }
            content
        }
        10.. => {
            let mut before = vec![0; length];
            let mut out = Vec::with_capacity(content.len());
            for row in content.chunks(length + 1) {
                let Some((filter, row)) = row.split_first() else {
                    break;
                };
                let mut line = row.to_vec();
                // A filter that nobody knows leaves the row as it is.
                let _ = picture::unfilter(*filter, &mut line, &before, colors);
                out.extend_from_slice(&line);
                before = line;
            }
            out
        }
        _ => content,
    }
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
            "ASCII85Decode" | "A85" => (ascii85(&data), None),
            "RunLengthDecode" | "RL" => run_length(&data, found),
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

/// Runs of bytes (ISO 32000, 7.4.5): a length and as many bytes, or 257 less a length and one byte that is repeated.
fn run_length(data: &[u8], found: &mut Found<'_>) -> (Vec<u8>, Option<Unread>) {
    let most = small(found.allowance(data.len() as u64));
    let mut out = vec![];
    let mut rest = data;
    while let Some((&length, tail)) = rest.split_first() {
        let run = usize::from(length);
        match length {
            128 => break,
            0..128 => {
                let (run, tail) = tail.split_at(tail.len().min(run + 1));
                out.extend_from_slice(run);
                rest = tail;
            }
            129.. => {
                let Some((byte, tail)) = tail.split_first() else {
                    break;
                };
                out.resize(out.len() + 257 - run, *byte);
                rest = tail;
            }
        }
        if out.len() > most {
            out.truncate(most);
            found.spend(most as u64);
            return (out, Some(Unread::TooLarge));
        }
    }
    found.spend(out.len() as u64);
    (out, None)
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

/// Decodes ASCII base 85.
fn ascii85(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() / 5 * 4);
    let (mut value, mut digits) = (0u32, 0usize);
    for b in bytes.iter().copied().filter(|b| !is_space(*b)) {
        match b {
            b'~' => break,
            b'z' if digits == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                value = value.wrapping_mul(85).wrapping_add(u32::from(b - b'!'));
                digits += 1;
                if digits == 5 {
                    out.extend(value.to_be_bytes());
                    (value, digits) = (0, 0);
                }
            }
            _ => {}
        }
    }
    if digits > 1 {
        for _ in digits..5 {
            value = value.wrapping_mul(85).wrapping_add(84);
        }
        out.extend(value.to_be_bytes().iter().take(digits - 1));
    }
    out
}
