//! PDF (ISO 32000): what runs, opens, sends and is embedded, the links, the pictures with QR codes.
//!
//! A partial reader of our own (`lopdf` takes 180 to 320 kB in wasm): objects are found by scanning the bytes, not by
//! the cross-reference table, so that damaged files, incremental updates and hidden older versions are all seen.
//! Nested dictionaries are kept on a stack of our own; nothing is drawn.

use super::object::{Dict, Object, Plain, Value};
use super::scanner::Scanner;
use super::streams::{chain, filters, quietly, unpack};
use super::text::{self, Layout};
use crate::bytes::{piece, small};
use crate::found::{Child, Found};
use crate::image::picture;
use crate::script::{code, launcher, words};
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::FileKind;
use std::collections::{HashMap, HashSet};

/// Most objects looked at.
const OBJECTS: usize = 200_000;
/// Most pictures that are searched for QR codes.
const PICTURES: usize = 40;
/// Text of at most so many bytes is next to none.
const LURE_TEXT: usize = 600;
/// How far into the file its mark may stand, as readers allow.
const HEAD: usize = 1_024;

/// What is gathered of the whole file before it is told.
#[derive(Default)]
struct Document {
    /// Actions by object, for what refers to them.
    actions: HashMap<u32, &'static str>,
    /// Objects that something runs when the file is opened.
    opened: Vec<u32>,
    /// Objects that hold script.
    scripts: HashSet<u32>,
    /// File names by the object with the content.
    files: HashMap<u32, String>,
    /// Streams, with the number of the object.
    streams: Vec<(u32, Dict, std::ops::Range<usize>)>,
    uris: Vec<String>,
    /// Pages and fonts.
    layout: Layout,
    pages: HashSet<u32>,
    encrypted: bool,
    /// Objects that are names, numbers, texts or lists: what dictionaries may say by reference.
    plain: Plain,
    /// Objects that may be in it and are referred to.
    asked: HashSet<u32>,
    /// Whether what they stand for is being looked at.
    resolving: bool,
}

/// Reads a PDF.
pub(crate) fn read(bytes: &[u8], found: &mut Found<'_>) -> bool {
    let head = piece(bytes, 0, HEAD);
    let Some(start) = memchr::memmem::find(head, b"%PDF-") else {
        return false;
    };
    if memchr::memmem::find(bytes, b"obj").is_none() && start > 0 {
        return false;
    }
    found.format = "pdf";
    found.kind = Some(FileKind::Pdf);
    polyglot(bytes, start, found);
    let mut document = Document {
        encrypted: is_encrypted(bytes),
        ..Document::default()
    };
    if document.encrypted {
        found.encrypted = true;
        found.unread(Unread::Encrypted);
    }
    let objects = document.scan(bytes, found);
    if !document.encrypted {
        document.object_streams(bytes, found);
        document.resolve(bytes, found);
        document.embedded(bytes, found);
        document.scripts(bytes, found);
        document.pictures(bytes, found);
        document.lure(bytes, found);
        text::read(&document.layout, &document.streams, bytes, found);
    }
    document.openings(found);
    let ends = memchr::memmem::find(bytes, b"%%EOF").is_some();
    if objects == 0 || !ends {
        found.unread(Unread::Broken);
    }
    true
}

/// `/Encrypt` in a trailer: other names may only start so.
fn is_encrypted(bytes: &[u8]) -> bool {
    memchr::memmem::find_iter(bytes, b"/Encrypt").any(|at| {
        bytes
            .get(at + 8)
            .is_some_and(|b| !b.is_ascii_alphanumeric())
    })
}

/// Another format before the mark, or markup in the file.
fn polyglot(bytes: &[u8], start: usize, found: &mut Found<'_>) {
    let before = piece(bytes, 0, start);
    let marks = ["<script", "<html", "<!doctype html", "<?php"];
    let markup = marks.iter().find(|mark| code::stands_in(before, mark));
    if let Some(mark) = markup {
        found.indicator(IndicatorKind::Polyglot, &format!("{mark} + pdf"));
    } else if before.starts_with(b"MZ")
        || before.starts_with(b"GIF8")
        || before.starts_with(b"\xff\xd8\xff")
    {
        found.indicator(IndicatorKind::Polyglot, "pdf");
    }
    // Browsers take a page after the end of a PDF for one only when it is named so.
    let tail = memchr::memmem::rfind(bytes, b"%%EOF").map_or(bytes.len(), |at| at + 5);
    let after = bytes.get(tail..).unwrap_or_default();
    if let Some(mark) = marks.iter().find(|mark| code::stands_in(after, mark)) {
        found.indicator(IndicatorKind::Polyglot, &format!("pdf + {mark}"));
    }
}

