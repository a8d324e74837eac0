//! Where a mail is given to the page.

use super::icon;
use crate::message::{self, Msg, files};
use crate::source::{MAX_BYTES, examples};
use crate::state::{Batch, Page};
use miwake_checks::visible_quote;
use miwake_web::batch::MAX_MAILS;
use miwake_web::{Analysis, Failure};
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement};
use yew::prelude::*;

/// Most characters of a name in the folded line.
const NAME: usize = 200;

pub(crate) fn panel(page: &Page, send: &Callback<Msg>) -> Html {
    let words = &page.words;
    html! {
        <section class={classes!("card", page.folded.then_some("folded"))} id="input" tabindex="-1"
            aria-labelledby="input-heading">
            if page.folded { { line(page, send) } }
            // What was typed and chosen stays in it.
            <div class="form" hidden={page.folded}>
                <h2 id="input-heading">{ words.text("ui-input-heading") }</h2>
                { drop_zone(page, send) }
                { text_area(page, send) }
                { buttons(page, send) }
            </div>
            { failure(page) }
            { notices(page) }
            { busy(page, send) }
            <div class="form" hidden={page.folded}>{ example_mails(page, send) }</div>
        </section>
    }
}

/// The form as one line: what was checked, and the way to another.
fn line(page: &Page, send: &Callback<Msg>) -> Html {
    let words = &page.words;
    html! {
        <div class="folded-line">
            <p><bdi>{ words.with("ui-checked-heading", "name", checked(page)) }</bdi></p>
            <button type="button" class="button button-outline button-small" data-testid="another"
                onclick={send.reform(|_| Msg::Another)}>{ words.text("ui-another") }</button>
        </div>
    }
}

/// What was checked: the file's name, else the mail's subject.
fn checked(page: &Page) -> String {
    let file = page
        .input
        .source()
        .and_then(|source| source.name.as_deref());
    let report = page.outcome.report.as_ref();
    let subject = || {
        let mut headers = report?.0.mail.headers.iter();
        let subject = headers.find(|header| header.name.eq_ignore_ascii_case("Subject"))?;
        Some(subject.value.as_str())
    };
    let name = file.or_else(subject).map(visible_quote).unwrap_or_default();
    if name.trim().is_empty() {
        return page.words.text("ui-checked-text");
    }
    // The line is cut where the window ends; what nobody sees need not be laid out.
    name.chars().take(NAME).collect()
}

fn drop_zone(page: &Page, send: &Callback<Msg>) -> Html {
    let words = &page.words;
    let onchange = send.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Dropped {
            files: files(input.files().as_ref()),
            text: None,
            folders: false,
        }
    });
    // Choosing the same file twice must count as a choice.
    let onclick = |event: MouseEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.set_value("");
    };
    html! {
        <div class="drop-zone" data-testid="drop-zone" data-dragging={page.dragging.to_string()}>
            { icon::mail() }
            <p class="drop-lead">{ words.text(if page.dragging { "ui-drop-now" } else { "ui-drop" }) }</p>
            <label class="button button-outline file-button">
                { words.text("ui-choose-file") }
                <input type="file" class="visually-hidden" data-testid="file-input" accept={ACCEPT} multiple=true
                    aria-describedby="file-kinds" {onchange} {onclick} />
            </label>
            <p class="hint" id="file-kinds">{ words.text("ui-file-kinds") }</p>
        </div>
    }
}

fn text_area(page: &Page, send: &Callback<Msg>) -> Html {
    let words = &page.words;
    let onpaste = {
        let send = send.clone();
        move |event: Event| {
            if let Some(msg) = pasted(event) {
                send.emit(msg);
            }
        }
    };
    let onkeydown = {
        let send = send.clone();
        move |event: KeyboardEvent| {
            if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
                send.emit(Msg::Check);
            }
        }
    };
    html! {
        <div class="field">
            <label for="mail-text">{ words.text("ui-paste") }</label>
            <p class="hint" id="paste-hint">{ words.text("ui-paste-hint") }</p>
            <textarea id="mail-text" data-testid="mail-text" ref={page.draft.area.clone()} rows="7" dir="auto"
                spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="paste-hint"
                {onpaste} {onkeydown} oninput={send.reform(|_| Msg::Edited)} />
            if page.draft.is_rich() {
                <p class="banner banner-info" data-testid="rich-copy" role="status">{ words.text("ui-rich-copy") }</p>
            }
        </div>
    }
}

