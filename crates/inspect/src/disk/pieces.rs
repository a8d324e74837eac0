//! Content that lies in several places of a disk image.

use crate::Unread;
use crate::bytes::piece;
use crate::found::{Child, Found};
use std::io::Read;

/// The places, in order: start and length in bytes.
#[derive(Default)]
pub(super) struct Pieces<'a> {
    bytes: &'a [u8],
    places: Vec<(usize, usize)>,
    /// How many of the places were read.
    next: usize,
    now: &'a [u8],
    /// Bytes still to read.
    left: usize,
}

impl<'a> Pieces<'a> {
    /// The first `length` bytes of what is at `places` in `bytes`.
    pub(super) fn new(bytes: &'a [u8], places: Vec<(usize, usize)>, length: usize) -> Self {
        Self {
            bytes,
            places,
            next: 0,
            now: &[],
            left: length,
        }
    }

    /// Where the first one starts.
    pub(super) fn start(&self) -> usize {
        self.places.first().map_or(0, |(start, _)| *start)
    }

    /// All of it, at most `most` bytes.
    pub(super) fn gather(self, most: usize) -> Vec<u8> {
        let mut all = vec![];
        // Reading from memory does not fail.
        let _ = self.take(most as u64).read_to_end(&mut all);
        all
    }

    /// Adds a file with this content; `false` when there are too many.
    pub(super) fn file(self, mut child: Child, size: u64, found: &mut Found<'_>) -> bool {
        let (bytes, why) = found.unpack(self, size, size);
        child.size = size;
        child.unread.extend(why);
        if why.is_none() && (bytes.len() as u64) < size {
            child.unread.push(Unread::Broken);
        }
        child.bytes = Some(bytes);
        found.entry(child)
    }
}

impl Read for Pieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.now.is_empty() {
            let Some((start, length)) = self.places.get(self.next) else {
                return Ok(0);
            };
            self.next += 1;
            self.now = piece(self.bytes, *start, (*length).min(self.left));
            self.left -= self.now.len();
        }
        let length = into.len().min(self.now.len());
        let (now, rest) = self.now.split_at(length);
        let (to, _) = into.split_at_mut(length);
        to.copy_from_slice(now);
        self.now = rest;
        Ok(length)
    }
}
