//! What came of a drill: counted, with how sure it is.

mod compare;
mod curve;
mod export;
mod groups;
mod machines;
mod measure;
mod model;
mod outcome;

pub use export::{Csv, people_csv, tables_csv};
pub use groups::FEW;
pub use machines::{AT_ONCE, MANY_TOKENS, MANY_WITHIN};
pub use measure::{Measure, measure};
pub use model::*;
pub use outcome::{Happened, Outcome, outcomes};
