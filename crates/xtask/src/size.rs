//! What the page costs to load.

use crate::dist::compress;
use crate::shell::Result;
use crate::site;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Most bytes, brotli, until the page can be typed into.
const BUDGET: usize = 600_000;

/// Most bytes, brotli, of the inspector.
const INSPECTOR_BUDGET: usize = 350_000;

/// Most bytes, brotli, of what finds an organisation's own rules.
const RULES_BUDGET: usize = 250_000;

/// Most bytes, brotli, before the first screen of the page of drills stands. Hosts that only compress with gzip send a
/// fifth more.
const DRILL_BUDGET: usize = 50_000;

/// The page of drills, and its files that come after its first screen.
const DRILL: &str = "drill/index.html";
const DRILL_LATER: [&str; 2] = ["boot-", "miwake-"];

/// The program that checks mails, which the page starts and which loads beside it: the page can
/// be typed into without it.
const WORKER: &str = "worker_boot.js";

/// What the worker's own files are called; the page's script names one to fetch it early.
const WORKER_FILES: [&str; 2] = ["worker_boot", "miwake-worker"];

/// What looks into attachments, and what its files are called. The page's and the worker's scripts name it too.
const INSPECTOR: &str = "miwake-inspector.js";
const INSPECTOR_FILES: &str = "miwake-inspector";

/// What finds an organisation's own rules, and what its files are called. The same scripts name it.
const RULES: &str = "miwake-own-rules.js";
const RULES_FILES: &str = "miwake-own-rules";

/// What keeps the site for use without a network. It is started when all else is done.
const OFFLINE: &str = "sw.js";

/// When a file is fetched.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
enum When {
    /// Before the page can be typed into.
    First,
    /// Before the first mail can be checked: the worker.
    Ready,
    /// When a mail has attachments to look into, or is a file of Outlook's.
    Inspect,
    /// Where the policy has rules.
    Rules,
    /// Counted to none: icons, data, what is there only when asked for.
    Other,
}

/// One file of the site and its size in bytes.
#[derive(Serialize)]
pub(crate) struct File {
    name: String,
    when: When,
    /// Whether the first screen of a drill needs it.
    drill: bool,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

#[derive(Serialize)]
struct Sizes<'a> {
    first_load_brotli: usize,
    ready_brotli: usize,
    budget_brotli: usize,
    inspector_brotli: usize,
    inspector_budget_brotli: usize,
    rules_brotli: usize,
    rules_budget_brotli: usize,
    drill_brotli: usize,
    drill_budget_brotli: usize,
    files: &'a [File],
}

/// Builds, and prints what is in `dist/`.
pub(crate) fn build_and_list(root: &Path) -> Result<()> {
    site::build(root)?;
    let files = measure(&site::dist(root))?;
    print!("{}", table(&files)?);
    Ok(())
}

/// Prints the sizes, and fails when the first load or the inspector is over its budget.
pub(crate) fn run(root: &Path, json: bool) -> Result<()> {
    site::build_if_stale(root)?;
    let files = measure(&site::dist(root))?;
    if json {
        let sizes = Sizes {
            first_load_brotli: brotli(&files, When::First),
            ready_brotli: brotli(&files, When::Ready),
            budget_brotli: BUDGET,
            inspector_brotli: inspector(&files),
            inspector_budget_brotli: INSPECTOR_BUDGET,
            rules_brotli: rules(&files),
            rules_budget_brotli: RULES_BUDGET,
            drill_brotli: drill(&files),
            drill_budget_brotli: DRILL_BUDGET,
            files: &files,
        };
        println!("{}", serde_json::to_string_pretty(&sizes)?);
    } else {
        print!("{}", table(&files)?);
    }
    within_budget(&files)
}

fn within_budget(files: &[File]) -> Result<()> {
    let first = brotli(files, When::First);
    let inspector = inspector(files);
    for (name, bytes, budget) in [
        ("first load", first, BUDGET),
        ("inspector", inspector, INSPECTOR_BUDGET),
        ("finder of own rules", rules(files), RULES_BUDGET),
        ("first screen of a drill", drill(files), DRILL_BUDGET),
    ] {
        if bytes > budget {
            let over = format!("the {name} is {bytes} bytes brotli, over the budget of {budget}");
            return Err(over.into());
        }
    }
    Ok(())
}

