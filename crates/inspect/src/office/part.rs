//! A part of an Office document that is XML: what its elements do, its fields and formulas, its text.

use super::common::{self, fetched, field, is_remote};
use super::document::Document;
use super::packed::binary;
use super::xlm;
use crate::found::Found;
use crate::script::code;
use crate::steps::step;
use crate::xml::{self, Event, Tag, unescape};
use crate::{IndicatorKind, LinkSource, Unread};

/// Fields within fields.
const FIELDS: usize = 32;
/// Longest instruction of a field, in bytes.
const INSTRUCTION: usize = 8 * 1024;

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

/// A field that is open.
#[derive(Default)]
struct Field {
    /// Its instruction so far.
    code: String,
    /// Whether it was read.
    read: bool,
}

/// A part while it is read.
pub(super) struct Part<'p, 'f> {
    owner: &'p str,
    /// Whether formulas are those of a macro sheet.
    pub(super) in_macro_sheet: bool,
    /// Whether nothing of this part is shown.
    pub(super) aside: bool,
    /// Whether what stands here is not shown as part of the text.
    unseen: Unseen,
    /// Whether the cell that is open has text that a formula came to.
    text_cell: bool,
    document: &'p mut Document,
    found: &'p mut Found<'f>,
    /// The fields that are open.
    fields: Vec<Field>,
    /// How many more are open within them.
    deeper: usize,
    /// Place of the link that is open.
    link: Option<usize>,
    /// The element of [`WANTED`] that is open.
    within: &'static str,
    functions: Vec<(IndicatorKind, Vec<&'static str>)>,
}

impl<'p, 'f> Part<'p, 'f> {
    /// A part at its beginning.
    pub(super) fn new(
        owner: &'p str,
        document: &'p mut Document,
        found: &'p mut Found<'f>,
    ) -> Self {
        Self {
            owner,
            in_macro_sheet: false,
            aside: false,
            unseen: Unseen::No,
            text_cell: false,
            document,
            found,
            fields: vec![],
            deeper: 0,
            link: None,
            within: "",
            functions: vec![],
        }
    }

    /// Reads it.
    pub(super) fn read(&mut self, text: &str) {
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
            // Basic of a flat OpenDocument.
            "library-embedded" => {
                self.document.macros = true;
                self.found.indicator(IndicatorKind::Macro, &get("name"));
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
                if self.fields.is_empty() {
                    field(text, self.found);
                } else if self.deeper == 0 {
                    self.instructed(text);
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
        step(text.len());
        if let Some((_, shown)) = self.link.and_then(|at| self.document.links.get_mut(at))
            && shown.len() < 1_024
        {
            shown.push_str(text);
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
            "begin" if self.fields.len() < FIELDS => self.fields.push(Field::default()),
            "begin" => {
                self.deeper += 1;
                self.found.unread(Unread::TooDeep);
            }
            "end" if self.deeper > 0 => self.deeper -= 1,
            // The result that follows is shown; the instruction is whole.
            "separate" => self.instruction(),
            "end" => {
                self.instruction();
                // What an inner field says is part of the outer one's instruction.
                if let Some(field) = self.fields.pop()
                    && let Some(said) = common::quoted(&field.code)
                {
                    self.instructed(&said);
                }
            }
            _ => {}
        }
    }

    /// Reads the instruction of the innermost field, once.
    fn instruction(&mut self) {
        if let Some(open) = self.fields.last_mut()
            && !std::mem::replace(&mut open.read, true)
        {
            step(open.code.len());
            field(&open.code, self.found);
        }
    }

    /// More of the instruction of the innermost field.
    fn instructed(&mut self, text: &str) {
        let Some(open) = self.fields.last_mut() else {
            return;
        };
        // White space before it says nothing.
        let text = if open.code.is_empty() {
            text.trim_start()
        } else {
            text
        };
        if open.code.len() + text.len() <= INSTRUCTION {
            open.code.push_str(text);
        } else {
            let room = INSTRUCTION.saturating_sub(open.code.len());
            open.code.push_str(code::head(text, room));
            self.found.unread(Unread::TooLarge);
        }
    }

    fn hyperlink(&mut self, tag: &Tag<'_>) {
        let Some(id) = tag.get("id") else {
            return;
        };
        let place = self.document.link(self.owner, &id);
        if let Some((_, shown)) = place.and_then(|at| self.document.links.get_mut(at))
            && let Some(display) = tag.get("display")
        {
            *shown = display.into_owned();
        }
        self.link = place.filter(|_| !tag.empty);
    }

    /// What a click or a mouse pointer over a shape does.
    fn action(&mut self, tag: &Tag<'_>) {
        let action = tag.get("action").unwrap_or_default();
        if action.starts_with("ppaction://program") {
            let id = tag.get("id").unwrap_or_default();
            let place = self.document.link(self.owner, &id);
            let target = place.and_then(|at| self.document.links.get(at));
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
