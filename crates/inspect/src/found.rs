//! What a reader is given and what it writes down; enclosed files go back to the walk through the containers.

use crate::bytes::small;
use crate::decoder::Decoding;
use crate::launchers::is_launcher;
use crate::model::note;
use crate::names;
use crate::read_text::ReadText;
use crate::text::cut;
use crate::{Hints, Indicator, IndicatorKind, InspectedLink, Limits, LinkSource, Unread};
use miwake_mail::FileKind;

/// Longest address of a link, in characters. Longer ones are no link: programs stop at 2,000 to 8,000.
const HREF: usize = 16 * 1024;

impl Indicator {
    /// An indicator, with what it rests on.
    pub(crate) fn new(kind: IndicatorKind, quote: &str, limits: &Limits) -> Self {
        Self {
            kind,
            quote: cut(quote.trim(), limits.quote_chars),
        }
    }
}

/// A file that a reader found inside another.
#[derive(Clone, Debug, Default)]
pub(crate) struct Child {
    /// Name as its container states it, decoded.
    pub(crate) name: String,
    /// The content; `None` when it could not be had (`unread` says why).
    pub(crate) bytes: Option<Vec<u8>>,
    /// Size as stated, or as read.
    pub(crate) size: u64,
    /// Whether a password is needed.
    pub(crate) encrypted: bool,
    /// Why it could not be had, or not wholly.
    pub(crate) unread: Vec<Unread>,
    /// What its container says of it already.
    pub(crate) indicators: Vec<Indicator>,
    /// Whether its container marks it as hidden.
    pub(crate) hidden: bool,
}

impl Child {
    /// A file with its content.
    pub(crate) fn of(name: &str, bytes: Vec<u8>) -> Self {
        Self {
            name: name.to_owned(),
            size: bytes.len() as u64,
            bytes: Some(bytes),
            ..Self::default()
        }
    }

    /// A file of which only the list tells.
    pub(crate) fn listed(name: &str, size: u64, why: Unread) -> Self {
        Self {
            name: name.to_owned(),
            size,
            encrypted: why == Unread::Encrypted,
            unread: vec![why],
            ..Self::default()
        }
    }
}

/// What a reader is given, and what it writes down.
pub(crate) struct Found<'a> {
    /// Decodes text.
    pub(crate) decoding: Decoding<'a>,
    /// What the mail says that helps.
    pub(crate) hints: &'a Hints,
    /// The limits in force.
    pub(crate) limits: &'a Limits,
    /// Bytes that may still be unpacked, all files of the attachment together.
    pub(crate) left: &'a mut u64,
    /// Files that may still be added, all of the attachment together.
    room: usize,
    /// What the first bytes say. Finding it takes longer than most readers do, so it is found once.
    pub(crate) first: FileKind,
    /// The kind, when the reader knows better than the first bytes.
    pub(crate) kind: Option<FileKind>,
    /// The format's short name.
    pub(crate) format: &'static str,
    /// Whether a password is needed for it or for something in it.
    pub(crate) encrypted: bool,
    /// See [`crate::File::unread`].
    pub(crate) unread: Vec<Unread>,
    /// See [`crate::File::indicators`].
    pub(crate) indicators: Vec<Indicator>,
    /// See [`crate::File::links`].
    pub(crate) links: Vec<InspectedLink>,
    /// See [`crate::File::text`].
    pub(crate) text: ReadText,
    /// What it contains.
    pub(crate) children: Vec<Child>,
}

impl<'a> Found<'a> {
    pub(crate) fn new(
        decoding: Decoding<'a>,
        hints: &'a Hints,
        limits: &'a Limits,
        left: &'a mut u64,
        room: usize,
        first: FileKind,
    ) -> Self {
        Self {
            decoding,
            hints,
            limits,
            left,
            room,
            first,
            kind: None,
            format: "",
            encrypted: false,
            unread: vec![],
            indicators: vec![],
            links: vec![],
            text: ReadText::default(),
            children: vec![],
        }
    }

    /// Notes an indicator, with what it rests on. The first of its kind is always noted, so that a crowd of one kind
    /// hides no other.
    pub(crate) fn indicator(&mut self, kind: IndicatorKind, quote: &str) {
        let indicator = Indicator::new(kind, quote, self.limits);
        if self.indicators.contains(&indicator) {
            return;
        }
        let first = self.indicators.iter().all(|known| known.kind != kind);
        if first || self.indicators.len() < self.limits.indicators {
            self.indicators.push(indicator);
        } else {
            self.unread(Unread::TooMany);
        }
    }

