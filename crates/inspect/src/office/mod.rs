//! Office documents of all ages, the macros in them, and the small formats that Office opens.

mod common;
mod document;
mod macros;
pub(crate) mod ole;
pub(crate) mod onenote;
pub(crate) mod ooxml;
pub(crate) mod packed;
mod part;
pub(crate) mod rtf;
pub(crate) mod sheet;
mod vba;
mod vba_tokens;
mod xlm;

/// The path of a part as it is compared: without case, `/` between.
fn path(name: &str) -> String {
    name.trim_start_matches('/')
        .replace('\\', "/")
        .to_ascii_lowercase()
}
