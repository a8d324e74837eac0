//! PDF: its objects, and what they would do.

pub(crate) mod document;
mod object;
