//! A body with its transfer encoding removed (RFC 2045, section 6).
//!
//! Programs differ in what they make of a name that nobody knows, of several names, and of bytes that are not in the
//! encoding. Of all that is possible the reading is taken that makes sense; where none does, nothing was read.

use crate::bytes::{line_at, sub};
use crate::model::TransferEncoding;
use crate::{filekind, transfer, uuencode};
use miwake_basics::base64;
use std::borrow::Cow;

/// What a body holds.
pub(super) struct Content<'b> {
    pub(super) bytes: Cow<'b, [u8]>,
    pub(super) encoding: TransferEncoding,
    /// Number of broken places.
    pub(super) broken: usize,
    /// Whether it may as well be something else, so that it cannot be said to have been read.
    pub(super) doubtful: bool,
}

/// How much sense bytes make.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sense {
    /// Neither text nor a kind of file that is known.
    None,
    /// Text that is still encoded.
    Encoded,
    /// Text.
    Text,
    /// A kind of file that is known.
    File,
}

/// How many bytes are looked at.
const SAMPLE: usize = 8 * 1024;
/// Below so many bytes chance alone may make text.
const SHORT: usize = 48;

/// The content of `body`, whose fields name the encodings `stated`; `is_text` when it is the text of the mail, and
/// `wide` when its charset has zeros in ordinary text.
pub(super) fn decode<'b>(
    body: &'b [u8],
    stated: &[TransferEncoding],
    is_text: bool,
    wide: bool,
) -> Content<'b> {
    let Some(first) = stated.first() else {
        return plain(body);
    };
    let agreed = stated.iter().all(|encoding| encoding == first);
    match first {
        TransferEncoding::Identity if agreed => plain(body),
        TransferEncoding::QuotedPrintable if agreed => decoded(body, *first),
        TransferEncoding::Base64 if agreed && is_text => base64_text(body, wide),
        TransferEncoding::Base64 if agreed => base64_file(body),
        _ => best(body, stated),
    }
}

fn plain(body: &[u8]) -> Content<'_> {
    Content {
        bytes: Cow::Borrowed(body),
        encoding: TransferEncoding::Identity,
        broken: 0,
        doubtful: false,
    }
}

fn decoded(body: &[u8], encoding: TransferEncoding) -> Content<'_> {
    let (bytes, broken) = match encoding {
        TransferEncoding::Base64 => base64::decode(body),
        TransferEncoding::QuotedPrintable => transfer::quoted_printable(body),
        TransferEncoding::Uuencode => match uuencode::whole(body) {
            Some(bytes) => (bytes, 0),
            None => return plain(body),
        },
        TransferEncoding::Identity | TransferEncoding::Unknown => return plain(body),
    };
    Content {
        bytes: Cow::Owned(bytes),
        encoding,
        broken,
        doubtful: false,
    }
}

/// Text that is said to be in base64. What is not may be a remark above it, or text under a wrong label.
fn base64_text(body: &[u8], wide: bool) -> Content<'_> {
    let content = decoded(body, TransferEncoding::Base64);
    let sample = sub(&content.bytes, 0..content.bytes.len().min(SAMPLE));
    if wide || is_utf8(sample, content.bytes.len()) && !filekind::looks_binary(sample) {
        return content;
    }
    // Text in another charset, unless lines of something else did away with it.
    let lines = by_lines(body);
    let sample = sub(&lines, 0..lines.len().min(SAMPLE));
    let better = is_utf8(sample, lines.len()) && lines.len() * 2 >= body.len();
    if !better && !filekind::looks_binary(&content.bytes) {
        return content;
    }
    base64_otherwise(body, content)
}

/// A file in base64: most have a few broken places at most, and whatever is in it may be a file.
fn base64_file(body: &[u8]) -> Content<'_> {
    let content = decoded(body, TransferEncoding::Base64);
    if content.broken * 20 <= body.len() || sense(&content.bytes) >= Sense::Text {
        return content;
    }
    base64_otherwise(body, content)
}

