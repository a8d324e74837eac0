//! Where elements lead: anchors, forms, frames and refreshes.

use super::hiding::Hiding;
use super::{ALTERNATIVES_BYTES, Anchor, ENTRIES, PAGES, Scan, scan_within};
use crate::bytes::{floor_boundary, substr};
use crate::model::Alternative;
use crate::model::{Form, Link, LinkKind, Place, View};
use std::ops::Range;

/// Longest anchor text kept, in bytes: an anchor that is never closed would repeat the whole mail.
const ANCHOR_TEXT_BYTES: usize = 4 * 1024;
impl Scan<'_> {
    pub(super) fn open_anchor(&mut self, name: &str) {
        let shape = name != "a" && name != "area";
        if name == "a" || shape && self.attribute("href").is_some() {
            self.close_anchor();
        }
        let Some(attribute) = self
            .attribute("href")
            .or_else(|| self.attribute("xlink:href"))
        else {
            return;
        };
        let href = attribute.value.trim().to_owned();
        if href.is_empty() {
            return;
        }
        let anchor = Anchor {
            kind: if name == "area" {
                LinkKind::Area
            } else {
                LinkKind::Anchor
            },
            shape,
            href,
            place: attribute.range.clone(),
            start: None,
            order: self.html.visible.len(),
            picture: false,
            alt: self.value("alt").to_owned(),
        };
        if name == "area" {
            self.push_anchor(anchor);
        } else {
            self.anchor = Some(anchor);
        }
    }

    /// Whether the open anchor is a shape.
    pub(super) fn in_shape(&self) -> bool {
        self.anchor.as_ref().is_some_and(|anchor| anchor.shape)
    }

    /// The page that a frame holds (`srcdoc`): its links are links of the mail, and what it says stands in place of the
    /// frame, as what a picture says does.
    pub(super) fn page_within(&mut self) {
        let Some(attribute) = self.attribute("srcdoc") else {
            return;
        };
        let (page, place) = (attribute.value.clone(), attribute.range.clone());
        if self.depth >= PAGES {
            self.cut = true;
            return;
        }
        let left = (self.limit + 1).saturating_sub(self.links.len());
        let found = scan_within(page, self.part, left, self.depth + 1);
        self.cut |= found.cut;
        for link in found.links {
            let link = Link {
                href_place: self.place(View::Html, place.clone()),
                seen_place: None,
                ..link
            };
            self.push_link(self.html.visible.len(), link);
        }
        self.html.scripts += found.html.scripts;
        self.push_said(&found.html.visible, place.clone());
        for said in found.html.alternatives {
            self.push_said(&said.text, place.clone());
        }
        for form in found.html.forms {
            self.push_form(place.clone(), form.action, form.password);
        }
    }

    pub(super) fn close_anchor(&mut self) {
        if let Some(anchor) = self.anchor.take() {
            self.push_anchor(anchor);
        }
    }

    fn push_anchor(&mut self, anchor: Anchor) {
        let seen = anchor.start.map(|start| start..self.html.visible.len());
        let text = seen.clone().map(|range| substr(&self.html.visible, range));
        let image = text.is_none() && anchor.picture;
        let text = text.unwrap_or(&anchor.alt);
        let text = substr(text, 0..floor_boundary(text, ANCHOR_TEXT_BYTES)).to_owned();
        self.push_link(
            anchor.order,
            Link {
                kind: anchor.kind,
                href: anchor.href,
                text,
                image,
                href_place: self.place(View::Html, anchor.place),
                seen_place: seen.map(|range| self.place(View::Visible, range)),
            },
        );
    }

    pub(super) fn picture(&mut self, hiding: Hiding) {
        self.html.images += 1;
        let alt = self.value("alt").to_owned();
        if hiding.reason().is_none() {
            self.push_alternative(&alt);
        }
        if let Some(anchor) = self.anchor.as_mut()
            && hiding.reason().is_none()
        {
            anchor.picture = true;
            if anchor.alt.is_empty() {
                anchor.alt = alt;
            }
        }
    }

    fn push_alternative(&mut self, alt: &str) {
        if let Some(source) = self.attribute("alt").map(|alt| alt.range.clone()) {
            self.push_said(alt, source);
        }
    }

    /// Keeps what is said in place of a picture or a frame.
    fn push_said(&mut self, text: &str, source: Range<usize>) {
        let text = text.trim();
        let room = self.html.alternatives.len() < ENTRIES
            && self.alternatives + text.len() <= ALTERNATIVES_BYTES;
        self.cut |= !room;
        if room && !text.is_empty() {
            self.alternatives += text.len();
            let text = text.to_owned();
            self.html.alternatives.push(Alternative { source, text });
        }
    }

    pub(super) fn open_form(&mut self, span: Range<usize>) {
        self.link(LinkKind::Form, "action");
        let action = self.value("action").to_owned();
        self.push_form(span, action, false);
        self.form = self.html.forms.len().checked_sub(1);
    }

    fn push_form(&mut self, source: Range<usize>, action: String, password: bool) {
        self.cut |= self.html.forms.len() >= ENTRIES;
        if self.html.forms.len() < ENTRIES {
            self.html.forms.push(Form {
                source,
                action,
                password,
            });
        }
    }

    pub(super) fn field(&mut self, name: &str, span: Range<usize>) {
        self.link(LinkKind::Form, "formaction");
        if name != "input" || !self.value("type").eq_ignore_ascii_case("password") {
            return;
        }
        match self.form.and_then(|at| self.html.forms.get_mut(at)) {
            Some(form) => form.password = true,
            None => self.push_form(span, String::new(), true),
        }
    }

    pub(super) fn refresh(&mut self) {
        if !self.value("http-equiv").eq_ignore_ascii_case("refresh") {
            return;
        }
        let Some(content) = self.attribute("content") else {
            return;
        };
        let target = content
            .value
            .split_once([';', ','])
            .map_or("", |(_, t)| t.trim());
        let target = match target.split_once('=') {
            Some((key, url)) if key.trim().eq_ignore_ascii_case("url") => url,
            _ => target,
        };
        let target = target.trim().trim_matches(['"', '\'']).to_owned();
        if target.is_empty() {
            return;
        }
        let place = content.range.clone();
        self.cut |= self.html.refresh.len() >= ENTRIES;
        if self.html.refresh.len() < ENTRIES {
            self.html.refresh.push(target.clone());
        }
        self.unseen(LinkKind::Refresh, target, place);
    }

    /// A link that stands in an attribute and shows nothing.
    pub(super) fn link(&mut self, kind: LinkKind, attribute: &str) {
        if let Some(attribute) = self.attribute(attribute) {
            let (href, place) = (attribute.value.trim().to_owned(), attribute.range.clone());
            if !href.is_empty() && href != "about:blank" {
                self.unseen(kind, href, place);
            }
        }
    }

    fn unseen(&mut self, kind: LinkKind, href: String, place: Range<usize>) {
        let link = Link {
            kind,
            href,
            text: String::new(),
            image: false,
            href_place: self.place(View::Html, place),
            seen_place: None,
        };
        self.push_link(self.html.visible.len(), link);
    }

    fn place(&self, view: View, range: Range<usize>) -> Place {
        Place {
            part: self.part,
            view,
            range,
        }
    }

    fn push_link(&mut self, order: usize, link: Link) {
        if self.links.len() <= self.limit {
            self.links.push((order, link));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::scan;
    use super::*;

    fn links(source: &str) -> Vec<(LinkKind, String, String)> {
        let links = scan(source.to_owned(), 0, 100).links.into_iter();
        links
            .map(|link| (link.kind, link.href, link.text))
            .collect()
    }

    #[test]
    fn shapes_that_lead_somewhere_are_links() {
        let source = "<v:roundrect href='https://a.example/' arcsize=8%><v:fill color=#fff /><center>Sign \
            in</center></v:roundrect> then <a href=https://b.example/>more</a>";
        let anchor = |href: &str, text: &str| (LinkKind::Anchor, href.to_owned(), text.to_owned());
        let expected = [
            anchor("https://a.example/", "Sign in"),
            anchor("https://b.example/", "more"),
        ];
        assert_eq!(links(source), expected);
        let picture = "<a href=https://a.example/>x<v:rect><v:textbox>y</v:textbox></v:rect>z</a>";
        assert_eq!(links(picture), [anchor("https://a.example/", "xyz")]);
    }

    #[test]
    fn a_page_within_a_frame_is_read() {
        let inner = |page: &str| {
            let page = page.replace('&', "&amp;").replace('"', "&quot;");
            format!("<iframe srcdoc=\"{page}\"></iframe>")
        };
        let page = "<p>Your password ends today. <a href=\"https://a.example/?b&c\">Sign in</a></p>\
            <form action=https://b.example/><input type=password></form>";
        let twice = inner(&inner(page));
        let found = scan(twice, 0, 100);
        let hrefs: Vec<_> = found.links.iter().map(|link| link.href.as_str()).collect();
        assert_eq!(hrefs, ["https://a.example/?b&c", "https://b.example/"]);
        let said: Vec<_> = found
            .html
            .alternatives
            .iter()
            .map(|said| said.text.as_str())
            .collect();
        assert_eq!(said, ["Your password ends today. Sign in"]);
        assert!(found.html.forms.iter().any(|form| form.password));
        assert!(!found.cut && found.html.visible.is_empty());
        let deep = (0..6).fold(page.to_owned(), |page, _| inner(&page));
        assert!(scan(deep, 0, 100).cut);
    }
}
