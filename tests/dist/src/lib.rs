//! Tests of what `cargo xtask dist` makes, from the archives: see tests/dist.
