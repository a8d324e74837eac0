//! Web pages that came as files.

mod behaviour;
pub(crate) mod markup;
