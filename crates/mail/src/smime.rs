//! The content of an S/MIME message that is signed but not encrypted (RFC 8551, RFC 5652): anyone can read it.
//!
//! Only the way to the content is read, not the signature: nobody asks here whether it is genuine.
//! Written here: thirty lines of DER against a crate that would be larger than the reader of mails.

/// Object identifiers, as they stand in the bytes.
const SIGNED_DATA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";
const DATA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01";
/// Most pieces that a content may come in.
const PIECES: usize = 100_000;

const SEQUENCE: u8 = 0x30;
const OID: u8 = 0x06;
const INTEGER: u8 = 0x02;
const SET: u8 = 0x31;
const CONTEXT_0: u8 = 0xa0;
const OCTETS: u8 = 0x04;
const OCTETS_IN_PIECES: u8 = 0x24;

/// The MIME entity in signed data; `None` when it is encrypted, something else, or kept outside.
pub(crate) fn content(bytes: &[u8]) -> Option<Vec<u8>> {
    let (info, _) = expect(bytes, SEQUENCE)?;
    let (kind, rest) = expect(info, OID)?;
    if kind != SIGNED_DATA {
        return None;
    }
    let (signed, _) = expect(expect(rest, CONTEXT_0)?.0, SEQUENCE)?;
    let (_, rest) = expect(signed, INTEGER)?;
    let (_, rest) = expect(rest, SET)?;
    let (inner, _) = expect(rest, SEQUENCE)?;
    let (kind, rest) = expect(inner, OID)?;
    if kind != DATA {
        return None;
    }
    let (wrapped, _) = expect(rest, CONTEXT_0)?;
    if let Some((whole, _)) = expect(wrapped, OCTETS) {
        return Some(whole.to_vec());
    }
    let (mut rest, _) = expect(wrapped, OCTETS_IN_PIECES)?;
    let mut out = Vec::with_capacity(rest.len());
    for _ in 0..PIECES {
        let Some((piece, next)) = expect(rest, OCTETS) else {
            return Some(out);
        };
        out.extend_from_slice(piece);
        rest = next;
    }
    None
}

/// The value of the element that `bytes` start with, when its tag is `tag`, and what follows.
/// An element of indefinite length goes to the end: what is looked for stands in it, not behind it.
fn expect(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = bytes.split_first()?;
    let (&length, rest) = rest.split_first().filter(|_| found == tag)?;
    match length {
        0..=0x7f => rest.split_at_checked(usize::from(length)),
        0x80 => Some((rest, &[])),
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
            let length = digits
                .iter()
                .fold(0, |n: usize, b| n << 8 | usize::from(*b));
            // A mail that was cut off: what is there is shown.
            Some(rest.split_at_checked(length).unwrap_or((rest, &[])))
        }
        _ => None,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn element(tag: u8, content: &[u8]) -> Vec<u8> {
        let length = (content.len() as u32).to_be_bytes();
        [&[tag, 0x84][..], &length, content].concat()
    }

    /// Signed data around `content`, without any signature.
    pub(crate) fn signed(content: &[u8]) -> Vec<u8> {
        around(&element(OCTETS, content))
    }

    fn around(octets: &[u8]) -> Vec<u8> {
        let inner = [element(OID, DATA), element(CONTEXT_0, octets)].concat();
        let data = [
            element(INTEGER, &[1]),
            element(SET, &[]),
            element(SEQUENCE, &inner),
            element(SET, &[]),
        ];
        let signed = element(CONTEXT_0, &element(SEQUENCE, &data.concat()));
        element(SEQUENCE, &[element(OID, SIGNED_DATA), signed].concat())
    }

    #[test]
    fn signed_content_comes_out() {
        assert_eq!(content(&signed(b"text")).as_deref(), Some(&b"text"[..]));
        let pieces = [element(OCTETS, b"te"), element(OCTETS, b"xt")].concat();
        let whole = around(&element(OCTETS_IN_PIECES, &pieces));
        assert_eq!(content(&whole).as_deref(), Some(&b"text"[..]));
        // As streams are written: lengths left open, with marks at the ends.
        let open = b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80\x30\x80\x02\x01\x01\x31\0\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01\xa0\x80\x24\x80\x04\x02te\x04\x02xt\0\0\0\0\0\0\x31\0";
        assert_eq!(content(open).as_deref(), Some(&b"text"[..]));
    }

    #[test]
    fn anything_else_gives_nothing_and_ends() {
        let whole = signed(b"text");
        for end in 0..whole.len() {
            let _ = content(&whole[..end]);
        }
        let mut enveloped = whole.clone();
        let at = enveloped.windows(9).position(|w| w == SIGNED_DATA);
        enveloped[at.expect("its kind") + 8] = 3;
        assert_eq!(content(&enveloped), None);
        assert_eq!(content(b""), None);
        assert_eq!(content(b"\x30\xff\xff"), None);
    }
}
