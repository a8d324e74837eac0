//! Base64 (RFC 4648, sections 4 and 5; RFC 2045, section 6.8).

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// `bytes` in base64 with padding, in one line.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    encode_lines(bytes, usize::MAX)
}

/// `bytes` in base64 with padding, in lines of `width` digits (a multiple of four) with CRLF between them.
#[must_use]
pub fn encode_lines(bytes: &[u8], width: usize) -> String {
    let mut out = String::with_capacity(bytes.len() / 3 * 4 + bytes.len() / 50 + 8);
    let mut column = 0;
    for group in bytes.chunks(3) {
        if column >= width {
            out.push_str("\r\n");
            column = 0;
        }
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let value = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4u32 {
            let digit = DIGITS.get((value >> (18 - 6 * at) & 63) as usize);
            let digit = digit.filter(|_| at as usize <= group.len());
            out.push(char::from(digit.copied().unwrap_or(b'=')));
        }
        column += 4;
    }
    out
}

/// The value of a digit, the URL-safe alphabet included.
#[must_use]
pub fn value(digit: u8) -> Option<u8> {
    Some(match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

/// Decodes leniently, the URL-safe alphabet included. Returns the bytes and the number of broken places: bytes that
/// are neither digits, padding nor white space, and lone digits at an end.
/// After padding decoding goes on, because mail programs do so with joined pieces.
#[must_use]
pub fn decode(text: &[u8]) -> (Vec<u8>, usize) {
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut bits, mut digits, mut broken) = (0u32, 0u32, 0usize);
    for &b in text {
        if let Some(digit) = value(b) {
            bits = bits << 6 | u32::from(digit);
            digits += 1;
            if digits == 4 {
                let [_, a, b, c] = bits.to_be_bytes();
                out.extend([a, b, c]);
                (bits, digits) = (0, 0);
            }
        } else if b == b'=' {
            broken += flush(&mut out, bits, digits);
            (bits, digits) = (0, 0);
        } else if !b.is_ascii_whitespace() {
            broken += 1;
        }
    }
    broken += flush(&mut out, bits, digits);
    (out, broken)
}

/// Writes the bytes of an unfinished group. Returns 1 when a lone digit is lost.
fn flush(out: &mut Vec<u8>, bits: u32, digits: u32) -> usize {
    match digits {
        2 => out.push((bits >> 4) as u8),
        3 => out.extend([(bits >> 10) as u8, (bits >> 2) as u8]),
        1 => return 1,
        _ => {}
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoding_is_that_of_the_rfc() {
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text.as_bytes()), (bytes.as_bytes().to_vec(), 0));
        }
        assert_eq!(encode_lines(b"foobar", 4), "Zm9v\r\nYmFy");
    }

    #[test]
    fn decoding_is_lenient_and_counts() {
        for (input, text, broken) in [
            ("aGVsbG8=", "hello", 0),
            ("aGVs\r\nbG8=\r\n", "hello", 0),
            ("aGVsbG8", "hello", 0),
            ("aGVs!bG8=", "hello", 1),
            ("aGVsbG8=aGVsbG8=", "hellohello", 0),
            ("aGVsbG8=a", "hello", 1),
            ("====", "", 0),
        ] {
            let (bytes, count) = decode(input.as_bytes());
            assert_eq!(
                (String::from_utf8_lossy(&bytes).as_ref(), count),
                (text, broken),
                "{input}"
            );
        }
    }
}
