//! Rules of the project that no compiler knows.

use std::collections::BTreeSet;
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

fn manifest(path: &str) -> toml::Table {
    let text = fs::read_to_string(root().join(path)).expect("a manifest");
    toml::from_str(&text).expect("TOML")
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
    for name in ["mail", "address", "checks", "messages", "report"] {
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

/// `cargo xtask gen` must run when what it generates does not compile, or is not there.
#[test]
fn the_generator_links_none_of_the_crates_that_it_generates_for() {
    let workspace = manifest("Cargo.toml");
    let ours = |name: &str, dependency: &toml::Value| {
        let shared = workspace["workspace"]["dependencies"].get(name);
        let is_path = |value: &toml::Value| value.get("path").is_some();
        is_path(dependency) || shared.is_some_and(is_path)
    };
    // The tables of dependencies, whatever they are for and under whatever condition.
    let mut waiting = vec![(
        String::new(),
        toml::Value::from(manifest("crates/xtask/Cargo.toml")),
    )];
    let mut seen = 0;
    while let Some((key, value)) = waiting.pop() {
        let Some(table) = value.as_table() else {
            continue;
        };
        for (name, value) in table {
            if key.ends_with("dependencies") {
                seen += 1;
                assert!(!ours(name, value), "xtask depends on {name}");
            } else {
                waiting.push((name.clone(), value.clone()));
            }
        }
    }
    assert!(seen > 0, "no dependencies found");
    assert!(ours("miwake-checks", &toml::Value::from("*")));
}

/// A workflow that took another Rust would check something else than people run.
#[test]
fn the_workflows_use_the_oldest_rust_that_is_promised() {
    let promised = &manifest("Cargo.toml")["workspace"]["package"]["rust-version"];
    let promised = promised.as_str().expect("a version");
    let line = format!("RUSTUP_TOOLCHAIN: \"{promised}.0\"");
    for (path, text) in texts(".github/workflows", &["yml"]) {
        assert!(text.contains(&line), "{}: no {line}", path.display());
        let others = text.matches("RUSTUP_TOOLCHAIN:").count();
        assert_eq!(others, 1, "{}: another toolchain", path.display());
    }
}

/// Links between documents lead somewhere.
#[test]
fn documents_link_to_files_that_exist() {
    let mut documents = texts("docs", &["md"]);
    for name in [
        "README.md",
        "README.en.md",
        "CONTRIBUTING.md",
        "CONTRIBUTING.en.md",
        "SECURITY.md",
    ] {
        let path = root().join(name);
        let text = fs::read_to_string(&path).expect("a document");
        documents.push((path, text));
    }
    for (path, text) in documents {
        let targets = text.split("](").skip(1);
        for target in targets.filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            let elsewhere = file.is_empty() || file.contains("://");
            let beside = path.parent().expect("a folder").join(file);
            assert!(
                elsewhere || beside.exists(),
                "{}: {target} is not there",
                path.display()
            );
        }
    }
}

/// What nobody uses is still downloaded, compiled and trusted.
#[test]
fn every_dependency_is_used() {
    let workspace = manifest("Cargo.toml");
    let shared = workspace["workspace"]["dependencies"].as_table();
    let mut unused: BTreeSet<&String> = shared.expect("a table").keys().collect();
    let crates = fs::read_dir(root().join("crates")).expect("the crates");
    let mut members = vec!["tests/browser".to_owned()];
    members.extend(crates.map(|entry| {
        let name = entry.expect("an entry").file_name();
        format!("crates/{}", name.to_string_lossy())
    }));
    // Compiled into the tests of other crates, too.
    let builders = texts("crates/inspect/tests/build", &["rs"]);
    for member in members {
        let mut sources = texts(&member, &["rs"]);
        sources.extend(builders.clone());
        let manifest = manifest(&format!("{member}/Cargo.toml"));
        for kind in ["dependencies", "dev-dependencies"] {
            let dependencies = manifest.get(kind).and_then(toml::Value::as_table);
            for name in dependencies.into_iter().flat_map(toml::Table::keys) {
                unused.remove(name);
                let word = name.replace('-', "_");
                let used = sources.iter().any(|(_, text)| text.contains(&word));
                assert!(used, "{member} does not use {name}");
            }
        }
    }
    assert!(unused.is_empty(), "no crate depends on {unused:?}");
}