/// What base64 that makes no sense may be otherwise.
fn base64_otherwise<'b>(body: &'b [u8], content: Content<'b>) -> Content<'b> {
    if sense(&content.bytes) == Sense::File {
        return content;
    }
    let lines = by_lines(body);
    let most = lines.len() * 2 >= body.len();
    if most && lines != *content.bytes && sense(&lines) >= Sense::Text {
        let bytes = Cow::Owned(lines);
        return Content { bytes, ..content };
    }
    if sense(body) == Sense::Text {
        let broken = content.broken;
        return Content {
            broken,
            ..plain(body)
        };
    }
    Content {
        doubtful: true,
        ..content
    }
}

/// Base64 with each line read for itself, so that a line of something else does no harm to those behind it.
fn by_lines(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() / 4 * 3);
    let mut at = 0;
    while let Some(line) = line_at(body, at, body.len()) {
        let content = sub(body, line.start..line.end);
        let digits = |b: &u8| base64::value(*b).is_some() || matches!(b, b'=' | b' ');
        let spaced = content.trim_ascii().contains(&b' ');
        if !spaced && content.iter().all(digits) && !content.starts_with(b"--") {
            out.extend(base64::decode(content).0);
        }
        at = line.next;
    }
    out
}

/// The reading that makes most sense, of those that the fields name, or of all when they name one that nobody knows.
fn best<'b>(body: &'b [u8], stated: &[TransferEncoding]) -> Content<'b> {
    use TransferEncoding::{Base64, QuotedPrintable, Unknown, Uuencode};
    let any = stated.contains(&Unknown);
    let mut found = plain(body);
    let mut most = sense(body);
    for encoding in [QuotedPrintable, Uuencode, Base64] {
        let named = stated.contains(&encoding);
        if !named && !any {
            continue;
        }
        let content = decoded(body, encoding);
        // Nobody wrote it in an encoding that it breaks, or shows no sign of.
        let unmarked = match encoding {
            QuotedPrintable => !body.contains(&b'='),
            _ => encoding == Base64 && body.trim_ascii().contains(&b' '),
        };
        if !named && (content.broken > 0 || unmarked) {
            continue;
        }
        let sense = sense(&content.bytes);
        let changed = content.encoding == encoding && *content.bytes != *body;
        if changed && (sense > most || sense == most && sense >= Sense::Text) {
            (found, most) = (content, sense);
        }
    }
    found.doubtful = most < Sense::Text;
    if found.doubtful && most == Sense::Encoded {
        let content = decoded(body, Base64);
        return Content {
            doubtful: true,
            ..content
        };
    }
    found
}

fn sense(bytes: &[u8]) -> Sense {
    if filekind::binary(bytes).is_some() {
        return Sense::File;
    }
    let sample = sub(bytes, 0..bytes.len().min(SAMPLE));
    let utf8 = is_utf8(sample, bytes.len());
    if filekind::looks_binary(sample) || !utf8 && sample.len() < SHORT {
        Sense::None
    } else if looks_encoded(sample) {
        Sense::Encoded
    } else {
        Sense::Text
    }
}

/// Whether the beginning of `len` bytes is UTF-8, but for a character that is cut at its end.
fn is_utf8(sample: &[u8], len: usize) -> bool {
    match std::str::from_utf8(sample) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none() && len > sample.len(),
    }
}

/// Whether it is nothing but lines of base64 digits.
fn looks_encoded(sample: &[u8]) -> bool {
    let text = sample.trim_ascii();
    let digits = text.iter().filter(|b| base64::value(**b).is_some()).count();
    text.len() >= SHORT
        && !text.contains(&b' ')
        && digits * 10 >= text.iter().filter(|b| !b.is_ascii_whitespace()).count() * 8
}

/// Whether ordinary text in the charset `label` has zeros.
pub(super) fn is_wide(label: Option<&str>) -> bool {
    let label = label.unwrap_or_default().to_ascii_lowercase();
    [
        "utf-16",
        "utf16",
        "utf-32",
        "utf32",
        "unicode",
        "ucs-",
        "iso-10646",
    ]
    .iter()
    .any(|wide| label.contains(wide))
}

#[cfg(test)]
mod tests {
    use super::TransferEncoding::{Base64, Identity, QuotedPrintable, Unknown, Uuencode};
    use super::*;

    const TEXT: &str =
        "<html><p>Dear customer, your account is locked. Please sign in today.</p></html>\n";

