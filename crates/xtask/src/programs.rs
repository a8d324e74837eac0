//! The test programs of the workspace: built by cargo, run here, several beside one another.
//!
//! `cargo test` runs one program after another, which leaves processors idle at the end of each, and on a stable
//! toolchain it does not say how long a test took. The test harness can say so (`--report-time`), but only a nightly one
//! takes the option; a stable one does when `RUSTC_BOOTSTRAP` is set. It is set here for the test programs as they run
//! and never for the compiler, so that what is tested is what a stable toolchain makes: the harness prints times, and
//! nothing else changes. Other ways were worse. A process for each test, as cargo-nextest has it, would start a browser
//! and analyse all sample mails for each; and when the lines of the harness come says when a test ended, but not when it
//! began. A harness that does not take the option runs the tests without times.

use crate::shell::{self, Result};
use crate::tally::Tally;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::io::{self, BufRead as _, BufReader};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How the harness is asked for times.
const TIMES: [&str; 3] = ["-Z", "unstable-options", "--report-time"];

/// A test program.
#[derive(Debug, PartialEq)]
struct Program {
    /// Package and target.
    name: String,
    file: PathBuf,
    /// The folder of the package, in which its tests are run.
    folder: PathBuf,
}

/// Builds the test programs of the whole workspace, and runs the tests that need no browser; without `long` not those that
/// take longest.
pub(crate) fn unit(root: &Path, long: bool) -> Tally {
    let arguments: &[&str] = if long { &[] } else { &SHORT };
    run_all(root, |_| true, arguments, false).unwrap_or_else(Tally::of_error)
}

/// How the harness is asked to leave out the tests that take longest: those called `lengthy_…`.
const SHORT: [&str; 2] = ["--skip", "lengthy_"];

/// Runs the browser tests, two at once; without `long` not those that take longest.
pub(crate) fn browser(root: &Path, long: bool) -> Tally {
    let mut arguments = vec!["--ignored", "--test-threads", "2"];
    if !long {
        arguments.extend(SHORT);
    }
    run_all(
        root,
        |program| program.ends_with(" browser"),
        &arguments,
        true,
    )
    .unwrap_or_else(Tally::of_error)
}

/// Runs the programs whose name (folder of the package and target) `is_meant`, without those tests that need a browser
/// unless `arguments` ask for them.
pub(crate) fn only(root: &Path, is_meant: impl Fn(&str) -> bool, arguments: &[&str]) -> Tally {
    run_all(root, is_meant, arguments, !arguments.is_empty()).unwrap_or_else(Tally::of_error)
}

/// Builds all programs, and runs those whose name `is_meant`; one after another and with each test told when
/// `told`, else two at once.
fn run_all(
    root: &Path,
    is_meant: impl Fn(&str) -> bool,
    arguments: &[&str],
    told: bool,
) -> Result<Tally> {
    let mut programs = build(root)?;
    programs.retain(|program| is_meant(&program.name));
    let first = programs.first().ok_or("there is no such test program")?;
    let mut arguments: Vec<String> = arguments.iter().map(|&word| word.to_owned()).collect();
    if takes_times(first) {
        arguments.extend(TIMES.map(str::to_owned));
    }
    let mut at_once = 1;
    if !told {
        // So that one still works while the other has little left; each has its share of the processors.
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        at_once = cores.min(2);
        arguments.extend([
            "--test-threads".to_owned(),
            cores.div_ceil(at_once).to_string(),
        ]);
    }
    let last = root.join("target/test-programs.json");
    let mut seconds = seconds(&last);
    // What takes longest starts first. What is not known yet may take long.
    let known = |program: &Program| seconds.get(&program.name).copied().unwrap_or(f32::MAX);
    programs.sort_by(|a, b| known(b).total_cmp(&known(a)));
    let (tally, took) = run_at_once(programs, at_once, &arguments, told);
    seconds.extend(took);
    fs::write(&last, serde_json::to_string(&seconds)?)?;
    Ok(tally)
}

