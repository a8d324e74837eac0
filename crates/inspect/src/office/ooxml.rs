//! Office Open XML (docx, xlsx, pptx, their macro forms, xlsb) and OpenDocument. The zip reader has opened it:
//! this one looks at the parts together, and leaves of them what is a file of its own.

use super::common::{self, fetched, field, is_remote};
use super::packed::binary;
use super::{vba, xlm};
use crate::compound;
use crate::found::{Child, Found};
use crate::read_text::ReadText;
use crate::xml::{self, Event, Tag, unescape};
use crate::{IndicatorKind, LinkSource, Unread};
use miwake_mail::FileKind;
use std::collections::BTreeMap;

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

/// Most characters of readable text that are kept for a look at its words.
const TEXT: usize = 256 * 1024;
/// Fields within fields.
const FIELDS: usize = 32;

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
        document.part(part, found);
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

/// Marks of documents in one XML file, and their formats: Word and Excel 2003, and "flat" Office Open XML.
const FLAT: &[(&str, &str)] = &[
    ("schemas.microsoft.com/office/word/2003/wordml", "word-xml"),
    ("urn:schemas-microsoft-com:office:spreadsheet", "excel-xml"),
    ("schemas.microsoft.com/office/2006/xmlPackage", "flat-opc"),
];

/// Reads a document that is one XML file.
pub(crate) fn flat(bytes: &[u8], found: &mut Found<'_>) -> bool {
    if !looks_like_xml(bytes) {
        return false;
    }
    let head = xml::text(bytes.get(..8_192).unwrap_or(bytes));
    let Some((_, format)) = FLAT.iter().find(|(mark, _)| head.contains(mark)) else {
        return false;
    };
    found.format = format;
    let mut document = Document::new(true);
    let mut part = Part {
        owner: "",
        in_macro_sheet: false,
        aside: false,
        unseen: Unseen::No,
        text_cell: false,
        document: &mut document,
        found,
        fields: vec![],
        link: None,
        within: "",
        functions: vec![],
    };
    part.read(&xml::text(bytes));
    document.finish(found);
    true
}

