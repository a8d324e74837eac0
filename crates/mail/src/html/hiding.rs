//! How text is hidden by the styles of its elements.

use crate::bytes::substr;
use crate::steps;
use crate::style::{Change, Paint, without_comments};

/// What hides text for good.
#[derive(Clone, Copy)]
pub(super) enum By {
    Display,
    Opacity,
    Size,
    OffScreen,
    Attribute,
}

impl By {
    /// As [`crate::HiddenText::by`] has it.
    fn name(self) -> &'static str {
        match self {
            Self::Display => "display",
            Self::Opacity => "opacity",
            Self::Size => "size",
            Self::OffScreen => "off-screen",
            Self::Attribute => "hidden-attribute",
        }
    }
}

/// Why text is not seen. Small, as each open element has one. The first kind cannot be undone by a child, the others can.
#[derive(Clone, Copy, Default)]
pub(super) struct Hiding {
    pub(super) by: Option<By>,
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
        let by = self.by.map(By::name);
        by.or(invisible).or(self.small.then_some("font-size"))
    }

    /// Why text can hardly be seen although it is there. Such text stays in the visible text too, because what a
    /// mail program makes of colours is not certain.
    pub(super) fn faint(self) -> Option<&'static str> {
        let squeezed = self.squeezed.then_some("line-height");
        self.paint.is_same().then_some("color").or(squeezed)
    }
}

/// What one declaration means for whether text is seen, worked out once however many elements it is for.
#[derive(Clone, Copy)]
enum Meaning {
    Invisible(bool),
    Small(bool),
    Squeezed(bool),
    Colour(Change),
    Ground(Change),
    /// Hides by itself, for the reason given.
    Hides(Option<By>),
    /// No height or width: hides what overflows it, where that is clipped.
    Zero(bool),
    /// Far outside, where the element is placed by `position`.
    Far(bool),
    /// Clipped to nothing, where the element is placed by `position`.
    Clipped(bool),
    Overflow(bool),
    Position(bool),
}

/// The declarations of a style that matter here, at most one for each of [`PROPERTIES`]; never longer than these,
/// however long the style is.
#[derive(Clone, Default)]
pub(super) struct Declarations {
    /// Number of the property, its meaning, and whether it is `!important`.
    list: Vec<(usize, Meaning, bool)>,
    /// Whether a background is named at all.
    pub(super) grounds: bool,
}

impl Declarations {
    /// Reads a style. The last declaration wins unless an earlier one is `!important`.
    pub(super) fn read(style: &str) -> Self {
        let mut out = Self {
            grounds: style.contains("background"),
            list: vec![],
        };
        steps::add(style.len());
        let style = style.to_ascii_lowercase();
        let style = if style.contains("/*") {
            without_comments(&style)
        } else {
            style
        };
        for declaration in style.split(';') {
            let Some((name, value)) = declaration.split_once(':') else {
                continue;
            };
            let (value, important) = match value.split_once('!') {
                Some((value, mark)) => (value, mark.trim() == "important"),
                None => (value, false),
            };
            let name = name.trim();
            if let Some(property) = PROPERTIES.iter().position(|known| *known == name) {
                out.add(property, meaning(name, value.trim()), important);
            }
        }
        out
    }

    fn add(&mut self, property: usize, meaning: Meaning, important: bool) {
        match self.list.iter_mut().find(|(n, ..)| *n == property) {
            Some(earlier) if important || !earlier.2 => *earlier = (property, meaning, important),
            Some(_) => {}
            None => self.list.push((property, meaning, important)),
        }
    }

    /// Adds those of a style that stands after this one.
    pub(super) fn extend(&mut self, later: &Self) {
        self.grounds |= later.grounds;
        for (property, meaning, important) in &later.list {
            self.add(*property, *meaning, *important);
        }
    }

    pub(super) fn apply(&self, hiding: &mut Hiding) {
        let has = |wanted: fn(Meaning) -> bool| self.list.iter().any(|(_, m, _)| wanted(*m));
        let clipped = has(|m| matches!(m, Meaning::Overflow(true)));
        let placed = has(|m| matches!(m, Meaning::Position(true)));
        for (_, meaning, _) in &self.list {
            let by = match *meaning {
                Meaning::Invisible(invisible) => {
                    hiding.invisible = invisible;
                    None
                }
                Meaning::Small(small) => {
                    hiding.small = small;
                    None
                }
                Meaning::Squeezed(squeezed) => {
                    hiding.squeezed = squeezed;
                    None
                }
                Meaning::Colour(change) => {
                    hiding.paint.change_text(change);
                    None
                }
                Meaning::Ground(change) => {
                    hiding.paint.change_ground(change);
                    None
                }
                Meaning::Hides(by) => by,
                Meaning::Zero(zero) => (clipped && zero).then_some(By::Size),
                Meaning::Far(far) => (placed && far).then_some(By::OffScreen),
                Meaning::Clipped(nothing) => (placed && nothing).then_some(By::Size),
                Meaning::Overflow(_) | Meaning::Position(_) => None,
            };
            hiding.by = hiding.by.or(by);
        }
    }
}

/// What `value` means for the property `name`, one of [`PROPERTIES`].
fn meaning(name: &str, value: &str) -> Meaning {
    match name {
        "visibility" => Meaning::Invisible(matches!(value, "hidden" | "collapse")),
        "font-size" => Meaning::Small(is_tiny(value)),
        "line-height" => Meaning::Squeezed(is_squeezed(value)),
        "color" => Meaning::Colour(Change::of_colour(value)),
        "background" | "background-color" | "background-image" => {
            Meaning::Ground(Change::of_ground(value))
        }
        "display" => Meaning::Hides((value == "none").then_some(By::Display)),
        "opacity" => {
            let faint = number(value).is_some_and(|(n, _)| n < 0.05);
            Meaning::Hides(faint.then_some(By::Opacity))
        }
        "max-height" | "max-width" => Meaning::Hides(is_zero(value).then_some(By::Size)),
        "height" | "width" => Meaning::Zero(is_zero(value)),
        "text-indent" | "margin-left" | "margin-top" => {
            Meaning::Hides(is_far(value).then_some(By::OffScreen))
        }
        "left" | "top" => Meaning::Far(is_far(value)),
        "clip" => Meaning::Clipped(value.replace("px", "").starts_with("rect(0")),
        "overflow" => Meaning::Overflow(value == "hidden"),
        _ => Meaning::Position(matches!(value, "absolute" | "fixed")),
    }
}

const PROPERTIES: [&str; 21] = [
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
