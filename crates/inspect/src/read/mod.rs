//! The readers, one a format or family, and what they share.

mod bytes;
mod cab;
mod carrier;
mod code;
mod fat;
mod gzip;
mod iso;
mod lzh;
mod macros;
mod mail;
mod names;
mod office;
mod ole;
mod onenote;
mod ooxml;
mod page;
mod pdf;
mod pdf_object;
mod picture;
mod pieces;
mod qr;
mod qr_code;
mod qr_text;
mod rar;
mod rtf;
mod script;
mod seven_zip;
mod sheet;
mod shortcut;
mod starter;
mod tar;
mod text;
mod udf;
mod unread;
mod vba;
mod xlm;
mod xml;
mod zip;
mod zip_crypt;

pub(crate) use names::utf16;
pub use qr_text::{qr_in_text, qr_in_text_with};

use crate::walk::{cut, note};
use crate::{Hints, Indicator, IndicatorKind, InspectedLink, Limits, LinkSource, Unread};
use miwake_mail::FileKind;

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
    pub(crate) signs: Vec<Indicator>,
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

/// What a reader writes down.
pub(crate) struct Found<'a> {
    /// What the mail says that helps.
    pub(crate) hints: &'a Hints,
    /// The limits in force.
    pub(crate) limits: &'a Limits,
    /// Bytes that may still be unpacked, all files of the attachment together.
    left: &'a mut u64,
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
    /// See [`crate::File::signs`].
    pub(crate) signs: Vec<Indicator>,
    /// See [`crate::File::links`].
    pub(crate) links: Vec<InspectedLink>,
    /// What it contains.
    pub(crate) children: Vec<Child>,
}

impl<'a> Found<'a> {
    pub(crate) fn new(
        hints: &'a Hints,
        limits: &'a Limits,
        left: &'a mut u64,
        room: usize,
        first: FileKind,
    ) -> Self {
        Self {
            hints,
            limits,
            left,
            room,
            first,
            kind: None,
            format: "",
            encrypted: false,
            unread: vec![],
            signs: vec![],
            links: vec![],
            children: vec![],
        }
    }

    /// Notes a sign, with what it rests on. The first of its kind is always noted, so that a crowd of one kind
    /// hides no other.
    pub(crate) fn sign(&mut self, kind: IndicatorKind, quote: &str) {
        let sign = Indicator::new(kind, quote, self.limits);
        if self.signs.contains(&sign) {
            return;
        }
        let first = self.signs.iter().all(|known| known.kind != kind);
        if first || self.signs.len() < self.limits.signs {
            self.signs.push(sign);
        } else {
            self.unread(Unread::TooMany);
        }
    }

    /// Notes a link.
    pub(crate) fn link(&mut self, from: LinkSource, href: &str, text: &str) {
        let link = InspectedLink {
            href: cut(href.trim(), 2_048),
            text: cut(text.trim(), self.limits.quote_chars),
            from,
        };
        if link.href.is_empty() || self.links.contains(&link) {
            return;
        }
        if self.links.len() < self.limits.signs {
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
            let sign = Indicator::new(IndicatorKind::PathEscapes, &child.name, self.limits);
            child.signs.push(sign);
        }
        self.encrypted |= child.encrypted;
        self.child(child)
    }

    /// Marks what is hidden beside a file that starts something when it is opened.
    pub(crate) fn mark_hidden(&mut self) {
        let starter = |child: &Child| !child.hidden && names::is_launcher(&child.name);
        if !self.children.iter().any(starter) {
            return;
        }
        for child in self.children.iter_mut().filter(|child| child.hidden) {
            let sign = Indicator::new(
                IndicatorKind::HiddenFile,
                names::base(&child.name),
                self.limits,
            );
            child.signs.push(sign);
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

/// A number as an index. Larger ones than the device has addresses lie beyond every end anyway.
pub(crate) fn small(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// Hands the bytes to the readers. More than one may know them: a workbook is a zip too, and a program may carry
/// an archive.
pub(crate) fn any(name: &str, bytes: &[u8], found: &mut Found<'_>) {
    // One line a reader; each decides by the bytes whether they are its own, the name only decides
    // where bytes cannot (scripts, text formats).
    // An Outlook item keeps its attachments as they are: a zip in it would be seen a second time.
    if mail::read(bytes, found) {
        return;
    }
    if zip::read(bytes, found) {
        ooxml::read(found);
    }
    gzip::read(name, bytes, found);
    tar::read(bytes, found);
    rar::read(bytes, found);
    cab::read(bytes, found);
    iso::read(bytes, found);
    fat::read(bytes, found);
    unread::read(bytes, found);
    seven_zip::read(bytes, found);
    lzh::read(bytes, found);
    carrier::self_extracting(bytes, found);
    carrier::autorun(name, bytes, found);
    let _ = ole::read(bytes, found)
        || pdf::read(bytes, found)
        || picture::read(bytes, found)
        || rtf::read(bytes, found)
        || onenote::read(bytes, found)
        || sheet::read(name, bytes, found)
        || ooxml::flat(bytes, found)
        || ooxml::active_mime(bytes, found)
        || shortcut::read(bytes, found)
        || starter::help(bytes, found)
        || starter::signed_profile(bytes, found)
        || text::read(name, bytes, found);
}
