//! Readers of the files that tell what came of a drill: rosters, access logs, exports of other systems, reports.
//!
//! A file comes in pieces ([`Import::push`]), so a log of any size is read without being held; whoever calls may show
//! [`Import::bytes`] as progress, and stops by not going on. What is dropped while reading is never kept: addresses of
//! computers (a number in the order of turning up stands for each), and whatever people typed.

mod agents;
mod gathered;
mod gophish;
mod head;
mod imported;
mod kind;
mod lines;
mod log;
mod mailbox;
mod mapping;
mod notes;
mod reader;
mod rows;
mod survey;
mod table;
mod time;
mod whole;

pub(crate) use gathered::{Gathered, Map, Names, Set};
pub use imported::{Content, ImportError, Imported, Options, Records};
pub use kind::{Kind, recognise};
pub use mapping::{Column, Field, Mapping};
pub use notes::{NAMED_ROWS, Notes, Reason, RowNote};
pub use reader::Import;
pub use survey::{HELP, WHY};
pub(crate) use time::moment;
pub use whole::MAX_WHOLE_BYTES;
