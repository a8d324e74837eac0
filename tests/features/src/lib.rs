//! Features of dependencies that all programs and tests of the workspace share; see Cargo.toml.
