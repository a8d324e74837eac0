//! The models of asks in the form that the checks load, made from `crates/checks/data/ask_model.tsv`.

use crate::generate_wording::coded::{ASK_SCALE, KINDS, encode, hash};
use crate::output::Output;
use crate::shell::Result;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// The name of the model that says whether a passage asks at all.
const ANY: &str = "-";

/// The models of one script.
#[derive(Default)]
struct Script {
    intercepts: BTreeMap<String, f32>,
    cuts: BTreeMap<String, f32>,
    weights: BTreeMap<String, BTreeMap<u32, f32>>,
}

/// The constants as a Rust file, and the coded weights of each model.
pub(crate) fn models(root: &Path) -> Result<Vec<Output>> {
    let text = fs::read_to_string(root.join("crates/checks/data/ask_model.tsv"))?;
    let mut scripts: BTreeMap<String, Script> = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()) {
        if !line.starts_with('#') {
            read(line, &mut scripts)
                .ok_or_else(|| format!("ask_model.tsv, line {number}: not understood"))?;
        }
    }
    let mut outputs = vec![];
    let mut models = String::new();
    for (name, script) in &scripts {
        let cut = |cut: &str| -> Result<f32> {
            let found = script.cuts.get(cut).copied();
            found.ok_or_else(|| format!("ask_model.tsv: no cut {cut} of {name}").into())
        };
        let of = |kind: &str| script.weights.get(kind).map(coded).unwrap_or_default();
        let any = script.intercepts.get(ANY).copied().unwrap_or_default();
        let path = format!("crates/checks/src/generated/ask_{name}.bin");
        outputs.push(Output::new(path, encode(&of(ANY))));
        let (mut kinds, mut of_kinds) = (String::new(), BTreeMap::new());
        if script.intercepts.len() > KINDS as usize {
            return Err(format!("ask_model.tsv: more than {KINDS} kinds of {name}").into());
        }
        let named = script.intercepts.iter().filter(|(kind, _)| *kind != ANY);
        for (index, (kind, intercept)) in (0..).zip(named) {
            write!(kinds, "({kind:?}, {intercept:?}),")?;
            let keyed = of(kind).into_iter();
            of_kinds.extend(keyed.map(|(feature, weight)| (feature * KINDS + index, weight)));
        }
        let of_kinds = encode(&of_kinds.into_iter().collect::<Vec<_>>());
        let path = format!("crates/checks/src/generated/ask_kinds_{name}.bin");
        outputs.push(Output::new(path, of_kinds));
        let (alone, leaning, beside) = (cut("alone")?, cut("leaning")?, cut("beside")?);
        write!(
            models,
            "Model {{ script: {name:?}, intercept: {any:?}, alone: {alone:?}, leaning: {leaning:?}, beside: {beside:?}, \
             weights: include_bytes!(\"ask_{name}.bin\"), kinds: &[{kinds}], \
             of_kinds: include_bytes!(\"ask_kinds_{name}.bin\") }},"
        )?;
    }
    let content = format!(
        "// Made by `cargo xtask gen` from data/ask_model.tsv; do not edit.\n\n\
         use super::model::Model;\n\n\
         pub(super) const MODELS: &[Model] = &[{models}];\n"
    );
    outputs.push(Output::new(
        "crates/checks/src/generated/ask_model.rs",
        content,
    ));
    Ok(outputs)
}

/// Takes a line in; `None` when it is none of the forms.
fn read(line: &str, scripts: &mut BTreeMap<String, Script>) -> Option<()> {
    if let Some(line) = line.strip_prefix('!') {
        let (name, value) = line.split_once('\t')?;
        let value: f32 = value.parse().ok()?;
        let mut words = name.splitn(3, ' ');
        let (what, script, which) = (words.next()?, words.next()?, words.next()?);
        let script = scripts.entry(script.to_owned()).or_default();
        let values = match what {
            "intercept" => &mut script.intercepts,
            "cut" => &mut script.cuts,
            _ => return None,
        };
        values.insert(which.to_owned(), value);
        return Some(());
    }
    let mut cells = line.split('\t');
    let (script, kind, gram) = (cells.next()?, cells.next()?, cells.next()?);
    let weight: f32 = cells.next()?.parse().ok()?;
    let script = scripts.entry(script.to_owned()).or_default();
    let weights = script.weights.entry(kind.to_owned()).or_default();
    weights.insert(hash(gram), weight);
    Some(())
}

#[expect(clippy::cast_possible_truncation, reason = "clamped to eight bits")]
fn coded(weights: &BTreeMap<u32, f32>) -> Vec<(u32, i8)> {
    let steps = |weight: f32| (weight * ASK_SCALE).round().clamp(-127.0, 127.0) as i8;
    let steps = weights
        .iter()
        .map(|(feature, weight)| (*feature, steps(*weight)));
    steps.filter(|(_, weight)| *weight != 0).collect()
}
