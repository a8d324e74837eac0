//! Several files, with what came of each.

use super::{icon, mails};
use crate::app::{App, Msg};
use crate::batch::{Batch, Item, State};
use crate::words::Words;
use miwake_checks::{Level, visible_quote};
use yew::html::Scope;
use yew::prelude::*;

pub(super) fn section(app: &App, link: &Scope<App>) -> Html {
    let Some(batch) = &app.batch else {
        return Html::default();
    };
    let words = &app.words;
    let rows = batch.files.iter().enumerate();
    html! {
        <section class="card files" id="files" tabindex="-1" data-testid="files" aria-labelledby="files-heading"
            data-running={batch.is_running().to_string()}>
            <h2 id="files-heading">{ words.with("ui-files", "count", batch.files.len()) }</h2>
            if batch.is_running() {
                <div class="busy" data-testid="files-busy">
                    <progress value={batch.number().unwrap_or(0).to_string()} max={batch.files.len().to_string()}
                        aria-labelledby="files-progress"></progress>
                    <span id="files-progress">{ status(words, batch) }</span>
                    <button type="button" class="button button-outline" data-testid="files-cancel"
                        onclick={link.callback(|_| Msg::Cancel)}>{ words.text("ui-cancel") }</button>
                </div>
            } else {
                <p data-testid="files-summary">{ status(words, batch) }</p>
                <p class="hint">{ words.text("ui-files-hint") }</p>
            }
            <ol class="mail-list" aria-labelledby="files-heading" onkeydown={|event: KeyboardEvent| mails::move_focus(&event)}>
                { for rows.map(|(at, item)| row(words, link, batch, at, item)) }
            </ol>
            if !batch.is_running() { <p class="hint keys">{ words.text("ui-mails-keys") }</p> }
        </section>
    }
}

/// How far it is; or how many files have which verdict.
pub(super) fn status(words: &Words, batch: &Batch) -> String {
    let of = batch.files.len();
    if let Some(number) = batch.number() {
        return words.format(
            "ui-files-running",
            [("number", number.into()), ("of", of.into())],
        );
    }
    let count = |(level, count): (Level, usize)| {
        let level = words.of("level", &level);
        words.format(
            "ui-files-count",
            [("level", level.into()), ("count", count.into())],
        )
    };
    let mut parts: Vec<String> = batch.tally().into_iter().map(count).collect();
    if batch.without() > 0 {
        parts.push(words.with("ui-files-without", "count", batch.without()));
    }
    parts.join(&words.text("ui-files-separator"))
}

/// A file. While others are still being checked none can be opened.
fn row(words: &Words, link: &Scope<App>, batch: &Batch, at: usize, item: &Item) -> Html {
    let shown = batch.shown == Some(at);
    let reached = at == batch.shown.unwrap_or(0);
    let being_checked = batch.number() == Some(at + 1);
    let state = match &item.state {
        State::Waiting if being_checked => "checking",
        State::Waiting => "waiting",
        State::Judged { level, .. } => level.id(),
        State::Several(_) => "several",
        State::Failed(_) => "failed",
    };
    html! {
        <li key={at}>
            <button type="button" class="mail-item file-item" data-testid="file" data-state={state}
                aria-pressed={shown.to_string()} aria-disabled={batch.is_running().to_string()}
                tabindex={if reached { "0" } else { "-1" }} onclick={link.callback(move |_| Msg::Open(at))}>
                { outcome(words, item, being_checked) }
                <bdi class="mail-from">{ visible_quote(&item.file.name()) }</bdi>
            </button>
        </li>
    }
}

fn outcome(words: &Words, item: &Item, being_checked: bool) -> Html {
    let State::Judged {
        level,
        subject,
        reason,
    } = &item.state
    else {
        let text = match &item.state {
            State::Several(count) => words.with("ui-mails-mbox", "count", *count),
            State::Failed(failure) => words.text(&format!("ui-file-{}", failure.id())),
            _ if being_checked => words.text("ui-checking"),
            _ => words.text("ui-file-waiting"),
        };
        return html! { <span class="file-level">{ text }</span> };
    };
    let subject = if subject.is_empty() {
        words.text("ui-mails-no-subject")
    } else {
        visible_quote(subject)
    };
    html! {
        <>
            <span class={format!("file-level level-{}", level.id())}>{ icon::level(*level) }{ words.of("level", level) }</span>
            <bdi class="mail-subject">{ subject }</bdi>
            if let Some(check) = reason { <span class="file-reason">{ words.check(check, "") }</span> }
        </>
    }
}
