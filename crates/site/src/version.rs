//! One version of the whole site: names that hold checksums, so that a page can only get what was built with it, and
//! the service worker's list of all files (`www/sw.js`).

use crate::Result;
use miwake_basics::base64;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What Trunk leaves without a checksum in its name: the engine, the inspector and what finds own rules, which name each
/// other, and what the page needs in a frame. They get a folder of their own.
const ENGINE: [&str; 9] = [
    "embed.css",
    "embed.js",
    "worker_boot.js",
    "miwake-worker.js",
    "miwake-worker_bg.wasm",
    "miwake-inspector.js",
    "miwake-inspector_bg.wasm",
    "miwake-own-rules.js",
    "miwake-own-rules_bg.wasm",
];

/// The scripts of the check page, as Trunk names them; the second one starts it.
const LANG: &str = "lang.js";
const BOOT: &str = "boot.js";

/// The service worker. Its name stays the same, or browsers would not find the next one.
const WORKER: &str = "sw.js";

/// Files whose name is known from outside and says nothing of what is in them.
const FIXED: [&str; 2] = ["manifest.webmanifest", "apple-touch-icon.png"];

/// What companies change without building the site anew.
const POLICY: &str = "policy.json";

/// What the service worker has to know.
#[derive(Serialize)]
struct Version {
    version: String,
    /// File (a page by its folder, the first one as "") and its checksum, as for `integrity`.
    files: BTreeMap<String, String>,
}

/// Names that were given.
#[derive(Clone, Debug)]
pub struct Names {
    /// The script that starts a page.
    pub boot: String,
    /// The script that chooses the language.
    pub lang: String,
    /// The folder of engine and inspector.
    pub engine: String,
}

/// The practice of the drill's page, as Trunk names it.
const PRACTICE: [&str; 2] = ["miwake-practice.js", "miwake-practice_bg.wasm"];

/// Gives the check page's files names with checksums: its scripts, and the engine's as a folder. `offline` is whether
/// the page starts the service worker.
///
/// # Errors
/// When a file is missing or cannot be moved.
pub fn name_files(folder: &Path, offline: bool) -> Result<Names> {
    let mut all = Vec::new();
    for name in ENGINE {
        all.extend(fs::read(folder.join(name))?);
    }
    let engine = format!("engine-{}", short(&all));
    fs::create_dir_all(folder.join(&engine))?;
    for name in ENGINE {
        fs::rename(folder.join(name), folder.join(&engine).join(name))?;
    }
    let page = folder.join("index.html");
    let mut html = fs::read_to_string(&page)?;
    let mut attributes = format!(" data-engine=\"{engine}/\"");
    if offline {
        let _ = write!(attributes, " data-offline=\"{WORKER}\"");
    }
    let (lang, boot) = (summed(folder, LANG)?, summed(folder, BOOT)?);
    for (name, summed, attributes) in [(LANG, &lang, ""), (BOOT, &boot, attributes.as_str())] {
        let before = format!("src=\"./{name}\"");
        if html.matches(&before).count() != 1 {
            return Err(format!("index.html: {before} is not there once").into());
        }
        html = html.replace(&before, &format!("src=\"./{summed}\"{attributes}"));
    }
    fs::write(&page, html)?;
    Ok(Names { boot, lang, engine })
}

/// Gives a script a name with its checksum.
fn summed(folder: &Path, name: &str) -> Result<String> {
    let sum = short(&fs::read(folder.join(name))?);
    let summed = name.replace(".js", &format!("-{sum}.js"));
    fs::rename(folder.join(name), folder.join(&summed))?;
    Ok(summed)
}

/// The desk of drills, as Trunk names it.
const DESK: [&str; 2] = ["miwake-desk.js", "miwake-desk_bg.wasm"];

/// Gives the practice of the drill's page a folder with a checksum below `drill`, which the service worker leaves to
/// the network, and tells the page of it and of `names`.
///
/// # Errors
/// When a file is missing or cannot be moved.
pub fn name_drill(folder: &Path, names: &Names) -> Result<()> {
    let Names { boot, engine, .. } = names;
    let boot = format!("data-boot=\"../{boot}\" data-engine=\"../{engine}/\"");
    let boot = ("data-boot=\"../boot.js\"", boot);
    name_module(folder, "drill", "practice", &PRACTICE, names, boot)
}

/// The same for the desk, which fetches the engine when a mail is to be checked.
///
/// # Errors
/// When a file is missing or cannot be moved.
pub fn name_desk(folder: &Path, names: &Names) -> Result<()> {
    let Names { boot, engine, .. } = names;
    let boot = format!("\"../{boot}\" data-engine=\"../{engine}/\"");
    let boot = ("\"../boot.js\"", boot);
    name_module(folder, "desk", "desk", &DESK, names, boot)
}

