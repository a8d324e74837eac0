//! Weights and thresholds: data, made from `data/weights.toml` by `cargo xtask gen`.

#[path = "generated/weights.rs"]
mod generated;
mod kind;
mod table;

pub use kind::FindingKind;
pub(crate) use table::is_listed;
pub use table::{Kinds, Weights};

/// Date of the weights in use (`YYYY-MM-DD`).
pub const WEIGHTS_DATE: &str = generated::WEIGHTS.date;

/// The weights in use.
#[must_use]
pub fn weights() -> &'static Weights {
    &generated::WEIGHTS
}
