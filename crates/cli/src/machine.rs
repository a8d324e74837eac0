//! What the machine gives: time, and files with sentences for those that it does not give.

use miwake_messages::Messages;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The time in seconds since 1970; nothing where the clock stands before it.
pub(crate) fn clock() -> Option<i64> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

/// Reads a file; an error names it.
pub(crate) fn read(path: &Path, messages: &Messages) -> io::Result<Vec<u8>> {
    fs::read(path).map_err(|error| cannot_read(path, &error, messages))
}

/// The sentence that a file could not be read, with the kind of the error.
pub(crate) fn cannot_read(path: &Path, error: &io::Error, messages: &Messages) -> io::Error {
    about("cli-cannot-read", path, error, messages)
}

/// The sentence that a file could not be written, with the kind of the error.
pub(crate) fn cannot_write(path: &Path, error: &io::Error, messages: &Messages) -> io::Error {
    about("cli-cannot-write", path, error, messages)
}

fn about(id: &str, path: &Path, error: &io::Error, messages: &Messages) -> io::Error {
    let file = ("file", path.display().to_string().into());
    let reason = ("reason", error.to_string().into());
    io::Error::new(error.kind(), messages.with(id, [file, reason]))
}
