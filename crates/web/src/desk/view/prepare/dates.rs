//! When, how many, and what that can show.

use super::fields::{described, errors, input};
use super::shared::View;
use crate::prepare::{Entry, Msg};
use miwake_drill::prepare::smallest_difference;
use miwake_web::browser;
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub(super) fn step(view: &View<'_>) -> Html {
    let (prepare, words) = (view.prepare, &view.prepare.words);
    let plan = &prepare.plan;
    let sample = plan.sample.map(|sample| sample.to_string());
    let waves = plan.waves.iter().enumerate();
    html! {
        <>
            <fieldset><legend>{ words.text("prepare-waves") }</legend>
                <div class="prepare-waves">{ for waves.map(|(index, at)| wave(view, index, *at)) }</div>
                { errors(view, "waves") }
                <button type="button" class="button button-outline button-small" data-testid="prepare-wave-add"
                    onclick={view.tell(|_| Msg::WaveAdd)}>{ words.text("prepare-wave-add") }</button>
                <p class="hint">{ words.text("prepare-waves-hint") }</p>
            </fieldset>
            <div class="desk-fields">
                { ends(view) }
                { input(view, "sample", "number", sample.unwrap_or_default(), Entry::Sample) }
                { input(view, "expected", "number", plan.expected_percent.to_string(), Entry::Expected) }
            </div>
            <p class="hint">{ words.with("prepare-sample-hint", "count", prepare.project.people.len()) }</p>
            { power(view) }
        </>
    }
}

fn moment(event: &Event) -> Option<i64> {
    let input: HtmlInputElement = event.target_unchecked_into();
    browser::local_moment(&input.value())
}

fn wave(view: &View<'_>, index: usize, at: i64) -> Html {
    let words = &view.prepare.words;
    let onchange = view.tell(move |event: Event| Msg::Wave(index, moment(&event)));
    let number = index + 1;
    let (described, invalid) = described(view, "waves", None);
    html! {
        <div class="desk-field"><label for={format!("wave-{number}")}>{ words.with("prepare-wave", "count", number) }</label>
            <span class="prepare-wave">
                <input type="datetime-local" id={format!("wave-{number}")} data-testid={format!("wave-{number}")} value={browser::local_input(at)}
                    {onchange} aria-describedby={described} aria-invalid={invalid} />
                if view.prepare.plan.waves.len() > 1 {
                    <button type="button" class="button button-text button-small"
                        onclick={view.tell(move |_| Msg::WaveRemove(index))}>{ words.with("prepare-wave-remove", "count", number) }</button>
                }
            </span></div>
    }
}

fn ends(view: &View<'_>) -> Html {
    let onchange = view.tell(|event: Event| Msg::Ends(moment(&event)));
    let at = view.prepare.project.settings.ends_at;
    let (described, invalid) = described(view, "ends", None);
    html! {
        <div class="desk-field"><label for="prepare-ends">{ view.text("prepare-ends") }</label>
            <input type="datetime-local" id="prepare-ends" data-testid="prepare-ends" value={at.map(browser::local_input).unwrap_or_default()}
                {onchange} aria-describedby={described} aria-invalid={invalid} />
            { errors(view, "ends") }
        </div>
    }
}

fn power(view: &View<'_>) -> Html {
    let (prepare, words) = (view.prepare, &view.prepare.words);
    let all = prepare.project.people.len() as u64;
    let people = prepare.plan.sample.unwrap_or(all).min(all);
    let expected = f64::from(prepare.plan.expected_percent) / 100.0;
    let seen =
        smallest_difference(people, expected).map(|seen| format!("{:.0}", (seen * 100.0).ceil()));
    html! {
        <p class="prepare-result" data-testid="prepare-power" role="status">
            { match seen {
                Some(points) => html! { <><strong>{ words.with("prepare-power", "points", points) }</strong><br />{ words.with("prepare-power-how", "count", people) }</> },
                None => html! { <strong>{ words.text("prepare-power-none") }</strong> },
            } }
        </p>
    }
}
