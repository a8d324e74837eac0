//! Fields with what is wrong beside them.

use super::shared::View;
use crate::prepare::{Entry, Msg};
use crate::refused::field_of;
use miwake_checks::visible_quote;
use miwake_drill::prepare::Refusal;
use miwake_web::words::Words;
use serde_json::Value;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// A refusal in words.
pub(crate) fn sentence(refusal: &Refusal, words: &Words) -> String {
    let arguments = refusal.arguments().map(|(name, value)| match value {
        // What somebody entered is shown with its invisible characters.
        Value::String(text) => (name, Value::String(visible_quote(&text))),
        value => (name, value),
    });
    words.format(&format!("prepare-refused-{}", refusal.id()), arguments)
}

/// What is wrong with a field; nothing where nothing is.
pub(super) fn errors(view: &View<'_>, field: &'static str) -> Html {
    let told: Vec<&Refusal> = view
        .prepare
        .told()
        .filter(|told| field_of(told) == field)
        .collect();
    if told.is_empty() {
        return Html::default();
    }
    let line = |refusal: &Refusal| {
        html! { <p data-testid="refused" data-refusal={refusal.id()}>{ sentence(refusal, &view.prepare.words) }</p> }
    };
    html! { <div class="field-error" id={format!("error-{field}")}>{ for told.into_iter().map(line) }</div> }
}

/// Ids of what describes a field, and whether it is wrong.
pub(super) fn described(
    view: &View<'_>,
    field: &'static str,
    hint: Option<&'static str>,
) -> (Option<String>, Option<&'static str>) {
    let wrong = view.prepare.told().any(|told| field_of(told) == field);
    let error = wrong.then(|| format!("error-{field}"));
    let ids: Vec<String> = hint.map(str::to_owned).into_iter().chain(error).collect();
    let ids = (!ids.is_empty()).then(|| ids.join(" "));
    (ids, wrong.then_some("true"))
}

/// A text field. Its id is `prepare-<field>`, and so is its label.
pub(super) fn input(
    view: &View<'_>,
    field: &'static str,
    kind: &'static str,
    value: String,
    entry: Entry,
) -> Html {
    let oninput = view.tell(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Msg::Enter(entry, input.value())
    });
    let id = format!("prepare-{field}");
    let (described, invalid) = described(view, field, None);
    html! {
        <div class="desk-field">
            <label for={id.clone()}>{ view.text(&id) }</label>
            <input id={id.clone()} type={kind} autocomplete="off" data-testid={id} {value} {oninput}
                aria-describedby={described} aria-invalid={invalid} />
            { errors(view, field) }
        </div>
    }
}

/// A field of several lines, at `node`.
pub(super) fn area(
    view: &View<'_>,
    field: &'static str,
    value: String,
    entry: Entry,
    node: &NodeRef,
) -> Html {
    let oninput = view.tell(move |event: InputEvent| {
        let input: HtmlTextAreaElement = event.target_unchecked_into();
        Msg::Enter(entry, input.value())
    });
    let id = format!("prepare-{field}");
    let (described, invalid) = described(view, field, Some("prepare-variables"));
    html! {
        <div class="desk-field">
            <label for={id.clone()}>{ view.text(&id) }</label>
            <textarea ref={node.clone()} id={id.clone()} rows="14" dir="auto" data-testid={id} {value} {oninput}
                aria-describedby={described} aria-invalid={invalid} />
            { errors(view, field) }
        </div>
    }
}
