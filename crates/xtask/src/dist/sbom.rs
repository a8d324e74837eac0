//! What is in the programs, as a CycloneDX 1.6 bill of materials (https://cyclonedx.org/docs/1.6/json/): the crates that
//! are linked into the page, the engine, the inspector, the package and the command, on any machine.

use crate::shell::{self, Result};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What is given to people; all that these need is in the bill.
const SHIPPED: [&str; 3] = ["miwake", "miwake-embed", "miwake-web"];

/// A crate of somebody else's, or of ours.
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// The SPDX expression.
    pub(super) license: String,
    pub(super) repository: String,
    /// The folder of its source.
    pub(super) folder: PathBuf,
    /// Whether it is of this workspace.
    pub(super) ours: bool,
    /// SHA-256 of its source as crates.io has it, hexadecimal.
    checksum: Option<String>,
    id: String,
    needs: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    repository: Option<String>,
    source: Option<String>,
    manifest_path: PathBuf,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Need>,
}

#[derive(Deserialize)]
struct Need {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

/// All that is linked into what is given to people, by name.
pub(super) fn crates(root: &Path) -> Result<Vec<Crate>> {
    let said = shell::output(&mut shell::cargo(
        root,
        ["metadata", "--format-version", "1", "--locked"],
    ));
    let metadata: Metadata = serde_json::from_str(&said.ok_or("cargo metadata failed")?)?;
    let sums = checksums(&fs::read_to_string(root.join("Cargo.lock"))?)?;
    let needs = linked(&metadata.resolve);
    let mut waiting: Vec<&str> = metadata
        .packages
        .iter()
        .filter(|package| package.source.is_none() && SHIPPED.contains(&package.name.as_str()))
        .map(|package| package.id.as_str())
        .collect();
    let mut wanted = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if wanted.insert(id) {
            waiting.extend(needs.get(id).into_iter().flatten());
        }
    }
    let mut crates: Vec<Crate> = Vec::new();
    for package in metadata
        .packages
        .iter()
        .filter(|package| wanted.contains(package.id.as_str()))
    {
        let key = (package.name.clone(), package.version.clone());
        let needs = needs.get(package.id.as_str()).into_iter().flatten();
        crates.push(Crate {
            name: package.name.clone(),
            version: package.version.clone(),
            license: package.license.clone().unwrap_or_default(),
            repository: package.repository.clone().unwrap_or_default(),
            folder: package.manifest_path.parent().unwrap_or(root).to_owned(),
            ours: package.source.is_none(),
            checksum: sums.get(&key).cloned(),
            id: package.id.clone(),
            needs: needs.map(|&id| id.to_owned()).collect(),
        });
    }
    crates.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(crates)
}

/// What each package is linked with: neither what only tests need nor what only builds do.
fn linked(resolve: &Resolve) -> BTreeMap<&str, Vec<&str>> {
    let mut needs = BTreeMap::new();
    for node in &resolve.nodes {
        let linked = node
            .deps
            .iter()
            .filter(|need| need.dep_kinds.iter().any(|kind| kind.kind.is_none()));
        needs.insert(
            node.id.as_str(),
            linked.map(|need| need.pkg.as_str()).collect(),
        );
    }
    needs
}

/// The checksums in `Cargo.lock`, by name and version.
fn checksums(lock: &str) -> Result<BTreeMap<(String, String), String>> {
    let lock: toml::Table = toml::from_str(lock)?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let mut sums = BTreeMap::new();
    for package in packages.into_iter().flatten() {
        let text = |key: &str| {
            package
                .get(key)
                .and_then(toml::Value::as_str)
                .map(str::to_owned)
        };
        if let (Some(name), Some(version), Some(sum)) =
            (text("name"), text("version"), text("checksum"))
        {
            sums.insert((name, version), sum);
        }
    }
    Ok(sums)
}

/// The bill. It bears no time and no number of its own, so that it is the same each time.
pub(super) fn write(crates: &[Crate], version: &str) -> Result<String> {
    let refs: BTreeMap<&str, String> = crates
        .iter()
        .map(|krate| (krate.id.as_str(), purl(krate)))
        .collect();
    let dependency = |krate: &Crate| {
        let needs: BTreeSet<&String> = krate
            .needs
            .iter()
            .filter_map(|id| refs.get(id.as_str()))
            .collect();
        json!({ "ref": purl(krate), "dependsOn": needs })
    };
    let mut components: Vec<Value> = crates.iter().map(component).collect();
    components.push(json!({
        "type": "data",
        "bom-ref": "public-suffix-list",
        "name": "Public Suffix List",
        "licenses": [{ "license": { "id": "MPL-2.0" } }],
        "externalReferences": [{ "type": "website", "url": "https://publicsuffix.org/" }]
    }));
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "miwake-distribution",
                "name": "Miwake",
                "version": version,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }]
            }
        },
        "components": components,
        "dependencies": crates.iter().map(dependency).collect::<Vec<_>>()
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

fn purl(krate: &Crate) -> String {
    format!("pkg:cargo/{}@{}", krate.name, krate.version)
}

fn component(krate: &Crate) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": purl(krate),
        "name": krate.name,
        "version": krate.version,
        "purl": purl(krate)
    });
    let Some(fields) = component.as_object_mut() else {
        return component;
    };
    if !krate.license.is_empty() {
        // Older crates write "/" for "OR", which is no expression.
        let expression = krate.license.replace('/', " OR ");
        fields.insert("licenses".to_owned(), json!([{ "expression": expression }]));
    }
    if let Some(sum) = &krate.checksum {
        fields.insert(
            "hashes".to_owned(),
            json!([{ "alg": "SHA-256", "content": sum }]),
        );
    }
    if !krate.repository.is_empty() {
        let reference = json!([{ "type": "vcs", "url": krate.repository }]);
        fields.insert("externalReferences".to_owned(), reference);
    }
    component
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bill_holds_what_is_linked_and_nothing_else() {
        let crates = crates(&crate::root()).expect("crates");
        let names: BTreeSet<&str> = crates.iter().map(|krate| krate.name.as_str()).collect();
        for linked in [
            "yew",
            "encoding_rs",
            "html5gum",
            "clap",
            "wasm-bindgen",
            "miwake-mail",
        ] {
            assert!(names.contains(linked), "{linked}");
        }
        for tool in [
            "criterion",
            "fantoccini",
            "proptest",
            "mail-parser",
            "miwake-xtask",
        ] {
            assert!(!names.contains(tool), "{tool}");
        }
        for krate in &crates {
            assert!(!krate.license.is_empty(), "{}", krate.name);
            assert_eq!(krate.checksum.is_none(), krate.ours, "{}", krate.name);
        }
    }
}
