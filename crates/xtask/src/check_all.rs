//! `cargo xtask test`: everything that is checked, in order.

use crate::shell::{self, Result};
use crate::tally::{Tally, slowest};
use crate::{completions, deny, dist, generate, instructions, programs, site, size, tools};
use clap::ValueEnum;
use std::fs;
use std::path::Path;
use std::process::Command;
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
    /// A drill is sent through a real relay, clicked, reported and counted; needs aiosmtpd, a Python library.
    Relay,
    /// A walk through the site in WebKitGTK and in Firefox, which have to be installed.
    Walks,
    /// What companies take works as they take it; needs nginx, Node and npm, and the network for the bundler.
    Dist,
    /// Bash completes the command line with the script that the command writes; needs bash.
    Completions,
    /// Checking three mails takes no more instructions than is kept; needs valgrind.
    Instructions,
}

/// Which steps are run.
pub(crate) struct Choice<'a> {
    /// These and no others, unless there are none.
    pub(crate) only: &'a [Step],
    /// Also those that need programs which neither come with Rust nor are installed by the steps themselves, and the tests
    /// that take longest.
    pub(crate) all: bool,
    /// Also the tests in Chromium.
    pub(crate) browser: bool,
}

impl Choice<'_> {
    fn has(&self, step: Step) -> bool {
        let asked = match self.only {
            [] => self.all || !step.needs_other_programs(),
            only => only.contains(&step),
        };
        asked && (self.browser || !matches!(step, Step::Browser | Step::Dist))
    }

    /// Whether the tests that take longest are run, too: not while somebody works, but before it counts.
    fn has_long(&self) -> bool {
        self.all || !self.only.is_empty()
    }
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value()
            .map(|value| value.get_name().to_owned())
            .unwrap_or_default()
    }

    /// Whether it needs programs which neither come with Rust nor are installed by the step itself.
    fn needs_other_programs(self) -> bool {
        matches!(
            self,
            Step::Relay | Step::Walks | Step::Dist | Step::Completions | Step::Instructions
        )
    }
}

/// A step that was run.
struct Done {
    name: String,
    tally: Tally,
    took: Duration,
}

impl Done {
    /// Prints what it came to, and what failed.
    fn tell(&self) {
        let Self { name, tally, took } = self;
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
        for failure in &tally.failures {
            println!("failed: {name}: {failure}");
        }
    }
}

/// Runs the steps chosen; an error when anything failed.
pub(crate) fn run(root: &Path, choice: &Choice<'_>) -> Result<()> {
    let all = Step::value_variants().iter().copied();
    let steps = all.filter(|step| choice.has(*step));
    let mut done: Vec<Done> = Vec::new();
    for step in steps {
        let name = step.name();
        println!("── {name}");
        let started = Instant::now();
        let tally = run_step(root, step, choice.has_long());
        let took = started.elapsed();
        let step = Done { name, tally, took };
        // At once: who stops the run before its end still knows.
        step.tell();
        done.push(step);
    }
    summary(&done)
}

