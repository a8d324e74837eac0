//! Office Open XML (docx, xlsx, pptx, their macro forms, xlsb) and OpenDocument. The zip reader has opened it:
//! this one looks at the parts together, and leaves of them what is a file of its own.

use super::document::Document;
use super::part::Part;
use super::{path, vba, xlm};
use crate::IndicatorKind;
use crate::compound;
use crate::found::{Child, Found};
use crate::xml::{self, Event, unescape};
use miwake_mail::FileKind;

/// Content types of the main part, and the usual ending. Longer ones first where one holds the other.
const FORMATS: &[(&str, &str)] = &[
    ("ms-word.document.macroEnabled", "docm"),
    ("ms-word.template.macroEnabledTemplate", "dotm"),
    ("wordprocessingml.template.main", "dotx"),
    ("wordprocessingml.document.main", "docx"),
    ("ms-excel.sheet.binary.macroEnabled.main", "xlsb"),
    ("ms-excel.sheet.macroEnabled", "xlsm"),
    ("ms-excel.template.macroEnabled", "xltm"),
    ("ms-excel.addin.macroEnabled", "xlam"),
    ("spreadsheetml.template.main", "xltx"),
    ("spreadsheetml.sheet.main", "xlsx"),
    ("ms-powerpoint.presentation.macroEnabled", "pptm"),
    ("ms-powerpoint.slideshow.macroEnabled", "ppsm"),
    ("ms-powerpoint.template.macroEnabled", "potm"),
    ("ms-powerpoint.addin.macroEnabled", "ppam"),
    ("presentationml.slideshow.main", "ppsx"),
    ("presentationml.template.main", "potx"),
    ("presentationml.presentation.main", "pptx"),
    ("ms-visio.drawing.macroEnabled", "vsdm"),
    ("ms-visio.drawing", "vsdx"),
    ("ms-package.xps", "xps"),
];

/// Folders of parts whose text is not shown as it stands.
const ASIDE: &[&str] = &[
    "slidelayouts/",
    "slidemasters/",
    "notesmasters/",
    "handoutmasters/",
    "glossary/",
    "customxml/",
];

/// Looks at what the zip reader found; `false` when that is no document.
pub(crate) fn read(found: &mut Found<'_>) -> bool {
    let types = found
        .children
        .iter()
        .find(|child| path(&child.name) == "[content_types].xml");
    let open_document = found.format == "odf";
    let format = match (types, open_document) {
        (Some(types), _) => format(types.bytes.as_deref().unwrap_or_default()),
        (None, true) => "odf",
        (None, false) => return false,
    };
    found.format = format;
    let parts = std::mem::take(&mut found.children);
    let mut document = Document::new(false);
    for part in parts
        .iter()
        .filter(|part| path(&part.name).ends_with(".rels"))
    {
        document.relations(part, found);
    }
    for part in &parts {
        self::part(part, &mut document, found);
    }
    document.finish(found);
    found.kind = match (document.macros, open_document) {
        (true, _) => Some(FileKind::OoxmlMacro),
        (false, false) => Some(FileKind::Ooxml),
        (false, true) => None,
    };
    for part in parts {
        keep(part, found);
    }
    true
}

/// Name spaces of documents in one XML file, and their formats: Word and Excel 2003, "flat" Office Open XML and
/// OpenDocument.
const FLAT: &[(&str, &str)] = &[
    ("schemas.microsoft.com/office/word/2003/wordml", "word-xml"),
    ("urn:schemas-microsoft-com:office:spreadsheet", "excel-xml"),
    ("schemas.microsoft.com/office/2006/xmlPackage", "flat-opc"),
    ("urn:oasis:names:tc:opendocument:xmlns:office:", "flat-odf"),
];

/// Reads a document that is one XML file.
pub(crate) fn flat(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !looks_like_xml(bytes) {
        return false;
    }
    let text = xml::text(bytes);
    let Some(format) = flat_format(&text) else {
        return false;
    };
    found.format = format;
    let mut document = Document::new(true);
    let mut part = Part::new("", &mut document, found);
    part.read(&text);
    document.finish(found);
    true
}

