//! Tells text formats from each other: by their first lines, and by name only where text says nothing (scripts).

use crate::decoder::Wanted;
use crate::found::Found;
use crate::launchers::launcher_kind;
use crate::page::{markup, xml_page};
use crate::script::{code, launcher, words};
use crate::xml::{self, Event};
use crate::{Unread, card, names};
use miwake_mail::FileKind;

/// Most bytes of one text that are looked at; real pages and scripts are far smaller.
const TEXT_BYTES: usize = 8 * 1024 * 1024;

/// Reads pages, scripts and launchers.
pub(crate) fn read(name: &str, bytes: &[u8], found: &mut Found<'_>) -> bool {
    let wide = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff");
    let kind = found.first;
    if !wide && !is_text(kind) {
        return false;
    }
    let cut = bytes.get(..TEXT_BYTES).unwrap_or(bytes);
    let text = found.decoding.text_of(cut);
    let kind = if wide {
        miwake_mail::file_kind(text.as_bytes())
    } else {
        kind
    };
    // Words of scripts come first in the kind; within markup they make no script file of it.
    let kind = match kind {
        FileKind::Script if is_svg(&text) => FileKind::Xml,
        FileKind::Script if text.trim_start().starts_with('<') => FileKind::Html,
        kind => kind,
    };
    let extension = miwake_mail::extension(names::base(name));
    // Long lists of measured values are everyday, and hold nothing but text.
    if cut.len() < bytes.len() && !is_plain(kind, &extension) {
        found.unread(Unread::TooLarge);
    }
    if let Some((kind, format)) = card::kind(&text) {
        (found.kind, found.format) = (Some(kind), format);
        card::read(cut, found);
        return true;
    }
    if launcher::read(&text, &extension, found) {
        // What starts something under one name is read under another.
        if opens_as_text(&extension) {
            found.text.push(&text);
        }
        return true;
    }
    if is_archive_page(&text, &extension) {
        saved_page(cut, found);
        return true;
    }
    let format = words::format_of(&extension);
    match (kind, format) {
        (FileKind::Html | FileKind::Xml, Some("hta")) => {
            markup::read(text.clone(), "hta", found);
            words::words(&text, found);
            found.kind = Some(FileKind::Script);
        }
        (FileKind::Html | FileKind::Xml, Some(format @ ("wsf" | "wsc" | "sct" | "php"))) => {
            words::read(&text, format, found);
        }
        // Under the name of XML, browsers read what looks like HTML as XML.
        (FileKind::Html, _) if is_xml_name(&extension) => {
            markup::read_xml(&text, html_format(&extension), found);
        }
        (FileKind::Html, _) => markup::read(text, html_format(&extension), found),
        (FileKind::Xml, _) if is_svg(&text) => markup::read_xml(&text, "svg", found),
        (FileKind::Xml, _) if xml_page::is_page(&text) => {
            markup::read_xml(&text, "xhtml", found);
        }
        (FileKind::Xml, _) => {
            found.format = "xml";
            xml_text(&text, found);
        }
        (_, Some(format)) => words::read(&text, format, found),
        (FileKind::Script, None) => {
            // Under the name of a text it is opened as one.
            found.text.push(&text);
            words::read(&text, shebang(&text), found);
        }
        // A page without the tags that begin one: browsers show it by its name.
        (FileKind::Text, None) if html_name(&extension) => {
            markup::read(text, html_format(&extension), found);
        }
        (FileKind::Text, None) if extension == "svg" => markup::read_xml(&text, "svg", found),
        (FileKind::Text, None) => found.text.push(&text),
        _ => return false,
    }
    true
}

/// Whether it is shown as the text that it is, and by nothing else.
fn is_plain(kind: FileKind, extension: &str) -> bool {
    matches!(kind, FileKind::Text | FileKind::Calendar) && opens_as_text(extension)
}

/// Whether a text of this name is shown as it is.
fn opens_as_text(extension: &str) -> bool {
    words::format_of(extension).is_none()
        && launcher_kind(extension).is_none()
        && !html_name(extension)
        && extension != "svg"
}

/// The text between the tags, each on lines of its own.
fn xml_text(text: &str, found: &mut Found<'_>) {
    for event in xml::events(text) {
        match event {
            Event::Text(text) => found.text.lines(&xml::unescape(text)),
            Event::Data(text) => found.text.lines(text),
            Event::Start(_) | Event::End(_) | Event::Doctype(_) => {}
        }
        if found.text.is_cut() {
            return;
        }
    }
}

fn is_text(kind: FileKind) -> bool {
    matches!(
        kind,
        FileKind::Text
            | FileKind::Html
            | FileKind::Xml
            | FileKind::Script
            | FileKind::Shortcut
            | FileKind::Calendar
            | FileKind::Message
    )
}

fn html_name(extension: &str) -> bool {
    matches!(
        extension,
        "htm" | "html" | "shtml" | "shtm" | "xhtml" | "xht" | "hta"
    )
}

fn is_xml_name(extension: &str) -> bool {
    matches!(extension, "xhtml" | "xht" | "svg" | "xml" | "xsl" | "xslt")
}

fn html_format(extension: &str) -> &'static str {
    match extension {
        "shtml" | "shtm" => "shtml",
        "xhtml" | "xht" | "xml" | "xsl" | "xslt" => "xhtml",
        "svg" => "svg",
        _ => "html",
    }
}

fn is_svg(text: &str) -> bool {
    // The first element, whatever comments and declarations stand before it.
    let first = xml::events(text).find_map(|event| match event {
        Event::Start(tag) => Some(tag.name),
        _ => None,
    });
    first.is_some_and(|name| name.eq_ignore_ascii_case("svg"))
}

fn shebang(text: &str) -> &'static str {
    let first = text.lines().next().unwrap_or_default();
    if first.starts_with("#!") {
        return if first.contains("python") { "py" } else { "sh" };
    }
    "script"
}

/// A page saved as one file (MHTML, RFC 2557).
fn is_archive_page(text: &str, extension: &str) -> bool {
    let head = code::head(text, 2_048).to_ascii_lowercase();
    head.contains("mime-version:")
        && (matches!(extension, "mht" | "mhtml")
            || head.contains("multipart/related") && head.contains("snapshot-content-location:"))
}

fn saved_page(bytes: &[u8], found: &mut Found<'_>) {
    let saved = found.decoding.mail(bytes, Wanted::Pages);
    for source in saved.pages {
        markup::read(source, "mht", found);
    }
    for file in saved.files {
        found.carried(&file.name, &file.content);
    }
    found.kind = Some(FileKind::Html);
    found.format = "mht";
}
