//! What a reader of the mail can act on.

/// What there is to act on.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct ToActOn {
    pub(super) link: bool,
    pub(super) file: bool,
    pub(super) number: bool,
    pub(super) account: bool,
    /// A link that leads to somebody else than the sender.
    pub(super) foreign_link: bool,
    /// Whether the text speaks of fraud, with nothing of somebody else's to act on: what it cites is no ask.
    pub(super) warns: bool,
}
