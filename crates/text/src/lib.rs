//! Text as it is searched: folding, normalizing, and many phrases looked up at once.
//!
//! A leaf: what compares texts and what writes the tables that they are compared with use the same functions.

mod normalize;
mod phrase_table;

pub use normalize::{each_normalized, fold, fold_char, half_width, is_invisible, normalize};
pub use phrase_table::PhraseTable;
