//! A handle for phrases of one meaning.

/// Phrases that say the same thing, in the order in which they are preferred for quoting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PhraseSet {
    /// Index of the first phrase in the list of all.
    pub(super) start: u16,
    /// Index after the last.
    pub(super) end: u16,
}

impl PhraseSet {
    pub(super) const fn new(start: u16, end: u16) -> Self {
        Self { start, end }
    }
}
