//! Windows shell links (.lnk), as \[MS-SHLLINK\] describes them.

use super::{code, launcher, words};
use crate::bytes::u32_at;
use crate::decoder::Decoding;
use crate::found::Found;
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::FileKind;

const MAGIC: &[u8] = b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0\0\0\0\x46";

/// Reads a shell link.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !bytes.starts_with(MAGIC) {
        return false;
    }
    found.kind = Some(FileKind::Shortcut);
    found.format = "lnk";
    match Link::read(bytes, found.decoding) {
        Some(link) => tell(&link, found),
        None => found.unread(Unread::Broken),
    }
    true
}

/// What a shell link states.
#[derive(Default)]
struct Link {
    /// Target, by the best source there is.
    target: String,
    arguments: String,
    icon: String,
    /// Web address as target (a shell item of that kind).
    url: String,
    /// Opened minimised, as attackers do to hide a console.
    minimised: bool,
    /// A structure ends before it should.
    broken: bool,
}

struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
    decoding: Decoding<'a>,
}

impl<'a> Cursor<'a> {
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let taken = self.bytes.get(self.at..self.at.checked_add(len)?)?;
        self.at += len;
        Some(taken)
    }

    fn u16(&mut self) -> Option<usize> {
        let taken = self.take(2)?;
        Some(usize::from(u16::from_le_bytes(taken.try_into().ok()?)))
    }
}

impl Link {
    fn read(bytes: &[u8], decoding: Decoding<'_>) -> Option<Self> {
        let flags = u32_at(bytes, 20)?;
        let mut link = Self {
            minimised: u32_at(bytes, 60)? == 7,
            ..Self::default()
        };
        let mut cursor = Cursor {
            bytes,
            at: 76,
            decoding,
        };
        if link.rest(flags, &mut cursor).is_none() {
            link.broken = true;
        }
        Some(link)
    }

    fn rest(&mut self, flags: u32, cursor: &mut Cursor<'_>) -> Option<()> {
        let has = |bit: u32| flags & 1 << bit != 0;
        if has(0) {
            let len = cursor.u16()?;
            let (path, url) = items(cursor.take(len)?, cursor.decoding);
            (self.target, self.url) = (path, url);
        }
        if has(1) {
            let len = u32_at(cursor.bytes, cursor.at)? as usize;
            let info = cursor.take(len.max(4))?;
            if let Some(path) = link_info(info, cursor.decoding) {
                self.target = path;
            }
        }
        let wide = has(7);
        // Name, relative path, working folder, arguments, icon: in this order, each if its flag is set.
        let mut strings = [const { String::new() }; 5];
        for (bit, place) in (2..7).zip(&mut strings) {
            if has(bit) {
                *place = counted(cursor, wide)?;
            }
        }
        let [_, relative, _, arguments, icon] = strings;
        if self.target.is_empty() {
            self.target = relative;
        }
        (self.arguments, self.icon) = (arguments, icon);
        self.extra(cursor)
    }

    /// Extra blocks: only the environment's path is of interest.
    fn extra(&mut self, cursor: &mut Cursor<'_>) -> Option<()> {
        while let Some(len) = u32_at(cursor.bytes, cursor.at) {
            if len < 4 {
                return Some(());
            }
            let block = cursor.take(len as usize)?;
            if u32_at(block, 4) == Some(0xa000_0001) {
                let wide = block.get(268..).map(wide_text).unwrap_or_default();
                let narrow = block
                    .get(8..268)
                    .map(|text| narrow_text(text, cursor.decoding));
                let narrow = narrow.unwrap_or_default();
                let path = if wide.is_empty() { narrow } else { wide };
                if !path.is_empty() && self.target.is_empty() {
                    self.target = path;
                }
            }
        }
        Some(())
    }
}

/// A string with its count of characters before it.
fn counted(cursor: &mut Cursor<'_>, wide: bool) -> Option<String> {
    let count = cursor.u16()?;
    if wide {
        return cursor.take(count * 2).map(wide_text);
    }
    let text = cursor.take(count)?;
    Some(narrow_text(text, cursor.decoding))
}

/// UTF-16LE up to the first NUL.
fn wide_text(bytes: &[u8]) -> String {
    let units = bytes
        .as_chunks::<2>()
        .0
        .iter()
        .map(|u| u16::from_le_bytes(*u));
    char::decode_utf16(units.take_while(|u| *u != 0))
        .map(|c| c.unwrap_or('\u{fffd}'))
        .collect()
}

/// Text in the writer's code page up to the first NUL.
fn narrow_text(bytes: &[u8], decoding: Decoding<'_>) -> String {
    let end = memchr::memchr(0, bytes).unwrap_or(bytes.len());
    decoding.text_of(bytes.get(..end).unwrap_or_default())
}