/// Moves `files` of a module into a folder below that of its `page`, and puts the new names into the page; `boot` is
/// what it says of the script that starts it, and what takes its place.
fn name_module(
    folder: &Path,
    page: &str,
    name: &str,
    files: &[&str],
    names: &Names,
    boot: (&str, String),
) -> Result<()> {
    let mut all = Vec::new();
    for file in files {
        all.extend(fs::read(folder.join(file))?);
    }
    let module = format!("{name}-{}", short(&all));
    let to = folder.join(page).join(&module);
    fs::create_dir_all(&to)?;
    for file in files {
        fs::rename(folder.join(file), to.join(file))?;
    }
    let document = folder.join(page).join("index.html");
    let mut html = fs::read_to_string(&document)?;
    let lang = format!("\"../{}\"", names.lang);
    let mut changes = vec![
        ("\"../lang.js\"".to_owned(), lang),
        (boot.0.to_owned(), boot.1),
    ];
    for file in files {
        changes.push((format!("=\"./{file}\""), format!("=\"{module}/{file}\"")));
    }
    for (before, after) in changes {
        if !html.contains(&before) {
            return Err(format!("{page}/index.html: {before} is not there").into());
        }
        html = html.replace(&before, &after);
    }
    fs::write(&document, html)?;
    Ok(())
}

/// Writes the service worker `script` with the list of all files in `folder`, or without, for a worker that takes
/// itself away.
///
/// # Errors
/// When a file cannot be read, or its name does not say what is in it.
pub fn write_worker(folder: &Path, script: &str, offline: bool) -> Result<()> {
    let site = if offline {
        serde_json::to_string(&version(folder)?)?
    } else {
        "null".to_owned()
    };
    fs::write(
        folder.join(WORKER),
        format!("const site = {site};\n{script}"),
    )?;
    Ok(())
}

fn version(folder: &Path) -> Result<Version> {
    let mut files = BTreeMap::new();
    for path in all_files(folder)? {
        let name = path
            .strip_prefix(folder)?
            .to_string_lossy()
            .replace('\\', "/");
        if is_left_out(&name) {
            continue;
        }
        let name = match name.strip_suffix("index.html") {
            Some(page) if page.is_empty() || page.ends_with('/') => page.to_owned(),
            _ if says_what_is_in_it(&name) => name,
            _ => {
                return Err(format!("{name}: pages of two versions would both ask for it").into());
            }
        };
        let digest = Sha256::digest(fs::read(&path)?);
        files.insert(name, format!("sha256-{}", base64::encode(&digest)));
    }
    let version = short(serde_json::to_string(&files)?.as_bytes());
    Ok(Version { version, files })
}

/// What is always asked of the network: the settings, the worker itself, drills, which count requests, and the desk,
/// which few people need.
fn is_left_out(name: &str) -> bool {
    let mut folders = name.split('/');
    [POLICY, WORKER].contains(&name) || folders.any(|folder| ["drill", "desk"].contains(&folder))
}

/// Whether the name holds a checksum: twelve hexadecimal digits in a row.
fn says_what_is_in_it(name: &str) -> bool {
    let mut runs = name.split(|c: char| !c.is_ascii_hexdigit());
    FIXED.contains(&name) || runs.any(|run| run.len() >= 12)
}

fn all_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut waiting = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                waiting.push(entry?.path());
            }
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// The beginning of the checksum of `bytes`, for names.
pub fn short(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(8).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_without_a_checksum_is_found() {
        for name in [
            "style-cf8676845a4ac907.css",
            "miwake-page-6b5458bb1f9bc47_bg.wasm",
            "engine-0123456789abcdef/worker_boot.js",
            "manifest.webmanifest",
        ] {
            assert!(says_what_is_in_it(name), "{name}");
        }
        for name in ["search-ja.json", "defaced.js", "miwake-worker.js"] {
            assert!(!says_what_is_in_it(name), "{name}");
        }
    }

    #[test]
    fn drills_and_settings_are_asked_of_the_network() {
        for name in [
            "drill/index.html",
            "en/drill/a.js",
            "drill/seen.txt",
            "desk/index.html",
            "policy.json",
            "sw.js",
        ] {
            assert!(is_left_out(name), "{name}");
        }
        for name in ["learn/drills/index.html", "index.html"] {
            assert!(!is_left_out(name), "{name}");
        }
    }
}
