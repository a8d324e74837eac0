//! `cargo xtask fuzz`: the targets of tests/targets under libFuzzer, one after another.
//!
//! libFuzzer comes with the crate `libfuzzer-sys`, which compiles it; the flags are those that cargo-fuzz gives for
//! `--sanitizer none`, all of which a stable compiler takes. So neither cargo-fuzz nor a nightly compiler is needed.
//! Memory is counted by the targets' own allocator, time by the targets, and panics abort.

use crate::shell::{self, Result};
use serde_json::Value;
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Coverage of edges with counters, and the values of comparisons.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cllvm-args=-simplifycfg-branch-fold-threshold=0 \
    --cfg fuzzing";
/// Seconds after which libFuzzer itself ends an input; the targets measure more exactly what ends at all.
const HANG: u32 = 60;
/// Megabytes of the whole process, the corpus among it.
const MOST_MB: u32 = 4_096;
/// Where the sums of all runs are kept.
const TABLE: &str = "docs/FUZZING.md";
/// Where inputs that failed are kept.
const FIXTURES: &str = "tests/targets/fixtures";

/// A target as the program lists it.
struct Target {
    name: String,
    most_bytes: usize,
    dictionary: String,
}

/// What a run came to.
#[derive(Debug, Default, PartialEq)]
struct Run {
    executions: u64,
    /// Edges covered.
    coverage: u64,
    /// Seconds of a processor.
    seconds: u64,
    failed: bool,
}

/// Runs the targets called `names`, all when there are none, each for so many seconds; with `record`, adds what was
/// done to the table in docs/FUZZING.md. An error when an input failed: it is kept as a fixture.
pub(crate) fn run(root: &Path, seconds: u32, record: bool, names: &[String]) -> Result<()> {
    let program = build(root)?;
    let all = list(&program)?;
    if let Some(unknown) = names
        .iter()
        .find(|name| !all.iter().any(|t| t.name == **name))
    {
        let known: Vec<&str> = all.iter().map(|target| target.name.as_str()).collect();
        return Err(format!(
            "there is no target {unknown}; there are {}",
            known.join(", ")
        )
        .into());
    }
    let mut failed = vec![];
    for target in all
        .iter()
        .filter(|t| names.is_empty() || names.contains(&t.name))
    {
        let done = one(root, &program, target, seconds)?;
        println!("{}", row(&target.name, &done));
        if record {
            let path = root.join(TABLE);
            fs::write(
                &path,
                recorded(&fs::read_to_string(&path)?, &target.name, &done),
            )?;
        }
        if done.failed {
            failed.push(target.name.as_str());
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "failed: {}; the inputs are in {FIXTURES}",
            failed.join(", ")
        )
        .into())
    }
}

/// Builds the program; its path.
fn build(root: &Path) -> Result<PathBuf> {
    let host = shell::output(Command::new("rustc").arg("-vV")).unwrap_or_default();
    let host = host
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .ok_or("rustc names no host")?;
    // With a target named, programs that run while building are not instrumented.
    let arguments = [
        "build",
        "--release",
        "--target",
        host,
        "--message-format=json-render-diagnostics",
    ];
    let mut command = shell::cargo(&root.join("fuzz"), arguments);
    let output = command
        .env("RUSTFLAGS", FLAGS)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!(
            "{} failed; a C++ compiler is needed",
            shell::shown(&command)
        )
        .into());
    }
    let messages = String::from_utf8_lossy(&output.stdout);
    let mut programs = messages.lines().filter_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        message.get("executable")?.as_str().map(PathBuf::from)
    });
    Ok(programs.next_back().ok_or("cargo named no program")?)
}

/// The targets that the program has.
fn list(program: &Path) -> Result<Vec<Target>> {
    let said = shell::output(Command::new(program).env_remove("MIWAKE_TARGET"));
    let said = said.ok_or("the program lists no targets")?;
    let target = |line: &str| {
        let mut words = line.split('\t');
        Some(Target {
            name: words.next()?.to_owned(),
            most_bytes: words.next()?.parse().ok()?,
            dictionary: words.next()?.to_owned(),
        })
    };
    Ok(said.lines().filter_map(target).collect())
}

/// Runs one target. The corpus stays in fuzz/corpus between runs.
fn one(root: &Path, program: &Path, target: &Target, seconds: u32) -> Result<Run> {
    let name = &target.name;
    let fuzz = root.join("fuzz");
    let folder = |above: &str| -> Result<PathBuf> {
        let folder = fuzz.join(above).join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    };
    let (corpus, seeds, artifacts) = (
        folder("corpus")?,
        folder("corpus/seeds")?,
        folder("artifacts")?,
    );
    let mut command = Command::new(program);
    command
        .env("MIWAKE_TARGET", name)
        .env("MIWAKE_SEEDS", &seeds);
    command.args([corpus, seeds]);
    let fixtures = root.join(FIXTURES).join(name);
    if fixtures.is_dir() {
        command.arg(fixtures);
    }
    command.arg(format!("-max_total_time={seconds}"));
    command.arg(format!("-max_len={}", target.most_bytes));
    command.args([
        format!("-timeout={HANG}"),
        format!("-rss_limit_mb={MOST_MB}"),
    ]);
    command.args([
        "-print_final_stats=1".to_owned(),
        format!("-artifact_prefix={}/", artifacts.display()),
    ]);
    if !target.dictionary.is_empty() {
        let dictionary = fuzz
            .join("dictionaries")
            .join(format!("{}.dict", target.dictionary));
        command.arg(format!("-dict={}", dictionary.display()));
    }
    println!("── {name}");
    let before = processor_seconds();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut run = Run::default();
    let mut last = vec![];
    for line in child
        .stderr
        .take()
        .map(BufReader::new)
        .into_iter()
        .flat_map(|lines| lines.split(b'\n'))
    {
        let line = String::from_utf8_lossy(&line?).into_owned();
        read_line(&line, &mut run);
        last.push(line);
        // What is said before the end is a line for each discovery.
        if last.len() > 60 {
            last.remove(0);
        }
    }
    run.failed = !child.wait()?.success();
    run.seconds = processor_seconds().saturating_sub(before);
    if run.failed {
        println!("{}", last.join("\n"));
        keep(root, name, &artifacts)?;
    }
    Ok(run)
}

