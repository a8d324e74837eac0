//! What is handed on.

use crate::state::{Desk, Msg, Save};
use miwake_drill::results::{FEW, Results, tables_csv};
use web_sys::HtmlInputElement;
use yew::prelude::*;

pub(crate) fn section(desk: &Desk, results: &Results, send: &Callback<Msg>) -> Html {
    let words = &desk.words;
    let onshared = send.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Shared(input.checked())
    });
    let onkey = send.reform(|event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Key(input.value())
    });
    let save = |id: &'static str, what: Save, disabled: bool| {
        html! {
            <button type="button" class="button button-outline" data-testid={id} {disabled}
                onclick={send.reform(move |_| Msg::Save(what.clone()))}>{ words.text(&format!("desk-{id}")) }</button>
        }
    };
    let table = |name: &'static str| {
        html! {
            <button type="button" class="button button-text button-small" data-testid="save-table" data-table={name}
                onclick={send.reform(move |_| Msg::Save(Save::Table(name)))}>{ name }</button>
        }
    };
    html! {
        <section class="card desk-exports" aria-labelledby="exports-heading">
            <h3 id="exports-heading">{ words.text("desk-exports") }</h3>
            <label class="desk-check"><input type="checkbox" data-testid="shared" checked={desk.shared} onchange={onshared} />
                <span>{ words.with("desk-shared", "few", FEW) }</span></label>
            <div class="buttons">
                <button type="button" class="button button-solid" data-testid="print" onclick={send.reform(|_| Msg::Print)}>{ words.text("desk-print") }</button>
                { save("save-results", Save::Results, false) }
                { save("save-project", Save::Project, desk.is_empty()) }
            </div>
            <p class="hint">{ words.text("desk-save-hint") }</p>
            <p>{ words.text("desk-save-tables") } { for tables_csv(results).into_iter().map(|csv| table(csv.name)) }</p>
            <div class="desk-key">
                <label class="desk-field"><span>{ words.text("desk-key") }</span>
                    <input type="password" autocomplete="off" data-testid="key" value={desk.key.clone()} oninput={onkey} /></label>
                { save("save-people", Save::People, desk.key.is_empty()) }
            </div>
            <p class="hint">{ words.text("desk-key-hint") }</p>
        </section>
    }
}
