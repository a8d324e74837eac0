//! The style sheets of a mail, as far as they decide whether text is seen.
//!
//! Not a CSS engine: only a class or id that one rule alone names is followed.

use super::hiding::Declarations;
use crate::bytes::{find_ignore_case, substr};
use crate::style::{Paint, without_comments};
use std::collections::BTreeMap;

/// Most bytes of style sheets that are read, and most names in them.
const SHEET_BYTES: usize = 256 * 1024;
const RULES: usize = 4_000;

/// What the style sheets of a mail say of classes and ids.
#[derive(Default)]
pub(super) struct Rules {
    /// The number of rules that name a `.class` or `#id`, and which of `bodies` says something of it.
    named: BTreeMap<String, (usize, usize)>,
    /// The declarations of each rule. A rule can have thousands of selectors, so they share them.
    bodies: Vec<Declarations>,
    /// Whether a rule for elements sets backgrounds.
    grounded: bool,
    /// Whether there was more than is read.
    pub(super) cut: bool,
}

impl Rules {
    /// The rules of all `<style>` elements of an HTML source.
    pub(super) fn of(source: &str) -> Self {
        let mut rules = Self::default();
        let mut rest = source;
        let mut room = SHEET_BYTES;
        while let Some(at) = find_ignore_case(rest.as_bytes(), "<style") {
            rest = substr(rest, at + "<style".len()..rest.len());
            let end = find_ignore_case(rest.as_bytes(), "</style").unwrap_or(rest.len());
            let sheet = substr(rest, 0..end);
            if sheet.len() > room {
                rules.cut = true;
                break;
            }
            room -= sheet.len();
            let body = sheet
                .find('>')
                .map_or("", |at| substr(sheet, at + 1..sheet.len()));
            rules.read(body);
            rest = substr(rest, end..rest.len());
        }
        rules
    }

    /// One sheet: rules outside at-rules count, names inside of at-rules are noted as named once more.
    fn read(&mut self, sheet: &str) {
        let mut depth = 0_usize;
        let mut selector = String::new();
        let mut body = String::new();
        let mut at_rule = false;
        let text = without_comments(sheet);
        for c in text.chars() {
            match c {
                '{' if depth == 0 && selector.trim_start().starts_with('@') => {
                    at_rule = true;
                    depth = 1;
                    selector.clear();
                }
                '{' if depth <= usize::from(at_rule) => depth += 1,
                '}' if depth > usize::from(at_rule) => {
                    depth -= 1;
                    self.rule(&selector, &body, at_rule);
                    selector.clear();
                    body.clear();
                }
                '}' => {
                    depth = 0;
                    at_rule = false;
                    selector.clear();
                }
                ';' if depth == 0 => selector.clear(),
                c if depth > usize::from(at_rule) => body.push(c),
                c => selector.push(c),
            }
        }
    }

    fn rule(&mut self, selectors: &str, body: &str, at_rule: bool) {
        let grounds = find_ignore_case(body.as_bytes(), "background").is_some();
        let mut shared = None;
        for selector in selectors.split(',').map(str::trim) {
            let names = names(selector);
            self.grounded |= names.is_empty() && grounds;
            // `td.note` and `.note` name one element each; anything longer depends on more than the element.
            let simple =
                !at_rule && names.len() == 1 && !selector.contains([' ', '>', '+', '~', '[', ':']);
            for name in names {
                if self.named.len() >= RULES && !self.named.contains_key(&name) {
                    self.cut = true;
                    continue;
                }
                let entry = self.named.entry(name).or_default();
                entry.0 += if simple { 1 } else { 2 };
                if simple {
                    let bodies = &mut self.bodies;
                    entry.1 = *shared.get_or_insert_with(|| {
                        bodies.push(Declarations::read(body));
                        bodies.len() - 1
                    });
                }
            }
        }
    }

    /// The declarations for an element: those of its class and id, then its own.
    pub(super) fn with_inline(&self, classes: &str, id: &str, inline: &str) -> Declarations {
        let mut style = Declarations::default();
        if !self.named.is_empty() {
            for key in keys(classes, id) {
                if let Some((1, body)) = self.named.get(&key)
                    && let Some(body) = self.bodies.get(*body)
                {
                    style.extend(body);
                }
            }
        }
        if !inline.is_empty() {
            style.extend(&Declarations::read(inline));
        }
        style
    }

    /// What is known of colours before the first element.
    pub(super) fn paint(&self) -> Paint {
        let mut paint = Paint::default();
        paint.picture(self.grounded);
        paint
    }

    /// Whether a rule that is not followed may have set the background of an element of these classes.
    pub(super) fn is_unsure(&self, classes: &str) -> bool {
        keys(classes, "").any(|key| self.named.get(&key).is_some_and(|(times, _)| *times > 1))
    }
}

fn keys<'a>(classes: &'a str, id: &'a str) -> impl Iterator<Item = String> + 'a {
    let classes = classes.split_whitespace();
    let ids = Some(id).filter(|id| !id.is_empty()).into_iter();
    classes
        .map(|class| format!(".{class}"))
        .chain(ids.map(|id| format!("#{id}")))
}

/// The classes and ids that a selector names.
fn names(selector: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = selector;
    while let Some(at) = rest.find(['.', '#']) {
        let tail = substr(rest, at + 1..rest.len());
        let ends = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'));
        let name = substr(tail, 0..tail.find(ends).unwrap_or(tail.len()));
        if !name.is_empty() {
            names.push(substr(rest, at..at + 1 + name.len()).to_owned());
        }
        rest = substr(tail, name.len()..tail.len());
    }
    names
}

#[cfg(test)]
mod tests {
    use super::super::hiding::Hiding;
    use super::*;

    #[test]
    fn only_a_class_named_by_one_rule_is_followed() {
        let rules = Rules::of(
            "<style>.a{display:none} .b{display:none} @media x{ .b{display:block} } .c .d{opacity:0}</style>",
        );
        let hidden = |class| {
            let mut hiding = Hiding::default();
            rules.with_inline(class, "", "").apply(&mut hiding);
            hiding.reason()
        };
        assert_eq!(hidden("a"), Some("display"));
        assert_eq!(hidden("b"), None);
        assert_eq!(hidden("d"), None);
    }
}
