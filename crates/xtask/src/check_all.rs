//! `cargo xtask test`: everything that is checked, in order.

use crate::shell::{self, Result};
use crate::{deny, generate, site, size, tools};
use clap::ValueEnum;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// One step of `cargo xtask test`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    /// The code is formatted.
    Fmt,
    /// The generated files are as they would be generated.
    Gen,
    /// What is depended upon is as deny.toml allows; skipped where cargo-deny is not installed.
    Deny,
    /// No lint complains, native.
    Clippy,
    /// No lint complains about what runs in the browser.
    ClippyWasm,
    /// The tests that need no browser.
    Unit,
    /// The site builds as it is published.
    Build,
    /// The first load of the page is within its budget.
    Size,
    /// The tests in Chromium; among them native and wasm giving the same bytes.
    Browser,
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }
}

/// What a step came to.
#[derive(Default)]
struct Tally {
    passed: u32,
    failed: u32,
    skipped: u32,
    /// What failed, by name.
    failures: Vec<String>,
}

/// A step that was run.
struct Done {
    name: String,
    tally: Tally,
    took: Duration,
}

/// Runs the steps, all of them or those in `only`; an error when anything failed.
pub(crate) fn run(root: &Path, only: &[Step], browser: bool) -> Result<()> {
    let steps = Step::value_variants().iter().copied().filter(|step| {
        (only.is_empty() || only.contains(step)) && (browser || *step != Step::Browser)
    });
    let mut done: Vec<Done> = Vec::new();
    for step in steps {
        let name = step.name();
        println!("── {name}");
        let started = Instant::now();
        let tally = run_step(root, step);
        let took = started.elapsed();
        done.push(Done { name, tally, took });
    }
    summary(&done)
}

/// Prints a line a step, what failed, and the count as the last line.
fn summary(done: &[Done]) -> Result<()> {
    println!("── summary");
    for Done { name, tally, took } in done {
        let verdict = match tally {
            Tally { failed: 1.., .. } => "FAILED",
            Tally { skipped: 1.., .. } => "skipped",
            _ => "ok",
        };
        println!(
            "{name:<12} {verdict:<7} {:>5} passed {:>4} failed {:>7.1} s",
            tally.passed,
            tally.failed,
            took.as_secs_f32()
        );
    }
    for Done { name, tally, .. } in done {
        for failure in &tally.failures {
            println!("failed: {name}: {failure}");
        }
    }
    let passed: u32 = done.iter().map(|done| done.tally.passed).sum();
    let failed: u32 = done.iter().map(|done| done.tally.failed).sum();
    match done.iter().map(|done| done.tally.skipped).sum::<u32>() {
        0 => println!("{passed} passed, {failed} failed"),
        skipped => println!("{passed} passed, {failed} failed, {skipped} skipped"),
    }
    if failed == 0 {
        Ok(())
    } else {
        Err("not everything passed".into())
    }
}

fn run_step(root: &Path, step: Step) -> Tally {
    match step {
        Step::Fmt => once(shell::run(&mut shell::cargo(
            root,
            ["fmt", "--all", "--check"],
        ))),
        Step::Gen => once(generate::run(root, true)),
        Step::Deny => deny(root),
        Step::Clippy => once(shell::run(&mut shell::cargo(
            root,
            [
                "clippy",
                "--quiet",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ],
        ))),
        Step::ClippyWasm => once(clippy_wasm(root)),
        Step::Unit => tests(shell::cargo(
            root,
            ["test", "--quiet", "--workspace", "--no-fail-fast"],
        )),
        Step::Build => once(site::build(root)),
        Step::Size => once(size::run(root, false)),
        Step::Browser => browser(root),
    }
}

/// A step that passes or fails as a whole.
fn once(result: Result<()>) -> Tally {
    match result {
        Ok(()) => Tally {
            passed: 1,
            ..Tally::default()
        },
        Err(error) => {
            println!("{error}");
            Tally {
                failed: 1,
                failures: vec![error.to_string()],
                ..Tally::default()
            }
        }
    }
}

fn deny(root: &Path) -> Tally {
    match deny::run(root) {
        Ok(Some(why_not)) => {
            println!("{why_not}");
            Tally {
                skipped: 1,
                ..Tally::default()
            }
        }
        result => once(result.map(drop)),
    }
}

