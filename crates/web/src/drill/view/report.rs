//! Practising what to do with a suspicious mail.

use super::{next, question};
use crate::app::{App, Asked, Msg};
use crate::words::Words;
use miwake_checks::Contact;
use yew::html::Scope;
use yew::prelude::*;

/// What could be done; messages are `drill-do-<id>` and `drill-do-<id>-said`.
const ACTS: [&str; 5] = ["reply", "report", "ask", "delete", "call"];

/// What is good to do.
const GOOD_ACTS: [&str; 2] = ["report", "call"];

/// How the mail could be handed on; messages are `drill-hand-<id>` and `drill-hand-<id>-said`.
const WAYS: [&str; 4] = ["forward", "attach", "picture", "words"];

const GOOD_WAYS: [&str; 1] = ["attach"];

pub(crate) fn view(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    html! {
        <>
            <p>{ words.text("drill-report-lead") }</p>
            { question(words, link, Asked::Do, "do", &ACTS, app.act) }
            { feedback(words, "do", app.act, &GOOD_ACTS) }
            if app.act.is_some() {
                { question(words, link, Asked::Hand, "hand", &WAYS, app.hand) }
                { feedback(words, "hand", app.hand, &GOOD_WAYS) }
            }
            { contact(words, &app.contact) }
            { onward(app, link) }
        </>
    }
}

/// What is told about a choice; there from the start, so that screen readers notice when it changes.
fn feedback(words: &Words, name: &str, chosen: Option<&str>, good: &[&str]) -> Html {
    let (class, head) = match chosen {
        None => ("feedback", None),
        Some(chosen) if good.contains(&chosen) => {
            ("feedback banner banner-info", Some("drill-good"))
        }
        Some(_) => ("feedback banner banner-caution", Some("drill-better")),
    };
    html! {
        <div {class} role="status" data-testid="feedback" data-question={name.to_owned()}>
            if let (Some(head), Some(chosen)) = (head, chosen) {
                <p><strong>{ words.text(head) }</strong>{ " " }{ words.text(&format!("drill-{name}-{chosen}-said")) }</p>
            }
        </div>
    }
}

fn contact(words: &Words, contact: &Contact) -> Html {
    let parts = [&contact.name, &contact.phone, &contact.email];
    let known = parts.into_iter().filter(|part| !part.is_empty());
    let known: Vec<Html> = known.map(|part| html! { <li>{ part }</li> }).collect();
    html! {
        <div class="tell" data-testid="contact">
            <p>{ words.text("drill-contact") }</p>
            if known.is_empty() {
                <p>{ words.text("drill-contact-none") }</p>
            } else {
                <ul class="plain">{ for known }</ul>
            }
        </div>
    }
}

/// The way on: pressed without an answer, it passes the step by.
fn onward(app: &App, link: &Scope<App>) -> Html {
    if app.act.is_some() && app.hand.is_some() {
        return next(&app.words, link, "drill-to-survey");
    }
    html! {
        <div class="buttons">
            <button type="button" class="button button-text" data-testid="next" onclick={link.callback(|_| Msg::Next)}>
                { app.words.text("drill-skip") }</button>
        </div>
    }
}
