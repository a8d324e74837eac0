//! What is shown of the practice.

mod find;
mod report;
mod survey;

use crate::app::{App, Asked, Msg, Step};
use crate::words::Words;
use miwake_drill::MailLang;
use miwake_messages::Lang;
use yew::html::Scope;
use yew::prelude::*;

/// Steps that are counted; the end is none.
const STEPS: [Step; 3] = [Step::Find, Step::Report, Step::Survey];

pub(crate) fn page(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    let step = app.step;
    let number = STEPS.iter().position(|known| *known == step);
    html! {
        <section class="practice" data-testid="step" data-step={step.id()} aria-labelledby="step-heading">
            if let Some(number) = number {
                <p class="hint">{ words.format("drill-step", [("number", (number + 1).into()), ("of", STEPS.len().into())]) }</p>
            }
            <h1 id="step-heading" tabindex="-1">{ words.text(&format!("drill-{}", step.id())) }</h1>
            { match step {
                Step::Find => find::view(app, link),
                Step::Report => report::view(app, link),
                Step::Survey => survey::view(app, link),
                Step::End => end(words),
            } }
            <p class="visually-hidden" role="status" data-testid="status">{ &app.status }</p>
        </section>
    }
}

/// The language of the page as campaigns name it.
pub(crate) fn mail_lang(lang: Lang) -> MailLang {
    match lang {
        Lang::Ja => MailLang::Ja,
        Lang::En => MailLang::En,
    }
}

fn next(words: &Words, link: &Scope<App>, label: &str) -> Html {
    html! {
        // Never the element of a button that was there before: the focus would be on another button than was pressed.
        <div class="buttons" key={label.to_owned()}>
            <button type="button" class="button button-solid" data-testid="next" onclick={link.callback(|_| Msg::Next)}>
                { words.text(label) }</button>
        </div>
    }
}

/// A question with a few answers, `answers` being pairs of an id and the message with its words.
fn question(
    words: &Words,
    link: &Scope<App>,
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
                    onchange={link.callback(move |_| Msg::Answer(asked, answer))} />
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
