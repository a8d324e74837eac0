//! Pages as attachments: HTML, XHTML, HTA, SVG. Read by the HTML reader that reads mails, never run:
//! encoded strings in scripts are decoded and looked at as pages themselves.

use super::behaviour::{behaviour, hides, is_remote};
use super::xml_page;
use crate::found::Found;
use crate::image::picture;
use crate::script::code::{self, Decoded};
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::{FileKind, LinkKind};

/// How often encoded text in encoded text is decoded.
const LAYERS: u8 = 3;
/// Most texts looked at of one page, with what is decoded out of it.
const TEXTS: usize = 1_000;
/// Most pictures within a page that are searched for a QR code.
const PICTURES: usize = 100;

/// Reads a page that is XML.
pub(crate) fn read_xml(source: &str, format: &'static str, found: &mut Found<'_>) {
    let page = xml_page::as_html(source);
    if page.cut {
        found.unread(Unread::TooLarge);
    }
    for target in page
        .targets
        .iter()
        .filter(|t| !t.starts_with('#') && !is_data(t))
    {
        found.link(LinkSource::Link, target, "");
    }
    if !page.code.is_empty() {
        behaviour(&page.code, found);
        if format == "svg" {
            found.indicator(IndicatorKind::Script, page.code.trim());
        }
    }
    read(page.html, format, found);
}

/// Reads a page; `svg` and the like are pictures, where no script belongs.
pub(crate) fn read(source: String, format: &'static str, found: &mut Found<'_>) {
    found.kind = Some(if format == "svg" {
        FileKind::Xml
    } else {
        FileKind::Html
    });
    found.format = format;
    let mut room = source.len().saturating_mul(2).max(64 * 1024);
    let mut pictures = 0;
    let mut texts = vec![(source, 0u8)];
    let mut done = 0;
    while let Some((text, layer)) = texts.pop() {
        done += 1;
        let script = if layer == 0 || is_markup(&text) {
            let script = script_of(&text);
            markup(&text, format, found);
            script
        } else {
            text.clone()
        };
        behaviour(&script, found);
        let decoded = code::decoded(&text);
        if decoded.cut {
            found.unread(Unread::TooMany);
        }
        for item in decoded.items {
            match item {
                Decoded::File(FileKind::Image, bytes) if pictures < PICTURES => {
                    pictures += 1;
                    picture::codes(&bytes, found);
                }
                Decoded::File(FileKind::Image, _) => found.unread(Unread::TooMany),
                Decoded::File(_, bytes) => payload(&bytes, found),
                Decoded::Text(inner) => {
                    if tells(&inner) {
                        hides(&inner, found);
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
            }
        }
    }
}

/// A file that the page carries as an encoded string.
fn payload(bytes: &[u8], found: &mut Found<'_>) {
    found.indicator(IndicatorKind::BuildsFile, "");
    found.carried("", bytes);
}

/// Whether decoded text is more than data: markup, a link or code.
fn tells(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    [
        "<script",
        "<form",
        "<html",
        "<body",
        "<iframe",
        "<input",
        "<meta",
        "<a ",
        "<div",
        "http://",
        "https://",
        "eval(",
        "document.",
        "window.",
        "location",
    ]
    .iter()
    .any(|mark| lower.contains(mark))
}

fn is_markup(text: &str) -> bool {
    text.contains('<') && text.contains('>')
}

/// What the markup says: forms, links, redirects.
fn markup(source: &str, format: &str, found: &mut Found<'_>) {
    let lower = source.to_ascii_lowercase();
    // One more than is kept, so that it is told.
    let page = found.decoding.page(source, found.limits.indicators + 1);
    if page.password {
        found.indicator(IndicatorKind::PasswordField, "");
    }
    found.text.lines(&page.visible);
    for link in &page.links {
        let from = match link.kind {
            LinkKind::Anchor | LinkKind::Area => LinkSource::Link,
            LinkKind::Form => LinkSource::Form,
            LinkKind::Drawn => LinkSource::QrCode,
            LinkKind::Text => LinkSource::Text,
            LinkKind::Refresh | LinkKind::Frame => LinkSource::Fetched,
        };
        if is_data(&link.href) {
            continue;
        }
        if link.kind == LinkKind::Form && is_remote(&link.href) {
            found.indicator(IndicatorKind::ForeignForm, &link.href);
        }
        if !link.href.starts_with('#') {
            found.link(from, &link.href, &link.text);
        }
    }
    for target in page.refresh.iter().filter(|t| !is_data(t)) {
        found.indicator(IndicatorKind::Redirects, target);
    }
    for from in sources(source, &lower) {
        found.indicator(IndicatorKind::LoadsScript, from);
        found.link(LinkSource::Fetched, from, "");
    }
    if format == "svg"
        && (page.scripts > 0 || has_handler(&lower) || lower.contains("<foreignobject"))
    {
        let at = ["<script", "<foreignobject", " on"]
            .iter()
            .find_map(|mark| lower.find(mark));
        found.indicator(
            IndicatorKind::Script,
            at.map_or("", |at| code::around(source, at)),
        );
    }
}

/// Addresses of scripts from elsewhere.
fn sources<'a>(source: &'a str, lower: &str) -> Vec<&'a str> {
    let mut out = vec![];
    for tag in code::pieces(lower, "<script", |rest| {
        rest.find('>').unwrap_or(rest.len())
    }) {
        let (lower, tag) = (lower.get(tag.clone()), source.get(tag));
        let value = value_of(tag, lower, "src").or_else(|| value_of(tag, lower, "href"));
        out.extend(value.filter(|v| is_remote(v)));
    }
    out
}

