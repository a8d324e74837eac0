//! The templates and steps of goals that there are.

pub use super::generated::TEMPLATES;
use super::generated::{STEPS, STEPS_SOURCE};
use super::template::{GoalStep, Template};

/// The steps of goals, the first one first.
#[must_use]
pub fn steps() -> &'static [GoalStep] {
    STEPS
}

/// Where the steps come from, in Japanese and English.
#[must_use]
pub fn steps_source() -> (&'static str, &'static str) {
    STEPS_SOURCE
}

/// The template of that id.
#[must_use]
pub fn template(id: &str) -> Option<&'static Template> {
    TEMPLATES.iter().find(|template| template.id == id)
}
