//! LZH (LHA), long the usual archive in Japan: the list, and the content of the usual methods.
//!
//! Own reading of the list, because names are Shift_JIS or in extra headers and lengths lie; the unpacking is delharc's.

use crate::bytes::{piece, small, u8_at, u16_at, u32_at};
use crate::decoder::Decoding;
use crate::found::{Child, Found};
use crate::text::utf16;
use crate::{Unread, names};
use delharc::decode::{Decoder, Lh1Decoder, Lh5Decoder, Lh7Decoder};
use std::io::{Error, ErrorKind, Read};

/// Most extra headers of one file.
const EXTRAS: usize = 64;

/// Reads an LZH file.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if Header::at(bytes, 0, found.decoding).is_none() {
        return false;
    }
    found.format = "lzh";
    let mut at = 0;
    // A zero ends it.
    while u8_at(bytes, at).is_some_and(|byte| byte != 0) {
        let Some(header) = Header::at(bytes, at, found.decoding) else {
            found.unread(Unread::Broken);
            break;
        };
        at = header.data.saturating_add(small(header.packed));
        if header.method == "lhd" {
            continue;
        }
        let child = header.child(bytes, found);
        if !found.entry(child) {
            break;
        }
    }
    true
}

struct Header {
    /// Three letters: `lh0` stored, `lhd` a folder, `lh5` the usual one.
    method: String,
    name: String,
    packed: u64,
    size: u64,
    hidden: bool,
    /// Where the content starts.
    data: usize,
}

impl Header {
    fn at(bytes: &[u8], at: usize, decoding: Decoding<'_>) -> Option<Self> {
        let head = bytes.get(at..at.checked_add(22)?)?;
        let method = match piece(head, 2, 5) {
            [b'-', method @ .., b'-'] => std::str::from_utf8(method).ok()?,
            _ => return None,
        };
        let known =
            method.starts_with("lh") || method.starts_with("lz") || method.starts_with("pm");
        if !known || !method.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return None;
        }
        let mut header = Self {
            method: method.to_owned(),
            name: String::new(),
            packed: u64::from(u32_at(head, 7)?),
            size: u64::from(u32_at(head, 11)?),
            hidden: false,
            data: 0,
        };
        let level = u8_at(head, 20)?;
        header.hidden = level < 2 && u8_at(head, 19)? & 2 != 0;
        match level {
            0 | 1 => header.read_old(bytes, at, level, decoding)?,
            // The whole header's length is stated: extra headers that went on behind it could be read again with
            // the file that follows, and so on, each time up to the end.
            2 => {
                header.data = at + usize::from(u16_at(head, 0)?);
                header.read_extras(bytes.get(..header.data)?, at + 24, 2, decoding)?;
            }
            3 => {
                header.data = at.checked_add(small(u64::from(u32_at(bytes, at + 24)?)))?;
                header.read_extras(bytes.get(..header.data)?, at + 28, 4, decoding)?;
            }
            _ => return None,
        }
        // Every header takes some bytes, so the list comes to its end.
        (header.data > at && header.data <= bytes.len()).then_some(header)
    }

    /// Levels 0 and 1: the name stands in the header itself.
    fn read_old(
        &mut self,
        bytes: &[u8],
        at: usize,
        level: u8,
        decoding: Decoding<'_>,
    ) -> Option<()> {
        let length = usize::from(u8_at(bytes, at + 21)?);
        self.name = path(bytes.get(at + 22..at + 22 + length)?, decoding);
        self.data = at + 2 + usize::from(u8_at(bytes, at)?);
        if level == 1 {
            let before = self.data;
            // The last two bytes are the length of the first extra header; their lengths count as content.
            self.data = self.read_extras(bytes, self.data.checked_sub(2)?, 2, decoding)?;
            self.packed = self.packed.saturating_sub((self.data - before) as u64);
        }
        Some(())
    }

    /// Extra headers: each begins with its type and ends with the length of the next. Returns where they end.
    fn read_extras(
        &mut self,
        bytes: &[u8],
        mut at: usize,
        width: usize,
        decoding: Decoding<'_>,
    ) -> Option<usize> {
        let mut folder = String::new();
        for count in 0.. {
            if count >= EXTRAS {
                return None;
            }
            let length = match width {
                2 => usize::from(u16_at(bytes, at)?),
                _ => small(u64::from(u32_at(bytes, at)?)),
            };
            at += width;
            if length == 0 {
                break;
            }
            let extra = bytes.get(at..at.checked_add(length)?)?;
            let data = piece(extra, 1, length.checked_sub(width + 1)?);
            match extra.first()? {
                0x01 => self.name = path(data, decoding),
                0x02 => folder = path(data, decoding),
                0x40 => self.hidden = u16_at(data, 0)? & 2 != 0,
                0x44 => self.name = utf16(data, false),
                0x45 => folder = utf16(data, false).replace('\u{ffff}', "/"),
                _ => {}
            }
            at += length - width;
        }
        self.name = format!("{folder}{}", self.name);
        Some(at)
    }

    fn child(self, bytes: &[u8], found: &mut Found<'_>) -> Child {
        let packed = piece(bytes, self.data, small(self.packed));
        let whole = packed.len() as u64 == self.packed;
        let length = packed.len() as u64;
        let mut child = Child {
            name: self.name,
            size: self.size,
            hidden: self.hidden,
            ..Child::default()
        };
        let size = self.size;
        let (content, why) = match self.method.as_str() {
            "lh0" | "lz4" => found.unpack(packed, length, size),
            "lh1" => found.unpack(Content::of(Lh1Decoder::new(packed), size), length, size),
            "lh4" | "lh5" => found.unpack(Content::of(Lh5Decoder::new(packed), size), length, size),
            "lh6" | "lh7" => found.unpack(Content::of(Lh7Decoder::new(packed), size), length, size),
            _ => {
                child.unread.push(Unread::Unsupported);
                return child;
            }
        };
        child.unread.extend(why);
        if why.is_none() && (!whole || content.len() as u64 != size) {
            child.unread.push(Unread::Broken);
        }
        child.bytes = Some(content);
        child
    }
}

/// A path whose parts are divided by 0xFF, which no Shift_JIS letter has.
fn path(raw: &[u8], decoding: Decoding<'_>) -> String {
    let parts = raw.split(|byte| *byte == 0xff);
    let parts: Vec<String> = parts.map(|part| names::decode(part, decoding)).collect();
    parts.join("/")
}

/// What a decoder gives, up to the size that is stated: it cannot tell an end.
struct Content<D> {
    decoder: D,
    left: u64,
}

impl<D> Content<D> {
    fn of(decoder: D, left: u64) -> Self {
        Self { decoder, left }
    }
}

impl<'a, D: Decoder<&'a [u8]>> Read for Content<D> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let length = into.len().min(small(self.left));
        let (now, _) = into.split_at_mut(length);
        let result = self.decoder.fill_buffer(now);
        result.map_err(|_| Error::from(ErrorKind::InvalidData))?;
        self.left -= length as u64;
        Ok(length)
    }
}
