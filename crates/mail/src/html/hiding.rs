//! How text is hidden by the styles of its elements.

use crate::bytes::substr;
use crate::style::{Paint, without_comments};

/// Why text is not seen. The first kind cannot be undone by a child, the others can.
#[derive(Clone, Copy, Default)]
pub(super) struct Hiding {
    pub(super) by: Option<&'static str>,
    pub(super) invisible: bool,
    pub(super) small: bool,
    /// Lines lie on each other: unreadable, but text all the same.
    pub(super) squeezed: bool,
    pub(super) paint: Paint,
    /// Content that is never text: script, style, title.
    pub(super) silent: bool,
}

impl Hiding {
    pub(super) fn reason(self) -> Option<&'static str> {
        let invisible = self.invisible.then_some("visibility");
        self.by.or(invisible).or(self.small.then_some("font-size"))
    }

    /// Why text can hardly be seen although it is there. Such text stays in the visible text too, because what a
    /// mail program makes of colours is not certain.
    pub(super) fn faint(self) -> Option<&'static str> {
        let squeezed = self.squeezed.then_some("line-height");
        self.paint.is_same().then_some("color").or(squeezed)
    }
}

/// Applies an inline style. The last declaration wins unless an earlier one is `!important`.
pub(super) fn apply_style(hiding: &mut Hiding, style: &str) {
    let style = style.to_ascii_lowercase();
    let style = if style.contains("/*") {
        without_comments(&style)
    } else {
        style
    };
    let mut found: Vec<(&str, &str, bool)> = vec![];
    for declaration in style.split(';').take(256) {
        let Some((name, value)) = declaration.split_once(':') else {
            continue;
        };
        let (value, important) = match value.split_once('!') {
            Some((value, mark)) => (value, mark.trim() == "important"),
            None => (value, false),
        };
        let (name, value) = (name.trim(), value.trim());
        if !HIDING_PROPERTIES.contains(&name) {
            continue;
        }
        match found.iter_mut().find(|(n, ..)| *n == name) {
            Some(earlier) if important || !earlier.2 => *earlier = (name, value, important),
            Some(_) => {}
            None => found.push((name, value, important)),
        }
    }
    let clipped = found
        .iter()
        .any(|(n, v, _)| *n == "overflow" && *v == "hidden");
    let placed = found
        .iter()
        .any(|(n, v, _)| *n == "position" && matches!(*v, "absolute" | "fixed"));
    for (name, value, _) in found {
        let by = match name {
            "visibility" => {
                hiding.invisible = matches!(value, "hidden" | "collapse");
                None
            }
            "font-size" => {
                hiding.small = is_tiny(value);
                None
            }
            "line-height" => {
                hiding.squeezed = is_squeezed(value);
                None
            }
            "color" => {
                hiding.paint.colour(value);
                None
            }
            "background" | "background-color" | "background-image" => {
                hiding.paint.ground(value);
                None
            }
            "display" => (value == "none").then_some("display"),
            "opacity" => (number(value).is_some_and(|(n, _)| n < 0.05)).then_some("opacity"),
            "max-height" | "max-width" => is_zero(value).then_some("size"),
            "height" | "width" => (clipped && is_zero(value)).then_some("size"),
            "text-indent" => is_far(value).then_some("off-screen"),
            "left" | "top" | "margin-left" | "margin-top" => {
                ((placed || name.starts_with("margin")) && is_far(value)).then_some("off-screen")
            }
            "clip" => (placed && value.replace("px", "").starts_with("rect(0")).then_some("size"),
            _ => None,
        };
        hiding.by = hiding.by.or(by);
    }
}

const HIDING_PROPERTIES: [&str; 21] = [
    "color",
    "background",
    "background-color",
    "background-image",
    "line-height",
    "visibility",
    "font-size",
    "display",
    "opacity",
    "max-height",
    "max-width",
    "height",
    "width",
    "text-indent",
    "left",
    "top",
    "margin-left",
    "margin-top",
    "overflow",
    "position",
    "clip",
];

/// A number with its unit.
fn number(value: &str) -> Option<(f64, &str)> {
    let end = value
        .find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '+')))
        .unwrap_or(value.len());
    let number = substr(value, 0..end).parse().ok()?;
    Some((number, substr(value, end..value.len()).trim()))
}

fn is_zero(value: &str) -> bool {
    number(value).is_some_and(|(n, _)| n <= 0.0)
}

/// A line height by which lines lie on each other; 0 and 1 without a unit are ordinary multiples or spacers.
fn is_squeezed(value: &str) -> bool {
    number(value).is_some_and(|(n, unit)| match unit {
        "px" | "pt" => n <= 1.0,
        "%" => n <= 6.0,
        _ => n <= 0.06,
    })
}

/// A font size that nobody can read.
fn is_tiny(value: &str) -> bool {
    number(value).is_some_and(|(n, unit)| match unit {
        "px" | "pt" | "" => n <= 1.0,
        "em" | "rem" => n <= 0.06,
        "%" => n <= 6.0,
        _ => n <= 0.0,
    })
}

/// Far to the left of or above the page.
fn is_far(value: &str) -> bool {
    number(value).is_some_and(|(n, unit)| match unit {
        "em" | "rem" => n <= -60.0,
        "%" => n <= -100.0,
        _ => n <= -900.0,
    })
}