impl Document {
    /// All objects that stand in the file itself; how many there are.
    fn scan(&mut self, bytes: &[u8], found: &mut Found<'_>) -> usize {
        let mut scanner = Scanner::new(bytes);
        let mut count = 0;
        loop {
            let next = scanner.next_object(&mut |number, dict| self.each(number, dict, found));
            let Some((number, object, stream)) = next else {
                break;
            };
            count += 1;
            if count > OBJECTS {
                found.unread(Unread::TooMany);
                break;
            }
            self.keep(number, object, stream);
        }
        if scanner.damaged {
            found.unread(Unread::Broken);
        }
        count
    }

    /// Each dictionary as it is read.
    fn each(&mut self, number: u32, dict: &Dict, found: &mut Found<'_>) {
        if !self.resolving {
            self.asked.extend(dict.asks());
            self.dict(number, dict, found);
        } else if let Some(dict) = dict.resolved(&self.plain) {
            // Those that say all by themselves have been here.
            self.dict(number, &dict, found);
        }
    }

    /// What an object is, and its stream.
    fn keep(&mut self, number: u32, object: Object, stream: Option<std::ops::Range<usize>>) {
        if self.resolving {
            return;
        }
        if let (Some(dict), Some(range)) = (object.dict, stream) {
            self.streams.push((number, dict.of_stream(), range));
        }
        if let Some(value) = object.plain {
            self.plain.insert(number, value);
        }
    }

    /// Looks once more at what says something by reference to a name, a number, a text or a list.
    fn resolve(&mut self, bytes: &[u8], found: &mut Found<'_>) {
        if !self.asked.iter().any(|n| self.plain.contains_key(n)) {
            return;
        }
        self.resolving = true;
        self.scan(bytes, found);
        self.object_streams(bytes, found);
    }

    /// One dictionary; those inside it have been here before it.
    fn dict(&mut self, number: u32, dict: &Dict, found: &mut Found<'_>) {
        let (encrypted, decoding) = (self.encrypted, found.decoding);
        let text = |key: &str| {
            if encrypted {
                String::new()
            } else {
                dict.text(key, decoding)
            }
        };
        self.layout.object(number, dict);
        if dict.name("Type") == "Page" {
            self.pages.insert(number);
        }
        if let Some(file) = dict.reference("EF") {
            let name = [text("UF"), text("F")]
                .into_iter()
                .find(|name| !name.is_empty());
            self.files.insert(file, name.unwrap_or_default());
        }
        let action = dict.name("S");
        match action {
            "JavaScript" => self.script(number, dict, found),
            "Launch" => {
                let command = format!("{} {}", text("F"), text("P"));
                found.indicator(IndicatorKind::PdfLaunch, command.trim());
                words::urls(&command, found);
            }
            "SubmitForm" => {
                found.indicator(IndicatorKind::PdfForm, &text("F"));
                found.link(LinkSource::Form, &text("F"), "");
            }
            "URI" => self.uri(&text("URI"), &text("Contents"), found),
            "GoToR" | "GoToE" | "ImportData" | "Thread" => {
                let target = text("F");
                if launcher::is_remote(&target) {
                    found.indicator(IndicatorKind::OpensRemote, &target);
                    found.link(LinkSource::Fetched, &target, "");
                }
            }
            _ => {
                if dict.has("JS") {
                    self.script(number, dict, found);
                }
                // A stream of an external file.
                if dict.name("FS") == "URL" {
                    found.link(LinkSource::Fetched, &text("F"), "");
                }
            }
        }
        if let Some(action) = runs(action) {
            self.actions.entry(number).or_insert(action);
            if dict.opens {
                found.indicator(IndicatorKind::PdfOpenAction, action);
            }
        }
        self.opened.extend(dict.opened.iter().copied());
    }