/// Bytes, brotli, of what looks into attachments, alone.
fn inspector(files: &[File]) -> usize {
    let files = files.iter().filter(|file| file.when == When::Inspect);
    files.map(|file| file.brotli).sum()
}

/// Bytes, brotli, of what finds an organisation's own rules, alone.
fn rules(files: &[File]) -> usize {
    let files = files.iter().filter(|file| file.when == When::Rules);
    files.map(|file| file.brotli).sum()
}

/// Bytes, brotli, of what the first screen of a drill needs: the page with its files, the policy, the largest campaign
/// that comes with the site.
fn drill(files: &[File]) -> usize {
    let page = files
        .iter()
        .filter(|file| file.drill)
        .map(|file| file.brotli);
    let campaigns = files
        .iter()
        .filter(|file| file.name.starts_with("drill/campaigns/"));
    let campaigns = campaigns.filter(|file| has_extension(Path::new(&file.name), &["json"]));
    page.sum::<usize>() + campaigns.map(|file| file.brotli).max().unwrap_or(0)
}

/// Bytes, brotli, that are fetched until `when`.
fn brotli(files: &[File], when: When) -> usize {
    let files = files.iter().filter(|file| file.when <= when);
    files.map(|file| file.brotli).sum()
}

/// The files and the sums as text.
fn table(files: &[File]) -> Result<String> {
    let mut text = format!(
        "{:<44} {:>7} {:>10} {:>10} {:>10}\n",
        "file", "when", "raw", "gzip", "brotli"
    );
    for file in files {
        let when = match file.when {
            When::First => "first",
            When::Ready => "ready",
            When::Inspect => "inspect",
            When::Rules => "rules",
            When::Other => "other",
        };
        writeln!(
            text,
            "{:<44} {when:>7} {:>10} {:>10} {:>10}",
            file.name, file.raw, file.gzip, file.brotli
        )?;
    }
    writeln!(
        text,
        "\nfirst load, brotli: {} bytes of {BUDGET}: html, css, js and wasm of the page, all that \
         is needed until it can be typed into\n\
         ready to check, brotli: {} bytes: with the worker, which loads beside the page\n\
         inspector, brotli: {} bytes of {INSPECTOR_BUDGET}: fetched when a mail has attachments to look into\n\
         own rules, brotli: {} bytes of {RULES_BUDGET}: fetched where the policy has rules\n\
         first screen of a drill, brotli: {} bytes of {DRILL_BUDGET}: html, css, js, policy and campaign",
        brotli(files, When::First),
        brotli(files, When::Ready),
        inspector(files),
        rules(files),
        drill(files),
    )?;
    Ok(text)
}

/// All files of `dist` with their sizes, those fetched first in front.
fn measure(dist: &Path) -> Result<Vec<File>> {
    let file = |name: &str| name.rsplit('/').next().unwrap_or(name).to_owned();
    let of_worker = |name: &str| {
        WORKER_FILES
            .iter()
            .any(|start| file(name).starts_with(start))
    };
    let of_inspector = |name: &str| file(name).starts_with(INSPECTOR_FILES);
    let of_rules = |name: &str| file(name).starts_with(RULES_FILES);
    let of_page =
        |name: &str| !of_worker(name) && !of_inspector(name) && !of_rules(name) && name != OFFLINE;
    let first = needed(dist, "index.html", of_page)?;
    let ready = needed(dist, &in_engine(dist, WORKER)?, of_worker)?;
    let inspect = needed(dist, &in_engine(dist, INSPECTOR)?, of_inspector)?;
    let rules = needed(dist, &in_engine(dist, RULES)?, of_rules)?;
    let of_drill = |name: &str| {
        !DRILL_LATER
            .iter()
            .any(|later| file(name).starts_with(later))
    };
    let mut drill = needed(dist, DRILL, of_drill)?;
    drill.insert("policy.json".to_owned());
    let mut files = Vec::new();
    for path in site::files(&[dist.to_owned()])? {
        let name = path
            .strip_prefix(dist)?
            .to_string_lossy()
            .replace('\\', "/");
        let when = if first.contains(&name) {
            When::First
        } else if ready.contains(&name) {
            When::Ready
        } else if inspect.contains(&name) {
            When::Inspect
        } else if rules.contains(&name) {
            When::Rules
        } else {
            When::Other
        };
        let bytes = fs::read(&path)?;
        files.push(File {
            drill: drill.contains(&name),
            name,
            when,
            raw: bytes.len(),
            gzip: compress::gzip(&bytes)?.len(),
            brotli: compress::brotli(&bytes)?.len(),
        });
    }
    files.sort_by(|a, b| (a.when, &a.name).cmp(&(b.when, &b.name)));
    Ok(files)
}

