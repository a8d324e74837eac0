//! The report: plain data with a stable JSON form (schema 1), its sentences and its renderers. `miwake-engine` builds it.

mod defang;
mod json;
mod lines;
mod missing;
mod model;
mod render;
mod route;
mod row;
pub mod sentences;
mod summary;

pub use defang::defang;
pub use json::{Line, LineAsk, LineFinding, indented};
pub use lines::{Lines, lines, short_ask, short_identity};
pub use missing::{HowTo, Missing, how_to, missing};
pub use model::*;
pub use render::{to_markdown, to_text};
pub use route::{boundary, odd_delay, word_that_counts};
pub use row::{COLUMNS, Row, cell, csv_line};
pub use sentences::{Headline, Sentences, headline};
pub use summary::Summary;
