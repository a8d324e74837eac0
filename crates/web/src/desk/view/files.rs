//! The files: choosing them, what each was read as, what was not read and why.

use crate::state::{Desk, Failed, FileState, Listed, Msg, Told};
use miwake_checks::visible_quote;
use miwake_drill::import::{Column, Field, ImportError, Kind, Mapping};
use miwake_web::words::Words;
use web_sys::{FileList, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Most rows with a reason that are shown of a file; how many there are is always said.
const ROWS: usize = 50;
/// Most columns of a table whose meaning can be chosen on the page.
const COLUMNS: usize = 40;

pub(crate) fn section(
    desk: &Desk,
    send: &Callback<Msg>,
    choose: &Callback<Option<FileList>>,
) -> Html {
    let words = &desk.words;
    let onchange = choose.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.files()
    });
    // Choosing the same file twice must count as a choice.
    let onclick = |event: MouseEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        input.set_value("");
    };
    let example = |year: u16| {
        let pressed = desk.example == Some(year);
        html! {
            <button type="button" class="button button-outline button-small" data-testid={format!("example-{year}")}
                aria-pressed={pressed.to_string()} onclick={send.reform(move |_| Msg::Example(year))}>
                { words.with("desk-example", "year", u64::from(year)) }
            </button>
        }
    };
    html! {
        <section class="card" aria-labelledby="files-heading">
            <h2 id="files-heading">{ words.text("desk-files") }</h2>
            <div class="drop-zone">
                <p class="drop-lead">{ words.text("desk-drop") }</p>
                <label class="button button-outline file-button">
                    { words.text("desk-choose") }
                    <input type="file" class="visually-hidden" data-testid="desk-files" multiple=true
                        aria-describedby="desk-kinds" {onchange} {onclick} />
                </label>
                <p class="hint" id="desk-kinds">{ words.text("desk-kinds") }</p>
            </div>
            <div class="buttons">
                <span>{ words.text("desk-examples") }</span>
                { example(2021) }
                { example(2020) }
                if !desk.files.is_empty() || desk.example.is_some() {
                    <button type="button" class="button button-text" data-testid="clear"
                        onclick={send.reform(|_| Msg::Clear)}>{ words.text("desk-clear") }</button>
                }
            </div>
            if desk.example.is_some() {
                <p class="banner banner-info" data-testid="example-note">{ words.text("desk-example-note") }</p>
            }
            { busy(desk, send) }
            if !desk.files.is_empty() {
                <ul class="plain desk-files">{ for desk.files.iter().map(|file| listed(file, words, send)) }</ul>
            }
        </section>
    }
}

fn busy(desk: &Desk, send: &Callback<Msg>) -> Html {
    let Some((file, bytes)) = desk.reading() else {
        return Html::default();
    };
    let words = &desk.words;
    let done = (bytes * 100).checked_div(file.size).unwrap_or(0).min(100);
    html! {
        <div class="busy" data-testid="busy" data-done={done.to_string()}>
            <label for="desk-progress">{ words.with("desk-reading", "file", visible_quote(&file.name)) }</label>
            <progress id="desk-progress" max="100" value={done.to_string()}>{ format!("{done}%") }</progress>
            <button type="button" class="button button-text" data-testid="cancel"
                onclick={send.reform(|_| Msg::Cancel)}>{ words.text("desk-cancel") }</button>
        </div>
    }
}

fn listed(file: &Listed, words: &Words, send: &Callback<Msg>) -> Html {
    let id = file.id;
    let name = visible_quote(&file.name);
    let read_as = match &file.state {
        FileState::Read(told) => Some(told.kind),
        _ => file.kind,
    };
    let kind = read_as.map_or("", Kind::id);
    html! {
        <li class="desk-file" data-testid="file" data-name={file.name.clone()} data-kind={kind} data-state={file.state.id()}>
            <div class="row-head">
                <strong class="file-name">{ &name }</strong>
                { kinds(id, &name, read_as, words, send) }
                <button type="button" class="button button-text button-small" data-testid="remove"
                    aria-label={words.with("desk-remove-file", "file", name.clone())}
                    onclick={send.reform(move |_| Msg::Remove(id))}>{ words.text("desk-remove") }</button>
            </div>
            { match &file.state {
                FileState::Waiting | FileState::Reading(_) => Html::default(),
                FileState::Read(told) => told_of(id, told, words, send),
                FileState::Failed(failed) => html! {
                    <p class="banner banner-error" role="alert">{ failure(&name, failed, words) }</p>
                },
            } }
        </li>
    }
}

fn kinds(id: u32, name: &str, read_as: Option<Kind>, words: &Words, send: &Callback<Msg>) -> Html {
    let onchange = send.reform(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        Msg::Kind(id, Kind::from_id(&select.value()))
    });
    let option = |kind: Kind| {
        html! {
            <option value={kind.id()} selected={read_as == Some(kind)}>{ words.text(&format!("desk-kind-{}", kind.id())) }</option>
        }
    };
    html! {
        <select data-testid="kind" aria-label={words.with("desk-read-as", "file", name.to_owned())} {onchange}>
            <option value="" selected={read_as.is_none()}>{ words.text("desk-kind-unknown") }</option>
            { for Kind::ALL.into_iter().map(option) }
        </select>
    }
}