/// How long the programs took last time.
fn seconds(last: &Path) -> BTreeMap<String, f32> {
    let text = fs::read_to_string(last).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Runs the programs in this order, `at_once` of them at any time; what they came to, and how long each took.
fn run_at_once(
    programs: Vec<Program>,
    at_once: usize,
    arguments: &[String],
    told: bool,
) -> (Tally, Vec<(String, f32)>) {
    let waiting = Mutex::new(VecDeque::from(programs));
    let done = Mutex::new((Tally::default(), Vec::new()));
    thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                while let Some(program) = next(&waiting) {
                    let started = Instant::now();
                    let (tally, said) = run(&program, arguments, told);
                    let seconds = started.elapsed().as_secs_f32();
                    let mut done = lock(&done);
                    tell(&program, &tally, &said, seconds);
                    done.0.add(tally);
                    done.1.push((program.name, seconds));
                }
            });
        }
    });
    let (mut tally, took) = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    if tally.passed == 0 && tally.failed == 0 {
        tally.fail("no test was run".to_owned());
    }
    (tally, took)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A function, so that the lock is not held while the program runs.
fn next(waiting: &Mutex<VecDeque<Program>>) -> Option<Program> {
    lock(waiting).pop_front()
}

/// Builds the test programs of the whole workspace, always of all of it, so that nothing is compiled anew with other
/// features.
fn build(root: &Path) -> Result<Vec<Program>> {
    let mut command = shell::cargo(
        root,
        [
            "test",
            "--quiet",
            "--workspace",
            "--no-run",
            "--message-format=json-render-diagnostics",
        ],
    );
    let output = command.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("{} failed", shell::shown(&command)).into());
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    Ok(messages.lines().filter_map(program).collect())
}

/// The test program that a message of cargo's speaks of.
fn program(message: &str) -> Option<Program> {
    let message: Value = serde_json::from_str(message).ok()?;
    let text = |pointer: &str| message.pointer(pointer).and_then(Value::as_str);
    if message.pointer("/profile/test") != Some(&Value::Bool(true)) {
        return None;
    }
    let file = PathBuf::from(text("/executable")?);
    let folder = Path::new(text("/manifest_path")?).parent()?.to_owned();
    let package = folder.file_name()?.to_str()?;
    let name = format!("{package} {}", text("/target/name")?);
    Some(Program { name, file, folder })
}

/// Whether the harness says how long tests took when asked.
fn takes_times(program: &Program) -> bool {
    let mut command = command(program);
    command.args(TIMES).args(["--list", "no such test"]);
    shell::output(&mut command).is_some()
}

fn command(program: &Program) -> Command {
    let mut command = Command::new(&program.file);
    command
        .current_dir(&program.folder)
        .env("CARGO_MANIFEST_DIR", &program.folder)
        .env("RUSTC_BOOTSTRAP", "1");
    command
}

/// Runs a program; what it came to, and what it printed. With `told`, its lines are shown as they come.
fn run(program: &Program, arguments: &[String], told: bool) -> (Tally, Vec<String>) {
    let mut tally = Tally::default();
    let mut said = Vec::new();
    let succeeded = (|| -> io::Result<bool> {
        let mut command = command(program);
        let mut child = command.args(arguments).stdout(Stdio::piped()).spawn()?;
        let lines = lines(child.stdout.take());
        loop {
            let line = match lines.recv_timeout(PATIENCE) {
                Ok(line) => line,
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) if child.try_wait()?.is_none() => continue,
                Err(RecvTimeoutError::Timeout) => {
                    tally.fail(format!("{} left a program behind", program.name));
                    break;
                }
            };
            tally.count(&program.name, &line);
            // The harness names a test that takes longer than a minute.
            if told || line.contains(" has been running for ") {
                println!("{line}");
            }
            said.push(line);
        }
        Ok(child.wait()?.success())
    })();
    match succeeded {
        Ok(true) => {}
        Ok(false) if tally.failed > 0 => {}
        Ok(false) => tally.fail(format!("{} did not get as far as a result", program.name)),
        Err(error) => tally.fail(format!("{}: {error}", program.name)),
    }
    if told {
        said.clear();
    }
    (tally, said)
}

