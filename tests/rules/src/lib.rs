//! Reads the project's own source, so that tests can hold it to rules that no compiler knows.

mod graph;
mod paths;
mod prose;
mod source;

pub use graph::{Arrows, arrows, circles};
pub use prose::{Passage, Tongue, frames, length, messages, pages, sentences};
pub use source::{crates, files, root, sources};