    fn uri(&mut self, uri: &str, text: &str, found: &mut Found<'_>) {
        found.link(LinkSource::Link, uri, text);
        // Of more than one it is no lure.
        if !uri.is_empty() && self.uris.len() < 2 && !self.uris.iter().any(|u| u == uri) {
            self.uris.push(uri.to_owned());
        }
    }

    fn script(&mut self, number: u32, dict: &Dict, found: &mut Found<'_>) {
        if let Some(Value::Reference(at)) = dict.get("JS") {
            self.scripts.insert(*at);
        }
        let source = if self.encrypted {
            String::new()
        } else {
            dict.text("JS", found.decoding)
        };
        if source.is_empty() {
            // Told once it is read, or without its words when it cannot be.
            self.scripts.insert(number);
        } else {
            tell_script(&source, found);
        }
    }

    /// Objects within streams. They hold no streams themselves.
    fn object_streams(&mut self, bytes: &[u8], found: &mut Found<'_>) {
        for (_, dict, _) in &mut self.streams {
            if let Some(resolved) = dict.resolved(&self.plain) {
                *dict = resolved;
            }
        }
        // What holds them states where the first one is, whatever it calls itself.
        let streams: Vec<(Dict, std::ops::Range<usize>)> = self
            .streams
            .iter()
            .filter(|(_, dict, _)| dict.name("Type") == "ObjStm" || dict.has("First"))
            .map(|(_, dict, range)| (dict.clone(), range.clone()))
            .collect();
        let mut left = OBJECTS;
        for (dict, range) in streams {
            if dict.reference("DecodeParms").is_some() {
                found.unread(Unread::Unsupported);
            }
            let data = if self.resolving {
                quietly(bytes, &dict, range, found)
            } else {
                unpack(bytes, &dict, range, found)
            };
            self.within(&data, small(dict.number("First")), &mut left, found);
            if left == 0 {
                return found.unread(Unread::TooMany);
            }
        }
    }

    /// The objects of one stream: numbers and places, then the objects from `first` on.
    fn within(&mut self, data: &[u8], first: usize, left: &mut usize, found: &mut Found<'_>) {
        let header = data.get(..first).unwrap_or(data);
        let numbers: Vec<usize> = header
            .split(u8::is_ascii_whitespace)
            .filter_map(|n| std::str::from_utf8(n).ok()?.parse().ok())
            .take(*left * 2)
            .collect();
        // In the order in which they stand, so that none is read over another.
        let mut pairs = numbers.as_chunks::<2>().0.to_vec();
        pairs.sort_by_key(|[_, at]| *at);
        if pairs.is_empty() && !data.trim_ascii().is_empty() {
            found.unread(Unread::Broken);
        }
        *left -= pairs.len();
        for (index, [number, at]) in pairs.iter().enumerate() {
            let Some(body) = data.get(first.saturating_add(*at)..) else {
                continue;
            };
            // Each is read up to where the next one starts at the most.
            let next = pairs.get(index + 1);
            let end = next.map_or(body.len(), |[_, next]| next.saturating_sub(*at));
            let body = body.get(..end.max(1)).unwrap_or(body);
            let mut scanner = Scanner::new(body);
            let number = *number as u32;
            let object = scanner.value(&mut |dict| self.each(number, dict, found));
            if scanner.damaged {
                found.unread(Unread::Broken);
            }
            self.keep(number, object, None);
        }
    }

    fn embedded(&self, bytes: &[u8], found: &mut Found<'_>) {
        for (number, dict, range) in &self.streams {
            let name = self.files.get(number);
            if name.is_none() && dict.name("Type") != "EmbeddedFile" {
                continue;
            }
            let name = name.map_or("", String::as_str);
            found.indicator(IndicatorKind::EmbeddedFile, name);
            let content = unpack(bytes, dict, range.clone(), found);
            // What was unpacked has been counted.
            if !found.child(Child::of(name, content)) {
                return;
            }
        }
    }

    fn scripts(&self, bytes: &[u8], found: &mut Found<'_>) {
        for (number, dict, range) in &self.streams {
            if self.scripts.contains(number) {
                let source = unpack(bytes, dict, range.clone(), found);
                tell_script(&found.decoding.text_of(&source), found);
            }
        }
    }

