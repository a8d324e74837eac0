//! Colours of text and of what lies behind it, as far as they decide whether text is seen.
//!
//! A colour that cannot be worked out is unknown. A mail must not be able to hide text from us that its reader sees.

/// Distance of two colours, red, green and blue added, up to which they are the same to the eye.
const NEAR: i32 = 24;

/// A colour, red, green and blue.
pub(crate) type Colour = [u8; 3];

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

    pub(crate) fn change_text(&mut self, change: Change) {
        if let Change::To(colour) = change {
            self.text = colour;
        }
    }

    pub(crate) fn change_ground(&mut self, change: Change) {
        if let Change::To(colour) = change {
            self.ground = colour;
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

/// What a declaration does to a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Keep,
    /// `None` when not known.
    To(Option<Colour>),
}

impl Change {
    /// `color`.
    pub(crate) fn of_colour(value: &str) -> Self {
        if is_inherited(value) {
            Self::Keep
        } else {
            Self::To(colour(value))
        }
    }

    /// `background`, `background-color`, `background-image`.
    pub(crate) fn of_ground(value: &str) -> Self {
        if value.contains("url(") || value.contains("gradient") {
            return Self::To(None);
        }
        let found = value.split_whitespace().find_map(colour);
        match found.or_else(|| colour(value)) {
            Some(found) => Self::To(Some(found)),
            None if is_inherited(value) || matches!(value, "none" | "transparent") => Self::Keep,
            None => Self::To(None),
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
        paint.change_text(Change::of_colour("#fefefe"));
        assert!(paint.is_same());
        paint.change_ground(Change::of_ground("#333 url(a.png)"));
        assert!(!paint.is_same(), "a picture may be dark");
        paint.change_ground(Change::of_ground("rgb(250, 250, 250)"));
        assert!(paint.is_same());
        paint.change_text(Change::of_colour("rgba(255,255,255,0.5)"));
        assert!(!paint.is_same(), "not known");
    }
}
