//! What a run of bytes is, told by its first bytes (and cheap scans behind them), never by a name.

use crate::bytes::{find_ignore_case, is_blank, starts_with_ignore_case, sub};
use crate::header;
use crate::model::FileKind;
use memchr::memmem;

/// First bytes that tell a kind. Order matters only where one is the beginning of another.
const MAGIC: &[(&[u8], FileKind)] = &[
    (b"\x89PNG\r\n\x1a\n", FileKind::Image),
    (b"\xff\xd8\xff", FileKind::Image),
    (b"GIF87a", FileKind::Image),
    (b"GIF89a", FileKind::Image),
    (b"II*\0", FileKind::Image),
    (b"MM\0*", FileKind::Image),
    (b"\0\0\x01\0", FileKind::Image),
    (b"8BPS", FileKind::Image),
    (b"PK\x03\x04", FileKind::Zip),
    (b"PK\x05\x06", FileKind::Zip),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Ole),
    (b"{\\rt", FileKind::Rtf),
    (b"MZ", FileKind::Executable),
    (b"\x7fELF", FileKind::Executable),
    (b"\xfe\xed\xfa\xce", FileKind::Executable),
    (b"\xfe\xed\xfa\xcf", FileKind::Executable),
    (b"\xce\xfa\xed\xfe", FileKind::Executable),
    (b"\xcf\xfa\xed\xfe", FileKind::Executable),
    (b"\xca\xfe\xba\xbe", FileKind::Executable),
    (b"L\0\0\0\x01\x14\x02\0", FileKind::Shortcut),
    (b"Rar!\x1a\x07", FileKind::Archive),
    (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
    (b"\x1f\x8b", FileKind::Archive),
    (b"BZh", FileKind::Archive),
    (b"\xfd7zXZ\0", FileKind::Archive),
    (b"\x28\xb5\x2f\xfd", FileKind::Archive),
    (b"MSCF", FileKind::Archive),
    (b"ITSF", FileKind::Archive),
    (b"vhdxfile", FileKind::DiskImage),
    (b"conectix", FileKind::DiskImage),
    (b"ID3", FileKind::Media),
    (b"OggS", FileKind::Media),
    (b"fLaC", FileKind::Media),
    (b"\x1aE\xdf\xa3", FileKind::Media),
    (b"\0\0\x01\xba", FileKind::Media),
    (b"\0\0\x01\xb3", FileKind::Media),
];

/// How many bytes are looked at to tell text from other data.
const TEXT_SAMPLE: usize = 8 * 1024;
/// How many header fields are looked at to tell a mail.
const HEADERS: usize = 40;
/// How far into a PDF its mark may stand, as readers allow.
const PDF_SAMPLE: usize = 1024;

/// Tells the kind of `bytes`.
pub(crate) fn detect(bytes: &[u8]) -> FileKind {
    if bytes.is_empty() {
        return FileKind::Empty;
    }
    if let Some(kind) = binary(bytes) {
        return kind;
    }
    if looks_binary(bytes) {
        return FileKind::Unknown;
    }
    text(bytes)
}

/// Kinds that are no text. `None` when the bytes may be text.
pub(crate) fn binary(bytes: &[u8]) -> Option<FileKind> {
    // A small zip may hold a PDF within its first bytes.
    if bytes.starts_with(b"PK\x03\x04") {
        return Some(zip(bytes));
    }
    let sample = sub(bytes, 0..bytes.len().min(PDF_SAMPLE));
    if memmem::find(sample, b"%PDF-").is_some_and(|at| at == 0 || looks_binary(bytes)) {
        return Some(FileKind::Pdf);
    }
    let magic = MAGIC
        .iter()
        .find(|(magic, _)| bytes.starts_with(magic))
        .map(|(_, kind)| *kind);
    match magic {
        Some(FileKind::Zip) => return Some(zip(bytes)),
        Some(FileKind::Ole) => return Some(ole(bytes)),
        Some(FileKind::Rtf) => return Some(FileKind::Rtf),
        // Two or three letters are not enough: "MZ", "ID3" and "BZh" may start a text.
        Some(kind) if looks_binary(bytes) => return Some(kind),
        _ => {}
    }
    at_offset(bytes)
}

/// Kinds whose mark does not stand at the start.
fn at_offset(bytes: &[u8]) -> Option<FileKind> {
    let at = |offset: usize, mark: &[u8]| bytes.get(offset..offset + mark.len()) == Some(mark);
    if at(0, b"RIFF") {
        return Some(if at(8, b"WEBP") {
            FileKind::Image
        } else {
            FileKind::Media
        });
    }
    if at(4, b"ftyp") {
        let image = [b"heic", b"heix", b"mif1", b"avif"]
            .iter()
            .any(|brand| at(8, *brand));
        return Some(if image {
            FileKind::Image
        } else {
            FileKind::Media
        });
    }
    if at(0, b"BM") && at(6, b"\0\0\0\0") {
        return Some(FileKind::Image);
    }
    if at(257, b"ustar") || at(2, b"-lh") && at(6, b"-") || at(7, b"**ACE**") {
        return Some(FileKind::Archive);
    }
    let vhd_footer = bytes
        .len()
        .checked_sub(512)
        .is_some_and(|start| at(start, b"conectix"));
    if at(32_769, b"CD001") || vhd_footer {
        return Some(FileKind::DiskImage);
    }
    None
}

