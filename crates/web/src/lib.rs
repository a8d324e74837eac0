//! What page and worker work out without a browser: the way of a mail to its report, which pieces of a text to show
//! and mark, what a clipboard holds, which options an address carries. Plain data in and out, tested natively.

mod case;
mod clipboard;
mod marks;
mod options;

pub use case::{Case, MailList, Pick, Step, pick};
pub use clipboard::{is_rich_copy, rich_document};
pub use marks::{Mark, Part, Run, Segment, runs, segments, unseen, written};
pub use options::{DEFAULT_TIMEOUT_MS, timeout_ms};
