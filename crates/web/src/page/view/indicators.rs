//! The addresses, domains, URLs and hashes of the mail: to copy, as a table, and on paper.

use super::copy::Copy;
use super::shared::ResultProps;
use miwake_report::{IndicatorForm, file_stem, indicator_csv, indicator_list, indicators};
use miwake_web::browser;
use yew::prelude::*;

/// Most values on paper: an ordinary mail fits on two pages.
const PRINTED: usize = 24;

/// What spreadsheets know UTF-8 by.
const MARK: &str = "\u{feff}";

/// The list, to copy and to save.
pub(super) fn list(shown: &ResultProps) -> Html {
    let words = &shown.words;
    let text = indicator_list(&shown.report.0, words.messages());
    if text.is_empty() {
        return html! { <p class="letter">{ words.text("ui-indicators-none") }</p> };
    }
    let copied = {
        let text = text.clone();
        Callback::from(move |()| text.clone())
    };
    let save = {
        let report = shown.report.clone();
        move |_: MouseEvent| {
            let name = format!("{}.csv", file_stem(&report.0));
            browser::save(&name, &format!("{MARK}{}", indicator_csv(&report.0)));
        }
    };
    html! {
        <div class="letter">
            <p class="hint">{ words.text("ui-indicators-hint") }</p>
            <pre class="values" tabindex="0" data-testid="indicator-list">{ text }</pre>
            <div class="buttons">
                <Copy words={words.clone()} label="ui-indicators-copy" test_id="copy-indicators" text={copied} />
                <button type="button" class="button button-outline button-small" data-testid="save-indicators" onclick={save}>
                    { words.text("ui-indicators-save") }</button>
            </div>
        </div>
    }
}

/// The list on paper.
pub(super) fn printed(shown: &ResultProps) -> Html {
    let words = &shown.words;
    let all = indicators(&shown.report.0);
    if all.is_empty() {
        return Html::default();
    }
    let of_form = |form: IndicatorForm| {
        let values = all
            .iter()
            .take(PRINTED)
            .filter(|indicator| indicator.form == form);
        let values: Vec<Html> = values
            .map(|indicator| html! { <li><bdi>{ &indicator.value }</bdi>{ " " }<bdi>{ &indicator.name }</bdi></li> })
            .collect();
        html! {
            if !values.is_empty() {
                <dt>{ words.text(&format!("indicator-{}", form.id())) }</dt>
                <dd><ul class="plain">{ for values }</ul></dd>
            }
        }
    };
    html! {
        <section class="print-only printed-indicators" data-testid="printed-indicators">
            <h2>{ words.text("report-label-indicators") }</h2>
            <dl>{ for IndicatorForm::ALL.into_iter().map(of_form) }</dl>
            if all.len() > PRINTED { <p>{ words.with("ui-print-more", "count", all.len() - PRINTED) }</p> }
        </section>
    }
}
