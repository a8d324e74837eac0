//! Something that opens below the row of buttons that it is one of, and is made only then.

use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct FoldedProps {
    /// For tests.
    pub(super) id: &'static str,
    pub(super) title: String,
    pub(super) body: Callback<(), Html>,
}

#[component]
pub(super) fn Folded(folded: &FoldedProps) -> Html {
    let open = use_state_eq(|| false);
    let ontoggle = {
        let open = open.clone();
        move |event: Event| {
            let details = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
            open.set(details.is_some_and(|details| details.open()));
        }
    };
    html! {
        <details class="output" data-testid={folded.id} {ontoggle}>
            <summary class="button button-outline button-small">{ &folded.title }</summary>
            if *open { { folded.body.emit(()) } }
        </details>
    }
}
