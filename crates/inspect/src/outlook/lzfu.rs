//! Compressed RTF (MS-OXRTFCP): the body of many Outlook mails.
//!
//! Written here because it is sixty lines, and the one crate for it asks for the sizes that the file states.

use crate::Unread;

/// What the dictionary holds before the first byte (MS-OXRTFCP, section 2.1.2.1).
const START: &[u8] = b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
/// Size of the dictionary; a power of two.
const RING: usize = 4096;
/// Bytes before the content: two sizes, the kind, the checksum.
const HEADER: usize = 16;

/// Unpacks a stream into at most `most` bytes. With a reason when it was damaged or too large:
/// then what was unpacked so far comes with it. The sizes and the checksum that it states are not believed.
pub(super) fn unpack(bytes: &[u8], most: usize) -> (Vec<u8>, Option<Unread>) {
    let (Some(kind), Some(content)) = (bytes.get(8..12), bytes.get(HEADER..)) else {
        return (vec![], Some(Unread::Broken));
    };
    match kind {
        b"LZFu" => expand(content, most),
        b"MELA" => {
            let stated = bytes.first_chunk::<8>().map_or(0, |head| {
                let [.., a, b, c, d] = *head;
                u32::from_le_bytes([a, b, c, d]) as usize
            });
            let end = stated.min(content.len()).min(most);
            let why = (stated > end).then_some(Unread::Broken);
            (content.get(..end).unwrap_or_default().to_vec(), why)
        }
        _ => (vec![], Some(Unread::Broken)),
    }
}

fn expand(content: &[u8], most: usize) -> (Vec<u8>, Option<Unread>) {
    let mut ring = [b' '; RING];
    for (to, from) in ring.iter_mut().zip(START) {
        *to = *from;
    }
    let mut write = START.len();
    let mut out = Vec::with_capacity(content.len().min(most).saturating_mul(3).min(most));
    let mut input = content.iter().copied();
    while let Some(control) = input.next() {
        for bit in 0..8 {
            if out.len() >= most {
                return (out, Some(Unread::TooLarge));
            }
            let Some(first) = input.next() else {
                return (out, Some(Unread::Broken));
            };
            if control >> bit & 1 == 0 {
                put(&mut ring, &mut write, &mut out, first);
                continue;
            }
            let Some(second) = input.next() else {
                return (out, Some(Unread::Broken));
            };
            let reference = usize::from(u16::from_be_bytes([first, second]));
            let (offset, length) = (reference >> 4, (reference & 15) + 2);
            if offset == write {
                return (out, None);
            }
            for step in 0..length {
                let byte = ring.get((offset + step) % RING).copied().unwrap_or(b' ');
                put(&mut ring, &mut write, &mut out, byte);
            }
        }
    }
    // The mark of the end is missing.
    (out, Some(Unread::Broken))
}

fn put(ring: &mut [u8; RING], write: &mut usize, out: &mut Vec<u8>, byte: u8) {
    if let Some(slot) = ring.get_mut(*write) {
        *slot = byte;
    }
    *write = (*write + 1) % RING;
    out.push(byte);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of MS-OXRTFCP, section 3.1.1.
    const SIMPLE: &[u8] = &[
        0x2d, 0x00, 0x00, 0x00, 0x2b, 0x00, 0x00, 0x00, 0x4c, 0x5a, 0x46, 0x75, 0xf1, 0xc5, 0xc7,
        0xa7, 0x03, 0x00, 0x0a, 0x00, 0x72, 0x63, 0x70, 0x67, 0x31, 0x32, 0x35, 0x42, 0x32, 0x0a,
        0xf3, 0x20, 0x68, 0x65, 0x6c, 0x09, 0x00, 0x20, 0x62, 0x77, 0x05, 0xb0, 0x6c, 0x64, 0x7d,
        0x0a, 0x80, 0x0f, 0xa0,
    ];
    const PLAIN: &str = "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n";

    #[test]
    fn the_examples_of_the_specification_unpack() {
        let (out, why) = unpack(SIMPLE, 1000);
        assert_eq!((String::from_utf8_lossy(&out).as_ref(), why), (PLAIN, None));
        // Section 3.2: a run that reads what it has just written.
        let run = [
            0x1a, 0x00, 0x00, 0x00, 0x1c, 0x00, 0x00, 0x00, 0x4c, 0x5a, 0x46, 0x75, 0xe2, 0xd4,
            0x4b, 0x51, 0x41, 0x00, 0x04, 0x20, 0x57, 0x58, 0x59, 0x5a, 0x0d, 0x6e, 0x7d, 0x01,
            0x0e, 0xb0,
        ];
        let (out, why) = unpack(&run, 1000);
        assert_eq!(
            (String::from_utf8_lossy(&out).as_ref(), why),
            ("{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}", None)
        );
    }

    #[test]
    fn uncompressed_and_damaged_streams_give_what_is_there() {
        let stored = b"\0\0\0\0\x05\0\0\0MELA\0\0\0\0hello!";
        assert_eq!(unpack(stored, 1000), (b"hello".to_vec(), None));
        for end in 0..SIMPLE.len() {
            let (out, why) = unpack(&SIMPLE[..end], 1000);
            assert_eq!(why, Some(Unread::Broken), "cut at {end}");
            assert!(PLAIN.as_bytes().starts_with(&out));
        }
    }

    #[test]
    fn it_never_gives_more_than_asked_for() {
        // Each reference gives 17 bytes for 2.
        let mut bomb = [&[0xff; 8][..], b"LZFu", &[0; 4]].concat();
        for _ in 0..100_000 {
            bomb.push(0xff);
            bomb.extend([0x00, 0x0f].repeat(8));
        }
        let (out, why) = unpack(&bomb, 10_000);
        assert_eq!(why, Some(Unread::TooLarge));
        assert!(out.len() <= 10_000 + 17);
    }
}
