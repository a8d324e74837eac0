//! Numbers and pieces out of bytes, without panics: what lies beyond the end is not there.

/// Up to 8 bytes at `at`, the lowest first.
fn le(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let piece = bytes.get(at..at.checked_add(length)?)?;
    Some(
        piece
            .iter()
            .rev()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    )
}

/// One byte.
pub(crate) fn u8_at(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at).copied()
}

/// Two bytes, little-endian.
pub(crate) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    le(bytes, at, 2).map(|n| n as u16)
}

/// Four bytes, little-endian.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    le(bytes, at, 4).map(|n| n as u32)
}

/// Eight bytes, little-endian.
pub(crate) fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    le(bytes, at, 8)
}

/// `length` bytes from `at`, or as many as there are.
pub(crate) fn piece(bytes: &[u8], at: usize, length: usize) -> &[u8] {
    let start = at.min(bytes.len());
    let end = at.saturating_add(length).min(bytes.len());
    bytes.get(start..end).unwrap_or_default()
}

/// Whether `mark` stands at `at`.
pub(crate) fn has(bytes: &[u8], at: usize, mark: &[u8]) -> bool {
    piece(bytes, at, mark.len()) == mark
}

/// A number as an index. Larger ones than the device has addresses lie beyond every end anyway.
pub(crate) fn small(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
