//! Findings behind the main reasons that are marked in the mail: every number there has its line beside the reasons.

use super::shared::{ResultProps, badges, show};
use miwake_report::sentences;
use yew::prelude::*;

/// One line for each, or nothing.
pub(super) fn others(shown: &ResultProps) -> Html {
    let report = &shown.report.0;
    let all = 0..report.findings.len();
    let with = |number: usize| {
        let mut all = all.clone();
        all.find(|index| shown.places.number(*index) == Some(number))
    };
    let others: Vec<(usize, usize)> = (report.reasons.len() + 1..=report.findings.len())
        .filter_map(|number| Some((number, with(number)?)))
        .filter(|(_, index)| shown.places.first_target(*index).is_some())
        .collect();
    if others.is_empty() {
        return Html::default();
    }
    html! {
        <section class="marked" aria-labelledby="marked-heading">
            <h3 id="marked-heading">{ shown.words.text("ui-marked") }</h3>
            <ul data-testid="marked">
                { for others.into_iter().map(|(number, index)| line(shown, number, index)) }
            </ul>
        </section>
    }
}

fn line(shown: &ResultProps, number: usize, index: usize) -> Html {
    let Some(finding) = shown.report.0.findings.get(index) else {
        return Html::default();
    };
    let label = shown.words.with("ui-show-label", "number", number);
    let found = sentences::sentences(finding, shown.words.messages()).found;
    html! {
        <li id={format!("reason-{number}")} tabindex="-1" data-check={finding.id.clone()} key={number}>
            { badges(std::iter::once(number)) }
            <bdi>{ found }</bdi>
            { show(shown, shown.places.first_target(index), "show", label) }
        </li>
    }
}
