//! Script files: what they start, fetch and change, by the words they use. They are not run and not parsed.

use super::code::{self, Decoded};
use crate::found::Found;
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::FileKind;

/// How often encoded text in encoded text is decoded.
const LAYERS: u8 = 3;
/// Most texts looked at of one script, with what is decoded out of it.
const TEXTS: usize = 1_000;

/// The format of a script by the ending of its name; text says too little about its language.
pub(crate) fn format_of(extension: &str) -> Option<&'static str> {
    const FORMATS: &[&str] = &[
        "js",
        "jse",
        "vbs",
        "vbe",
        "vb",
        "wsf",
        "wsc",
        "wsh",
        "sct",
        "hta",
        "ps1",
        "psm1",
        "psd1",
        "bat",
        "cmd",
        "py",
        "pyw",
        "sh",
        "command",
        "pl",
        "rb",
        "php",
        "ahk",
        "au3",
        "applescript",
    ];
    FORMATS.iter().find(|f| **f == extension).copied()
}

/// Reads a script.
pub(crate) fn read(source: &str, format: &'static str, found: &mut Found<'_>) {
    found.kind = Some(FileKind::Script);
    found.format = format;
    let mut room = source.len().saturating_mul(2).max(64 * 1024);
    let mut texts = vec![(source.to_owned(), 0u8)];
    let mut done = 0;
    while let Some((text, layer)) = texts.pop() {
        done += 1;
        words(&text, found);
        let decoded = code::decoded(&text);
        if decoded.cut {
            found.unread(Unread::TooMany);
        }
        for item in decoded.items {
            match item {
                Decoded::Text(inner) => {
                    if matters(&inner) {
                        found.indicator(
                            IndicatorKind::Obfuscated,
                            inner.get(..80).unwrap_or(&inner),
                        );
                    }
                    if layer >= LAYERS {
                        found.unread(Unread::TooDeep);
                    } else if inner.len() > room || done + texts.len() >= TEXTS {
                        found.unread(Unread::TooMany);
                    } else {
                        room -= inner.len();
                        texts.push((inner, layer + 1));
                    }
                }
                Decoded::File(FileKind::Image, _) => {}
                Decoded::File(_, bytes) => {
                    found.indicator(IndicatorKind::BuildsFile, "");
                    found.carried("", &bytes);
                }
            }
        }
    }
}

fn matters(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.contains("://")
        || code::first_of(&lower, code::RUNS).is_some()
        || code::first_of(&lower, code::FETCHES).is_some()
}

/// Notes what the words of `text` say, and the URLs in it.
pub(crate) fn words(text: &str, found: &mut Found<'_>) {
    if let Some(at) = text.find("#@~^") {
        // Microsoft's Script Encoder: a table that nobody needs for honest scripts.
        found.indicator(IndicatorKind::Obfuscated, code::around(text, at));
        found.unread(Unread::Unsupported);
    }
    let marks = text.bytes().filter(|b| matches!(b, b'^' | b'`')).count();
    let plain: String = text.chars().filter(|c| !matches!(c, '^' | '`')).collect();
    let lower = plain.to_ascii_lowercase();
    let lists = [
        (IndicatorKind::ScriptFetches, code::FETCHES),
        (IndicatorKind::ScriptRuns, code::RUNS),
        (IndicatorKind::ChangesSettings, code::SETS),
    ];
    for (kind, list) in lists {
        if let Some(at) = code::first_of(&lower, list) {
            found.indicator(kind, code::around(&plain, at));
            if marks >= 12 && code::first_of(&text.to_ascii_lowercase(), list).is_none() {
                found.indicator(
                    IndicatorKind::Obfuscated,
                    text.lines()
                        .find(|l| l.contains(['^', '`']))
                        .unwrap_or_default(),
                );
            }
        }
    }
    let hidden = [
        "eval(atob",
        "eval(unescape",
        "eval(string.fromcharcode",
        "eval(function(p,a,c,k,e",
        "strreverse(",
        "-encodedcommand",
        " -enc ",
        "execute(chr",
        "executeglobal",
    ];
    let renamed = lower.match_indices("_0x").take(12).count() >= 12;
    let at = hidden
        .iter()
        .find_map(|mark| lower.find(mark))
        .or_else(|| renamed.then(|| lower.find("_0x")).flatten());
    if let Some(at) = at {
        found.indicator(IndicatorKind::Obfuscated, code::around(&plain, at));
    }
    urls(&plain, found);
}

/// URLs written out, and shares (`\\host\file`).
pub(crate) fn urls(text: &str, found: &mut Found<'_>) {
    for range in miwake_mail::urls_in(text) {
        let url = text.get(range).unwrap_or_default();
        found.link(
            LinkSource::Text,
            url.trim_end_matches(['\'', '"', ';', ')', '\\']),
            "",
        );
    }
}
