//! Files of the project.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The workspace.
///
/// # Panics
///
/// When this crate is not inside it.
#[must_use]
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("the workspace")
}

/// The text files under `folder` (a path from the workspace) with one of these extensions, by path from the workspace
/// with `/` as separator. Folders named `vendor` are left out.
///
/// # Panics
///
/// When a file cannot be read or there is none.
#[must_use]
pub fn files(folder: &str, extensions: &[&str]) -> BTreeMap<String, String> {
    let mut waiting = vec![root().join(folder)];
    let mut found = BTreeMap::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            if !path.ends_with("vendor") {
                let entries = fs::read_dir(&path).expect("a folder that can be read");
                waiting.extend(entries.map(|entry| entry.expect("an entry").path()));
            }
        } else if path
            .extension()
            .is_some_and(|found| extensions.iter().any(|wanted| found == *wanted))
        {
            let text = fs::read_to_string(&path).expect("a text in UTF-8");
            found.insert(from_root(&path), text);
        }
    }
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

fn from_root(path: &Path) -> String {
    let path = path.strip_prefix(root()).expect("a path in the workspace");
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// The folders of the crates, by name of the folder.
///
/// # Panics
///
/// When they cannot be listed.
#[must_use]
pub fn crates() -> BTreeMap<String, PathBuf> {
    fs::read_dir(root().join("crates"))
        .expect("the crates")
        .map(|entry| entry.expect("a crate").path())
        .filter(|path| path.join("Cargo.toml").is_file())
        .filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path)))
        .collect()
}

/// The Rust files of the crate in `crates/<name>/src`, by path from the crate, and those that Cargo starts from.
///
/// # Panics
///
/// When a file cannot be read.
#[must_use]
pub fn sources(name: &str) -> (BTreeMap<String, String>, Vec<String>) {
    let folder = format!("crates/{name}/");
    let sources: BTreeMap<String, String> = files(&format!("{folder}src"), &["rs"])
        .into_iter()
        .filter_map(|(path, text)| Some((path.strip_prefix(&folder)?.to_owned(), text)))
        .collect();
    let manifest = fs::read_to_string(root().join(&folder).join("Cargo.toml")).expect("a manifest");
    let mut roots = vec!["src/lib.rs".to_owned(), "src/main.rs".to_owned()];
    for line in manifest.lines() {
        if let Some(path) = line.strip_prefix("path = \"") {
            roots.push(path.trim_end_matches('"').to_owned());
        }
    }
    roots.retain(|path| sources.contains_key(path));
    roots.dedup();
    (sources, roots)
}
