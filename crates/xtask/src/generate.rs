//! Files made from other files: the registry, the weights, and what the modules beside this one make.
//!
//! This program links none of the product's crates, because what it writes is what they are compiled from: a
//! registry that names a deleted check keeps them from compiling, and must be mended by something that does compile.
//! What can only be made from compiled types comes last, from a program of its own (`crates/schema`).

use crate::output::{Output, modules};
use crate::shell::Result;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// What makes files from other files, and what to call it in an error.
type Generator = (&'static str, fn(&Path) -> Result<Vec<Output>>);

const GENERATORS: &[Generator] = &[
    ("registry", registry),
    ("phrases", crate::generate_phrases::phrases),
    ("asks", crate::generate_asks::asks),
    ("weights", weights),
    ("messages", crate::generate_messages::messages),
    ("address tables", crate::generate_address::outputs),
    ("published drills", crate::generate_drill::outputs),
    ("templates of drills", crate::generate_templates::outputs),
    ("list of checks", crate::generate_docs::checks),
    ("wording model", crate::generate_wording::wording),
    ("models of asks", crate::generate_ask_model::models),
];

/// Writes all generated files, or with `check` fails when one is not as it would be written.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    sources(root, check)?;
    settle(root, crate::generate_schema::schemas(root)?, check)
}

/// Does what [`run`] does for all files but those that need compiled types.
pub(crate) fn sources(root: &Path, check: bool) -> Result<()> {
    let mut outputs = Vec::new();
    let mut errors = Vec::new();
    for (name, generator) in GENERATORS {
        match generator(root) {
            Ok(made) => outputs.extend(made),
            Err(error) => errors.push(format!("{name}: {error}")),
        }
    }
    // What could be made is written all the same: a mistake in a sentence leaves the registry up to date.
    if let Err(error) = settle(root, outputs, check) {
        errors.push(error.to_string());
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors.join("\nerror: ").into())
    }
}

/// Writes those of `outputs` that are not in their place as they are, or with `check` fails and names them.
fn settle(root: &Path, outputs: Vec<Output>, check: bool) -> Result<()> {
    let mut stale = Vec::new();
    for Output { path, content } in outputs {
        let content = if path.extension().is_some_and(|extension| extension == "rs") {
            formatted(&content)?
        } else {
            content
        };
        let file = root.join(&path);
        if fs::read(&file).is_ok_and(|now| now == content) {
            continue;
        }
        if check {
            stale.push(path.display().to_string());
        } else {
            fs::write(&file, content)?;
            println!("wrote {}", path.display());
        }
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "not as generated, run `cargo xtask gen`: {}",
            stale.join(", ")
        )
        .into())
    }
}

fn formatted(source: &[u8]) -> Result<Vec<u8>> {
    let mut rustfmt = Command::new("rustfmt")
        .args([
            "--edition",
            "2024",
            "--config",
            "max_width=100,use_field_init_shorthand=true",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    std::io::Write::write_all(&mut rustfmt.stdin.take().ok_or("no stdin")?, source)?;
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        return Err("rustfmt failed on a generated file".into());
    }
    Ok(output.stdout)
}

fn registry(root: &Path) -> Result<Vec<Output>> {
    let modules = modules(root)?;
    let mut content = String::from(
        "// Made by `cargo xtask gen` from the folders in src/checks; do not edit.\n\
         //! All checks, one module each.\n\nuse crate::Check;\n\n",
    );
    for module in &modules {
        write!(
            content,
            "#[path = \"../checks/{module}/mod.rs\"]\npub mod {module};\n\n"
        )?;
    }
    let list: String = modules
        .iter()
        .map(|module| format!("{module}::CHECK,"))
        .collect();
    write!(
        content,
        "/// All checks, by name.\npub static REGISTRY: &[Check] = &[{list}];\n"
    )?;
    Ok(vec![Output::new(
        "crates/checks/src/generated/checks.rs",
        content,
    )])
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightsFile {
    date: String,
    #[serde(rename = "source")]
    _source: String,
    prior: f64,
    prior_text: f64,
    decisive: f64,
    never_decisive: Vec<String>,
    weak_sign: f64,
    link_of_unknown: f64,
    reassurance_floor: f64,
    enough_characters: usize,
    thresholds: Thresholds,
    caps: BTreeMap<String, f64>,
    /// Only the fit reads it.
    #[serde(rename = "upper_bounds")]
    _upper_bounds: BTreeMap<String, f64>,
    /// Only the fit reads it.
    #[serde(rename = "lower_bounds")]
    _lower_bounds: BTreeMap<String, f64>,
    kinds: Kinds,
    /// Which ask a finding is, by check/variant.
    asks: BTreeMap<String, String>,
    checks: BTreeMap<String, BTreeMap<String, Weight>>,
}

/// What findings are to the verdict, as check or check/variant.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kinds {
    ask: Vec<String>,
    wording: Vec<String>,
    weak: Vec<String>,
    active: Vec<String>,
    contradiction: Vec<String>,
    mismatch: Vec<String>,
}

/// A weight as set by hand, or that and the one fitted on mail, which counts.
#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Weight {
    Set(f64),
    Fitted([f64; 2]),
}

impl Weight {
    fn counts(self) -> f64 {
        match self {
            Self::Set(weight) | Self::Fitted([_, weight]) => weight,
        }
    }
}

