//! What is drawn of the practice: one step at a time.

use super::{find, report, survey};
use crate::practice::{Msg, Practice, Step};
use miwake_messages::Lang;
use miwake_web::words::Words;
use yew::prelude::*;

/// Steps that are counted; the end is none.
const STEPS: [Step; 3] = [Step::Find, Step::Report, Step::Survey];

pub(crate) fn draw(practice: &Practice, send: &Callback<Msg>) -> Html {
    let words = &practice.words;
    let step = practice.step;
    let number = STEPS.iter().position(|known| *known == step);
    html! {
        <section class="practice" data-testid="step" data-step={step.id()} aria-labelledby="step-heading">
            if let Some(number) = number {
                <p class="hint">{ words.format("drill-step", [("number", (number + 1).into()), ("of", STEPS.len().into())]) }</p>
            }
            <h1 id="step-heading" tabindex="-1">{ words.text(&format!("drill-{}", step.id())) }</h1>
            { match step {
                Step::Find => find::view(practice, send),
                Step::Report => report::view(practice, send),
                Step::Survey => survey::view(practice, send),
                Step::End => end(words),
            } }
            <p class="visually-hidden" role="status" data-testid="status">{ &practice.status }</p>
        </section>
    }
}

/// The end: where to read on.
fn end(words: &Words) -> Html {
    let part = match words.lang() {
        Lang::Ja => "",
        Lang::En => "en/",
    };
    let check = format!("../?lang={}", words.lang().tag());
    let learn = |page: &str| format!("../{part}learn/{page}/");
    let links = [
        ("drill-link-after", learn("after-a-click")),
        ("drill-link-tell", learn("how-to-tell")),
        ("drill-link-quiz", learn("quiz")),
        ("drill-link-check", check),
    ];
    let item = |(message, address): (&str, String)| html! { <li><a href={address}>{ words.text(message) }</a></li> };
    html! {
        <>
            <p>{ words.text("drill-end-lead") }</p>
            <ul class="ways">{ for links.into_iter().map(item) }</ul>
        </>
    }
}
