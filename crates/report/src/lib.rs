//! The report: plain data with a stable JSON form (schema 1), and its renderers.

mod build;
mod json;
mod model;

pub use build::{check_bytes, report};
pub use json::{Line, LineFinding};
pub use model::*;
