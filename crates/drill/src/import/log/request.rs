//! A request, whatever log it stands in.

use crate::What;
use std::borrow::Cow;

/// A request as a log tells it.
pub(super) struct Request<'a> {
    /// Seconds since 1970-01-01 00:00 UTC.
    pub(super) at: i64,
    pub(super) method: &'a [u8],
    /// Path with query.
    pub(super) path: Cow<'a, [u8]>,
    /// Query, where the log has it apart.
    pub(super) query: Option<&'a [u8]>,
    /// The address that it came from: only to be given a number.
    pub(super) address: Option<Cow<'a, [u8]>>,
    /// Name of the program; `None` where the log has none.
    pub(super) agent: Option<Cow<'a, [u8]>>,
}

/// Whether a request has a token.
pub(super) enum Target<'a> {
    NoToken,
    Token(&'a [u8]),
}

impl Request<'_> {
    /// The value of `parameter` in the query.
    pub(super) fn target(&self, parameter: &[u8]) -> Target<'_> {
        let query = match (self.query, self.path.iter().position(|byte| *byte == b'?')) {
            (Some(query), _) => query,
            (None, Some(mark)) => self.path.get(mark + 1..).unwrap_or_default(),
            (None, None) => return Target::NoToken,
        };
        // Some programs hand `&amp;` on as it stands in the mail.
        let mut parts = query.split(|byte| matches!(byte, b'&' | b';'));
        let value = parts.find_map(|part| part.strip_prefix(parameter)?.strip_prefix(b"="));
        value.map_or(Target::NoToken, Target::Token)
    }

    /// What the request means, by the end of its path.
    pub(super) fn what(&self) -> What {
        let path = self.path.split(|byte| *byte == b'?').next();
        let path = path.unwrap_or_default();
        if path.ends_with(b"/seen.txt") {
            What::Confirmed
        } else if path.ends_with(b"/track") {
            What::Picture
        } else if path.ends_with(b"/report") {
            What::Reported
        } else {
            What::Page
        }
    }
}