/// What a paste means: a file, a mail copied with its links, or nothing but text for the text area.
fn pasted(event: Event) -> Option<Msg> {
    let event = event.dyn_into::<ClipboardEvent>().ok()?;
    let data = event.clipboard_data()?;
    let html = data.get_data("text/html").ok()?;
    let text = data.get_data("text/plain").ok()?;
    let files = data.files().filter(|files| files.length() > 0);
    // Programs that copy text add a picture of it.
    if let Some(files) = files.filter(|_| html.is_empty() && text.is_empty()) {
        event.prevent_default();
        return Some(Msg::Dropped {
            files: message::files(Some(&files)),
            text: None,
            folders: false,
        });
    }
    miwake_web::is_rich_copy(&html, &text).then_some(Msg::Pasted { text, html })
}

fn buttons(page: &Page, send: &Callback<Msg>) -> Html {
    let words = &page.words;
    html! {
        <div class="buttons">
            <button type="button" class="button button-solid" data-testid="check"
                onclick={send.reform(|_| Msg::Check)}>{ words.text("ui-check") }</button>
            <button type="button" class="button button-text" data-testid="clear"
                onclick={send.reform(|_| Msg::Clear)}>{ words.text("ui-clear") }</button>
            if page.can_undo() {
                <button type="button" class="button button-text" data-testid="undo"
                    onclick={send.reform(|_| Msg::Undo)}>{ words.text("ui-undo") }</button>
            }
            <span class="hint shortcut">{ words.text("ui-shortcut") }</span>
        </div>
    }
}

fn failure(page: &Page) -> Html {
    let Some(failure) = page.failure else {
        return Html::default();
    };
    let class = match failure {
        Failure::Cancelled | Failure::Empty => "banner banner-info",
        _ => "banner banner-error",
    };
    let megabytes = MAX_BYTES / 1024 / 1024;
    let message = format!("ui-error-{}", failure.id());
    html! {
        <div {class} role="alert" data-testid="error" data-error={failure.id()}>
            <p>{ page.words.with(&message, "megabytes", megabytes) }</p>
        </div>
    }
}

fn notices(page: &Page) -> Html {
    html! {
        if page.left_aside > 0 {
            <p class="banner banner-info" data-testid="notice" role="status">
                { page.words.format("ui-files-most", [("most", MAX_MAILS.into()), ("count", page.left_aside.into())]) }
            </p>
        }
    }
}

/// The kinds of files that mail programs save; others may be dropped all the same.
const ACCEPT: &str = ".eml,.emlx,.msg,.oft,.mbox,.mbx,.zip,.mht,.mhtml,.dat,.txt,.html,.htm,message/rfc822,application/mbox,application/vnd.ms-outlook,application/ms-tnef";

/// How far the analysis is, without the name of a file.
pub(super) fn progress(page: &Page, analysis: &Analysis) -> String {
    let words = &page.words;
    match analysis.progress() {
        None => words.text("ui-checking"),
        Some(at) if at.of == 0 => words.text("ui-opening"),
        Some(at) => {
            let number = (at.done + 1).min(at.of);
            let args = [("number", number.into()), ("of", at.of.into())];
            words.format("ui-looking", args)
        }
    }
}

/// In the document from the first moment, for tools; in sight only when the analysis is slow.
fn busy(page: &Page, send: &Callback<Msg>) -> Html {
    let running = page.batch.as_ref().is_some_and(Batch::is_running);
    let Some(analysis) = page.supervisor.analysis().filter(|_| !running) else {
        return Html::default();
    };
    html! {
        <div class="busy" data-testid="busy" hidden={!analysis.is_slow()}>
            if analysis.is_slow() {
                <span class="spinner" aria-hidden="true"></span>
                <span data-testid="progress">
                    { progress(page, analysis) }
                    if let Some(name) = analysis.progress().map(|at| &at.name).filter(|name| !name.is_empty()) {
                        { " " }<bdi class="file-name">{ visible_quote(name) }</bdi>
                    }
                </span>
                <button type="button" class="button button-outline" data-testid="cancel"
                    onclick={send.reform(|_| Msg::Cancel)}>{ page.words.text("ui-cancel") }</button>
            }
        </div>
    }
}

fn example_mails(page: &Page, send: &Callback<Msg>) -> Html {
    let words = &page.words;
    let button = |(index, title): (usize, &str)| {
        html! {
            <li><button type="button" class="button button-outline button-small" data-testid={format!("example-{index}")}
                onclick={send.reform(move |_| Msg::Example(index))}>{ words.text(title) }</button></li>
        }
    };
    let examples = examples(words.lang()).iter().map(|example| example.title);
    html! {
        <div class="examples">
            <h3>{ words.text("ui-examples") }</h3>
            <ul>{ for examples.enumerate().map(button) }</ul>
        </div>
    }
}
