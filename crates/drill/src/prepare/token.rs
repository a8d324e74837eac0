//! Tokens and lots. Whoever calls brings the random bytes: the page from the browser's secure source, the command from
//! the system's.

use crate::import::Set;

/// Letters of a token, each as likely as any other.
const LETTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Letters of a token, as many as GoPhish's have: 62^7, some 3.5 × 10^12.
pub const TOKEN_LETTERS: usize = 7;

/// Bytes that are asked for at once.
const POOL: usize = 4_096;

/// Random numbers out of random bytes.
pub struct Random<'a> {
    fill: &'a mut dyn FnMut(&mut [u8]) -> bool,
    pool: Vec<u8>,
    failed: bool,
    /// What is counted up in place of bytes that could not be had.
    counted: u64,
}

impl<'a> Random<'a> {
    /// `fill` fills the bytes that it is given with random ones, and says whether it could.
    pub fn new(fill: &'a mut dyn FnMut(&mut [u8]) -> bool) -> Self {
        Self {
            fill,
            pool: vec![],
            failed: false,
            counted: 0,
        }
    }

    /// Whether random bytes could not be had. What was drawn since is no use: it can be guessed.
    #[must_use]
    pub fn failed(&self) -> bool {
        self.failed
    }

    fn byte(&mut self) -> u8 {
        loop {
            if let Some(byte) = self.pool.pop() {
                return byte;
            }
            self.pool.resize(POOL, 0);
            if !(self.fill)(&mut self.pool) {
                self.failed = true;
                // So that whoever draws until something is new comes to an end.
                for byte in &mut self.pool {
                    // Knuth's generator, whose numbers come again after 2^64 of them.
                    self.counted = self
                        .counted
                        .wrapping_mul(6_364_136_223_846_793_005)
                        .wrapping_add(1_442_695_040_888_963_407);
                    *byte = (self.counted >> 56) as u8;
                }
            }
        }
    }

    /// A number below `limit`, each as likely as any other: numbers that would make some likelier are thrown away.
    /// 0 for a limit of 0 or 1.
    pub fn below(&mut self, limit: u32) -> u32 {
        let Some(last) = limit.checked_sub(1) else {
            return 0;
        };
        let mask = u32::MAX.checked_shr(last.leading_zeros()).unwrap_or(0);
        let bytes = (32 - last.leading_zeros()).div_ceil(8);
        loop {
            let drawn = (0..bytes).fold(0, |number, _| number << 8 | u32::from(self.byte()));
            let number = drawn & mask;
            if number <= last {
                return number;
            }
        }
    }

    /// A token that is not among `taken`; it is then.
    pub(crate) fn token(&mut self, taken: &mut Set<String>) -> String {
        loop {
            let token: String = (0..TOKEN_LETTERS)
                .map(|_| {
                    let letter = LETTERS.get(self.below(62) as usize);
                    char::from(letter.copied().unwrap_or(b'A'))
                })
                .collect();
            if taken.insert(token.clone()) {
                return token;
            }
        }
    }

    /// Puts a list into an order by lot (Fisher and Yates, as Durstenfeld has it).
    pub(crate) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let limit = u32::try_from(last + 1).unwrap_or(u32::MAX);
            list.swap(last, self.below(limit) as usize);
        }
    }
}

/// Whether `text` is a token as they are made here.
#[must_use]
pub fn is_made_token(text: &str) -> bool {
    text.len() == TOKEN_LETTERS && text.bytes().all(|byte| LETTERS.contains(&byte))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Bytes that are the same in every run: splitmix64.
    pub(crate) fn seeded(seed: u64) -> impl FnMut(&mut [u8]) -> bool {
        let mut state = seed;
        move |bytes: &mut [u8]| {
            for byte in bytes {
                state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
                let mut mixed = state;
                mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
                mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
                *byte = (mixed ^ mixed >> 31) as u8;
            }
            true
        }
    }

    #[test]
    fn without_random_bytes_there_is_an_end_and_it_is_told() {
        let mut nothing = |_: &mut [u8]| false;
        let mut random = Random::new(&mut nothing);
        assert!(!random.failed());
        let mut taken = Set::default();
        for _ in 0..10_000 {
            random.token(&mut taken);
        }
        assert!(random.failed() && taken.len() == 10_000);
    }

    #[test]
    fn tokens_are_unique_and_of_the_alphabet() {
        let mut fill = seeded(1);
        let mut random = Random::new(&mut fill);
        let mut taken = Set::default();
        let tokens: Vec<String> = (0..10_000).map(|_| random.token(&mut taken)).collect();
        assert_eq!(taken.len(), tokens.len());
        assert!(tokens.iter().all(|token| is_made_token(token)));
    }

    #[test]
    fn a_token_that_is_taken_is_not_given_again() {
        // Bytes that repeat after two tokens.
        let mut next = 0u8;
        let mut fill = |bytes: &mut [u8]| {
            for byte in bytes {
                *byte = next / 7 % 3;
                next = (next + 1) % 21;
            }
            true
        };
        let mut random = Random::new(&mut fill);
        let mut taken = Set::default();
        let all: Vec<String> = (0..3).map(|_| random.token(&mut taken)).collect();
        assert_eq!(taken.len(), 3, "{all:?}");
    }

    /// Pearson's statistic over 62 letters: above 100 in less than one of 600 runs, were they equally likely.
    #[test]
    fn letters_are_equally_likely() {
        let mut fill = seeded(7);
        let mut random = Random::new(&mut fill);
        let mut counts = [0u32; 62];
        for _ in 0..620_000 {
            counts[random.below(62) as usize] += 1;
        }
        let statistic: f64 = counts
            .iter()
            .map(|count| (f64::from(*count) - 10_000.0).powi(2) / 10_000.0)
            .sum();
        assert!(statistic < 100.0, "{statistic}");
    }

    #[test]
    fn limits_are_kept() {
        let mut fill = seeded(3);
        let mut random = Random::new(&mut fill);
        for limit in [0, 1, 2, 3, 255, 256, 257, 65_536, 65_537, u32::MAX] {
            for _ in 0..200 {
                assert!(random.below(limit) < limit.max(1), "{limit}");
            }
        }
        let mut list: Vec<u32> = (0..500).collect();
        random.shuffle(&mut list);
        assert_ne!(list, (0..500).collect::<Vec<u32>>());
        list.sort_unstable();
        assert_eq!(list, (0..500).collect::<Vec<u32>>());
    }
}
