//! Rules of the project that no compiler knows.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("the workspace")
}

/// The text files under `folder` with one of these extensions.
fn texts(folder: &str, extensions: &[&str]) -> Vec<(PathBuf, String)> {
    let mut waiting = vec![root().join(folder)];
    let mut found = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder that can be read");
            waiting.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if extensions
            .iter()
            .any(|e| path.extension().is_some_and(|x| x == *e))
        {
            let text = fs::read_to_string(&path).expect("a text in UTF-8");
            found.push((path, text));
        }
    }
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

fn assert_absent(words: &[&str], files: Vec<(PathBuf, String)>) {
    for (path, text) in files {
        for (number, line) in text.lines().enumerate() {
            for word in words {
                assert!(
                    !line.contains(word),
                    "{}:{}: {word:?}: {line}",
                    path.display(),
                    number + 1
                );
            }
        }
    }
}

/// Ways for words of a mail to become markup or code (docs/ARCHITECTURE.md, invariant 8).
#[test]
fn nothing_makes_markup_of_text() {
    let banned = [
        "from_html_unchecked",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
    ];
    assert_absent(&banned, texts("crates/web/src", &["rs"]));
    assert_absent(&banned, texts("www", &["js"]));
}

/// The page is made of its own files alone.
#[test]
fn the_page_names_no_other_site() {
    let index = fs::read_to_string(root().join("index.html")).expect("the page");
    let mut files = texts("www", &["js", "css"]);
    files.push((root().join("index.html"), index));
    assert_absent(&["https://", "http://", "\"//", "'//", "(//"], files);
}

/// The core is told what the time is, and speaks to nobody (invariant 1).
#[test]
fn the_core_does_no_input_and_no_output() {
    let banned = [
        "std::fs",
        "TcpStream",
        "UdpSocket",
        "ToSocketAddrs",
        "std::env",
        "std::process",
        "SystemTime",
        "Instant::now",
        "HashMap::new",
    ];
    for name in ["text", "mail", "address", "checks", "messages", "report"] {
        let mut files = texts(&format!("crates/{name}/src"), &["rs"]);
        // Tests may measure time.
        files.retain(|(path, _)| {
            !path
                .iter()
                .any(|part| part == "tests" || part == "tests.rs")
        });
        assert_absent(&banned, files);
    }
}
