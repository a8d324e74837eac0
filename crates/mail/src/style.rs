//! What style sheets and colours do to text, as far as it decides whether text is seen.
//!
//! Not a CSS engine: only a class or id that one rule alone names is followed, and a colour that cannot be
//! worked out is unknown. A mail must not be able to hide text from us that its reader sees.

use crate::bytes::{find_ignore_case, substr};
use std::collections::BTreeMap;

/// Most bytes of style sheets that are read, and most rules.
const SHEET_BYTES: usize = 256 * 1024;
const RULES: usize = 4_000;
/// Most classes of an element that are looked up.
const CLASSES: usize = 16;
/// Distance of two colours, red, green and blue added, up to which they are the same to the eye.
const NEAR: i32 = 24;

/// A colour, red, green and blue.
type Colour = [u8; 3];

/// Colour of text and of what lies behind it.
#[derive(Clone, Copy)]
pub(crate) struct Paint {
    /// `None` when not known.
    text: Option<Colour>,
    ground: Option<Colour>,
}

impl Default for Paint {
    fn default() -> Self {
        Self {
            text: Some([0, 0, 0]),
            ground: Some([255, 255, 255]),
        }
    }
}

impl Paint {
    /// Whether the text cannot be told from what lies behind it.
    pub(crate) fn is_same(self) -> bool {
        let (Some(text), Some(ground)) = (self.text, self.ground) else {
            return false;
        };
        let pairs = text.iter().zip(ground.iter());
        let distance: i32 = pairs
            .map(|(a, b)| (i32::from(*a) - i32::from(*b)).abs())
            .sum();
        distance <= NEAR
    }

    /// `color`.
    pub(crate) fn colour(&mut self, value: &str) {
        if !is_inherited(value) {
            self.text = colour(value);
        }
    }

    /// `background`, `background-color`, `background-image`.
    pub(crate) fn ground(&mut self, value: &str) {
        if value.contains("url(") || value.contains("gradient") {
            self.ground = None;
        } else if let Some(found) = value.split_whitespace().find_map(colour) {
            self.ground = Some(found);
        } else if let Some(found) = colour(value) {
            self.ground = Some(found);
        } else if !is_inherited(value) && !matches!(value, "none" | "transparent") {
            self.ground = None;
        }
    }

    /// `<font color>` and `bgcolor`, empty when they are not given.
    pub(crate) fn attributes(&mut self, text: Option<&str>, ground: &str) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.text = colour(text);
        }
        if !ground.is_empty() {
            self.ground = colour(ground);
        }
    }

    /// A picture lies behind the text.
    pub(crate) fn picture(&mut self, given: bool) {
        if given {
            self.ground = None;
        }
    }
}

fn is_inherited(value: &str) -> bool {
    matches!(value, "" | "inherit" | "initial" | "unset" | "currentcolor")
}

