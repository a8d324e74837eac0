//! The site as one version.

use miwake_site::{name_drill, name_files, write_worker};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder as Trunk leaves it.
fn built(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    let files = [
        (
            "index.html",
            "<script src=\"./lang.js\"></script><script type=\"module\" src=\"./boot.js\"></script>",
        ),
        ("lang.js", "lang"),
        ("boot.js", "boot"),
        ("worker_boot.js", "starts"),
        ("embed.css", "a {}"),
        ("embed.js", "embed"),
        ("miwake-worker.js", "engine"),
        ("miwake-worker_bg.wasm", "engine"),
        ("miwake-inspector.js", "inspector"),
        ("miwake-inspector_bg.wasm", "inspector"),
        ("miwake-own-rules.js", "rules"),
        ("miwake-own-rules_bg.wasm", "rules"),
        ("policy.json", "{}"),
        ("style-0123456789abcdef.css", "a {}"),
        ("learn/cases/index.html", "<h1>Cases</h1>"),
        ("drill/seen.txt", "seen"),
        (
            "drill/index.html",
            "<link rel=\"preload\" href=\"../lang.js\"><script src=\"../lang.js\"></script><script data-boot=\"../boot.js\" data-js=\"./miwake-practice.js\" data-wasm=\"./miwake-practice_bg.wasm\"></script>",
        ),
        ("miwake-practice.js", "practice"),
        ("miwake-practice_bg.wasm", "practice"),
    ];
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
        fs::write(path, text).expect("a file that can be written");
    }
    folder
}

/// Gives the files their names.
fn name(folder: &Path, offline: bool) {
    let names = name_files(folder, offline).expect("the files are there");
    name_drill(folder, &names).expect("the drill's files are there");
}

fn worker(folder: &Path) -> String {
    fs::read_to_string(folder.join("sw.js")).expect("the worker is written")
}

#[test]
fn every_file_is_in_the_list_with_its_checksum() {
    let folder = built("listed");
    name(&folder, true);
    write_worker(&folder, "rest", true).expect("all names are good");
    let text = worker(&folder);
    let (list, rest) = text.split_once('\n').expect("two lines");
    assert_eq!(rest, "rest");
    // printf '<h1>Cases</h1>' | openssl dgst -sha256 -binary | base64
    let cases = "\"learn/cases/\":\"sha256-jDtmBNwihMNKbouF5BGK/5Pc7CiRTNKEGlxxC6Y3BLA=\"";
    assert!(list.contains(cases), "{list}");
    let listed = |end: &str| list.matches(&format!("{end}\":\"sha256-")).count();
    for name in [
        "{\"",
        "/worker_boot.js",
        "/miwake-inspector_bg.wasm",
        "/miwake-own-rules_bg.wasm",
        "/embed.css",
        "style-0123456789abcdef.css",
    ] {
        assert_eq!(listed(name), 1, "{name} in {list}");
    }
    for name in ["policy.json", "sw.js", "drill", "index.html"] {
        assert!(!list.contains(name), "{name} in {list}");
    }
    let page = fs::read_to_string(folder.join("index.html")).expect("the page");
    assert!(page.contains("data-offline=\"sw.js\"") && !page.contains("./boot.js"));
}

#[test]
fn another_file_makes_another_version() {
    let version = |change: &str| {
        let folder = built("changed");
        fs::write(folder.join("miwake-worker_bg.wasm"), change).expect("a file");
        name(&folder, true);
        write_worker(&folder, "", true).expect("all names are good");
        let text = worker(&folder);
        let page = fs::read_to_string(folder.join("index.html")).expect("the page");
        (text.split('"').nth(3).unwrap_or_default().to_owned(), page)
    };
    let (first, again, other) = (version("a"), version("a"), version("b"));
    assert_eq!(first, again);
    assert_ne!(first.0, other.0, "the version");
    assert_ne!(first.1, other.1, "the page asks for other files");
}

#[test]
fn a_name_that_two_versions_share_stops_the_build() {
    let folder = built("shared");
    name(&folder, true);
    fs::write(folder.join("search-ja.json"), "[]").expect("a file");
    let error = write_worker(&folder, "", true).expect_err("two versions share it");
    assert!(error.to_string().contains("search-ja.json"), "{error}");
}

#[test]
fn while_developing_nothing_is_kept() {
    let folder = built("developing");
    name(&folder, false);
    write_worker(&folder, "rest", false).expect("no list is made");
    assert_eq!(worker(&folder), "const site = null;\nrest");
    let page = fs::read_to_string(folder.join("index.html")).expect("the page");
    assert!(!page.contains("data-offline"), "{page}");
}

#[test]
fn the_page_of_drills_names_what_was_built_with_it() {
    let folder = built("drill");
    name(&folder, true);
    let html = fs::read_to_string(folder.join("drill/index.html")).expect("the page");
    let named = html
        .split('"')
        .filter(|part| part.contains('/') && !part.contains('<'));
    let named: Vec<&str> = named.map(|part| part.trim_end_matches('/')).collect();
    let [preloaded, lang, boot, engine, script, wasm] = named[..] else {
        panic!("{html}");
    };
    for file in [
        lang,
        boot,
        &format!("{engine}/miwake-worker.js"),
        script,
        wasm,
    ] {
        assert!(folder.join("drill").join(file).is_file(), "{file}");
    }
    assert_eq!(preloaded, lang);
    assert!(script.starts_with("practice-") && boot.starts_with("../boot-"));
    // Once more, nothing is where it was.
    assert!(name_files(&folder, true).is_err());
}
