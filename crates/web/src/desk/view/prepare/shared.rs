//! What every step's view is handed.

use crate::prepare::{For, Msg, Prepare};
use web_sys::{FileList, HtmlInputElement};
use yew::prelude::*;

/// Files that were chosen, and what for.
pub(crate) type Chosen = (For, Option<FileList>);

/// What a view is handed: the state, and whom it tells.
pub(crate) struct View<'a> {
    pub(crate) prepare: &'a Prepare,
    pub(crate) send: &'a Callback<Msg>,
    pub(crate) choose: &'a Callback<Chosen>,
}

impl View<'_> {
    pub(super) fn text(&self, id: &str) -> String {
        self.prepare.words.text(id)
    }

    /// A callback that tells a message.
    pub(super) fn tell<E: 'static>(&self, msg: impl Fn(E) -> Msg + 'static) -> Callback<E> {
        self.send.reform(msg)
    }

    /// A button that opens a file.
    pub(super) fn file(&self, id: &'static str, what: For, accept: &'static str) -> Html {
        let onchange = self.choose.reform(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            (what, input.files())
        });
        // Choosing the same file twice must count as a choice.
        let onclick = |event: MouseEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            input.set_value("");
        };
        html! {
            <label class="button button-outline button-small file-button">
                { self.text(id) }
                <input type="file" class="visually-hidden" data-testid={id} {accept} {onchange} {onclick} />
            </label>
        }
    }
}
