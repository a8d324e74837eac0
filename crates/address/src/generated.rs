//! Tables that `cargo xtask gen` makes from `data`.

pub(crate) mod tables;
