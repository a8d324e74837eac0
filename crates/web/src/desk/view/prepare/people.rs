//! Who gets the mail: the policy that says who may, and the roster.

use super::fields::errors;
use super::shared::View;
use crate::prepare::{For, Msg, PolicyFrom};
use miwake_checks::visible_quote;
use miwake_drill::Person;
use miwake_drill::prepare::Refusal;
use miwake_report::sentences::policy_fault;
use yew::prelude::*;

/// How many people are shown of a roster.
const SHOWN: usize = 5;

pub(super) fn step(view: &View<'_>) -> Html {
    html! { <>{ policy(view) }{ roster(view) }</> }
}

fn policy(view: &View<'_>) -> Html {
    let (prepare, words) = (view.prepare, &view.prepare.words);
    let allowance = &prepare.allowance;
    let from = match &prepare.policy_from {
        PolicyFrom::Nowhere => words.text("prepare-policy-none"),
        PolicyFrom::Site => words.text("prepare-policy-site"),
        PolicyFrom::File(name) => words.with("prepare-policy-file", "file", visible_quote(name)),
        PolicyFrom::Broken(reason) => {
            words.with("prepare-policy-broken", "reason", visible_quote(reason))
        }
    };
    let domains = |id: &str, domains: &[String]| {
        let domains: Vec<String> = domains.iter().map(|domain| visible_quote(domain)).collect();
        html! { if !domains.is_empty() { <p data-testid={id.to_owned()}>{ words.with(id, "domains", domains.join(", ")) }</p> } }
    };
    let faults = allowance.faults.iter();
    let faults = faults.map(|fault| html! { <li>{ policy_fault(fault, words.messages()) }</li> });
    html! {
        <section aria-labelledby="prepare-policy-heading" data-testid="policy">
            <h3 id="prepare-policy-heading">{ words.text("prepare-policy") }</h3>
            <p>{ from }</p>
            { domains("prepare-policy-own", &allowance.own_domains) }
            { domains("prepare-policy-drill", &allowance.drill_domains) }
            if !allowance.faults.is_empty() { <ul class="field-error">{ for faults }</ul> }
            { view.file("prepare-policy-choose", For::Policy, ".json,application/json") }
            { errors(view, "policy") }
        </section>
    }
}

fn roster(view: &View<'_>) -> Html {
    let (prepare, words) = (view.prepare, &view.prepare.words);
    let people = &prepare.project.people;
    let strangers = prepare
        .refusals
        .iter()
        .any(|refusal| matches!(refusal, Refusal::Strangers(..)));
    let row = |person: &Person| {
        let cells = [&person.name, &person.address];
        let cells = cells.into_iter().chain(&person.values);
        html! { <tr>{ for cells.map(|cell| html! { <td>{ visible_quote(&shortened(cell)) }</td> }) }</tr> }
    };
    html! {
        <section aria-labelledby="prepare-roster-heading">
            <h3 id="prepare-roster-heading">{ words.text("prepare-roster") }</h3>
            { view.file("prepare-roster-choose", For::Roster, ".csv,.txt,text/csv") }
            <p class="hint">{ words.text("prepare-roster-hint") }</p>
            if !people.is_empty() {
                <p data-testid="prepare-people" data-count={people.len().to_string()}>{ words.with("prepare-roster-read", "count", people.len()) }</p>
                <div class="scroll" tabindex="0"><table class="desk-table prepare-people">
                    <caption>{ words.text("prepare-first-people") }</caption>
                    <tbody>{ for people.iter().take(SHOWN).map(row) }</tbody>
                </table></div>
            }
            if prepare.skipped > 0 { <p>{ words.with("prepare-roster-skipped", "count", prepare.skipped) }</p> }
            { errors(view, "roster") }
            if strangers && !prepare.allowance.own_domains.is_empty() {
                <button type="button" class="button button-outline button-small" data-testid="prepare-leave-out"
                    onclick={view.tell(|_| Msg::LeaveOut)}>{ words.text("prepare-leave-out") }</button>
            }
            if prepare.left_out > 0 { <p>{ words.with("prepare-left-out", "count", prepare.left_out) }</p> }
        </section>
    }
}

/// A cell, not endless.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let mut short: String = text.chars().take(MOST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
