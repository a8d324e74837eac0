//! Builds files for the tests, one module a format. Nothing here is harmful.

#![allow(dead_code, unreachable_pub, reason = "each test uses some of it")]
#![allow(
    clippy::indexing_slicing,
    reason = "what tests build has the length that they give it"
)]

pub mod beyond;
pub mod cab;
pub mod compound;
pub mod disk;
pub mod iso;
pub mod lnk;
pub mod lzh;
pub mod mails;
pub mod ooxml;
pub mod outlook;
pub mod pdf;
pub mod picture;
pub mod rar;
pub mod seven_zip;
pub mod tar;
pub mod vba;
pub mod xls;
pub mod zip;

/// `value` as its lowest `N` bytes, the lowest first.
#[must_use]
pub fn le<const N: usize>(value: u64) -> [u8; N] {
    let bytes = value.to_le_bytes();
    std::array::from_fn(|index| bytes.get(index).copied().unwrap_or_default())
}

/// CRC-32 as zip, gzip, rar and 7z use it.
#[must_use]
pub fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// Gives `look` the file cut at every offset (in steps, when it is large), and with bytes flipped by a fixed generator.
pub fn damage<T>(whole: &[u8], look: impl Fn(&[u8]) -> T) {
    damage_times(whole, 3_000, look);
}

/// The same, about so many times: for files that are large however little is in them.
pub fn damage_times<T>(whole: &[u8], times: usize, look: impl Fn(&[u8]) -> T) {
    for end in (0..whole.len()).step_by(whole.len() * 3 / times / 2 + 1) {
        look(&whole[..end]);
        look(&whole[end..]);
    }
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..times {
        let mut bytes = whole.to_vec();
        for _ in 0..=next() % 4 {
            let at = (next() % whole.len() as u64) as usize;
            bytes[at] = match next() % 3 {
                0 => 0xff,
                1 => 0,
                _ => next() as u8,
            };
        }
        look(&bytes);
    }
}
