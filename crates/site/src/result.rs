//! What can go wrong.

use std::error::Error;

/// What can go wrong: a file that is not there, front matter that is none, a link that leads nowhere.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;