    /// Notes a link.
    pub(crate) fn link(&mut self, from: LinkSource, href: &str, text: &str) {
        let href = href.trim();
        // A host may stand far behind what looks like one.
        if href.chars().nth(HREF).is_some() {
            self.unread(Unread::TooLarge);
        }
        let link = InspectedLink {
            href: cut(href, HREF),
            text: cut(text.trim(), self.limits.quote_chars),
            from,
        };
        if link.href.is_empty() || self.links.contains(&link) {
            return;
        }
        if self.links.len() < self.limits.indicators {
            self.links.push(link);
        } else {
            self.unread(Unread::TooMany);
        }
    }

    /// Notes why it could not be looked at wholly.
    pub(crate) fn unread(&mut self, why: Unread) {
        note(&mut self.unread, why);
    }

    /// Adds a file that it contains; `false` when there are too many.
    pub(crate) fn child(&mut self, child: Child) -> bool {
        if self.room() == 0 {
            self.unread(Unread::TooMany);
            return false;
        }
        self.children.push(child);
        true
    }

    /// Takes back bytes that were unpacked in vain.
    pub(crate) fn give_back(&mut self, bytes: usize) {
        *self.left = self.left.saturating_add(bytes as u64);
    }

    /// How many files may still be added.
    pub(crate) fn room(&self) -> usize {
        self.room.saturating_sub(self.children.len())
    }

    /// Adds an entry of an archive or disk image, whose name a program takes as a path when it unpacks.
    /// `false` when there are too many.
    pub(crate) fn entry(&mut self, mut child: Child) -> bool {
        if names::escapes(&child.name) {
            let indicator = Indicator::new(IndicatorKind::PathEscapes, &child.name, self.limits);
            child.indicators.push(indicator);
        }
        self.encrypted |= child.encrypted;
        self.child(child)
    }

    /// Marks what is hidden beside a file that starts something when it is opened.
    pub(crate) fn mark_hidden(&mut self) {
        let launcher = |child: &Child| !child.hidden && is_launcher(&child.name);
        if !self.children.iter().any(launcher) {
            return;
        }
        for child in self.children.iter_mut().filter(|child| child.hidden) {
            let indicator = Indicator::new(
                IndicatorKind::HiddenFile,
                names::base(&child.name),
                self.limits,
            );
            child.indicators.push(indicator);
        }
    }

    /// Adds a file that was carried unpacked, or in an encoding that makes it no larger.
    pub(crate) fn carried(&mut self, name: &str, bytes: &[u8]) {
        let size = bytes.len() as u64;
        let (bytes, why) = self.unpack(bytes, size, size);
        let mut child = Child::of(name, bytes);
        child.unread.extend(why);
        self.child(child);
    }

    /// Takes `bytes` of the allowance for work that fills no memory; `false` when there is not as much left.
    pub(crate) fn spend(&mut self, bytes: u64) -> bool {
        let enough = bytes <= *self.left;
        if enough {
            *self.left -= bytes;
        }
        enough
    }

    /// How many bytes one file that takes `packed` bytes may come out as now.
    pub(crate) fn allowance(&self, packed: u64) -> u64 {
        let by_ratio = packed.saturating_mul(self.limits.ratio).max(1024 * 1024);
        by_ratio.min(self.limits.file_bytes).min(*self.left)
    }

    /// Reads `from` to its end, as the content of a file that takes `packed` bytes and is said to have `stated`.
    /// Stops at the allowance: then the content so far is returned with the reason.
    pub(crate) fn unpack(
        &mut self,
        from: impl std::io::Read,
        packed: u64,
        stated: u64,
    ) -> (Vec<u8>, Option<Unread>) {
        use std::io::Read as _;
        let allowance = self.allowance(packed);
        // What the container states saves growing, but decides nothing.
        let mut bytes = Vec::with_capacity(small(stated.min(allowance)));
        let result = from
            .take(allowance.saturating_add(1))
            .read_to_end(&mut bytes);
        let over = bytes.len() as u64 > allowance;
        bytes.truncate(small(allowance));
        bytes.shrink_to_fit();
        *self.left = self.left.saturating_sub(bytes.len() as u64);
        let why = if over {
            let ratio = bytes.len() as u64 >= packed.saturating_mul(self.limits.ratio);
            Some(if ratio {
                Unread::Bomb
            } else {
                Unread::TooLarge
            })
        } else {
            result.err().map(|_| Unread::Broken)
        };
        (bytes, why)
    }
}