pub(super) fn failure(file: &str, failed: &Failed, words: &Words) -> String {
    let (id, reason, schema) = match failed {
        Failed::Browser(reason) => ("browser", reason.as_str(), 0),
        Failed::Import(error @ ImportError::Form(reason)) => (error.id(), reason.as_str(), 0),
        Failed::Import(error @ ImportError::Newer { schema }) => (error.id(), "", *schema),
        Failed::Import(error) => (error.id(), "", 0),
    };
    let args = [
        ("file", file.into()),
        ("reason", reason.into()),
        ("schema", schema.into()),
    ];
    words.format(&format!("desk-import-{id}"), args)
}

fn told_of(id: u32, told: &Told, words: &Words, send: &Callback<Msg>) -> Html {
    let counts = [
        ("desk-rows", told.rows),
        ("desk-file-people", told.people),
        ("desk-events", told.events),
        ("desk-answers", told.answers),
    ];
    let shown = counts
        .into_iter()
        .filter(|(id, count)| *count > 0 || *id == "desk-rows");
    html! {
        <>
            <ul class="facts">{ for shown.map(|(id, count)| html! { <li>{ words.with(id, "count", count) }</li> }) }</ul>
            { skipped(told, words) }
            if let Some(mapping) = &told.mapping { { columns(id, mapping, words, send) } }
        </>
    }
}

fn skipped(told: &Told, words: &Words) -> Html {
    let notes = &told.notes;
    if notes.counts.is_empty() {
        return Html::default();
    }
    let counts = notes.counts.iter().map(|(reason, count)| {
        let reason = words.text(&format!("desk-skip-{}", reason.id()));
        html! { <li>{ words.format("desk-skip-count", [("reason", reason.into()), ("count", (*count).into())]) }</li> }
    });
    let rows = notes.rows.iter().take(ROWS).map(|row| {
        let reason = words.text(&format!("desk-skip-{}", row.reason.id()));
        html! { <li>{ words.format("desk-skip-row", [("line", row.line.into()), ("reason", reason.into())]) }</li> }
    });
    let all: u64 = notes.counts.values().sum();
    html! {
        <details data-testid="skipped">
            <summary>{ words.with("desk-skipped", "count", all) }</summary>
            <ul>{ for counts }</ul>
            <p class="hint">{ words.text("desk-skip-rows") }</p>
            <ul class="desk-rows">{ for rows }</ul>
        </details>
    }
}

/// The meanings that a column can have, but those that take its title.
fn meanings() -> [Field; 14] {
    let attribute = |name: &str| Field::Attribute(name.to_owned());
    [
        Field::Ignored,
        Field::Address,
        Field::Name,
        Field::LastName,
        Field::FirstName,
        Field::Token,
        attribute("department"),
        attribute("position"),
        attribute("size"),
        attribute("industry"),
        Field::Sent,
        Field::Clicked,
        Field::AttachmentOpened,
        Field::Reported,
    ]
}

fn meaning(field: &Field, words: &Words) -> String {
    match field {
        Field::Attribute(name) => super::tables::attribute(name, words),
        other => words.of("desk-field", other),
    }
}

fn columns(id: u32, mapping: &Mapping, words: &Words, send: &Callback<Msg>) -> Html {
    let row = |(index, column): (usize, &Column)| {
        let title = if column.title.is_empty() {
            words.with("desk-column", "number", index + 1)
        } else {
            visible_quote(&column.title)
        };
        let own = Field::Attribute(column.title.clone());
        let mut fields = meanings().to_vec();
        for field in [&own, &column.field] {
            let titled = !matches!(field, Field::Attribute(name) if name.is_empty());
            if titled && !fields.contains(field) {
                fields.push(field.clone());
            }
        }
        let (mapping, known) = (mapping.clone(), fields.clone());
        let onchange = send.reform(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let mut mapping = mapping.clone();
            let chosen = usize::try_from(select.selected_index()).ok();
            let field = chosen.and_then(|chosen| known.get(chosen));
            if let (Some(column), Some(field)) = (mapping.columns.get_mut(index), field) {
                column.field = field.clone();
            }
            Msg::Mapping(id, mapping)
        });
        let option = |field: &Field| {
            html! { <option selected={*field == column.field}>{ meaning(field, words) }</option> }
        };
        html! {
            <label class="desk-column"><span>{ title }</span> <select {onchange}>{ for fields.iter().map(option) }</select></label>
        }
    };
    html! {
        <details data-testid="mapping">
            <summary>{ words.text("desk-mapping") }</summary>
            <p class="hint">{ words.text("desk-mapping-hint") }</p>
            <div class="desk-columns">{ for mapping.columns.iter().take(COLUMNS).enumerate().map(row) }</div>
        </details>
    }
}
