//! `autorun.inf`: what starts by itself when a disk is put in.

use crate::bytes::piece;
use crate::found::Found;
use crate::{IndicatorKind, Unread, names};

/// How much of the file is read.
const AUTORUN: usize = 64 * 1024;

/// Reads what starts by itself when a disk is put in.
pub(crate) fn read(name: &str, bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !names::base(name).eq_ignore_ascii_case("autorun.inf") {
        return false;
    }
    if bytes.len() > AUTORUN {
        found.unread(Unread::TooLarge);
    }
    let text = found.decoding.text_of(piece(bytes, 0, AUTORUN));
    let starts = |line: &&str| {
        let key = line.split('=').next().unwrap_or_default().trim();
        let key = key.to_ascii_lowercase();
        key == "open" || key == "shellexecute" || key.starts_with("shell\\")
    };
    for line in text.lines().filter(starts) {
        found.indicator(IndicatorKind::AutoRunFile, line);
    }
    true
}
