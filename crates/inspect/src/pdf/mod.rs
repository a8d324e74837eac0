//! PDF: its objects, and what they would do.

pub(crate) mod document;
mod object;
mod streams;
mod text;
mod to_unicode;
