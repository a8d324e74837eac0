//! A promise of money for nothing.

use crate::CheckContext;
use crate::phrases::{PhraseSet, lure_wording as phrases};

/// Lures by which money is promised, and how many families of words are enough to call it that wherever they lead.
/// Newsletters of shops have two of those for prizes.
const PROMISES: [(&[PhraseSet], usize); 5] = [
    (phrases::ADVANCE_FEE, 3),
    (phrases::PRIZE, 3),
    (phrases::JOB, 3),
    (phrases::CRYPTO, 3),
    (phrases::GAMBLING, 2),
];

/// Whether a mail promises money for nothing: who promises it makes it no more true.
pub(crate) fn promises_money(ctx: &CheckContext<'_>) -> bool {
    let mut promises = PROMISES.iter();
    promises.any(|(families, enough)| ctx.count(families) >= *enough)
}