impl Kinds {
    /// Fails when a name is of no check or of no variant of it.
    fn refuse_unknown(&self, names: &BTreeMap<String, BTreeSet<String>>) -> Result<()> {
        let lists = [
            &self.ask,
            &self.wording,
            &self.weak,
            &self.active,
            &self.contradiction,
            &self.mismatch,
        ];
        for name in lists.into_iter().flatten() {
            let known = match name.split_once('/') {
                None => names.contains_key(name),
                Some((check, variant)) => names.get(check).is_some_and(|of| of.contains(variant)),
            };
            if !known {
                return Err(format!("kinds: no check or variant {name:?}").into());
            }
        }
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Thresholds {
    caution: f64,
    suspicious: f64,
    dangerous: f64,
}

fn weights(root: &Path) -> Result<Vec<Output>> {
    let file: WeightsFile = toml::from_str(&fs::read_to_string(
        root.join("crates/checks/data/weights.toml"),
    )?)?;
    let names = file.checks.iter();
    let names = names.map(|(id, weights)| (id.clone(), weights.keys().cloned().collect()));
    let names: BTreeMap<String, BTreeSet<String>> = names.collect();
    crate::variants::compare(root, &names)?;
    file.kinds.refuse_unknown(&names)?;
    let list = |weights: &BTreeMap<String, f64>| -> String {
        weights
            .iter()
            .map(|(name, weight)| format!("({name:?}, {weight:?}),"))
            .collect()
    };
    let caps = list(&file.caps);
    let checks: String = file
        .checks
        .iter()
        .map(|(check, weights)| {
            let weights = weights.iter().map(|(name, w)| (name.clone(), w.counts()));
            format!("({check:?}, &[{}]),", list(&weights.collect()))
        })
        .collect();
    let Thresholds {
        caution,
        suspicious,
        dangerous,
    } = file.thresholds;
    let asks: String = file
        .asks
        .iter()
        .map(|(finding, ask)| format!("({finding:?}, {ask:?}),"))
        .collect();
    let Kinds {
        ask,
        wording,
        weak,
        active,
        contradiction,
        mismatch,
    } = &file.kinds;
    let content = format!(
        "// Made by `cargo xtask gen` from data/weights.toml; do not edit.\n\n\
         use super::table::Weights;\n\n\
         pub(super) const WEIGHTS: Weights = Weights {{\n\
         date: {:?}, prior: {:?}, prior_text: {:?}, caution: {caution:?}, suspicious: {suspicious:?}, \
         dangerous: {dangerous:?}, decisive: {:?}, never_decisive: &{:?}, weak_sign: {:?}, link_of_unknown: {:?}, reassurance_floor: {:?}, \
         enough_characters: {:?}, caps: &[{caps}], checks: &[{checks}], asks: &[{asks}], \
         kinds: super::table::Kinds {{ ask: &{ask:?}, wording: &{wording:?}, weak: &{weak:?}, active: &{active:?}, \
         contradiction: &{contradiction:?}, mismatch: &{mismatch:?} }},\n}};\n",
        file.date,
        file.prior,
        file.prior_text,
        file.decisive,
        file.never_decisive,
        file.weak_sign,
        file.link_of_unknown,
        file.reassurance_floor,
        file.enough_characters,
    );
    Ok(vec![Output::new(
        "crates/checks/src/generated/weights.rs",
        content,
    )])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::CHECKS;
    use std::path::PathBuf;

    /// A folder that looks like the workspace to the registry, with these checks in it.
    fn workspace(name: &str, checks: &[&str]) -> PathBuf {
        let root = std::env::temp_dir().join(format!("miwake-{name}-{}", std::process::id()));
        for check in checks {
            let folder = root.join(CHECKS).join(check);
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join("mod.rs"), "").expect("a file");
        }
        root
    }

    fn registered(root: &Path) -> Result<String> {
        let outputs = registry(root)?;
        let only = outputs.into_iter().next().ok_or("no registry")?;
        Ok(String::from_utf8(only.content)?)
    }

    #[test]
    fn the_registry_follows_the_folders() {
        let root = workspace("registry", &["odd_link", "odd_sender"]);
        let both = registered(&root).expect("a registry");
        assert!(both.contains("odd_link::CHECK,odd_sender::CHECK,"));
        fs::rename(
            root.join(CHECKS).join("odd_link"),
            root.join(CHECKS).join("odd_address"),
        )
        .expect("renamed");
        fs::remove_dir_all(root.join(CHECKS).join("odd_sender")).expect("deleted");
        let one = registered(&root).expect("a registry");
        assert!(one.contains("&[odd_address::CHECK,]"), "{one}");
        assert!(!one.contains("odd_link") && !one.contains("odd_sender"));
        fs::create_dir(root.join(CHECKS).join("left_over")).expect("a folder");
        let error = registered(&root).expect_err("a folder without code");
        assert!(error.to_string().contains("left_over has no mod.rs"));
        fs::remove_dir_all(&root).expect("cleaned up");
    }

    #[test]
    fn checking_writes_nothing_and_names_what_is_stale() {
        let root = workspace("settle", &["any"]);
        let outputs = || vec![Output::new("a.txt", "a"), Output::new("b.rs", "fn  b(){}")];
        let error = settle(&root, outputs(), true).expect_err("stale files");
        assert!(error.to_string().ends_with("a.txt, b.rs"), "{error}");
        assert!(!root.join("a.txt").exists());
        settle(&root, outputs(), false).expect("written");
        settle(&root, outputs(), true).expect("up to date");
        fs::write(root.join("b.rs"), "fn b() { }\n").expect("edited");
        let error = settle(&root, outputs(), true).expect_err("a stale file");
        assert!(error.to_string().ends_with("gen`: b.rs"), "{error}");
        fs::remove_dir_all(&root).expect("cleaned up");
    }
}
