//! What is inside a file that came with a mail.
//!
//! [`inspect`] takes the bytes of one attachment and never fails: what cannot be looked at is said
//! ([`Unread`]). Formats are told by bytes, never by name alone. Nothing is written anywhere, nothing is run,
//! nothing is fetched, and no name from a file is used as a path.

pub(crate) mod compound;
mod engine;
mod model;
mod outlook;
mod read;
mod walk;

pub use engine::{Ask, Contents, Enclosed, Engine, Linked, Page, PageLink, Remote, Wanted, answer};
pub use model::*;
pub use outlook::{OpenNote, Opened, OpenedFrom, open, open_with};
pub use read::{qr_in_text, qr_in_text_with};
pub use walk::{Hints, Limits, inspect, inspect_with};
