//! Content-Transfer-Encoding (RFC 2045, section 6), read leniently: broken places are skipped and counted.

use miwake_basics::percent::hex_digit as hex;

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

#[cfg(test)]
mod tests {
    use super::*;

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