/// The path of `name`, which is in a folder with a checksum in its name.
fn in_engine(dist: &Path, name: &str) -> Result<String> {
    for path in site::files(&[dist.to_owned()])? {
        if path.file_name().is_some_and(|file| file == name) {
            return Ok(path
                .strip_prefix(dist)?
                .to_string_lossy()
                .replace('\\', "/"));
        }
    }
    Err(format!("{name} is not in the built site").into())
}

/// `start` and every css, js and wasm file that it names, and that those name in turn, as far
/// as `wanted`.
fn needed(dist: &Path, start: &str, wanted: impl Fn(&str) -> bool) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![start.to_owned()];
    while let Some(name) = waiting.pop() {
        let path = dist.join(&name);
        if !wanted(&name) || !path.is_file() || !found.insert(name.clone()) {
            continue;
        }
        if has_extension(&path, &["html", "css", "js"]) {
            waiting.extend(named_in(&fs::read_to_string(&path)?, &name));
        }
        waiting.extend(wasm_beside(&path, dist));
    }
    Ok(found)
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .and_then(|extension| extension.to_str())
        .is_some_and(|extension| extensions.contains(&extension))
}

/// The quoted names of html, css, js and wasm files in `text`, as paths in the site.
fn named_in(text: &str, file: &str) -> Vec<String> {
    let folder = Path::new(file).parent().unwrap_or(Path::new(""));
    text.split(['"', '\'', '`', '(', ')'])
        .filter(|word| has_extension(Path::new(word), &["css", "js", "wasm"]))
        .map(|word| resolve(folder, word))
        .collect()
}

/// `name`, as written in a file of `folder`, as a path in the site.
fn resolve(folder: &Path, name: &str) -> String {
    let mut parts: Vec<_> = folder.iter().map(|part| part.to_string_lossy()).collect();
    for part in name.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part.into()),
        }
    }
    parts.join("/")
}

/// The wasm file that a script of wasm-bindgen loads: `x.js` loads `x_bg.wasm`.
fn wasm_beside(script: &Path, dist: &Path) -> Option<String> {
    let stem = script.file_stem()?.to_str()?;
    let wasm: PathBuf = script.with_file_name(format!("{stem}_bg.wasm"));
    let name = wasm.strip_prefix(dist).ok()?.to_string_lossy().into_owned();
    (has_extension(script, &["js"]) && wasm.is_file()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_resolved_from_their_file() {
        let text = "import { a } from '../dataset.js'; fetch(\"./x_bg.wasm\"); s = 'not a name'";
        assert_eq!(
            named_in(text, "snippets/a/inline.js"),
            ["snippets/dataset.js", "snippets/a/x_bg.wasm"]
        );
    }

    #[test]
    fn a_budget_is_kept_by_the_first_load_alone() {
        let file = |when, brotli| File {
            name: String::new(),
            when,
            drill: false,
            raw: 0,
            gzip: 0,
            brotli,
        };
        assert!(within_budget(&[file(When::First, BUDGET), file(When::Ready, 1)]).is_ok());
        assert!(within_budget(&[file(When::First, BUDGET), file(When::First, 1)]).is_err());
        assert!(within_budget(&[file(When::Inspect, INSPECTOR_BUDGET)]).is_ok());
        assert!(within_budget(&[file(When::Inspect, INSPECTOR_BUDGET + 1)]).is_err());
    }

    #[test]
    fn a_drill_counts_its_page_and_the_largest_campaign() {
        let file = |name: &str, drill, brotli| File {
            name: name.to_owned(),
            when: When::Other,
            drill,
            raw: 0,
            gzip: 0,
            brotli,
        };
        let files = [
            file(DRILL, true, 1000),
            file("miwake-practice_bg.wasm", false, 1_000_000),
            file("drill/campaigns/a.json", false, 20),
            file("drill/campaigns/b.json", false, 30),
            file("drill/campaigns/b.eml", false, 5000),
        ];
        assert_eq!(drill(&files), 1030);
        assert!(within_budget(&files).is_ok());
        assert!(within_budget(&[file(DRILL, true, DRILL_BUDGET + 1)]).is_err());
    }
}
