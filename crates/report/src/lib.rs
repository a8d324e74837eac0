//! The report: plain data with a stable JSON form (schema 1), and its renderers.

mod build;
mod defang;
mod json;
mod links;
mod missing;
mod model;
mod reading;
mod render;
mod route;
pub mod sentences;
mod summary;
mod trim;

pub use build::report;
pub use defang::defang;
pub use json::{Line, LineFinding, indented};
pub use missing::{HowTo, Missing, how_to, missing};
pub use model::*;
pub use reading::{Conversion, Reading, Request, check_bytes, check_file, check_inside};
pub use render::{to_markdown, to_text};
pub use route::{boundary, odd_delay, word_that_counts};
pub use sentences::{Headline, Sentences, headline};
pub use summary::Summary;
