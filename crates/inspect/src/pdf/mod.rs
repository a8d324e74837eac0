//! PDF: its objects, and what they would do.

pub(crate) mod document;
mod frame;
mod object;
mod scanner;
mod streams;
mod text;
mod to_unicode;
