//! A request to sign in with the reader's own account.

use crate::phrases::share_notice as phrases;
use crate::{CheckContext, Evidence};

/// Characters between the words for the account and those for signing in.
const GAP: usize = 25;

/// The words that ask for the reader's own account.
pub(crate) fn asks_to_sign_in(ctx: &CheckContext<'_>) -> Option<Evidence> {
    let mut pairs = phrases::SIGN_IN.iter();
    pairs.find_map(|pair| ctx.find_pair(*pair, GAP))
}
