//! What bounds inspection, and what helps it.

use serde::{Deserialize, Serialize};

/// Limits on inspection. Reaching one is told as [`crate::Unread`], never an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Deepest nesting; the attachment itself has depth 0.
    pub depth: u16,
    /// Most files of one attachment.
    pub files: usize,
    /// Most bytes unpacked from one attachment, all files together.
    pub unpacked_bytes: u64,
    /// Most bytes unpacked of one file.
    pub file_bytes: u64,
    /// How many times larger than packed a file may come out, above 1 MiB.
    pub ratio: u64,
    /// Most pixels of a picture that is decoded.
    pub pixels: u64,
    /// Longest name, in characters; of a longer one the middle is left out.
    pub name_chars: usize,
    /// Longest quote, in characters.
    pub quote_chars: usize,
    /// Most indicators, and most links, of one file; beyond it only the first indicator of each kind is kept.
    #[serde(rename = "signs")]
    pub indicators: usize,
    /// Longest text of one file, in characters. A file whose text is cut is [`crate::Unread::TooLarge`].
    pub text_chars: usize,
    /// Longest text of all files of one attachment together, in characters. A file whose text finds no room behind
    /// others is [`crate::Unread::TooLarge`].
    pub texts_chars: usize,
}

impl Limits {
    /// What the product uses.
    pub const DEFAULT: Self = Self {
        depth: 8,
        files: 2_000,
        unpacked_bytes: 64 * 1024 * 1024,
        file_bytes: 32 * 1024 * 1024,
        ratio: 200,
        pixels: 40_000_000,
        name_chars: 260,
        quote_chars: 300,
        indicators: 500,
        text_chars: 400_000,
        texts_chars: 400_000,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What the mail says that helps to look inside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hints {
    /// Words of the text that may be the password, likeliest first.
    pub passwords: Vec<String>,
}
