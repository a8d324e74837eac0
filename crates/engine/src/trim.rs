//! Long values, shortened.

/// Longest header value and link target in a report, in characters.
const VALUE_CHARS: usize = 2_000;

/// At most [`VALUE_CHARS`] characters, with `…` where something was cut.
pub(crate) fn trimmed(text: &str) -> String {
    match text.char_indices().nth(VALUE_CHARS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
