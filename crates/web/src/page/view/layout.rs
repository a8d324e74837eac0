//! What the program draws, top to bottom.

use super::places::Places;
use super::shared::ResultProps;
use super::{
    after, checklist, files, indicators, input, mail, mails, marked, newer, path, reading, reasons,
    small, verdict,
};
use crate::message::Msg;
use crate::state::Page;
use miwake_checks::PolicyFault;
use miwake_messages::Lang;
use miwake_report::headline;
use miwake_report::sentences::policy_fault;
use miwake_web::browser;
use std::rc::Rc;
use yew::prelude::*;

/// Everything that the program draws; the rest of the page is in index.html.
pub(crate) fn draw(page: &Page, send: &Callback<Msg>) -> Html {
    html! {
        <>
            { language_switch(page, send) }
            { policy_error(page) }
            { policy_faults(page) }
            <newer::Newer words={page.words.clone()} given={page.input.source().is_some() || page.batch.is_some()} text={page.draft.area.clone()} />
            { input::panel(page, send) }
            <p class="visually-hidden" role="status" data-testid="status">{ status(page) }</p>
            { files::section(page, send) }
            { mails::choosers(page, send) }
            { result(page, send) }
            { small::bar(page, send) }
        </>
    }
}

/// Goes into the page's header, which is in index.html.
fn language_switch(page: &Page, send: &Callback<Msg>) -> Html {
    let Some(host) = browser::element("language") else {
        return Html::default();
    };
    let button = |lang: Lang, name: &'static str| {
        let pressed = page.words.lang() == lang;
        html! {
            <button type="button" lang={lang.tag()} aria-pressed={pressed.to_string()}
                data-testid={format!("language-{}", lang.tag())}
                onclick={send.reform(move |_| Msg::Language(lang))}>{ name }</button>
        }
    };
    let switch = html! {
        <div class="switch" role="group" aria-label={page.words.text("ui-language")}>
            { button(Lang::Ja, "日本語") }
            { button(Lang::En, "English") }
        </div>
    };
    create_portal(switch, host)
}

fn policy_error(page: &Page) -> Html {
    let Some(error) = &page.policy.error else {
        return Html::default();
    };
    html! {
        <div class="banner banner-caution" data-testid="policy-error">
            <p>{ page.words.with("ui-policy-error", "error", error.as_str()) }</p>
        </div>
    }
}

/// Entries of the policy that were left out.
fn policy_faults(page: &Page) -> Html {
    if page.policy.faults.is_empty() {
        return Html::default();
    }
    let line =
        |fault: &PolicyFault| html! { <li>{ policy_fault(fault, page.words.messages()) }</li> };
    html! {
        <div class="banner banner-caution" data-testid="policy-faults">
            <p>{ page.words.text("ui-policy-faults") }</p>
            <ul>{ for page.policy.faults.iter().map(line) }</ul>
        </div>
    }
}

/// What screen readers announce while the focus stays where it is.
fn status(page: &Page) -> String {
    if let Some(batch) = page
        .batch
        .as_ref()
        .filter(|_| page.outcome.report.is_none())
    {
        return files::status(&page.words, batch);
    }
    if let Some(analysis) = page
        .supervisor
        .analysis()
        .filter(|analysis| analysis.is_slow())
    {
        return input::progress(page, analysis);
    }
    match (&page.outcome.report, page.failure) {
        (Some(report), None) => {
            let level = headline(&report.0, page.words.messages()).level;
            let verdict = || page.words.with("ui-status-verdict", "level", level);
            verdict::changed(page).unwrap_or_else(verdict)
        }
        (None, None) if page.supervisor.analysis().is_none() && !page.outcome.lists.is_empty() => {
            page.words.text("ui-mails-choose")
        }
        _ => String::new(),
    }
}

fn result(page: &Page, send: &Callback<Msg>) -> Html {
    let Some(report) = &page.outcome.report else {
        return Html::default();
    };
    let places = Rc::new(Places::new(&report.0));
    let go_to = send.reform(Msg::GoTo);
    let shown = ResultProps {
        report: report.clone(),
        words: page.words.clone(),
        places,
        go_to,
    };
    html! {
        <section class="result" data-testid="result" data-request={page.reported.to_string()}
            aria-busy={page.supervisor.analysis().is_some().to_string()} aria-label={page.words.text("ui-result")}>
            { verdict::banner(page, &shown, send) }
            { reasons::reasons(&shown) }
            { marked::others(&shown) }
            { reading::section(page, &shown) }
            { reasons::questions(&shown, send) }
            <mail::Mail ..shown.clone() />
            <checklist::Checklist ..shown.clone() />
            <path::Path ..shown.clone() />
            { after::section(&shown, &page.policy.policy.contact) }
            { indicators::printed(&shown) }
            { checked(page, &shown) }
        </section>
    }
}

/// On paper only: when the report was made, and by which version.
fn checked(page: &Page, shown: &ResultProps) -> Html {
    let tool = &shown.report.0.tool;
    let time = browser::local_time(page.outcome.checked, page.words.lang());
    let arguments = [
        ("time", time.into()),
        ("version", tool.version.as_str().into()),
        ("weights", tool.weights.as_str().into()),
    ];
    html! { <p class="print-only">{ page.words.format("ui-print-checked", arguments) }</p> }
}
