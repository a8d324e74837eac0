//! Options in the page's address.

/// How long one analysis may take, in milliseconds, when the address does not say. The slowest
/// mail within the limits takes about a second on a slow telephone.
pub const DEFAULT_TIMEOUT_MS: u32 = 20_000;

/// The time-out that `?timeout=` asks for, in milliseconds: 1 to 120,000; the default for anything else.
/// For slow devices, and for tests of what happens when time is up.
#[must_use]
pub fn timeout_ms(option: Option<&str>) -> u32 {
    option
        .and_then(|text| text.parse().ok())
        .filter(|ms| (1..=120_000).contains(ms))
        .unwrap_or(DEFAULT_TIMEOUT_MS)
}

#[cfg(test)]
mod tests {
    use super::{DEFAULT_TIMEOUT_MS, timeout_ms};

    #[test]
    fn only_sensible_time_outs_are_taken() {
        assert_eq!(timeout_ms(Some("1500")), 1500);
        for nonsense in [
            None,
            Some(""),
            Some("0"),
            Some("-5"),
            Some("120001"),
            Some("ten"),
        ] {
            assert_eq!(timeout_ms(nonsense), DEFAULT_TIMEOUT_MS, "{nonsense:?}");
        }
    }
}
