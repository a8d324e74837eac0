//! Practising what to do with a suspicious mail.

use super::shared::{next, question};
use crate::practice::{Asked, Msg, Practice};
use miwake_checks::Contact;
use miwake_web::words::Words;
use yew::prelude::*;

/// What could be done; messages are `drill-do-<id>` and `drill-do-<id>-said`.
const ACTS: [&str; 5] = ["reply", "report", "ask", "delete", "call"];

/// What is good to do.
const GOOD_ACTS: [&str; 2] = ["report", "call"];

/// How the mail could be handed on; messages are `drill-hand-<id>` and `drill-hand-<id>-said`.
const WAYS: [&str; 4] = ["forward", "attach", "picture", "words"];

const GOOD_WAYS: [&str; 1] = ["attach"];

pub(crate) fn view(practice: &Practice, send: &Callback<Msg>) -> Html {
    let words = &practice.words;
    html! {
        <>
            <p>{ words.text("drill-report-lead") }</p>
            { question(words, send, Asked::Do, "do", &ACTS, practice.act) }
            { feedback(words, "do", practice.act, &GOOD_ACTS) }
            if practice.act.is_some() {
                { question(words, send, Asked::Hand, "hand", &WAYS, practice.hand) }
                { feedback(words, "hand", practice.hand, &GOOD_WAYS) }
            }
            { contact(words, &practice.contact) }
            { onward(practice, send) }
        </>
    }
}

/// Feedback on a choice. The element is there from the start, so that screen readers notice when it changes.
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

/// The button to the next step; without an answer it skips this one.
fn onward(practice: &Practice, send: &Callback<Msg>) -> Html {
    if practice.act.is_some() && practice.hand.is_some() {
        return next(&practice.words, send, "drill-to-survey");
    }
    html! {
        <div class="buttons">
            <button type="button" class="button button-text" data-testid="next" onclick={send.reform(|_| Msg::Next)}>
                { practice.words.text("drill-skip") }</button>
        </div>
    }
}
