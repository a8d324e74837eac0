//! Builds zips: honest ones, and ones whose parts contradict each other.

use super::{crc32, le};
use std::io::Write;

/// One file to put in a zip.
#[derive(Clone)]
pub struct File {
    /// Name in the directory.
    pub name: Vec<u8>,
    /// Name in the local header.
    pub local_name: Vec<u8>,
    /// Content in the clear.
    pub content: Vec<u8>,
    /// 0 stored, 8 deflated; others are stated but stored.
    pub method: u16,
    /// Bit 0 encrypted, bit 3 sizes behind the content, bit 11 UTF-8.
    pub flags: u16,
    /// Encrypts in the old way.
    pub password: Option<String>,
    /// Size unpacked that is stated, if another than the true one.
    pub stated_size: Option<u32>,
    /// Extra field of the directory entry.
    pub extra: Vec<u8>,
    /// "Version made by": the system in the high byte.
    pub made_by: u16,
    /// External attributes.
    pub attributes: u32,
    /// Whether the directory names it.
    pub listed: bool,
}

impl File {
    /// An honest, deflated file.
    #[must_use]
    pub fn new(name: &str, content: &[u8]) -> Self {
        Self {
            name: name.as_bytes().to_vec(),
            local_name: name.as_bytes().to_vec(),
            content: content.to_vec(),
            method: 8,
            flags: 0x800,
            password: None,
            stated_size: None,
            extra: vec![],
            made_by: 20,
            attributes: 0,
            listed: true,
        }
    }

    /// The same with its name as these bytes, in no stated encoding.
    #[must_use]
    pub fn raw_name(mut self, name: &[u8]) -> Self {
        self.name = name.to_vec();
        self.local_name = name.to_vec();
        self.flags = 0;
        self
    }

    /// The same, not compressed.
    #[must_use]
    pub fn stored(mut self) -> Self {
        self.method = 0;
        self
    }

    /// The same, encrypted in the old way.
    #[must_use]
    pub fn locked(mut self, password: &str) -> Self {
        self.password = Some(password.to_owned());
        self.flags |= 1;
        self
    }

    fn packed(&self) -> Vec<u8> {
        let mut packed = self.content.clone();
        if self.method == 8 {
            packed = deflate(&self.content);
        }
        if let Some(password) = &self.password {
            packed = encrypt(&packed, password, crc32(&self.content));
        }
        packed
    }

    fn size(&self) -> u64 {
        self.stated_size
            .map_or(self.content.len() as u64, u64::from)
    }
}

/// A zip of `files`.
#[must_use]
pub fn zip(files: &[File]) -> Vec<u8> {
    let (mut bytes, mut directory, mut count) = (vec![], vec![], 0);
    for file in files {
        let at = bytes.len() as u64;
        let packed = file.packed();
        let common = |sizes: bool| {
            let size = |n: u64| le::<4>(if sizes { n } else { 0 });
            let mut head = vec![20, 0];
            head.extend(le::<2>(u64::from(file.flags)));
            head.extend(le::<2>(u64::from(file.method)));
            head.extend([0, 0, 0x21, 0]);
            head.extend(size(u64::from(crc32(&file.content))));
            head.extend(size(packed.len() as u64));
            head.extend(size(file.size()));
            head
        };
        let behind = file.flags & 8 != 0;
        bytes.extend(b"PK\x03\x04");
        bytes.extend(common(!behind));
        bytes.extend(le::<2>(file.local_name.len() as u64));
        bytes.extend([0, 0]);
        bytes.extend(&file.local_name);
        bytes.extend(&packed);
        if behind {
            bytes.extend(b"PK\x07\x08");
            bytes.extend(le::<4>(u64::from(crc32(&file.content))));
            bytes.extend(le::<4>(packed.len() as u64));
            bytes.extend(le::<4>(file.size()));
        }
        if file.listed {
            count += 1;
            directory.extend(b"PK\x01\x02");
            directory.extend(le::<2>(u64::from(file.made_by)));
            directory.extend(common(true));
            directory.extend(le::<2>(file.name.len() as u64));
            directory.extend(le::<2>(file.extra.len() as u64));
            directory.extend([0; 6]);
            directory.extend(le::<4>(u64::from(file.attributes)));
            directory.extend(le::<4>(at));
            directory.extend(&file.name);
            directory.extend(&file.extra);
        }
    }
    close(bytes, &directory, count)
}