    /// What runs when the file is opened, by reference.
    fn openings(&self, found: &mut Found<'_>) {
        let told = found
            .indicators
            .iter()
            .any(|indicator| indicator.kind == IndicatorKind::PdfScript);
        if !self.scripts.is_empty() && !told {
            found.indicator(IndicatorKind::PdfScript, "");
        }
        for number in &self.opened {
            if let Some(action) = self.actions.get(number) {
                found.indicator(IndicatorKind::PdfOpenAction, action);
            }
        }
    }

    fn pictures(&self, bytes: &[u8], found: &mut Found<'_>) {
        let images = self
            .streams
            .iter()
            .filter(|(_, dict, _)| dict.name("Subtype") == "Image");
        for (count, (_, dict, range)) in images.enumerate() {
            if count >= PICTURES {
                return found.unread(Unread::TooMany);
            }
            let (width, height) = (dict.number("Width"), dict.number("Height"));
            if width < 21 || height < 21 {
                continue;
            }
            let (before, last) = filters(dict);
            let raw = bytes.get(range.clone()).unwrap_or_default();
            match last.as_deref() {
                Some("DCTDecode" | "DCT") => {
                    if before.is_empty() {
                        picture::codes(raw, found);
                    } else {
                        picture::codes(&chain(raw, &before, found), found);
                    }
                }
                Some(
                    "JPXDecode" | "CCITTFaxDecode" | "CCF" | "JBIG2Decode" | "LZWDecode" | "LZW"
                    | "RunLengthDecode" | "RL",
                ) => {
                    found.unread(Unread::Unsupported);
                }
                _ => {
                    let mut all = before;
                    all.extend(last);
                    let image = picture::Raw {
                        width: u32::try_from(width).unwrap_or(u32::MAX),
                        height: u32::try_from(height).unwrap_or(u32::MAX),
                        bits: dict.number("BitsPerComponent").clamp(1, 16) as u8,
                        filtered: dict.number("Predictor") >= 10,
                        palette: dict.bytes("Lookup"),
                    };
                    if let Some(canvas) = image.canvas(found) {
                        let data = chain(raw, &all, found);
                        image.codes(canvas, &data, found);
                        found.give_back(data.len());
                    }
                }
            }
        }
    }

    /// One page, one link and next to no text: a picture that is to be clicked.
    fn lure(&self, bytes: &[u8], found: &mut Found<'_>) {
        let [uri] = self.uris.as_slice() else { return };
        if self.pages.len() != 1 {
            return;
        }
        let mut text = 0;
        for (_, dict, range) in &self.streams {
            // What a page shows, on itself or by a form that it places.
            let shown = matches!(dict.name("Type"), "" | "XObject")
                && matches!(dict.name("Subtype"), "" | "Form")
                && !dict.has("Length1");
            if shown {
                let content = unpack(bytes, dict, range.clone(), found);
                // Text that cannot be read may be long.
                if content.is_empty() && !range.is_empty() {
                    return;
                }
                if memchr::memmem::find(&content, b"BT").is_some() {
                    text += shown_bytes(&content);
                }
            }
        }
        if text <= LURE_TEXT {
            found.indicator(IndicatorKind::OneLinkLure, uri);
        }
    }
}

/// The action, if it is one that runs or leads somewhere.
fn runs(action: &str) -> Option<&'static str> {
    const RUNS: &[&str] = &[
        "JavaScript",
        "Launch",
        "URI",
        "SubmitForm",
        "GoToR",
        "GoToE",
        "ImportData",
        "Rendition",
        "RichMediaExecute",
    ];
    RUNS.iter().find(|known| **known == action).copied()
}

fn tell_script(source: &str, found: &mut Found<'_>) {
    let line = source.split_whitespace().collect::<Vec<_>>().join(" ");
    found.indicator(IndicatorKind::PdfScript, &line);
    words::urls(source, found);
    let decoded = code::decoded(source);
    if decoded.cut {
        found.unread(Unread::TooMany);
    }
    for item in decoded.items {
        if let code::Decoded::Text(inner) = item {
            let lower = inner.to_ascii_lowercase();
            if lower.contains("http") || lower.contains("app.") || lower.contains("this.") {
                found.indicator(
                    IndicatorKind::Obfuscated,
                    &inner.chars().take(80).collect::<String>(),
                );
            }
            words::urls(&inner, found);
        }
    }
}

/// Bytes of the strings that a content stream shows.
fn shown_bytes(content: &[u8]) -> usize {
    let mut scanner = Scanner::new(content);
    scanner.string_bytes()
}
