//! What an IT desk writes back to whoever reported the mail: composed, edited, copied.

use super::copy::Copy;
use super::folded::Folded;
use crate::outcome::ReportHandle;
use miwake_messages::{Lang, Messages};
use miwake_report::reply;
use miwake_web::words::Words;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct ReplyProps {
    pub(super) report: ReportHandle,
    pub(super) words: Words,
}

#[component]
pub(super) fn Reply(props: &ReplyProps) -> Html {
    let words = &props.words;
    let body = {
        let (report, words) = (props.report.clone(), words.clone());
        Callback::from(move |()| {
            html! { <Letter report={report.clone()} words={words.clone()} /> }
        })
    };
    html! { <Folded id="reply" title={words.text("ui-reply")} {body} /> }
}

/// The text, in the language of the page until another is chosen.
#[component]
fn Letter(props: &ReplyProps) -> Html {
    let chosen = use_state(|| None::<Lang>);
    let area = use_node_ref();
    let words = &props.words;
    let lang = (*chosen).unwrap_or_else(|| words.lang());
    // Composed anew for another report and in another language; what the reader has changed stays until then.
    let text = use_memo((props.report.clone(), lang), |(report, lang)| {
        reply(&report.0, &Messages::new(*lang))
    });
    {
        let area = area.clone();
        use_effect_with(text.clone(), move |text| {
            if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                area.set_value(text);
            }
        });
    }
    let written = {
        let area = area.clone();
        Callback::from(move |()| {
            let area = area.cast::<HtmlTextAreaElement>();
            area.map_or_else(String::new, |area| area.value())
        })
    };
    let choice = |of: Lang, name: &'static str| {
        let set = chosen.clone();
        let onchange = move |_: Event| set.set(Some(of));
        html! {
            <label class="choice" lang={of.tag()}>
                <input type="radio" name="reply-language" value={of.tag()} checked={lang == of} {onchange} />
                <span>{ name }</span>
            </label>
        }
    };
    html! {
        <div class="letter">
            <p class="hint">{ words.text("ui-reply-hint") }</p>
            <fieldset class="filter">
                <legend class="visually-hidden">{ words.text("ui-reply-language") }</legend>
                <div class="choices">{ choice(Lang::Ja, "日本語") }{ choice(Lang::En, "English") }</div>
            </fieldset>
            <textarea ref={area} class="reply-text" data-testid="reply-text" rows="11" dir="auto" lang={lang.tag()}
                aria-label={words.text("ui-reply-text")} autocomplete="off" />
            <div class="buttons">
                <Copy words={words.clone()} label="ui-reply-copy" test_id="copy-reply" text={written} />
            </div>
        </div>
    }
}
