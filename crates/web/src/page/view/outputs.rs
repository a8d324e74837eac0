//! What leaves the page when the reader says so: copied text, a file, paper, a mail about the result.

use super::shared::ResultProps;
use crate::print::Listeners;
use miwake_checks::Contact;
use miwake_report::{Summary, indented, to_text};
use miwake_web::browser;
use miwake_web::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// Name of the saved JSON file; it gives away nothing of the mail.
const FILE: &str = "miwake-report.json";

pub(crate) fn section(shown: &ResultProps, contact: &Contact, json: &Rc<str>) -> Html {
    let words = &shown.words;
    let text = {
        let shown = shown.clone();
        Callback::from(move |()| to_text(&shown.report.0, shown.words.messages()))
    };
    let save = {
        let json = json.clone();
        move |_: MouseEvent| browser::save(FILE, &indented(&json))
    };
    html! {
        <section class="outputs" data-testid="outputs" aria-labelledby="outputs-heading">
            <h2 id="outputs-heading">{ words.text("ui-outputs") }</h2>
            <p class="hint">{ words.text("ui-outputs-hint") }</p>
            { tell(shown, contact) }
            <div class="buttons">
                <Copy words={words.clone()} label="ui-copy" test_id="copy" {text} />
                <button type="button" class="button button-outline" data-testid="save" onclick={save}>
                    { words.text("ui-save") }</button>
                <button type="button" class="button button-outline" data-testid="print"
                    onclick={|_| Listeners::print()}>{ words.text("ui-print") }</button>
            </div>
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
        <details class="tell-of-it" data-testid="tell-of-it">
            <summary>{ title }</summary>
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

#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Yes,
    /// The browser cannot, or may not: pages that do not come over https have no clipboard.
    ByHand,
}

#[derive(PartialEq, Properties)]
struct CopyProps {
    words: Words,
    label: &'static str,
    test_id: &'static str,
    /// Makes the text, when it is asked for.
    text: Callback<(), String>,
}

/// A button that copies, says so, and helps where the browser does not let it.
#[component]
fn Copy(copy: &CopyProps) -> Html {
    let copied = use_state(|| Copied::NotYet);
    let onclick = {
        let (text, copied) = (copy.text.clone(), copied.clone());
        move |_: MouseEvent| {
            let (text, copied) = (text.emit(()), copied.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let done = browser::copy(&text).await;
                copied.set(if done { Copied::Yes } else { Copied::ByHand });
            });
        }
    };
    let words = &copy.words;
    let said = match *copied {
        Copied::NotYet => String::new(),
        Copied::Yes => words.text("ui-copied"),
        Copied::ByHand => words.text("ui-copy-by-hand"),
    };
    html! {
        <>
            <button type="button" class="button button-outline" data-testid={copy.test_id} {onclick}>
                { words.text(copy.label) }</button>
            <span class="copied" role="status" data-testid={format!("{}-said", copy.test_id)}>{ said }</span>
            if *copied == Copied::ByHand {
                <textarea class="by-hand" readonly=true aria-label={words.text(copy.label)} value={copy.text.emit(())} />
            }
        </>
    }
}
