//! `cargo xtask pack`: what is put up with a release. docs/RELEASING.md tells when it is run.

use crate::shell::{self, Result};
use crate::site;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What goes into every archive: the licences, and what is in the program that has others.
const LEGAL: [&str; 3] = ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"];

/// Packs the command for this machine, the site too where it is asked for, and the notes into `target/pack`.
pub(crate) fn run(root: &Path, tag: Option<&str>, with_site: bool) -> Result<()> {
    let version = version(root)?;
    let changelog = fs::read_to_string(root.join("CHANGELOG.md"))?;
    let notes = section(&changelog, &version).ok_or_else(|| {
        format!("CHANGELOG.md has nothing about {version}, the version in Cargo.toml")
    })?;
    if let Some(tag) = tag {
        may_be_tagged(tag, &version, &changelog)?;
    }
    let folder = root.join("target/pack");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("NOTES.md"), notes)?;
    command(root, &folder, &version)?;
    if with_site {
        site::build(root)?;
        let name = format!("miwake-site-{version}");
        copy(&site::dist(root), &folder.join(&name))?;
        archive(root, &folder, &name)?;
    }
    println!("packed into {}", folder.display());
    Ok(())
}

/// The version of the workspace.
pub(crate) fn version(root: &Path) -> Result<String> {
    let manifest: toml::Table = toml::from_str(&fs::read_to_string(root.join("Cargo.toml"))?)?;
    let package = manifest
        .get("workspace")
        .and_then(|workspace| workspace.get("package"));
    let version = package.and_then(|package| package.get("version")?.as_str());
    Ok(version.ok_or("Cargo.toml has no version")?.to_owned())
}

/// An error unless `tag` is that of `version` and nothing in the changelog waits for a later one.
fn may_be_tagged(tag: &str, version: &str, changelog: &str) -> Result<()> {
    if tag != format!("v{version}") {
        return Err(format!("the tag is {tag}, but the version in Cargo.toml is {version}").into());
    }
    match section(changelog, "Unreleased") {
        None => Ok(()),
        Some(_) => {
            Err(format!("CHANGELOG.md still has lines in [Unreleased], not in {version}").into())
        }
    }
}

/// What the changelog says about a version, without its heading; `None` when that is nothing.
fn section(changelog: &str, version: &str) -> Option<String> {
    let heading = format!("## [{version}]");
    let mut lines = changelog.lines();
    lines.find(|line| line.starts_with(&heading))?;
    let lines: Vec<&str> = lines.take_while(|line| !line.starts_with("## ")).collect();
    let text = lines.join("\n").trim().to_owned();
    (!text.is_empty()).then(|| text + "\n")
}

/// Packs the command, built for this machine.
fn command(root: &Path, folder: &Path, version: &str) -> Result<()> {
    shell::run(&mut shell::cargo(
        root,
        ["build", "--release", "--package", "miwake"],
    ))?;
    let host = shell::output(Command::new("rustc").args(["--print", "host-tuple"]));
    let name = format!("miwake-{version}-{}", host.ok_or("rustc cannot be run")?);
    fs::create_dir_all(folder.join(&name))?;
    let program = format!("miwake{}", std::env::consts::EXE_SUFFIX);
    let built = root.join("target/release").join(&program);
    fs::copy(built, folder.join(&name).join(&program))?;
    for readme in ["README.md", "README.en.md"] {
        fs::copy(root.join(readme), folder.join(&name).join(readme))?;
    }
    archive(root, folder, &name)
}

/// Makes `name.tar.gz` of the folder `name`, with the licences, and removes the folder.
fn archive(root: &Path, folder: &Path, name: &str) -> Result<()> {
    for file in LEGAL {
        fs::copy(root.join(file), folder.join(name).join(file))?;
    }
    // In the folder and by name alone: a path with a drive's letter would be taken for another machine's.
    let mut tar = Command::new("tar");
    tar.current_dir(folder)
        .args(["-czf", &format!("{name}.tar.gz"), name]);
    shell::run(&mut tar)?;
    fs::remove_dir_all(folder.join(name))?;
    Ok(())
}

/// Copies all files below `from`.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in site::files(&[from.to_owned()])? {
        let target: PathBuf = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(&file, target)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n- B.\n\n\
                             ## [0.1.0] - 2026-11-29\n\n### Added\n- A.\n";

    #[test]
    fn the_notes_are_the_versions_part_of_the_changelog() {
        assert_eq!(
            section(CHANGELOG, "0.2.0").as_deref(),
            Some("### Added\n- B.\n")
        );
        assert_eq!(
            section(CHANGELOG, "0.1.0").as_deref(),
            Some("### Added\n- A.\n")
        );
        assert_eq!(section(CHANGELOG, "0.3.0"), None);
        assert_eq!(section(CHANGELOG, "Unreleased"), None);
    }

    #[test]
    fn a_tag_is_of_the_version_and_nothing_waits() {
        assert!(may_be_tagged("v0.2.0", "0.2.0", CHANGELOG).is_ok());
        assert!(may_be_tagged("v0.2.1", "0.2.0", CHANGELOG).is_err());
        let waiting = CHANGELOG.replace("[Unreleased]\n", "[Unreleased]\n\n### Added\n- C.\n");
        assert!(may_be_tagged("v0.2.0", "0.2.0", &waiting).is_err());
    }

    #[test]
    fn the_changelog_tells_of_the_present_version() {
        let root = crate::root();
        let changelog = fs::read_to_string(root.join("CHANGELOG.md")).expect("a changelog");
        assert!(changelog.contains("\n## [Unreleased]\n"));
        assert!(section(&changelog, &version(&root).expect("a version")).is_some());
    }
}
