//! What comes of a drill: reading, counting, writing.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests may fail as the tests themselves do"
)]

mod hostile;
mod logs;
mod outputs;
mod prepare;
mod results;
mod stats;
mod support;
mod tables;
mod tokyo;
