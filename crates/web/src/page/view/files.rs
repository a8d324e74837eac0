//! A batch of mails, with what each came to: a table that can be sorted, filtered and saved.

use super::{icon, mails};
use crate::message::{Form, Msg};
use crate::state::{Batch, Page};
use miwake_checks::{Level, visible_quote};
use miwake_report::{Row, short_ask, short_identity};
use miwake_web::batch::State;
use miwake_web::listing::{Column, said};
use miwake_web::words::{Words, name};
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub(super) fn section(page: &Page, send: &Callback<Msg>) -> Html {
    let Some(batch) = &page.batch else {
        return Html::default();
    };
    let words = &page.words;
    let count = batch.entries().len();
    html! {
        <section class="card files" id="files" tabindex="-1" data-testid="files" aria-labelledby="files-heading"
            data-running={batch.is_running().to_string()}>
            <h2 id="files-heading">{ words.with("ui-files", "count", count) }</h2>
            if batch.is_running() {
                <div class="busy" data-testid="files-busy">
                    <progress value={batch.number().unwrap_or(0).to_string()} max={count.to_string()}
                        aria-labelledby="files-progress"></progress>
                    <span id="files-progress">{ status(words, batch) }</span>
                    <button type="button" class="button button-outline" data-testid="files-cancel"
                        onclick={send.reform(|_| Msg::Cancel)}>{ words.text("ui-cancel") }</button>
                </div>
            } else {
                <p data-testid="files-summary">{ status(words, batch) }</p>
            }
            if batch.is_cut() { <p class="hint">{ words.with("ui-mails-cut", "count", count) }</p> }
            { tools(page, batch, send) }
            { table(page, batch, send) }
            if !batch.is_running() { <p class="hint keys">{ words.text("ui-files-hint") }</p> }
        </section>
    }
}

/// How far the batch is; after its end how many mails have which verdict.
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

/// The filters, and the buttons that save the list.
fn tools(page: &Page, batch: &Batch, send: &Callback<Msg>) -> Html {
    let words = &page.words;
    let oninput = send.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Words(input.value())
    });
    let levels: Vec<Level> = batch.tally().into_iter().map(|(level, _)| level).collect();
    let chosen = levels.clone();
    let onchange = send.reform(move |event: Event| {
        // A list has the same `value` as a field, and only that is asked for.
        let field: HtmlInputElement = event.target_unchecked_into();
        let value = field.value();
        Msg::Level(chosen.iter().copied().find(|level| level.id() == value))
    });
    let option = |level: &Level| {
        let selected = page.listing.level == Some(*level);
        html! { <option value={level.id()} {selected}>{ words.of("level", level) }</option> }
    };
    let save = |form: Form, id: &'static str| {
        html! {
            <button type="button" class="button button-outline button-small" data-testid={id}
                onclick={send.reform(move |_| Msg::Export(form))}>{ words.text(&format!("ui-{id}")) }</button>
        }
    };
    html! {
        <div class="files-tools">
            <label><span>{ words.text("ui-files-words") }</span>
                <input type="search" data-testid="files-words" autocomplete="off" spellcheck="false"
                    value={page.listing.words.clone()} {oninput} /></label>
            <label><span>{ words.text("ui-files-level") }</span>
                <select data-testid="files-level" {onchange}>
                    <option value="" selected={page.listing.level.is_none()}>{ words.text("ui-files-all") }</option>
                    { for levels.iter().map(option) }
                </select></label>
            if !batch.is_running() { { save(Form::Csv, "files-csv") }{ save(Form::Json, "files-json") } }
        </div>
    }
}

