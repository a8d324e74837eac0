//! Hits that look like programs: mail scanners follow links, too.

use super::model::MachineReason;
use crate::import::Map;
use crate::{Event, What};

/// A hit within so many seconds of sending is no person's: nobody reads and clicks as fast.
pub const AT_ONCE: i64 = 10;

/// So many different people's links, from one computer …
pub const MANY_TOKENS: usize = 10;

/// … within so many seconds, are tried by a program. An office behind one address clicks more slowly.
pub const MANY_WITHIN: i64 = 60;

/// Which hits belong to a burst of many people's links from one computer. `owners` are the people of the events, by
/// index; one entry for each event.
pub(super) fn bursts(events: &[Event], owners: &[Option<u32>]) -> Vec<bool> {
    let mut marked = vec![false; events.len()];
    let sources = events.iter().filter_map(|event| event.source).max();
    let Some(sources) = sources.and_then(|last| usize::try_from(last).ok()) else {
        return marked;
    };
    let mut counts = vec![0_usize; sources.saturating_add(1).min(events.len())];
    let hits = || {
        events
            .iter()
            .zip(owners)
            .zip(0_usize..)
            .filter_map(|((event, owner), index)| {
                let hit = matches!(event.what, What::Page | What::Clicked);
                let (at, source, owner) = (event.at?, event.source?, (*owner)?);
                hit.then_some((source, at, owner, index))
            })
    };
    for (source, ..) in hits() {
        if let Some(count) = counts.get_mut(source as usize) {
            *count += 1;
        }
    }
    let many = |source: &u32| {
        counts
            .get(*source as usize)
            .is_none_or(|count| *count >= MANY_TOKENS)
    };
    let mut sorted: Vec<_> = hits().filter(|(source, ..)| many(source)).collect();
    sorted.sort_unstable();
    for of_one in sorted.chunk_by(|a, b| a.0 == b.0) {
        mark(of_one, &mut marked);
    }
    marked
}

/// Marks the bursts among the hits of one computer, in the order of time: a window goes over them.
fn mark(hits: &[(u32, i64, u32, usize)], marked: &mut [bool]) {
    let mut inside: Map<u32, usize> = Map::default();
    let (mut start, mut done) = (0, 0);
    for (end, &(_, at, owner, _)) in hits.iter().enumerate() {
        *inside.entry(owner).or_default() += 1;
        while let Some(&(_, first, old, _)) = hits.get(start)
            && at - first > MANY_WITHIN
        {
            if let Some(count) = inside.get_mut(&old) {
                *count -= 1;
                if *count == 0 {
                    inside.remove(&old);
                }
            }
            start += 1;
        }
        if inside.len() >= MANY_TOKENS {
            for &(_, _, _, index) in hits.get(done.max(start)..=end).unwrap_or_default() {
                if let Some(mark) = marked.get_mut(index) {
                    *mark = true;
                }
            }
            done = end + 1;
        }
    }
}

/// What speaks for a program in a hit by itself.
pub(super) fn sign(event: &Event, sent: Option<i64>, burst: bool) -> Option<MachineReason> {
    let after = event.at.zip(sent).map(|(at, sent)| at - sent);
    if event.signs.method {
        Some(MachineReason::Method)
    } else if event.signs.agent {
        Some(MachineReason::Agent)
    } else if after.is_some_and(|after| (0..AT_ONCE).contains(&after)) {
        Some(MachineReason::AtOnce)
    } else {
        burst.then_some(MachineReason::ManyTokens)
    }
}
