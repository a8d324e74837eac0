//! What leaves the page when the reader says so: a reply, copied text, a file, paper, a mail about the result. One row of
//! buttons in the verdict.

use super::copy::Copy;
use super::drawer::{Content, Drawer};
use super::shared::ResultProps;
use crate::print::Listeners;
use miwake_checks::Contact;
use miwake_report::{Summary, file_stem, indented, to_text};
use miwake_web::browser;
use std::rc::Rc;
use yew::prelude::*;

pub(crate) fn row(shown: &ResultProps, contact: &Contact, json: &Rc<str>) -> Html {
    let words = &shown.words;
    let text = {
        let shown = shown.clone();
        Callback::from(move |()| to_text(&shown.report.0, shown.words.messages()))
    };
    let save = {
        let (report, json) = (shown.report.clone(), json.clone());
        move |_: MouseEvent| {
            browser::save(&format!("{}.json", file_stem(&report.0)), &indented(&json));
        }
    };
    html! {
        <section class="outputs" id="outputs" data-testid="outputs" aria-label={words.text("ui-outputs")}>
            <Drawer content={Content::Reply} shown={shown.clone()} />
            { tell(shown, contact) }
            <Drawer content={Content::Indicators} shown={shown.clone()} />
            <Copy words={words.clone()} label="ui-copy" test_id="copy" {text} />
            <button type="button" class="button button-outline button-small" data-testid="save" onclick={save}>
                { words.text("ui-save") }</button>
            <button type="button" class="button button-outline button-small" data-testid="print"
                onclick={|_| Listeners::print()}>{ words.text("ui-print") }</button>
            <label class="whole-choice"><input type="checkbox" class="print-whole" data-testid="print-whole" />
                <span>{ words.text("ui-print-whole") }</span></label>
        </section>
    }
}

/// A preview of the mail to the contact.
fn tell(shown: &ResultProps, contact: &Contact) -> Html {
    let words = &shown.words;
    let summary = Summary::new(&shown.report.0, words.messages());
    let address = summary.mailto(&contact.email);
    let title = match (&address, contact.name.as_str()) {
        (None, _) => words.text("ui-report-text"),
        (Some(_), "") => words.text("ui-report-to-plain"),
        (Some(_), name) => words.with("ui-report-to", "contact", name),
    };
    let hint = match address {
        Some(_) => "ui-report-preview",
        None => "ui-report-copy-hint",
    };
    let text = {
        let text = format!("{}\n\n{}", summary.subject, summary.body);
        Callback::from(move |()| text.clone())
    };
    html! {
        <details class="output" data-testid="tell-of-it">
            <summary class="button button-outline button-small">{ title }</summary>
            <div class="letter">
                <p class="hint">{ words.text(hint) }</p>
                <dl class="headers">
                    if address.is_some() {
                        <div class="header"><dt>{ words.text("ui-report-recipient") }</dt><dd>{ &contact.email }</dd></div>
                    }
                    <div class="header"><dt>{ words.text("report-label-subject") }</dt><dd>{ &summary.subject }</dd></div>
                </dl>
                <pre data-testid="summary">{ &summary.body }</pre>
                if summary.shortened { <p class="hint">{ words.text("ui-report-shortened") }</p> }
                <p class="hint">{ words.text("ui-outputs-hint") }</p>
                <div class="buttons">
                    if let Some(address) = address {
                        <a class="button button-solid" data-testid="mailto" href={address}>{ words.text("ui-report-open") }</a>
                    }
                    <Copy words={words.clone()} label="ui-report-copy" test_id="copy-summary" {text} />
                </div>
            </div>
        </details>
    }
}
