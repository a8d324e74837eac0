//! What generators share.

use crate::shell::Result;
use std::fs;
use std::path::{Path, PathBuf};

/// A generated file.
pub(crate) struct Output {
    /// Where it belongs, from the root of the workspace.
    pub(crate) path: PathBuf,
    pub(crate) content: Vec<u8>,
}

impl Output {
    /// The file at `path` below the root of the workspace; Rust is formatted when it is written.
    pub(crate) fn new(path: impl Into<PathBuf>, content: impl Into<Vec<u8>>) -> Self {
        Self {
            path: path.into(),
            content: content.into(),
        }
    }
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

/// Folder of the checks, a folder each.
pub(crate) const CHECKS: &str = "crates/checks/src/checks";

/// The modules of the checks, sorted. Each folder is one: one without code is left over, and is an error.
pub(crate) fn modules(root: &Path) -> Result<Vec<String>> {
    let modules = names(&root.join(CHECKS), None)?;
    for module in &modules {
        if !root.join(CHECKS).join(module).join("mod.rs").is_file() {
            return Err(
                format!("{CHECKS}/{module} has no mod.rs: write it or delete the folder").into(),
            );
        }
    }
    Ok(modules)
}
