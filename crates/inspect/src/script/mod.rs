//! Scripts, and the small files that start, open or set something.

pub(crate) mod autorun;
pub(crate) mod code;
pub(crate) mod launcher;
pub(crate) mod shortcut;
pub(crate) mod words;