/// The value of the attribute `name`; `lower` is the tag in lower case.
fn value_of<'a>(tag: Option<&'a str>, lower: Option<&str>, name: &str) -> Option<&'a str> {
    let (tag, lower) = (tag?, lower?);
    let value = lower.match_indices(name).find_map(|(at, _)| {
        let rest = tag.get(at + name.len()..)?.trim_start();
        Some(rest.strip_prefix('=')?.trim_start())
    })?;
    let quote = value.chars().next()?;
    if matches!(quote, '"' | '\'') {
        return value.get(1..)?.split(quote).next();
    }
    value.split(|c: char| c.is_whitespace() || c == '>').next()
}

fn is_data(href: &str) -> bool {
    let lower: String = href
        .chars()
        .take(5)
        .collect::<String>()
        .to_ascii_lowercase();
    lower == "data:" || lower == "blob:"
}

/// The code of a page: script elements, event handlers, `javascript:` addresses.
fn script_of(source: &str) -> String {
    let lower = source.to_ascii_lowercase();
    let mut out = String::new();
    let mut at = 0;
    while let Some(start) = lower.get(at..).and_then(|rest| rest.find("<script")) {
        let start = at + start;
        let Some(open) = lower.get(start..).and_then(|rest| rest.find('>')) else {
            break;
        };
        let body = start + open + 1;
        let end = lower
            .get(body..)
            .and_then(|rest| rest.find("</script"))
            .map_or(lower.len(), |end| body + end);
        out.push_str(source.get(body..end).unwrap_or_default());
        out.push('\n');
        at = end;
    }
    for mark in [
        " onload=",
        " onclick=",
        " onerror=",
        " onmouseover=",
        " onbegin=",
        "javascript:",
    ] {
        let values = code::pieces(&lower, mark, |rest| rest.find('>').unwrap_or(rest.len()));
        for value in values {
            out.push_str(source.get(value).unwrap_or_default());
            out.push('\n');
        }
    }
    out
}

fn has_handler(lower: &str) -> bool {
    [
        "onload=",
        "onclick=",
        "onerror=",
        "onmouseover=",
        "onbegin=",
        "javascript:",
    ]
    .iter()
    .any(|mark| code::first_of(lower, &[mark]).is_some())
}