/// The page, the worker and, being what they are made of, the core.
fn clippy_wasm(root: &Path) -> Result<()> {
    tools::wasm_target(root)?;
    shell::run(&mut shell::cargo(
        root,
        [
            "clippy",
            "--quiet",
            "--package",
            "miwake-web",
            "--package",
            "miwake-drill",
            "--package",
            "miwake-engine",
            "--package",
            "miwake-report",
            "--package",
            "miwake-messages",
            "--package",
            "miwake-checks",
            "--package",
            "miwake-inspect",
            "--package",
            "miwake-mail",
            "--package",
            "miwake-address",
            "--target",
            tools::WASM,
            "--",
            "-D",
            "warnings",
        ],
    ))
}

fn browser(root: &Path) -> Tally {
    if let Err(error) = chromium().and_then(|()| site::build_if_stale(root)) {
        return once(Err(error));
    }
    // The whole workspace, so that nothing is compiled anew with other features.
    tests(shell::cargo(
        root,
        [
            "test",
            "--quiet",
            "--workspace",
            "--test",
            "browser",
            "--",
            "--ignored",
            "--test-threads",
            "2",
        ],
    ))
}

/// Makes sure that Chromium and its driver are there.
fn chromium() -> Result<()> {
    if shell::on_path("chromedriver").is_some() {
        return Ok(());
    }
    let packages = [
        "install",
        "--yes",
        "--no-install-recommends",
        "chromium",
        "chromium-driver",
    ];
    let root = shell::output(Command::new("id").arg("-u")).as_deref() == Some("0");
    if root && shell::on_path("apt-get").is_some() {
        println!("Installing Chromium and its driver …");
        shell::run(Command::new("apt-get").args(["update", "--quiet"]))?;
        return shell::run(Command::new("apt-get").args(packages));
    }
    Err(format!(
        "the browser tests need Chromium and chromedriver on PATH, on Debian: \
         sudo apt-get {}; or leave them out: cargo xtask test --no-browser",
        packages.join(" ")
    )
    .into())
}

/// Runs `cargo test`, shows what it prints, and counts its tests.
fn tests(mut command: Command) -> Tally {
    let mut tally = Tally::default();
    let child = command.stdout(Stdio::piped()).spawn();
    let mut child = match child {
        Ok(child) => child,
        Err(error) => return once(Err(error.into())),
    };
    if let Some(stdout) = child.stdout.take() {
        for line in BufReader::new(stdout)
            .split(b'\n')
            .map_while(std::result::Result::ok)
        {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally.count(&line);
        }
    }
    let succeeded = child.wait().is_ok_and(|status| status.success());
    if !succeeded && tally.failed == 0 {
        tally.failed = 1;
        tally.failures.push(format!(
            "{} (did not get as far as a result)",
            shell::shown(&command)
        ));
    }
    if succeeded && tally.passed == 0 {
        tally.failed = 1;
        tally
            .failures
            .push(format!("{} (ran no test)", shell::shown(&command)));
    }
    tally
}

impl Tally {
    /// Counts what a line of the test harness says.
    fn count(&mut self, line: &str) {
        if let Some(result) = line.strip_prefix("test result: ") {
            self.passed += number_before(result, " passed");
            self.failed += number_before(result, " failed");
        } else if let Some(name) = line.strip_prefix("---- ") {
            let name = name.trim_end_matches(" ----").trim_end_matches(" stdout");
            self.failures.push(name.to_owned());
        }
    }
}

/// The number in front of `word`; 0 when there is none.
fn number_before(text: &str, word: &str) -> u32 {
    text.split_once(word)
        .and_then(|(before, _)| before.rsplit(' ').next()?.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_counted_and_failures_named() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "---- host::tests::reads stdout ----",
            "test result: FAILED. 2 passed; 1 failed; 4 ignored; 0 measured; 0 filtered out",
            "test result: ok. 7 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out",
        ] {
            tally.count(line);
        }
        assert_eq!((tally.passed, tally.failed), (9, 1));
        assert_eq!(tally.failures, ["host::tests::reads"]);
    }
}
