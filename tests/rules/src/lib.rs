//! Reads the project's own source, so that tests can hold it to rules that no compiler knows.

mod graph;
mod paths;
mod source;

pub use graph::{Arrows, arrows, circles};
pub use source::{crates, files, root, sources};
