//! HTML read for what a reader sees, never rendered: visible text, hidden text, links, forms, fonts.

mod elements;
mod hiding;
mod rules;
mod tags;
mod targets;

use crate::bytes::{find_ignore_case, floor_boundary, substr};
use crate::links::{text_link, written};
use crate::model::{HiddenText, Html, Link, LinkKind, PartId, View};
use hiding::{By, Hiding};
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, State, Tokenizer};
use rules::Rules;
use std::collections::BTreeSet;
use std::ops::Range;
use tags::{is_special, is_void, raw_state};

/// Most entries kept of hidden texts, forms, fonts and refreshes of one part.
const ENTRIES: usize = 500;
/// Most text that is kept of what pictures say.
pub(crate) const ALTERNATIVES_BYTES: usize = 64 * 1024;

/// The attributes that are looked at.
const ATTRIBUTES: [&str; 19] = [
    "action",
    "alt",
    "background",
    "bgcolor",
    "class",
    "color",
    "content",
    "data",
    "face",
    "formaction",
    "hidden",
    "href",
    "http-equiv",
    "id",
    "src",
    "srcdoc",
    "style",
    "type",
    "xlink:href",
];

/// What an HTML part holds.
pub(crate) struct Scanned {
    pub(crate) html: Html,
    /// Links in reading order.
    pub(crate) links: Vec<Link>,
    /// Content-IDs that it refers to.
    pub(crate) cids: Vec<String>,
    /// Whether more was there than is kept: [`NoteKind::PageCut`](crate::NoteKind::PageCut).
    pub(crate) cut: bool,
}

/// Reads `source` as part `part`. At most `limit` links plus one are returned.
pub(crate) fn scan(source: String, part: PartId, limit: usize) -> Scanned {
    scan_within(source, part, limit, 0)
}

/// Most pages within pages (`srcdoc`) that are read.
const PAGES: u8 = 4;

/// Reads a page that stands `depth` pages deep.
fn scan_within(source: String, part: PartId, limit: usize, depth: u8) -> Scanned {
    let mut scan = Scan::new(&source, part, limit);
    scan.depth = depth;
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, span: Span<usize>| {
        scan.event(&event, span.start..span.end)
    });
    let mut tokens = Tokenizer::new_with_emitter(source.as_str(), emitter);
    while let Some(Ok(state)) = tokens.next() {
        tokens.set_state(state);
    }
    drop(tokens);
    let cut = scan.cut;
    let (mut html, links, cids) = scan.finish();
    html.source = source;
    Scanned {
        html,
        links,
        cids,
        cut,
    }
}

struct Attribute {
    name: &'static str,
    value: String,
    range: Range<usize>,
}

/// An open element. Small, because a page may leave hundreds of thousands open.
struct Element {
    /// Where its name stands in the source.
    name: (u32, u32),
    /// See [`is_special`].
    special: bool,
    hiding: Hiding,
    pre: bool,
}

impl Element {
    /// Whether it is called `name` (lower case).
    fn is(&self, source: &str, name: &str) -> bool {
        let (start, end) = self.name;
        substr(source, start as usize..end as usize).eq_ignore_ascii_case(name)
    }
}

/// An open anchor.
struct Anchor {
    kind: LinkKind,
    /// Whether it is a shape of VML.
    shape: bool,
    href: String,
    place: Range<usize>,
    /// Where its visible text starts, once there is some.
    start: Option<usize>,
    order: usize,
    picture: bool,
    alt: String,
}

