//! The first bytes of a file, by which it is decided how it is read.

use encoding_rs::{UTF_16BE, UTF_16LE};
use flate2::write::GzDecoder;
use std::io::Write;

/// How many bytes are looked at.
pub(super) const HEAD: usize = 64 * 1024;

/// Whether a file is compressed by gzip.
pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0x1f, 0x8b])
}

/// What the first bytes of a gzip file hold.
pub(super) fn inflated_head(head: &[u8]) -> Vec<u8> {
    let mut decoder = GzDecoder::new(Vec::new());
    // A kilobyte of it holds some megabytes at most; the start alone is given, so it ends in an error.
    let _ = decoder.write_all(head.get(..4_096).unwrap_or(head));
    let _ = decoder.flush();
    let mut inflated = std::mem::take(decoder.get_mut());
    inflated.truncate(HEAD);
    inflated
}

/// The first bytes of a file as text. The last character may be cut off.
pub(super) fn head_text(head: &[u8]) -> String {
    let head = head.get(..HEAD).unwrap_or(head);
    if let Some(encoding) = utf16(head) {
        return encoding.decode(head).0.into_owned();
    }
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    if is_cp932(head) {
        encoding_rs::SHIFT_JIS.decode(head).0.into_owned()
    } else {
        String::from_utf8_lossy(head).into_owned()
    }
}

pub(super) fn utf16(head: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match head.get(..2)? {
        [0xff, 0xfe] => Some(UTF_16LE),
        [0xfe, 0xff] => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether a text is rather CP932 than UTF-8, by its first bytes: more lines are no UTF-8 than are UTF-8 beyond ASCII.
pub(super) fn is_cp932(head: &[u8]) -> bool {
    let head = head.get(..HEAD).unwrap_or(head);
    let (mut utf8, mut other) = (0_usize, 0_usize);
    for line in head.split(|byte| *byte == b'\n') {
        match std::str::from_utf8(line) {
            Ok(_) => utf8 += usize::from(!line.is_ascii()),
            // The last character may be cut off.
            Err(error) if error.error_len().is_some() => other += 1,
            Err(_) => {}
        }
    }
    other > utf8
}
