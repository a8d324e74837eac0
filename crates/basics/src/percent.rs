//! Percent encoding (RFC 3986, section 2.1; RFC 2231, section 4).

/// Decodes `%41`; other bytes, a `%` without two hexadecimal digits among them, stay as they are.
#[must_use]
pub fn decode(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&b) = text.get(at) {
        at += 1;
        match (b, hex_digit(text.get(at)), hex_digit(text.get(at + 1))) {
            (b'%', Some(high), Some(low)) => {
                out.push(high << 4 | low);
                at += 2;
            }
            _ => out.push(b),
        }
    }
    out
}

/// The value of a hexadecimal digit, if there is one.
#[must_use]
pub fn hex_digit(digit: Option<&u8>) -> Option<u8> {
    char::from(*digit?).to_digit(16).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn what_is_no_escape_stays() {
        for (text, expected) in [
            ("%41%6a", "Aj"),
            ("100%", "100%"),
            ("%4", "%4"),
            ("%4g%41", "%4gA"),
            ("%%41", "%A"),
            ("%E3%81%82", "あ"),
            ("", ""),
        ] {
            assert_eq!(decode(text.as_bytes()), expected.as_bytes(), "{text}");
        }
    }
}
