//! What the parts of a result have in common: their properties, and the numbers of findings.

use super::places::Places;
use crate::outcome::ReportHandle;
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

/// Numbers of findings beside a place in the mail: each leads back to its finding.
pub(super) fn backs(shown: &ResultProps, numbers: impl IntoIterator<Item = usize>) -> Html {
    let back = |number: usize| {
        let target = shown.places.finding_id(number);
        let onclick = shown.go_to.reform(move |_: MouseEvent| target.clone());
        let label = shown.words.with("ui-back-label", "number", number);
        html! {
            <button type="button" class="number" data-testid="back" aria-label={label} {onclick}>{ number }</button>
        }
    };
    numbers.into_iter().map(back).collect()
}

/// Numbers of findings, as small round marks.
pub(super) fn badges(numbers: impl Iterator<Item = usize>) -> Html {
    numbers
        .map(|number| html! { <span class="number">{ number }</span> })
        .collect()
}
