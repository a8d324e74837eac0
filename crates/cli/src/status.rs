//! How the command ends, and how it complains.

use crate::escape::visible;
use std::io::Write;

/// Nothing at or above `--fail-at`.
pub(crate) const NOTHING: u8 = 0;
/// Something at or above `--fail-at`.
pub(crate) const SOMETHING: u8 = 1;
/// Something could not be read, or the command was not understood.
pub(crate) const TROUBLE: u8 = 2;

/// Writes a line to standard error; that nobody reads it is no reason to stop.
pub(crate) fn complain(line: &str) {
    let line = visible(line);
    let _ = writeln!(anstream::stderr(), "miwake: {line}");
}
