// Made by `cargo xtask gen` from the folders in src/checks; do not edit.
//! All checks, one module each.

use crate::Check;

#[path = "../checks/freemail_sender/mod.rs"]
pub mod freemail_sender;

/// All checks, by name.
pub static REGISTRY: &[Check] = &[freemail_sender::CHECK];
