//! What opens below the row of buttons in the verdict, and is made only then. One component for all: each costs the page
//! some kilobytes.

use super::copy::Copy;
use super::indicators;
use super::shared::ResultProps;
use miwake_messages::{Lang, Messages};
use miwake_report::reply;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDetailsElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What there is to open.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Content {
    /// The reply to whoever reported the mail.
    Reply,
    /// Addresses, domains, URLs, hashes.
    Indicators,
}

#[derive(PartialEq, Properties)]
pub(super) struct DrawerProps {
    pub(super) content: Content,
    pub(super) shown: ResultProps,
}

#[component]
pub(super) fn Drawer(drawer: &DrawerProps) -> Html {
    let open = use_state_eq(|| false);
    // Whether the reply is in the other language than the page.
    let other = use_state_eq(|| false);
    let area = use_node_ref();
    let ontoggle = {
        let open = open.clone();
        move |event: Event| {
            let details = event
                .target()
                .and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
            open.set(details.is_some_and(|details| details.open()));
        }
    };
    let shown = &drawer.shown;
    let (id, title) = match drawer.content {
        Content::Reply => ("reply", "ui-reply"),
        Content::Indicators => ("indicators", "ui-indicators"),
    };
    let body = || match drawer.content {
        Content::Reply => letter(shown, &other, area),
        Content::Indicators => indicators::list(shown),
    };
    html! {
        <details class="output" data-testid={id} {ontoggle}>
            <summary class="button button-outline button-small">{ shown.words.text(title) }</summary>
            if *open { { body() } }
        </details>
    }
}

/// The reply. It is composed anew for another report and in another language; what the reader changes stays until then.
fn letter(shown: &ResultProps, other: &UseStateHandle<bool>, area: NodeRef) -> Html {
    let words = &shown.words;
    let lang = match (words.lang(), **other) {
        (Lang::Ja, false) | (Lang::En, true) => Lang::Ja,
        (Lang::En, false) | (Lang::Ja, true) => Lang::En,
    };
    let text = reply(&shown.report.0, &Messages::new(lang));
    let written = {
        let area = area.clone();
        Callback::from(move |()| {
            let area = area.cast::<HtmlTextAreaElement>();
            area.map_or_else(String::new, |area| area.value())
        })
    };
    let choice = |of: Lang, name: &'static str| {
        let (set, is_other) = (other.clone(), of != words.lang());
        let onchange = move |_: Event| set.set(is_other);
        html! {
            <label class="choice foreign" lang={of.tag()}>
                <input type="radio" name="reply-language" value={of.tag()} checked={lang == of} {onchange} />
                <span>{ name }</span>
            </label>
        }
    };
    // Both languages are shown whatever that of the page is (`foreign` in www/style.css).
    html! {
        <div class="letter">
            <p class="hint">{ words.text("ui-reply-hint") }</p>
            <fieldset class="filter">
                <legend class="visually-hidden">{ words.text("ui-reply-language") }</legend>
                <div class="choices">{ choice(Lang::Ja, "日本語") }{ choice(Lang::En, "English") }</div>
            </fieldset>
            <textarea ref={area} class="reply-text foreign" data-testid="reply-text" rows="11" dir="auto" lang={lang.tag()}
                aria-label={words.text("ui-reply-text")} autocomplete="off" value={text} />
            <div class="buttons">
                <Copy words={words.clone()} label="ui-reply-copy" test_id="copy-reply" text={written} />
            </div>
        </div>
    }
}
