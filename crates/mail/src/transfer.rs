//! Content-Transfer-Encoding (RFC 2045, section 6), read leniently: broken places are skipped and counted.

/// Value of a base64 digit, the URL-safe alphabet included.
pub(crate) fn base64_value(b: u8) -> Option<u8> {
    Some(match b {
        b'A'..=b'Z' => b - b'A',
        b'a'..=b'z' => b - b'a' + 26,
        b'0'..=b'9' => b - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

/// Decodes base64. Returns the bytes and the number of broken places.
/// After padding decoding goes on, because mail programs do so with joined pieces.
pub(crate) fn base64(bytes: &[u8]) -> (Vec<u8>, usize) {
    let mut out = Vec::with_capacity(bytes.len() / 4 * 3 + 3);
    let (mut value, mut digits, mut broken) = (0u32, 0u32, 0usize);
    for &b in bytes {
        if let Some(digit) = base64_value(b) {
            value = value << 6 | u32::from(digit);
            digits += 1;
            if digits == 4 {
                let [_, a, b, c] = value.to_be_bytes();
                out.extend([a, b, c]);
                (value, digits) = (0, 0);
            }
        } else if b == b'=' {
            broken += flush(&mut out, value, digits);
            (value, digits) = (0, 0);
        } else if !b.is_ascii_whitespace() {
            broken += 1;
        }
    }
    broken += flush(&mut out, value, digits);
    (out, broken)
}

/// Writes the bytes of an unfinished group. Returns 1 when a lone digit is lost.
fn flush(out: &mut Vec<u8>, value: u32, digits: u32) -> usize {
    match digits {
        2 => out.push((value >> 4) as u8),
        3 => out.extend([(value >> 10) as u8, (value >> 2) as u8]),
        1 => return 1,
        _ => {}
    }
    0
}

fn hex(b: Option<&u8>) -> Option<u8> {
    char::from(*b?).to_digit(16).map(|d| d as u8)
}

/// Decodes quoted-printable. Returns the bytes and the number of broken places.
pub(crate) fn quoted_printable(bytes: &[u8]) -> (Vec<u8>, usize) {
    let mut out = Vec::with_capacity(bytes.len());
    let mut broken = 0;
    let mut at = 0;
    while let Some(line) = crate::bytes::line_at(bytes, at, bytes.len()) {
        at = line.next;
        let content = crate::bytes::sub(bytes, line.start..line.end).trim_ascii_end();
        let soft = quoted_printable_line(content, &mut out, &mut broken);
        if !soft && line.next > line.end {
            out.push(b'\n');
        }
    }
    (out, broken)
}

/// Decodes one line; `true` when it ends with a soft line break.
fn quoted_printable_line(line: &[u8], out: &mut Vec<u8>, broken: &mut usize) -> bool {
    let mut at = 0;
    while let Some(&b) = line.get(at) {
        at += 1;
        if b != b'=' {
            out.push(b);
            continue;
        }
        match (hex(line.get(at)), hex(line.get(at + 1))) {
            (Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 2;
            }
            _ if at >= line.len() => return true,
            _ => {
                *broken += 1;
                out.push(b'=');
            }
        }
    }
    false
}

/// Decodes the `Q` of RFC 2047, section 4.2.
pub(crate) fn q_word(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&b) = bytes.get(at) {
        at += 1;
        match (b, hex(bytes.get(at)), hex(bytes.get(at + 1))) {
            (b'_', _, _) => out.push(b' '),
            (b'=', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 2;
            }
            _ => out.push(b),
        }
    }
    out
}

/// Decodes `%41` (RFC 2231 section 4, and URLs).
pub(crate) fn percent(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&b) = bytes.get(at) {
        at += 1;
        match (b, hex(bytes.get(at)), hex(bytes.get(at + 1))) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 2;
            }
            _ => out.push(b),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_lenient_and_counts() {
        for (input, text, broken) in [
            ("aGVsbG8=", "hello", 0),
            ("aGVs\r\nbG8=\r\n", "hello", 0),
            ("aGVsbG8", "hello", 0),
            ("aGVs!bG8=", "hello", 1),
            ("aGVsbG8=aGVsbG8=", "hellohello", 0),
            ("aGVsbG8=a", "hello", 1),
            ("====", "", 0),
        ] {
            let (bytes, count) = base64(input.as_bytes());
            assert_eq!(
                (String::from_utf8_lossy(&bytes).as_ref(), count),
                (text, broken),
                "{input}"
            );
        }
    }

    #[test]
    fn quoted_printable_is_lenient_and_counts() {
        for (input, text, broken) in [
            ("a=3Db", "a=b", 0),
            ("a=3db", "a=b", 0),
            ("soft=\r\nbreak", "softbreak", 0),
            ("soft= \t\nbreak", "softbreak", 0),
            ("trailing \r\nspace", "trailing\nspace", 0),
            ("a=ZZ", "a=ZZ", 1),
            ("end=", "end", 0),
            ("?a=b", "?a=b", 1),
        ] {
            let (bytes, count) = quoted_printable(input.as_bytes());
            assert_eq!(
                (String::from_utf8_lossy(&bytes).as_ref(), count),
                (text, broken),
                "{input}"
            );
        }
    }
}
