//! The programs of the page as functions in one script, for the single file and for the element.
//!
//! What Trunk makes are modules of which a page has one instance, loaded by address: a file on disk can load none, and
//! two elements on a page need two. So wasm-bindgen is run once more over the same programs, for scripts
//! (`no-modules`), and each script becomes a function.

use crate::shell::{self, Result};
use crate::{site, tools};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program and its script.
struct Made {
    script: String,
    wasm: Vec<u8>,
}

/// The scripts and programs.
pub(super) struct Modules {
    /// `function miwakePage(miwakeEngine)`: gives the page's program.
    pub(super) page_script: String,
    /// `function miwakeWork(self)`: answers what comes to `self`, in a worker or not.
    pub(super) work_script: String,
    /// `function miwakeEngine()`: gives the engine of the npm package.
    pub(super) api_script: String,
    pub(super) page: Vec<u8>,
    pub(super) engine: Vec<u8>,
    pub(super) inspector: Vec<u8>,
    /// Finds an organisation's own rules.
    pub(super) rules: Vec<u8>,
    pub(super) api: Vec<u8>,
}

impl Modules {
    /// Makes them of what the site's build has compiled. `built` is the site.
    pub(super) fn build(root: &Path, built: &Path) -> Result<Self> {
        site::program(root, "miwake-embed")?;
        let page = bind(root, "miwake-page")?;
        let engine = bind(root, "miwake-worker")?;
        let inspector = bind(root, "miwake-inspector")?;
        let rules = bind(root, "miwake-own-rules")?;
        let api = bind(root, "miwake-embed")?;
        let boot = site::files(&[built.to_owned()])?
            .into_iter()
            .find(|path| path.ends_with("worker_boot.js"))
            .ok_or("the site has no worker_boot.js")?;
        let boot = worker_boot(&fs::read_to_string(boot)?)?;
        Ok(Self {
            page_script: format!(
                "function miwakePage(miwakeEngine) {{\n\"use strict\";\n{}\nreturn wasm_bindgen;\n}}\n",
                page.script
            ),
            work_script: format!(
                "function miwakeWork(self) {{\n\"use strict\";\nconst miwakeWorker = {};\n\
                 const miwakeInspector = {};\nconst miwakeRules = {};\n{boot}\n}}\n",
                called(&engine.script),
                called(&inspector.script),
                called(&rules.script)
            ),
            api_script: format!(
                "function miwakeEngine() {{\n\"use strict\";\n{}\nreturn wasm_bindgen;\n}}\n",
                api.script
            ),
            page: page.wasm,
            engine: engine.wasm,
            inspector: inspector.wasm,
            rules: rules.wasm,
            api: api.wasm,
        })
    }
}

/// What a script of wasm-bindgen gives, as an expression.
fn called(script: &str) -> String {
    format!("(() => {{\n{script}\nreturn wasm_bindgen;\n}})()")
}

/// `www/worker_boot.js` without its imports.
fn worker_boot(script: &str) -> Result<String> {
    let changes = [
        (
            "import init, { Service, decode } from \"./miwake-worker.js\";",
            "const init = miwakeWorker;\nconst { Service, decode } = miwakeWorker;",
        ),
        (
            "await import(\"./miwake-inspector.js\")",
            "{ ...miwakeInspector, default: miwakeInspector }",
        ),
        (
            "await import(\"./miwake-own-rules.js\")",
            "{ ...miwakeRules, default: miwakeRules }",
        ),
    ];
    changed(script, &changes)
}

/// `text` with each of the changes made at the one place that it is for.
pub(super) fn changed(text: &str, changes: &[(&str, &str)]) -> Result<String> {
    let mut text = text.to_owned();
    for (before, after) in changes {
        match text.matches(before).count() {
            1 => text = text.replace(before, after),
            count => return Err(format!("this is there {count} times: {before}").into()),
        }
    }
    Ok(text)
}

/// The part of `text` from where `start` begins to where `end` does.
pub(super) fn part<'a>(text: &'a str, start: &str, end: &str) -> Result<&'a str> {
    let missing = || format!("there is nothing from {start:?} to {end:?}");
    let from = text.find(start).ok_or_else(missing)?;
    let rest = text.get(from..).ok_or_else(missing)?;
    let length = rest.find(end).ok_or_else(missing)?;
    Ok(rest.get(..length).ok_or_else(missing)?)
}

/// Where cargo builds.
pub(super) fn target(root: &Path) -> Result<PathBuf> {
    let metadata = ["metadata", "--no-deps", "--format-version", "1"];
    let said = shell::output(&mut shell::cargo(root, metadata)).ok_or("cargo metadata failed")?;
    let said: Value = serde_json::from_str(&said)?;
    let folder = said.get("target_directory").and_then(Value::as_str);
    Ok(PathBuf::from(folder.ok_or("cargo names no target folder")?))
}

fn bind(root: &Path, program: &str) -> Result<Made> {
    let target = target(root)?;
    let compiled = target
        .join(tools::WASM)
        .join("web")
        .join(format!("{program}.wasm"));
    let folder = target.join("miwake-dist");
    fs::create_dir_all(&folder)?;
    let mut wasm_bindgen = Command::new("wasm-bindgen");
    wasm_bindgen
        .env("PATH", tools::ready(root)?.path)
        .args([
            "--target",
            "no-modules",
            "--no-typescript",
            "--out-name",
            program,
        ])
        .arg("--out-dir")
        .arg(&folder)
        .arg(compiled);
    shell::run(&mut wasm_bindgen)?;
    Ok(Made {
        script: fs::read_to_string(folder.join(format!("{program}.js")))?,
        wasm: fs::read(folder.join(format!("{program}_bg.wasm")))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_has_exactly_one_place() {
        assert_eq!(changed("a b", &[("a", "c")]).expect("changed"), "c b");
        assert!(changed("a a", &[("a", "c")]).is_err());
        assert!(changed("b", &[("a", "c")]).is_err());
    }

    #[test]
    fn the_workers_script_is_one_that_can_be_changed() {
        let script =
            fs::read_to_string(crate::root().join("www/worker_boot.js")).expect("a script");
        let script = worker_boot(&script).expect("a script without imports");
        assert!(!script.contains("import "), "{script}");
    }
}