/// The path of a part as it is compared: without case, `/` between.
fn path(name: &str) -> String {
    name.trim_start_matches('/')
        .replace('\\', "/")
        .to_ascii_lowercase()
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

/// What the parts say together.
#[derive(Default)]
struct Document {
    /// Part and id of links, with their targets and what is shown for them.
    links: BTreeMap<(String, String), (String, String)>,
    /// Ids of macro sheets.
    macro_sheets: Vec<String>,
    /// Names of sheets with their state, by id.
    sheets: BTreeMap<String, (String, String)>,
    /// Names that start a macro sheet.
    starts: Vec<String>,
    /// Procedures that the ribbon calls when it is loaded.
    on_load: Vec<String>,
    /// Text that is shown.
    text: ReadText,
    /// Text that is not shown where it stands: patterns of slides, building blocks, what is marked as hidden.
    aside: ReadText,
    macros: bool,
    /// Whether all parts stand in one file, and ids are not to be told apart.
    flat: bool,
}

impl Document {
    fn new(flat: bool) -> Self {
        Self {
            text: ReadText::new(TEXT),
            aside: ReadText::new(TEXT),
            flat,
            ..Self::default()
        }
    }

    /// A part that relates another one to parts and addresses.
    fn relations(&mut self, part: &Child, found: &mut Found<'_>) {
        // `word/_rels/document.xml.rels` belongs to `word/document.xml`.
        let owner = path(&part.name).replace("_rels/", "");
        let owner = owner.trim_end_matches(".rels").to_owned();
        let text = xml::text(part.bytes.as_deref().unwrap_or_default());
        for event in xml::events(&text) {
            if let Event::Start(tag) = event
                && tag.name == "Relationship"
            {
                self.relation(&owner, &tag, found);
            }
        }
    }

    fn relation(&mut self, owner: &str, tag: &Tag<'_>, found: &mut Found<'_>) {
        let get = |name| tag.get(name).unwrap_or_default();
        let (id, target, kind) = (get("Id"), get("Target"), get("Type"));
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        if !get("TargetMode").eq_ignore_ascii_case("external") {
            match kind.as_str() {
                "xlMacrosheet" | "xlIntlMacrosheet" => self.macro_sheets.push(id.into_owned()),
                "aFChunk" => found.indicator(IndicatorKind::EmbeddedFile, &target),
                _ => {}
            }
            return;
        }
        match kind.as_str() {
            "hyperlink" if self.flat => found.link(LinkSource::Link, &target, ""),
            "hyperlink" => {
                let place = (owner.to_owned(), id.into_owned());
                self.links
                    .insert(place, (target.into_owned(), String::new()));
            }
            // Templates on the writer's own device are everyday.
            _ if !is_remote(&target) => {}
            "attachedTemplate" => {
                found.indicator(IndicatorKind::ExternalTemplate, &target);
                fetched(&target, found);
            }
            // Excel asks before it fetches these.
            "externalLinkPath" | "xlExternalLinkPath" => fetched(&target, found),
            _ => {
                found.indicator(IndicatorKind::ExternalObject, &format!("{kind}: {target}"));
                fetched(&target, found);
            }
        }
    }

    fn part(&mut self, part: &Child, found: &mut Found<'_>) {
        let name = path(&part.name);
        let bytes = part.bytes.as_deref().unwrap_or_default();
        if name.ends_with(".rels") {
            return;
        }
        if bytes.starts_with(compound::MAGIC) {
            if !name.contains("embeddings/")
                && let Some(mut file) = compound::open(bytes)
            {
                self.macros |= vba::read(&mut file, found);
            }
            return;
        }
        if name.starts_with("basic/") && name.ends_with(".xml") && !name.ends_with("-lc.xml") {
            self.macros = true;
            found.indicator(IndicatorKind::Macro, name.trim_start_matches("basic/"));
        }
        if name.ends_with(".bin") && name.starts_with("xl/") {
            self.binary_workbook(&name, bytes);
            xlm::binary_link(bytes, found);
        } else if looks_like_xml(bytes) {
            let in_macro_sheet = name.contains("macrosheets/");
            let mut reader = Part {
                owner: &name,
                in_macro_sheet,
                aside: ASIDE.iter().any(|folder| name.contains(folder)),
                unseen: Unseen::No,
                text_cell: false,
                document: self,
                found,
                fields: vec![],
                link: None,
                within: "",
                functions: vec![],
            };
            reader.read(&xml::text(bytes));
        }
    }

    /// xlsb: records with UTF-16 text.
    fn binary_workbook(&mut self, name: &str, bytes: &[u8]) {
        for start in ["Auto_Open", "auto_open", "AUTO_OPEN", "Auto_Close"] {
            let wide: Vec<u8> = start.encode_utf16().flat_map(u16::to_le_bytes).collect();
            if memchr::memmem::find(bytes, &wide).is_some() && name.ends_with("workbook.bin") {
                self.starts.push(start.to_owned());
            }
        }
    }

    fn finish(&mut self, found: &mut Found<'_>) {
        for (target, shown) in self.links.values() {
            found.link(LinkSource::Link, target, shown);
        }
        for id in &self.macro_sheets {
            self.macros = true;
            let (name, state) = self.sheets.get(id).cloned().unwrap_or_default();
            found.indicator(IndicatorKind::ExcelFourMacro, &name);
            if state.ends_with("idden") {
                found.indicator(IndicatorKind::MacroHidden, &format!("{name} ({state})"));
            }
        }
        if !self.macro_sheets.is_empty() && !self.starts.is_empty() {
            found.indicator(IndicatorKind::MacroRunsItself, &self.starts.join(", "));
        }
        if self.macros && !self.on_load.is_empty() {
            let names = self.on_load.join(", ");
            found.indicator(IndicatorKind::MacroRunsItself, &format!("onLoad: {names}"));
        }
        found.text.push(self.text.as_str());
        common::asks_to_enable(self.text.as_str(), found);
        common::asks_to_enable(self.aside.as_str(), found);
    }
}

fn looks_like_xml(bytes: &[u8]) -> bool {
    let head = bytes.get(..64).unwrap_or(bytes);
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    matches!(
        head.trim_ascii_start().first(),
        Some(b'<' | 0xff | 0xfe | 0)
    )
}

/// Whether a property is there to be switched off.
fn is_off(value: &str) -> bool {
    matches!(value, "0" | "false" | "off")
}

/// Text that is no part of what is read.
#[derive(Clone, Copy, PartialEq)]
enum Unseen {
    /// It is read.
    No,
    /// A run of text that is marked as hidden.
    Run,
    /// It says how other text is read aloud.
    Reading,
}

/// Elements whose text is wanted.
const WANTED: &[&str] = &[
    "t",
    "f",
    "v",
    "instrText",
    "p",
    "a",
    "span",
    "h",
    "Path",
    "Data",
    "binData",
    "binaryData",
];

/// A part while it is read.
struct Part<'p, 'f> {
    owner: &'p str,
    in_macro_sheet: bool,
    /// Whether nothing of this part is shown.
    aside: bool,
    /// Whether what stands here is not shown as part of the text.
    unseen: Unseen,
    /// Whether the cell that is open has text that a formula came to.
    text_cell: bool,
    document: &'p mut Document,
    found: &'p mut Found<'f>,
    /// Instructions of the fields that are open.
    fields: Vec<String>,
    /// Id of the link that is open.
    link: Option<String>,
    /// The element of [`WANTED`] that is open.
    within: &'static str,
    functions: Vec<(IndicatorKind, Vec<&'static str>)>,
}

impl Part<'_, '_> {
    fn read(&mut self, text: &str) {
        for event in xml::events(text) {
            match event {
                Event::Start(tag) => self.start(&tag),
                Event::End(name) => self.end(name),
                Event::Text(text) => self.text(&unescape(text)),
                Event::Data(text) => self.text(text),
                Event::Doctype(kind) => {
                    if kind.contains("<!ENTITY") {
                        self.found.indicator(IndicatorKind::XmlEntities, kind);
                    }
                }
            }
        }
        for (kind, names) in std::mem::take(&mut self.functions) {
            self.found.indicator(kind, &names.join(", "));
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        let get = |name| tag.get(name).unwrap_or_default();
        if !tag.empty {
            self.within = WANTED
                .iter()
                .find(|name| **name == tag.name)
                .copied()
                .unwrap_or_default();
        }
        self.layout(tag);
        match tag.name {
            "fldChar" => self.field_mark(&get("fldCharType")),
            "fldSimple" => field(&get("instr"), self.found),
            "hyperlink" => self.hyperlink(tag),
            "hlinkClick" | "hlinkHover" | "hlinkMouseOver" => self.action(tag),
            // OpenDocument.
            "a" => {
                let target = get("href");
                if target.contains(':') {
                    self.found.link(LinkSource::Link, &target, "");
                }
            }
            "event-listener" if get("href").contains("vnd.sun.star.script") => {
                let event = get("event-name");
                if event.contains("load") || event.contains("open") {
                    self.found
                        .indicator(IndicatorKind::MacroRunsItself, &get("href"));
                }
            }
            "encryption-data" => {
                self.found.encrypted = true;
                self.found.unread(Unread::Encrypted);
            }
            "ddeLink" | "dde-source" => {
                let program = get("ddeService");
                let (program, topic) = if program.is_empty() {
                    (get("dde-application"), get("dde-topic"))
                } else {
                    (program, get("ddeTopic"))
                };
                self.found
                    .indicator(IndicatorKind::Dde, &format!("{program}|{topic}"));
            }
            "definedName" => {
                let name = get("name");
                if xlm::is_auto(&name) {
                    self.document.starts.push(name.into_owned());
                }
            }
            "sheet" => {
                let sheet = (get("name").into_owned(), get("state").into_owned());
                self.document.sheets.insert(get("id").into_owned(), sheet);
            }
            "customUI" => {
                let procedure = get("onLoad");
                if !procedure.is_empty() {
                    self.document.on_load.push(procedure.into_owned());
                }
            }
            "ocx" => self
                .found
                .indicator(IndicatorKind::ActiveX, &get("classid")),
            "OLEObject" | "oleObject" | "oleObj" | "embed" => {
                let class = tag.get("ProgID").or_else(|| tag.get("progId"));
                if let Some(class) = class.filter(|class| common::is_risky_class(class)) {
                    self.found.indicator(IndicatorKind::RiskyObject, &class);
                }
            }
            "Relationship" => self.document.relation("", tag, self.found),
            "Cell" => self.formula(&get("Formula")),
            "webPr" => self.remote(&get("url")),
            "dbPr" if is_remote(&get("connection")) => self.remote(&get("connection")),
            _ => {}
        }
    }

    /// What an element says of the text around it.
    fn layout(&mut self, tag: &Tag<'_>) {
        let get = |name| tag.get(name).unwrap_or_default();
        match tag.name {
            "tab" => self.words(" "),
            "br" | "cr" | "line-break" => self.words("\n"),
            "r" => self.leave(Unseen::Run),
            "vanish" if self.unseen == Unseen::No && !is_off(&get("val")) => {
                self.unseen = Unseen::Run;
            }
            // How a word is read stands between its characters.
            "rPh" | "rt" if !tag.empty => self.unseen = Unseen::Reading,
            "c" => self.text_cell = get("t") == "str",
            _ => {}
        }
    }

    /// Something that is fetched when the document is opened or brought up to date.
    fn remote(&mut self, target: &str) {
        if !target.is_empty() {
            self.found.indicator(IndicatorKind::ExternalObject, target);
            fetched(target, self.found);
        }
    }

    fn end(&mut self, name: &str) {
        // The text of a paragraph goes on behind what stands in it (OpenDocument).
        self.within = if matches!(name, "span" | "a") {
            "p"
        } else {
            ""
        };
        match name {
            "hyperlink" => self.link = None,
            "rPh" | "rt" => self.leave(Unseen::Reading),
            "r" => self.leave(Unseen::Run),
            "p" | "h" | "si" | "is" => self.words("\n"),
            "v" if self.text_cell => self.words("\n"),
            _ => {}
        }
    }

    fn leave(&mut self, unseen: Unseen) {
        if self.unseen == unseen {
            self.unseen = Unseen::No;
        }
    }

    fn text(&mut self, text: &str) {
        match self.within {
            "instrText" => {
                if let Some(code) = self.fields.last_mut().filter(|code| code.len() < 8_192) {
                    code.push_str(text);
                } else if self.fields.is_empty() {
                    field(text, self.found);
                }
            }
            "f" => self.formula(text),
            // The XML of Office 2003.
            "Path" if text.contains('|') => self.found.indicator(IndicatorKind::Dde, text),
            "binData" | "binaryData" => {
                let (bytes, _) = miwake_mail::base64(text.as_bytes());
                self.document.macros |= binary(&bytes, self.found);
            }
            "t" | "p" | "a" | "span" | "h" | "Data" => self.shown(text),
            "v" if self.text_cell => self.words(text),
            _ => {}
        }
    }

    /// Text of the document, and of the link that is open.
    fn shown(&mut self, text: &str) {
        if let Some(id) = &self.link {
            let place = (self.owner.to_owned(), id.clone());
            if let Some((_, shown)) = self.document.links.get_mut(&place)
                && shown.len() < 1_024
            {
                shown.push_str(text);
            }
        }
        self.words(text);
    }

    fn words(&mut self, text: &str) {
        if self.aside || self.unseen != Unseen::No {
            self.document.aside.push(text);
        } else {
            self.document.text.push(text);
        }
    }

    fn field_mark(&mut self, kind: &str) {
        match kind {
            "begin" if self.fields.len() < FIELDS => self.fields.push(String::new()),
            "separate" | "end" => {
                let code = match kind {
                    "end" => self.fields.pop(),
                    _ => self.fields.last().cloned(),
                };
                if let Some(code) = code {
                    field(&code, self.found);
                    // What an inner field says is part of the outer one's instruction.
                    if kind == "end"
                        && let (Some(said), Some(outer)) =
                            (common::quoted(&code), self.fields.last_mut())
                        && outer.len() < 8_192
                    {
                        outer.push_str(&said);
                    }
                }
            }
            _ => {}
        }
    }

    fn hyperlink(&mut self, tag: &Tag<'_>) {
        let Some(id) = tag.get("id") else {
            return;
        };
        let place = (self.owner.to_owned(), id.into_owned());
        if let Some((_, shown)) = self.document.links.get_mut(&place)
            && let Some(display) = tag.get("display")
        {
            *shown = display.into_owned();
        }
        self.link = (!tag.empty).then_some(place.1);
    }

    /// What a click or a mouse pointer over a shape does.
    fn action(&mut self, tag: &Tag<'_>) {
        let action = tag.get("action").unwrap_or_default();
        if action.starts_with("ppaction://program") {
            let place = (
                self.owner.to_owned(),
                tag.get("id").unwrap_or_default().into_owned(),
            );
            let target = self.document.links.get(&place);
            let target = target.map_or(action.as_ref(), |(target, _)| target);
            self.found.indicator(IndicatorKind::RunsCommand, target);
        }
    }

    fn formula(&mut self, text: &str) {
        let upper = text.to_ascii_uppercase();
        let calls = |name: &str| upper.contains(name);
        if calls("WEBSERVICE(") || calls("IMPORTXML(") || calls("IMPORTDATA(") {
            self.found.indicator(IndicatorKind::ExternalObject, text);
            fetched(text, self.found);
        } else if calls("HYPERLINK(") {
            for range in miwake_mail::urls_in(text) {
                let url = text.get(range).unwrap_or_default();
                let url = url.split('"').next().unwrap_or_default();
                self.found.link(LinkSource::Link, url, "");
            }
        }
        if let Some(dde) = common::dde_formula(text) {
            self.found.indicator(IndicatorKind::Dde, dde);
        }
        if self.in_macro_sheet {
            xlm::text_formula(text, &mut self.functions, self.found);
        }
    }
}
