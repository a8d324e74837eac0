//! The campaign of a drill: a JSON file `drill/campaigns/<id>.json` beside the site, and the training mail
//! `drill/campaigns/<id>.eml`. Whoever runs the drill writes them, and the landing page `/drill/` reads them.
//!
//! Plain data and its rules; no I/O. A campaign that breaks a rule is an error here, and for the landing page as if
//! there were none: it then shows what holds for every drill.

mod campaign;
mod date;
mod error;
mod read;

pub use campaign::{Campaign, Contact, Cue, CueKind, Difficulty, MailLang, Place, Text};
pub use date::Day;
pub use error::Error;
pub use read::{
    MAX_CAMPAIGN_BYTES, MAX_CUES, MAX_MAIL_BYTES, MAX_QUOTE, MAX_TEXT, SCHEMA, is_id, read,
};
