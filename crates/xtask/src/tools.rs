//! What the site's build and a walk need beside cargo: the wasm target and programs in pinned versions.

use crate::shell::{self, Result};
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The last Trunk that builds on Rust 1.95.
const TRUNK: &str = "0.21.14";
/// Drives Firefox from 115 on.
const GECKODRIVER: &str = "0.37.1";
/// The target of everything that runs in the browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// A program to be installed from its source.
struct Tool {
    /// The package.
    package: &'static str,
    /// The program.
    program: &'static str,
    version: String,
    /// Whether its own `Cargo.lock` is used: that of wasm-bindgen-cli 0.2.130 does not build.
    locked: bool,
    /// About how long the build takes on two cores.
    minutes: u32,
}

/// The programs, ready to be run.
pub(crate) struct Tools {
    pub(crate) trunk: PathBuf,
    /// `PATH` on which Trunk finds wasm-bindgen.
    pub(crate) path: OsString,
}

/// Makes sure that everything the site's build needs is there, installing what is not.
pub(crate) fn ready(root: &Path) -> Result<Tools> {
    wasm_target(root)?;
    let trunk = find_or_install(&Tool {
        package: "trunk",
        program: "trunk",
        version: TRUNK.into(),
        locked: true,
        minutes: 6,
    })?;
    let wasm_bindgen = find_or_install(&Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: locked_version(root, "wasm-bindgen")?,
        locked: false,
        minutes: 2,
    })?;
    let folder = wasm_bindgen.parent().ok_or("wasm-bindgen has no folder")?;
    Ok(Tools {
        trunk,
        path: shell::path_with(folder)?,
    })
}

/// Makes sure that Firefox' driver is there, and gives its place.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    find_or_install(&Tool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER.into(),
        locked: true,
        minutes: 3,
    })
}

/// Adds the wasm target to the toolchain in use.
pub(crate) fn wasm_target(root: &Path) -> Result<()> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--print", "sysroot"]).current_dir(root);
    let sysroot = shell::output(&mut rustc).ok_or("rustc cannot be run")?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    println!("Adding the target {WASM} to the toolchain …");
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", WASM]).current_dir(root);
    shell::run(&mut rustup).map_err(|error| {
        format!("{error}\nThe target {WASM} is needed; without rustup, install it by hand.").into()
    })
}

/// The version of `package` in `Cargo.lock`.
fn locked_version(root: &Path, package: &str) -> Result<String> {
    let lock: toml::Table = toml::from_str(&fs::read_to_string(root.join("Cargo.lock"))?)?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let version = packages
        .into_iter()
        .flatten()
        .find(|entry| entry.get("name").and_then(toml::Value::as_str) == Some(package))
        .and_then(|entry| entry.get("version")?.as_str());
    Ok(version
        .ok_or_else(|| format!("{package} is not in Cargo.lock"))?
        .to_owned())
}

/// Whether `program` says that it is of `version`.
fn is_version(program: &Path, version: &str) -> bool {
    shell::output(Command::new(program).arg("--version"))
        .is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

fn find_or_install(tool: &Tool) -> Result<PathBuf> {
    if let Some(program) = shell::on_path(tool.program)
        && is_version(&program, &tool.version)
    {
        return Ok(program);
    }
    let tools = shell::cache()?.join("tools");
    let folder = tools.join(format!("{}-{}", tool.package, tool.version));
    let program =
        folder
            .join("bin")
            .join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    fs::create_dir_all(&tools)?;
    let lock = File::create(tools.join(format!("{}.lock", tool.package)))?;
    if lock.try_lock().is_err() {
        println!(
            "Waiting for another run that is installing {} …",
            tool.package
        );
        lock.lock()?;
    }
    // Somebody else may have finished it while we waited.
    if !program.is_file() {
        install(tool, &folder)?;
    }
    Ok(program)
}

/// Installs `tool` into `folder`, which appears only when all of it is there.
fn install(tool: &Tool, folder: &Path) -> Result<()> {
    println!(
        "Installing {} {} into {}: about {} minutes on two cores, once.",
        tool.package,
        tool.version,
        folder.display(),
        tool.minutes
    );
    let beside = |suffix: &str| PathBuf::from(format!("{}.{suffix}", folder.display()));
    let unfinished = beside("unfinished");
    let build = beside("build");
    for leftover in [&unfinished, folder] {
        if leftover.exists() {
            fs::remove_dir_all(leftover)?;
        }
    }
    let mut install = shell::cargo(&std::env::temp_dir(), ["install", tool.package]);
    // A debug build takes a third of the time; the tools spend theirs elsewhere.
    install
        .args(["--debug", "--version", &tool.version, "--root"])
        .arg(&unfinished)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TARGET_DIR", &build);
    if tool.locked {
        install.arg("--locked");
    }
    shell::run(&mut install)?;
    fs::rename(&unfinished, folder)?;
    // Kept until now so that a build that was cut off goes on where it stopped.
    if build.exists() {
        fs::remove_dir_all(&build)?;
    }
    Ok(())
}
