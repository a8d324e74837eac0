//! What several steps have in common.

use crate::practice::{Asked, Msg};
use miwake_web::words::Words;
use yew::prelude::*;

/// The button to the next step.
pub(super) fn next(words: &Words, send: &Callback<Msg>, label: &str) -> Html {
    html! {
        // The key keeps this element apart from a button that was there before, which would pass the focus on to it.
        <div class="buttons" key={label.to_owned()}>
            <button type="button" class="button button-solid" data-testid="next" onclick={send.reform(|_| Msg::Next)}>
                { words.text(label) }</button>
        </div>
    }
}

/// A question with a few answers, each named by its id; the messages are `drill-<name>` and `drill-<name>-<answer>`.
pub(super) fn question(
    words: &Words,
    send: &Callback<Msg>,
    asked: Asked,
    name: &'static str,
    answers: &[&'static str],
    chosen: Option<&'static str>,
) -> Html {
    let answer = |answer: &'static str| {
        let id = format!("{name}-{answer}");
        html! {
            <label class="choice">
                <input type="radio" name={name} data-testid={id.clone()} checked={chosen == Some(answer)}
                    onchange={send.reform(move |_| Msg::Answer(asked, answer))} />
                { " " }{ words.text(&format!("drill-{id}")) }
            </label>
        }
    };
    html! {
        <fieldset class="question">
            <legend>{ words.text(&format!("drill-{name}")) }</legend>
            <div class="choices">{ for answers.iter().copied().map(answer) }</div>
        </fieldset>
    }
}
