//! First steps for readers who have already clicked, typed something in or paid, and whom to contact.

use crate::message::Msg;
use miwake_checks::{Contact, Level};
use miwake_web::words::Words;
use yew::prelude::*;

/// What was done, most urgent first, and how many steps there are for it.
const ACTS: [(&str, usize); 7] = [
    ("paid", 4),
    ("ran", 5),
    ("card", 3),
    ("password", 5),
    ("clicked", 3),
    ("replied", 3),
    ("opened", 3),
];

/// The button that leads from the verdict to the section, unless nothing notable was found.
pub(crate) fn link(level: Level, words: &Words, send: &Callback<Msg>) -> Html {
    if level == Level::NothingNotable {
        return Html::default();
    }
    html! {
        <p><button type="button" class="button button-outline" data-testid="after-link"
            onclick={send.reform(|_| Msg::GoTo("after".to_owned()))}>{ words.text("ui-after-link") }</button></p>
    }
}

pub(crate) fn section(words: &Words, contact: &Contact) -> Html {
    let act = |(act, steps): (&'static str, usize)| {
        let step = |number| html! { <li>{ words.text(&format!("ui-after-{act}-{number}")) }</li> };
        html! {
            <details data-testid="after-act" data-act={act}>
                <summary>{ words.text(&format!("ui-after-{act}")) }</summary>
                <ol>{ for (1..=steps).map(step) }</ol>
                { tell(words, contact) }
            </details>
        }
    };
    html! {
        <section class="after" id="after" tabindex="-1" data-testid="after" aria-labelledby="after-heading">
            <h2 id="after-heading">{ words.text("ui-after") }</h2>
            <p>{ words.text("ui-after-calm") }</p>
            <p class="hint">{ words.text("ui-after-choose") }</p>
            <div class="acts">{ for ACTS.into_iter().map(act) }</div>
            <p>{ words.text("ui-after-keep") }</p>
        </section>
    }
}

/// Whom to contact: the organisation's contact, or general advice when there is none.
fn tell(words: &Words, contact: &Contact) -> Html {
    let parts = [&contact.name, &contact.phone, &contact.email];
    if parts.iter().all(|part| part.is_empty()) {
        return html! { <p class="tell">{ words.text("ui-after-nobody") }</p> };
    }
    let part = |text: &str, shown: Html| {
        html! { if !text.is_empty() { <li>{ shown }</li> } }
    };
    html! {
        <div class="tell" data-testid="tell">
            <p>{ words.text("ui-after-tell") }</p>
            <ul class="plain">
                { part(&contact.name, html! { &contact.name }) }
                { part(&contact.phone, phone(&contact.phone)) }
                { part(&contact.email, html! { &contact.email }) }
            </ul>
            <p class="hint">{ words.text("ui-after-tell-by") }</p>
        </div>
    }
}

/// A number that can be dialled becomes a link.
fn phone(number: &str) -> Html {
    let dialled: String = number
        .chars()
        .filter(|c| !matches!(c, ' ' | '-' | '(' | ')'))
        .collect();
    let digits = dialled.strip_prefix('+').unwrap_or(&dialled);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return html! { number };
    }
    html! { <a href={format!("tel:{dialled}")}>{ number }</a> }
}
