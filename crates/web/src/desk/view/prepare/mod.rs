//! The part in which a drill is prepared: its steps, one of them open.

mod dates;
mod difficulty;
mod fields;
mod goal;
mod kit;
mod mail;
mod people;
mod shared;

use crate::prepare::{For, Msg};
use miwake_drill::prepare::Step;
pub(crate) use shared::{Chosen, View};
use yew::prelude::*;

pub(crate) fn part(view: &View<'_>) -> Html {
    let words = &view.prepare.words;
    html! {
        <>
            <p class="lead">{ words.text("prepare-lead") }</p>
            <p class="private">{ words.text("desk-private") }</p>
            <div class="buttons">
                <button type="button" class="button button-outline button-small" data-testid="prepare-example"
                    onclick={view.tell(|_| Msg::Example)}>{ words.text("prepare-example") }</button>
                { view.file("prepare-open", For::Project, ".json,application/json") }
                <button type="button" class="button button-outline button-small" data-testid="prepare-save"
                    aria-describedby="prepare-save-hint" onclick={view.tell(|_| Msg::Save)}>{ words.text("prepare-save") }</button>
            </div>
            <p class="hint" id="prepare-save-hint">{ words.text("prepare-save-hint") }</p>
            { failed(view) }
            <ol class="plain prepare-steps" aria-label={words.text("prepare-steps")}>{ for Step::ALL.into_iter().map(|step| section(view, step)) }</ol>
            <p class="visually-hidden" role="status" data-testid="prepare-status">{ &view.prepare.status }</p>
        </>
    }
}

fn failed(view: &View<'_>) -> Html {
    let Some((name, failed)) = &view.prepare.failed else {
        return Html::default();
    };
    let words = &view.prepare.words;
    html! { <p class="banner banner-error" role="alert" data-testid="prepare-failed">{ super::files::failure(name, failed, words) }</p> }
}

fn section(view: &View<'_>, step: Step) -> Html {
    let (prepare, words) = (view.prepare, &view.prepare.words);
    let open = prepare.open == step;
    let number = Step::ALL
        .iter()
        .position(|known| *known == step)
        .unwrap_or(0)
        + 1;
    let name = words.text(&format!("prepare-step-{}", step.id()));
    let title = words.format(
        "prepare-step-of",
        [("count", number.into()), ("step", name.into())],
    );
    let points = prepare.told().filter(|told| told.step() == step).count();
    let body = format!("step-{}-body", step.id());
    let state = if points > 0 {
        html! { <span class="prepare-points" data-testid="points">{ words.with("prepare-open-points", "count", points) }</span> }
    } else if prepare.is_good(step) {
        html! { <span class="prepare-good">{ words.text("prepare-step-good") }</span> }
    } else {
        Html::default()
    };
    html! {
        <li class="card prepare-step" data-testid="step" data-step={step.id()} data-open={open.to_string()}>
            <h2><button type="button" class="prepare-head" id={format!("step-{}", step.id())} data-testid={format!("step-{}", step.id())}
                aria-expanded={open.to_string()} aria-controls={body.clone()}
                onclick={view.tell(move |_| Msg::Step(step))}><span>{ title }</span> { state }</button></h2>
            <div id={body} hidden={!open}>
                if open {
                    { match step {
                        Step::Goal => goal::step(view),
                        Step::People => people::step(view),
                        Step::Mail => mail::step(view),
                        Step::Difficulty => difficulty::step(view),
                        Step::Dates => dates::step(view),
                        Step::Kit => kit::step(view),
                    } }
                    { around(view, number) }
                }
            </div>
        </li>
    }
}

/// Buttons to the steps before and after the one of that number.
fn around(view: &View<'_>, number: usize) -> Html {
    let button = |step: Option<&Step>, id: &'static str, class: &'static str| {
        let Some(step) = step.copied() else {
            return Html::default();
        };
        html! {
            <button type="button" {class} data-testid={id} onclick={view.tell(move |_| Msg::Step(step))}>{ view.text(id) }</button>
        }
    };
    let before = number.checked_sub(2).and_then(|index| Step::ALL.get(index));
    html! {
        <div class="buttons">
            { button(Step::ALL.get(number), "prepare-next", "button button-solid") }
            { button(before, "prepare-back", "button button-text") }
        </div>
    }
}
