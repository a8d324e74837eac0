//! `cargo xtask hostile`: the tests that stand for what an attacker writes, without the rest; a few minutes.

use crate::programs;
use crate::shell::Result;
use std::path::Path;

/// The test programs, as package folder and target, by what they hold.
const PROGRAMS: &[(&str, &[&str])] = &[
    (
        "time: what is looked at grows with the input, counted in steps",
        &[
            "mail miwake_mail",
            "inspect miwake_inspect",
            "checks miwake_checks",
            "mail hostile",
            "mail nested",
        ],
    ),
    (
        "memory: six times the input and 64 MB, counted by an allocator",
        &["memory reading", "memory inspecting"],
    ),
    (
        "limits leave notes, and nothing reassures then",
        &["inspect limits", "checks cases", "engine session"],
    ),
    (
        "readings of what contradicts itself",
        &["mail readings", "mail agree"],
    ),
    (
        "nothing harmless that is added lowers a level",
        &["engine metamorphic"],
    ),
    (
        "nothing of a mail is live in what is shown or written",
        &["engine inert"],
    ),
    (
        "what fuzzing found, and mutations of its seeds",
        &["targets replay"],
    ),
];

/// The tests in Chromium: what the page does while hostile mail is dropped into it.
const BROWSER: &str = "browser browser";
const BROWSER_TESTS: &[&str] = &["hostile::", "pages_carry"];

/// Runs them; those in Chromium only with `browser`.
pub(crate) fn run(root: &Path, browser: bool) -> Result<()> {
    for (what, programs) in PROGRAMS {
        println!("{what}: {}", programs.join(", "));
    }
    let all: Vec<&str> = PROGRAMS
        .iter()
        .flat_map(|(_, programs)| *programs)
        .copied()
        .collect();
    let mut tally = programs::only(root, |name| all.contains(&name), &[]);
    if browser {
        crate::site::build_if_stale(root)?;
        let chosen = [&["--ignored", "--test-threads", "2"], BROWSER_TESTS].concat();
        tally.add(programs::only(root, |name| name == BROWSER, &chosen));
    }
    for failure in &tally.failures {
        println!("failed: {failure}");
    }
    println!("{} passed, {} failed", tally.passed, tally.failed);
    if tally.failed == 0 {
        Ok(())
    } else {
        Err("not everything passed".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::root;

    #[test]
    fn every_program_exists() {
        for name in PROGRAMS.iter().flat_map(|(_, programs)| *programs) {
            let (package, target) = name.split_once(' ').expect("package and target");
            let folder = ["crates", "tests"].map(|above| root().join(above).join(package));
            let folder = folder
                .into_iter()
                .find(|folder| folder.is_dir())
                .expect(package);
            let is_library = target == format!("miwake_{package}");
            let file = folder.join("tests").join(format!("{target}.rs"));
            let of_folder = folder.join("tests").join(target).join("main.rs");
            assert!(
                is_library || file.is_file() || of_folder.is_file(),
                "{name}"
            );
        }
    }
}
