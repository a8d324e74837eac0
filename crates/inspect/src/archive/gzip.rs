//! gzip (RFC 1952): one file, in one or more members.

use crate::bytes::{has, u32_at};
use crate::found::{Child, Found};
use crate::names;
use flate2::bufread::GzDecoder;
use std::io::{Error, ErrorKind, Read};

/// Most members that are read: each costs as much to begin as some kilobytes cost to read.
const MEMBERS: usize = 1_000;

/// Reads a gzip file that is called `name`.
pub(crate) fn read(name: &str, bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !has(bytes, 0, b"\x1f\x8b\x08") {
        return false;
    }
    found.format = "gz";
    let first = GzDecoder::new(bytes);
    let stated = first.header().and_then(|header| header.filename());
    let inner = match stated {
        Some(raw) if !raw.is_empty() => names::decode(raw, found.decoding),
        _ => name_without_ending(name),
    };
    let members = Members { first, begun: 1 };
    let size = u32_at(bytes, bytes.len().saturating_sub(4)).unwrap_or_default();
    let (content, why) = found.unpack(members, bytes.len() as u64, u64::from(size));
    let mut child = Child::of(&inner, content);
    child.unread.extend(why);
    found.entry(child);
    true
}

/// What is left of a name without the ending that says "compressed".
pub(super) fn name_without_ending(name: &str) -> String {
    match names::base(name).rsplit_once('.') {
        Some((stem, "tgz" | "tbz" | "txz")) => format!("{stem}.tar"),
        Some((stem, "svgz")) => format!("{stem}.svg"),
        Some((stem, _)) => stem.to_owned(),
        None => name.to_owned(),
    }
}

/// The members one after the other; what follows the last and is none is left out, as gzip does.
struct Members<'a> {
    first: GzDecoder<&'a [u8]>,
    begun: usize,
}

impl Read for Members<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        loop {
            let length = self.first.read(into)?;
            let rest: &[u8] = self.first.get_ref();
            if length > 0 || into.is_empty() || !has(rest, 0, b"\x1f\x8b") {
                return Ok(length);
            }
            if self.begun >= MEMBERS {
                return Err(Error::from(ErrorKind::InvalidData));
            }
            self.begun += 1;
            self.first = GzDecoder::new(rest);
        }
    }
}
