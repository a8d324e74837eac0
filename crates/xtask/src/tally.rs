//! What tests came to, as the test harness prints it.

use std::error::Error;

/// How many of the slowest tests are printed.
const SLOWEST: usize = 20;
/// Characters of what a failed test says that stand beside its name.
const SAID: usize = 300;

/// What a step came to.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    /// Steps that could not be run here.
    pub(crate) skipped: u32,
    /// What failed, by name.
    pub(crate) failures: Vec<String>,
    /// How long each test took, where the harness says so.
    pub(crate) times: Vec<Time>,
    /// Whether the next line that is not empty is what a failed test said.
    pub(crate) saying: bool,
}

/// How long a test took.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Time {
    pub(crate) seconds: f32,
    /// The program and the test.
    pub(crate) test: String,
}

impl Tally {
    /// Of what failed as a whole.
    #[allow(
        clippy::needless_pass_by_value,
        reason = "what Result::unwrap_or_else gives"
    )]
    pub(crate) fn of_error(error: Box<dyn Error>) -> Self {
        println!("{error}");
        let mut tally = Self::default();
        tally.fail(error.to_string());
        tally
    }

    /// Counts a failure that the harness says nothing of.
    pub(crate) fn fail(&mut self, what: String) {
        self.failed += 1;
        self.failures.push(what);
    }

    /// Adds another.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
        self.failures.extend(other.failures);
        self.times.extend(other.times);
    }

    /// Counts what a line of the test harness of `program` says.
    pub(crate) fn count(&mut self, program: &str, line: &str) {
        if self.saying && !line.trim().is_empty() {
            self.saying = false;
            if let Some(failure) = self.failures.last_mut() {
                failure.push_str(": ");
                failure.extend(line.trim().chars().take(SAID));
            }
        }
        if line.starts_with("thread '") && line.contains(" panicked at ") {
            self.saying = true;
        } else if let Some(result) = line.strip_prefix("test result: ") {
            self.passed += number_before(result, " passed");
            self.failed += number_before(result, " failed");
        } else if let Some(name) = line.strip_prefix("---- ") {
            let name = name.trim_end_matches(" ----").trim_end_matches(" stdout");
            self.failures.push(format!("{program} {name}"));
        } else if let Some((name, seconds)) = time(line) {
            let test = format!("{program} {name}");
            self.times.push(Time { seconds, test });
        }
    }
}

/// The number in front of `word`; 0 when there is none.
fn number_before(text: &str, word: &str) -> u32 {
    text.split_once(word)
        .and_then(|(before, _)| before.rsplit(' ').next()?.parse().ok())
        .unwrap_or(0)
}

/// The test that a line like `test read::folds ... ok <0.012s>` speaks of, and its seconds.
fn time(line: &str) -> Option<(&str, f32)> {
    let (name, said) = line.strip_prefix("test ")?.split_once(" ... ")?;
    let (_, seconds) = said.strip_suffix("s>")?.rsplit_once('<')?;
    Some((name, seconds.parse().ok()?))
}

/// The slowest of all tests, a line each.
pub(crate) fn slowest(mut times: Vec<Time>) -> Vec<String> {
    times.sort_by(|a, b| b.seconds.total_cmp(&a.seconds));
    times
        .iter()
        .take(SLOWEST)
        .map(|Time { seconds, test }| format!("{seconds:>7.1} s  {test}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_counted_failures_named_and_times_kept() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test host::tests::folds ... ok <0.012s>",
            "test host::tests::reads ... FAILED <1.500s>",
            "test host::tests::waits ... ignored, needs Chromium",
            "---- host::tests::reads stdout ----",
            "",
            "thread 'host::tests::reads' (7) panicked at src/host.rs:3:5:",
            "",
            "two hosts, not one",
            "stack backtrace:",
            "test result: FAILED. 2 passed; 1 failed; 4 ignored; 0 measured; 0 filtered out; finished in 1.51s",
            "test result: ok. 7 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ] {
            tally.count("mail read", line);
        }
        assert_eq!((tally.passed, tally.failed), (9, 1));
        assert_eq!(
            tally.failures,
            ["mail read host::tests::reads: two hosts, not one"]
        );
        assert_eq!(
            slowest(tally.times),
            [
                "    1.5 s  mail read host::tests::reads",
                "    0.0 s  mail read host::tests::folds",
            ]
        );
    }

    #[test]
    fn twenty_are_enough() {
        let times = (0..30_u8).map(|number| Time {
            seconds: f32::from(number),
            test: number.to_string(),
        });
        let lines = slowest(times.collect());
        assert_eq!(lines.len(), 20);
        assert_eq!(lines.first().map(String::as_str), Some("   29.0 s  29"));
    }
}