/// The format that the first element states, whatever comments stand before it.
fn flat_format(text: &str) -> Option<&'static str> {
    let first = xml::events(text).find_map(|event| match event {
        Event::Start(tag) => Some(tag),
        _ => None,
    })?;
    let spaces: Vec<_> = first
        .all()
        .filter(|(name, _)| name.starts_with("xmlns"))
        .map(|(_, value)| unescape(value))
        .collect();
    FLAT.iter()
        .find(|(mark, _)| spaces.iter().any(|space| space.contains(mark)))
        .map(|(_, format)| *format)
}

fn format(types: &[u8]) -> &'static str {
    let text = xml::text(types);
    FORMATS
        .iter()
        .find(|(mark, _)| text.contains(mark))
        .map_or("ooxml", |(_, format)| format)
}

/// Leaves a part as a file of its own, if it is one: pictures, embedded files, pages. What was wrong with the
/// others is told of the document.
fn keep(part: Child, found: &mut Found<'_>) {
    let name = path(&part.name);
    let kind = part.bytes.as_deref().map(miwake_mail::file_kind);
    let embedded = name.contains("embeddings/");
    let own = match kind {
        None => embedded,
        Some(FileKind::Empty | FileKind::Unknown) => false,
        Some(
            FileKind::Text | FileKind::Xml | FileKind::Html | FileKind::Script | FileKind::Message,
        ) => {
            !(name == "mimetype"
                || name.ends_with(".xml")
                || name.ends_with(".rels")
                || name.ends_with(".vml"))
        }
        Some(FileKind::Ole | FileKind::OleMacro) => embedded || !is_project(&part),
        Some(_) => true,
    };
    if own {
        // The workbook behind a chart is no news; everything else is.
        if embedded && kind != Some(FileKind::Ooxml) {
            let base = part.name.rsplit('/').next().unwrap_or_default();
            found.indicator(IndicatorKind::EmbeddedFile, base);
        }
        found.child(part);
        return;
    }
    for why in part.unread {
        found.unread(why);
    }
    for indicator in part.indicators {
        found.indicator(indicator.kind, &indicator.quote);
    }
}

fn is_project(part: &Child) -> bool {
    let file = part.bytes.as_deref().and_then(compound::open);
    file.is_some_and(|file| {
        file.entries()
            .iter()
            .any(|entry| entry.name.eq_ignore_ascii_case("VBA"))
            || file.find(&["contents"]).is_some()
    })
}

fn part(part: &Child, document: &mut Document, found: &mut Found<'_>) {
    let name = path(&part.name);
    let bytes = part.bytes.as_deref().unwrap_or_default();
    if name.ends_with(".rels") {
        return;
    }
    if bytes.starts_with(compound::MAGIC) {
        if !name.contains("embeddings/")
            && let Some(mut file) = compound::open(bytes)
        {
            document.macros |= vba::read(&mut file, found);
        }
        return;
    }
    if name.starts_with("basic/") && name.ends_with(".xml") && !name.ends_with("-lc.xml") {
        document.macros = true;
        found.indicator(IndicatorKind::Macro, name.trim_start_matches("basic/"));
    }
    if name.ends_with(".bin") && name.starts_with("xl/") {
        binary_workbook(&name, bytes, document);
        xlm::binary_link(bytes, found);
    } else if looks_like_xml(bytes) {
        let mut reader = Part::new(&name, document, found);
        reader.in_macro_sheet = name.contains("macrosheets/");
        reader.aside = ASIDE.iter().any(|folder| name.contains(folder));
        reader.read(&xml::text(bytes));
    }
}

/// xlsb: records with UTF-16 text.
fn binary_workbook(name: &str, bytes: &[u8], document: &mut Document) {
    for start in ["Auto_Open", "auto_open", "AUTO_OPEN", "Auto_Close"] {
        let wide: Vec<u8> = start.encode_utf16().flat_map(u16::to_le_bytes).collect();
        if memchr::memmem::find(bytes, &wide).is_some() && name.ends_with("workbook.bin") {
            document.starts.push(start.to_owned());
        }
    }
}

fn looks_like_xml(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    matches!(
        text.trim_ascii_start().first(),
        Some(b'<' | 0xff | 0xfe | 0)
    )
}

#[cfg(test)]
mod tests;
