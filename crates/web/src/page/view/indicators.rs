//! The addresses, domains, URLs and hashes of the mail: to copy, as a table, and on paper.

use super::copy::Copy;
use super::shared::ResultProps;
use miwake_report::{file_stem, indicator_csv, indicator_list};
use miwake_web::browser;
use yew::prelude::*;

/// Most lines on paper: an ordinary mail fits on two pages.
const PRINTED: usize = 32;

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
    let text = indicator_list(&shown.report.0, words.messages());
    if text.is_empty() {
        return Html::default();
    }
    let (first, more) = match text.match_indices('\n').nth(PRINTED) {
        Some((end, _)) => text.split_at(end),
        None => (text.as_str(), ""),
    };
    let more = more.trim().lines().count();
    html! {
        <section class="print-only printed-indicators" data-testid="printed-indicators">
            <h2>{ words.text("report-label-indicators") }</h2>
            <pre class="values">{ first }</pre>
            if more > 0 { <p>{ words.with("ui-print-more", "count", more) }</p> }
        </section>
    }
}
