//! The targets of fuzzing, without a fuzzer: what failed once, the seeds, and mutations of them by a fixed generator.

use miwake_memory::Counting;
use miwake_targets::{TARGETS, Target, fixtures, target};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Mutations for each target; `repeated` makes a large mail of each, and `whole` goes all the way.
const MUTATIONS: usize = 400;
const MUTATIONS_OF_LARGE: usize = 12;

/// A generator of numbers that are the same every time.
struct Noise(u64);

impl Noise {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or_default() % below.max(1)
    }

    /// `seed` with up to eight changes: bytes flipped, taken out, repeated or taken from `other`.
    fn mutate(&mut self, seed: &[u8], other: &[u8]) -> Vec<u8> {
        let mut bytes = seed.to_vec();
        for _ in 0..=self.next(8) {
            let start = self.next(bytes.len() + 1);
            let end = (start + self.next(40)).min(bytes.len());
            match self.next(4) {
                0 => drop(bytes.drain(start..end)),
                1 => {
                    let piece = bytes.get(start..end).unwrap_or_default().repeat(3);
                    bytes.splice(start..start, piece);
                }
                2 => {
                    let from = self.next(other.len());
                    let until = (from + 60).min(other.len());
                    let piece = other.get(from..until).unwrap_or_default().to_vec();
                    bytes.splice(start..end, piece);
                }
                _ => {
                    let noise = u8::try_from(self.next(256)).unwrap_or_default();
                    if let Some(byte) = bytes.get_mut(start) {
                        *byte ^= noise;
                    }
                }
            }
        }
        bytes
    }
}

/// Runs it, and says which input it was where that fails.
fn run(target: &Target, data: &[u8], what: &str) {
    let done = catch_unwind(AssertUnwindSafe(|| target.run(data)));
    assert!(
        done.is_ok(),
        "{} fails on {what}: {}",
        target.name,
        data.escape_ascii()
    );
}

#[test]
fn what_failed_once_fails_no_more() {
    let mut replayed = 0;
    for folder in fs::read_dir(fixtures()).into_iter().flatten().flatten() {
        let name = folder.file_name().to_string_lossy().into_owned();
        let Some(target) = target(&name) else {
            panic!("fixtures of {name}, which is no target");
        };
        for file in fs::read_dir(folder.path()).into_iter().flatten().flatten() {
            let data = fs::read(file.path()).expect("a file");
            run(target, &data, &file.path().to_string_lossy());
            replayed += 1;
        }
    }
    assert!(replayed > 0, "no fixtures were found");
}

#[test]
fn seeds_and_mutations_of_them_are_read() {
    for target in TARGETS {
        let seeds = target.seeds();
        assert!(seeds.len() > 1, "{}: no seeds", target.name);
        let large = ["repeated"].contains(&target.name);
        let mut noise = Noise(0x2545_f491_4f6c_dd1d);
        for number in 0..if large { MUTATIONS_OF_LARGE } else { MUTATIONS } {
            let seed = seeds
                .get(noise.next(seeds.len()))
                .map_or(&[][..], Vec::as_slice);
            let other = seeds
                .get(noise.next(seeds.len()))
                .map_or(&[][..], Vec::as_slice);
            let data = noise.mutate(seed, other);
            run(target, &data, &format!("mutation {number}"));
        }
    }
}
