//! Where URLs may start.

/// Where a URL may start.
pub(super) struct Start {
    pub(super) at: usize,
    /// Where its host starts.
    pub(super) host: usize,
    /// Where its host ends, if that is known.
    pub(super) host_end: Option<usize>,
}

/// Chinese, Japanese and Korean writing with its punctuation and full-width forms.
pub(super) fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7af}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}