struct Scan<'a> {
    source: &'a str,
    part: PartId,
    limit: usize,
    html: Html,
    /// Those of [`Html::fonts`], to tell quickly whether one is new.
    fonts: BTreeSet<String>,
    cids: Vec<String>,
    /// Bytes of what pictures say that are taken.
    alternatives: usize,
    /// Whether something was left out.
    cut: bool,
    /// Links with the place in the visible text that orders them.
    links: Vec<(usize, Link)>,
    stack: Vec<Element>,
    tag: String,
    tag_start: usize,
    attributes: Vec<Attribute>,
    /// Whether the next value belongs to the last of them.
    taking: bool,
    anchor: Option<Anchor>,
    /// The open form.
    form: Option<usize>,
    breaks: u8,
    space: bool,
    /// Whether the last text went into the last hidden text.
    hidden_open: bool,
    /// Whether the last faint text may go on.
    faint_open: bool,
    /// Entry of the hidden text that follows a letter at once, until more is known.
    splitting: Option<usize>,
    /// Line breaks asked for by `<br>` and `<p>` since the last visible text.
    gap: usize,
    rules: Rules,
    /// How many pages this one is within.
    depth: u8,
}

impl<'a> Scan<'a> {
    fn new(source: &'a str, part: PartId, limit: usize) -> Self {
        let rules = Rules::of(source);
        Self {
            source,
            part,
            limit,
            html: Html::default(),
            fonts: BTreeSet::new(),
            cids: vec![],
            alternatives: 0,
            cut: rules.cut,
            links: vec![],
            stack: vec![],
            tag: String::new(),
            tag_start: 0,
            attributes: vec![],
            taking: false,
            anchor: None,
            form: None,
            breaks: 0,
            space: false,
            hidden_open: false,
            faint_open: false,
            splitting: None,
            gap: 0,
            rules,
            depth: 0,
        }
    }

