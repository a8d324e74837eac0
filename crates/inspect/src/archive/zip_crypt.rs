//! The old encryption of zip (APPNOTE 6.1), the only one that Explorer on Windows opens, so the usual one in Japan.
//!
//! Own code: no maintained small crate offers it alone. It protects nobody; here it only opens what the mail
//! gives the password for.

use std::io::Read;

/// Bytes before the content.
pub(super) const HEADER: usize = 12;

/// CRC-32 of every single byte.
const TABLE: [u32; 256] = table();

#[allow(clippy::indexing_slicing, reason = "checked when compiled")]
const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let mut crc = index as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 {
                crc >> 1 ^ 0xedb8_8320
            } else {
                crc >> 1
            };
            bit += 1;
        }
        table[index] = crc;
        index += 1;
    }
    table
}

fn crc(crc: u32, byte: u8) -> u32 {
    let [low, ..] = (crc ^ u32::from(byte)).to_le_bytes();
    let step = TABLE.get(usize::from(low)).copied().unwrap_or_default();
    crc >> 8 ^ step
}

/// The three keys.
#[derive(Clone, Copy)]
struct Keys(u32, u32, u32);

impl Keys {
    fn new(password: &[u8]) -> Self {
        let mut keys = Self(0x1234_5678, 0x2345_6789, 0x3456_7890);
        for byte in password {
            keys.update(*byte);
        }
        keys
    }

    fn update(&mut self, plain: u8) {
        self.0 = crc(self.0, plain);
        let low = self.0 & 0xff;
        self.1 = self
            .1
            .wrapping_add(low)
            .wrapping_mul(134_775_813)
            .wrapping_add(1);
        let [.., high] = self.1.to_le_bytes();
        self.2 = crc(self.2, high);
    }

    fn decrypt(&mut self, byte: u8) -> u8 {
        let near = self.2 | 2;
        let [_, mask, ..] = near.wrapping_mul(near ^ 1).to_le_bytes();
        let plain = byte ^ mask;
        self.update(plain);
        plain
    }
}

/// Content in the clear, read bit by bit so that it is not held twice.
pub(super) struct Plain<'a> {
    keys: Keys,
    rest: &'a [u8],
}

/// The content of `packed`, when `password` passes the `check`.
pub(super) fn open<'a>(packed: &'a [u8], password: &[u8], check: u8) -> Option<Plain<'a>> {
    let (header, rest) = packed.split_at_checked(HEADER)?;
    let mut keys = Keys::new(password);
    let last = header.iter().fold(0, |_, byte| keys.decrypt(*byte));
    (last == check).then_some(Plain { keys, rest })
}

impl Read for Plain<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let length = into.len().min(self.rest.len());
        let (now, rest) = self.rest.split_at(length);
        for (to, from) in into.iter_mut().zip(now) {
            *to = self.keys.decrypt(*from);
        }
        self.rest = rest;
        Ok(length)
    }
}