/// Whether there are bytes that text has none of.
pub(crate) fn looks_binary(bytes: &[u8]) -> bool {
    let sample = sub(bytes, 0..bytes.len().min(TEXT_SAMPLE));
    let odd = sample
        .iter()
        .filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31 | 127))
        .count();
    memchr::memchr(0, sample).is_some() || odd * 50 > sample.len()
}

fn text(bytes: &[u8]) -> FileKind {
    let body = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii_start();
    if body.starts_with(b"#!") || is_script(body) {
        return FileKind::Script;
    }
    if starts_with_ignore_case(body, "[InternetShortcut]") {
        return FileKind::Shortcut;
    }
    if starts_with_ignore_case(body, "BEGIN:VCALENDAR") {
        return FileKind::Calendar;
    }
    if is_html(body) {
        return FileKind::Html;
    }
    if body.starts_with(b"<?xml") || starts_with_ignore_case(body, "<svg") {
        return FileKind::Xml;
    }
    if is_mail(body) {
        return FileKind::Message;
    }
    if memchr::memchr(0x1b, body).is_some() && !crate::charset::has_jis_escape(body) {
        return FileKind::Unknown;
    }
    FileKind::Text
}

fn is_mail(bytes: &[u8]) -> bool {
    let (mut count, mut strong) = (0, 0);
    // The names alone: whoever asks has no use for the values, nor always for the tables of charsets.
    header::fields(bytes, 0..bytes.len().min(TEXT_SAMPLE), |field| {
        count += 1;
        let name = header::field_name(sub(bytes, field).trim_ascii_start()).unwrap_or_default();
        strong += usize::from(count <= HEADERS && header::weight(name) == 2);
    });
    count >= 3 && strong >= 2
}

/// Script text that programs run by its ending: VBScript, JScript, batch, PowerShell, PHP.
fn is_script(body: &[u8]) -> bool {
    let sample = sub(body, 0..body.len().min(TEXT_SAMPLE));
    starts_with_ignore_case(body, "@echo off")
        || starts_with_ignore_case(body, "<?php")
        || [
            "wscript.",
            "createobject(",
            "new activexobject",
            "invoke-expression",
            "powershell -",
        ]
        .iter()
        .any(|word| find_ignore_case(sample, word).is_some())
}

/// Whether the bytes start as a whole HTML page does.
pub(crate) fn is_html_page(bytes: &[u8]) -> bool {
    let body = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii_start();
    ["<!doctype html", "<html"]
        .iter()
        .any(|tag| starts_with_ignore_case(body, tag))
}

/// Whether the bytes are an HTML page or a piece of one.
pub(crate) fn is_html(bytes: &[u8]) -> bool {
    let body = bytes
        .strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(bytes)
        .trim_ascii_start();
    let sample = sub(body, 0..body.len().min(TEXT_SAMPLE));
    if is_html_page(body)
        || body.starts_with(b"<?xml") && find_ignore_case(sample, "<html").is_some()
    {
        return true;
    }
    let tags = [
        "head",
        "body",
        "div",
        "table",
        "p",
        "a",
        "span",
        "br",
        "meta",
        "style",
        "font",
        "center",
        "td",
        "tr",
        "img",
        "h1",
        "h2",
        "h3",
        "title",
        "b",
        "ul",
        "form",
        "blockquote",
        "!--",
        "section",
        "strong",
        "script",
        "base",
    ];
    let starts = |tag: &&str| {
        body.first() == Some(&b'<')
            && starts_with_ignore_case(body.get(1..).unwrap_or_default(), tag)
            && matches!(body.get(1 + tag.len()), Some(b' ' | b'>' | b'/' | b'\r' | b'\n' | b'\t') if **tag != *"!--")
            || **tag == *"!--" && body.starts_with(b"<!--")
    };
    let closes =
        || sample.windows(2).any(|pair| pair == b"</") || find_ignore_case(sample, "<br").is_some();
    tags.iter().any(starts) && (closes() || find_ignore_case(sample, "href=").is_some())
}