fn table(page: &Page, batch: &Batch, send: &Callback<Msg>) -> Html {
    let words = &page.words;
    let rows = page.listing.rows(batch.entries());
    let head = |column: Column| {
        let (sort, mark) = match page.listing.sorted {
            Some((sorted, false)) if sorted == column => ("ascending", "▲"),
            Some((sorted, true)) if sorted == column => ("descending", "▼"),
            _ => ("none", ""),
        };
        html! {
            <th scope="col" aria-sort={sort} class={format!("of-{}", column.id())}>
                <button type="button" data-testid={format!("sort-{}", column.id())}
                    onclick={send.reform(move |_| Msg::Sort(column))}>
                    { words.text(&format!("ui-column-{}", column.id())) }<span aria-hidden="true">{ mark }</span>
                </button>
            </th>
        }
    };
    // Only one row is reached with Tab, the others from there with the arrow keys.
    let shown = batch.shown().filter(|shown| rows.contains(shown));
    let reached = shown.or(rows.first().copied());
    html! {
        if rows.is_empty() {
            <p role="status" data-testid="files-none">{ words.text("ui-files-none") }</p>
        } else {
            <div class="files-list">
                <table aria-labelledby="files-heading">
                    <thead><tr>{ for Column::ALL.into_iter().map(head) }</tr></thead>
                    <tbody onkeydown={|event: KeyboardEvent| mails::move_focus(&event)}>
                        { for rows.into_iter().map(|at| line(page, batch, send, at, reached == Some(at))) }
                    </tbody>
                </table>
            </div>
        }
    }
}

/// A mail. None can be opened while the batch runs.
fn line(page: &Page, batch: &Batch, send: &Callback<Msg>, at: usize, reached: bool) -> Html {
    let (words, Some(entry)) = (&page.words, batch.entries().get(at)) else {
        return Html::default();
    };
    let (shown, checking) = (batch.shown() == Some(at), batch.number() == Some(at + 1));
    let state = match &entry.state {
        State::Waiting if checking => "checking",
        State::Waiting => "waiting",
        State::Judged(row) => row.verdict.id(),
        State::Failed(_) => "failed",
    };
    let verdict = match &entry.state {
        State::Waiting if checking => words.text("ui-checking"),
        state => said(words, state),
    };
    let level = entry.row().map(|row| row.verdict);
    let file = visible_quote(&entry.name);
    let subject = entry.row().map(|row| subject(words, row));
    let label = format!("{verdict} {}", subject.as_ref().unwrap_or(&file));
    // A click on the button is one on its row.
    html! {
        <tr key={at} class={level.map(|level| format!("level-{}", level.id()))} aria-current={shown.then_some("true")}
            onclick={send.reform(move |_| Msg::Open(at))}>
            <td class="of-verdict">
                <button type="button" class="file-item" data-testid="file" data-state={state} aria-label={label}
                    aria-pressed={shown.to_string()} aria-disabled={batch.is_running().to_string()}
                    tabindex={if reached { "0" } else { "-1" }}>
                    { level.map(icon::level) }<span>{ verdict }</span>
                </button>
            </td>
            { entry.row().map_or_else(|| html! { <td colspan="4"></td> }, |row| cells(words, row)) }
            { cell("of-file", file) }
        </tr>
    }
}

/// A cell whose text may be cut off where it is shown.
fn cell(class: &'static str, text: String) -> Html {
    html! { <td {class} title={text.clone()}><bdi>{ text }</bdi></td> }
}

fn subject(words: &Words, row: &Row) -> String {
    match visible_quote(&row.subject) {
        subject if subject.trim().is_empty() => words.text("ui-mails-no-subject"),
        subject => subject,
    }
}

/// The organisation's own rules that hit something, by their ids.
fn own_rules(words: &Words, row: &Row) -> String {
    format!(
        " {} {}",
        words.text("group-own-rules"),
        row.own_rules.join(" ")
    )
}

/// What is known of a mail that has a verdict.
fn cells(words: &Words, row: &Row) -> Html {
    let messages = words.messages();
    let sender = match visible_quote(&row.sender) {
        sender if sender.trim().is_empty() => words.text("ui-files-no-sender"),
        sender => sender,
    };
    let identity = row.identity.unwrap_or_default();
    html! {
        <>
            { cell("of-sender", sender) }
            <td class="of-subject" title={subject(words, row)}><bdi>{ subject(words, row) }</bdi>
                if !row.own_rules.is_empty() {
                    <span class="hint" data-testid="file-own">{ own_rules(words, row) }</span>
                }</td>
            <td class="of-ask" data-testid="file-ask" data-ask={row.ask.map(|ask| name(&ask))}>
                { short_ask(row.ask, messages) }</td>
            <td class="of-identity" data-testid="file-identity">{ short_identity(identity, messages) }</td>
        </>
    }
}
