//! What must hold of the report on every sample mail.
//!
//! One program, so that every mail is analysed once for all tests (`common::REPORTS`).

mod common;
mod json;
mod words;
