//! Builds LZH files. Names are written in Shift_JIS.

use super::le;

/// An LZH of name, method and content, with headers of one level (0 to 3). From level 1 on all lie in the folder `d`.
#[must_use]
pub fn lzh(level: u8, files: &[(&str, &str, &[u8])]) -> Vec<u8> {
    let mut bytes = vec![];
    for (name, method, content) in files {
        let (name, _, _) = encoding_rs::SHIFT_JIS.encode(name);
        let packed = match *method {
            "lh5" => lh5(content),
            _ => content.to_vec(),
        };
        bytes.extend(header(level, &name, method, packed.len(), content.len()));
        bytes.extend(packed);
    }
    bytes.push(0);
    bytes
}

fn header(level: u8, name: &[u8], method: &str, packed: usize, size: usize) -> Vec<u8> {
    let width = if level == 3 { 4 } else { 2 };
    let length = |value: usize| le::<8>(value as u64)[..width].to_vec();
    // Length, type, data; the length counts itself.
    let extra = |kind: u8, data: &[u8]| {
        [length(data.len() + 1 + width), vec![kind], data.to_vec()].concat()
    };
    let mut extras = vec![];
    if level > 0 {
        extras.extend(extra(2, b"d\xff"));
    }
    if level > 1 {
        extras.extend(extra(1, name));
    }
    extras.extend(length(0));
    let counted = if level == 1 {
        packed + extras.len() - 2
    } else {
        packed
    };
    let mut bytes = format!("-{method}-").into_bytes();
    bytes.extend(le::<4>(counted as u64));
    bytes.extend(le::<4>(size as u64));
    bytes.extend([0, 0, 0, 0, 0x20, level]);
    match level {
        0 | 1 => {
            bytes.push(name.len() as u8);
            bytes.extend(name);
            bytes.extend([0, 0]);
            if level == 1 {
                bytes.push(b'M');
                bytes.extend(length(0));
                let own = bytes.len();
                bytes.truncate(own - 2);
                bytes.extend(extras);
                return [&[own as u8, 0][..], &bytes].concat();
            }
            [&[bytes.len() as u8, 0][..], &bytes].concat()
        }
        2 => {
            bytes.extend([0, 0, b'M']);
            bytes.extend(extras);
            [&le::<2>(bytes.len() as u64 + 2)[..], &bytes].concat()
        }
        _ => {
            bytes.extend([0, 0, b'M']);
            bytes.extend(le::<4>(bytes.len() as u64 + 6 + extras.len() as u64));
            bytes.extend(extras);
            [&[4, 0][..], &bytes].concat()
        }
    }
}

/// The method `lh5` with every byte as itself: one block whose codes are all 8 bits long.
fn lh5(content: &[u8]) -> Vec<u8> {
    let mut bits: Vec<bool> = vec![];
    let mut put = |value: usize, length: usize| {
        bits.extend((0..length).rev().map(|bit| value >> bit & 1 == 1));
    };
    put(content.len(), 16);
    // The code of lengths: only the one that says "8".
    put(0, 5);
    put(10, 5);
    put(256, 9);
    // Places: only one.
    put(0, 4);
    put(0, 4);
    for byte in content {
        put(usize::from(*byte), 8);
    }
    let byte = |eight: &[bool]| {
        let shifted = eight
            .iter()
            .enumerate()
            .map(|(at, bit)| u8::from(*bit) << (7 - at));
        shifted.sum()
    };
    bits.chunks(8).map(byte).collect()
}