    fn text(body: &str, stated: &[TransferEncoding]) -> (String, TransferEncoding, bool) {
        let content = decode(body.as_bytes(), stated, true, false);
        let text = String::from_utf8_lossy(&content.bytes).into_owned();
        (text, content.encoding, content.doubtful)
    }

    #[test]
    fn what_makes_sense_is_read_whatever_the_fields_say() {
        let encoded = base64::encode_lines(TEXT.as_bytes(), 40);
        let junk: String = encoded.chars().flat_map(|c| [c, '!']).collect();
        let quoted = TEXT.replace('<', "=3C");
        let prose = "Nothing here is encoded, it is what it is.";
        for (body, stated, encoding, expected) in [
            (encoded.as_str(), &[Base64][..], Base64, TEXT),
            (&encoded, &[Unknown], Base64, TEXT),
            (&encoded, &[Identity, Base64], Base64, TEXT),
            (&format!("!{encoded}"), &[Base64, Identity], Base64, TEXT),
            (
                &format!("!{encoded}"),
                &[Base64, QuotedPrintable],
                Base64,
                TEXT,
            ),
            (&junk, &[Base64], Base64, TEXT),
            (
                &format!("-----BEGIN-----\n{encoded}"),
                &[Base64],
                Base64,
                TEXT,
            ),
            (
                &format!("This is a base64 part:\n\n{encoded}"),
                &[Base64],
                Base64,
                TEXT,
            ),
            (
                &format!(
                    "This is base64:\r\n{}",
                    base64::encode_lines(TEXT.as_bytes(), 76)
                ),
                &[Base64],
                Base64,
                TEXT,
            ),
            (&quoted, &[QuotedPrintable], QuotedPrintable, TEXT),
            (&quoted, &[Unknown], QuotedPrintable, TEXT),
            (&quoted, &[Identity, QuotedPrintable], QuotedPrintable, TEXT),
            (prose, &[Base64], Identity, prose),
            (prose, &[Unknown], Identity, prose),
            (prose, &[Base64, Identity], Identity, prose),
            ("Hi", &[Unknown], Identity, "Hi"),
            (
                "begin 644 a\n%:&5L;&\\\n`\nend\n",
                &[Uuencode],
                Uuencode,
                "hello",
            ),
            (
                "begin 644 a\n%:&5L;&\\\n`\nend\n",
                &[Unknown],
                Uuencode,
                "hello",
            ),
            ("", &[Base64], Base64, ""),
            ("", &[], Identity, ""),
        ] {
            let expected = (expected.to_owned(), encoding, false);
            assert_eq!(text(body, stated), expected, "{body} {stated:?}");
        }
    }

    #[test]
    fn what_makes_no_sense_is_doubtful() {
        let noise: Vec<u8> = (0_u32..300).map(|n| ((n * n * 7919) >> 5) as u8).collect();
        let encoded = base64::encode_lines(&noise, 76);
        for stated in [&[Unknown][..], &[Base64, Identity], &[Uuencode]] {
            let content = decode(encoded.as_bytes(), stated, false, false);
            assert!(content.doubtful, "{stated:?}");
        }
        // A file may be anything, and so may text whose charset has zeros.
        assert!(!decode(encoded.as_bytes(), &[Base64], false, false).doubtful);
        assert!(decode(encoded.as_bytes(), &[Base64], true, false).doubtful);
        assert!(!decode(encoded.as_bytes(), &[Base64], true, true).doubtful);
        assert!(is_wide(Some("UTF-16LE")) && !is_wide(Some("utf-8")) && !is_wide(None));
    }

    #[test]
    fn files_come_out_of_encodings_that_nobody_knows() {
        let zip = [b"PK\x03\x04\x14\0\0\0".as_slice(), &[0; 60], b"a.exe"].concat();
        let encoded = base64::encode_lines(&zip, 76);
        for stated in [&[Unknown][..], &[Base64, Identity], &[Identity, Base64]] {
            let content = decode(encoded.as_bytes(), stated, false, false);
            assert_eq!((&*content.bytes, content.doubtful), (zip.as_slice(), false));
        }
        let junk = encoded.replace('A', "A!!");
        assert_eq!(
            &*decode(junk.as_bytes(), &[Base64], false, false).bytes,
            zip
        );
    }
}
