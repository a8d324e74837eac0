//! What is fuzzed: each target reads any bytes, and must do so without a panic, in time and in memory.
//!
//! `cargo xtask fuzz` runs them coverage-guided (`fuzz/`); `tests/replay.rs` runs the kept findings, the seeds and a few
//! thousand mutations of them with every test run.

#[path = "../../../crates/inspect/tests/build/mod.rs"]
#[allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "the tests of miwake-inspect build their files with it"
)]
mod build;
mod seeds;
mod work;

use miwake_memory::peak;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// One target.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Most bytes of an input. Small ones are mutated better; what only large ones do is for `repeated`.
    pub most_bytes: usize,
    /// The dictionary in `fuzz/dictionaries`; empty when none helps.
    pub dictionary: &'static str,
    work: fn(&[u8]),
    seeds: fn() -> Vec<Vec<u8>>,
}

macro_rules! targets {
    ($($name:ident: $most_kb:literal, $dictionary:literal, $seeds:expr;)*) => {
        /// All targets.
        pub const TARGETS: &[Target] = &[$(Target {
            name: stringify!($name),
            most_bytes: $most_kb * 1024,
            dictionary: $dictionary,
            work: work::$name,
            seeds: $seeds,
        },)*];
    };
}

targets! {
    mail: 64, "mail", seeds::mails;
    headers: 16, "mail", seeds::headers;
    addresses: 4, "mail", seeds::addresses;
    url: 4, "url", seeds::urls;
    html: 32, "html", seeds::pages;
    archives: 64, "archives", seeds::archives;
    office: 64, "office", seeds::office;
    outlook: 64, "office", seeds::outlook;
    pdf: 64, "pdf", seeds::pdfs;
    pictures: 32, "", seeds::pictures;
    files: 32, "html", seeds::files;
    policy: 16, "json", seeds::policies;
    campaign: 16, "json", seeds::campaigns;
    whole: 32, "mail", seeds::mails;
    repeated: 4, "mail", seeds::repeated;
}

/// The target called `name`.
#[must_use]
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// Most time of a processor that 5 MB may take; less takes no longer.
const MOST_TIME: Duration = Duration::from_secs(2);
const TIMED_BYTES: usize = 5 * MB;
const MB: usize = 1024 * 1024;

impl Target {
    /// The bytes to begin with: own fixtures, cases and files that the tests build.
    #[must_use]
    pub fn seeds(&self) -> Vec<Vec<u8>> {
        (self.seeds)()
    }

    /// Gives the target `data`.
    ///
    /// # Panics
    /// When the target does, or takes more time or memory than is promised. The memory is counted only where the
    /// program's allocator is [`miwake_memory::Counting`].
    pub fn run(&self, data: &[u8]) {
        // What is read in `repeated` is larger than what was given.
        let size = if self.name == "repeated" {
            data.len().max(work::REPEATED_BYTES)
        } else {
            data.len()
        };
        let started = Instant::now();
        let most = peak(|| (self.work)(data));
        assert!(
            most <= 6 * size + 64 * MB,
            "{}: {most} bytes of memory for {size} of input",
            self.name
        );
        let allowed = MOST_TIME * u32::try_from(size.div_ceil(TIMED_BYTES).max(1)).unwrap_or(1);
        // On a busy machine a clock on the wall tells little: what seems slow is tried again by the processor's time.
        if started.elapsed() > allowed {
            let took = processor_time(|| (self.work)(data));
            assert!(
                took <= allowed,
                "{}: {took:?} for {size} bytes of input",
                self.name
            );
        }
    }
}

/// Time of the processor that `work` takes; where the system does not tell, by the clock.
fn processor_time(work: impl FnOnce()) -> Duration {
    let so_far = || {
        let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        let nanos = told.split_whitespace().next()?.parse().ok()?;
        Some(Duration::from_nanos(nanos))
    };
    let (started, before) = (Instant::now(), so_far());
    work();
    match (before, so_far()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => started.elapsed(),
    }
}

/// The folder of the inputs that failed once, a folder a target.
#[must_use]
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures")
}

/// Writes the seeds of `target` into `folder`.
///
/// # Errors
/// When a file cannot be written.
pub fn write_seeds(target: &Target, folder: &Path) -> std::io::Result<()> {
    for (number, seed) in target.seeds().iter().enumerate() {
        fs::write(folder.join(format!("seed-{number:05}")), seed)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[global_allocator]
    static ALLOCATOR: miwake_memory::Counting = miwake_memory::Counting;

    fn of(work: fn(&[u8])) -> Target {
        Target {
            name: "test",
            most_bytes: 1,
            dictionary: "",
            work,
            seeds: Vec::new,
        }
    }

    #[test]
    fn what_is_kept_within_bounds_passes() {
        of(|_| drop(vec![0_u8; 60 * MB])).run(b"x");
    }

    #[test]
    #[should_panic(expected = "bytes of memory for 1 of input")]
    fn too_much_memory_is_seen() {
        of(|_| drop(vec![0_u8; 65 * MB])).run(b"x");
    }

    #[test]
    fn every_dictionary_exists() {
        for target in TARGETS
            .iter()
            .filter(|target| !target.dictionary.is_empty())
        {
            let file = format!("../../fuzz/dictionaries/{}.dict", target.dictionary);
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
            assert!(path.is_file(), "{}", path.display());
        }
    }
}
