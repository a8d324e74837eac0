//! From container to content, without recursion and within limits.

use crate::read::{self, Child, Found};
use crate::{File, Inside, Sign, Unread};
use std::collections::VecDeque;

/// Limits on inspection. Reaching one is told as [`Unread`], never an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    /// Most signs, and most links, of one file.
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Words of the text that may be the password, likeliest first.
    pub passwords: Vec<String>,
}

/// Looks into `bytes`, the content of an attachment called `name`.
#[must_use]
pub fn inspect(name: &str, bytes: &[u8], hints: &Hints, limits: &Limits) -> Inside {
    let mut inside = Inside::default();
    let mut left = limits.unpacked_bytes;
    let outermost = Child {
        size: bytes.len() as u64,
        ..Child::of(name, bytes.to_vec())
    };
    // Depth, container, file: first come, first read, so that a bomb deep inside takes nothing from its neighbours.
    let mut queue: VecDeque<(u16, Option<usize>, Child)> = VecDeque::from([(0, None, outermost)]);
    while let Some((depth, parent, child)) = queue.pop_front() {
        if inside.files.len() >= limits.files {
            if let Some(first) = inside.files.first_mut() {
                note(&mut first.unread, Unread::TooMany);
            }
            break;
        }
        let index = inside.files.len();
        let (file, children) = look(parent, child, hints, limits, &mut left);
        inside.files.push(file);
        for child in children {
            if depth >= limits.depth {
                if let Some(file) = inside.files.get_mut(index) {
                    note(&mut file.unread, Unread::TooDeep);
                }
                break;
            }
            queue.push_back((depth + 1, Some(index), child));
        }
    }
    inside
}

/// One file, and what it contains.
fn look(
    parent: Option<usize>,
    child: Child,
    hints: &Hints,
    limits: &Limits,
    left: &mut u64,
) -> (File, Vec<Child>) {
    let kind = child.bytes.as_deref().map(miwake_mail::file_kind);
    let mut found = Found::new(hints, limits, left);
    found.encrypted = child.encrypted;
    found.unread = child.unread;
    found.signs = child.signs;
    if let Some(bytes) = &child.bytes {
        read::any(&child.name, bytes, &mut found);
    }
    let file = File {
        parent,
        name: cut(&child.name, limits.name_chars),
        kind: found
            .kind
            .or(kind)
            .unwrap_or(miwake_mail::FileKind::Unknown),
        format: found.format.to_owned(),
        size: child.size,
        encrypted: found.encrypted,
        unread: found.unread,
        signs: found.signs,
        links: found.links,
    };
    (file, found.children)
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

impl Sign {
    /// A sign, with what it rests on.
    pub(crate) fn new(kind: crate::SignKind, quote: &str, limits: &Limits) -> Self {
        Self {
            kind,
            quote: cut(quote.trim(), limits.quote_chars),
        }
    }
}
