//! Rules about manifests, workflows and documents.

use miwake_rules::{files, root};
use std::collections::BTreeSet;
use std::fs;

fn manifest(path: &str) -> toml::Table {
    let text = fs::read_to_string(root().join(path)).expect("a manifest");
    toml::from_str(&text).expect("TOML")
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
                // Leaves that nothing is generated for.
                let leaf = ["miwake-basics", "miwake-text"].contains(&name.as_str());
                assert!(leaf || !ours(name, value), "xtask depends on {name}");
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
    for (path, text) in files(".github/workflows", &["yml"]) {
        assert!(text.contains(&line), "{path}: no {line}");
        let others = text.matches("RUSTUP_TOOLCHAIN:").count();
        assert_eq!(others, 1, "{path}: another toolchain");
    }
}

/// Links between documents lead somewhere.
#[test]
fn documents_link_to_files_that_exist() {
    let mut documents = files("docs", &["md"]);
    for name in [
        "README.md",
        "README.en.md",
        "CONTRIBUTING.md",
        "CONTRIBUTING.en.md",
        "SECURITY.md",
    ] {
        let text = fs::read_to_string(root().join(name)).expect("a document");
        documents.insert(name.to_owned(), text);
    }
    for (path, text) in documents {
        let targets = text.split("](").skip(1);
        for target in targets.filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            let elsewhere = file.is_empty() || file.contains("://");
            let beside = root().join(&path).parent().expect("a folder").join(file);
            assert!(
                elsewhere || beside.exists(),
                "{path}: {target} is not there"
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
    let mut members = vec!["tests/browser".to_owned(), "tests/rules".to_owned()];
    members.extend(crates.map(|entry| {
        let name = entry.expect("an entry").file_name();
        format!("crates/{}", name.to_string_lossy())
    }));
    // Compiled into the tests of other crates, too.
    let builders = files("crates/inspect/tests/build", &["rs"]);
    for member in members {
        let mut sources = files(&member, &["rs"]);
        sources.extend(builders.clone());
        let manifest = manifest(&format!("{member}/Cargo.toml"));
        for kind in ["dependencies", "dev-dependencies"] {
            let dependencies = manifest.get(kind).and_then(toml::Value::as_table);
            for name in dependencies.into_iter().flat_map(toml::Table::keys) {
                unused.remove(name);
                let word = name.replace('-', "_");
                let used = sources.values().any(|text| text.contains(&word));
                assert!(used, "{member} does not use {name}");
            }
        }
    }
    assert!(unused.is_empty(), "no crate depends on {unused:?}");
}
