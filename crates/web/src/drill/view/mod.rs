//! Views of the practice: state in, elements out.

mod find;
pub(crate) mod layout;
mod report;
mod shared;
mod survey;
