//! Builds RAR files of both families; the content is stored.

use super::{crc32, le};

/// One file to put in.
#[derive(Clone, Copy)]
pub struct File<'a> {
    /// Name in UTF-8.
    pub name: &'a str,
    /// Content.
    pub content: &'a [u8],
    /// 0 stored; others are stated but stored.
    pub method: u8,
    /// Says that a password is needed.
    pub encrypted: bool,
    /// Attributes of DOS.
    pub attributes: u8,
}

impl<'a> File<'a> {
    /// A plain stored file.
    #[must_use]
    pub fn new(name: &'a str, content: &'a [u8]) -> Self {
        Self {
            name,
            content,
            method: 0,
            encrypted: false,
            attributes: 0x20,
        }
    }
}

fn block_4(kind: u8, flags: u16, body: &[u8]) -> Vec<u8> {
    let mut block = vec![kind];
    block.extend(flags.to_le_bytes());
    block.extend(le::<2>(body.len() as u64 + 7));
    block.extend(body);
    let [low, high, ..] = crc32(&block).to_le_bytes();
    [&[low, high], &block[..]].concat()
}

/// RAR 4. Names that are not ASCII are written in the form with differences.
#[must_use]
pub fn rar_4(files: &[File<'_>], locked: bool) -> Vec<u8> {
    let mut bytes = b"Rar!\x1a\x07\0".to_vec();
    bytes.extend(block_4(0x73, if locked { 0x80 } else { 0 }, &[0; 6]));
    for file in files {
        let mut name = file.name.as_bytes().to_vec();
        let mut flags = 0x8000 | if file.encrypted { 4 } else { 0 };
        if !file.name.is_ascii() {
            flags |= 0x200;
            name = vec![b'_'; file.name.chars().count()];
            name.extend([0, 0]);
            let units: Vec<u16> = file.name.encode_utf16().collect();
            for four in units.chunks(4) {
                name.push(0b1010_1010);
                name.extend(four.iter().flat_map(|unit| unit.to_le_bytes()));
            }
        }
        let mut body = le::<4>(file.content.len() as u64).to_vec();
        body.extend(le::<4>(file.content.len() as u64));
        body.push(2);
        body.extend(le::<4>(u64::from(crc32(file.content))));
        body.extend([0, 0, 0x21, 0, 29, 0x30 + file.method]);
        body.extend(le::<2>(name.len() as u64));
        body.extend([file.attributes, 0, 0, 0]);
        body.extend(name);
        bytes.extend(block_4(0x74, flags, &body));
        bytes.extend(file.content);
    }
    bytes.extend(block_4(0x7b, 0x4000, &[]));
    bytes
}

fn number(mut value: u64) -> Vec<u8> {
    let mut bytes = vec![];
    while value > 0x7f {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
    bytes
}

fn block_5(body: &[u8]) -> Vec<u8> {
    let mut block = number(body.len() as u64);
    block.extend(body);
    [&crc32(&block).to_le_bytes()[..], &block].concat()
}

/// RAR 5.
#[must_use]
pub fn rar_5(files: &[File<'_>], locked: bool) -> Vec<u8> {
    let mut bytes = b"Rar!\x1a\x07\x01\0".to_vec();
    if locked {
        let mut body = vec![4, 0, 0, 0, 15];
        body.extend([9; 16]);
        bytes.extend(block_5(&body));
        bytes.extend([0xaa; 64]);
        return bytes;
    }
    bytes.extend(block_5(&[1, 0, 0]));
    for file in files {
        let mut extra = vec![];
        if file.encrypted {
            let mut record = vec![1, 0, 0, 15];
            record.extend([9; 32]);
            extra = [number(record.len() as u64), record].concat();
        }
        let size = number(file.content.len() as u64);
        let mut body = vec![2, 2 | u8::from(file.encrypted)];
        if file.encrypted {
            body.extend(number(extra.len() as u64));
        }
        body.extend(&size);
        body.push(4);
        body.extend(&size);
        body.push(file.attributes);
        body.extend(crc32(file.content).to_le_bytes());
        body.extend(number(u64::from(file.method) << 7));
        body.push(0);
        body.extend(number(file.name.len() as u64));
        body.extend(file.name.as_bytes());
        body.extend(extra);
        bytes.extend(block_5(&body));
        bytes.extend(file.content);
    }
    bytes.extend(block_5(&[5, 0, 0]));
    bytes
}
