//! What the parts of a document say together.

use super::common::{self, fetched, is_remote};
use super::path;
use crate::found::{Child, Found};
use crate::read_text::ReadText;
use crate::steps::step;
use crate::xml::{self, Event, Tag};
use crate::{IndicatorKind, LinkSource};
use std::collections::BTreeMap;

/// Most characters of readable text that are kept for a look at its words.
const TEXT: usize = 256 * 1024;

/// What the parts say together.
#[derive(Default)]
pub(super) struct Document {
    /// Targets of links, with what is shown for them.
    pub(super) links: Vec<(String, String)>,
    /// The place of each link among them, by its part and its id there.
    places: BTreeMap<String, BTreeMap<String, usize>>,
    /// Ids of macro sheets.
    pub(super) macro_sheets: Vec<String>,
    /// Names of sheets with their state, by id.
    pub(super) sheets: BTreeMap<String, (String, String)>,
    /// Names that start a macro sheet.
    pub(super) starts: Vec<String>,
    /// Procedures that the ribbon calls when it is loaded.
    pub(super) on_load: Vec<String>,
    /// Text that is shown.
    pub(super) text: ReadText,
    /// Text that is not shown where it stands: patterns of slides, building blocks, what is marked as hidden.
    pub(super) aside: ReadText,
    pub(super) macros: bool,
    /// Whether all parts stand in one file, and ids are not to be told apart.
    flat: bool,
}

impl Document {
    pub(super) fn new(flat: bool) -> Self {
        Self {
            text: ReadText::new(TEXT),
            aside: ReadText::new(TEXT),
            flat,
            ..Self::default()
        }
    }

    /// A part that relates another one to parts and addresses.
    pub(super) fn relations(&mut self, part: &Child, found: &mut Found<'_>) {
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

    pub(super) fn relation(&mut self, owner: &str, tag: &Tag<'_>, found: &mut Found<'_>) {
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
                if !self.places.contains_key(owner) {
                    self.places.insert(owner.to_owned(), BTreeMap::new());
                }
                if let Some(places) = self.places.get_mut(owner) {
                    places.insert(id.into_owned(), self.links.len());
                    self.links.push((target.into_owned(), String::new()));
                }
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

    /// The place of a link of a part among all links.
    pub(super) fn link(&self, owner: &str, id: &str) -> Option<usize> {
        step(owner.len() + id.len());
        self.places.get(owner)?.get(id).copied()
    }

    pub(super) fn finish(&mut self, found: &mut Found<'_>) {
        for (target, shown) in &self.links {
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