/// Prints a line a step, what failed, and the count as the last line.
fn summary(done: &[Done]) -> Result<()> {
    let times = done.iter().flat_map(|done| done.tally.times.clone());
    let slowest = slowest(times.collect());
    if !slowest.is_empty() {
        println!("── slowest tests");
    }
    for line in slowest {
        println!("{line}");
    }
    println!("── summary");
    for step in done {
        step.tell();
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

fn run_step(root: &Path, step: Step, long: bool) -> Tally {
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
        Step::Unit => {
            let mut tally = programs::unit(root, long);
            if let Err(error) = programs::documentation(root) {
                tally.add(Tally::of_error(error));
            }
            tally
        }
        Step::Build => once(site::build(root)),
        Step::Size => once(size::run(root, false)),
        Step::Browser => browser(root, long),
        Step::Relay => relay(root),
        Step::Walks => walks(root),
        Step::Dist => dist(root),
        Step::Completions => once(completions::run(root)),
        Step::Instructions => once(instructions::run(root, None)),
    }
}

/// A step that passes or fails as a whole.
fn once(result: Result<()>) -> Tally {
    match result {
        Ok(()) => Tally {
            passed: 1,
            ..Tally::default()
        },
        Err(error) => Tally::of_error(error),
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
            "miwake-embed",
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

fn browser(root: &Path, long: bool) -> Tally {
    if let Err(error) = chromium().and_then(|()| site::build_if_stale(root)) {
        return once(Err(error));
    }
    programs::browser(root, long)
}

fn relay(root: &Path) -> Tally {
    let ready = aiosmtpd().and_then(|()| chromium());
    if let Err(error) = ready.and_then(|()| site::build_if_stale(root)) {
        return once(Err(error));
    }
    let meant = |program: &str| {
        [" send", " whole_drill"]
            .iter()
            .any(|end| program.ends_with(end))
    };
    programs::only(root, meant, &["--ignored"])
}

fn walks(root: &Path) -> Tally {
    let ready = webkit().and_then(|()| firefox(root));
    match ready.and_then(|()| site::build_if_stale(root)) {
        Ok(()) => {
            let arguments = ["--ignored"];
            programs::only(root, |program| program.ends_with(" walks"), &arguments)
        }
        Err(error) => once(Err(error)),
    }
}

/// Makes sure that what the recipes start is there.
fn servers() -> Result<()> {
    let nginx = shell::on_path("nginx").is_some() || Path::new("/usr/sbin/nginx").exists();
    if !nginx || shell::on_path("unzip").is_none() {
        install(&["nginx-light", "unzip"])
            .map_err(|needed| format!("the recipes need nginx, on Debian: {needed}"))?;
    }
    if shell::on_path("npm").is_none() {
        return Err("the package's tests need Node 20 and npm on PATH".into());
    }
    Ok(())
}

/// Makes sure that WebKitGTK and its driver are there.
fn webkit() -> Result<()> {
    let mut all = ["WebKitWebDriver", "xvfb-run", "xauth"].iter();
    if all.all(|program| shell::on_path(program).is_some()) {
        return Ok(());
    }
    install(&["webkit2gtk-driver", "xvfb", "xauth"]).map_err(|needed| {
        format!("the walk needs WebKitGTK with its driver, on Debian: {needed}").into()
    })
}

/// Makes sure that Firefox is there, and its driver in the folder `target`, where the walk looks for it.
fn firefox(root: &Path) -> Result<()> {
    let mut names = ["firefox", "firefox-esr"].iter();
    if !names.any(|program| shell::on_path(program).is_some()) {
        install(&["firefox-esr"])
            .map_err(|needed| format!("the walk needs Firefox, on Debian: {needed}"))?;
    }
    let driver = tools::geckodriver()?;
    let target = root.join("target");
    fs::create_dir_all(&target)?;
    fs::copy(driver, target.join("geckodriver"))?;
    Ok(())
}

/// Makes the archives and tests them; the command has its own tests, and is left out.
fn dist(root: &Path) -> Tally {
    let ready = chromium().and_then(|()| servers());
    if let Err(error) = ready.and_then(|()| dist::run(root, false)) {
        return once(Err(error));
    }
    let arguments = ["--ignored", "--test-threads", "2"];
    programs::only(root, |program| program == "dist dist", &arguments)
}

/// Makes sure that Chromium and its driver are there.
fn chromium() -> Result<()> {
    if shell::on_path("chromedriver").is_some() {
        return Ok(());
    }
    install(&["chromium", "chromium-driver"]).map_err(|needed| {
        format!(
            "the browser tests need Chromium and chromedriver on PATH, on Debian: {needed}; or leave them out: \
             cargo xtask test --no-browser"
        )
        .into()
    })
}

/// Makes sure that some Python has the library of the relay.
fn aiosmtpd() -> Result<()> {
    let has = |python: &str| {
        shell::output(Command::new(python).args(["-c", "import aiosmtpd; print(1)"])).is_some()
    };
    if ["python3", "/usr/bin/python3"].into_iter().any(has) {
        return Ok(());
    }
    install(&["python3-aiosmtpd"]).map_err(|needed| {
        format!("the tests of sending need aiosmtpd, a library of Python, on Debian: {needed}")
            .into()
    })
}

/// Installs packages of Debian where that can be done without asking; else the error is the command that does.
fn install(packages: &[&str]) -> Result<()> {
    let mut arguments = vec!["install", "--yes", "--no-install-recommends"];
    arguments.extend(packages);
    let root = shell::output(Command::new("id").arg("-u")).as_deref() == Some("0");
    if root && shell::on_path("apt-get").is_some() {
        println!("Installing {} …", packages.join(", "));
        shell::run(Command::new("apt-get").args(["update", "--quiet"]))?;
        return shell::run(Command::new("apt-get").args(arguments));
    }
    Err(format!("sudo apt-get {}", arguments.join(" ")).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(only: &[Step], all: bool, browser: bool) -> Vec<Step> {
        let choice = Choice { only, all, browser };
        let steps = Step::value_variants().iter().copied();
        steps.filter(|step| choice.has(*step)).collect()
    }

    #[test]
    fn what_needs_other_programs_is_run_when_asked_for() {
        let plain = chosen(&[], false, true);
        assert!(plain.contains(&Step::Browser) && !plain.contains(&Step::Completions));
        assert_eq!(chosen(&[], true, true), Step::value_variants());
        assert!(!chosen(&[], true, false).contains(&Step::Browser));
        assert_eq!(
            chosen(&[Step::Completions], false, true),
            [Step::Completions]
        );
        assert_eq!(chosen(&[Step::Unit], true, true), [Step::Unit]);
    }

    #[test]
    fn the_longest_tests_are_run_with_all_and_where_a_step_is_named() {
        let long = |only, all| {
            let browser = true;
            Choice { only, all, browser }.has_long()
        };
        assert!(!long(&[], false) && long(&[], true) && long(&[Step::Unit], false));
    }
}
