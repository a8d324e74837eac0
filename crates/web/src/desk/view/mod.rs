//! What is drawn.

mod charts;
mod exports;
mod files;
mod measures;
mod more;
mod prepare;
mod sentences;
mod settings;
mod tables;

use crate::state::{Desk, Msg};
use miwake_messages::Lang;
use miwake_web::words::Words;
pub(crate) use prepare::{Chosen, View, part as prepare_part};
use web_sys::FileList;
use yew::prelude::*;

/// The parts of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Prepare,
    Results,
}

impl Part {
    /// Its name in the page's address, for tests and in messages.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Results => "results",
        }
    }
}

/// What stands above both parts.
pub(crate) fn top(part: Part, words: &Words, turn: &Callback<Part>, send: &Callback<Msg>) -> Html {
    let heading = match part {
        Part::Prepare => "prepare-heading",
        Part::Results => "desk-heading",
    };
    let button = |to: Part| {
        let id = format!("prepare-part-{}", to.id());
        let current = (to == part).then_some("page");
        html! {
            <button type="button" class="desk-part" data-testid={format!("part-{}", to.id())} aria-current={current}
                onclick={turn.reform(move |_| to)}>{ words.text(&id) }</button>
        }
    };
    html! {
        <>
            <nav class="desk-parts" aria-label={words.text("prepare-parts")}>{ button(Part::Prepare) }{ button(Part::Results) }</nav>
            <div class="desk-top">
                <h1>{ words.text(heading) }</h1>
                { languages(words, send) }
            </div>
        </>
    }
}

pub(crate) fn results_part(
    desk: &Desk,
    send: &Callback<Msg>,
    choose: &Callback<Option<FileList>>,
) -> Html {
    let words = &desk.words;
    html! {
        <>
            <p class="lead">{ words.text("desk-lead") }</p>
            <p class="private">{ words.text("desk-private") }</p>
            { files::section(desk, send, choose) }
            { settings::section(desk, send) }
            { results(desk, send) }
            <p class="visually-hidden" role="status" data-testid="status">{ &desk.status }</p>
        </>
    }
}

fn languages(words: &Words, send: &Callback<Msg>) -> Html {
    let button = |lang: Lang, name: &'static str| {
        let chosen = words.lang() == lang;
        html! {
            <button type="button" lang={lang.tag()} data-testid={format!("language-{}", lang.tag())}
                aria-pressed={chosen.to_string()} onclick={send.reform(move |_| Msg::Language(lang))}>{ name }</button>
        }
    };
    // The style sheet shows both languages at once in an element of this id only.
    html! {
        <div id="language"><div class="switch" role="group" aria-label={words.text("desk-language")}>
            { button(Lang::Ja, "日本語") }
            { button(Lang::En, "English") }
        </div></div>
    }
}

fn results(desk: &Desk, send: &Callback<Msg>) -> Html {
    let words = &desk.words;
    let Some(results) = &desk.results else {
        return html! { if !desk.files.is_empty() && desk.reading().is_none() {
            <p class="banner banner-caution" data-testid="no-people">{ words.text("desk-no-people") }</p>
        } };
    };
    html! {
        <section class="desk-results" aria-labelledby="results-heading">
            <h2 id="results-heading">{ words.text("desk-results") }</h2>
            { more::title(results, words) }
            { sentences::section(results, words) }
            { measures::section(results, words) }
            { charts::section(&results.curve, words) }
            { tables::section(results, words) }
            { more::comparison(results, words) }
            { more::machines(results, words) }
            { more::survey(results, words) }
            { more::unknown(results, words) }
            { exports::section(desk, results, send) }
        </section>
    }
}
