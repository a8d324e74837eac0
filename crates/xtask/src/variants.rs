//! The variants of each check, as its source declares them, beside the weights.

use crate::shell::Result;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Names of variants by the id of their check.
pub(crate) type Variants = BTreeMap<String, BTreeSet<String>>;

/// Fails when a variant of a check has no weight, or a weight belongs to no variant.
pub(crate) fn compare(root: &Path, weights: &Variants) -> Result<()> {
    let declared = declared(&root.join("crates/checks/src/checks"))?;
    let (declared, weighed) = (pairs(&declared), pairs(weights));
    let missing = declared.difference(&weighed);
    let missing = missing.map(|(id, name)| format!("{name:?} of {id} has no weight"));
    let left = weighed.difference(&declared);
    let left = left.map(|(id, name)| format!("{name:?} of {id} is no variant"));
    let faults: Vec<String> = missing.chain(left).collect();
    if faults.is_empty() {
        Ok(())
    } else {
        Err(format!("crates/checks/data/weights.toml: {}", faults.join("; ")).into())
    }
}

fn pairs(variants: &Variants) -> BTreeSet<(&str, &str)> {
    variants
        .iter()
        .flat_map(|(id, names)| names.iter().map(|name| (id.as_str(), name.as_str())))
        .collect()
}

/// The variants that the sources in `folder` declare, a folder for each check.
fn declared(folder: &Path) -> Result<Variants> {
    let mut declared = Variants::new();
    for check in fs::read_dir(folder)? {
        let check = check?;
        let id = check.file_name().to_string_lossy().replace('_', "-");
        let names = declared.entry(id).or_default();
        for file in fs::read_dir(check.path())? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "rs") {
                names.extend(of_source(&fs::read_to_string(path)?));
            }
        }
    }
    Ok(declared)
}

/// The names that a source declares by `variants!`. Questions share theirs.
fn of_source(source: &str) -> BTreeSet<String> {
    let blocks = source.split("\nvariants! {").skip(1);
    let mut names: BTreeSet<String> = blocks
        .map(|block| block.split("\n}").next().unwrap_or(block))
        .flat_map(|block| block.split('"').skip(1).step_by(2))
        .map(str::to_owned)
        .collect();
    if source.contains("variants: Answered::NAMES") {
        names.extend(["suspicious", "reassuring"].map(str::to_owned));
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_names_are_read_from_the_source() {
        let source = "use a::variants;\n\nvariants! {\n    enum Variant {\n        OneSite = \"one-site\",\n        \
            Gap = \"gap\",\n    }\n}\n\nconst OTHER: &str = \"other\";\n";
        let names: Vec<String> = of_source(source).into_iter().collect();
        assert_eq!(names, ["gap", "one-site"]);
        assert_eq!(of_source("    variants: Answered::NAMES,\n").len(), 2);
        assert!(of_source("fn f() {}").is_empty());
    }

    #[test]
    fn variants_and_weights_belong_together() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let mut weights = declared(&root.join("crates/checks/src/checks")).expect("the checks");
        compare(&root, &weights).expect("a weight for each");
        let names = weights.get_mut("image-only").expect("a check");
        assert!(names.remove("no-text") && names.insert("no-txt".to_owned()));
        let fault = compare(&root, &weights).expect_err("one missing and one left over");
        let fault = fault.to_string();
        assert!(
            fault.contains("\"no-text\" of image-only")
                && fault.contains("\"no-txt\" of image-only"),
            "{fault}"
        );
    }
}
