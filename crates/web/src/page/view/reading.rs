//! What was read, and what was not.

use super::shared::ResultProps;
use crate::state::Page;
use miwake_report::{NoteRecord, missing, sentences};
use miwake_web::words::name;
use yew::prelude::*;

/// What was read, what is missing, and what could not be read.
pub(crate) fn section(page: &Page, shown: &ResultProps) -> Html {
    html! {
        <div class="reading">
            { origin(page, shown) }
            { not_given(shown) }
            { notes(shown) }
        </div>
    }
}

/// What was read, and as what.
fn origin(page: &Page, shown: &ResultProps) -> Html {
    let input = &shown.report.0.input;
    let words = &shown.words;
    let source = page.input.source();
    let file = source.and_then(|source| source.name.as_deref());
    html! {
        <p class="origin" data-testid="input-kind" data-kind={name(&input.kind)}>
            if let Some(file) = file {
                <bdi>{ miwake_checks::visible_quote(file) }</bdi>{ " — " }
            }
            { words.with("ui-read-as", "kind", words.of("input", &input.kind)) }
        </p>
    }
}

/// What this kind of input does not hold.
fn not_given(shown: &ResultProps) -> Html {
    let messages = shown.words.messages();
    let missing = missing(&shown.report.0);
    html! {
        if !missing.is_empty() {
            <div class="notes" data-testid="missing">
                <h3>{ shown.words.text("ui-missing") }</h3>
                <ul>{ for missing.iter().map(|what| html! { <li>{ what.text(messages) }</li> }) }</ul>
                <p>{ shown.words.text("report-missing-how") }</p>
            </div>
        }
    }
}

/// What could not be read.
fn notes(shown: &ResultProps) -> Html {
    let notes = &shown.report.0.notes;
    if notes.is_empty() {
        return Html::default();
    }
    let sentence = |note: &NoteRecord| {
        html! {
            <li data-note={name(&note.kind)} class={note.incomplete.then_some("incomplete")}>
                { sentences::note(note, shown.words.messages()) }
            </li>
        }
    };
    html! {
        <div class="notes" data-testid="notes">
            <h3>{ shown.words.text("ui-notes") }</h3>
            <ul>{ for notes.iter().map(sentence) }</ul>
        </div>
    }
}

/// The contact that the policy names.
pub(super) fn contact(page: &Page) -> Html {
    let contact = &page.policy.policy.contact;
    let parts = [&contact.name, &contact.email, &contact.phone];
    let text: Vec<&str> = parts
        .into_iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    html! {
        if !text.is_empty() {
            <p class="contact">{ page.words.with("ui-contact", "contact", text.join(" / ")) }</p>
        }
    }
}