fn zip(bytes: &[u8]) -> FileKind {
    let has = |name: &[u8]| memmem::find(bytes, name).is_some();
    if !has(b"[Content_Types].xml") {
        return FileKind::Zip;
    }
    let macros = has(b"vbaProject.bin") || has(b"xl/macrosheets/");
    if macros {
        FileKind::OoxmlMacro
    } else {
        FileKind::Ooxml
    }
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn ole(bytes: &[u8]) -> FileKind {
    let has = |name: &str| memmem::find(bytes, &utf16(name)).is_some();
    if has("__substg1.0_") || has("__properties_version1.0") {
        FileKind::OutlookMessage
    } else if has("_VBA_PROJECT") || has("Macros") {
        FileKind::OleMacro
    } else {
        FileKind::Ole
    }
}

/// Whether the content needs a password: a zip with an encrypted entry, an encrypted Office document or PDF.
pub(crate) fn is_encrypted(bytes: &[u8], kind: FileKind) -> bool {
    match kind {
        FileKind::Zip | FileKind::Ooxml | FileKind::OoxmlMacro => zip_encrypted(bytes),
        FileKind::Ole | FileKind::OleMacro => {
            memmem::find(bytes, &utf16("EncryptedPackage")).is_some()
        }
        FileKind::Pdf => memmem::find(bytes, b"/Encrypt").is_some(),
        _ => false,
    }
}

/// The flag bit of any local or central entry. Both are looked at, because programs differ in which they believe.
fn zip_encrypted(bytes: &[u8]) -> bool {
    let flag = |signature: &[u8], offset: usize| {
        memmem::find_iter(bytes, signature)
            .any(|at| bytes.get(at + offset).is_some_and(|flags| flags & 1 == 1))
    };
    flag(b"PK\x01\x02", 8) || flag(b"PK\x03\x04", 6)
}

/// Whether there is nothing but white space and NUL.
pub(crate) fn is_void(bytes: &[u8]) -> bool {
    is_blank(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_content() {
        let ole = |name: &str| {
            let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
            bytes.extend(utf16(name));
            bytes
        };
        for (bytes, expected) in [
            (b"".to_vec(), FileKind::Empty),
            (b"hello".to_vec(), FileKind::Text),
            ("こんにちは".as_bytes().to_vec(), FileKind::Text),
            (b"\x1b$B$\"\x1b(B".to_vec(), FileKind::Text),
            (b"<!DOCTYPE html><p>x".to_vec(), FileKind::Html),
            (b"<div>x</div>".to_vec(), FileKind::Html),
            (b"<svg xmlns='x'></svg>".to_vec(), FileKind::Xml),
            (b"%PDF-1.7 x".to_vec(), FileKind::Pdf),
            (b"\x89PNG\r\n\x1a\n\0\0".to_vec(), FileKind::Image),
            (b"PK\x03\x04\0\0a.txt".to_vec(), FileKind::Zip),
            (b"PK\x03\x04[Content_Types].xml".to_vec(), FileKind::Ooxml),
            (
                b"PK\x03\x04[Content_Types].xml word/vbaProject.bin".to_vec(),
                FileKind::OoxmlMacro,
            ),
            (ole("WordDocument"), FileKind::Ole),
            (ole("_VBA_PROJECT"), FileKind::OleMacro),
            (ole("__substg1.0_0037001F"), FileKind::OutlookMessage),
            (b"MZ\x90\0\x03".to_vec(), FileKind::Executable),
            (b"MZ is a text".to_vec(), FileKind::Text),
            (b"L\0\0\0\x01\x14\x02\0".to_vec(), FileKind::Shortcut),
            (b"[InternetShortcut]\nURL=x".to_vec(), FileKind::Shortcut),
            (b"#!/bin/sh\n".to_vec(), FileKind::Script),
            (b"var s = new ActiveXObject('x')".to_vec(), FileKind::Script),
            (b"{\\rtf1".to_vec(), FileKind::Rtf),
            (b"BEGIN:VCALENDAR\n".to_vec(), FileKind::Calendar),
            (b"Rar!\x1a\x07\x01\0".to_vec(), FileKind::Archive),
            (
                b"From: a\nMessage-ID: b\nMIME-Version: 1.0\n\nx".to_vec(),
                FileKind::Message,
            ),
            (b"\0\x01\x02\x03\xf0".to_vec(), FileKind::Unknown),
        ] {
            assert_eq!(
                detect(&bytes),
                expected,
                "{:?}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }

    #[test]
    fn encryption_is_told_by_either_directory() {
        assert_eq!(detect(b"PK\x03\x04\x14\0\0\0%PDF-1.4\n"), FileKind::Zip);
        assert!(!is_encrypted(b"PK\x03\x04\x14\0\0\0", FileKind::Zip));
        assert!(is_encrypted(b"PK\x03\x04\x14\0\x01\0", FileKind::Zip));
        assert!(is_encrypted(
            b"PK\x03\x04\x14\0\0\0PK\x01\x02\x14\0\x14\0\x09\0",
            FileKind::Zip
        ));
    }
}
