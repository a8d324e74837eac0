//! From container to content, without recursion and within limits.

use crate::decoder::{Decoder, Decoding, Native};
use crate::found::{Child, Found};
use crate::model::note;
use crate::read_text::ReadText;
use crate::readers;
use crate::text::cut_name;
use crate::{File, Hints, Inspection, Limits, Unread};
use miwake_mail::FileKind;
use std::collections::VecDeque;

/// Looks into `bytes`, the content of an attachment called `name`.
#[must_use]
pub fn inspect(name: &str, bytes: &[u8], hints: &Hints, limits: &Limits) -> Inspection {
    inspect_with(&Native, name, bytes, hints, limits)
}

/// [`inspect`], decoding text with `decoder`.
#[must_use]
pub fn inspect_with(
    decoder: &dyn Decoder,
    name: &str,
    bytes: &[u8],
    hints: &Hints,
    limits: &Limits,
) -> Inspection {
    let mut walk = Walk {
        decoding: Decoding(decoder),
        hints,
        limits,
        left: limits.unpacked_bytes,
        text_left: limits.texts_chars,
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
    decoding: Decoding<'a>,
    hints: &'a Hints,
    limits: &'a Limits,
    /// Bytes that may still be unpacked. What waits has been counted, so it is bounded with the rest.
    left: u64,
    /// Characters of text that may still be kept.
    text_left: usize,
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
            self.decoding,
            self.hints,
            self.limits,
            &mut self.left,
            room,
            first.unwrap_or(FileKind::Unknown),
        );
        found.encrypted = child.encrypted;
        found.unread = child.unread;
        let room = self.limits.text_chars.min(self.text_left);
        found.text = ReadText::new(room);
        found.indicators = child.indicators;
        if let Some(bytes) = bytes {
            readers::any(&child.name, bytes, &mut found);
        }
        found.mark_hidden();
        if found.text.is_cut() {
            found.unread(Unread::TooLarge);
        }
        let kind = found.kind.or(first);
        let text = found.text.finish();
        self.text_left = self.text_left.saturating_sub(text.chars().count());
        self.files.push(File {
            parent,
            name: cut_name(&child.name, self.limits.name_chars),
            kind: kind.unwrap_or(FileKind::Unknown),
            format: found.format.to_owned(),
            size: child.size,
            encrypted: found.encrypted,
            unread: found.unread,
            indicators: found.indicators,
            links: found.links,
            text,
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
