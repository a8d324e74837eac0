//! The report: plain data with a stable JSON form (schema 1), its sentences and its renderers. `miwake-engine` builds it.

mod csv;
mod defang;
mod file_name;
mod indicators;
mod json;
mod lines;
mod missing;
mod model;
mod own_rules;
mod render;
mod reply;
mod route;
mod row;
mod score;
pub mod sentences;
mod summary;
mod unread;

pub use csv::cell;
pub use defang::defang;
pub use file_name::file_stem;
pub use indicators::{
    Indicator, IndicatorForm, IndicatorPlace, indicator_csv, indicator_list, indicators,
};
pub use json::{Line, LineAsk, LineFinding, indented};
pub use lines::{Lines, lines, short_ask, short_identity};
pub use missing::{HowTo, Missing, how_to, missing};
pub use model::*;
pub use own_rules::{OwnWords, lifting, own_words};
pub use render::{to_markdown, to_text};
pub use reply::reply;
pub use route::{boundary, odd_delay, word_that_counts};
pub use row::{COLUMNS, Row, csv_line};
pub use score::{ScoreSum, score, signed};
pub use sentences::{Headline, Sentences, headline};
pub use summary::Summary;
pub use unread::{UnreadFile, unread_file, unread_files};
