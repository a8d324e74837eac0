//! What the check page, the drill's page and their worker share.
//!
//! Plain data in and out, tested natively: what page and worker say to each other and
//! what the worker does with it, the supervision of the worker, a batch of
//! files, the pieces of a text to show and mark, the exercise made of a training mail, what a clipboard holds, which
//! options an address carries. Beside it what needs a browser: `browser`, `words` and `worker_handle`.

pub mod batch;
pub mod browser;
mod clipboard;
mod clock;
mod exercise;
mod failure;
pub mod listing;
mod marks;
mod options;
pub mod protocol;
pub mod service;
mod supervisor;
mod survey;
mod whole;
pub mod words;
pub mod worker_handle;

pub use clipboard::{is_rich_copy, rich_document};
pub use clock::Clock;
pub use exercise::{Exercise, Explainer, Item, Sign};
pub use failure::Failure;
pub use marks::{Label, Mark, Part, Run, Segment, hidden_count, runs, segments, written};
pub use options::{DEFAULT_TIMEOUT_MS, timeout_ms};
pub use supervisor::{Action, Analysis, Reaction, Supervisor, Timer};
pub use survey::{HELP, Survey, WHY, mailto};
pub use whole::whole_words;
