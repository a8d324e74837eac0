//! From container to content, without recursion and within limits.

use crate::engine::{self, Engine, Linked};
use crate::read::{self, Child, Found};
use crate::{File, Indicator, Inspection, Unread};
use miwake_mail::FileKind;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// Limits on inspection. Reaching one is told as [`Unread`], never an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Deepest nesting; the attachment itself has depth 0.
    pub depth: u16,
    /// Most files of one attachment.
    pub files: usize,
    /// Most bytes unpacked from one attachment, all files together.
    pub unpacked_bytes: u64,
    /// Most bytes unpacked of one file.
    pub file_bytes: u64,
    /// How many times larger than packed a file may come out, above 1 MiB.
    pub ratio: u64,
    /// Most pixels of a picture that is decoded.
    pub pixels: u64,
    /// Longest name, in characters.
    pub name_chars: usize,
    /// Longest quote, in characters.
    pub quote_chars: usize,
    /// Most signs, and most links, of one file; beyond it only the first sign of each kind is kept.
    pub signs: usize,
}

impl Limits {
    /// What the product uses.
    pub const DEFAULT: Self = Self {
        depth: 8,
        files: 2_000,
        unpacked_bytes: 64 * 1024 * 1024,
        file_bytes: 32 * 1024 * 1024,
        ratio: 200,
        pixels: 40_000_000,
        name_chars: 260,
        quote_chars: 300,
        signs: 200,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What the mail says that helps to look inside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hints {
    /// Words of the text that may be the password, likeliest first.
    pub passwords: Vec<String>,
}

/// Looks into `bytes`, the content of an attachment called `name`.
#[must_use]
pub fn inspect(name: &str, bytes: &[u8], hints: &Hints, limits: &Limits) -> Inspection {
    inspect_with(&Linked, name, bytes, hints, limits)
}

/// [`inspect`] with another `engine` to ask.
#[must_use]
pub fn inspect_with(
    engine: &'static dyn Engine,
    name: &str,
    bytes: &[u8],
    hints: &Hints,
    limits: &Limits,
) -> Inspection {
    engine::with(engine, || walk(name, bytes, hints, limits))
}

fn walk(name: &str, bytes: &[u8], hints: &Hints, limits: &Limits) -> Inspection {
    let mut walk = Walk {
        hints,
        limits,
        left: limits.unpacked_bytes,
        files: vec![],
        queue: VecDeque::new(),
    };
    let outermost = Child {
        name: name.to_owned(),
        size: bytes.len() as u64,
        ..Child::default()
    };
    walk.look(0, None, outermost, Some(bytes));
    while let Some((depth, parent, mut child)) = walk.queue.pop_front() {
        let bytes = child.bytes.take();
        walk.look(depth, Some(parent), child, bytes.as_deref());
    }
    Inspection { files: walk.files }
}

/// What was looked at, and what waits.
struct Walk<'a> {
    hints: &'a Hints,
    limits: &'a Limits,
    /// Bytes that may still be unpacked. What waits has been counted, so it is bounded with the rest.
    left: u64,
    files: Vec<File>,
    /// Depth, container, file: first come, first read, so that a bomb deep inside takes nothing from its neighbours.
    queue: VecDeque<(u16, usize, Child)>,
}

impl Walk<'_> {
    /// Looks at one file, and puts what it contains in the queue.
    fn look(&mut self, depth: u16, parent: Option<usize>, child: Child, bytes: Option<&[u8]>) {
        let index = self.files.len();
        let room = self
            .limits
            .files
            .saturating_sub(index + 1 + self.queue.len());
        let first = bytes.map(miwake_mail::file_kind);
        let mut found = Found::new(
            self.hints,
            self.limits,
            &mut self.left,
            room,
            first.unwrap_or(FileKind::Unknown),
        );
        found.encrypted = child.encrypted;
        found.unread = child.unread;
        found.signs = child.signs;
        if let Some(bytes) = bytes {
            read::any(&child.name, bytes, &mut found);
        }
        found.mark_hidden();
        let kind = found.kind.or(first);
        self.files.push(File {
            parent,
            name: cut(&child.name, self.limits.name_chars),
            kind: kind.unwrap_or(FileKind::Unknown),
            format: found.format.to_owned(),
            size: child.size,
            encrypted: found.encrypted,
            unread: found.unread,
            signs: found.signs,
            links: found.links,
        });
        for mut child in found.children {
            // Beyond the deepest level names are still told.
            if depth >= self.limits.depth {
                child.bytes = None;
                note(&mut child.unread, Unread::TooDeep);
            }
            self.queue
                .push_back((depth.saturating_add(1), index, child));
        }
    }
}

/// Adds `why` once.
pub(crate) fn note(unread: &mut Vec<Unread>, why: Unread) {
    if !unread.contains(&why) {
        unread.push(why);
    }
}

/// The first `chars` characters of `text`.
pub(crate) fn cut(text: &str, chars: usize) -> String {
    text.chars().take(chars).collect()
}

impl Indicator {
    /// A sign, with what it rests on.
    pub(crate) fn new(kind: crate::IndicatorKind, quote: &str, limits: &Limits) -> Self {
        Self {
            kind,
            quote: cut(quote.trim(), limits.quote_chars),
        }
    }
}
