//! The list of all checks.

use crate::Check;

pub use crate::checks::REGISTRY;

/// The check with this id.
#[must_use]
pub fn check(id: &str) -> Option<&'static Check> {
    REGISTRY.iter().find(|check| check.meta.id == id)
}
