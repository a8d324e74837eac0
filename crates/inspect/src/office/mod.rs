//! Office documents of all ages, the macros in them, and the small formats that Office opens.

mod common;
mod macros;
pub(crate) mod ole;
pub(crate) mod onenote;
pub(crate) mod ooxml;
pub(crate) mod packed;
pub(crate) mod rtf;
pub(crate) mod sheet;
mod vba;
mod vba_tokens;
mod xlm;
