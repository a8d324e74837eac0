//! The site: served while it is worked on, and built into `dist/`.

use crate::shell::{self, Result};
use crate::tools;
use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the built site is.
pub(crate) fn dist(root: &Path) -> PathBuf {
    root.join("dist")
}

/// Sets up what is missing, builds the page, serves it on 127.0.0.1 and follows edits.
pub(crate) fn serve(root: &Path, port: u16, release: bool) -> Result<()> {
    free(port)?;
    let profile = if release { "web" } else { "web-dev" };
    let mut trunk = trunk(root, "serve", profile)?;
    println!(
        "Building; then the page is at http://127.0.0.1:{port}/ (stop with Ctrl+C).\n\
         Edits are built at once; reload the page to see them."
    );
    trunk
        // Its reloading is an inline script, which the policy of the page forbids.
        .args(["--no-autoreload", "true", "--no-error-reporting", "true"])
        // crates/site then writes a service worker that takes itself away, also one of a built site on this port.
        .env("MIWAKE_DEVELOPING", "1")
        .args(["--address", "127.0.0.1", "--port", &port.to_string()])
        .arg("--dist")
        .arg(root.join("target/serve"));
    fs::create_dir_all(root.join("target/serve"))?;
    shell::run(&mut trunk)
}

/// An error that says what to do when `port` is taken.
fn free(port: u16) -> Result<()> {
    match TcpListener::bind(("127.0.0.1", port)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let other = port.checked_add(1).unwrap_or(8080);
            Err(format!(
                "port {port} of 127.0.0.1 is taken by another program: \
                 stop it, or choose another port: cargo xtask serve --port {other}"
            )
            .into())
        }
        Err(error) => Err(format!("cannot listen on 127.0.0.1:{port}: {error}").into()),
    }
}

/// Builds the site into `dist/` as it is published.
pub(crate) fn build(root: &Path) -> Result<()> {
    let inputs = fingerprint(root)?;
    programs(root)?;
    let mut trunk = trunk(root, "build", "web")?;
    trunk.env(FLAGS, without_places(root)?);
    // Standard output is for what was asked for, which may be JSON.
    trunk
        .arg("--dist")
        .arg(dist(root))
        .stdout(std::io::stderr());
    shell::run(&mut trunk)?;
    fs::create_dir_all(root.join("target"))?;
    fs::write(stamp(root), inputs)?;
    Ok(())
}

/// Compiles the programs of the site, all at once: Trunk asks for them one after another, and while one is linked and
/// optimised as a whole, all processors but one are idle.
fn programs(root: &Path) -> Result<()> {
    tools::wasm_target(root)?;
    let mut build = shell::cargo(root, ["build", "--bins", "--profile", "web"]);
    // From the folder of the package, as Trunk does.
    build
        .args(["--target", tools::WASM])
        .env(FLAGS, without_places(root)?)
        .current_dir(root.join("crates/web"));
    shell::run(&mut build)
}

/// Compiles a program for the browser that is no part of the site; its package is called as it is.
pub(crate) fn program(root: &Path, package: &str) -> Result<()> {
    tools::wasm_target(root)?;
    let mut build = shell::cargo(root, ["build", "--profile", "web", "--package", package]);
    build
        .args(["--target", tools::WASM])
        .env(FLAGS, without_places(root)?);
    shell::run(&mut build)
}

/// Compiler flags of what runs in the browser.
const FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Flags that keep this machine's folders out of what is built, so that it is the same wherever it is built.
fn without_places(root: &Path) -> Result<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home
        .or_else(|| Some(std::env::home_dir()?.join(".cargo")))
        .ok_or("no home folder: set CARGO_HOME")?;
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    Ok([remap(&home, "/cargo"), remap(root, "/miwake")].join(" "))
}

/// Builds the site unless what is in `dist/` was made of the present files.
pub(crate) fn build_if_stale(root: &Path) -> Result<()> {
    let built = fs::read_to_string(stamp(root)).unwrap_or_default();
    if dist(root).join("index.html").is_file() && built == fingerprint(root)? {
        return Ok(());
    }
    build(root)
}

/// Trunk for the site. Not `--release`: with it Trunk wants `wasm-opt`, which is not part of
/// the tools, and offline it fails without it; the cargo profile does the optimising.
fn trunk(root: &Path, action: &str, profile: &str) -> Result<Command> {
    let tools = tools::ready(root)?;
    let mut command = Command::new(&tools.trunk);
    command
        .args([
            action,
            "--offline",
            "--skip-version-check",
            "--cargo-profile",
            profile,
        ])
        // Relative addresses: the site works under any path.
        .args(["--public-url", "./"])
        .current_dir(root)
        .env("PATH", &tools.path)
        // Trunk takes only "true" and "false" here, other programs also "1".
        .env_remove("NO_COLOR");
    Ok(command)
}

/// Where the fingerprint of the files that `dist/` was made of is kept.
fn stamp(root: &Path) -> PathBuf {
    root.join("target/dist.fingerprint")
}

/// A number that changes when a file changes of which the site is made.
fn fingerprint(root: &Path) -> Result<String> {
    let inputs = [
        "index.html",
        "Trunk.toml",
        "Cargo.toml",
        "Cargo.lock",
        "www",
        "crates",
    ];
    let mut hasher = DefaultHasher::new();
    let tools = ["xtask", "schema", "cli"].map(|tool| root.join("crates").join(tool));
    let mut made_of = files(&inputs.map(|input| root.join(input)))?;
    made_of.retain(|path| !tools.iter().any(|tool| path.starts_with(tool)));
    for path in made_of {
        path.hash(&mut hasher);
        fs::read(&path)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// All files at or under `paths`, in a fixed order.
pub(crate) fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut waiting = paths.to_vec();
    let mut files = Vec::new();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                waiting.push(entry?.path());
            }
        } else if path.exists() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
