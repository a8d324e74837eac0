//! The form of the models of asks.

/// The models of one script.
#[derive(Debug, PartialEq)]
pub(super) struct Model {
    /// Name in the data.
    pub(super) script: &'static str,
    pub(super) intercept: f32,
    /// From this score on a passage asks by itself.
    pub(super) alone: f32,
    /// From this score on it asks where nothing tells who writes.
    pub(super) leaning: f32,
    /// From this score on it asks where words say so, too.
    pub(super) beside: f32,
    /// Coded weights.
    pub(super) weights: &'static [u8],
    /// The models of kinds: name and intercept.
    pub(super) kinds: &'static [(&'static str, f32)],
    /// The coded weights of all kinds, by the keys of [`KINDS`](crate::wording::coded::KINDS).
    pub(super) of_kinds: &'static [u8],
}
