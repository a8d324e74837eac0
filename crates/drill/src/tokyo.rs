//! The drill of Tokyo's Chamber of Commerce as published (`data/tokyo.toml`): every table, two years. The page about
//! drills shows it, and it is the example and the yardstick of the results.

pub use crate::published::{Drill, Misfit, Report, Row, Table};

/// The report.
#[must_use]
pub fn report() -> &'static Report {
    &crate::generated::REPORT
}