    fn event(&mut self, event: &CallbackEvent<'_>, span: Range<usize>) -> Option<State> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = String::from_utf8_lossy(name).into_owned();
                self.tag_start = span.start;
                self.attributes.clear();
            }
            CallbackEvent::AttributeName { name } => self.attribute_name(name, span),
            CallbackEvent::AttributeValue { value } if self.taking => {
                let range = self.inside(span);
                if let Some(attribute) = self.attributes.last_mut() {
                    attribute.value = String::from_utf8_lossy(value).into_owned();
                    attribute.range = range;
                }
            }
            CallbackEvent::CloseStartTag { .. } => {
                self.start_tag(self.tag_start..span.end);
                return raw_state(&self.tag);
            }
            CallbackEvent::EndTag { name } => {
                self.attributes.clear();
                self.end_tag(&String::from_utf8_lossy(name));
            }
            CallbackEvent::String { value } => {
                self.text(&String::from_utf8_lossy(value), self.inside(span));
            }
            _ => {}
        }
        None
    }

    /// Only what is looked at is kept, and of repeated attributes the first, as browsers do: an element may have a
    /// million of them.
    fn attribute_name(&mut self, name: &[u8], span: Range<usize>) {
        let known = ATTRIBUTES.iter().find(|known| known.as_bytes() == name);
        let new = known.filter(|known| self.attribute(known).is_none());
        self.taking = new.is_some();
        if let Some(name) = new {
            let range = self.inside(span);
            self.attributes.push(Attribute {
                name,
                value: String::new(),
                range,
            });
        }
    }

    /// A range of the source that is surely inside and on character boundaries.
    fn inside(&self, range: Range<usize>) -> Range<usize> {
        let start = floor_boundary(self.source, range.start);
        start..floor_boundary(self.source, range.end).max(start)
    }

    fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|a| a.name == name)
    }

    fn value(&self, name: &str) -> &str {
        self.attribute(name).map_or("", |a| a.value.trim())
    }

    fn hiding(&self) -> Hiding {
        let root = || Hiding {
            paint: self.rules.paint(),
            ..Hiding::default()
        };
        self.stack.last().map_or_else(root, |e| e.hiding)
    }

    fn start_tag(&mut self, span: Range<usize>) {
        let span = self.inside(span);
        self.close_implied();
        self.line_break();
        let name = std::mem::take(&mut self.tag);
        let hiding = self.own_hiding(&name);
        self.collect_fonts_and_cids();
        match name.as_str() {
            "a" | "area" => self.open_anchor(&name),
            "img" => self.picture(hiding),
            "form" => self.open_form(span),
            "input" | "button" => self.field(&name, span),
            "base" => {
                let href = self.value("href").to_owned();
                if !href.is_empty() {
                    self.html.base.get_or_insert(href);
                }
            }
            "meta" => self.refresh(),
            "iframe" | "frame" | "embed" => {
                self.link(LinkKind::Frame, "src");
                self.page_within();
            }
            // Shapes of VML, of which Outlook makes buttons.
            shape if shape.starts_with("v:") => self.open_anchor(&name),
            "object" => self.link(LinkKind::Frame, "data"),
            "script" => self.html.scripts += 1,
            _ => {}
        }
        if !is_void(&name) {
            let pre = name == "pre" || self.stack.last().is_some_and(|e| e.pre);
            self.stack.push(Element {
                name: self.name_place(name.len()),
                special: is_special(&name),
                hiding,
                pre,
            });
        }
        self.tag = name;
    }

    /// Where the name of the tag that was read last stands, `len` bytes long.
    fn name_place(&self, len: usize) -> (u32, u32) {
        let start = self.tag_start + "<".len();
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        (place(start), place(start + len))
    }

    fn own_hiding(&self, name: &str) -> Hiding {
        let mut hiding = self.hiding();
        match name {
            "script" | "style" | "title" => hiding.silent = true,
            "template" | "noframes" => hiding.by = hiding.by.or(Some(By::Display)),
            _ => {}
        }
        if self.attribute("hidden").is_some() {
            hiding.by = hiding.by.or(Some(By::Attribute));
        }
        let colour = (name == "font").then(|| self.value("color"));
        hiding.paint.attributes(colour, self.value("bgcolor"));
        hiding.paint.picture(self.attribute("background").is_some());
        let style =
            self.rules
                .with_inline(self.value("class"), self.value("id"), self.value("style"));
        style.apply(&mut hiding);
        let own = self.attribute("bgcolor").is_some() || style.grounds;
        hiding
            .paint
            .picture(!own && self.rules.is_unsure(self.value("class")));
        hiding
    }

    fn collect_fonts_and_cids(&mut self) {
        let attributes = std::mem::take(&mut self.attributes);
        for attribute in &attributes {
            match attribute.name {
                "style" => {
                    self.fonts_of_css(&attribute.value);
                    self.cids_of(&attribute.value);
                }
                "face" if self.tag == "font" => self.fonts(&attribute.value),
                "src" | "background" | "href" | "data" => self.cids_of(&attribute.value),
                _ => {}
            }
        }
        self.attributes = attributes;
    }

    fn fonts_of_css(&mut self, css: &str) {
        let mut rest = css;
        while let Some(at) = find_ignore_case(rest.as_bytes(), "font-family") {
            rest = substr(rest, at + "font-family".len()..rest.len());
            if let Some(value) = rest.trim_start().strip_prefix(':') {
                let end = value.find([';', '}']).unwrap_or(value.len());
                self.fonts(substr(value, 0..end));
                rest = substr(value, end..value.len());
            }
        }
    }

    fn fonts(&mut self, list: &str) {
        let list = list.split('!').next().unwrap_or_default();
        for font in list.split(',') {
            let font = font.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
            let full = self.html.fonts.len() >= ENTRIES;
            if font.is_empty() || self.fonts.contains(font) {
                continue;
            }
            self.cut |= full;
            if !full {
                self.fonts.insert(font.to_owned());
                self.html.fonts.push(font.to_owned());
            }
        }
    }

    fn cids_of(&mut self, value: &str) {
        let mut rest = value;
        while let Some(at) = find_ignore_case(rest.as_bytes(), "cid:") {
            rest = substr(rest, at + 4..rest.len());
            let ends = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | ')');
            let id = substr(rest, 0..rest.find(ends).unwrap_or(rest.len()));
            rest = substr(rest, id.len()..rest.len());
            let id = miwake_basics::percent::decode(id.as_bytes());
            self.cut |= self.cids.len() >= ENTRIES;
            if self.cids.len() < ENTRIES {
                self.cids.push(String::from_utf8_lossy(&id).into_owned());
            }
        }
    }

    fn text(&mut self, text: &str, span: Range<usize>) {
        let hiding = self.hiding();
        if hiding.silent {
            let source = self.source;
            if self.stack.last().is_some_and(|e| e.is(source, "style")) {
                self.fonts_of_css(text);
            }
            return;
        }
        match (hiding.reason(), hiding.faint()) {
            (Some(by), _) => {
                self.hidden(text, span, by);
            }
            (None, Some(by)) => self.faint(text, span, by),
            (None, None) => self.visible(text),
        }
    }

    /// Text that is there but can hardly be seen.
    fn faint(&mut self, text: &str, span: Range<usize>, by: &'static str) {
        let open = self.faint_open;
        let from = self.html.visible.len();
        self.hidden_open = open;
        let entry = self.hidden(text, span, by);
        self.hidden_open = false;
        self.splitting = None;
        self.visible(text);
        self.faint_open = true;
        let new = substr(&self.html.visible, from..self.html.visible.len());
        let start = self.html.visible.len() - new.trim_start().len();
        if let Some(hidden) = entry.and_then(|entry| self.html.hidden.get_mut(entry)) {
            if hidden.seen.is_empty() {
                hidden.seen.start = start;
            }
            hidden.seen.end = self.html.visible.len();
        }
    }

    /// Takes note of hidden text; the entry that it went into.
    fn hidden(&mut self, text: &str, span: Range<usize>, by: &'static str) -> Option<usize> {
        let text = collapse(text);
        if text.is_empty() {
            return None;
        }
        let inside =
            self.breaks == 0 && !self.space && self.html.visible.ends_with(char::is_alphabetic);
        let room = self.html.hidden.len() < ENTRIES;
        let at = self.html.visible.len();
        let entry = match self.html.hidden.last_mut() {
            Some(last) if self.hidden_open && last.by == by => {
                last.source.end = span.end;
                last.text.push(' ');
                last.text.push_str(&text);
                self.html.hidden.len().checked_sub(1)
            }
            _ if room => {
                self.splitting = inside.then_some(self.html.hidden.len());
                self.html.hidden.push(HiddenText {
                    source: span,
                    seen: at..at,
                    text,
                    by,
                    splits_word: false,
                });
                self.html.hidden.len().checked_sub(1)
            }
            _ => {
                self.cut = true;
                None
            }
        };
        self.hidden_open = true;
        entry
    }

    fn visible(&mut self, text: &str) {
        let pre = self.stack.last().is_some_and(|e| e.pre);
        for c in text.chars() {
            if c == '\n' && pre {
                self.breaks = (self.breaks + 1).min(2);
            } else if is_space(c) {
                self.space = true;
            } else {
                self.visible_char(c);
            }
        }
    }

    fn visible_char(&mut self, c: char) {
        self.hidden_open = false;
        self.faint_open = false;
        let joined = self.breaks == 0 && !self.space && c.is_alphabetic();
        if let Some(entry) = self.splitting.take()
            && let Some(hidden) = self.html.hidden.get_mut(entry)
        {
            hidden.splits_word = joined;
        }
        if self.gap > self.html.gap.0 && !self.html.visible.is_empty() {
            self.html.gap = (self.gap, self.html.visible.len());
        }
        self.gap = 0;
        let out = &mut self.html.visible;
        if !out.is_empty() {
            match self.breaks {
                0 if self.space => out.push(' '),
                0 => {}
                1 => out.push('\n'),
                _ => out.push_str("\n\n"),
            }
        }
        (self.breaks, self.space) = (0, false);
        if let Some(anchor) = self.anchor.as_mut() {
            anchor.start.get_or_insert(out.len());
        }
        out.push(c);
    }

    fn finish(mut self) -> (Html, Vec<Link>, Vec<String>) {
        self.close_anchor();
        let mut anchors: Vec<Range<usize>> = self
            .links
            .iter()
            .filter_map(|(_, link)| link.seen_place.as_ref().map(|p| p.range.clone()))
            .collect();
        anchors.sort_by_key(|range| range.start);
        let mut anchors = anchors.into_iter().peekable();
        let mut found = vec![];
        for range in written(&self.html.visible) {
            if self.links.len() + found.len() > self.limit {
                break;
            }
            while anchors.next_if(|a| a.end <= range.start).is_some() {}
            if anchors.peek().is_some_and(|a| a.start < range.end) {
                continue;
            }
            found.push((
                range.start,
                text_link(&self.html.visible, self.part, View::Visible, range),
            ));
        }
        let mut links = std::mem::take(&mut self.links);
        links.extend(found);
        links.sort_by_key(|(order, _)| *order);
        let links = links.into_iter().map(|(_, link)| link).collect();
        (self.html, links, self.cids)
    }
}