/// Takes what a line of libFuzzer tells.
fn read_line(line: &str, run: &mut Run) {
    let number = |after: &str| -> Option<u64> {
        let (_, rest) = line.split_once(after)?;
        rest.split_whitespace().next()?.parse().ok()
    };
    if let Some(coverage) = number(" cov: ") {
        run.coverage = run.coverage.max(coverage);
    }
    if let Some(executions) = number("stat::number_of_executed_units:") {
        run.executions = executions;
    } else if let Some(executions) = line
        .strip_prefix('#')
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
    {
        run.executions = run.executions.max(executions);
    }
}

/// Seconds of a processor that ended child processes took; 0 where the system does not tell.
fn processor_seconds() -> u64 {
    let told = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // Behind the name in parentheses: state is the third field, the children's times are the 16th and 17th, in ticks of
    // a hundredth of a second.
    let fields = told.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = fields.split_whitespace().skip(13).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<u64>().ok())
        .sum::<u64>()
        / 100
}

/// Copies what failed to the fixtures, where the tests replay it.
fn keep(root: &Path, target: &str, artifacts: &Path) -> Result<()> {
    let folder = root.join(FIXTURES).join(target);
    for entry in fs::read_dir(artifacts)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if ["crash-", "timeout-", "oom-"]
            .iter()
            .any(|kind| name.starts_with(kind))
        {
            fs::create_dir_all(&folder)?;
            let kept = folder.join(name);
            fs::rename(&path, &kept)?;
            println!("kept {}", kept.display());
        }
    }
    Ok(())
}

/// A row of the table.
fn row(target: &str, run: &Run) -> String {
    format!(
        "| {target} | {} | {} | {} |",
        run.executions, run.coverage, run.seconds
    )
}

/// The table with a run added to its target's row: executions and seconds are summed, of coverage the most is kept.
fn recorded(text: &str, target: &str, run: &Run) -> String {
    let start = format!("| {target} |");
    let mut out = String::new();
    for line in text.lines() {
        if line.starts_with(&start) {
            let mut numbers = line
                .split('|')
                .skip(2)
                .map(|cell| cell.trim().parse::<u64>().unwrap_or(0));
            let mut next = || numbers.next().unwrap_or(0);
            let sum = Run {
                executions: next() + run.executions,
                coverage: next().max(run.coverage),
                seconds: next() + run.seconds,
                failed: false,
            };
            let _ = writeln!(out, "{}", row(target, &sum));
        } else {
            let _ = writeln!(out, "{line}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    #[test]
    fn lines_of_libfuzzer_are_read() {
        let mut run = Run::default();
        for line in [
            "#2\tINITED cov: 1900 ft: 5000 corp: 1/1b exec/s: 0 rss: 50Mb",
            "#4096\tpulse  cov: 2000 ft: 5100 corp: 9/1b exec/s: 0 rss: 50Mb",
            "stat::number_of_executed_units: 5000",
            "#0 0x1 in main",
        ] {
            read_line(line, &mut run);
        }
        assert_eq!((run.executions, run.coverage), (5_000, 2_000));
    }

    #[test]
    fn runs_are_added_to_the_table() {
        let table = "| target | executions |\n| mail | 10 | 700 | 60 |\n| url | 1 | 2 | 3 |\n";
        let run = Run {
            executions: 5,
            coverage: 600,
            seconds: 20,
            failed: false,
        };
        let now = recorded(table, "mail", &run);
        assert!(
            now.contains("| mail | 15 | 700 | 80 |\n| url | 1 | 2 | 3 |\n"),
            "{now}"
        );
    }

    #[test]
    fn every_target_has_a_row() {
        let source =
            fs::read_to_string(root().join("tests/targets/src/lib.rs")).expect("the targets");
        let table = fs::read_to_string(root().join(TABLE)).expect("the table");
        let (_, list) = source.split_once("\ntargets! {\n").expect("the list");
        let names = list
            .lines()
            .take_while(|line| *line != "}")
            .filter_map(|line| line.split_once(':'));
        let names: Vec<&str> = names.map(|(name, _)| name.trim()).collect();
        assert!(names.len() >= 8, "{names:?}");
        for name in names {
            assert!(table.contains(&format!("\n| {name} |")), "{name}");
        }
    }
}