/// Path and web address of the list of shell items.
fn items(bytes: &[u8], decoding: Decoding<'_>) -> (String, String) {
    let narrow_text = |text: &[u8]| narrow_text(text, decoding);
    let (mut path, mut url) = (String::new(), String::new());
    let mut cursor = Cursor {
        bytes,
        at: 0,
        decoding,
    };
    while let Some(len) = cursor.u16() {
        let Some(item) = len
            .checked_sub(2)
            .filter(|l| *l > 0)
            .and_then(|l| cursor.take(l))
        else {
            break;
        };
        match item.first().map_or(0, |kind| kind & 0x70) {
            // A drive: its letter.
            0x20 => path.push_str(&item.get(1..).map(narrow_text).unwrap_or_default()),
            // A file or folder: a long name in its extension block, else the short name.
            0x30 => {
                if !path.is_empty() && !path.ends_with('\\') {
                    path.push('\\');
                }
                path.push_str(&item_name(item, decoding));
            }
            // A share.
            0x40 => path.push_str(&item.get(3..).map(narrow_text).unwrap_or_default()),
            0x60 => {
                let wide = item.get(1).is_some_and(|flags| flags & 0x80 != 0);
                let text = item
                    .get(6..)
                    .map(|t| if wide { wide_text(t) } else { narrow_text(t) });
                url = text.unwrap_or_default();
            }
            _ => {}
        }
    }
    (path, url)
}

fn item_name(item: &[u8], decoding: Decoding<'_>) -> String {
    let name = item.get(12..).unwrap_or_default();
    if item.first().is_some_and(|kind| kind & 4 != 0) {
        return wide_text(name);
    }
    // The extension block 0xbeef0004 holds the long name; where depends on its version.
    let block = memchr::memmem::find(item, b"\x04\0\xef\xbe").and_then(|at| at.checked_sub(4));
    if let Some(block) = block {
        let version = item.get(block + 2).copied().unwrap_or(0);
        let skip = match version {
            9.. => 46,
            8 => 42,
            7 => 38,
            3.. => 20,
            _ => 0,
        };
        let long = item.get(block + skip..).map(wide_text).unwrap_or_default();
        if skip > 0 && !long.is_empty() && long.chars().all(|c| !c.is_control()) {
            return long;
        }
    }
    narrow_text(name, decoding)
}

/// The path in the link information: on this computer, or in a share.
fn link_info(info: &[u8], decoding: Decoding<'_>) -> Option<String> {
    let narrow_text = |text: &[u8]| narrow_text(text, decoding);
    let flags = u32_at(info, 8)?;
    let text = |at: usize| {
        let offset = u32_at(info, at)? as usize;
        (offset > 0)
            .then(|| info.get(offset..).map(narrow_text))
            .flatten()
    };
    let suffix = text(24).unwrap_or_default();
    let base = if flags & 1 != 0 {
        text(16)?
    } else {
        let network = u32_at(info, 20)? as usize;
        let share = u32_at(info, network.checked_add(8)?)? as usize;
        let share = info.get(network.checked_add(share)?..).map(narrow_text)?;
        if suffix.is_empty() {
            share
        } else {
            format!("{share}\\")
        }
    };
    let path = format!("{base}{suffix}");
    (!path.is_empty()).then_some(path)
}

fn tell(link: &Link, found: &mut Found<'_>) {
    if link.broken {
        found.unread(Unread::Broken);
    }
    if !link.url.is_empty() {
        found.link(LinkSource::Fetched, &link.url, "");
    }
    let mut command = link.target.clone();
    if !link.arguments.is_empty() {
        command.push(' ');
        // Blanks before the arguments push them out of Windows' properties window.
        command.push_str(
            &link
                .arguments
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        );
    }
    let command = command.trim();
    let lower = command.to_ascii_lowercase();
    let target = link.target.to_ascii_lowercase();
    let program = [
        ".exe", ".com", ".bat", ".cmd", ".scr", ".pif", ".js", ".vbs", ".hta", ".dll", ".ps1",
        ".msi",
    ];
    let starts = program.iter().any(|ending| target.ends_with(ending))
        || !link.arguments.is_empty()
        || code::first_of(&lower, code::RUNS).is_some();
    if starts {
        found.indicator(IndicatorKind::RunsCommand, command);
        words::words(command, found);
        if link.arguments.len() > 200
            && link.arguments.trim_start().len() + 100 < link.arguments.len()
        {
            found.indicator(IndicatorKind::Obfuscated, link.arguments.trim());
        }
    }
    if launcher::is_remote(&target) {
        found.indicator(IndicatorKind::OpensRemote, command);
        found.link(LinkSource::Fetched, &link.target, "");
    }
    if launcher::is_remote(&link.icon) {
        found.indicator(IndicatorKind::OpensRemote, &link.icon);
    }
    if link.minimised && starts {
        found.indicator(IndicatorKind::HiddenWindow, command);
    }
}
