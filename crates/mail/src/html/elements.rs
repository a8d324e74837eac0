//! Which elements stand open.

use super::tags::{breaks_of, is_special};
use super::{Element, Scan};

/// How many open elements an end tag is searched in: bounds the work for a run of end tags that match nothing.
const SEARCH: usize = 64;

impl Scan<'_> {
    pub(super) fn end_tag(&mut self, name: &str) {
        match name {
            "a" => self.close_anchor(),
            shape if shape.starts_with("v:") && self.in_shape() => self.close_anchor(),
            "form" => self.form = None,
            "br" | "p" => self.breaks = self.breaks.max(1),
            _ => {}
        }
        let formatting = !is_special(name);
        let source = self.source;
        let stops = |e: &Element| formatting && e.special;
        if let Some(at) = self.nearest_open(|e| e.is(source, name), stops) {
            self.stack.truncate(self.stack.len() - at - 1);
            self.breaks = self.breaks.max(breaks_of(name));
            self.space |= matches!(name, "td" | "th");
        }
    }

    /// How many elements stand open within the nearest one that `is` meant, if none before it `stops` the search.
    fn nearest_open(
        &mut self,
        is: impl Fn(&Element) -> bool,
        stops: impl Fn(&Element) -> bool,
    ) -> Option<usize> {
        for (at, element) in self.stack.iter().rev().enumerate() {
            if at >= SEARCH {
                self.cut = true;
                return None;
            }
            if is(element) {
                return Some(at);
            }
            if stops(element) {
                return None;
            }
        }
        None
    }

    /// Elements whose end tag may be left out.
    pub(super) fn close_implied(&mut self) {
        let (closed, bounds): (&[&str], &[&str]) = match self.tag.as_str() {
            "li" => (&["li"], &["ul", "ol", "menu"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "td" | "th" => (&["td", "th"], &["table", "tr"]),
            "tr" => (&["tr"], &["table"]),
            "option" => (&["option"], &["select"]),
            tag if breaks_of(tag) > 0 && tag != "br" => (&["p"], &[]),
            _ => return,
        };
        let paragraph = bounds.is_empty();
        let source = self.source;
        let any = |e: &Element, names: &[&str]| names.iter().any(|name| e.is(source, name));
        let stops = |e: &Element| any(e, bounds) || paragraph && e.special;
        if let Some(at) = self.nearest_open(|e| any(e, closed), stops) {
            self.stack.truncate(self.stack.len() - at - 1);
        }
    }

    pub(super) fn line_break(&mut self) {
        match self.tag.as_str() {
            "br" => self.breaks = (self.breaks + 1).min(2),
            "td" | "th" => self.space = true,
            tag => self.breaks = self.breaks.max(breaks_of(tag)),
        }
        if matches!(self.tag.as_str(), "br" | "p") && self.hiding().reason().is_none() {
            self.gap += 1;
        }
    }
}
