//! The mails in a file, to choose from.

use crate::message::Msg;
use crate::state::Page;
use miwake_checks::visible_quote;
use miwake_engine::MailList;
use miwake_mail::MailItem;
use miwake_web::words::Words;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

/// The lists, outermost first. The last one takes the focus while nothing is chosen.
pub(super) fn choosers(page: &Page, send: &Callback<Msg>) -> Html {
    let lists = page.outcome.lists.iter().enumerate();
    // The mails of an mbox or a zip are rows of the list of files.
    let listed = page.batch.is_some();
    lists
        .filter(|(_, list)| !(listed && list.is_mbox()))
        .map(|(level, list)| chooser(page, send, level, list))
        .collect()
}

fn chooser(page: &Page, send: &Callback<Msg>, level: usize, list: &MailList) -> Html {
    let words = &page.words;
    let last = level + 1 == page.outcome.lists.len();
    let heading = format!("mails-heading-{level}");
    let id = if last {
        "mails".to_owned()
    } else {
        format!("mails-{level}")
    };
    let count = list.mails.len();
    let title = if list.is_mbox() {
        "ui-mails-mbox"
    } else {
        "ui-mails-inside"
    };
    let hint = match (list.is_mbox(), list.by_itself) {
        (true, _) => "ui-mails-choose",
        (false, true) => "ui-mails-forward",
        (false, false) => "ui-mails-inside-hint",
    };
    html! {
        <section class="card mails" {id} tabindex="-1" key={level} aria-labelledby={heading.clone()}
            data-testid="mails" data-by-itself={list.by_itself.to_string()}>
            <div>
                <h2 id={heading.clone()}>{ words.with(title, "count", count) }</h2>
                <p data-testid="mails-hint">{ words.text(hint) }</p>
                if list.cut { <p class="hint">{ words.with("ui-mails-cut", "count", count) }</p> }
            </div>
            if !list.is_mbox() { { outer(send, level, list, words) } }
            <ol class="mail-list" aria-labelledby={heading} onkeydown={|event: KeyboardEvent| move_focus(&event)}>
                { for list.mails.iter().enumerate().map(|(index, item)| mail(send, (level, index), list, item, words)) }
            </ol>
            if count > 1 { <p class="hint keys">{ words.text("ui-mails-keys") }</p> }
        </section>
    }
}

/// The mail around the others.
fn outer(send: &Callback<Msg>, level: usize, list: &MailList, words: &Words) -> Html {
    let judged = list.chosen.is_none();
    let onclick = send.reform(move |_| Msg::Choose(level, None));
    html! {
        <p>
            <button type="button" class="button button-outline button-small" data-testid="judge-outer"
                aria-pressed={judged.to_string()} {onclick}>
                { words.text(if judged { "ui-mails-outer-judged" } else { "ui-mails-outer" }) }
            </button>
        </p>
    }
}

/// One mail. Only one of a list is reached with Tab, the others from there with the arrow keys.
fn mail(
    send: &Callback<Msg>,
    (level, index): (usize, usize),
    list: &MailList,
    item: &MailItem,
    words: &Words,
) -> Html {
    let judged = list.chosen == Some(index);
    let reached = index == list.chosen.unwrap_or(0);
    let subject = if item.subject.is_empty() {
        words.text("ui-mails-no-subject")
    } else {
        visible_quote(&item.subject)
    };
    html! {
        <li key={index}>
            <button type="button" class="mail-item" data-testid="mail-item" aria-pressed={judged.to_string()}
                tabindex={if reached { "0" } else { "-1" }}
                onclick={send.reform(move |_| Msg::Choose(level, Some(index)))}>
                <bdi class="mail-subject">{ subject }</bdi>
                <bdi class="mail-from">{ visible_quote(&item.from) }</bdi>
                <bdi class="mail-date">{ visible_quote(&item.date) }</bdi>
            </button>
        </li>
    }
}

/// Arrow keys, Home and End move the focus within a list.
pub(super) fn move_focus(event: &KeyboardEvent) {
    let from = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let Some(item) = from.and_then(|button| button.closest("li, tr").ok().flatten()) else {
        return;
    };
    let list = item.parent_element();
    let to = match event.key().as_str() {
        "ArrowDown" => item.next_element_sibling(),
        "ArrowUp" => item.previous_element_sibling(),
        "Home" => list.and_then(|list| list.first_element_child()),
        "End" => list.and_then(|list| list.last_element_child()),
        _ => return,
    };
    event.prevent_default();
    let button = to.and_then(|item| item.query_selector("button").ok().flatten());
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        // Focusing an element that has left the page fails, and nothing depends on it.
        let _ = button.focus();
    }
}
