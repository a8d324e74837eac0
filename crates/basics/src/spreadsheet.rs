//! Cells that a spreadsheet never runs.

use std::borrow::Cow;

/// What spreadsheets take for the beginning of a formula; Excel takes full-width signs for the same.
const STARTS: [char; 10] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%'];

/// `text` as a cell that is never run as a formula (OWASP, "CSV Injection"): a `'` goes in front of what starts like
/// one, also behind white space, and of what starts with a tab or a line end.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(STARTS) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::guarded;

    #[test]
    fn formulas_are_defused_and_text_stays() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            (" @x", "' @x"),
            ("\ta", "'\ta"),
            ("\u{3000}＝1", "'\u{3000}＝1"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(guarded(text), cell);
        }
    }
}
