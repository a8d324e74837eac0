//! What the parts of a result have in common: their properties, the numbers of findings, and the ways between a
//! place and what is said of it.

use super::places::Places;
use crate::outcome::ReportHandle;
use miwake_web::Label;
use miwake_web::browser;
use miwake_web::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// What the parts of a result need.
#[derive(Clone, Properties)]
pub(crate) struct ResultProps {
    pub(super) report: ReportHandle,
    pub(super) words: Words,
    pub(super) places: Rc<Places>,
    pub(super) go_to: Callback<String>,
}

impl PartialEq for ResultProps {
    /// Places follow from the report, and the callback never changes.
    fn eq(&self, other: &Self) -> bool {
        self.report == other.report && self.words == other.words
    }
}

/// Labels beside a place in the mail: each leads back to what it is the place of.
pub(super) fn backs(shown: &ResultProps, labels: impl IntoIterator<Item = Label>) -> Html {
    let words = &shown.words;
    let back = |label: Label| {
        let target = shown.places.described(label);
        let onclick = shown.go_to.reform(move |_: MouseEvent| target.clone());
        let (id, text, name) = match label {
            Label::Ask => (
                "back-ask",
                words.text("ui-badge-ask"),
                words.text("ui-back-ask"),
            ),
            Label::Identity => (
                "back-identity",
                words.text("ui-badge-identity"),
                words.text("ui-back-identity"),
            ),
            Label::Own(_) => (
                "back-own",
                words.text("ui-badge-own"),
                words.text("ui-back-own"),
            ),
            Label::Finding(number) => (
                "back",
                number.to_string(),
                words.with("ui-back-label", "number", number),
            ),
        };
        html! {
            <button type="button" class="number" data-testid={id} aria-label={name} {onclick}>{ text }</button>
        }
    };
    labels.into_iter().map(back).collect()
}

/// The button that goes to a place in the mail, where there is one.
pub(super) fn show(
    shown: &ResultProps,
    target: Option<&str>,
    id: &'static str,
    label: String,
) -> Html {
    let Some(target) = target else {
        return Html::default();
    };
    let target = target.to_owned();
    let onclick = shown.go_to.reform(move |_: MouseEvent| target.clone());
    html! {
        <button type="button" class="button button-outline button-small" data-testid={id} aria-label={label} {onclick}>
            { shown.words.text("ui-show") }
        </button>
    }
}

/// Numbers of findings, as small round marks.
pub(super) fn badges(numbers: impl Iterator<Item = usize>) -> Html {
    numbers
        .map(|number| html! { <span class="number">{ number }</span> })
        .collect()
}

/// The link to the page of a check. It opens a new tab, since leaving this one would lose the result.
pub(super) fn about(words: &Words, check: &str) -> Html {
    let Some(address) = browser::text_page(words.lang(), &format!("checks/{check}/")) else {
        return Html::default();
    };
    html! { <a href={address} target="_blank" rel="noopener">{ words.text("ui-about") }</a> }
}
