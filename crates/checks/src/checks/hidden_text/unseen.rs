//! How unseen text stands to what is seen.

use crate::steps;
use memchr::memmem;
use miwake_mail::Html;
use std::collections::BTreeMap;

/// Length of the pieces in which hidden text is looked up in the visible text, in characters.
const PIECE: usize = 12;
/// The part of a page's source in front of all visible text: what is hidden there is the line that mail programs show
/// in their lists.
pub(super) fn preview_end(html: &Html) -> usize {
    let first = html.visible.split_whitespace().next().unwrap_or("");
    let end = first
        .char_indices()
        .nth(8)
        .map_or(first.len(), |(at, _)| at);
    let first = first.get(..end).unwrap_or(first);
    steps::add(html.source.len());
    memmem::find(html.source.as_bytes(), first.as_bytes()).map_or(usize::MAX, |at| at + first.len())
}

/// In how many pieces `hidden` comes, and how many of them stand in `visible`, which is gone through once.
pub(super) fn pieces_seen(hidden: &[Vec<char>], visible: &str) -> (usize, usize) {
    let mut pieces: BTreeMap<&[char], (usize, bool)> = BTreeMap::new();
    for piece in hidden.iter().flat_map(|text| text.chunks_exact(PIECE)) {
        pieces.entry(piece).or_default().0 += 1;
    }
    let visible: Vec<char> = visible.chars().collect();
    for window in visible.windows(PIECE) {
        steps::add(1);
        if let Some((_, seen)) = pieces.get_mut(window) {
            *seen = true;
        }
    }
    let all = pieces.values().map(|(times, _)| times).sum();
    let seen = pieces.values().filter(|(_, seen)| *seen);
    (all, seen.map(|(times, _)| times).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_counted_as_often_as_they_stand() {
        let hidden = ["twelve chars twelve charsabc", "not there at"].map(|t| t.chars().collect());
        assert_eq!(pieces_seen(&hidden, "xtwelve chars!"), (3, 1));
        assert_eq!(pieces_seen(&hidden, "twelve chars twelve chars"), (3, 2));
        assert_eq!(pieces_seen(&[], "twelve chars"), (0, 0));
    }
}