/// Adds the directory and its end.
#[must_use]
pub fn close(mut bytes: Vec<u8>, directory: &[u8], count: u64) -> Vec<u8> {
    let start = bytes.len() as u64;
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend(le::<2>(count));
    bytes.extend(le::<2>(count));
    bytes.extend(le::<4>(directory.len() as u64));
    bytes.extend(le::<4>(start));
    bytes.extend([0, 0]);
    bytes
}

/// A zip of one file, told only by zip64 records.
#[must_use]
pub fn zip64(name: &str, content: &[u8]) -> Vec<u8> {
    let mut wide = vec![1, 0, 24, 0];
    wide.extend(le::<8>(content.len() as u64));
    wide.extend(le::<8>(content.len() as u64));
    wide.extend(le::<8>(0));
    let file = File {
        method: 0,
        extra: wide,
        ..File::new(name, content)
    };
    let mut bytes = zip(&[file]);
    let end = bytes.len() - 22;
    let start = content.len() + name.len() + 30;
    // In the directory entry: both sizes and the offset.
    for at in [start + 20, start + 24, start + 42] {
        bytes[at..at + 4].fill(0xff);
    }
    let tail = bytes.split_off(end);
    bytes.extend(b"PK\x06\x06");
    bytes.extend(le::<8>(44));
    bytes.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for number in [1, 1, end - start, start] {
        bytes.extend(le::<8>(number as u64));
    }
    bytes.extend(b"PK\x06\x07\0\0\0\0");
    bytes.extend(le::<8>(end as u64));
    bytes.extend(le::<4>(1));
    let mut tail = tail;
    tail[8..20].fill(0xff);
    bytes.extend(tail);
    bytes
}

/// After Fifield (2019): `count` entries that all end in the same content, each quoting the next header.
#[must_use]
pub fn overlapping(count: usize, content: &[u8]) -> Vec<u8> {
    overlapping_packed(count, content, &deflate(content))
}

/// [`overlapping`], packed as given.
#[must_use]
pub fn overlapping_packed(count: usize, content: &[u8], packed: &[u8]) -> Vec<u8> {
    let mut directory = vec![];
    let mut bytes = zip(&[File::new("0", content)]);
    bytes.truncate(31);
    bytes.extend(packed);
    for index in 0..count {
        directory.extend(b"PK\x01\x02\x14\0\x14\0\0\x08\x08\0\0\0\x21\0");
        directory.extend(le::<4>(u64::from(crc32(content))));
        directory.extend(le::<4>(packed.len() as u64));
        directory.extend(le::<4>(content.len() as u64));
        let name = index.to_string();
        directory.extend(le::<2>(name.len() as u64));
        directory.extend([0; 16]);
        directory.extend(name.as_bytes());
    }
    close(bytes, &directory, count as u64)
}

/// Deflates.
#[must_use]
pub fn deflate(content: &[u8]) -> Vec<u8> {
    let mut encoder =
        flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(content).expect("memory");
    encoder.finish().expect("memory")
}

/// The old encryption of zip (APPNOTE 6.1), written apart from the one that is tested.
fn encrypt(plain: &[u8], password: &str, crc: u32) -> Vec<u8> {
    let step = |crc: u32, byte: u8| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            (crc >> 1) ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 }
        })
    };
    let mut keys = [0x1234_5678_u32, 0x2345_6789, 0x3456_7890];
    let update = |keys: &mut [u32; 3], byte: u8| {
        keys[0] = step(keys[0], byte);
        keys[1] = (keys[1].wrapping_add(keys[0] & 0xff))
            .wrapping_mul(134_775_813)
            .wrapping_add(1);
        keys[2] = step(keys[2], (keys[1] >> 24) as u8);
    };
    for byte in password.bytes() {
        update(&mut keys, byte);
    }
    let mut header = [7; 12];
    header[11] = (crc >> 24) as u8;
    let mut encrypted = vec![];
    for byte in header.iter().chain(plain) {
        let mask = (keys[2] | 2) & 0xffff;
        encrypted.push(byte ^ (mask.wrapping_mul(mask ^ 1) >> 8) as u8);
        update(&mut keys, *byte);
    }
    encrypted
}
