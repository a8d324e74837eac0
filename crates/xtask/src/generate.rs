//! Files made from other files: the registry, the weights, and what the modules beside this one make.

use crate::shell::Result;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A generated file.
pub(crate) struct Output {
    pub(crate) path: PathBuf,
    pub(crate) content: String,
}

/// Writes all generated files, or with `check` fails when one is not as it would be written.
pub(crate) fn run(root: &Path, check: bool) -> Result<()> {
    let mut outputs = vec![registry(root)?, weights(root)?];
    outputs.push(crate::generate_messages::messages(root)?);
    outputs.extend(crate::generate_schema::schemas()?);
    outputs.extend(crate::generate_address::outputs(root)?);
    outputs.push(crate::generate_docs::checks(root)?);
    let (constants, (coded, bytes)) = crate::generate_wording::wording(root)?;
    outputs.push(constants);
    let mut stale = Vec::new();
    if !fs::read(root.join(&coded)).is_ok_and(|now| now == bytes) {
        if check {
            stale.push(coded.display().to_string());
        } else {
            fs::write(root.join(&coded), bytes)?;
            println!("wrote {}", coded.display());
        }
    }
    for output in outputs {
        let path = root.join(&output.path);
        let content = match output.path.extension() {
            Some(extension) if extension == "rs" => formatted(&output.content)?,
            _ => output.content,
        };
        if fs::read_to_string(&path).is_ok_and(|now| now == content) {
            continue;
        }
        if check {
            stale.push(output.path.display().to_string());
        } else {
            fs::write(&path, content)?;
            println!("wrote {}", output.path.display());
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

fn formatted(source: &str) -> Result<String> {
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
    std::io::Write::write_all(
        &mut rustfmt.stdin.take().ok_or("no stdin")?,
        source.as_bytes(),
    )?;
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        return Err("rustfmt failed on a generated file".into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// Names of the folders or of the files with `extension` in `folder`, sorted, without extension.
pub(crate) fn names(folder: &Path, extension: Option<&str>) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let wanted = match extension {
            None => path.is_dir(),
            Some(extension) => path.extension().is_some_and(|e| e == extension),
        };
        if let (true, Some(name)) = (wanted, path.file_stem()) {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn registry(root: &Path) -> Result<Output> {
    let modules = names(&root.join("crates/checks/src/checks"), None)?;
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
    Ok(Output {
        path: "crates/checks/src/generated/checks.rs".into(),
        content,
    })
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
    checks: BTreeMap<String, BTreeMap<String, Weight>>,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Thresholds {
    caution: f64,
    suspicious: f64,
    dangerous: f64,
}

fn weights(root: &Path) -> Result<Output> {
    let file: WeightsFile = toml::from_str(&fs::read_to_string(
        root.join("crates/checks/data/weights.toml"),
    )?)?;
    let names = file.checks.iter();
    let names = names.map(|(id, weights)| (id.clone(), weights.keys().cloned().collect()));
    crate::variants::compare(root, &names.collect())?;
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
    let content = format!(
        "// Made by `cargo xtask gen` from data/weights.toml; do not edit.\n\n\
         use super::table::Weights;\n\n\
         pub(super) const WEIGHTS: Weights = Weights {{\n\
         date: {:?}, prior: {:?}, prior_text: {:?}, caution: {caution:?}, suspicious: {suspicious:?}, \
         dangerous: {dangerous:?}, decisive: {:?}, never_decisive: &{:?}, reassurance_floor: {:?}, \
         enough_characters: {:?}, caps: &[{caps}], checks: &[{checks}],\n}};\n",
        file.date,
        file.prior,
        file.prior_text,
        file.decisive,
        file.never_decisive,
        file.reassurance_floor,
        file.enough_characters,
    );
    Ok(Output {
        path: "crates/checks/src/generated/weights.rs".into(),
        content,
    })
}
