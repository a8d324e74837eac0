//! The report: plain data with a stable JSON form (schema 1), and its renderers.

mod build;
mod model;

pub use build::report;
pub use model::*;