fn is_space(c: char) -> bool {
    c.is_ascii_whitespace() || c == '\u{a0}'
}

/// White space collapsed and trimmed.
fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split(is_space).filter(|w| !w.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str) -> Html {
        scan(source.to_owned(), 0, 100).html
    }

    #[test]
    fn text_hidden_by_a_class_is_hidden() {
        let html = read("<style>.p{display:none}</style><p class=p>abc</p><p>seen</p>");
        assert_eq!(html.visible, "seen");
        assert_eq!(html.hidden.first().map(|h| h.text.as_str()), Some("abc"));
    }

    #[test]
    fn a_class_that_another_rule_shows_again_hides_nothing() {
        let css = "<style>.p{display:none} @media all{.p{display:block!important}}</style>";
        assert_eq!(read(&format!("{css}<p class=p>abc</p>")).visible, "abc");
        let inline = "<style>.p{display:none}</style><p class=p style='display:block'>abc</p>";
        assert_eq!(read(inline).visible, "abc");
    }

    #[test]
    fn white_on_white_is_noted_and_stays_visible() {
        let html = read(
            "<p>Hi</p><p style='color:#fff'>filler</p><td bgcolor=#000 style='color:#fff'>ok</td>",
        );
        assert!(html.visible.contains("filler"));
        let noted: Vec<_> = html
            .hidden
            .iter()
            .map(|h| (h.by, h.text.as_str()))
            .collect();
        assert_eq!(noted, [("color", "filler")]);
    }

    #[test]
    fn hidden_text_inside_a_word_is_told_from_text_between_words() {
        let html = read(
            "Pass<span style='font-size:0'>xq</span>word <span style='font-size:0'>z</span> end",
        );
        let splits: Vec<bool> = html.hidden.iter().map(|h| h.splits_word).collect();
        assert_eq!(splits, [true, false]);
    }

    #[test]
    fn hidden_text_has_a_place_in_what_is_seen() {
        let html = read(
            "<p>One<span style='display:none'>a</span> two</p><i style='font-size:0'>b</i><p>three \
             <b style='color:#fff'>white</b> <b style='color:#fff'>words</b></p><u hidden>c</u>",
        );
        let places: Vec<_> = html
            .hidden
            .iter()
            .map(|h| (h.text.as_str(), h.seen.clone()))
            .collect();
        assert_eq!(html.visible, "One two\n\nthree white words");
        let expected = [
            ("a", 3..3),
            ("b", 7..7),
            ("white words", 15..26),
            ("c", 26..26),
        ];
        assert_eq!(places, expected);
    }

    #[test]
    fn the_longest_run_of_breaks_is_kept() {
        let html = read(&format!("one{}two<br>three", "<br>".repeat(30)));
        assert_eq!(html.gap.0, 30);
        assert_eq!(html.visible.get(html.gap.1..html.gap.1 + 2), Some("\n\n"));
    }
}
