//! What several crates need and none should own: base64, percent encoding, the calendar, the
//! top-level domains, cells of spreadsheets, headers of the site. No dependencies.
//!
//! Mail is read leniently, with broken places counted, which the usual crates for base64 do not do; so there would be
//! a reader of our own beside them in any case.

pub mod base64;
pub mod calendar;
pub mod host;
pub mod percent;
pub mod spreadsheet;
pub mod top_level;