/// How long lines are waited for: a program that has ended says no more, but what it left behind may hold its output.
const PATIENCE: Duration = Duration::from_secs(5);

/// The lines of an output, as they come.
fn lines(output: Option<ChildStdout>) -> Receiver<String> {
    let (send, lines) = mpsc::channel();
    thread::spawn(move || {
        let output = output.map(BufReader::new);
        for line in output.into_iter().flat_map(|output| output.split(b'\n')) {
            let sent = line.map(|line| send.send(String::from_utf8_lossy(&line).into_owned()));
            if !matches!(sent, Ok(Ok(()))) {
                return;
            }
        }
    });
    lines
}

/// Prints a line for a program that was run, and all that it said when something failed.
fn tell(program: &Program, tally: &Tally, said: &[String], seconds: f32) {
    if tally.failed > 0 {
        for line in said.iter().filter(|line| !is_passed(line)) {
            println!("{line}");
        }
    }
    if tally.failed > 0 || tally.passed > 0 {
        println!(
            "{:<28} {:>5} passed {:>4} failed {seconds:>7.1} s",
            program.name, tally.passed, tally.failed
        );
    }
}

fn is_passed(line: &str) -> bool {
    line.starts_with("test ") && line.contains(" ... ok")
}

/// Runs the examples in the documentation when there are any: cargo needs a while to find that there are none.
pub(crate) fn documentation(root: &Path) -> Result<()> {
    let sources = crate::site::files(&[root.join("crates"), root.join("tests/browser/src")])?;
    let has_example = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let mut lines = text.lines().map(str::trim_start);
        lines.any(|line| line.starts_with("/// ```") || line.starts_with("//! ```"))
    };
    let mut rust = sources
        .iter()
        .filter(|path| path.extension().is_some_and(|e| e == "rs"));
    if !rust.any(has_example) {
        return Ok(());
    }
    shell::run(&mut shell::cargo(
        root,
        ["test", "--quiet", "--workspace", "--doc"],
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_program_that_leaves_another_behind_is_not_waited_for() {
        let program = Program {
            name: "left".to_owned(),
            file: PathBuf::from("/bin/sh"),
            folder: PathBuf::from("/"),
        };
        let script = "sleep 60 & echo 'test result: ok. 2 passed; 0 failed;'";
        let begun = Instant::now();
        let (tally, said) = run(&program, &["-c".to_owned(), script.to_owned()], false);
        assert!(begun.elapsed() < Duration::from_secs(50));
        assert_eq!((tally.passed, said.len()), (2, 1));
        assert_eq!(tally.failures, ["left left a program behind"]);
    }

    #[test]
    fn test_programs_are_found_in_what_cargo_says() {
        let message = |test: bool, file: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","manifest_path":"/p/crates/mail/Cargo.toml","target":{{"name":"read"}},"profile":{{"test":{test}}},"executable":{file}}}"#
            )
        };
        let found = program(&message(true, "\"/p/target/debug/deps/read-1\"")).expect("a program");
        assert_eq!(found.name, "mail read");
        assert_eq!(found.file, Path::new("/p/target/debug/deps/read-1"));
        assert_eq!(found.folder, Path::new("/p/crates/mail"));
        for other in [
            message(false, "\"/p/target/debug/miwake\""),
            message(true, "null"),
            r#"{"reason":"build-finished","success":true}"#.to_owned(),
            "running 3 tests".to_owned(),
        ] {
            assert_eq!(program(&other), None, "{other}");
        }
    }
}