/// A colour as CSS writes it; `None` for what is not known here.
fn colour(value: &str) -> Option<Colour> {
    let value = value.trim().to_ascii_lowercase();
    if let Some(digits) = value.strip_prefix('#') {
        return hex(digits);
    }
    if let Some(inner) = value.strip_prefix("rgb(").or(value.strip_prefix("rgba(")) {
        let numbers: Vec<f32> = inner
            .trim_end_matches(')')
            .split([',', ' ', '/'])
            .filter_map(|n| n.trim().parse().ok())
            .collect();
        let [red, green, blue, rest @ ..] = numbers.as_slice() else {
            return None;
        };
        let opaque = rest.first().is_none_or(|alpha| *alpha >= 1.0);
        return opaque.then_some([byte(*red), byte(*green), byte(*blue)]);
    }
    Some(match value.as_str() {
        "white" => [255, 255, 255],
        "snow" => [255, 250, 250],
        "ivory" => [255, 255, 240],
        "whitesmoke" => [245, 245, 245],
        "black" => [0, 0, 0],
        "red" => [255, 0, 0],
        "blue" => [0, 0, 255],
        "navy" => [0, 0, 128],
        "green" => [0, 128, 0],
        "yellow" => [255, 255, 0],
        "orange" => [255, 165, 0],
        "gray" | "grey" => [128, 128, 128],
        "silver" => [192, 192, 192],
        "lightgray" | "lightgrey" => [211, 211, 211],
        _ => hex(&value).filter(|_| value.len() == 6)?,
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped"
)]
fn byte(number: f32) -> u8 {
    number.clamp(0.0, 255.0) as u8
}

fn hex(digits: &str) -> Option<Colour> {
    let digit = |at: usize| u8::from_str_radix(digits.get(at..=at)?, 16).ok();
    let pair = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    match digits.len() {
        3 => Some([digit(0)? * 17, digit(1)? * 17, digit(2)? * 17]),
        6 => Some([pair(0)?, pair(2)?, pair(4)?]),
        _ => None,
    }
}

/// What the style sheets of a mail say of classes and ids.
#[derive(Default)]
pub(crate) struct Rules {
    /// Declarations by `.class` or `#id`, with the number of rules that name it.
    named: BTreeMap<String, (usize, String)>,
    /// Whether a rule for elements sets backgrounds.
    grounded: bool,
}

impl Rules {
    /// The rules of all `<style>` elements of an HTML source.
    pub(crate) fn of(source: &str) -> Self {
        let mut rules = Self::default();
        let mut rest = source;
        let mut room = SHEET_BYTES;
        while let Some(at) = find_ignore_case(rest.as_bytes(), "<style") {
            rest = substr(rest, at + "<style".len()..rest.len());
            let end = find_ignore_case(rest.as_bytes(), "</style").unwrap_or(rest.len());
            let sheet = substr(rest, 0..end);
            if sheet.len() > room {
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
        for selector in selectors.split(',').map(str::trim) {
            let names = names(selector);
            self.grounded |= names.is_empty() && grounds;
            // `td.note` and `.note` name one element each; anything longer depends on more than the element.
            let simple =
                !at_rule && names.len() == 1 && !selector.contains([' ', '>', '+', '~', '[', ':']);
            for name in names {
                if self.named.len() >= RULES && !self.named.contains_key(&name) {
                    continue;
                }
                let entry = self.named.entry(name).or_default();
                entry.0 += if simple { 1 } else { 2 };
                if simple {
                    body.clone_into(&mut entry.1);
                }
            }
        }
    }

    /// The declarations for an element: those of its class and id, then its own.
    pub(crate) fn with_inline(&self, classes: &str, id: &str, inline: &str) -> String {
        let mut style = String::new();
        if !self.named.is_empty() {
            for key in keys(classes, id) {
                if let Some((1, body)) = self.named.get(&key) {
                    style.push_str(body);
                    style.push(';');
                }
            }
        }
        style.push_str(inline);
        style
    }

    /// What is known of colours before the first element.
    pub(crate) fn paint(&self) -> Paint {
        let mut paint = Paint::default();
        paint.picture(self.grounded);
        paint
    }

    /// Whether a rule that is not followed may have set the background of an element of these classes.
    pub(crate) fn is_unsure(&self, classes: &str) -> bool {
        keys(classes, "").any(|key| self.named.get(&key).is_some_and(|(times, _)| *times > 1))
    }
}

fn keys<'a>(classes: &'a str, id: &'a str) -> impl Iterator<Item = String> + 'a {
    let classes = classes.split_whitespace().take(CLASSES);
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

/// CSS without its comments, and without the marks of HTML comments around it.
pub(crate) fn without_comments(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out.replace("<!--", "").replace("-->", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_compared_as_seen() {
        let mut paint = Paint::default();
        assert!(!paint.is_same());
        paint.colour("#fefefe");
        assert!(paint.is_same());
        paint.ground("#333 url(a.png)");
        assert!(!paint.is_same(), "a picture may be dark");
        paint.ground("rgb(250, 250, 250)");
        assert!(paint.is_same());
        paint.colour("rgba(255,255,255,0.5)");
        assert!(!paint.is_same(), "not known");
    }

    #[test]
    fn only_a_class_named_by_one_rule_is_followed() {
        let rules = Rules::of(
            "<style>.a{display:none} .b{display:none} @media x{ .b{display:block} } .c .d{opacity:0}</style>",
        );
        let style = |class| rules.with_inline(class, "", "");
        assert_eq!(style("a"), "display:none;");
        assert_eq!(style("b"), "");
        assert_eq!(style("d"), "");
    }
}
