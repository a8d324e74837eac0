//! An organisation's own rules: patterns and texts in, places and mistakes out.
//!
//! A rule is a pattern (regular expression of the crate `regex`) and the name of the place that it looks in; a text has
//! the name of the place where it stands. What the places are is the caller's affair. Time is linear in the texts and
//! bounded: see the limits below. This is a module of its own on the page, fetched only where there are rules.

mod find;
mod pattern;

pub use find::{
    COUNTED, Finder, Found, Hit, Hits, PLACE_BYTES, PLACES, Pattern, Request, RuleMistake, Text,
};
pub use pattern::{MistakeKind, PATTERN_CHARS, PatternMistake, mistake};
