//! `cargo xtask dist`: everything that a company without Rust and without the internet takes, in `dist-out/`.
//!
//! Nothing in them tells when or in which folder they were made, but in the command (`archive.rs` has times and order,
//! `site.rs` keeps folders out of what is compiled). docs/HOSTING.en.md and docs/EMBEDDING.en.md say what
//! people do with them.

mod archive;
pub(crate) mod compress;
mod element;
mod licences;
mod module;
mod npm;
mod sbom;
mod servers;
mod single;
mod sums;

use crate::shell::{self, Result};
use crate::{pack, site};
use archive::{Entries, Entry};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the files go.
pub(crate) fn out(root: &Path) -> PathBuf {
    root.join("dist-out")
}

/// What goes into archives beside the programs: the licences, and what has others.
const LEGAL: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"];

/// What the archive of the site tells people.
const GUIDES: [&str; 4] = [
    "docs/HOSTING.md",
    "docs/HOSTING.en.md",
    "docs/EMBEDDING.md",
    "docs/EMBEDDING.en.md",
];

/// Builds all of it. Without `command` the command line's program is left out, which takes longest.
pub(crate) fn run(root: &Path, command: bool) -> Result<()> {
    let version = pack::version(root)?;
    site::build_if_stale(root)?;
    let folder = out(root);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let time = archive::time(root);
    let built = site::dist(root);
    let modules = module::Modules::build(root, &built)?;
    let crates = sbom::crates(root)?;
    let third_party = licences::text(&crates)?;

    let html = single::page(root, &built, &modules)?;
    fs::write(folder.join(format!("miwake-{version}.html")), html)?;

    let element = element::files(root, &built, &modules)?;
    let mut legal = legal(root)?;
    legal.push(Entry::new("THIRD-PARTY.txt", third_party.into_bytes()));
    let site = site_archive(root, &built, &element, &legal)?;
    let name = format!("miwake-site-{version}.zip");
    archive::zip(&folder.join(name), &site, time)?;

    let package = npm::files(root, &modules, &element, &legal, &version)?;
    archive::tgz(
        &folder.join(format!("miwake-{version}.tgz")),
        &package,
        time,
    )?;

    if command {
        command_archive(root, &folder, &version, &legal, time)?;
    }
    let bom = sbom::write(&crates, &version)?;
    fs::write(folder.join(format!("miwake-{version}.cdx.json")), bom)?;
    for entry in &legal {
        fs::write(folder.join(&entry.path), &entry.bytes)?;
    }
    sums::write(&folder)?;
    println!("made in {}:", folder.display());
    for path in site::files(&[folder])? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        println!("{:>10}  {name}", fs::metadata(&path)?.len());
    }
    Ok(())
}

fn legal(root: &Path) -> Result<Entries> {
    let read = |name: &str| Ok(Entry::new(name, fs::read(root.join(name))?));
    LEGAL.iter().map(|name| read(name)).collect()
}

/// The site with what hosts need to know: `site/` is served, the rest is read by people.
fn site_archive(
    root: &Path,
    built: &Path,
    element: &[Entry],
    legal: &[Entry],
) -> Result<Vec<Entry>> {
    let mut served = Vec::new();
    for path in site::files(&[built.to_owned()])? {
        served.push(Entry::new(&name(&path, built)?, fs::read(&path)?));
    }
    for file in element {
        let path = format!("element/{}", file.path);
        served.push(Entry::new(&path, file.bytes.clone()));
    }
    served = compress::beside(served)?;
    let policy = servers::policy(built)?;
    served.extend(servers::within_the_site(&policy));
    let mut all: Vec<Entry> = Vec::new();
    for entry in served {
        all.push(Entry::new(&format!("site/{}", entry.path), entry.bytes));
    }
    all.extend(servers::beside_the_site(&policy));
    for guide in GUIDES {
        let name = guide.trim_start_matches("docs/");
        all.push(Entry::new(name, fs::read(root.join(guide))?));
    }
    all.extend(legal.iter().cloned());
    Ok(all)
}

/// `path` as it is called in `folder`.
fn name(path: &Path, folder: &Path) -> Result<String> {
    let name = path.strip_prefix(folder)?.to_string_lossy();
    Ok(name.replace('\\', "/"))
}

/// The command, built for this machine.
fn command_archive(
    root: &Path,
    folder: &Path,
    version: &str,
    legal: &[Entry],
    time: archive::Time,
) -> Result<()> {
    shell::run(&mut shell::cargo(
        root,
        ["build", "--release", "--package", "miwake"],
    ))?;
    let host = shell::output(Command::new("rustc").args(["--print", "host-tuple"]));
    let host = host.ok_or("rustc cannot be run")?;
    let program = format!("miwake{}", std::env::consts::EXE_SUFFIX);
    let built = module::target(root)?.join("release").join(&program);
    let mut entries = vec![Entry::program(&program, fs::read(built)?)];
    entries.extend(legal.iter().cloned());
    let name = format!("miwake-{version}-{host}");
    for entry in &mut entries {
        entry.path = format!("{name}/{}", entry.path);
    }
    archive::tgz(&folder.join(format!("{name}.tar.gz")), &entries, time)
}
