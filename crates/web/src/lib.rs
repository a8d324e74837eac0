//! What page and worker work out without a browser: the way of a mail to its report, which pieces of a text to show
//! and mark, where a training mail gives itself away, what a clipboard holds, which options an address carries. Plain
//! data in and out, tested natively. Beside it what the check page and the drill's page share: `browser`, `engine`
//! and `words`.

mod board;
pub mod browser;
mod case;
mod clipboard;
mod clock;
pub mod engine;
mod marks;
mod options;
mod survey;
pub mod words;

pub use board::{Board, Item, Says, Sign, board};
pub use case::{Case, MailList, Pick, Step, pick};
pub use clipboard::{is_rich_copy, rich_document};
pub use clock::Clock;
pub use marks::{Mark, Part, Run, Segment, runs, segments, unseen, written};
pub use options::{DEFAULT_TIMEOUT_MS, timeout_ms};
pub use survey::{HELP, Survey, WHY, mailto};
