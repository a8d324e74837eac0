//! Where a mail is put in.

use super::icon;
use crate::app::{App, Failure, Msg, Request};
use crate::batch::{self, Batch};
use crate::source::{MAX_BYTES, examples};
use miwake_checks::visible_quote;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, HtmlInputElement};
use yew::html::Scope;
use yew::prelude::*;

pub(crate) fn panel(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    html! {
        <section class="card" aria-labelledby="input-heading">
            <h2 id="input-heading">{ words.text("ui-input-heading") }</h2>
            { drop_zone(app, link) }
            { text_area(app, link) }
            { buttons(app, link) }
            { failure(app) }
            { notices(app) }
            { busy(app, link) }
            { example_mails(app, link) }
        </section>
    }
}

fn drop_zone(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    let onchange = link.callback(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let files = input.files();
        Msg::Dropped(files, None)
    });
    // Choosing the same file twice must count as a choice.
    let onclick = |event: MouseEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.set_value("");
    };
    html! {
        <div class="drop-zone" data-testid="drop-zone" data-dragging={app.dragging.to_string()}>
            { icon::mail() }
            <p class="drop-lead">{ words.text(if app.dragging { "ui-drop-now" } else { "ui-drop" }) }</p>
            <label class="button button-outline file-button">
                { words.text("ui-choose-file") }
                <input type="file" class="visually-hidden" data-testid="file-input" accept={ACCEPT} multiple=true
                    aria-describedby="file-kinds" {onchange} {onclick} />
            </label>
            <p class="hint" id="file-kinds">{ words.text("ui-file-kinds") }</p>
        </div>
    }
}

fn text_area(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    let onpaste = link.batch_callback(|event: Event| {
        let event = event.dyn_into::<ClipboardEvent>().ok()?;
        let data = event.clipboard_data()?;
        let html = data.get_data("text/html").ok()?;
        let text = data.get_data("text/plain").ok()?;
        let files = data.files().filter(|files| files.length() > 0);
        // Programs that copy text add a picture of it.
        if let Some(files) = files.filter(|_| html.is_empty() && text.is_empty()) {
            event.prevent_default();
            return Some(Msg::Dropped(Some(files), None));
        }
        miwake_web::is_rich_copy(&html, &text).then_some(Msg::Pasted { text, html })
    });
    let onkeydown = link.batch_callback(|event: KeyboardEvent| {
        let send = event.key() == "Enter" && (event.ctrl_key() || event.meta_key());
        send.then_some(Msg::Check)
    });
    html! {
        <div class="field">
            <label for="mail-text">{ words.text("ui-paste") }</label>
            <p class="hint" id="paste-hint">{ words.text("ui-paste-hint") }</p>
            <textarea id="mail-text" data-testid="mail-text" ref={app.text.clone()} rows="7" dir="auto"
                spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="paste-hint"
                {onpaste} {onkeydown} oninput={link.callback(|_| Msg::Edited)} />
            if app.rich_taken {
                <p class="banner banner-info" data-testid="rich-copy" role="status">{ words.text("ui-rich-copy") }</p>
            }
        </div>
    }
}

fn buttons(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    html! {
        <div class="buttons">
            <button type="button" class="button button-solid" data-testid="check"
                onclick={link.callback(|_| Msg::Check)}>{ words.text("ui-check") }</button>
            <button type="button" class="button button-text" data-testid="clear"
                onclick={link.callback(|_| Msg::Clear)}>{ words.text("ui-clear") }</button>
            if app.can_undo() {
                <button type="button" class="button button-text" data-testid="undo"
                    onclick={link.callback(|_| Msg::Undo)}>{ words.text("ui-undo") }</button>
            }
            <span class="hint shortcut">{ words.text("ui-shortcut") }</span>
        </div>
    }
}

fn failure(app: &App) -> Html {
    let Some(failure) = app.failure else {
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
            <p>{ app.words.with(&message, "megabytes", megabytes) }</p>
        </div>
    }
}

fn notices(app: &App) -> Html {
    html! {
        if app.left_aside > 0 {
            <p class="banner banner-info" data-testid="notice" role="status">
                { app.words.format("ui-files-most", [("most", batch::MOST.into()), ("count", app.left_aside.into())]) }
            </p>
        }
    }
}

/// The kinds of files that mail programs save; others may be dropped all the same.
const ACCEPT: &str = ".eml,.emlx,.msg,.oft,.mbox,.mbx,.mht,.mhtml,.dat,.txt,.html,.htm,message/rfc822,application/mbox,application/vnd.ms-outlook,application/ms-tnef";

/// How far the analysis is, without the name of a file.
pub(super) fn progress(app: &App, request: &Request) -> String {
    let words = &app.words;
    match &request.progress {
        None => words.text("ui-checking"),
        Some(at) if at.of == 0 => words.text("ui-opening"),
        Some(at) => {
            let number = (at.done + 1).min(at.of);
            let args = [("number", number.into()), ("of", at.of.into())];
            words.format("ui-looking", args)
        }
    }
}

/// From the first moment for tools, in sight only when it takes long enough to wonder.
fn busy(app: &App, link: &Scope<App>) -> Html {
    let running = app.batch.as_ref().is_some_and(Batch::is_running);
    let Some(request) = app.request.as_ref().filter(|_| !running) else {
        return Html::default();
    };
    html! {
        <div class="busy" data-testid="busy" hidden={!request.slow}>
            if request.slow {
                <span class="spinner" aria-hidden="true"></span>
                <span data-testid="progress">
                    { progress(app, request) }
                    if let Some(name) = request.progress.as_ref().map(|at| &at.name).filter(|name| !name.is_empty()) {
                        { " " }<bdi class="file-name">{ visible_quote(name) }</bdi>
                    }
                </span>
                <button type="button" class="button button-outline" data-testid="cancel"
                    onclick={link.callback(|_| Msg::Cancel)}>{ app.words.text("ui-cancel") }</button>
            }
        </div>
    }
}

fn example_mails(app: &App, link: &Scope<App>) -> Html {
    let words = &app.words;
    let button = |(index, title): (usize, &str)| {
        html! {
            <li><button type="button" class="button button-outline button-small" data-testid={format!("example-{index}")}
                onclick={link.callback(move |_| Msg::Example(index))}>{ words.text(title) }</button></li>
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
