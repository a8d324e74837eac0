//! `SHA256SUMS`, as `sha256sum --check` reads it.

use crate::shell::Result;
use crate::site;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// Writes the checksums of all files in `folder`.
pub(super) fn write(folder: &Path) -> Result<()> {
    let mut lines = String::new();
    for path in site::files(&[folder.to_owned()])? {
        let digest = Sha256::digest(fs::read(&path)?);
        for byte in digest {
            write!(lines, "{byte:02x}")?;
        }
        writeln!(
            lines,
            "  {}",
            path.file_name().unwrap_or_default().to_string_lossy()
        )?;
    }
    fs::write(folder.join("SHA256SUMS"), lines)?;
    Ok(())
}
