//! What generators share.

use crate::shell::Result;
use std::fs;
use std::path::{Path, PathBuf};

/// A generated file.
pub(crate) struct Output {
    pub(crate) path: PathBuf,
    pub(crate) content: String,
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
