//! A batch of files, with the state of each.

use super::{icon, mails};
use crate::message::Msg;
use crate::state::{Batch, Page};
use miwake_checks::{Level, visible_quote};
use miwake_report::{short_ask, short_identity};
use miwake_web::batch::{Entry, State};
use miwake_web::words::Words;
use web_sys::File;
use yew::prelude::*;

pub(super) fn section(page: &Page, send: &Callback<Msg>) -> Html {
    let Some(batch) = &page.batch else {
        return Html::default();
    };
    let words = &page.words;
    let rows = batch.entries().iter().enumerate();
    html! {
        <section class="card files" id="files" tabindex="-1" data-testid="files" aria-labelledby="files-heading"
            data-running={batch.is_running().to_string()}>
            <h2 id="files-heading">{ words.with("ui-files", "count", batch.entries().len()) }</h2>
            if batch.is_running() {
                <div class="busy" data-testid="files-busy">
                    <progress value={batch.number().unwrap_or(0).to_string()} max={batch.entries().len().to_string()}
                        aria-labelledby="files-progress"></progress>
                    <span id="files-progress">{ status(words, batch) }</span>
                    <button type="button" class="button button-outline" data-testid="files-cancel"
                        onclick={send.reform(|_| Msg::Cancel)}>{ words.text("ui-cancel") }</button>
                </div>
            } else {
                <p data-testid="files-summary">{ status(words, batch) }</p>
                <p class="hint">{ words.text("ui-files-hint") }</p>
            }
            <ol class="mail-list" aria-labelledby="files-heading" onkeydown={|event: KeyboardEvent| mails::move_focus(&event)}>
                { for rows.map(|(at, entry)| row(words, send, batch, at, entry)) }
            </ol>
            if !batch.is_running() { <p class="hint keys">{ words.text("ui-mails-keys") }</p> }
        </section>
    }
}

/// How far the batch is; after its end how many files have which verdict.
pub(super) fn status(words: &Words, batch: &Batch) -> String {
    let of = batch.entries().len();
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
    if batch.without_verdict() > 0 {
        parts.push(words.with("ui-files-without", "count", batch.without_verdict()));
    }
    parts.join(&words.text("ui-files-separator"))
}

/// A file. None can be opened while the batch runs.
fn row(words: &Words, send: &Callback<Msg>, batch: &Batch, at: usize, entry: &Entry<File>) -> Html {
    let shown = batch.shown() == Some(at);
    let reached = at == batch.shown().unwrap_or(0);
    let being_checked = batch.number() == Some(at + 1);
    let state = match &entry.state {
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
                tabindex={if reached { "0" } else { "-1" }} onclick={send.reform(move |_| Msg::Open(at))}>
                { outcome(words, entry, being_checked) }
                <bdi class="mail-from">{ visible_quote(&entry.file.name()) }</bdi>
            </button>
        </li>
    }
}

fn outcome(words: &Words, entry: &Entry<File>, being_checked: bool) -> Html {
    let State::Judged {
        level,
        ask,
        identity,
        subject,
        reason,
    } = &entry.state
    else {
        let text = match &entry.state {
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
            <span class="file-ask" data-testid="file-ask">
                { words.with("ui-file-ask", "ask", short_ask(*ask, words.messages())) }
            </span>
            <span class="file-identity" data-testid="file-identity">
                { words.with("ui-file-identity", "identity", short_identity(*identity, words.messages())) }
            </span>
            if let Some(check) = reason { <span class="file-reason">{ words.check(check, "") }</span> }
        </>
    }
}
